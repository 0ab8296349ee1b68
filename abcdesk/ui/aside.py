"""What is asked for from any screen and leaves it as it is: preferences, the help, the first look around."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from abcdesk import paths
from abcdesk.domain.errors import UserError
from abcdesk.ui.actions import KeyAction, caps_of
from abcdesk.ui.doors import Doors
from abcdesk.ui.menu import Entry

if TYPE_CHECKING:
    from abcdesk.ui.help.guide import Line
    from abcdesk.ui.help.screen import HelpScreen
    from abcdesk.ui.home.backups import BackupsScreen
    from abcdesk.ui.preferences import PreferencesScreen
    from abcdesk.ui.welcome import WelcomeScreen

Try = Callable[[Callable[[], object]], None]


class Aside(QObject):
    """Each screen is made when it is first asked for. While one is in sight the screen before is hidden, so
    that no key meant for the one reaches the other; the room keeps its picture. ``shown`` tells that one has
    come into sight; ``library_changed``, ``sample_asked`` and ``new_asked`` are what a person did there;
    ``restored`` tells the copy made of a backup, ``open_asked`` a workshop to be opened."""

    shown = Signal()
    library_changed = Signal()
    sample_asked = Signal()
    new_asked = Signal()
    restored = Signal(Path)
    open_asked = Signal(Path)

    def __init__(
        self, window: QMainWindow, stack: QStackedWidget, home: QWidget, doors: Doors, attempt: Try
    ) -> None:
        super().__init__(window)
        self.setObjectName("aside")
        self._window, self._stack, self._home, self._doors, self._try = window, stack, home, doors, attempt
        self._before: QWidget | None = None
        self._help: HelpScreen | None = None
        self._preferences: PreferencesScreen | None = None
        self._welcome: WelcomeScreen | None = None
        self._backups: BackupsScreen | None = None
        self._asked_for = ""

    def entries(self) -> list[Entry]:
        """The lines of the menu Help."""
        return [
            Entry("helpAction", "Help", "F1", self._toggle_help),
            Entry("keysAction", "All keys, on one page", "", lambda: self.open_help("keys")),
            Entry("newsAction", "What’s new", "", lambda: self.open_help("news")),
            Entry("aboutAction", "About abcdesk", "", lambda: self.open_help("about")),
        ]

    def open_help(self, page: str = "") -> None:
        """Show the help, at this page or where it was left."""
        if self._help is None:
            from abcdesk.ui.help.screen import HelpScreen

            self._help = HelpScreen(_lines(self._window), _lines(self._home))
            self._help.back.connect(self.leave)
            self._help.diagnosis_asked.connect(lambda: self._try(self._diagnose))
            self._stack.addWidget(self._help)
        library = self._doors.library
        places = {
            "Workshops": library.folder,
            "Backups": library.backup_folder,
            "Your decks": paths.user_decks(),
            "Your templates": paths.user_templates(),
            "Settings": paths.settings_folder(),
            "Log": paths.log_folder(),
        }
        self._help.open(page, places)
        self._show(self._help)
        self._help.begin()

    def toggle_preferences(self) -> None:
        """Show the preferences, or go back from them."""
        if self._preferences is None:
            from abcdesk.ui.preferences import PreferencesScreen

            self._preferences = PreferencesScreen(self._doors)
            self._preferences.back.connect(self.leave)
            self._preferences.library_chosen.connect(lambda folder: self._try(lambda: self._use(folder)))
            self._stack.addWidget(self._preferences)
        if self._stack.currentWidget() is self._preferences:
            self.leave()
            return
        self._show(self._preferences)
        self._try(self._preferences.begin)

    def show_backups(self, path: Path) -> None:
        """List the backups of a workshop."""
        if self._backups is None:
            from abcdesk.ui.home.backups import BackupsScreen

            self._backups = BackupsScreen()
            self._backups.back.connect(self.leave)
            self._backups.restored.connect(self.restored)
            self._backups.open_asked.connect(self.open_asked)
            self._stack.addWidget(self._backups)
        self._backups.show_backups(self._doors.safekeeping, path)
        self._show(self._backups)
        self._backups.begin()

    def greet(self) -> None:
        """Show a newcomer around, once."""
        from abcdesk.ui.welcome import WelcomeScreen

        self._try(lambda: self._doors.prefer(greeted=True))
        welcome = self._welcome = WelcomeScreen(self._doors)
        welcome.left.connect(self.leave)
        welcome.library_chosen.connect(lambda folder: self._try(lambda: self._use(folder)))
        welcome.sample_asked.connect(self.sample_asked)
        welcome.new_asked.connect(self._begin_new)
        welcome.guide_asked.connect(self.open_help)
        self._stack.addWidget(welcome)
        self._show(welcome)
        welcome.begin()

    def leave(self) -> None:
        """Go back to the screen from which one came, as it was."""
        there = self._before is not None and self._stack.indexOf(self._before) >= 0
        target = self._before if there and self._before else self._home
        self._before = None
        self._stack.setCurrentWidget(target)
        begin = getattr(target, "begin", None)
        if callable(begin):
            begin()

    @property
    def _mine(self) -> tuple[QWidget | None, ...]:
        return (self._help, self._preferences, self._backups)

    def _show(self, screen: QWidget) -> None:
        current = self._stack.currentWidget()
        if current not in self._mine:
            self._before = current
        self._stack.setCurrentWidget(screen)
        self.shown.emit()

    def _toggle_help(self) -> None:
        """Show the page that fits where one is, as it was left where one has not moved; or go back."""
        current = self._stack.currentWidget()
        if self._help is not None and current is self._help:
            self.leave()
            return
        fitting = str(getattr(current, "help_page", ""))
        self.open_help("" if fitting == self._asked_for else fitting)
        self._asked_for = fitting

    def _begin_new(self) -> None:
        self._before = None
        self.leave()
        self.new_asked.emit()

    def _use(self, folder: Path) -> None:
        if self._before not in (self._home, None):
            raise UserError("A workshop is open.", "Close it with Ctrl+W, then choose the folder.")
        self._doors.use_library(folder)
        self.library_changed.emit()
        if self._preferences is not None:
            self._preferences.told_library()
        if self._welcome is not None:
            self._welcome.show_folder()

    def _diagnose(self) -> None:
        path = self._doors.diagnose()
        assert self._help is not None
        self._help.message.say("good", f"Saved as {path}. It holds no word of a workshop.")


def _lines(widget: QWidget) -> list[Line]:
    """The keys of a window or screen, as the page of all keys shows them."""
    found = [action for action in widget.actions() if isinstance(action, KeyAction) and action.shortcuts()]
    return [
        (tuple(caps_of(key.toString()) for key in action.shortcuts()), action.text().rstrip("…"))
        for action in found
    ]
