"""Small parts that several pages share."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.cards import Suit
from abcdesk.report.content.facts import Facts


@dataclass(frozen=True, slots=True)
class CardName:
    """A card as it is named on a page. ``colour`` is its suit's, as style.toml names it."""

    id: str
    number: int
    title: str
    colour: str


@dataclass(frozen=True, slots=True)
class Box:
    """A short text under a heading."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Share:
    """A suit's part of the picks."""

    title: str
    colour: str
    count: int


def card_name(facts: Facts, card_id: str) -> CardName:
    """The name of one card."""
    card = facts.card(card_id)
    return CardName(card.id, card.number, card.title, facts.colour(card_id))


def mix_of(facts: Facts, votes: dict[str, int]) -> tuple[Share, ...]:
    """How the votes fall on the suits, in the deck's order; suits without votes are left out."""
    deck = facts.workshop.deck
    counts = {suit.id: 0 for suit in deck.suits}
    for card_id, number in votes.items():
        counts[facts.card(card_id).suit] += number
    return tuple(
        Share(suit_title(facts, suit), suit.colour, counts[suit.id]) for suit in deck.suits if counts[suit.id]
    )


def votes_of_main(facts: Facts) -> dict[str, int]:
    """The votes of the main round by card, in the order of its ranking."""
    return {standing.card: standing.votes for standing in facts.main.standings} if facts.main else {}


def suits_of(facts: Facts) -> tuple[Share, ...]:
    """The deck's suits without any picks."""
    return tuple(Share(suit_title(facts, suit), suit.colour, 0) for suit in facts.workshop.deck.suits)


def suit_title(facts: Facts, suit: Suit) -> str:
    """A suit's title: the catalogue's own word for attitude, behaviour and culture where the deck is written
    in another language than the report."""
    if facts.workshop.deck.language == facts.language.code:
        return suit.title
    return facts.language.told(f"suit.title.{suit.id}", suit.title)
