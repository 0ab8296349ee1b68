"""Judge: on how many cards the room answered by show of hands."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.judge import answers_of
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import figure, listed
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The question, the answers to choose from, and the number of cards judged."""
    judged = {row.card for row in workshop.judgements if row.step == step.id and row.count}
    if not judged:
        return None
    choice = f"The room answered: {listed(answers_of(step), 'or')}."
    return Held(
        step.title or "Judge", asked(step, choice), figure(len(judged), "card judged", "cards judged")
    )


SECTION = Section(StepKind.JUDGE, tell)
