"""Cards: how many the room saw."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import figure
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The cards that were shown, once the step is over."""
    if step.state in (StepState.PLANNED, StepState.OPEN):
        return None
    return Held(step.title or "Show the cards", asked(step), figure(len(cards_of(workshop, step)), "card"))


SECTION = Section(StepKind.CARDS, tell)
