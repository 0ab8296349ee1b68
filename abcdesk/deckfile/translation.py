"""Lays the words of ``deck.nl.toml`` and its like over a deck, by id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from abcdesk.deckfile import layout
from abcdesk.deckfile.contents import Reader
from abcdesk.deckfile.paths_inside import shown
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.toml_source import TomlSource
from abcdesk.domain.cards import Card, Deck, Marker, Suit


def translation_files(names: Iterable[str]) -> Mapping[str, str]:
    """The translations among these names: file name by language."""
    matches = ((layout.TRANSLATION.fullmatch(name), name) for name in sorted(names))
    return {match[1]: name for match, name in matches if match}


def language_for(wanted: str, languages: Collection[str]) -> str | None:
    """The best translation for a wanted language: ``nl`` serves nl-BE where there is nothing nearer."""
    parts = wanted.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        tag = "-".join(parts[:length])
        for language in languages:
            if language.lower() == tag.lower():
                return language
    return None


def translated(deck: Deck, language: str, source: TomlSource) -> tuple[Deck, tuple[Problem, ...]]:
    """The deck in this language, and what is wrong with the translation. The rest stays as it is."""
    reader = Reader(source, layout.TRANSLATED_KEYS)
    reader.unknown_tables()
    facts: dict[str, str] = {}
    for place, table in enumerate(reader.tables("deck")):
        for key in layout.TRANSLATED_KEYS["deck"] & table.keys():
            facts[key] = reader.text(table, "deck", place, key, needed=key == "title")
    suits = _texts(reader, "suit", {suit.id for suit in deck.suits})
    cards = _texts(reader, "card", {card.id for card in deck.cards})
    markers = _texts(reader, "marker", {marker.id for marker in deck.markers})
    result = replace(
        deck,
        **{key: text for key, text in facts.items() if text},
        language=language,
        suits=tuple(_suit(suit, suits.get(suit.id, {})) for suit in deck.suits),
        cards=tuple(_card(card, cards.get(card.id, {})) for card in deck.cards),
        markers=tuple(_marker(marker, markers.get(marker.id, {})) for marker in deck.markers),
    )
    return result, tuple(reader.problems)


def _suit(suit: Suit, texts: Mapping[str, str]) -> Suit:
    return replace(suit, title=texts.get("title", suit.title), letter=texts.get("letter", suit.letter))


def _card(card: Card, texts: Mapping[str, str]) -> Card:
    return replace(
        card,
        title=texts.get("title", card.title),
        saying=texts.get("saying", card.saying),
        question=texts.get("question", card.question),
        desired=texts.get("desired", card.desired),
        facilitator_note=texts.get("facilitator_note", card.facilitator_note),
    )


def _marker(marker: Marker, texts: Mapping[str, str]) -> Marker:
    return replace(marker, title=texts.get("title", marker.title))


def _texts(reader: Reader, name: str, known: set[str]) -> dict[str, dict[str, str]]:
    """The translated texts of every suit, card or marker, by id; empty ones are left out."""
    found: dict[str, dict[str, str]] = {}
    for place, table in enumerate(reader.tables(name)):
        own_id = reader.identity(table, name, place)
        if own_id and own_id not in known:
            reader.note(f"the deck has no {name} “{shown(own_id)}” to translate.", name, place, "id")
        elif own_id in found:
            reader.note(f"the {name} “{own_id}” is translated twice.", name, place, "id")
        keys = sorted((layout.TRANSLATED_KEYS[name] - {"id"}) & table.keys())
        texts = {key: reader.text(table, name, place, key, needed=key == "title") for key in keys}
        found.setdefault(own_id, {key: text for key, text in texts.items() if text})
    return found
