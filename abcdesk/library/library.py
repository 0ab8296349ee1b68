"""The library: one folder, one file a workshop."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from abcdesk.domain.errors import UserError
from abcdesk.library.elsewhere import Elsewhere
from abcdesk.library.entry import Entry, read_entry
from abcdesk.library.index import NAME as INDEX
from abcdesk.library.index import Index, Look
from abcdesk.library.names import safe_name
from abcdesk.store.failures import explained
from abcdesk.store.lock import SUFFIX as LOCK_SUFFIX
from abcdesk.store.lock import FileLock
from abcdesk.store.opening import journal_of, settle

if TYPE_CHECKING:  # home lists workshops without it
    from abcdesk.library.trends import PlayedDeck, Trends

SUFFIX = ".abcw"
T = TypeVar("T")
Tell = Callable[[int, int], None]
"""(files read, files to read)"""

_AT_ONCE = 50
"""Files read between two steps of the index: often enough to show progress, seldom enough to be fast."""


class Library:
    """The workshops of one folder. Files are read only when they have changed since the last look.

    ``refresh`` reads the disk and may run in a thread of its own; ``shown`` tells what is known and never
    waits for a file.
    """

    def __init__(
        self, folder: Path, today: Callable[[], dt.date] = dt.date.today, *, is_chosen: bool = False
    ) -> None:
        """``is_chosen``: a person has chosen this folder: it must be there; any other is made when needed."""
        self.folder = folder
        self._is_chosen = is_chosen
        self._today = today
        self.elsewhere = Elsewhere(folder)
        self._known: dict[str, Entry] = {}
        self._in_bin: dict[str, tuple[str, Entry]] = {}
        self._sorted: tuple[Entry, ...] | None = None
        self._index: Index | None = None
        self._recalled: int | None = None
        self._guard = threading.RLock()

    @property
    def bin_folder(self) -> Path:
        """Where binned workshops lie until the bin is emptied."""
        return self.folder / "bin"

    @property
    def backup_folder(self) -> Path:
        """Where backups lie."""
        return self.folder / "backups"

    def binned(self) -> tuple[Entry, ...]:
        """What lies in the bin; reads what has changed on the disk."""
        known = self._in_bin
        self._in_bin = {
            name: known[name]
            if known.get(name, ("",))[0] == mark
            else (mark, read_entry(self.bin_folder / name, self._today())[0])
            for name, mark in _marks_in(self.bin_folder).items()
        }
        return self.shown_bin()

    def shown_bin(self) -> tuple[Entry, ...]:
        """What lay in the bin when it was last looked at."""
        return _in_order(entry for _mark, entry in self._in_bin.values())

    def entries(self) -> tuple[Entry, ...]:
        """Every workshop of the folder, the latest day first; broken files are listed with their problem.
        Reads what has changed on the disk."""
        self.refresh()
        return self.shown()

    def shown(self) -> tuple[Entry, ...]:
        """The workshops as they were last looked at, in the order of ``entries``."""
        with self._guard:
            if self._sorted is None:
                self._sorted = _in_order(self._known.values())
            return self._sorted

    def recall(self, newest: int | None = None) -> None:
        """Take from the index what was known when the program last ran: all, or the ``newest`` files."""
        today = self._today()
        with self._guard:
            recalled = self._ask(Index.version)
            if newest is None:
                found = self._ask(lambda index: index.entries(today))
            else:
                found = self._ask(lambda index: index.newest(newest, today))
            self._known |= found
            self._recalled = recalled if newest is None or len(found) < newest else None
            self._sorted = None

    def refresh(self, tell: Tell = lambda _done, _all: None) -> bool:
        """Look at the folder and read what has changed; ``tell`` hears how many of how many files are read.

        Whether anything is shown otherwise than before. Raises UserError where the folder cannot be read.
        """
        before = (self.shown(), self.shown_bin(), self.elsewhere.shown())
        if self._ask(Index.version) != self._recalled:  # another window of the program has written into it
            self.recall()
        self.elsewhere.look(self._today())
        self.binned()
        found = self._marks_found()
        with self._guard:
            marks = self._ask(Index.marks)
            index = self._index
            gone = [name for name in {*marks, *self._known} if name not in found]
            if gone:
                self._forget(gone)
        changed = [self.folder / name for name, mark in sorted(found.items()) if marks.get(name) != mark]
        for start in range(0, len(changed), _AT_ONCE):
            tell(start, len(changed))
            self.look_at(*changed[start : start + _AT_ONCE])
        if self._index not in (index, None):  # another one had to be made meanwhile, and knows but a part
            self.refresh(tell)
        elif changed:
            tell(len(changed), len(changed))
        return (self.shown(), self.shown_bin(), self.elsewhere.shown()) != before

    def look_at(self, *paths: Path) -> None:
        """Read these files now, whatever is known of them; those that are gone are forgotten."""
        for path in paths:
            if path.parent != self.folder:
                self.elsewhere.look_at(path, self._today())
        looks = {path.name: _look(path, self._today()) for path in paths if path.parent == self.folder}
        with self._guard:
            self._forget([name for name, look in looks.items() if look is None])
            there = [(name, look) for name, look in looks.items() if look is not None]
            self._ask(lambda index: index.keep(there))
            self._known.update({name: look.entry for name, look in there})
            self._sorted = None

    def note_opened(self, path: Path) -> None:
        """A workshop was opened: one outside the library is remembered, to be found again."""
        self.elsewhere.note(path, self._today())

    def recent(self, most: int = 9) -> tuple[Entry, ...]:
        """The workshops that were worked on last, in the library and elsewhere, as they are known now."""
        readable = [entry for entry in (*self.shown(), *self.elsewhere.shown()) if not entry.problem]
        return tuple(sorted(readable, key=lambda entry: entry.modified, reverse=True)[:most])

    def trends(self, deck: str = "", narrowed: Mapping[str, str] | None = None) -> Trends:
        """What the workshops say together about a deck; the most used one where none is named."""
        from abcdesk.library.trends import trends_of

        played = self.decks_played()
        wanted = deck or (played[0].id if played else "")
        return self._ask(lambda index: trends_of(index, wanted, narrowed or {}))

    def decks_played(self) -> tuple[PlayedDeck, ...]:
        """The decks there are trends of, the most used first."""
        from abcdesk.library.trends import decks_of

        return self._ask(decks_of)

    def close(self) -> None:
        """Let go of the index."""
        with self._guard:
            if self._index is not None:
                self._index.close()
            self._index = self._recalled = None

    def discard_index(self) -> None:
        """Let go of the index and delete it; it is made again when it is needed."""
        self.close()
        with suppress(OSError):
            (self.folder / INDEX).unlink(missing_ok=True)

    def leave_workshops_alone(self) -> None:
        """Let go of the folder and take away whatever is beside its workshops: index and backups."""
        self.discard_index()
        shutil.rmtree(self.backup_folder, ignore_errors=True)

    def must_serve(self) -> None:
        """UserError where this cannot be a library: no folder, or nothing can be read or written there."""
        if not self.folder.is_dir():
            raise UserError(f"There is no folder {self.folder}.", "Choose one that is there.")
        workshop_files(self.folder)
        try:
            tempfile.TemporaryFile(dir=self.folder).close()
        except OSError as error:
            raise UserError(
                f"Nothing can be written into {self.folder}: {error.strerror or error}.",
                "New workshops, backups and the bin would have no place. Choose a folder of your own.",
            ) from error

    def _marks_found(self) -> dict[str, str]:
        """The mark of every file there is; UserError where the folder itself has gone, as a stick does."""
        if not self.folder.is_dir() and (self._known or self._is_chosen):
            raise UserError(
                f"The folder of workshops is not there: {self.folder}.",
                "Plug its disk in and come back here, or choose another folder in Preferences (Ctrl+,).",
            )
        return _marks_in(self.folder)

    def _ask(self, question: Callable[[Index], T]) -> T:
        """What the index answers. It is only a cache: a damaged one is made anew, and where the disk refuses
        or another program does not let go, this window has one of its own in memory."""
        with self._guard:
            try:
                return question(self._opened_index())
            except sqlite3.OperationalError:
                self.close()
                self._index = Index(self.folder, in_memory=True)
            except sqlite3.DatabaseError:
                self.discard_index()
            return question(self._opened_index())

    def _opened_index(self) -> Index:
        """The index; one that stood in memory for want of a folder moves to the disk once there is one."""
        if self._index is not None and self._index.waits_for_folder and self.folder.is_dir():
            self.close()
        if self._index is None:
            self._index = Index(self.folder)
        return self._index

    def _forget(self, names: Iterable[str]) -> None:
        gone = list(names)
        self._ask(lambda index: index.forget(gone))
        for name in gone:
            self._known.pop(name, None)
        self._sorted = None

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
        from abcdesk.store.backup import back_up

        with suppress(UserError):  # a file that cannot be backed up can still be thrown away
            back_up(path, self.backup_folder)
        binned = self._move(path, self.bin_folder)
        self.look_at(path)
        self.binned()
        return binned

    def restore(self, binned: Path) -> Path:
        """Take a workshop out of the bin; returns where it lies now."""
        restored = self._move(binned, self.folder)
        self.look_at(restored)
        self.binned()
        return restored

    def empty_bin(self) -> None:
        """Delete every binned workshop for good, with its backups and all that stands beside it."""
        from abcdesk.store.backup import backups_to_delete

        kept, left = workshop_files(self.folder), workshop_files(self.bin_folder)
        while left:
            path = left.pop()
            with explained(path):
                for backup in backups_to_delete(path, self.backup_folder, (*kept, *left)):
                    backup.unlink()
                for beside in (*self.bin_folder.glob(f".{escape(path.name)}.*"), journal_of(path), path):
                    beside.unlink(missing_ok=True)
        self.binned()

    def left_open(self) -> Path | None:
        """The workshop that was open when its program ended without closing it; None where none was."""
        try:
            names = os.listdir(self.folder)  # one look at the folder, not one a workshop
        except OSError:
            return None
        for lock in sorted(name for name in names if name.endswith(f"{SUFFIX}{LOCK_SUFFIX}")):
            path = self.folder / lock[1 : -len(LOCK_SUFFIX)]
            if lock.startswith(".") and path.is_file() and FileLock(path).is_left():
                return path
        return None

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


def workshop_files(folder: Path) -> list[Path]:
    """The workshop files of a folder, by name; UserError where it cannot be read."""
    return [folder / name for name in sorted(_marks_in(folder))]


def _marks_in(folder: Path) -> dict[str, str]:
    """The mark of every workshop file of a folder, by its name; no folder, no files."""
    found: dict[str, str] = {}
    if folder.is_dir():
        with explained(folder), os.scandir(folder) as entries:  # thousands: a Path for each takes longer
            for entry in entries:
                if entry.name.lower().endswith(SUFFIX) and not entry.name.startswith("."):
                    with suppress(OSError):  # it is gone by now
                        found[entry.name] = _mark(entry.stat())
    return found


def _mark(facts: os.stat_result) -> str:
    """Changes whenever the file does."""
    return f"{facts.st_mtime_ns} {facts.st_size}"


def _look(path: Path, today: dt.date) -> Look | None:
    """What a file tells now; None where it is gone."""
    try:
        mark = _mark(path.stat())  # before it is read: a change in between is seen the next time
    except OSError:
        return None
    return Look(mark, *read_entry(path, today))


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(
        sorted(entries, key=lambda one: (one.date or dt.date.min, one.modified, one.name), reverse=True)
    )


def _free(folder: Path, name: str) -> Path:
    """A path that no file has, also where capitals make no difference."""
    taken = {path.name.casefold() for path in folder.iterdir()}
    number, candidate = 1, f"{name}{SUFFIX}"
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{name} {number}{SUFFIX}"
    return folder / candidate
