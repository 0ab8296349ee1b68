"""The console's window: home, set-up, run and report, one in sight at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

from abcdesk.domain.errors import UserError
from abcdesk.ui.doors import Doors
from abcdesk.ui.openable import DECK_SUFFIX, REPORT_SUFFIX, TEMPLATE_SUFFIX, asked_for, dropped, is_cards
from abcdesk.ui.opening import offer_ways_out, tell_shared

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QStackedWidget

    from abcdesk.desk import Desk
    from abcdesk.domain.workshop import Workshop
    from abcdesk.ui.aside import Aside
    from abcdesk.ui.bridge import Bridge
    from abcdesk.ui.decks.host import DeckHost
    from abcdesk.ui.export.exports import Exports
    from abcdesk.ui.home.screen import HomeScreen
    from abcdesk.ui.menu import WindowMenu
    from abcdesk.ui.projector.stage import Stage
    from abcdesk.ui.widgets.message_line import MessageLine


class MainWindow(QMainWindow):
    """Opens and closes workshops, and changes from screen to screen. Screens know nothing of each other.

    It is in sight before there is anything in it: ``furnish`` brings what takes time to load.
    """

    home: HomeScreen
    stack: QStackedWidget
    aside: Aside

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setWindowTitle("abcdesk")
        self.setMinimumSize(960, 600)
        self._doors = doors
        self.bridge: Bridge | None = None
        self._screens: dict[str, QWidget] = {}
        self._before_report = "setup"
        self._host: DeckHost | None = None
        self._menu: WindowMenu | None = None

    def furnish(self) -> None:
        """Make home, and what is asked for from it and from every screen."""
        from PySide6.QtWidgets import QStackedWidget

        from abcdesk.ui.aside import Aside
        from abcdesk.ui.home.deeds import HomeDeeds
        from abcdesk.ui.home.screen import HomeScreen
        from abcdesk.ui.rehearsing import Rehearsing

        doors = self._doors
        self.home = HomeScreen(lambda: doors.templates)
        self.stack = QStackedWidget()
        self.stack.setObjectName("screens")
        self.stack.addWidget(self.home)
        self.aside = Aside(self, self.stack, self.home, doors, self.attempt)
        self._rehearsing = Rehearsing(self, doors)
        self._connect_aside()
        self._deeds = HomeDeeds(self, self.home, doors)
        self.setCentralWidget(self.stack)
        self.setAcceptDrops(True)

    # ------------------------------------------------------------------ screens

    @property
    def screen_name(self) -> str:
        """The screen in sight: "home", "setup", "run" or "report"."""
        current = self.stack.currentWidget()
        return next((name for name, screen in self._screens.items() if screen is current), "home")

    @property
    def message(self) -> MessageLine:
        """The message line of the screen in sight."""
        return getattr(self.stack.currentWidget(), "message", None) or self.home.message

    @property
    def is_settled(self) -> bool:
        """Whether everything is there that home shows."""
        return not self.home.is_reading and self.home.side.shelf.is_filled

    @property
    def decks(self) -> DeckHost:
        """What opens, takes in, packs, prints and removes decks."""
        if self._host is None:
            self._host = self._doors.deck_host(self.home, self.stack, lambda: self.message)
        return self._host

    def load_library(self) -> None:
        """Fill home and the menus; called once the window stands."""
        if self._menu is None:
            self._menu = self._made_menu()
        self.attempt(lambda: self.home.use(self._doors.library))
        self.attempt(lambda: self.home.show_decks(self._doors.covers))
        self.stack.show()  # at once; the layout would do so later, and have everything painted twice
        if self.screen_name == "home":
            self.home.begin()

    def open_workshop(self, path: Path, screen: str = "") -> bool:
        """Open a workshop and show it: what is planned in the set-up, what runs on the run screen, what is
        over in the report; or on the screen asked for. False where it cannot be opened, which is said."""
        if self.bridge and self.bridge.desk.path == path:
            self.show_screen(screen or _screen_for(self.bridge.workshop))
            return True
        self.decks.close_editor()
        self.close_workshop()
        try:
            desk = self._doors.open(path)
        except UserError as error:
            offer_ways_out(self._doors.safekeeping, path, error, lambda: self.message, self.open_workshop)
            self.home.catch_up()  # it may be gone
            return False
        self._doors.library.note_opened(path)
        self.take_desk(desk, screen or _screen_for(desk.workshop))
        tell_shared(path, self.message)
        return True

    def take_desk(self, desk: Desk, screen: str) -> None:
        """Have this workshop open, which none was before, on a screen."""
        from abcdesk.ui.bridge import Bridge

        self.bridge = Bridge(desk, self)
        kind = "Rehearsal: " if self._rehearsing.workshop else ""
        self.setWindowTitle(f"{kind}{desk.workshop.info.title or desk.path.stem} – abcdesk")
        self.show_screen(screen)

    def close_workshop(self) -> None:
        """Keep what is still being typed, close the file and show home."""
        if self.bridge is None:
            return
        path = self.bridge.desk.path
        self._settle()
        self._doors.leave()
        self.stack.setCurrentWidget(self.home)
        for screen in self._screens.values():
            finish = getattr(screen, "finish", None)
            if callable(finish):
                finish()
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self._screens = {}
        bridge, self.bridge = self.bridge, None
        bridge.close()
        bridge.deleteLater()
        self.setWindowTitle("abcdesk")
        self._deeds.show_again(self._rehearsing.forget() or path)

    def show_screen(self, name: str) -> None:
        """Bring a screen of the open workshop into sight; "home" closes the workshop."""
        if name == "home" or self.bridge is None:
            self.close_workshop()
            return
        self._settle()
        if name == "report":
            self._before_report = "run" if self.screen_name == "run" else "setup"
        try:
            screen = self._screen(name, self.bridge)
        except UserError as error:
            self.message.warn(error)
            return
        self.stack.setCurrentWidget(screen)
        self._tell_room()
        begin = getattr(screen, "begin", None)
        if callable(begin):
            begin()
        else:
            screen.setFocus()

    def open_file(self, path: Path) -> None:
        """Open whatever was dropped, double-clicked or named: a workshop, a deck or a template."""
        if path.suffix.lower() == DECK_SUFFIX:
            self.decks.install(path)
        elif path.suffix.lower() == REPORT_SUFFIX:
            self._deeds.follow_up(path)
        elif is_cards(path):
            self._bring_deck(path)
        elif path.suffix.lower() == TEMPLATE_SUFFIX:
            from abcdesk.ui.setup.brought_template import keep_brought

            self.attempt(lambda: keep_brought(path, self._doors.templates, self.message))
        else:
            self.open_workshop(path)

    def come_forward(self, path: Path | None) -> None:
        """The program was started again: be seen, and open what it was given. A show is not left unasked."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        stage = self._doors.stage
        if path is None or path == (self._rehearsing.workshop or (self.bridge and self.bridge.desk.path)):
            return
        if stage is not None and stage.window is not None:
            self.message.say(
                "warn",
                f"{path.stem} was asked for. The room keeps this workshop until you leave it.",
                ("Open it", lambda: self.open_file(path)),
            )
            return
        self.open_file(path)

    def resume(self, path: Path) -> None:
        """Open the workshop that was open when the program ended without being closed."""
        if self.open_workshop(path):
            self.message.say(
                "good",
                "abcdesk was not closed last time. All that was entered is here, and the show stands where "
                "it stood. F5 brings the picture back to the room.",
            )

    def say_failure(self) -> None:
        """Say calmly that the program itself has failed at something, and offer what helps to mend it."""
        self.message.say(
            "warn",
            "abcdesk itself failed at this. Everything entered before is saved.",
            ("Save a diagnosis", lambda: self.attempt(self._diagnose)),
        )

    def _diagnose(self) -> None:
        path = self._doors.diagnose()
        self.message.say("good", f"Saved as {path}. It holds no word of a workshop.")

    def _screen(self, name: str, bridge: Bridge) -> QWidget:
        if name not in self._screens:
            screen = self._made(name, bridge)
            self._screens[name] = screen
            self.stack.addWidget(screen)
        return self._screens[name]

    def _made(self, name: str, bridge: Bridge) -> QWidget:
        """A screen with its ways out."""
        if name == "setup":
            from abcdesk.ui.setup.screen import SetupScreen

            setup = SetupScreen(bridge, shelf=self._doors.templates, stage=lambda: self._stage(bridge))
            setup.back.connect(lambda: self.show_screen("home"))
            setup.started.connect(lambda: self.show_screen("run"))
            setup.report_asked.connect(lambda: self.show_screen("report"))
            setup.rehearsal_asked.connect(self._rehearsing.toggle)
            return setup
        if name == "run":
            self._stage(bridge)
            run = self._doors.run_screen(bridge, self)
            if self._rehearsing.workshop:
                run.back.connect(self._rehearsing.leave)  # type: ignore[attr-defined]
            else:
                self._wire(run, "back", "setup")
            self._wire(run, "report_wanted", "report")
            return run
        report = self._doors.report_screen(bridge, self.exports, self)
        report.back.connect(lambda: self.show_screen(self._before_report))  # type: ignore[attr-defined]
        self._wire(report, "console_asked", "run")
        return report

    def _stage(self, bridge: Bridge) -> Stage:
        """The workshop's stage; all that shows what the room sees follows it."""
        made, stage = self._doors.stage is None, self._doors.stage_for(bridge)
        if made:
            stage.changed.connect(self._tell_room)
        return stage

    def _wire(self, screen: QWidget, signal: str, to: str) -> None:
        getattr(screen, signal).connect(lambda: self.show_screen(to))

    def _tell_room(self) -> None:
        """Off the run screen the top bar still names what the room sees."""
        from abcdesk.ui.widgets.room_badge import RoomBadge

        badge = getattr(self.stack.currentWidget(), "room", None)
        if isinstance(badge, RoomBadge):
            badge.follow(self._doors.stage)

    def _settle(self) -> None:
        for screen in self._screens.values():
            settle = getattr(screen, "settle", None)
            if callable(settle):
                settle()

    # ------------------------------------------------------------------ files and wishes

    def _connect_aside(self) -> None:
        aside = self.aside
        aside.shown.connect(self._settle)
        aside.shown.connect(self._tell_room)
        aside.library_changed.connect(self.load_library)
        aside.new_asked.connect(self.home.begin_new)
        aside.sample_asked.connect(self.home.sample_asked)
        aside.restored.connect(self._list_restored)
        aside.open_asked.connect(self.open_workshop)

    def show_backups(self) -> None:
        """List the backups of the workshop that is open, or of the one chosen at home."""
        path = self.home.list.chosen_path() if self.bridge is None else self.bridge.desk.path
        if path is None or self._rehearsing.workshop:
            self.message.say("warn", "Choose a workshop at home; then its backups are listed.")
        else:
            self.attempt(lambda: self.aside.show_backups(path))

    def _list_restored(self, path: Path) -> None:
        self._doors.library.look_at(path)
        self.attempt(self.home.refresh)

    def _bring_deck(self, path: Path) -> None:
        if self.bridge is not None:
            self.message.say("warn", f"{path.name} can become a deck. Close the workshop first.")
            return
        self.decks.bring(path)

    def attempt(self, do: Callable[[], object]) -> None:
        """Do it; a circumstance that hinders it is said in the screen in sight."""
        try:
            do()
        except UserError as error:
            self.message.warn(error)

    # ------------------------------------------------------------------ the window

    def _made_menu(self) -> WindowMenu:
        from abcdesk.ui.menu import WindowMenu
        from abcdesk.ui.menus import menus_of
        from abcdesk.ui.recent import RecentMenu

        menu = WindowMenu(self, menus_of(self, self._rehearsing))
        recent = RecentMenu(lambda: self._doors.library.recent(), self.open_workshop, self)
        menu.add_menu("File", recent, place=1)
        return menu

    def ask_for_file(self) -> None:
        """Open what a person chooses."""
        if path := asked_for(self):
            self.open_file(path)

    @cached_property
    def exports(self) -> Exports:
        """What makes other files; a rehearsal leaves none."""
        from abcdesk.ui.export.exports import Exports
        from abcdesk.ui.export.folder import ExportFolder

        doors = self._doors
        folder = ExportFolder(
            lambda: doors.export_folder,
            lambda chosen: self.attempt(lambda: doors.prefer(export_folder=str(chosen))),
        )
        return Exports(self, folder, self._workshop_to_export, lambda: self.message, self._settle)

    def _workshop_to_export(self) -> Bridge | None:
        return None if self._rehearsing.workshop else self.bridge

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        self.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._host is not None:
            self._host.finish()
        if "exports" in self.__dict__:
            self.exports.finish()
        self.close_workshop()
        if self.centralWidget() is not None:  # it may be closed before it is furnished
            self.home.close()
        super().closeEvent(event)


def _screen_for(workshop: Workshop) -> str:
    """Where a workshop is gone on with."""
    from abcdesk.domain.records import StepState

    states = [step.state for step in workshop.steps]
    recorded = bool(workshop.ballots or workshop.impacts or workshop.commitments or workshop.judgements)
    if states and all(state in (StepState.CLOSED, StepState.REVEALED) for state in states):
        return "report"
    return "run" if recorded or workshop.stage.step else "setup"
