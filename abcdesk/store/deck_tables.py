"""The workshop's own copy of its deck: the file opens the same in ten years."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, fields, replace

from sqlite_utils import Database

from abcdesk.domain.cards import Card, Deck, DeckPackage, Marker, Suit

_CARD = ("id", "number", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note")
_DECK = ("id", "title", "version", "language", "licence", "credits", "description")


def write_deck(db: Database, package: DeckPackage) -> None:
    """Write the deck and the pictures its cards and markers show into an empty file."""
    deck = package.deck
    _insert(db, "deck", {name: getattr(deck, name) for name in _DECK})
    for position, suit in enumerate(deck.suits):
        _insert(db, "suit", asdict(suit) | {"position": position})
    for position, card in enumerate(deck.cards):
        _insert(db, "card", asdict(card) | {"position": position})
    for position, marker in enumerate(deck.markers):
        _insert(db, "marker", asdict(marker) | {"position": position})
    shown = {card.picture for card in deck.cards} | {marker.picture for marker in deck.markers}
    for name in sorted(shown & set(package.pictures)):
        _insert(db, "picture", {"name": name, "data": package.pictures[name]})


def read_deck(db: Database) -> Deck:
    """The deck of this file; ValueError where it has none."""
    facts = next(iter(db.query(f"SELECT {', '.join(_DECK)} FROM deck")), None)
    if facts is None:
        raise ValueError("no deck")
    suits = db.query("SELECT id, title, letter, colour FROM suit ORDER BY position")
    cards = db.query(f"SELECT {', '.join(_CARD)} FROM card ORDER BY position")
    markers = db.query("SELECT id, title, picture FROM marker ORDER BY position")
    return Deck(
        **facts,
        suits=tuple(Suit(**suit) for suit in suits),
        cards=tuple(Card(**card) for card in cards),
        markers=tuple(Marker(**marker) for marker in markers),
    )


def read_deck_to_show(db: Database) -> Deck:
    """The deck for slides and reports: a card whose picture is lost or unreadable names none, so that a
    typeset face stands in and no show stops."""
    deck = read_deck(db)
    heads = db.execute("SELECT name, substr(data, 1, 400) FROM picture")
    whole = {name for name, head in heads if _begins_as_picture(head)}
    lost = {card.picture for card in deck.cards} - whole - {""}
    if not lost:
        return deck
    cards = tuple(replace(card, picture="") if card.picture in lost else card for card in deck.cards)
    return replace(deck, cards=cards)


def _begins_as_picture(head: object) -> bool:
    if not isinstance(head, bytes):
        return False
    is_drawing = head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
    return is_drawing or head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"))


def read_picture(db: Database, card_id: str) -> bytes | None:
    """The picture of one card, or of a marker (``marker:users``); None where it has none."""
    found = db.execute(
        "SELECT data FROM (SELECT id, picture FROM card UNION ALL SELECT 'marker:' || id, picture FROM"
        " marker) AS shown JOIN picture ON picture.name = shown.picture WHERE shown.id = ?",
        [card_id],
    ).fetchone()
    return found[0] if found else None


def read_package(db: Database) -> DeckPackage:
    """The deck with all its pictures."""
    pictures = dict(db.execute("SELECT name, data FROM picture"))
    return DeckPackage(read_deck(db), pictures)


def deck_digest(db: Database) -> str:
    """A fingerprint of the deck and its pictures as they are in the file."""
    digest = hashlib.sha256(json.dumps(read_deck(db), default=_plain, sort_keys=True).encode())
    for name, data in db.execute("SELECT name, data FROM picture ORDER BY name"):
        digest.update(name.encode() + b"\0" + hashlib.sha256(data).digest())
    return digest.hexdigest()


def _plain(part: Deck | Card | Suit | Marker) -> dict[str, object]:
    """What `asdict` gives, without copying all that is inside."""
    return {field.name: getattr(part, field.name) for field in fields(part)}


def _insert(db: Database, table: str, values: dict[str, object]) -> None:
    marks = ", ".join("?" * len(values))
    db.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))
