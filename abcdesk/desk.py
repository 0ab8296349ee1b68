"""The desk: one open workshop, and the one way round for every change. Knows no window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Self

from abcdesk import settings
from abcdesk.domain import records as r
from abcdesk.domain.cards import Deck, DeckPackage
from abcdesk.domain.changes import Changes, Command
from abcdesk.domain.errors import UserError
from abcdesk.domain.workshop import Workshop
from abcdesk.store.backup import back_up, backups_of
from abcdesk.store.file import WorkshopFile

Clock = Callable[[], float]
Listener = Callable[[Changes], None]


class Desk:
    """One open workshop: run commands, undo, redo, read, subscribe.

    ``clock`` gives seconds since the epoch. ``backup_problem`` says why the last backup could not be
    made, or is None.
    """

    def __init__(self, file: WorkshopFile, clock: Clock, backups: Path) -> None:
        """Use ``open`` or ``create``."""
        self._file = file
        self._clock = clock
        self._backups = backups
        self._listeners: dict[object, Listener] = {}
        self._saved_at_s = file.path.stat().st_mtime
        self._backing_up = threading.Lock()
        self.backup_problem: UserError | None = None

    @classmethod
    def open(cls, path: Path, clock: Clock = time.time, backups: Path | None = None) -> Self:
        """Open a workshop file, and back it up if it has changed since its last backup.

        ``backups`` is the folder for backups, the library's where None. Raises UserError for a file that
        is missing, foreign, newer, damaged, protected, or open elsewhere.
        """
        folder = backups or backup_folder()
        desk = cls(WorkshopFile.open(path, folder), clock, folder)
        desk.back_up()
        return desk

    @classmethod
    def create(
        cls,
        path: Path,
        rows: Iterable[r.Row],
        package: DeckPackage,
        clock: Clock = time.time,
        backups: Path | None = None,
    ) -> Self:
        """Make a workshop file of these rows and this deck, and open it. UserError if it cannot be made,
        or is there already."""
        return cls(WorkshopFile.create(path, rows, package), clock, backups or backup_folder())

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands: a value that never changes; the next one is another."""
        return self._file.workshop

    @property
    def deck(self) -> Deck:
        """The deck this workshop plays with."""
        return self._file.workshop.deck

    @property
    def package(self) -> DeckPackage:
        """The deck together with all its pictures."""
        return self._file.package

    @property
    def undo_name(self) -> str | None:
        """The name of what undo would take back, or None."""
        return self._file.undo_name

    @property
    def redo_name(self) -> str | None:
        """The name of what redo would do again, or None."""
        return self._file.redo_name

    @property
    def saved_at_s(self) -> float:
        """When the last change became durable, in seconds since the epoch."""
        return self._saved_at_s

    def now_s(self) -> float:
        """The time by the desk's clock, in seconds since the epoch."""
        return self._clock()

    def picture(self, card_id: str) -> bytes | None:
        """The picture of one card, or of a marker (``marker:users``), as it came with the deck, or None."""
        return self._file.picture(card_id)

    def run(self, command: Command) -> Changes:
        """Carry out a command; when this returns, what it wrote is durable and all listeners know.

        Raises InvalidInput where the command refuses and UserError where the file cannot be written;
        file and workshop are then as they were.
        """
        with self._file.transaction(command.name, command.undoable) as step:
            command.apply(step)
        return self._told(step.changes)

    def undo(self) -> Changes | None:
        """Take the last undoable step back; None where there is none. UserError if it cannot be written."""
        changes = self._file.undo()
        return changes and self._told(changes)

    def redo(self) -> Changes | None:
        """Do the step again that was undone last; None where there is none."""
        changes = self._file.redo()
        return changes and self._told(changes)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have the listener called after each change; the callable that comes back ends that."""
        token = object()
        self._listeners[token] = listener

        def unsubscribe() -> None:
            self._listeners.pop(token, None)

        return unsubscribe

    def back_up(self) -> Path | None:
        """Make a backup unless this state has one; what hinders it is kept in ``backup_problem``.

        May be called from a thread of its own, so that nobody waits for the copy.
        """
        with self._backing_up:
            try:
                made = back_up(self.path, self._backups)
            except UserError as problem:
                self.backup_problem = problem
                return None
            self.backup_problem = None
            return made

    @property
    def copied_s(self) -> float | None:
        """Up to which moment the newest backup holds everything, in seconds since the epoch; None where
        there is no backup yet."""
        with suppress(OSError):
            return max((one.stat().st_mtime for one in backups_of(self.path, self._backups)), default=None)
        return None

    def close(self) -> None:
        """Back up, close the file and let others have it."""
        self._file.close()
        self._listeners.clear()
        self.back_up()

    def _told(self, changes: Changes) -> Changes:
        """Tell every listener, also when one of them fails; its error comes out afterwards."""
        if changes.topics:
            self._saved_at_s = self._clock()
            with ExitStack() as all_of_them:
                for listener in reversed(list(self._listeners.values())):
                    all_of_them.callback(listener, changes)
        return changes


def backup_folder() -> Path:
    """Where backups are kept unless another folder is given: with the library a person has chosen."""
    return settings.library_folder() / "backups"
