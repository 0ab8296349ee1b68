"""Reads suits, cards, markers and the deck's facts out of ``deck.toml``; notes what is wrong on the way."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from abcdesk.deckfile import layout
from abcdesk.deckfile.paths_inside import shown
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.toml_source import TomlSource
from abcdesk.domain.cards import Card, Deck, Marker, Suit


@dataclass
class Reader:
    """Takes values out of one TOML source; what cannot be taken becomes a problem and an empty value."""

    source: TomlSource
    keys: Mapping[str, frozenset[str]]
    problems: list[Problem] = field(default_factory=list)

    def note(self, message: str, table: str, place: int = 0, key: str = "") -> None:
        """Note a problem at the line of this key, else of its table."""
        self.problems.append(self.source.problem(message, table, place, key))

    def tables(self, name: str) -> list[Mapping[str, object]]:
        """All tables of this name, a lone ``[deck]`` included."""
        found = self.source.data.get(name, [])
        tables = [found] if isinstance(found, dict) and name == "deck" else found
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self.note(f"“{name}” must be written as [[{name}]] tables.", name)
            return []
        for place, table in enumerate(tables):
            for key in sorted(table.keys() - self.keys[name]):
                known = ", ".join(sorted(self.keys[name]))
                self.note(f"there is no key “{shown(key)}” here. Known: {known}.", name, place, key)
        return tables

    def unknown_tables(self) -> None:
        """Note the tables nobody will read."""
        for name in sorted(self.source.data.keys() - self.keys.keys()):
            known = ", ".join(f"[{key}]" for key in self.keys)
            self.note(f"there is no table “{shown(name)}” in a deck. Known: {known}.", name)

    def text(
        self, table: Mapping[str, object], name: str, place: int, key: str, *, needed: bool = False
    ) -> str:
        """A text, trimmed."""
        value = table.get(key, "")
        if not isinstance(value, str):
            self.note(f"“{key}” must be text in quotes.", name, place, key)
            return ""
        text = value.strip()
        most = layout.MOST_CHARACTERS.get(key, layout.MOST_CHARACTERS_ELSEWHERE)
        if needed and not text:
            self.note(
                f"the {name} has no {key}. Write one." if key in table else f"the {name} has no {key}.",
                name,
                place,
                key,
            )
        elif len(text) > most:
            self.note(
                f"“{key}” has {len(text)} characters, and at most {most} fit. Shorten it.", name, place, key
            )
        elif any(unicodedata.category(sign) == "Cc" and sign not in "\n\t" for sign in text):
            self.note(f"“{key}” holds control characters. Type the text again.", name, place, key)
        return text

    def identity(self, table: Mapping[str, object], name: str, place: int) -> str:
        """The ``id`` of a table."""
        value = self.text(table, name, place, "id", needed=True)
        if value and not layout.ID.fullmatch(value):
            allowed = "small letters, digits and hyphens, 64 at most"
            self.note(f"the id “{shown(value)}” is not allowed. Use {allowed}.", name, place, "id")
            return ""
        return value


@dataclass(frozen=True)
class Contents:
    """A deck as far as it could be read; ``places`` has the first table naming each picture, by the table's
    name and its place among its kind."""

    deck: Deck
    places: Mapping[str, tuple[str, int]]
    problems: tuple[Problem, ...]


def contents_of(source: TomlSource) -> Contents:
    """The deck in this source, with everything that is wrong in it."""
    reader = Reader(source, layout.KEYS)
    reader.unknown_tables()
    facts = _facts(reader)
    suits = _suits(reader)
    cards = _cards(reader, {suit.id for suit in suits})
    markers = _markers(reader)
    places: dict[str, tuple[str, int]] = {}
    for place, card in enumerate(cards):
        places.setdefault(card.picture, ("card", place))
    for place, marker in enumerate(markers):
        places.setdefault(marker.picture, ("marker", place))
    places.pop("", None)
    cards.sort(key=lambda card: card.number)
    deck = Deck(**facts, suits=tuple(suits), cards=tuple(cards), markers=tuple(markers))
    return Contents(deck, places, tuple(reader.problems))


def _facts(reader: Reader) -> dict[str, str]:
    """The texts of ``[deck]``."""
    tables = reader.tables("deck")
    if len(tables) != 1:
        reader.note("there must be one [deck] table with id and title.", "deck")
        return {"id": "", "title": ""}
    table = tables[0]
    facts = {
        key: reader.text(table, "deck", 0, key) for key in layout.DECK_TEXTS if key in table and key != "id"
    }
    facts["id"] = reader.identity(table, "deck", 0)
    facts["title"] = (
        reader.text(table, "deck", 0, "title", needed=True) if not facts.get("title") else facts["title"]
    )
    if "language" in facts and not layout.LANGUAGE.fullmatch(facts["language"]):
        reader.note("the language must be a code such as en or nl.", "deck", 0, "language")
    return facts


def _suits(reader: Reader) -> list[Suit]:
    tables = reader.tables("suit")
    if not tables:
        reader.note("the deck has no [[suit]]. Add one with id, title, letter and colour.", "deck")
    if len(tables) > layout.MOST_SUITS:
        reader.note(
            f"the deck has more than {layout.MOST_SUITS} suits. Join some.", "suit", layout.MOST_SUITS
        )
    suits: list[Suit] = []
    for place, table in enumerate(tables[: layout.MOST_SUITS]):
        suit = Suit(
            id=reader.identity(table, "suit", place),
            title=reader.text(table, "suit", place, "title", needed=True),
            letter=reader.text(table, "suit", place, "letter", needed=True),
            colour=reader.text(table, "suit", place, "colour", needed=True),
        )
        if suit.colour and not layout.COLOUR.fullmatch(suit.colour):
            reader.note("the colour must be a name of the palette or like #C2331D.", "suit", place, "colour")
        _note_twin(reader, "suit", place, "id", suit.id, [other.id for other in suits])
        _note_twin(reader, "suit", place, "letter", suit.letter, [other.letter for other in suits])
        suits.append(suit)
    return suits


def _cards(reader: Reader, suits: set[str]) -> list[Card]:
    tables = reader.tables("card")
    if not tables:
        reader.note("the deck has no [[card]].", "deck")
    if len(tables) > layout.MOST_CARDS:
        many = f"the deck has {len(tables)} cards, and at most {layout.MOST_CARDS} are allowed. Split it."
        reader.note(many, "card", layout.MOST_CARDS)
    cards: list[Card] = []
    for place, table in enumerate(tables[: layout.MOST_CARDS]):
        card = _card(reader, table, place)
        if card.suit and card.suit not in suits:
            known = ", ".join(sorted(suits)) or "none yet"
            reader.note(f"there is no suit “{shown(card.suit)}”. Known: {known}.", "card", place, "suit")
        _note_twin(reader, "card", place, "id", card.id, [other.id for other in cards])
        if card.number:
            _note_twin(reader, "card", place, "number", card.number, [other.number for other in cards])
        cards.append(card)
    return cards


def _card(reader: Reader, table: Mapping[str, object], place: int) -> Card:
    texts = {key: reader.text(table, "card", place, key) for key in layout.CARD_TEXTS[3:]}
    return Card(
        id=reader.identity(table, "card", place),
        number=_number(reader, table, place),
        suit=reader.text(table, "card", place, "suit", needed=True),
        title=reader.text(table, "card", place, "title", needed=True),
        **texts,
    )


def _number(reader: Reader, table: Mapping[str, object], place: int) -> int:
    value = table.get("number")
    if value is None:
        reader.note("the card has no number. Numbers run from 1 in the order of the suits.", "card", place)
    elif not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= layout.HIGHEST_NUMBER:
        reader.note(
            f"the number must be a whole number from 1 to {layout.HIGHEST_NUMBER}.", "card", place, "number"
        )
    else:
        return value
    return 0


def _markers(reader: Reader) -> list[Marker]:
    tables = reader.tables("marker")
    if len(tables) > layout.MOST_MARKERS:
        many = f"the deck has more than {layout.MOST_MARKERS} markers. Join some."
        reader.note(many, "marker", layout.MOST_MARKERS)
    markers: list[Marker] = []
    for place, table in enumerate(tables[: layout.MOST_MARKERS]):
        marker = Marker(
            id=reader.identity(table, "marker", place),
            title=reader.text(table, "marker", place, "title", needed=True),
            picture=reader.text(table, "marker", place, "picture", needed=True),
        )
        _note_twin(reader, "marker", place, "id", marker.id, [other.id for other in markers])
        markers.append(marker)
    return markers


def _note_twin(
    reader: Reader, name: str, place: int, key: str, value: str | int, earlier: Sequence[str | int]
) -> None:
    """Note that an earlier table has the same value."""
    if value and value in earlier:
        line = reader.source.line(name, earlier.index(value), key)
        other = f"line {line} has it already. Every {name} needs its own"
        reader.note(f"the {key} “{value}” stands here twice: {other}.", name, place, key)
