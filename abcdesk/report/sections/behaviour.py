"""Behaviour: how many desired behaviours were worded."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, and the number of behaviours; they belong to the workshop, so the first such step has
    them."""
    first = next(one for one in workshop.steps if one.kind is StepKind.BEHAVIOUR)
    if not workshop.behaviours or step.id != first.id:
        return None
    produced = language.say("held.behaviours", n=len(workshop.behaviours))
    return Held(step.title or language.say("step.behaviour"), asked(language, step), produced)


SECTION = Section(StepKind.BEHAVIOUR, tell)
