"""Follow-up: months later, what became of the promises."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The commitments, as they were made."""
    return (Cue("commitments", place=1),) if workshop.commitments else (Cue("text"),)


KIND = Kind(StepKind.FOLLOW_UP, "Follow-up", {}, cues)
