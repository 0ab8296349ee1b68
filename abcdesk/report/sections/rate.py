"""Rate: how many areas the room marked."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.rate import areas_of, scale
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The areas, the scale, and the number of marks."""
    marks = [row for row in workshop.ratings if row.step == step.id]
    if not marks:
        return None
    low, high = scale(step)
    areas = language.say("held.areas", n=len(areas_of(step)), low=low, high=high)
    produced = language.say("held.marks", n=len(marks))
    return Held(step.title or language.say("step.rate"), asked(language, step, areas), produced)


SECTION = Section(StepKind.RATE, tell)
