"""Backups: verified copies of a workshop file, kept apart from it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.files import whole_file
from abcdesk.store.failures import explained
from abcdesk.store.opening import check_contents, check_header, connect


def back_up(path: Path, folder: Path) -> Path | None:
    """Copy the workshop into the folder, named after it and the moment it was last changed.

    Returns the new backup, or None where this state has one already. Raises UserError where the file
    is damaged or the copy cannot be made; nothing half-made is left.
    """
    with explained(path):
        changed_ns = path.stat().st_mtime_ns
        moment = dt.datetime.fromtimestamp(changed_ns / 1e9)
        state = f"{moment:%Y-%m-%d %H%M%S}-{changed_ns % 1_000_000_000:09d}"
        target = folder / f"{path.stem} {state} {_mark(path)}.abcw"
        if target.exists():
            return None
        folder.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as part:
            _copy(path, part)
            os.utime(part, ns=(changed_ns, changed_ns))
    return target


def backups_of(path: Path, folder: Path) -> tuple[Path, ...]:
    """The backups of a workshop file, newest first; for a file too damaged to tell, by its name alone."""
    if not folder.is_dir():
        return ()
    try:
        mark = _mark(path)
    except (sqlite3.Error, OSError):
        mark = ""
    mine = [one for one in folder.glob("*.abcw") if _is_of(one, path.stem, mark)]
    return tuple(sorted(mine, key=lambda one: one.name, reverse=True))


def _mark(path: Path) -> str:
    """What tells this workshop from another of the same name."""
    with closing(connect(path, writing=False)) as db:
        (uid,) = db.execute("SELECT uid FROM file").fetchone()
    return str(uid)[:8]


def _is_of(backup: Path, stem: str, mark: str) -> bool:
    """Whether this is a backup of the file: "stem date time mark"."""
    parts = backup.stem.rsplit(" ", 3)
    return len(parts) == 4 and parts[0] == stem and parts[3].startswith(mark)


def _copy(path: Path, part: Path) -> None:
    version = check_header(path)
    with closing(connect(path, writing=False)) as source, closing(sqlite3.connect(part)) as copy:
        source.conn.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    with closing(connect(part, writing=False)) as copied:
        try:
            check_contents(copied, part, version)
        except UserError as error:
            raise UserError(f"The backup of {path.name} failed: the file is damaged.", error.hint) from error
