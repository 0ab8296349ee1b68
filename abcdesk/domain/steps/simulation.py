"""Simulation: a business game in rounds; desired behaviours seen and relapses are tallied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from abcdesk.domain.records import (
    Behaviour,
    Observation,
    ObservationKind,
    SimulationRound,
    Step,
    StepKind,
    StepState,
    Watched,
)
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

MOST_ROUNDS = 10
USUAL_ROUNDS = 3
MOST_WATCHED = 4
"""How many behaviours can be watched at once: two keys each."""

_DONE = (StepState.CLOSED, StepState.REVEALED)


@dataclass(frozen=True, slots=True)
class RoundTally:
    """How often a behaviour was seen, and how often people fell back, in one round."""

    round: int
    behaviour: str | None
    seen: int
    relapse: int


def tallies(workshop: Workshop, step: Step) -> tuple[RoundTally, ...]:
    """What was tallied, by round and then in the order of the behaviours."""
    counts: dict[tuple[int, str | None], dict[ObservationKind, int]] = {}
    for row in observations_of(workshop, step):
        if row.kind is not ObservationKind.LEARNING:
            tally = counts.setdefault((row.round, row.behaviour), {})
            tally[row.kind] = tally.get(row.kind, 0) + row.count
    order = {behaviour.id: place for place, behaviour in enumerate(workshop.behaviours)}
    keys = sorted(counts, key=lambda key: (key[0], order.get(key[1] or "", len(order))))
    return tuple(
        RoundTally(
            round=key[0],
            behaviour=key[1],
            seen=counts[key].get(ObservationKind.SEEN, 0),
            relapse=counts[key].get(ObservationKind.RELAPSE, 0),
        )
        for key in keys
    )


def observations_of(workshop: Workshop, step: Step) -> tuple[Observation, ...]:
    """Tallies and learning moments of this step, in the order in which they were taken."""
    return tuple(row for row in workshop.observations if row.step == step.id)


def rounds_of(workshop: Workshop, step: Step) -> int:
    """How many rounds are played: as set, else three, or as many as were observed."""
    observed = (row.round for row in observations_of(workshop, step))
    return cast("int", step.settings.get("rounds")) or max([USUAL_ROUNDS, *observed])


def rounds_started(workshop: Workshop, step: Step) -> tuple[SimulationRound, ...]:
    """The rounds that were started, in order. One that was only observed counts as started; in a step that
    is closed every round is shown."""
    found = {row.round: row for row in workshop.simulation_rounds if row.step == step.id}
    for row in observations_of(workshop, step):
        found.setdefault(row.round, SimulationRound(step.id, row.round))
    shown = step.state in _DONE
    return tuple(replace(found[n], shown=found[n].shown or shown) for n in sorted(found))


def running_round(workshop: Workshop, step: Step) -> SimulationRound | None:
    """The round that is being played: the last one started; None before the first."""
    return next(reversed(rounds_started(workshop, step)), None)


def watched_in(workshop: Workshop, step: Step) -> tuple[Watched, ...]:
    """What is watched: as chosen, else the behaviours already tallied here, then the first others."""
    chosen = tuple(row for row in workshop.watched if row.step == step.id)
    if chosen:
        return chosen
    tallied = {row.behaviour for row in observations_of(workshop, step)}
    ordered = sorted(workshop.behaviours, key=lambda one: one.id not in tallied)[:MOST_WATCHED]
    return tuple(Watched(step.id, one.id) for one in workshop.behaviours if one in ordered)


def sign_words(workshop: Workshop, step: Step, behaviour_id: str, kind: ObservationKind) -> str:
    """What counts as seen, or as a relapse: as it was worded, else by the first note beside a tally, else by
    the behaviour's own words (for a relapse: its card's title)."""
    row = workshop.find(Watched, step.id, behaviour_id)
    worded = (row.seen if kind is ObservationKind.SEEN else row.relapse) if row else ""
    notes = (
        one.note
        for one in observations_of(workshop, step)
        if one.behaviour == behaviour_id and one.kind is kind and one.note
    )
    return worded or next(notes, "") or _own_words(workshop, behaviour_id, kind)


def _own_words(workshop: Workshop, behaviour_id: str, kind: ObservationKind) -> str:
    behaviour = workshop.find(Behaviour, behaviour_id)
    if behaviour is None:
        return behaviour_id
    if kind is ObservationKind.SEEN:
        return behaviour.desired
    alone = len(workshop.behaviours_of(behaviour.card)) == 1
    return workshop.deck.card(behaviour.card).title if alone else f"Left out: {behaviour.desired}"


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The task, what is watched, and a picture for each round that is shown."""
    shown = [row.round for row in rounds_started(workshop, step) if row.shown]
    return (Cue("text"), Cue("simulation"), *(Cue("simulation", place=n) for n in shown))


KIND = Kind(StepKind.SIMULATION, "Simulation", {"rounds": check.whole(1, MOST_ROUNDS)}, cues, writes=True)
