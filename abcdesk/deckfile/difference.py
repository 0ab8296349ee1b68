"""What a newer version of a deck would change, told before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from abcdesk.domain.cards import Card, DeckPackage


@dataclass(frozen=True, slots=True)
class Difference:
    """Ids of cards: those only the new deck has, those that differ in words, suit, number or picture (both in
    the new deck's order), and those only the old deck had (in its order)."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def difference(old: DeckPackage | None, new: DeckPackage) -> Difference:
    """How the cards of two versions of a deck differ; without an old one every card is added. A picture
    counts by what it shows, not by its name."""
    if old is None:
        return Difference(tuple(card.id for card in new.deck.cards), (), ())
    kept = [card for card in new.deck.cards if card.id in old.deck]
    return Difference(
        tuple(card.id for card in new.deck.cards if card.id not in old.deck),
        tuple(card.id for card in kept if _seen(old, old.deck.card(card.id)) != _seen(new, card)),
        tuple(card.id for card in old.deck.cards if card.id not in new.deck),
    )


def _seen(package: DeckPackage, card: Card) -> tuple[Card, bytes]:
    return replace(card, picture=""), package.pictures.get(card.picture, b"")
