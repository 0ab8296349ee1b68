"""Sort: who sorted the cards, and how many went on."""

from __future__ import annotations

from abcdesk.domain.piles import going_on, piles_of, sorted_cards
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import counted, figure, started
from abcdesk.report.sections.held import Held, Section, asked


def tell(workshop: Workshop, step: Step) -> Held | None:
    """The question, who sorted how many cards, and how many of them went on."""
    rows = piles_of(workshop, step)
    if not rows or step.state is not StepState.REVEALED:
        return None
    who = counted(len(rows), "team" if any(row.team for row in rows) else "group")
    cards = figure(len(sorted_cards(workshop, step)), "card")
    words = f"{started(who)} sorted {cards} into yes, maybe and no."
    left = len(going_on(workshop, step))
    return Held(step.title or "Sort", asked(step, words), figure(left, "card went on", "cards went on"))


SECTION = Section(StepKind.SORT, tell)
