"""Decks of worst-practice cards: suits, cards, markers and the look-ups that everything else uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Suit:
    """One kind of card. ``letter`` is printed on the card; ``colour`` names a family of style.toml
    (``attitude``, ``behaviour``, ``culture``, ...) or is a hex colour for a deck's own suit."""

    id: str
    title: str
    letter: str
    colour: str


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``number`` runs from 1 to N in suit order; ``picture`` is the picture's file name
    inside the deck or "" when the card has none (a typographic face stands in)."""

    id: str
    number: int
    suit: str
    title: str
    saying: str = ""
    question: str = ""
    picture: str = ""
    desired: str = ""
    facilitator_note: str = ""


@dataclass(frozen=True, slots=True)
class Marker:
    """A token for one kind of stakeholder, laid beside a card to say whom it concerns. ``picture`` is the
    picture's file name inside the deck."""

    id: str
    title: str
    picture: str


@dataclass(frozen=True)
class Deck:
    """A deck in the order in which its cards are numbered. Pictures are kept apart (bytes by name)."""

    id: str
    title: str
    version: str = "1"
    language: str = "en"
    licence: str = ""
    credits: str = ""
    description: str = ""
    suits: tuple[Suit, ...] = ()
    cards: tuple[Card, ...] = ()
    markers: tuple[Marker, ...] = ()

    @cached_property
    def _by_id(self) -> Mapping[str, Card]:
        return {card.id: card for card in self.cards}

    @cached_property
    def _by_number(self) -> Mapping[int, Card]:
        return {card.number: card for card in self.cards}

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {card.id: place for place, card in enumerate(self.cards)}

    @cached_property
    def _suits(self) -> Mapping[str, Suit]:
        return {suit.id: suit for suit in self.suits}

    def __contains__(self, card_id: object) -> bool:
        return card_id in self._by_id

    def __len__(self) -> int:
        return len(self.cards)

    def card(self, card_id: str) -> Card:
        """The card with this id; KeyError if the deck has none."""
        return self._by_id[card_id]

    def numbered(self, number: int) -> Card | None:
        """The card with this printed number, or None."""
        return self._by_number.get(number)

    def suit_of(self, card: Card) -> Suit:
        """The suit this card belongs to."""
        return self._suits[card.suit]

    def marker(self, marker_id: str) -> Marker | None:
        """The marker with this id, or None."""
        return next((marker for marker in self.markers if marker.id == marker_id), None)

    def place(self, card_id: str) -> int:
        """The card's place in the deck, from 0; used to list ties in deck order."""
        return self._order[card_id]

    def in_order(self, card_ids: Iterable[str]) -> tuple[str, ...]:
        """These cards' ids in deck order."""
        return tuple(sorted(card_ids, key=self.place))

    def of_suit(self, suit_id: str) -> tuple[Card, ...]:
        """All cards of one suit, in deck order."""
        return tuple(card for card in self.cards if card.suit == suit_id)


@dataclass(frozen=True)
class DeckPackage:
    """A deck together with its pictures, as read from a folder or an .abcdeck file."""

    deck: Deck
    pictures: Mapping[str, bytes]

    def picture_of(self, card_id: str) -> bytes | None:
        """The picture of one card, or of a marker (``marker:users``); None where it has none."""
        kind, _, marker_id = card_id.partition(":")
        if kind == "marker":
            marker = self.deck.marker(marker_id)
            return self.pictures.get(marker.picture) if marker else None
        return self.pictures.get(self.deck.card(card_id).picture)
