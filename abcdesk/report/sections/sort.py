"""Sort: who sorted the cards, and how many went on."""

from __future__ import annotations

from abcdesk.domain.piles import going_on, piles_of, sorted_cards
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step, language: Language) -> Held | None:
    """The question, who sorted how many cards, and how many of them went on."""
    rows = piles_of(workshop, step)
    if not rows or step.state is not StepState.REVEALED:
        return None
    words = language.say(
        "held.sorted",
        n=len(rows),
        by_team=any(row.team for row in rows),
        cards=len(sorted_cards(workshop, step)),
    )
    produced = language.say("held.went_on", n=len(going_on(workshop, step)))
    return Held(step.title or language.say("step.sort"), asked(language, step, words), produced)


SECTION = Section(StepKind.SORT, tell)
