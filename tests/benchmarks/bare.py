"""What SQLite was asked for by the program, asked again of bare sqlite3: the limit of what is written."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from abcdesk.desk import Desk


def asked_of_sqlite(desk: Desk, do: Callable[[], object]) -> list[str]:
    """The statements that this takes, word for word with their values."""
    connection, statements = desk._file._db.conn, list[str]()
    connection.set_trace_callback(statements.append)
    do()
    connection.set_trace_callback(None)
    return statements


def bare_copy(desk: Desk) -> sqlite3.Connection:
    """A copy of the workshop file, in its mode."""
    copy = Path(shutil.copy(desk.path, desk.path.with_suffix(".bare")))
    db = sqlite3.connect(copy, isolation_level=None)
    pragmas = ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON")
    for pragma in pragmas:
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


def repeated(db: sqlite3.Connection, statements: list[str]) -> None:
    for statement in statements:
        db.execute(statement).fetchall()
