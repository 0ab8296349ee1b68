"""Slow work beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from abcdesk.domain.errors import UserError

Done = Callable[[object], None]
Failed = Callable[[UserError], None]

_FAULT = UserError("This was not done: abcdesk itself failed at it.", "Everything entered before is saved.")


class Worker(QObject):
    """Does one thing after another in one thread of its own, and answers in the window's."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "report")
        self._under_way = 0
        self._stopped = False
        # queued, for work may end before it is asked for its end: what it told on its way comes first
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._under_way > 0

    def do(self, work: Callable[[], object], done: Done, failed: Failed) -> None:
        """Do this; ``done`` gets what comes out, ``failed`` a UserError.

        A bug ends with ``failed``, too, so that nothing goes on waiting. Then it is raised again in the
        window's thread, where bugs are logged and shown.
        """
        self._under_way += 1
        future = self._thread.submit(work)
        future.add_done_callback(lambda one: self._finished.emit(one, done, failed))

    def stop(self) -> None:
        """Wait for what is under way and forget its answers; again is nothing, as windows close twice."""
        if self._stopped:
            return
        self._stopped = True
        self._finished.disconnect(self._on_finished)
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _on_finished(self, future: Future[object], done: Done, failed: Failed) -> None:
        self._under_way -= 1
        wrong = future.exception()
        if wrong is None:
            done(future.result())
        elif isinstance(wrong, UserError):
            failed(wrong)
        else:
            failed(_FAULT)
            raise wrong
