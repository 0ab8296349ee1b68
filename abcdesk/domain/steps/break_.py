"""Break: the room sees when it goes on."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """One picture."""
    return (Cue("break"),)


KIND = Kind(StepKind.BREAK, "Break", {}, cues)
