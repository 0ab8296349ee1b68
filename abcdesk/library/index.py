"""The index of a library: what its files told when they were last looked at, and the sums for trends.

It is a cache in a hidden file of the library's own folder, so that deleting a workshop deletes what is known
of it from the same place. It may be thrown away at any time: it is made again from the files. Home waits for
it, so it is bare sqlite3: sqlite_utils takes half as long to load as a bare window.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from abcdesk.domain.errors import UserError
from abcdesk.library.entry import Entry, Votes

NAME = ".abcdesk-index"
_TABLES = """
CREATE TABLE workshop (
    name TEXT PRIMARY KEY, mark TEXT NOT NULL, modified REAL NOT NULL, facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX newest ON workshop (modified);
CREATE TABLE added (name TEXT PRIMARY KEY, votes TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE card_trend (
    year TEXT NOT NULL, sector TEXT NOT NULL, country TEXT NOT NULL, deck TEXT NOT NULL, card TEXT NOT NULL,
    title TEXT NOT NULL, votes INTEGER NOT NULL, rooms INTEGER NOT NULL,
    PRIMARY KEY (year, sector, country, deck, card)
) STRICT, WITHOUT ROWID;
CREATE TABLE room_trend (
    year TEXT NOT NULL, sector TEXT NOT NULL, country TEXT NOT NULL, deck TEXT NOT NULL, title TEXT NOT NULL,
    voters INTEGER NOT NULL, rooms INTEGER NOT NULL, PRIMARY KEY (year, sector, country, deck)
) STRICT, WITHOUT ROWID;
CREATE TABLE promise_trend (
    year TEXT NOT NULL, sector TEXT NOT NULL, country TEXT NOT NULL, status TEXT NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (year, sector, country, status)
) STRICT, WITHOUT ROWID;
"""

_PAGE = 250
"""Entries made in one go: the window waits for no more of them."""
_NEWEST = """SELECT '[' || coalesce(group_concat(facts), '') || ']'
FROM (SELECT facts FROM workshop ORDER BY modified DESC LIMIT ?)"""
_NEXT = """SELECT '[' || coalesce(group_concat(facts), '') || ']'
FROM (SELECT facts FROM workshop WHERE name > ? ORDER BY name LIMIT ?)"""

_SHAPE = zlib.crc32(f"{_TABLES} {Entry._fields}".encode()) & 0x7FFFFFFF
"""Another one whenever tables or entries change: an index of another shape is made anew."""

_PATIENCE_S = 5
"""How long another program may hold the index, which it does for some milliseconds at a time."""

_ADD_ROOM = """INSERT INTO room_trend VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
SET voters = voters + excluded.voters, rooms = rooms + excluded.rooms"""
_ADD_CARD = """INSERT INTO card_trend VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
SET title = excluded.title, votes = votes + excluded.votes, rooms = rooms + excluded.rooms"""
_ADD_PROMISES = """INSERT INTO promise_trend VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
SET count = count + excluded.count"""


class Look(NamedTuple):
    """One file as it was found: ``mark`` changes whenever the file does."""

    mark: str
    entry: Entry
    votes: Votes


class Index:
    """The rows of one library's index. Every method may be called from any thread, one at a time."""

    def __init__(self, folder: Path, *, in_memory: bool = False) -> None:
        self._folder = folder
        self.waits_for_folder = not folder.is_dir()
        """Whether it stands in memory because there was no folder to keep it in."""
        aside = in_memory or self.waits_for_folder
        self._db = _fresh(":memory:") if aside else _opened(folder / NAME)

    def version(self) -> int:
        """Another number whenever another program has changed what is kept."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def marks(self) -> dict[str, str]:
        """The mark of every file known, by its name."""
        found: dict[str, str] = json.loads(self._one("SELECT json_group_object(name, mark) FROM workshop"))
        return found

    def newest(self, most: int, today: dt.date) -> dict[str, Entry]:
        """What is known of the files changed last, by their names."""
        return self._entries(today, _NEWEST, most)

    def entries(self, today: dt.date) -> dict[str, Entry]:
        """What is known of every file, by its name."""
        found = page = self._entries(today, _NEXT, "", _PAGE)
        while len(page) == _PAGE:
            page = self._entries(today, _NEXT, max(page), _PAGE)
            found |= page
        return found

    def keep(self, looks: Iterable[tuple[str, Look]]) -> None:
        """Take in what these files told just now; all in one step."""
        with _atomic(self._db):
            for name, look in looks:
                self._count(name, -1)
                self._db.execute(
                    "INSERT OR REPLACE INTO workshop VALUES (?, ?, ?, ?)",
                    [name, look.mark, look.entry.modified, _facts_of(look.entry)],
                )
                self._db.execute("INSERT OR REPLACE INTO added VALUES (?, ?)", [name, _votes_text(look)])
                self._count(name, 1)

    def forget(self, names: Iterable[str]) -> None:
        """Take out files that are gone, and what they added to the trends."""
        with _atomic(self._db):
            for name in names:
                self._count(name, -1)
                for table in ("workshop", "added"):
                    self._db.execute(f"DELETE FROM {table} WHERE name = ?", [name])

    def query(self, sql: str, values: Iterable[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a question about the trends."""
        return self._db.execute(sql, list(values)).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _entries(self, today: dt.date, sql: str, *values: object) -> dict[str, Entry]:
        rows = json.loads(self._one(sql, values))
        return {facts[0]: _entry_of(self._folder, facts, today) for facts in rows}

    def _one(self, sql: str, values: Iterable[object] = ()) -> Any:
        """The answer to a question that has one. To go from row to row would let the window in and out each
        time, and whoever reads thousands beside it would take ten times as long."""
        return self._db.execute(sql, list(values)).fetchone()[0]

    def _count(self, name: str, sign: int) -> None:
        """Add to the trends what a file is known to have, or take it off."""
        found = self._db.execute("SELECT votes FROM added WHERE name = ?", [name]).fetchone()
        if found is None:
            return
        votes = json.loads(found[0])
        where = [votes["year"], votes["sector"], votes["country"]]
        if votes["voters"]:
            deck = [votes["deck"], votes["title"]]
            self._db.execute(_ADD_ROOM, [*where, *deck, sign * votes["voters"], sign])
        for card, (title, count) in votes["cards"].items():
            self._db.execute(_ADD_CARD, [*where, votes["deck"], card, title, sign * count, sign])
        for status, count in votes["promises"].items():
            self._db.execute(_ADD_PROMISES, [*where, status, sign * count])
        if sign < 0:
            place = "year = ? AND sector = ? AND country = ?"
            for table, number in (
                ("room_trend", "rooms"),
                ("card_trend", "rooms"),
                ("promise_trend", "count"),
            ):
                self._db.execute(f"DELETE FROM {table} WHERE {place} AND {number} <= 0", where)


def _opened(path: Path) -> sqlite3.Connection:
    """The index in this file; a new one where it is of another shape or damaged; in memory where the folder
    is protected."""
    try:
        db = _connected(str(path))
        if db.execute("PRAGMA user_version").fetchone()[0] == _SHAPE:
            db.execute("SELECT count(*) FROM workshop").fetchone()
            return db
        db.close()
    except sqlite3.Error:
        pass
    with suppress(OSError):
        path.unlink(missing_ok=True)
    try:
        return _fresh(str(path))
    except sqlite3.Error:
        return _fresh(":memory:")


def _fresh(path: str) -> sqlite3.Connection:
    db = _connected(path)
    with _atomic(db):
        for statement in filter(str.strip, _TABLES.split(";")):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {_SHAPE}")
    return db


def _connected(path: str) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA secure_delete = ON")  # what is deleted is gone from this file too
    db.execute("PRAGMA synchronous = OFF")  # a cache: after a power cut it is made anew
    return db


@contextmanager
def _atomic(db: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _facts_of(entry: Entry) -> str:
    """All that an entry is made of, between its folder and the day of today."""
    _folder, *facts, _today = entry
    return json.dumps([_plain(fact) for fact in facts], ensure_ascii=False)


def _plain(fact: object) -> object:
    match fact:
        case dt.date():
            return fact.isoformat()
        case UserError():
            return [fact.message, fact.hint]
        case Mapping():
            return dict(fact)
    return fact


def _entry_of(folder: Path, facts: list[Any], today: dt.date) -> Entry:
    if facts[_DATE]:
        facts[_DATE] = dt.date.fromisoformat(facts[_DATE])
    if facts[_FOLLOW_UP]:
        facts[_FOLLOW_UP] = dt.date.fromisoformat(facts[_FOLLOW_UP])
    if facts[_PROBLEM]:
        facts[_PROBLEM] = UserError(*facts[_PROBLEM])
    return Entry._make((folder, *facts, today))


_DATE, _FOLLOW_UP, _PROBLEM = (Entry._fields.index(name) - 1 for name in ("date", "follow_up", "problem"))


def _votes_text(look: Look) -> str:
    entry, votes = look.entry, look.votes
    return json.dumps(
        {
            "year": str(entry.date.year) if entry.date else "",
            "sector": entry.sector,
            "country": entry.country,
            "deck": votes.deck,
            "title": entry.deck,
            "voters": votes.voters,
            "cards": dict(votes.cards),
            "promises": dict(votes.promises),
        },
        ensure_ascii=False,
    )
