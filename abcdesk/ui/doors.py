"""What the main window needs from the rest of the program. `abcdesk.app` makes it, so that the windows stay
free of the database and of all that takes long to load."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from abcdesk.deckfile.covers import DeckCovers
    from abcdesk.desk import Desk
    from abcdesk.library.library import Library
    from abcdesk.library.safekeeping import Safekeeping
    from abcdesk.library.templates import TemplateShelf
    from abcdesk.ui.bridge import Bridge
    from abcdesk.ui.decks.host import DeckHost
    from abcdesk.ui.export.exports import Exports
    from abcdesk.ui.home.screen import HomeScreen
    from abcdesk.ui.projector.stage import Stage
    from abcdesk.ui.widgets.message_line import MessageLine


class Doors(Protocol):
    """Each may raise a UserError, which the screen in sight shows."""

    @property
    def library(self) -> Library:
        """The folder of workshops."""

    @property
    def templates(self) -> TemplateShelf:
        """The agenda templates at hand."""

    def open(self, path: Path) -> Desk:
        """Open a workshop."""

    def rehearse(self, path: Path) -> Desk:
        """Open a throw-away copy of a workshop that is not open itself; its stage shows nothing to a room."""

    def end_rehearsal(self) -> None:
        """The copy was closed: throw it away."""

    def create(self, title: str, template: str, deck: Path | None) -> Path:
        """Make a new workshop in the library; gives its file."""

    def duplicate(self, path: Path) -> Path:
        """Copy set-up and agenda of a workshop into a new one, without its answers; gives its file."""

    def follow_up(self, source: Path) -> Path:
        """Make a workshop that follows up an earlier one, from its file or its report; gives its file."""

    def sample(self) -> Path:
        """The sample workshop in the library, made if it is not there yet."""

    @property
    def covers(self) -> DeckCovers:
        """The covers of the decks at hand."""

    def deck_host(
        self, home: HomeScreen, stack: QStackedWidget, message: Callable[[], MessageLine]
    ) -> DeckHost:
        """What opens, takes in, packs, prints and removes decks."""

    def stage_for(self, bridge: Bridge) -> Stage:
        """The stage of this workshop, made where there is none yet."""

    def run_screen(self, bridge: Bridge, parent: QWidget) -> QWidget:
        """The screen on which a workshop is run, with its stage."""

    @property
    def export_folder(self) -> Path:
        """Where files go that leave the program, until another folder is chosen."""

    def report_screen(self, bridge: Bridge, exports: Exports, parent: QWidget) -> QWidget:
        """The screen on which the report is looked at and saved."""

    @property
    def stage(self) -> Stage | None:
        """The stage of the open workshop; None until there is one."""

    def leave(self) -> None:
        """The open workshop is about to be closed: let go of its stage."""

    def diagnose(self) -> Path:
        """Gather what helps to find a fault in one file, without a word of any workshop; gives the file."""

    def prefer(self, **values: object) -> None:
        """Remember what a person prefers, by the keys of `abcdesk.settings`."""

    def use_library(self, folder: Path) -> None:
        """List workshops from another folder from now on, and remember it."""

    @property
    def safekeeping(self) -> Safekeeping:
        """Backups, and ways out of damage."""
