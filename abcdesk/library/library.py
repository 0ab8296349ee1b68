"""The library: one folder, one file a workshop."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from contextlib import suppress
from glob import escape
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.library.entry import Entry, read_entry
from abcdesk.library.names import safe_name
from abcdesk.store.backup import back_up, backups_to_delete
from abcdesk.store.failures import explained
from abcdesk.store.lock import FileLock
from abcdesk.store.opening import journal_of, settle

SUFFIX = ".abcw"


class Library:
    """The workshops of one folder. Files are read only when they have changed since the last look."""

    def __init__(self, folder: Path, today: Callable[[], dt.date] = dt.date.today) -> None:
        self.folder = folder
        self._today = today
        self._known: dict[tuple[Path, int, int, dt.date], Entry] = {}

    @property
    def bin_folder(self) -> Path:
        """Where binned workshops lie until the bin is emptied."""
        return self.folder / "bin"

    @property
    def backup_folder(self) -> Path:
        """Where backups lie."""
        return self.folder / "backups"

    def entries(self) -> tuple[Entry, ...]:
        """Every workshop of the folder, the latest day first; broken files are listed with their problem."""
        found = [self._entry(path) for path in _workshop_files(self.folder)]
        return tuple(sorted(found, key=lambda one: (one.date or dt.date.min, one.modified), reverse=True))

    def search(self, text: str) -> tuple[Entry, ...]:
        """The entries that hold all these words in title, organisation, place, date or deck."""
        words = text.casefold().split()
        return tuple(entry for entry in self.entries() if all(word in entry.words for word in words))

    def new_path(self, title: str) -> Path:
        """A path for a new workshop of this title that is free. The folder is made if need be.

        Raises UserError where it cannot be made.
        """
        with explained(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        return _free(self.folder, safe_name(title))

    def bin(self, path: Path) -> Path:
        """Back a workshop up and move it to the bin; returns where it lies there.

        Raises UserError where it is open."""
        with suppress(UserError):  # a file that cannot be backed up can still be thrown away
            back_up(path, self.backup_folder)
        return self._move(path, self.bin_folder)

    def restore(self, binned: Path) -> Path:
        """Take a workshop out of the bin; returns where it lies now."""
        return self._move(binned, self.folder)

    def empty_bin(self) -> None:
        """Delete every binned workshop for good, with its backups and all that stands beside it."""
        for path in _workshop_files(self.bin_folder):
            others = [*_workshop_files(self.folder), *_workshop_files(self.bin_folder)]
            others.remove(path)
            with explained(path):
                for backup in backups_to_delete(path, self.backup_folder, others):
                    backup.unlink()
                for left in (*self.bin_folder.glob(f".{escape(path.name)}.*"), journal_of(path), path):
                    left.unlink(missing_ok=True)

    def left_open(self) -> Path | None:
        """The workshop that was open when its program ended without closing it; None where none was."""
        for path in _workshop_files(self.folder):
            if FileLock(path).is_left():
                return path
        return None

    def _entry(self, path: Path) -> Entry:
        try:
            facts = path.stat()
        except OSError:
            return read_entry(path, self._today())
        mark = (path, facts.st_mtime_ns, facts.st_size, self._today())
        if mark not in self._known:
            self._known[mark] = read_entry(path, self._today())
        return self._known[mark]

    def _move(self, path: Path, folder: Path) -> Path:
        if not path.is_file():
            raise UserError(f"There is no file {path}.", "Perhaps it was moved meanwhile.")
        lock = FileLock(path)
        lock.take()
        try:
            with explained(path):
                folder.mkdir(parents=True, exist_ok=True)
                target = _free(folder, path.stem)
                settle(path)
                os.replace(path, target)
                if journal_of(path).exists():  # of a step that a crash left half done, in a damaged file
                    os.replace(journal_of(path), journal_of(target))
        finally:
            lock.release()
        return target


def _workshop_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    with explained(folder):
        names = (path for path in folder.iterdir() if path.suffix.lower() == SUFFIX)
        return sorted(path for path in names if not path.name.startswith("."))


def _free(folder: Path, name: str) -> Path:
    """A path that no file has, also where capitals make no difference."""
    taken = {path.name.casefold() for path in folder.iterdir()}
    number, candidate = 1, f"{name}{SUFFIX}"
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{name} {number}{SUFFIX}"
    return folder / candidate
