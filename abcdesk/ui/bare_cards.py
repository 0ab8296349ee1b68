"""Says before the show which cards have no picture: a typeset face stands in for them."""

from __future__ import annotations

from abcdesk.domain.cards import Deck
from abcdesk.ui.words import count

_MOST_NAMED = 12


def bare_words(deck: Deck) -> str:
    """ "3 cards have no picture: 4, 17, 20. A typeset face stands in."; "" where each has one, or none has: a
    deck of words alone is meant so."""
    numbers = [str(card.number) for card in deck.cards if not card.picture]
    if not numbers or len(numbers) == len(deck):
        return ""
    more = len(numbers) - _MOST_NAMED
    named = ", ".join(numbers[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
    has = "has" if len(numbers) == 1 else "have"
    return f"{count(len(numbers), 'card')} {has} no picture: {named}. A typeset face stands in."
