"""The journal of operations: what undo and redo go by. It lives in the workshop file, so both survive a
crash."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from abcdesk.store.mapping import TABLE_NAMED, Image, Table

_PLAIN = json.JSONEncoder(ensure_ascii=False)


@dataclass(frozen=True)
class Write:
    """One row's way from one image to the next; None is a row that is not there."""

    table: Table
    before: Image | None
    after: Image | None

    @property
    def back(self) -> Write:
        """The way back."""
        return Write(self.table, self.after, self.before)

    @property
    def key(self) -> str:
        """What identifies the row in its table, for people who read the journal."""
        image = self.after or self.before or {}
        return _PLAIN.encode([image[name] for name in self.table.key])


@dataclass(frozen=True)
class Operation:
    """One step that can be undone or redone."""

    id: int
    name: str


def last_done(db: Database) -> Operation | None:
    """What undo takes back next."""
    return _one(db, "SELECT id, name FROM op WHERE NOT undone ORDER BY id DESC LIMIT 1")


def first_undone(db: Database) -> Operation | None:
    """What redo does again next."""
    return _one(db, "SELECT id, name FROM op WHERE undone ORDER BY id LIMIT 1")


def record(db: Database, name: str, writes: Iterable[Write]) -> None:
    """Add an operation; what was undone before it is forgotten."""
    db.execute("DELETE FROM op WHERE undone")
    op = db.execute("INSERT INTO op (name) VALUES (?)", [name]).lastrowid
    for seq, write in enumerate(writes):
        db.execute(
            'INSERT INTO op_row (op, seq, "table", key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
            [op, seq, write.table.name, write.key, _text(write.before), _text(write.after)],
        )


def writes_of(db: Database, operation: Operation) -> list[Write]:
    """What an operation wrote, in order."""
    rows = db.execute('SELECT "table", before, after FROM op_row WHERE op = ? ORDER BY seq', [operation.id])
    return [Write(TABLE_NAMED[table], _image(before), _image(after)) for table, before, after in rows]


def mark(db: Database, operation: Operation, *, undone: bool) -> None:
    """Note that the operation is undone, or done again."""
    db.execute("UPDATE op SET undone = ? WHERE id = ?", [int(undone), operation.id])


def _one(db: Database, sql: str) -> Operation | None:
    found = db.execute(sql).fetchone()
    return Operation(*found) if found else None


def _text(image: Image | None) -> str | None:
    return None if image is None else _PLAIN.encode(image)


def _image(text: str | None) -> Image | None:
    return None if text is None else json.loads(text)
