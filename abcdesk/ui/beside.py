"""Work beside the window, in a thread of its own, with progress."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from abcdesk.domain.errors import UserError

Tell = Callable[[int, int], None]
"""(how many are done, of how many)"""
Job = Callable[[Tell], object]


class Beside(QObject):
    """Does one job at a time. ``progressed`` carries how many of how many are done, ``ended`` what the job
    has given or the UserError that hindered it."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._next: Job | None = None
        self.ended.connect(self._on_ended)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether a job is being done."""
        return self._thread is not None

    def do(self, job: Job) -> None:
        """Do this; after the one under way where there is one, instead of any other that waits."""
        if self._thread is not None:
            self._next = job
            return
        self._thread = threading.Thread(target=self._do, args=(job,), name=self.objectName())
        self._thread.start()

    def stop(self) -> None:
        """Stop where the job tells its progress next, and wait for that."""
        self._stopped.set()
        self._next = None
        if self._thread is not None:
            self._thread.join()

    def _do(self, job: Job) -> None:
        outcome: object = None
        try:
            outcome = job(self._tell)
        except _Stopped:
            return
        except UserError as error:
            outcome = error
        finally:  # a bug ends the job too: it is logged, and the window does not wait for ever
            if not self._stopped.is_set():
                self.ended.emit(outcome)

    def _tell(self, done: int, everything: int) -> None:
        if self._stopped.is_set():
            raise _Stopped
        self.progressed.emit(done, everything)

    def _on_ended(self, _outcome: object) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if self._next is not None:
            following, self._next = self._next, None
            self.do(following)


class _Stopped(Exception):
    """The window closes: nobody waits for the rest."""
