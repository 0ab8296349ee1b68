"""The wall: the projector's window, and on which screen it stands. What it shows is the stage's."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen
from PySide6.QtWidgets import QWidget

from abcdesk.ui.projector.passing_on import press
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.screens import (
    ScreenIdentity,
    Seen,
    all_seen,
    carry_to,
    choose_projector,
    identity_of,
    is_mirrored,
    put_on,
    screen_of,
    seen,
)
from abcdesk.ui.projector.wakefulness import Wakefulness, has_real_screen
from abcdesk.ui.projector.window import ProjectorWindow


class Wall(QObject):
    """Owns the projector's window. ``changed``: another screen, or none. ``opened``: the window waits for its
    picture; true for a new one, false for one that is back. ``settled``: the room has this screen to itself
    from now on."""

    changed = Signal()
    opened = Signal(bool)
    settled = Signal(object)

    def __init__(
        self,
        pictures: Pictures,
        *,
        projector: ScreenIdentity | str = "",
        windowed: bool = False,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("wall")
        self.windowed = windowed
        self.window: ProjectorWindow | None = None
        self.is_lost = False
        self.awake = Wakefulness(self)
        self._pictures = pictures
        self._reduced_motion = reduced_motion
        self._wanted: ScreenIdentity | str | None = projector or None
        self._makeshift = False
        self._console: QWidget | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screen_removed)

    @property
    def showing(self) -> ProjectorWindow | None:
        """The window while the room can see it."""
        return None if self.is_lost else self.window

    @property
    def shares_screen(self) -> bool:
        """Whether the room may see the console: one screen for both, or two that show the same."""
        if self.window is None or self.is_lost:
            return False
        console, screens = self._console_screen(), all_seen()
        here = seen(console) if console else None
        return len(screens) < 2 or is_mirrored(screens) or seen(self.window.screen()) == here

    @property
    def screen_name(self) -> str:
        """The projector as people call it; "" while none is in use."""
        if self.window is None:
            return ""
        return self.projector.label if self.projector else "In a window"

    @property
    def projector(self) -> ScreenIdentity | None:
        """The screen the room has all to itself; None while there is none."""
        return self._wanted if self._is_full_screen and isinstance(self._wanted, ScreenIdentity) else None

    def set_reduced_motion(self, reduced: bool) -> None:
        """Fade shortly."""
        self._reduced_motion = reduced
        if self.window:
            self.window.fade.reduced = reduced

    def set_console(self, window: QWidget) -> None:
        """Name the console's window: its screen is never used for the room while there is another."""
        self._console = window

    def start(self) -> bool:
        """Switch the projector on: full screen on the projector's screen, or in a window where there is
        none or one was asked for. False where it is on already."""
        if self.window is not None:
            return False
        chosen = None if self.windowed else self._choice()
        self._makeshift = chosen is None and not self.windowed
        self._wanted = chosen.identity if chosen else self._wanted
        self._open_window(windowed=chosen is None)
        if has_real_screen():
            self.awake.hold()
        return True

    def stop(self) -> None:
        """Switch the projector off and take its window away."""
        window, self.window = self.window, None
        self.is_lost = False
        self.awake.release()
        if window is not None:
            window.closed.disconnect(self.stop)
            window.close()
            window.deleteLater()
            self.changed.emit()

    def swap(self) -> bool:
        """Exchange the screens of console and room; False where there is nothing to exchange."""
        console, here = self._console, self._console_screen()
        there = screen_of(self._wanted) if isinstance(self._wanted, ScreenIdentity) else None
        if self.window is None or console is None or here is None or there is None or there is here:
            return False
        self.window.hide()
        self._wanted = identity_of(here)
        carry_to(console, there)
        put_on(self.window, here)
        self.settled.emit(self._wanted)
        self.changed.emit()
        return True

    def _choice(self) -> Seen | None:
        """The projector used before or named by the user, else any screen apart from the console's."""
        console = self._console_screen()
        here = seen(console) if console else None
        return choose_projector(all_seen(), here, self._wanted) or choose_projector(all_seen(), here, None)

    def _open_window(self, *, windowed: bool) -> None:
        self.window = ProjectorWindow(self._pictures, windowed=windowed)
        self.window.fade.reduced = self._reduced_motion
        self.window.closed.connect(self.stop)
        self.window.activated.connect(self._give_keyboard_back, Qt.ConnectionType.QueuedConnection)
        screen = screen_of(self._wanted) if isinstance(self._wanted, ScreenIdentity) else None
        if windowed or screen is None:
            self.window.show()
        else:
            put_on(self.window, screen)
            self.window.windowHandle().screenChanged.connect(self._on_window_moved)
            self.settled.emit(self._wanted)
        self.opened.emit(True)

    def _give_keyboard_back(self, key: QKeySequence | None) -> None:
        if self._console is not None and self._console.isVisible():
            self._console.activateWindow()
            press(self._console, key)

    def _console_screen(self) -> QScreen | None:
        return self._console.screen() if self._console else QGuiApplication.primaryScreen()

    @property
    def _is_full_screen(self) -> bool:
        return self.window is not None and bool(self.window.windowFlags() & Qt.WindowType.FramelessWindowHint)

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Hide at once: else the slides would stand over the console."""
        if self._is_full_screen and self._is_wanted(screen):
            self._lose()
        else:
            self.changed.emit()

    def _on_window_moved(self, screen: QScreen) -> None:
        if self._is_full_screen and not self._is_wanted(screen):
            self._lose()

    def _is_wanted(self, screen: QScreen) -> bool:
        return isinstance(self._wanted, ScreenIdentity) and identity_of(screen).is_same(self._wanted)

    def _lose(self) -> None:
        if self.window is not None and not self.is_lost:
            self.is_lost = True
            self.window.hide()
            self.changed.emit()
            QTimer.singleShot(0, self, self._on_screens_changed)

    def _on_screens_changed(self, _screen: QScreen | None = None) -> None:
        """Show the room's picture again where the screen it belongs to is back."""
        if self.window is not None and self.is_lost and isinstance(self._wanted, ScreenIdentity):
            screen = screen_of(self._wanted)
            if screen is not None:
                self.is_lost = False
                put_on(self.window, screen)
                self.opened.emit(False)
                return
        if self.window is not None and self._makeshift and self._choice():
            self.stop()
            self.start()
        self.changed.emit()
