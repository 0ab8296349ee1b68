"""Backups: verified copies of a workshop file, kept apart from it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import uuid
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.files import whole_file
from abcdesk.store import schema
from abcdesk.store.failures import DamagedFile, explained, understood
from abcdesk.store.loading import load
from abcdesk.store.opening import check_contents, check_header, connect
from abcdesk.store.thinning import kept

_MOMENT = "%Y-%m-%d %H%M%S"


@dataclass(frozen=True)
class Backup:
    """What one backup holds: the workshop as it stood at ``moment`` (local time), with so many ballots and
    impact notes. ``size`` is in bytes."""

    path: Path
    moment: dt.datetime
    title: str
    ballots: int
    notes: int
    size: int


def back_up(path: Path, folder: Path) -> Path | None:
    """Copy the workshop into the folder, named after it and the moment it was last changed; then take away
    those of its older backups that are no longer needed.

    Returns the new backup, or None where this state has one already. Raises UserError where the file
    is damaged or the copy cannot be made; nothing half-made is left.
    """
    with explained(path):
        changed_ns = path.stat().st_mtime_ns
        moment = dt.datetime.fromtimestamp(changed_ns / 1e9)
        state = f"{moment:{_MOMENT}}-{changed_ns % 1_000_000_000:09d}"
        target = folder / f"{path.stem} {state} {mark_of(path)}.abcw"
        if target.exists():
            return None
        folder.mkdir(parents=True, exist_ok=True)
        with whole_file(target) as part:
            _copy(path, part)
            os.utime(part, ns=(changed_ns, changed_ns))
        _thin(backups_of(path, folder), dt.datetime.now())
    return target


def backups_of(path: Path, folder: Path) -> tuple[Path, ...]:
    """The backups of a workshop file, newest first, whatever it was called then; for a file too damaged to
    tell who it is, those of its name."""
    mark = mark_of(path) if path.is_file() else ""
    ending = f" {mark}.abcw" if mark else ".abcw"  # thousands lie there: most are passed over by name alone
    mine = [one for one in _ending(folder, ending) if mark or _parts(one)[0] == path.stem]
    return tuple(sorted(mine, key=lambda one: _parts(one)[1], reverse=True))


def backups_to_delete(path: Path, folder: Path, others: Iterable[Path]) -> tuple[Path, ...]:
    """The backups that go when this workshop is deleted: all but those that are also another file's."""
    mine = {one: _parts(one) for one in backups_of(path, folder)}
    names = {name for name, _moment, _mark in mine.values()}
    shared = {(other.stem, mark_of(other)) for other in others if other.stem in names}
    return tuple(one for one, (name, _moment, mark) in mine.items() if (name, mark) not in shared)


def contents(backup: Path) -> Backup:
    """What a backup holds; UserError where it cannot be read."""
    with understood(backup):
        moment = moment_of(backup)
        check_header(backup)
        with closing(connect(backup, writing=False)) as db:
            (title,) = db.execute("SELECT title FROM workshop").fetchone()
            (ballots,) = db.execute("SELECT count(*) FROM ballot").fetchone()
            (notes,) = db.execute("SELECT count(*) FROM impact").fetchone()
        return Backup(backup, moment, title, ballots, notes, backup.stat().st_size)


def restore(backup: Path, target: Path) -> None:
    """Make a new workshop file of a backup; it keeps backups of its own from then on.

    Raises UserError where the backup is damaged, or something stands at the target already.
    """
    if target.exists():
        raise UserError(f"{target.name} is there already.", "Choose a new name.")
    with explained(backup), whole_file(target) as part:
        _copy(backup, part)
        with closing(sqlite3.connect(part)) as db, db:
            db.execute("UPDATE file SET uid = ?", [uuid.uuid4().hex])


def verify(path: Path) -> None:
    """Read everything in a workshop file; UserError where anything of it is damaged."""
    version = check_header(path)
    with explained(path), closing(connect(path, writing=False)) as db:
        check_contents(db, path, version)
        if version == schema.VERSION:
            load(db, path)


def moment_of(backup: Path) -> dt.datetime:
    """When the state in this backup was saved (local time); ValueError for a file that is no backup."""
    return _parts(backup)[1]


def mark_of(path: Path) -> str:
    """What tells this workshop from another of the same name; "" where the file is too damaged to say."""
    try:
        with closing(connect(path, writing=False)) as db:
            (uid,) = db.execute("SELECT uid FROM file").fetchone()
        return str(uid)[:8]
    except (sqlite3.Error, OSError, TypeError):
        return ""


def _ending(folder: Path, ending: str) -> list[Path]:
    """The backups whose names end so."""
    names = os.listdir(folder) if folder.is_dir() else []
    return [folder / name for name in names if name.endswith(ending) and _is_backup(folder / name)]


def _is_backup(path: Path) -> bool:
    try:
        _parts(path)
    except ValueError:
        return False
    return True


def _parts(backup: Path) -> tuple[str, dt.datetime, str]:
    """Name of the workshop, moment and mark; ValueError for a file that is no backup."""
    stem, day, time, mark = backup.stem.rsplit(" ", 3)
    clock, _, fraction = time.partition("-")
    moment = dt.datetime.strptime(f"{day} {clock}", _MOMENT)
    return stem, moment.replace(microsecond=int(fraction or 0) // 1000), mark


def _thin(backups: Iterable[Path], now: dt.datetime) -> None:
    """Take away what is no longer needed; one that cannot be taken away stays until the next time."""
    moments = {backup: moment_of(backup) for backup in backups}
    stay = kept(moments.values(), now)
    for backup, moment in moments.items():
        if moment not in stay:
            with suppress(OSError):
                backup.unlink()


def _copy(path: Path, part: Path) -> None:
    try:
        check_header(path)
        with closing(connect(path, writing=False)) as source, closing(sqlite3.connect(part)) as copy:
            source.conn.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        verify(part)
    except DamagedFile as error:
        raise DamagedFile(f"There is no copy of {path.name}: the file is damaged.", error.hint) from error
