"""Cards from a table or from a folder of pictures, laid over a draft: told first, applied on consent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from abcdesk.deckfile import paths_inside
from abcdesk.deckfile.bringing import brought_picture
from abcdesk.deckfile.difference import Difference, difference
from abcdesk.deckfile.draft import Draft, next_colour, numbered, slug, with_picture
from abcdesk.deckfile.layout import HIGHEST_NUMBER, ID, MOST_CARDS, MOST_SUITS, PICTURE_SUFFIXES
from abcdesk.deckfile.table import read_table
from abcdesk.domain.cards import Card, Deck, Suit
from abcdesk.domain.errors import UserError

_TEXTS = ("title", "saying", "question", "desired", "facilitator_note")
_LEADING = re.compile(r"\s*(\d{1,4})?[\s._-]*(.*)", re.DOTALL)
_PARTS = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Import:
    """What would come in. ``draft`` is the deck as it would be, ``difference`` what that adds and changes;
    ``skipped`` says of each row or file left out why, and ``unknown`` names columns nobody reads."""

    source: str
    draft: Draft
    difference: Difference
    skipped: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_import(path: Path, draft: Draft) -> Import:
    """What this table (CSV) or folder of pictures would make of the draft. Cards are found again by id.
    UserError where it is neither."""
    if path.is_dir():
        return _from_folder(path, draft)
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return _from_table(path, draft)
    raise UserError(f"{path.name} is no table and no folder.", "Choose a CSV file, or a folder of pictures.")


class _Laying:
    """The deck while cards are laid over it."""

    def __init__(self, draft: Draft) -> None:
        self.before = self.draft = draft
        self.cards: dict[str, Card] = {card.id: card for card in draft.deck.cards}
        self.suits: list[Suit] = list(draft.deck.suits)
        self.pictures: dict[str, Path] = {}
        self.skipped: list[str] = []
        self.fresh: list[str] = []

    def put(self, card: Card, where: str) -> bool:
        """Lay one card; False where there is no room for one more."""
        if card.id not in self.cards:
            if len(self.cards) >= MOST_CARDS:
                self.skipped.append(f"{where}: a deck has at most {MOST_CARDS} cards.")
                return False
            self.fresh.append(card.id)
        self.cards[card.id] = card
        return True

    def show(self, card_id: str, path: Path, where: str) -> None:
        """Give a card its picture; one that cannot be used is told, and the card stays without."""
        try:
            name, data = brought_picture(path)
        except UserError as error:
            self.skipped.append(f"{where}: {error.message}" if where else error.message)
            return
        old = self.draft.pictures.get(self.cards[card_id].picture)
        if old == data:
            return
        deck = replace(self.draft.deck, cards=tuple(self.cards.values()))
        self.draft = with_picture(replace(self.draft, deck=deck), card_id, name, data)
        self.cards[card_id] = self.draft.deck.card(card_id)

    def suit(self, word: str) -> str:
        """The suit meant by an id, a letter or a title; a new one where there is none. "" where there is no
        room for one more."""
        for suit in self.suits:
            if word.casefold() in (suit.id.casefold(), suit.letter.casefold(), suit.title.casefold()):
                return suit.id
        if len(self.suits) >= MOST_SUITS:
            return ""
        letters = {suit.letter for suit in self.suits}
        free = (one for one in (word[:1] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ").upper() if one.isalnum())
        letter = next(one for one in free if one not in letters)
        made = Suit(slug(word, {suit.id for suit in self.suits}), word[:120], letter, next_colour(self.suits))
        self.suits.append(made)
        return made.id

    def result(self, source: str, unknown: tuple[str, ...] = ()) -> Import:
        """The draft with all cards in the order of their numbers; those without one stand last and go on
        counting. Numbers that differ stay: they are printed on the cards of a deck one owns."""
        cards = sorted(self.cards.values(), key=lambda card: card.number or HIGHEST_NUMBER + 1)
        for place, card in enumerate(cards):
            if not card.number:
                cards[place] = replace(card, number=cards[place - 1].number + 1 if place else 1)
        numbers = [card.number for card in cards]
        clash = len(set(numbers)) < len(numbers) or numbers[-1:] > [HIGHEST_NUMBER]
        if clash:
            self.skipped.append("Two cards had one number: all are numbered anew, in their order.")
        used = {card.suit for card in cards}
        suits = [s for s in self.suits if s.id in used or s in self.before.deck.suits]
        if not self.before.deck.cards and cards:
            suits = [suit for suit in suits if suit.id in used]
        deck = replace(self.before.deck, suits=tuple(suits), cards=numbered(cards) if clash else tuple(cards))
        draft = replace(self.draft, deck=deck)
        changes = difference(self.before.package, draft.package)
        return Import(source, draft, changes, tuple(self.skipped), unknown)


# ---------------------------------------------------------------------- a table
def _from_table(path: Path, draft: Draft) -> Import:
    table = read_table(path)
    laying = _Laying(draft)
    seen: set[str] = set()
    for line, row in table.rows:
        where = f"Line {line}"
        card_id, fault = _id_of(row, seen)
        if fault:
            laying.skipped.append(f"{where}: {fault}")
            continue
        seen.add(card_id)
        card, fault = _card_of(row, laying.cards.get(card_id), card_id, laying)
        if fault:
            laying.skipped.append(f"{where}: {fault}")
        elif laying.put(card, where) and row.get("picture"):
            _picture_of(row["picture"], path.parent, card_id, where, laying)
    return laying.result(path.name, table.unknown)


def _id_of(row: Mapping[str, str], seen: set[str]) -> tuple[str, str]:
    """The card's id, or why there is none. Without a column for it, it is made of the title."""
    given, title = row.get("id", ""), row.get("title", "")
    if given and not ID.fullmatch(given):
        return "", f"the id “{paths_inside.shown(given)}” is not allowed. Use small letters, digits, hyphens."
    if not given and not title:
        return "", "has neither an id nor a title."
    card_id = given or slug(title, ())
    return (card_id, "") if card_id not in seen else ("", f"“{card_id}” stands in the table twice.")


def _card_of(row: Mapping[str, str], old: Card | None, card_id: str, laying: _Laying) -> tuple[Card, str]:
    """The card of this row: columns that are there count, others stay as they were."""
    card = old or Card(card_id, 0, laying.suits[0].id, "")
    if row.get("suit"):
        suit = laying.suit(row["suit"])
        if not suit:
            return card, f"there is no room for one more suit “{paths_inside.shown(row['suit'])}”."
        card = replace(card, suit=suit)
    if number := row.get("number"):
        if not number.isascii() or not number.isdecimal() or not 1 <= int(number) <= HIGHEST_NUMBER:
            return card, f"“{paths_inside.shown(number)}” is no number from 1 to {HIGHEST_NUMBER}."
        card = replace(card, number=int(number))
    texts = {key: row[key] for key in _TEXTS if key in row}
    return replace(card, **texts), ""  # type: ignore[arg-type]


def _picture_of(name: str, folder: Path, card_id: str, where: str, laying: _Laying) -> None:
    card = laying.cards[card_id]
    if name in (card.picture, card.picture.rpartition("/")[2]) and not (folder / name).is_file():
        return  # a table written from this deck: its own picture is meant
    if fault := paths_inside.fault_of(name):
        laying.skipped.append(f"{where}: the picture “{paths_inside.shown(name)}” {fault}.")
        return
    if (folder / name).is_symlink():
        laying.skipped.append(f"{where}: the picture “{paths_inside.shown(name)}” is a link.")
        return
    laying.show(card_id, folder / name, where)


# ---------------------------------------------------------------------- a folder of pictures
def _from_folder(folder: Path, draft: Draft) -> Import:
    laying = _Laying(draft)
    seen: set[str] = set()
    for path in _pictures_in(folder):
        number, title = read_name(path.stem)
        card_id = slug(title or f"card-{number or len(seen) + 1}", seen)
        seen.add(card_id)
        old = laying.cards.get(card_id)
        card = old or Card(card_id, number, laying.suits[0].id, title)
        if path.is_symlink():
            laying.skipped.append(f"{path.name}: is a link.")
        elif laying.put(card, path.name):
            laying.show(card_id, path, "")
            if old is None and laying.cards[card_id].picture == "":
                del laying.cards[card_id]  # a card made for a picture that cannot be used
    if not seen:
        raise UserError(f"There is no picture in {folder.name}.", "PNG, JPEG and SVG become cards.")
    return laying.result(folder.name)


def read_name(stem: str) -> tuple[int, str]:
    """Number and title of a card whose picture has this name: "07_not-my-job" is 7, Not my job. The number is
    0 where there is none."""
    found = _LEADING.fullmatch(stem)
    digits, rest = (found[1], found[2]) if found else (None, stem)
    title = re.sub(r"[\s_-]+", " ", rest).strip()
    return int(digits or 0), title[:1].upper() + title[1:120]


def _pictures_in(folder: Path) -> list[Path]:
    """The pictures in the order people give files: 2 before 10."""
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")
        ]
    except OSError as error:
        raise UserError(f"{folder.name} cannot be read: {error.strerror or error}.") from error
    return sorted(found, key=lambda path: [_part(part) for part in _PARTS.split(path.name.casefold())])


def _part(part: str) -> tuple[int, int, str]:
    return (0, int(part), "") if part.isdecimal() else (1, 0, part)


def titles(deck: Deck, ids: tuple[str, ...], most: int = 6) -> str:
    """Some cards by title, and how many more there are."""
    named = [deck.card(card_id).title or card_id for card_id in ids[:most]]
    more = len(ids) - most
    return ", ".join(named) + (f" and {more} more" if more > 0 else "")
