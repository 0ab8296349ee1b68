"""Rescue: read from a damaged file what can still be read, and write it into a new one.

The damaged file is copied first and never touched. Tables are read by row number; where a stretch cannot
be read it is halved again and again, so that one ruined page costs its own rows alone.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlite_utils import Database

from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck, DeckPackage, Marker, Suit
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.store import opening, schema
from abcdesk.store.failures import explained
from abcdesk.store.file import write_new
from abcdesk.store.grafting import graft_schema
from abcdesk.store.mapping import PICKS, TABLES, Table
from abcdesk.store.stand_ins import completed, with_cards_of

_WIDEST = 1 << 14
"""Rows to look for where even their number cannot be read."""

Record = dict[str, object]


@dataclass
class Rescue:
    """What became of a damaged file: rows written to the new one; by table, rows that could not be read."""

    rows: int = 0
    lost: Counter[str] = field(default_factory=Counter)


def recover(path: Path, target: Path) -> Rescue:
    """Write what can be read of ``path`` into a new file at ``target``.

    Raises UserError where nothing at all can be read, or the target cannot be written.
    """
    if not path.is_file():
        raise UserError(f"There is no file {path}.", "Check the name and the folder.")
    with explained(path), tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "damaged.abcw"
        shutil.copyfile(path, copy)
        journal = opening.journal_of(path)
        if journal.is_file():  # a crash left a step half done: it is taken back in the copy
            shutil.copyfile(journal, opening.journal_of(copy))
        package, rows, found = _readable(copy)
        if not rows and graft_schema(copy):
            package, rows, found = _readable(copy)
    if not rows:
        raise UserError(f"Nothing can be read in {path.name}.", "Open a backup of it instead.")
    workshop = Workshop.of(package.deck, rows)
    if not workshop.info.title:
        workshop = workshop.put(replace(workshop.info, title=f"Rescued: {path.stem}"))
    kept = tuple(completed(workshop).rows())
    write_new(target, kept, DeckPackage(with_cards_of(workshop), package.pictures))
    found.rows = len(kept)
    return found


def _readable(copy: Path) -> tuple[DeckPackage, list[r.Row], Rescue]:
    """The deck and the rows that can be read, and how many could not."""
    found = Rescue()
    with closing(opening.connect(copy, writing=True)) as db:
        db.conn.text_factory = lambda data: data.decode("utf-8", "replace")
        with suppress(sqlite3.Error):  # an older file lacks columns that are asked for
            (version,) = db.execute("PRAGMA user_version").fetchone()
            for migration in schema.MIGRATIONS[version:]:
                with suppress(sqlite3.Error), db.atomic():  # what one cannot do keeps no other from its work
                    migration(db)
        package = _deck(db, found)
        return package, [row for table in TABLES for row in _rows(db, table, found)], found


def _rows(db: Database, table: Table, found: Rescue) -> Iterator[r.Row]:
    """The rows of one table that can be read and understood."""
    picks: dict[object, list[object]] = {}
    names = table.stored
    if any(column.name == PICKS for column in table.columns):
        names = ("number", *names)
        for pick in sorted(_read(db, "pick", ("ballot", "place", "card"), found), key=_place):
            picks.setdefault(pick["ballot"], []).append(pick["card"])
    for record in _read(db, table.name, names, found):
        image = record | {PICKS: json.dumps(picks.get(record.get("number"), []))}
        try:
            yield table.read(image)
        except (ValueError, KeyError, TypeError):
            found.lost[table.name] += 1


def _read(db: Database, table: str, names: Sequence[str], found: Rescue) -> Iterator[Record]:
    """The records of a table, stretch by stretch."""
    columns = ", ".join(f'"{name}"' for name in names)
    stretches = [(1, _last_row(db, table))]
    while stretches:
        first, last = stretches.pop()
        sql = f"SELECT {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        try:
            records = db.execute(sql, [first, last]).fetchall()
        except sqlite3.Error:
            if first >= last:
                found.lost[table] += 1
            else:
                middle = (first + last) // 2
                stretches += [(middle + 1, last), (first, middle)]
        else:
            yield from (dict(zip(names, record, strict=True)) for record in records)


def _last_row(db: Database, table: str) -> int:
    """The number of the last row; where that page is ruined, a number that is surely high enough.

    0 where no row can be reached at all: the rows looked for, ever further apart, all fail.
    """
    try:
        (last,) = db.execute(f"SELECT max(rowid) FROM {table}").fetchone()
        return int(last or 0)
    except sqlite3.Error:
        probes = (1 << power for power in range(_WIDEST.bit_length()))
        return _WIDEST if any(_answers(db, table, row) for row in probes) else 0


def _answers(db: Database, table: str, row: int) -> bool:
    try:
        db.execute(f"SELECT rowid FROM {table} WHERE rowid = ?", [row]).fetchone()
    except sqlite3.Error:
        return False
    return True


def _deck(db: Database, found: Rescue) -> DeckPackage:
    facts = ("id", "title", "version", "language", "licence", "credits", "description")
    decks = list(_read(db, "deck", facts, found)) or [{"id": "rescued", "title": "Rescued deck"}]
    suits = _read(db, "suit", ("id", "title", "letter", "colour"), found)
    names = ("id", "number", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note")
    cards = sorted(_read(db, "card", names, found), key=lambda card: str(card["number"]).zfill(9))
    markers = _read(db, "marker", ("id", "title", "picture"), found)
    pictures = {str(p["name"]): p["data"] for p in _read(db, "picture", ("name", "data"), found)}
    deck = Deck(
        **{key: str(value) for key, value in decks[0].items()},
        suits=tuple(Suit(*(str(suit[key]) for key in suit)) for suit in suits),
        cards=tuple(Card(**card) for card in cards),  # type: ignore[arg-type]
        markers=tuple(Marker(*(str(marker[key]) for key in marker)) for marker in markers),
    )
    return DeckPackage(deck, {name: data for name, data in pictures.items() if isinstance(data, bytes)})


def _place(pick: Record) -> int:
    return pick["place"] if isinstance(pick["place"], int) else 0
