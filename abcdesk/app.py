"""The composition root: the one module that knows all others, and makes the program out of them.

What takes long to load (home, the database, the report) is loaded when it is first needed: the window stands
before.
"""

from __future__ import annotations

import datetime as dt
import gc
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from abcdesk import paths, settings
from abcdesk.diagnosis import start_log, write_bundle
from abcdesk.domain.errors import UserError
from abcdesk.ui.ground import Ground
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.second_start import first_start
from abcdesk.ui.starting import FirstPaint, Timing, application, check_display
from abcdesk.ui.uncaught import catch_bugs, log_threads_and_qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from abcdesk.deckfile.covers import DeckCovers
    from abcdesk.desk import Desk
    from abcdesk.domain.workshop import Workshop
    from abcdesk.headless.making import Maker
    from abcdesk.library.library import Library
    from abcdesk.library.rehearsal import Rehearsal
    from abcdesk.library.safekeeping import Safekeeping
    from abcdesk.library.templates import TemplateShelf
    from abcdesk.tokens import Theme
    from abcdesk.ui.bridge import Bridge
    from abcdesk.ui.decks.host import DeckHost
    from abcdesk.ui.export.exports import Exports
    from abcdesk.ui.home.screen import HomeScreen
    from abcdesk.ui.projector.export import Progress, SlideFile
    from abcdesk.ui.projector.pictures import CardPicture
    from abcdesk.ui.projector.stage import Stage
    from abcdesk.ui.widgets.message_line import MessageLine

_TIDY_AFTER_MS = 2_000


class AppDoors:
    """What the windows need from the rest of the program (see `abcdesk.ui.doors.Doors`)."""

    def __init__(
        self,
        library: Path | None = None,
        lang: str | None = None,
        projector: str | None = None,
        windowed: bool = False,
    ) -> None:
        self._folder = library
        self._lang = lang or "en"
        self._projector = projector or ""
        self._windowed = windowed
        self.stage: Stage | None = None
        self._rehearsal: Rehearsal | None = None

    @cached_property
    def library(self) -> Library:
        """The folder of workshops."""
        from abcdesk.library.library import Library

        is_chosen = self._folder is None and bool(settings.read().get("library"))
        return Library(self._folder or settings.library_folder(), is_chosen=is_chosen)

    def open(self, path: Path) -> Desk:
        """Open a workshop, with its backups beside the library."""
        from abcdesk.desk import Desk

        return Desk.open(path, backups=self.library.backup_folder)

    def rehearse(self, path: Path) -> Desk:
        """Open a throw-away copy of a workshop, outside the library and its backups."""
        from abcdesk.desk import Desk
        from abcdesk.library.rehearsal import Rehearsal

        self._rehearsal = rehearsal = Rehearsal(path)
        try:
            return Desk.open(rehearsal.path, backups=rehearsal.backups)
        except UserError:
            self.end_rehearsal()
            raise

    def end_rehearsal(self) -> None:
        """The copy was closed: throw it away."""
        if self._rehearsal is not None:
            self._rehearsal.end()
            self._rehearsal = None

    def create(self, title: str, template: str, deck: Path | None) -> Path:
        """Make a new workshop from a template and a deck; the facilitator fills in the rest."""
        return self._maker.create(title, template, deck)

    def duplicate(self, path: Path) -> Path:
        """A new workshop with the facts, groups, teams, agenda and notes of another, planned anew."""
        return self._maker.duplicate(path)

    def follow_up(self, source: Path) -> Path:
        """A new workshop that follows up an earlier one, from its file or its report."""
        return self._maker.follow_up(source)

    def sample(self) -> Path:
        """The sample workshop, made from its JSON the first time."""
        return self._maker.sample()

    @cached_property
    def _maker(self) -> Maker:
        from abcdesk.headless.making import Maker

        return Maker(self.library, self.templates, self._lang)

    @cached_property
    def templates(self) -> TemplateShelf:
        """The agenda templates at hand."""
        from abcdesk.library.templates import TemplateShelf

        return TemplateShelf()

    @cached_property
    def covers(self) -> DeckCovers:
        """The covers of the decks at hand, the user's own first."""
        from abcdesk.deckfile.covers import DeckCovers

        return DeckCovers(paths.user_decks(), paths.decks())

    def deck_host(
        self, home: HomeScreen, stack: QStackedWidget, message: Callable[[], MessageLine]
    ) -> DeckHost:
        """What opens, takes in, packs, prints and removes decks."""
        from abcdesk.deckfile.own_decks import OwnDecks
        from abcdesk.ui.decks.host import DeckHost

        def look_again() -> None:
            home.show_decks(self.covers)

        return DeckHost(OwnDecks(paths.user_decks()), home, stack, message, look_again, self.print_cards)

    def print_cards(self, deck: Path, target: Path, options: Mapping[str, object]) -> str:
        """Write the cards of a deck as a PDF to cut out; gives what could not be printed of them."""
        from abcdesk.headless.printing import print_cards

        return print_cards(deck, target, options)

    def run_screen(self, bridge: Bridge, parent: QWidget) -> QWidget:
        """The run screen, on the workshop's stage."""
        from abcdesk.ui.console.run_screen import RunScreen

        return RunScreen(bridge, self.stage_for(bridge), parent)

    def stage_for(self, bridge: Bridge) -> Stage:
        """The one stage of this workshop: the same for room check and run screen."""
        from abcdesk.ui.projector.stage import Stage

        if self.stage is None:
            from abcdesk.ui.projector.places import remember, remembered

            kept, place = settings.read(), bridge.workshop.info.place
            wanted = self._projector or remembered(place) or str(kept.get("projector") or "")
            self.stage = stage = Stage(
                bridge,
                theme="dark" if kept.get("stage_theme") == "dark" else "light",
                projector=wanted,
                windowed=self._windowed,
                reduced_motion=kept.get("reduced_motion") is True,
                rehearses=self._rehearsal is not None,
            )
            stage.wall.settled.connect(lambda used: remember(bridge.workshop.info.place, used))
        return self.stage

    @property
    def export_folder(self) -> Path:
        """Where files went last; beside the workshops where that is gone, or the library was named."""
        kept = settings.read().get("export_folder")
        if self._folder is None and isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        return self.library.folder

    def report_screen(self, bridge: Bridge, exports: Exports, parent: QWidget) -> QWidget:
        """The report screen."""
        from abcdesk.ui.report.press import Press
        from abcdesk.ui.report.screen import ReportScreen

        return ReportScreen(bridge, Press(), exports, parent=parent)

    def leave(self) -> None:
        """Close the stage before its workshop is closed."""
        if self.stage is not None:
            self.stage.close()
            self.stage.deleteLater()
            self.stage = None

    def diagnose(self) -> Path:
        """Put the logs and what is known of this machine into one file in the library, for whoever helps."""
        from abcdesk.store.failures import explained

        with explained(self.library.folder):
            self.library.folder.mkdir(parents=True, exist_ok=True)
        target = self.library.folder / f"abcdesk-diagnosis-{dt.datetime.now():%Y-%m-%d-%H%M}.zip"
        screens = [f"{one.size().width()} x {one.size().height()}" for one in QApplication.screens()]
        facts = {"Window system": QApplication.platformName(), "Screens": ", ".join(screens)}
        write_bundle(target, paths.log_folder(), facts)
        return target

    def prefer(self, **values: object) -> None:
        """Remember what a person prefers."""
        settings.keep(**values)

    def use_library(self, folder: Path) -> None:
        """List workshops from another folder from now on, and remember it."""
        from abcdesk.library.library import Library

        other = Library(folder, is_chosen=True)
        other.must_serve()
        self.library.close()
        self.library, self._folder = other, folder
        self.__dict__.pop("_maker", None)
        settings.keep(library=str(folder))

    @property
    def safekeeping(self) -> Safekeeping:
        """Backups, and ways out of damage."""
        from abcdesk.library.safekeeping import Safekeeping

        return Safekeeping(self.library)


def run(
    file: Path | None,
    *,
    sample: bool = False,
    library: Path | None = None,
    lang: str | None = None,
    projector: str | None = None,
    windowed: bool = False,
    timing: bool = False,
) -> int:
    """Open the program, at home or with a workshop; returns the exit code when its last window closes."""
    clock = Timing(timing)
    clock.reached("imports")
    check_display()
    first = first_start(library)
    if not first.take():
        if not first.hand_over(file):
            raise UserError("abcdesk is running already, but does not answer.", "End it, then start again.")
        return 0
    app = application()
    clock.reached("application")
    if sys.platform == "darwin":  # only there are files opened by an event, and a filter sees every event
        app.installEventFilter(first)
    start_log(paths.log_folder())
    doors = AppDoors(library, lang, projector, windowed)
    window = MainWindow(doors)
    window.setCentralWidget(Ground(_look()))
    window.resize(1440, 900)
    first.asked.connect(window.come_forward)
    in_sight = FirstPaint(window)
    in_sight.painted.connect(lambda: clock.reached("first paint"))
    in_sight.painted.connect(lambda: _begin(window, doors, file, sample))
    in_sight.painted.connect(first.watch)
    in_sight.painted.connect(lambda: _tell_the_rest(window, clock))
    window.show()
    clock.reached("window shown")
    return app.exec()


def _look() -> Theme:
    """The look of the window before there is anything in it."""
    preferred = settings.read().get("look", "light")
    if preferred == "system":
        from abcdesk.ui import theme

        return theme.theme_of("system")
    return "dark" if preferred == "dark" else "light"


def _tell_the_rest(window: MainWindow, clock: Timing) -> None:
    """The moments after the first picture: the list is in sight, and nothing is left to be loaded."""
    listed = FirstPaint(window)
    listed.painted.connect(lambda: clock.reached("library shown"))
    listed.painted.connect(lambda: clock.end_when(lambda: window.is_settled, QApplication.quit))


def tour(folder: Path, say: Callable[[str], None] = lambda _part: None, look: Theme = "light") -> None:
    """Play the sample workshops through the real windows; leave ``sample.abcw``, ``report.pdf``, ``slides``,
    ``console`` and ``data-centre.abcw`` in the folder. ``say`` hears which part is being played; console and
    slides have this look."""
    import tempfile

    from abcdesk.deckfile.covers import DeckCovers
    from abcdesk.headless.making import planned_samples
    from abcdesk.ui import theme
    from abcdesk.ui.tour.play import Tour

    theme.install(application(made_up=True), look)
    samples = planned_samples(folder)
    doors = AppDoors(folder)
    with tempfile.TemporaryDirectory(prefix="abcdesk-tour-") as own:  # no trace among anybody's decks
        doors.covers = DeckCovers(Path(own), paths.decks())
        window = MainWindow(doors)
        window.resize(1440, 900)
        window.furnish()
        try:
            Tour(window, lambda: doors.stage, folder, say).play(samples)
        finally:
            window.close()
            doors.library.leave_workshops_alone()


def slides(file: Path, folder: Path, size: tuple[int, int], look: Theme, progress: Progress) -> None:
    """Write every slide of a workshop as PNG."""
    from abcdesk.store.file import WorkshopFile
    from abcdesk.ui.projector.export import export_slides

    application(made_up=True)
    with WorkshopFile.read(file) as opened:
        export_slides(opened.workshop, opened.picture, folder, *size, look, progress)


def slide_files(
    workshop: Workshop, picture: CardPicture, size: tuple[int, int], look: Theme
) -> Iterator[SlideFile]:
    """Every slide of a workshop as PNG, one after the other, as `slides` writes them."""
    from abcdesk.ui.projector.export import slide_files

    application(made_up=True)
    yield from slide_files(workshop, picture, *size, look)


def list_screens() -> list[str]:
    """The screens of this machine, one line each: name, size, place."""
    known = ((screen.name(), screen.size(), screen.geometry()) for screen in application().screens())
    return [f"{name}  {size.width()} × {size.height()}  at {at.x()}, {at.y()}" for name, size, at in known]


def _begin(window: MainWindow, doors: AppDoors, file: Path | None, sample: bool) -> None:
    """What follows the first picture: home, and the workshop that is asked for."""
    try:
        _furnish(window)
    except BaseException:
        QApplication.exit(1)  # there is nothing yet that could say it
        raise
    QTimer.singleShot(_TIDY_AFTER_MS, _tidy)
    if protected := paths.protected_portable():
        words = f"Nothing can be written into {protected}."
        window.message.warn(UserError(words, "Preferences and workshops lie in your own folders: see About."))
    try:
        path = doors.sample() if sample and file is None else file
    except UserError as error:
        window.message.warn(error)
        return
    if path is not None:
        window.open_file(path)
    elif left := doors.library.left_open():
        window.resume(left)
    elif not settings.read().get("greeted") and not any(doors.library.folder.glob("*.abcw")):
        window.aside.greet()


def _furnish(window: MainWindow) -> None:
    """Make home in the look preferred, with what is known of the library."""
    from PySide6.QtGui import QIcon

    from abcdesk.ui.projector.typefaces import load_typefaces

    Thread(target=load_typefaces, name="fonts").start()  # while the look and its constants are loaded
    from abcdesk.ui import theme

    QApplication.setWindowIcon(QIcon(str(paths.resources() / "desktop" / "abcdesk.svg")))
    kept = settings.read()
    theme.set_text_size(kept.get("text_size", 100))
    look = kept.get("look", "light")
    theme.lay_out(application())
    window.furnish()
    theme.set_mode(look if look in theme.MODES else "light")
    catch_bugs(window)
    log_threads_and_qt()
    window.load_library()
    gc.freeze()  # what is loaded by now stays for good: it is never looked through for garbage
    gc.enable()


def _tidy() -> None:
    """Take away what an earlier run left; nobody waits for that."""
    from abcdesk.library.rehearsal import throw_away_left

    throw_away_left()
