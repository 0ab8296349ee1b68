"""A deck while it is being written. Each change gives a new draft; the old one stays: all can be undone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from abcdesk.deckfile.layout import COLOUR, DECK_FILE, MOST_CARDS, MOST_SUITS
from abcdesk.deckfile.paths_inside import same_for_some
from abcdesk.deckfile.reading import Loaded
from abcdesk.domain.cards import Card, Deck, DeckPackage, Suit
from abcdesk.domain.errors import UserError

NAMED_COLOURS = ("attitude", "behaviour", "culture")
"""Colours of suits that have a name; others are written as #C2331D."""

OTHER_COLOURS = ("#6B4FA0", "#2F6DB5", "#A03B63", "#4D7C2A", "#8A5A2B", "#5B6472")
"""What further suits begin with."""

_FOLDER = "pictures/"


@dataclass(frozen=True)
class Draft:
    """The deck as it stands, the bytes of its pictures by name, and its translations as files. It may lack
    texts, but ids are whole, every card's suit is there, and numbers differ."""

    deck: Deck
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    translations: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def package(self) -> DeckPackage:
        """The deck with the pictures its cards and markers show."""
        deck = self.deck
        shown = {card.picture for card in deck.cards} | {marker.picture for marker in deck.markers}
        return DeckPackage(deck, {name: data for name, data in self.pictures.items() if name in shown})


def new_draft(title: str, taken: Collection[str]) -> Draft:
    """A deck with its three suits and no card."""
    suits = tuple(
        Suit(name, name.capitalize(), name[0].upper(), colour)
        for name, colour in zip(NAMED_COLOURS, NAMED_COLOURS, strict=True)
    )
    return Draft(Deck(slug(title or "deck", taken), title, suits=suits))


def copied(loaded: Loaded, title: str, taken: Collection[str]) -> Draft:
    """A deck of one's own that begins as another."""
    draft = draft_of(loaded)
    deck = replace(draft.deck, id=slug(title, taken), title=title)
    return replace(draft, deck=deck)


def draft_of(loaded: Loaded) -> Draft:
    """The draft of a deck as it was read. What could not be read of a broken one is made whole: each table
    gets an id, each card a suit and a number of its own."""
    deck = loaded.deck
    suits: list[Suit] = []
    for suit in deck.suits or new_draft("", ()).deck.suits[:1]:
        taken = {one.id for one in suits}
        fitting = suit.colour if COLOUR.fullmatch(suit.colour) else next_colour(suits)
        own_id = suit.id if suit.id and suit.id not in taken else slug(suit.title or "suit", taken)
        suits.append(replace(suit, id=own_id, colour=fitting))
    known = {suit.id for suit in suits}
    cards: list[Card] = []
    for card in deck.cards:
        ids = {one.id for one in cards}
        own_id = card.id if card.id and card.id not in ids else slug(card.title or "card", ids)
        cards.append(replace(card, id=own_id, suit=card.suit if card.suit in known else suits[0].id))
    numbers = [card.number for card in cards]
    whole = deck if deck.id else replace(deck, id="deck")
    deck = replace(whole, suits=tuple(suits), cards=tuple(cards))
    if len(set(numbers)) < len(numbers) or 0 in numbers:
        deck = replace(deck, cards=numbered(deck.cards))
    texts = {name: data for name, data in loaded.texts.items() if name != DECK_FILE}
    return Draft(deck, dict(loaded.pictures), texts)


def numbered(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The cards with numbers from 1 in this order."""
    return tuple(replace(card, number=place) for place, card in enumerate(cards, 1))


def slug(title: str, taken: Collection[str]) -> str:
    """An id made of a title that no other has: "Not my job" is not-my-job."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:56].strip("-") or "card"
    return free(stem, taken)


def free(stem: str, taken: Collection[str]) -> str:
    """This name, or with the first number behind it that is not taken."""
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def next_colour(suits: Sequence[Suit]) -> str:
    """A colour no suit has yet, as long as there is one."""
    used = {suit.colour for suit in suits}
    return next(
        (colour for colour in (*NAMED_COLOURS, *OTHER_COLOURS) if colour not in used), OTHER_COLOURS[-1]
    )


# ---------------------------------------------------------------------- changes
def with_deck(draft: Draft, **texts: str) -> Draft:
    """Other texts of the deck itself."""
    return replace(draft, deck=replace(draft.deck, **texts))  # type: ignore[arg-type]


def with_suit(draft: Draft, suit_id: str, **texts: str) -> Draft:
    """Other texts of one suit."""
    suits = tuple(replace(s, **texts) if s.id == suit_id else s for s in draft.deck.suits)
    return replace(draft, deck=replace(draft.deck, suits=suits))


def with_card(draft: Draft, card_id: str, **values: Any) -> Draft:
    """Other values of one card."""
    cards = tuple(replace(c, **values) if c.id == card_id else c for c in draft.deck.cards)
    return replace(draft, deck=replace(draft.deck, cards=cards))


def add_card(draft: Draft, after: str = "", title: str = "") -> tuple[Draft, str]:
    """A new card behind another (else last), of the same suit; gives its id too."""
    cards = list(draft.deck.cards)
    if len(cards) >= MOST_CARDS:
        raise UserError(f"A deck has at most {MOST_CARDS} cards.", "Begin a second deck for more.")
    place = next((n for n, card in enumerate(cards) if card.id == after), len(cards) - 1)
    suit = cards[place].suit if cards else draft.deck.suits[0].id
    card = Card(slug(title, {card.id for card in cards}), 0, suit, title)
    cards.insert(place + 1, card)
    return _with_cards(draft, cards), card.id


def remove_card(draft: Draft, card_id: str) -> Draft:
    """Without this card."""
    return _with_cards(draft, [card for card in draft.deck.cards if card.id != card_id])


def move_card(draft: Draft, card_id: str, place: int) -> Draft:
    """This card at another place, counted from 0 among the cards as they will stand."""
    card = draft.deck.card(card_id)
    cards = [one for one in draft.deck.cards if one.id != card_id]
    cards.insert(max(0, min(place, len(cards))), card)
    return _with_cards(draft, cards)


def add_suit(draft: Draft) -> tuple[Draft, str]:
    """One more suit; gives its id too."""
    suits = draft.deck.suits
    if len(suits) >= MOST_SUITS:
        raise UserError(f"A deck has at most {MOST_SUITS} suits.", "Join some.")
    letters = {suit.letter for suit in suits}
    letter = next(one for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if one not in letters)
    suit = Suit(
        slug(f"suit-{letter}", {one.id for one in suits}), f"Suit {letter}", letter, next_colour(suits)
    )
    return replace(draft, deck=replace(draft.deck, suits=(*suits, suit))), suit.id


def remove_suit(draft: Draft, suit_id: str) -> Draft:
    """Without this suit; UserError while cards are of it."""
    cards = len(draft.deck.of_suit(suit_id))
    if cards:
        noun = "card is" if cards == 1 else "cards are"
        raise UserError(f"{cards} {noun} of this suit.", "Give them another suit first.")
    if len(draft.deck.suits) == 1:
        raise UserError("A deck needs one suit at least.")
    suits = tuple(suit for suit in draft.deck.suits if suit.id != suit_id)
    return replace(draft, deck=replace(draft.deck, suits=suits))


def with_picture(draft: Draft, card_id: str, file: str, data: bytes) -> Draft:
    """This card shows these bytes; ``file`` is a file's name, of which the ending is kept."""
    ending = "." + file.rsplit(".", 1)[-1].lower()
    used = {same_for_some(name) for name in draft.pictures}
    stem, number = _FOLDER + card_id, 1
    name = stem + ending
    while same_for_some(name) in used and draft.pictures.get(name) != data:
        number += 1
        name = f"{stem}-{number}{ending}"
    return with_card(replace(draft, pictures={**draft.pictures, name: data}), card_id, picture=name)


def _with_cards(draft: Draft, cards: Sequence[Card]) -> Draft:
    return replace(draft, deck=replace(draft.deck, cards=numbered(cards)))
