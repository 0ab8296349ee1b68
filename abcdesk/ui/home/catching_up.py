"""Reading the library beside the window: what has changed on the disk, with progress."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abcdesk.domain.errors import UserError

if TYPE_CHECKING:
    from abcdesk.library.library import Library


class CatchingUp(QObject):
    """Reads in a thread of its own, one library at a time. ``progressed`` carries how many of how many files
    are read, ``ended`` a UserError or None."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("catchingUp")
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._again: Library | None = None
        self.ended.connect(self._on_ended)

    @property
    def is_reading(self) -> bool:
        """Whether files are being read."""
        return self._thread is not None

    def read(self, library: Library) -> None:
        """Read what has changed; once more where it is being read already."""
        if self._thread is not None:
            self._again = library
            return
        self._thread = threading.Thread(target=self._read, args=(library,), name="library")
        self._thread.start()

    def stop(self) -> None:
        """Stop after the files in hand, and wait for that."""
        self._stopped.set()
        self._again = None
        if self._thread is not None:
            self._thread.join()

    def _read(self, library: Library) -> None:
        problem = None
        try:
            library.refresh(self._tell)
        except _Stopped:
            return
        except UserError as error:
            problem = error
        self.ended.emit(problem)

    def _tell(self, done: int, everything: int) -> None:
        if self._stopped.is_set():
            raise _Stopped
        self.progressed.emit(done, everything)

    def _on_ended(self, _problem: object) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if self._again is not None:
            again, self._again = self._again, None
            self.read(again)


class _Stopped(Exception):
    """The window closes: nobody waits for the rest."""
