"""Commands of a simulation: rounds, tallies, learning moments, and what is watched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_words
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import (
    Behaviour,
    Observation,
    ObservationKind,
    Phase,
    SimulationRound,
    Step,
    StepKind,
    Watched,
)
from abcdesk.domain.steps.simulation import (
    MOST_ROUNDS,
    MOST_WATCHED,
    observations_of,
    rounds_of,
    rounds_started,
    running_round,
    watched_in,
)
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class StartRound:
    """Start a round: the first, or the one after the round that runs."""

    step: str
    round: int
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"Start round {self.round}"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        check_round(step, self.round)
        running = running_round(tx.workshop, step)
        following = running.round + 1 if running else 1
        if self.round > rounds_of(tx.workshop, step):
            raise InvalidInput("round", "This was the last round.", "More rounds are a setting of the step.")
        if self.round != following:
            raise InvalidInput("round", f"Round {following} comes next.")
        tx.put(tx.workshop.placed(SimulationRound(step.id, self.round)))


@dataclass(frozen=True)
class SetPhase:
    """Say where the round that runs stands: play, reflect or improve."""

    step: str
    round: int
    phase: Phase
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"Round {self.round}: {self.phase}"

    def apply(self, tx: Transaction) -> None:
        row = _started(tx.workshop, simulation_step(tx.workshop, self.step), self.round)
        tx.put(tx.workshop.placed(replace(row, phase=self.phase)))


@dataclass(frozen=True)
class Tally:
    """Count one observation in a round the room has not seen yet; in round 1 the first one starts it."""

    step: str
    round: int
    behaviour: str
    kind: ObservationKind
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return "Count a relapse" if self.kind is ObservationKind.RELAPSE else "Count a behaviour seen"

    def apply(self, tx: Transaction) -> None:
        workshop = tx.workshop
        step = simulation_step(workshop, self.step)
        if self.kind is ObservationKind.LEARNING:
            raise InvalidInput("kind", "A learning moment is written, not counted.")
        row = Observation(workshop.fresh_id(Observation, "o"), step.id, self.round, self.behaviour, self.kind)
        check_observation(workshop, row)
        if running_round(workshop, step) is None and self.round == 1:
            StartRound(step.id, 1).apply(tx)
        _refuse_shown(tx.workshop, step, self.round)
        tx.put(tx.workshop.placed(row))


@dataclass(frozen=True)
class TakeOut:
    """Take the last tally of a round out again."""

    step: str
    round: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take a tally out"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        _refuse_shown(tx.workshop, step, self.round)
        row = last_tally(tx.workshop, step, self.round)
        if row is None:
            raise InvalidInput("round", f"Nothing is counted in round {self.round}.")
        if row.count > 1:
            tx.put(replace(row, count=row.count - 1))
        else:
            tx.remove(row)


@dataclass(frozen=True)
class NoteLearning:
    """Write down what somebody noticed, in the room's own words."""

    step: str
    round: int
    note: str
    team: str | None = None
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Note a learning moment"

    def apply(self, tx: Transaction) -> None:
        workshop = tx.workshop
        step = simulation_step(workshop, self.step)
        new_id = workshop.fresh_id(Observation, "o")
        row = Observation(
            new_id, step.id, self.round, None, ObservationKind.LEARNING, note=self.note, team=self.team
        )
        check_words("note", self.note)
        check_observation(workshop, row)
        _started(workshop, step, self.round)
        tx.put(workshop.placed(row))


@dataclass(frozen=True)
class RemoveLearning:
    """Take a learning moment out."""

    moment: Observation
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Remove a learning moment"

    def apply(self, tx: Transaction) -> None:
        if self.moment.kind is not ObservationKind.LEARNING:
            raise InvalidInput("kind", "This is a tally, not a learning moment.")
        tx.remove(self.moment)


@dataclass(frozen=True)
class ShowRound:
    """Close a round and let the room see what was counted in it, and in those before."""

    step: str
    round: int
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"Show round {self.round}"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        _started(tx.workshop, step, self.round)
        if last_tally(tx.workshop, step, self.round) is None:
            raise InvalidInput("round", f"Nothing is counted in round {self.round} yet.")
        for row in rounds_started(tx.workshop, step):
            if row.round <= self.round and not row.shown:
                tx.put(tx.workshop.placed(replace(row, shown=True)))


@dataclass(frozen=True)
class ReopenLastRound:
    """Take the last round from the room again, so that it can be counted on."""

    step: str
    round: int
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"Open round {self.round} again"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        row = _started(tx.workshop, step, self.round)
        tx.put(tx.workshop.placed(replace(row, shown=False)))
        if running_round(tx.workshop, step) != replace(row, shown=False):
            raise InvalidInput("round", "Only the last round of an open step can be opened again.")


@dataclass(frozen=True)
class Watch:
    """Choose what is watched, at most four behaviours; words they were given before are kept."""

    step: str
    behaviours: tuple[str, ...]
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Choose what is watched"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        if not self.behaviours:
            raise InvalidInput("watched", "Watch at least one behaviour.")
        known = {row.behaviour: row for row in watched_in(tx.workshop, step)}
        for row in known.values():
            tx.remove(row)
        for behaviour in self.behaviours:
            _watch(tx, known.get(behaviour, Watched(step.id, behaviour)))


@dataclass(frozen=True)
class WordSigns:
    """Say in few words what counts as seen and what as a relapse; "" takes the behaviour's own words."""

    step: str
    behaviour: str
    seen: str
    relapse: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Word what counts"

    def apply(self, tx: Transaction) -> None:
        step = simulation_step(tx.workshop, self.step)
        rows = watched_in(tx.workshop, step)
        if self.behaviour not in {row.behaviour for row in rows}:
            raise InvalidInput("behaviour", f"behaviour “{self.behaviour}” is not watched here")
        for row in rows:
            tx.remove(row)
        for row in rows:
            mine = row.behaviour == self.behaviour
            _watch(tx, replace(row, seen=self.seen.strip(), relapse=self.relapse.strip()) if mine else row)


def simulation_step(workshop: Workshop, step_id: str) -> Step:
    """The simulation with this id; refuses any other."""
    if not workshop.has_step(step_id) or workshop.step(step_id).kind is not StepKind.SIMULATION:
        raise InvalidInput("step", f"there is no simulation “{step_id}”")
    return workshop.step(step_id)


def check_round(step: Step, number: int) -> None:
    """Refuse a round that this step does not play."""
    most = step.settings.get("rounds", MOST_ROUNDS)
    if not isinstance(most, int) or not 1 <= number <= most:
        raise InvalidInput("round", f"there is no round {number}, rounds go from 1 to {most}")


def check_observation(workshop: Workshop, row: Observation) -> None:
    """Refuse an unknown step, behaviour or team, a round that is not played, and a tally of nothing."""
    check_round(simulation_step(workshop, row.step), row.round)
    if row.behaviour is not None and workshop.find(Behaviour, row.behaviour) is None:
        raise InvalidInput("behaviour", f"there is no behaviour “{row.behaviour}”")
    if row.team is not None and not workshop.has_team(row.team):
        raise InvalidInput("team", f"there is no team “{row.team}”")


def check_watched(workshop: Workshop, row: Watched) -> None:
    """Refuse a behaviour that is not there, and a fifth one."""
    simulation_step(workshop, row.step)
    if workshop.find(Behaviour, row.behaviour) is None:
        raise InvalidInput("behaviour", f"there is no behaviour “{row.behaviour}”")
    others = [one for one in workshop.watched if one.step == row.step and one.behaviour != row.behaviour]
    if len(others) >= MOST_WATCHED:
        raise InvalidInput("watched", "Four behaviours are enough to watch at once.", "Take one out first.")
    for field, words in (("seen", row.seen), ("relapse", row.relapse)):
        if words:
            check_words(field, words)


def last_tally(workshop: Workshop, step: Step, number: int) -> Observation | None:
    """What was counted last in a round; None where nothing is."""
    return next(
        (row for row in reversed(_tallied(workshop, step)) if row.round == number and row.count), None
    )


def _tallied(workshop: Workshop, step: Step) -> Sequence[Observation]:
    return [row for row in observations_of(workshop, step) if row.kind is not ObservationKind.LEARNING]


def _watch(tx: Transaction, row: Watched) -> None:
    check_watched(tx.workshop, row)
    tx.put(replace(row, position=tx.workshop.next_position(Watched)))


def _started(workshop: Workshop, step: Step, number: int) -> SimulationRound:
    check_round(step, number)
    for row in rounds_started(workshop, step):
        if row.round == number:
            return row
    raise InvalidInput("round", f"Round {number} is not started.")


def _refuse_shown(workshop: Workshop, step: Step, number: int) -> None:
    if _started(workshop, step, number).shown:
        raise InvalidInput(
            "round",
            f"Round {number} is shown, so its counts stay.",
            "Open it again, or start the next round.",
        )
