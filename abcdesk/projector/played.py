"""What the room may see of a simulation: rounds that were shown, and nothing of any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.records import ObservationKind, Perspective, Phase, Step
from abcdesk.domain.steps.simulation import (
    rounds_of,
    rounds_started,
    running_round,
    sign_words,
    tallies,
    watched_in,
)
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class Sign:
    """What is counted: a behaviour seen, or a relapse. ``counts`` is by shown round."""

    behaviour: str
    words: str
    is_relapse: bool
    counts: Mapping[int, int]

    @property
    def total(self) -> int:
        """How often in all shown rounds."""
        return sum(self.counts.values())

    @property
    def shrunk(self) -> int:
        """How much it went down from the first shown round to the last; below 0 where it grew."""
        inside = [self.counts[number] for number in sorted(self.counts)]
        return inside[0] - inside[-1] if inside else 0

    def until(self, number: int) -> Sign:
        """The same without the rounds after this one."""
        return Sign(
            self.behaviour, self.words, self.is_relapse, {n: c for n, c in self.counts.items() if n <= number}
        )


@dataclass(frozen=True)
class Moment:
    """What somebody noticed, and on which side of the counter (None where nobody is named)."""

    round: int
    text: str
    who: str
    side: Perspective | None


@dataclass(frozen=True)
class Played:
    """A simulation as the room may see it. ``signs`` are those watched first, then others that were counted
    in a shown round; ``running`` is the round being played and ``phase`` where it stands (0: none)."""

    rounds: int
    shown: tuple[int, ...]
    running: int
    phase: Phase
    signs: tuple[Sign, ...]
    moments: tuple[Moment, ...]


def played(workshop: Workshop, step: Step) -> Played:
    """What the room may see of this simulation: first everything of other rounds is taken away."""
    shown = tuple(row.round for row in rounds_started(workshop, step) if row.shown)
    running = running_round(workshop, step)
    hidden = (row for row in workshop.observations if row.step == step.id and row.round not in shown)
    seen = workshop.without(*hidden)
    return Played(
        rounds=rounds_of(seen, step),
        shown=shown,
        running=running.round if running and running.round not in shown else 0,
        phase=running.phase if running else Phase.PLAY,
        signs=_signs(seen, step, shown),
        moments=_moments(seen, step),
    )


def _signs(seen: Workshop, step: Step, shown: tuple[int, ...]) -> tuple[Sign, ...]:
    every = tallies(seen, step)
    watched = [row.behaviour for row in watched_in(seen, step)]
    counted = [tally.behaviour for tally in every if tally.behaviour]
    signs = []
    for behaviour in dict.fromkeys([*watched, *counted]):
        found = {tally.round: tally for tally in every if tally.behaviour == behaviour}
        for kind in (ObservationKind.SEEN, ObservationKind.RELAPSE):
            relapse = kind is ObservationKind.RELAPSE
            counts = {n: (found[n].relapse if relapse else found[n].seen) if n in found else 0 for n in shown}
            signs.append(Sign(behaviour, sign_words(seen, step, behaviour, kind), relapse, counts))
    return tuple(signs)


def _moments(seen: Workshop, step: Step) -> tuple[Moment, ...]:
    found = []
    for row in seen.observations:
        if row.step == step.id and row.kind is ObservationKind.LEARNING and row.note.strip():
            team = seen.team(row.team) if row.team and seen.has_team(row.team) else None
            side = seen.group(team.group).perspective if team else None
            found.append(Moment(row.round, row.note, team.name if team else "", side))
    return tuple(found)
