"""Opening a workshop file: everything that can be wrong with it is found before anything is written."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from abcdesk.domain.errors import UserError
from abcdesk.store import schema
from abcdesk.store.failures import DamagedFile, ProtectedFile, damaged, explained, understood
from abcdesk.store.lock import is_held_here

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_MS = 250
"""How long SQLite waits for another program: short, because a window waits with it."""

_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
)
"""TRUNCATE and FULL: what is acknowledged survives a power cut, in one file. Verified after setting."""


def check_header(path: Path) -> int:
    """Look at the first bytes alone: is this a workshop file, and of which version?

    Raises UserError for a file that is missing, empty, of another program or of a newer abcdesk.
    """
    if is_held_here(path):  # it was looked at when it was opened
        with closing(connect(path, writing=False)) as db:
            return int(db.execute("PRAGMA user_version").fetchone()[0])
    if path.is_dir():
        raise UserError(f"{path.name} is a folder, not a workshop file.", "Give the path of a file.")
    if not path.exists():
        raise UserError(f"There is no file {path}.", "Check the name and the folder.")
    with explained(path), path.open("rb") as file:
        head = file.read(100)
    if not head:
        raise DamagedFile(f"{path.name} is empty.", "It was left as it is. Open a backup of it instead.")
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise DamagedFile(f"{path.name} is not a workshop file.", "Workshop files end in .abcw.")
    version, application = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    if application != schema.APPLICATION_ID:
        raise UserError(f"{path.name} belongs to another program.", "Workshop files end in .abcw.")
    if version > schema.VERSION:
        raise UserError(
            f"{path.name} was made with a newer abcdesk.", "It was left as it is. Update abcdesk to open it."
        )
    return version


def check_writable(path: Path) -> None:
    """Refuse a file that cannot be written: by its own protection or its folder's."""
    mode = path.stat().st_mode
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise ProtectedFile(
            f"{path.name} is write-protected.", "Take the protection off, or open a copy of the file."
        )
    if not os.access(path.parent, os.W_OK):
        raise ProtectedFile(
            f"The folder of {path.name} is write-protected.",
            "Open a copy of the file in a folder of your own.",
        )


def connect(path: Path, *, writing: bool) -> Database:
    """A connection to a file that exists; it reads only unless ``writing``.

    A reader on a writable disk opens like a writer, so that what a crash left half done is taken back.
    """
    from sqlite_utils import Database  # takes its time to load, and home stands without

    able = writing or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    uri = f"{path.absolute().as_uri()}?mode={'rw' if able else 'ro'}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
    db = Database(connection, execute_plugins=False)
    if not writing:
        db.execute("PRAGMA query_only = ON")
    return db


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what a step needs to be taken back."""
    return path.with_name(f"{path.name}-journal")


def settle(path: Path) -> None:
    """Take back what a crash left half done and leave one file alone; damaged files stay as they are."""
    try:
        with closing(connect(path, writing=True)) as db:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        return
    if journal_of(path).is_file() and journal_of(path).stat().st_size == 0:
        journal_of(path).unlink()


def set_pragmas(db: Database) -> None:
    """Switch on what keeps data safe, and make sure that it is on."""
    for name, wanted, answer in _PRAGMAS:
        db.execute(f"PRAGMA {name} = {wanted}").fetchall()
        (found,) = db.execute(f"PRAGMA {name}").fetchone()
        if found != answer:
            raise RuntimeError(f"SQLite keeps {name} at {found!r}")


def check_contents(db: Database, path: Path, version: int) -> None:
    """Refuse a file that SQLite finds damaged, or that has not the shape of its version.

    A view or trigger that is not ours could swallow or invent what is written. Tables that others
    have added are left alone.
    """
    with understood(path):
        problems = [line for (line,) in db.execute("PRAGMA integrity_check(1)")]
        if problems != ["ok"]:
            raise damaged(path)
        found, expected = schema.shape_of(db), schema.shape(version)
        if not expected <= found or any(kind in ("view", "trigger") for kind, _, _ in found - expected):
            raise damaged(path, "its tables are not those of a workshop")
        if db.execute("PRAGMA foreign_key_check").fetchone():
            raise damaged(path, "some of its rows point to nothing")
