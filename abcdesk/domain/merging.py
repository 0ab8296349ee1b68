"""Merged cards: what says the same is counted once, under one of the cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Merge, StepKind
from abcdesk.domain.workshop import Workshop

Into = Mapping[str, str]
"""Card -> the card it counts as; cards that are not merged are left out."""


def merges_of(workshop: Workshop, *steps: str) -> dict[str, str]:
    """What is merged in any of these rounds, each card with the one that all of its like count as."""
    joined: dict[str, str] = {}

    def last(card: str) -> str:
        while card in joined:
            card = joined[card]
        return card

    for step in steps:
        for row in workshop.merges:
            if row.step == step and last(row.card) != last(row.into):
                joined[last(row.card)] = last(row.into)
    return {card: last(card) for card in joined}


def merged_under(workshop: Workshop, into: Into) -> dict[str, tuple[str, ...]]:
    """For each card that others count as, those others, in deck order."""
    return {
        target: workshop.deck.in_order(card for card, other in into.items() if other == target)
        for target in dict.fromkeys(into.values())
    }


def counted_as(picks: Iterable[str], into: Into) -> tuple[str, ...]:
    """What these picks count as, place by place."""
    return tuple(into.get(card, card) for card in picks)


def check_merge(workshop: Workshop, row: Merge) -> None:
    """Refuse to merge in a step without picks, cards that are not in the deck, a card with itself, and
    chains: a card that others count as, or one that counts as another.

    Raises InvalidInput naming ``step``, ``card`` or ``into``.
    """
    if not workshop.has_step(row.step) or workshop.step(row.step).kind is not StepKind.PICK:
        raise InvalidInput("step", f"step “{row.step}” is not one in which cards are picked")
    for field, card in (("card", row.card), ("into", row.into)):
        if card not in workshop.deck:
            raise InvalidInput(field, f"there is no card “{card}” in this deck")
    if row.card == row.into:
        raise InvalidInput("into", "a card is not merged with itself")
    others = [one for one in workshop.merges if one.step == row.step and one.card != row.card]
    if any(one.into == row.card for one in others):
        raise InvalidInput("card", f"other cards count as “{row.card}” already")
    if any(one.card == row.into for one in others):
        raise InvalidInput("into", f"“{row.into}” counts as another card already")
