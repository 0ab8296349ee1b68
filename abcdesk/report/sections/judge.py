"""Judge: on how many cards the room answered by show of hands."""

from __future__ import annotations

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.judge import answers_of
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, the answers to choose from, and the number of cards judged."""
    judged = {row.card for row in workshop.judgements if row.step == step.id and row.count}
    if not judged:
        return None
    answers = [language.known(answer) for answer in answers_of(step)]
    choice = language.say("held.answered", answers=answers)
    produced = language.say("held.judged", n=len(judged))
    return Held(step.title or language.say("step.judge"), asked(language, step, choice), produced)


SECTION = Section(StepKind.JUDGE, tell)
