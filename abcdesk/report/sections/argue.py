"""Argue: how many teams argued for how many cards."""

from __future__ import annotations

from abcdesk.domain.arguments import argued_cards, arguments_of
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, that every card was argued for by what it leads to, and how many cards that were."""
    told = arguments_of(workshop, step)
    if not told:
        return None
    words = language.say("held.argued", n=len(told), by_team=any(one.team for one in told))
    produced = language.say("held.argued_for", n=len(argued_cards(workshop, step)))
    return Held(step.title or language.say("step.argue"), asked(language, step, words), produced)


SECTION = Section(StepKind.ARGUE, tell)
