"""Writes a deck as ``deck.toml``, and its translations for the cards that are left."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping

from abcdesk.deckfile import layout
from abcdesk.deckfile.toml_source import parse
from abcdesk.domain.cards import Deck

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_CARD = ("id", "number", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note")
_NEEDED = {"id", "number", "suit", "title", "letter", "colour"}


def deck_text(deck: Deck) -> bytes:
    """The deck as TOML: a table a card, a line a value. What must be there is written though it be empty."""
    lines = ["[deck]", *_values(deck, layout.DECK_TEXTS)]
    for suit in deck.suits:
        lines += ["", "[[suit]]", *_values(suit, layout.SUIT_TEXTS)]
    for card in deck.cards:
        lines += ["", "[[card]]", *_values(card, _CARD)]
    for marker in deck.markers:
        lines += ["", "[[marker]]", *_values(marker, layout.MARKER_TEXTS)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def translation_text(file: str, data: bytes, deck: Deck) -> bytes:
    """A translation without the cards, suits and markers that the deck no longer has; as it is where nothing
    is to be left out, or where it cannot be read."""
    source = parse(file, data)
    known = {
        "suit": {suit.id for suit in deck.suits},
        "card": {card.id for card in deck.cards},
        "marker": {marker.id for marker in deck.markers},
    }
    if source.problems or not any(_strangers(source.data, name, ids) for name, ids in known.items()):
        return data
    lines: list[str] = []
    facts = source.data.get("deck")
    if isinstance(facts, dict):
        lines += ["[deck]", *(f"{key} = {_quoted(str(text))}" for key, text in facts.items()), ""]
    for name, ids in known.items():
        for table in _tables(source.data, name):
            if table.get("id") in ids:
                lines += [
                    f"[[{name}]]",
                    *(f"{key} = {_quoted(str(text))}" for key, text in table.items()),
                    "",
                ]
    return "\n".join(lines).encode("utf-8", "replace")


def _values(record: object, keys: Collection[str]) -> Iterator[str]:
    for key in keys:
        value = getattr(record, key)
        if value or key in _NEEDED:
            yield f"{key} = {value if isinstance(value, int) else _quoted(value)}"


def _quoted(text: str) -> str:
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    return f"\\u{ord(sign):04X}" if unicodedata.category(sign) == "Cc" else sign


def _tables(data: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    tables = data.get(name, [])
    return [table for table in tables if isinstance(table, dict)] if isinstance(tables, list) else []


def _strangers(data: Mapping[str, object], name: str, ids: Collection[str]) -> bool:
    return any(table.get("id") not in ids for table in _tables(data, name))
