"""The desk for windows: commands in, one signal out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from abcdesk.domain.errors import InvalidInput, UserError

if TYPE_CHECKING:  # the desk brings the database along, which the first screen does without
    from abcdesk.desk import Desk
    from abcdesk.domain.changes import Changes, Command
    from abcdesk.domain.workshop import Workshop

BACK_UP_EVERY_MS = 10 * 60 * 1000


class Bridge(QObject):
    """One open workshop for all windows. No window knows another; all know the bridge.

    ``changed`` carries the Changes of every step written, done again or taken back. ``refused`` carries a
    UserError that belongs to no field: the screen in sight shows it in its message line. Every ten minutes
    the file is backed up if it has changed, aside, so that no vote waits for it.
    """

    changed = Signal(object)
    refused = Signal(object)
    _backed_up = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bridge")
        self.desk = desk
        self._unsubscribe = desk.subscribe(self._on_changed)
        self._written = 0
        self._backed_up.connect(self._on_backed_up)
        self._copying: threading.Thread | None = None
        self._told_problem = False
        self._timer = QTimer(self)
        self._timer.setInterval(BACK_UP_EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        self._timer.start()

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.desk.workshop

    def run(self, command: Command) -> InvalidInput | None:
        """Do it. An InvalidInput comes back, for the caller to show beside the field it names; any other
        UserError goes out through ``refused``. None when it is done, or was refused so."""
        wrong = self.attempt(command)
        return wrong if isinstance(wrong, InvalidInput) else None

    def attempt(self, command: Command) -> UserError | None:
        """Do it as ``run`` does; whatever stood in the way comes back. None when it is done."""
        try:
            self.desk.run(command)
        except InvalidInput as wrong:
            return wrong
        except UserError as error:
            self.refused.emit(error)
            return error
        return None

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self._step_back_or_on(self.desk.undo)

    def redo(self) -> None:
        """Do again what was taken back, if there is something."""
        self._step_back_or_on(self.desk.redo)

    @property
    def undo_name(self) -> str:
        """What undo would take back; "" for nothing."""
        return self.desk.undo_name or ""

    @property
    def redo_name(self) -> str:
        """What redo would do again; "" for nothing."""
        return self.desk.redo_name or ""

    def until_written(self) -> Callable[[], bool]:
        """Something that is true until the next step is written, taken back or done again; moves of the
        stage do not count. An offer to undo is true for as long."""
        written = self._written
        return lambda: self._written == written

    def back_up(self) -> None:
        """Back the file up aside; why that failed is said once, until it works again."""

        def copy() -> None:
            self.desk.back_up()
            self._backed_up.emit()

        self._copying = threading.Thread(target=copy, name="backup")
        self._copying.start()

    def close(self) -> None:
        """Leave the desk in peace and close its file."""
        self._timer.stop()
        if self._copying is not None:
            self._copying.join()
        self._unsubscribe()
        self.desk.close()

    def _on_changed(self, changes: Changes) -> None:
        self._written += bool(changes.name)
        self.changed.emit(changes)

    def _on_backed_up(self) -> None:
        problem = self.desk.backup_problem
        if problem and not self._told_problem:
            self.refused.emit(problem)
        self._told_problem = problem is not None

    def _step_back_or_on(self, move: Callable[[], Changes | None]) -> None:
        try:
            move()
        except UserError as error:
            self.refused.emit(error)
