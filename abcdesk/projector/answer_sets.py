"""What the answers of a judge step stand for on slides that show many cards: which one is the finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.steps.judge import JudgedCard
from abcdesk.projector.words import spelt, started


@dataclass(frozen=True)
class AnswerSet:
    """The answers in the order they are drawn: the finding, those between, its opposite.

    ``stamp`` and ``other`` are what the room says when most people give the first or the last answer,
    ``heading`` stands above the cards, ``suit`` is the palette of the finding. ``finding`` words the counts:
    {count} of {all}.
    """

    order: tuple[str, ...]
    stamp: str
    other: str
    heading: str
    suit: str
    some: str
    none: str

    @property
    def lead(self) -> str:
        """The answer that makes the finding."""
        return self.order[0]

    def lead_wins(self, card: JudgedCard) -> bool:
        """Whether more than half of those who answered say so."""
        return 2 * card.counts[self.lead] > card.n

    def says(self, card: JudgedCard) -> str:
        """What the room says about a card: an answer that more than half gave, else that it is split."""
        if self.lead_wins(card):
            return self.stamp
        if 2 * card.counts[self.order[-1]] > card.n:
            return self.other
        unsure = any(2 * card.counts[answer] > card.n for answer in self.order[1:-1])
        return "Unsure" if unsure else "Split"

    def finding(self, won: int, cards: int) -> str:
        """The title: how many of the cards."""
        if not won:
            return self.none.format(all=spelt(cards))
        return started(self.some.format(count="all" if won == cards else spelt(won), all=spelt(cards)))


def answer_set(answers: Sequence[str]) -> AnswerSet:
    """What these answers stand for."""
    plain = {_plain(answer): answer for answer in answers}
    if "excuse" in plain and "decision" in plain:
        order = _ordered(answers, plain["excuse"], plain["decision"])
        some, none = "{count} of our {all} reasons are excuses", "None of our {all} reasons is an excuse"
        return AnswerSet(order, "Excuse", "Decision", "We say", "attitude", some, none)
    if "myth" in plain and "we act on it" in plain:
        order = _ordered(answers, plain["we act on it"], plain["myth"])
        some, none = "We act on {count} of {all} myths", "We act on none of {all} myths"
        return AnswerSet(order, "We act on it", "Myth", "They say of users", "attitude", some, none)
    lead, last = answers[0], answers[-1]
    some = f"Most of us say “{lead}” to {{count}} of {{all}}"
    none = f"To none of {{all}} do most of us say “{lead}”"
    return AnswerSet(tuple(answers), started(lead), started(last), "The statement", "culture", some, none)


def _ordered(answers: Sequence[str], lead: str, last: str) -> tuple[str, ...]:
    return (lead, *(answer for answer in answers if answer not in (lead, last)), last)


def _plain(answer: str) -> str:
    words = answer.casefold().split()
    return " ".join(words[1:] if words[:1] in (["a"], ["an"], ["the"]) else words)
