"""Cards: how many the room saw."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The cards that were shown, once the step is over."""
    if step.state in (StepState.PLANNED, StepState.OPEN):
        return None
    produced = language.say("held.cards", n=len(cards_of(workshop, step)))
    return Held(step.title or language.say("step.cards"), asked(language, step), produced)


SECTION = Section(StepKind.CARDS, tell)
