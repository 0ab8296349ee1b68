"""Rate: how many areas the room marked."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.rate import areas_of, scale
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import counted, figure, started
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The areas, the scale, and the number of marks."""
    marks = [row for row in workshop.ratings if row.step == step.id]
    if not marks:
        return None
    low, high = scale(step)
    areas = started(counted(len(areas_of(step)), "area"))
    return Held(
        step.title or "Scan", asked(step, f"{areas}, marked {low} to {high}."), figure(len(marks), "mark")
    )


SECTION = Section(StepKind.RATE, tell)
