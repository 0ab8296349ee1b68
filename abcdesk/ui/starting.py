"""The moments of a start: is there a display, the application, the first picture, how long each part took."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from abcdesk import paths
from abcdesk.domain.errors import UserError

STYLE = ("-style", "fusion")
"""What the application is started with: the style all sizes and rules rest on. Given as words, it comes
without Qt's class of styles, which takes long to load."""

_AT_THE_LATEST_MS = 2_000
_LOOK_EVERY_MS = 5


class FirstPaint(QObject):
    """``painted`` tells once that a window is in sight; or that it has not come within two seconds, as one
    that starts as an icon does."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("firstPaint")
        self._window: QWidget | None = window
        window.installEventFilter(self)
        QTimer.singleShot(_AT_THE_LATEST_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._tell)  # the children follow within the same event
        return False

    def _tell(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None
            self.painted.emit()


class Timing:
    """Prints, for ``--timing``, how many milliseconds after its start the program reached each moment."""

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted
        self._began = _process_began() if wanted else 0.0

    def reached(self, moment: str) -> None:
        """Print a line such as "first paint   312 ms"."""
        if self._wanted:
            print(f"{moment:<16}{(time.time() - self._began) * 1000:>6.0f} ms", flush=True)

    def end_when(self, settled: Callable[[], bool], quit_program: Callable[[], object]) -> None:
        """End the program as soon as nothing is left to be loaded."""
        if not self._wanted:
            return
        if not settled():
            QTimer.singleShot(_LOOK_EVERY_MS, lambda: self.end_when(settled, quit_program))
            return
        self.reached("settled")
        quit_program()


def _process_began() -> float:
    """When this process began, in seconds since 1970: as Linux has it, to 10 ms; elsewhere when this
    function was first called."""
    if not sys.platform.startswith("linux"):
        return time.time()
    after_name = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    since_boot = int(after_name[19]) / os.sysconf("SC_CLK_TCK")
    return time.time() - (time.clock_gettime(time.CLOCK_BOOTTIME) - since_boot)


def check_display() -> None:
    """Refuse to start on a Unix without a session: Qt itself would abort there."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform not in ("win32", "darwin") and not any(os.environ.get(name) for name in named):
        raise UserError(
            "There is no display here, so no window can open.",
            "Verbs such as report, slides and tour work without one; see abcdesk --help.",
        )


def application(*, made_up: bool = False) -> QApplication:
    """The one application. ``made_up``: on screens that only exist in memory, a laptop's and a projector's,
    so that nobody's mouse comes in between; another QT_QPA_PLATFORM is left as it is."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    if made_up:
        screens = str(paths.resources() / "tour" / "screens.json")
        if os.name == "nt":  # the colon behind a drive's letter would end the path for Qt
            screens = os.path.relpath(screens)
        if os.environ.get("QT_QPA_PLATFORM", "") in ("", "offscreen"):  # offscreen alone has one screen
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    else:
        check_display()
    QApplication.setApplicationName("abcdesk")
    QApplication.setDesktopFileName("abcdesk")
    return QApplication([*sys.argv[:1], *STYLE])
