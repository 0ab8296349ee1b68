"""What the room may see of a simulation: rounds that were shown, and nothing of any other."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import ObservationKind, Perspective, Phase, Step
from abcdesk.domain.steps.simulation import rounds_of, rounds_started, running_round
from abcdesk.domain.steps.simulation_signs import Sign, signs_of
from abcdesk.domain.workshop import Workshop


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
        signs=signs_of(seen, step, shown),
        moments=_moments(seen, step),
    )


def _moments(seen: Workshop, step: Step) -> tuple[Moment, ...]:
    found = []
    for row in seen.observations:
        if row.step == step.id and row.kind is ObservationKind.LEARNING and row.note.strip():
            team = seen.team(row.team) if row.team and seen.has_team(row.team) else None
            side = seen.group(team.group).perspective if team else None
            found.append(Moment(row.round, row.note, team.name if team else "", side))
    return tuple(found)
