"""Rescue of a file whose table of contents is ruined: that of a fresh file is put in its place.

A file's tables begin on the same pages in every file of one version, because they are made in the same
order before anything is written. So the pages that say what is where can be taken from an empty file.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from abcdesk.store import schema

_PAGE = 4096
_PAGES_AT, _FREE_AT, _CHANGES_AT, _VALID_AT = 28, 32, 24, 92
"""Where the header keeps how many pages there are, which are free, and its count of changes twice."""


def graft_schema(copy: Path) -> bool:
    """Give the file at this path the table of contents of its version; False where it has no pages.

    Only ever for a copy: what was there is lost.
    """
    data = bytearray(copy.read_bytes())
    pages = len(data) // _PAGE
    fresh, roots = _fresh_file()
    if pages < max(roots):
        return False
    for number in range(1, len(fresh) // _PAGE + 1):
        if number not in roots:
            data[(number - 1) * _PAGE : number * _PAGE] = fresh[(number - 1) * _PAGE : number * _PAGE]
    data[_PAGES_AT : _PAGES_AT + 4] = pages.to_bytes(4, "big")
    data[_FREE_AT : _FREE_AT + 8] = bytes(8)
    data[_VALID_AT : _VALID_AT + 4] = data[_CHANGES_AT : _CHANGES_AT + 4]
    copy.write_bytes(data[: pages * _PAGE])
    return True


def _fresh_file() -> tuple[bytes, set[int]]:
    """An empty file of the newest version, and the pages on which its tables begin."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fresh.abcw"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            db = Database(connection, execute_plugins=False)
            db.execute(f"PRAGMA page_size = {_PAGE}").fetchall()
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(db)
            roots = {int(page) for (page,) in db.execute("SELECT rootpage FROM sqlite_schema")}
        return path.read_bytes(), roots - {0}
