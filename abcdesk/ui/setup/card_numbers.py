"""Cards typed as numbers: "4, 24 43". No Qt here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from abcdesk.domain.cards import Deck
from abcdesk.domain.errors import InvalidInput


def read_cards(deck: Deck, words: str) -> list[str] | None:
    """The cards meant by these numbers, in the order they were typed; None for nothing typed.

    ``4-8`` is a run. Raises InvalidInput for what is no card of this deck, or stands there twice.
    """
    found: list[str] = []
    for part in re.split(r"[\s,;]+", words.strip()):
        if not part:
            continue
        for number in _run(part, len(deck)):
            card = deck.numbered(number)
            if card is None:
                raise InvalidInput("cards", f"No card {number}. Numbers go from 1 to {len(deck)}.")
            if card.id in found:
                raise InvalidInput("cards", f"{number} is already in this list.")
            found.append(card.id)
    return found or None


def card_numbers(deck: Deck, cards: object) -> str:
    """The cards as they are typed: "4, 24, 43"."""
    if not isinstance(cards, Sequence) or isinstance(cards, str):
        return ""
    return ", ".join(str(deck.card(card).number) for card in cards if card in deck)


def card_titles(deck: Deck, cards: object) -> str:
    """The cards' titles, to be read beneath the numbers."""
    if not isinstance(cards, Sequence) or isinstance(cards, str):
        return ""
    return ", ".join(deck.card(card).title for card in cards if card in deck)


def _run(part: str, most: int) -> range:
    first, dash, last = part.partition("-")
    if not first.isdecimal() or (dash and not last.isdecimal()) or len(part) > 9:
        raise InvalidInput("cards", f"“{part[:20]}” is no card's number. Numbers go from 1 to {most}.")
    begin = int(first)
    return range(begin, (int(last) if dash else begin) + 1)
