"""Simulation: a business game in rounds; desired behaviours seen and relapses are tallied."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import ObservationKind, Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


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
    for row in workshop.observations:
        if row.step == step.id and row.kind is not ObservationKind.LEARNING:
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


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The task."""
    return (Cue("text"),)


KIND = Kind(StepKind.SIMULATION, "Simulation", {"rounds": check.whole(1, 10)}, cues, writes=True)
