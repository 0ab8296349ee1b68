"""Follow-up: months later, what became of the promises, and what moved."""

from __future__ import annotations

from abcdesk.domain.moved import movement
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

PROMISES_A_PAGE = 5


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """Last time's promises as they were made, then what became of each, one by one; last, what moved, once
    a round of today is revealed. A workshop without an earlier one shows its own commitments."""
    promises = workshop.earlier_promises
    told = [Cue("promises", place=place) for place in range(len(promises) + 1)] if promises else []
    moved = [Cue("moved")] if movement(workshop) else []
    if told or moved:
        return (*told, *moved)
    return (Cue("commitments", place=1),) if workshop.commitments else (Cue("text"),)


KIND = Kind(StepKind.FOLLOW_UP, "Follow-up", {}, cues, writes=True)
