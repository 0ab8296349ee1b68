"""What the entry of a round says: what a list lacks, what its signs mean, who is waited for. No Qt here."""

from __future__ import annotations

from abcdesk.domain.ballots import lacking, pick_settings
from abcdesk.domain.cards import Deck
from abcdesk.domain.records import Step
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console.picking import Reading

_NAMED = 2
_HINT = "Space or comma between numbers. Backspace takes one out."


def lacking_words(workshop: Workshop, step: Step, cards: tuple[str, ...]) -> str:
    """Of which suits a list that picks of every suit still lacks how many; "" for other lists."""
    left = lacking(workshop, pick_settings(workshop, step), cards)
    suits = [f"{left[suit.id]} {suit.title}" for suit in workshop.deck.suits if left.get(suit.id, 0) > 0]
    return f"Still {', '.join(suits)}" if suits else ""


def hint_words(workshop: Workshop, step: Step, read: Reading) -> str:
    """What can be typed here, or whom the cards hurt as typed so far."""
    settings = pick_settings(workshop, step)
    if marked := marked_words(workshop.deck, read.cards, read.whom):
        return marked
    if settings.cap > 1:
        return f"A number again, or 4x2, is one more dot, at most {settings.cap} on a card."
    if settings.markers:
        return "Whom does it hurt? 4+1 lays marker 1 on card 4."
    if settings.ranked:
        return f"First choice first: it counts {settings.picks}, the last one 1."
    return lacking_words(workshop, step, read.cards) or _HINT


def marked_words(deck: Deck, cards: tuple[str, ...], whom: tuple[str, ...]) -> str:
    """Whom each card hurts, as the line says it: "4 hurts Users, 24 hurts Board."; "" for nobody."""
    found = {(card, one): deck.marker(one) for card, one in zip(cards, whom, strict=False) if one}
    parts = [f"{deck.card(card).number} hurts {m.title}" for (card, _), m in found.items() if m]
    return f"{', '.join(parts)}." if parts else ""


def listed_names(names: tuple[str, ...]) -> str:
    """The first names, and how many more there are."""
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more"
