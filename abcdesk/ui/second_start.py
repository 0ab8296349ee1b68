"""A second start brings the first window to the front and hands over the file: there is never a second one.

The two meet in a folder: the first holds a lock in it, the second leaves a note and waits until it is taken.
No socket is opened for that.
"""

from __future__ import annotations

import json
import os
import time
import zlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from abcdesk import paths
from abcdesk.domain.errors import UserError

_WAIT_S = 10.0
_LOOK_EVERY_S = 0.05
_NOTE = ".note"


class FirstStart(QObject):
    """The one running program of a folder. ``asked`` carries the Path another start was given, or None.

    It may be made before the application, so that a second start ends without one; ``watch`` needs it.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self._notes = folder / "starts"
        self._notes.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # stale only when its program is gone, however long it has run

    def take(self) -> bool:
        """Become the one running program; False where there is one already."""
        return self._lock.tryLock(0)

    def watch(self) -> None:
        """Take every note from now on, and those that lie there already."""
        self._watcher = QFileSystemWatcher([str(self._notes)], self)
        self._watcher.directoryChanged.connect(self.look)
        self.look()

    def look(self) -> None:
        """Take every note that lies there."""
        for note in sorted(self._notes.glob(f"*{_NOTE}")):
            with suppress(OSError, ValueError):
                words = note.read_text("utf-8")
                note.unlink()
                path = json.loads(words)
                self.asked.emit(Path(path) if isinstance(path, str) else None)

    def hand_over(self, file: Path | None, wait_s: float = _WAIT_S) -> bool:
        """Tell the running program what was asked for; whether it took the note in time."""
        note = self._notes / f"{time.time_ns()}-{os.getpid()}{_NOTE}"
        part = note.with_suffix(".part")
        part.write_text(json.dumps(str(file.absolute()) if file else None), "utf-8")
        os.replace(part, note)
        until = time.monotonic() + wait_s
        while note.exists():
            if time.monotonic() > until:
                note.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK_EVERY_S)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on a file, where the system tells it as an event (macOS)."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def release(self) -> None:
        """Let another start be the first."""
        self._lock.unlock()


def first_start(library: Path | None) -> FirstStart:
    """The meeting place of all starts that share one library."""
    name = zlib.crc32(str(library.absolute() if library else "").encode())
    place = paths.settings_folder() / f"start-{name:08x}"
    try:
        return FirstStart(place)
    except OSError as error:
        raise UserError(
            f"Nothing can be written into {place.parent}: {error.strerror or error}.",
            f"Preferences lie there. {paths.HOME_VARIABLE} in the environment names another folder.",
        ) from error
