"""What is done with workshops from home: made, copied, binned and taken back. Home only asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from abcdesk.domain.errors import UserError
from abcdesk.ui.doors import Doors
from abcdesk.ui.home.screen import HomeScreen
from abcdesk.ui.widgets.message_line import MessageLine, told

if TYPE_CHECKING:
    from abcdesk.ui.decks.host import DeckHost


class Window(Protocol):
    """What the deeds ask of the window: to open workshops, to say things, and the decks."""

    @property
    def message(self) -> MessageLine: ...

    @property
    def decks(self) -> DeckHost: ...

    def open_workshop(self, path: Path, screen: str = "") -> bool: ...

    def attempt(self, do: Callable[[], object]) -> None: ...


class HomeDeeds(QObject):
    """Answers the signals of home; holds only which workshop went into the bin last."""

    def __init__(self, window: Window, home: HomeScreen, doors: Doors) -> None:
        super().__init__(home)
        self.setObjectName("homeDeeds")
        self._window, self._home, self._doors = window, home, doors
        self._binned: Path | None = None
        home.decks_made.connect(lambda page: window.decks.follow(page))
        home.open_asked.connect(lambda path, screen: window.open_workshop(path, screen))
        home.new_asked.connect(self._make_new)
        home.duplicate_asked.connect(self._duplicate)
        home.follow_up_asked.connect(self.follow_up)
        home.bin_asked.connect(self._bin)
        home.restore_asked.connect(self._restore)
        home.empty_bin_asked.connect(lambda: window.attempt(self._ask_to_empty_bin))
        home.sample_asked.connect(
            lambda: window.attempt(lambda: window.open_workshop(doors.sample(), "setup"))
        )
        home.import_asked.connect(lambda: window.decks.ask_for_deck())
        home.undo_asked.connect(self._undo)

    def show_again(self, chosen: Path | None = None) -> None:
        """Fill home anew, with this workshop chosen."""
        if chosen:
            self._doors.library.look_at(chosen)
        self._window.attempt(self._home.refresh)
        if chosen:
            self._home.choose(chosen)
        self._home.begin()

    def follow_up(self, path: Path) -> None:
        """Make the workshop that follows up another, from its file or its report."""
        self._make_from(path, self._doors.follow_up, "Follow-up made: {}. It opens with the promises.")

    def _make_new(self, title: str, template: str, deck: object) -> None:
        try:
            path = self._doors.create(title, template, deck if isinstance(deck, Path) else None)
        except UserError as error:
            self._home.new.set_error(told(error))
            return
        self._home.new.end()
        self._window.open_workshop(path, "setup")

    def _duplicate(self, path: Path) -> None:
        self._make_from(path, self._doors.duplicate, "Duplicated: {}. Set-up and agenda, no answers.")

    def _make_from(self, path: Path, make: Callable[[Path], Path], words: str) -> None:
        """Make a workshop from another, and say what came of it."""

        def do() -> None:
            made = make(path)
            self.show_again(made)
            self._window.message.say(
                "good", words.format(made.stem), ("Open", lambda: self._window.open_workshop(made))
            )

        self._window.attempt(do)

    def _bin(self, path: Path) -> None:
        def to_bin() -> None:
            self._binned = self._doors.library.bin(path)
            self.show_again()
            self._window.message.say("undo", f"In the bin: {path.stem}", ("Undo", self._undo), cap="Ctrl Z")

        self._window.attempt(to_bin)

    def _undo(self) -> None:
        if self._home.place == "decks" and self._window.decks.undo_removal():
            return
        if self._binned is not None:
            binned, self._binned = self._binned, None
            self._restore(binned)

    def _restore(self, path: Path) -> None:
        def restore() -> None:
            restored = self._doors.library.restore(path)
            self.show_again(restored)
            self._window.message.say("good", f"Back in the library: {restored.stem}")

        self._window.attempt(restore)

    def _ask_to_empty_bin(self) -> None:
        message = self._window.message
        message.say(
            "warn",
            "Emptying the bin deletes these workshops and their backups for good.",
            ("Empty it", lambda: self._window.attempt(self._empty_bin)),
            ("Keep them", message.clear),
        )

    def _empty_bin(self) -> None:
        self._doors.library.empty_bin()
        self._binned = None
        self.show_again()
