"""Commitments: how many were made."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, and the number of commitments; they belong to the workshop, so the first such step has
    them."""
    first = next(one for one in workshop.steps if one.kind is StepKind.COMMITMENTS)
    if not workshop.commitments or step.id != first.id:
        return None
    produced = language.say("held.commitments", n=len(workshop.commitments))
    return Held(step.title or language.say("step.commitments"), asked(language, step), produced)


SECTION = Section(StepKind.COMMITMENTS, tell)
