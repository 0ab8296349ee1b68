"""The home screen: find a workshop, go on with it, or begin one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.errors import UserError
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.beside import Beside
from abcdesk.ui.ground import SIDE_WIDTH
from abcdesk.ui.home.centre import HomeCentre
from abcdesk.ui.home.keys import HELP_PAGES, key_entries
from abcdesk.ui.home.rail import HomeRail
from abcdesk.ui.home.sections import ELSEWHERE, Groups, grouped, is_due, next_of, sections
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.layouts import framed

if TYPE_CHECKING:
    from abcdesk.deckfile.cover import DeckCover
    from abcdesk.deckfile.covers import DeckCovers
    from abcdesk.library.entry import Entry
    from abcdesk.library.library import Library
    from abcdesk.library.templates import TemplateShelf
    from abcdesk.ui.decks.page import DecksPage
    from abcdesk.ui.home.new_card import NewCard
    from abcdesk.ui.home.side import HomeSide
    from abcdesk.ui.home.trends_view import TrendsView

FIRST = 2_000
"""Workshops listed before the rest of the index is read: as many as take less than a picture's time."""
_A_SCREEN = 100
"""Lines that fill any screen."""
_WORTH_TELLING = 200
"""Files to read from which on it is told how far that is."""


class HomeScreen(QWidget):
    """Asks for everything by signals; knows the library only to list it, once it is there.

    What is not in sight at first (the question for a new workshop, trends, the page of decks) is made when it
    is wanted.
    """

    open_asked = Signal(Path, str)
    """A file, and the screen wanted: "", "setup", "run" or "report"."""
    new_asked = Signal(str, str, object)
    """Title, template's id, the deck's path."""
    duplicate_asked = Signal(Path)
    follow_up_asked = Signal(Path)
    bin_asked = Signal(Path)
    restore_asked = Signal(Path)
    empty_bin_asked = Signal()
    sample_asked = Signal()
    import_asked = Signal()
    undo_asked = Signal()
    decks_made = Signal(object)
    """The page of decks, when it is first wanted."""

    def __init__(
        self,
        templates: Callable[[], TemplateShelf],
        today: Callable[[], dt.date] = dt.date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("homeScreen")
        self._today = today
        self._library: Library | None = None
        self._decks: tuple[DeckCover, ...] = ()
        self._templates = templates
        self._groups: dict[str, Groups] = {}
        self._coming: Entry | None = None
        self.place = "workshops"
        self._new_action = KeyAction(self, "newWorkshop", "New workshop", ["Ctrl+N"], self.begin_new)
        self.rail = HomeRail()
        self._centre = centre = HomeCentre(self._new_action)
        self.search, self.next, self.list = centre.search, centre.next, centre.list
        self.message = centre.message
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_now)
        self.reader = Beside("library", self)
        self.reader.progressed.connect(self._on_progress)
        self.reader.ended.connect(self._on_caught_up)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.rail.set_current(self.place)

    def use(self, library: Library) -> None:
        """List this library from now on: at once what was known last, then, once home is in sight, what has
        changed since."""
        self._library = library
        library.recall(FIRST)
        self.refresh()
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Look for what has changed in the folder, beside the window and once it is painted: the two would
        wait for each other at every file."""
        if self._library is not None:
            self._soon.start()

    def _look_now(self) -> None:
        if self._library is not None:
            self.reader.do(self._library.refresh)

    @cached_property
    def new(self) -> NewCard:
        """The question for the name of a new workshop."""
        from abcdesk.ui.home.new_card import NewCard

        card = NewCard(self._templates())
        card.set_decks(self._playable)
        card.made.connect(self._on_made)
        card.cancelled.connect(self.end_new)
        return self._centre.put_above(card)

    @cached_property
    def side(self) -> HomeSide:
        """Templates, the sample and the decks, with their keys."""
        from abcdesk.library.templates import covers
        from abcdesk.ui.home.side import HomeSide

        side = HomeSide(covers()[:4])
        side.template_chosen.connect(self.begin_new)
        side.sample_asked.connect(self.sample_asked)
        side.import_asked.connect(self.import_asked)
        side.shelf.chosen.connect(self.show_deck)
        for place, template in enumerate(side.templates, 1):
            take = partial(self.begin_new, template.id)
            KeyAction(self, f"take-{template.id}", template.title, [f"Ctrl+{place}"], take)
        self._beside.addWidget(side)
        return side

    @cached_property
    def trends(self) -> TrendsView:
        """What many workshops say together."""
        from abcdesk.ui.home.trends_view import TrendsView

        return self._centre.put_beside_list(TrendsView())

    @cached_property
    def decks(self) -> DecksPage:
        """All decks, to be edited, packed and printed."""
        from abcdesk.ui.decks.page import DecksPage

        page = self._centre.put_beside_list(DecksPage())
        page.show_decks(self._decks)
        self.decks_made.emit(page)
        return page

    def _has(self, part: str) -> bool:
        return part in self.__dict__  # it was wanted before

    @property
    def _playable(self) -> tuple[DeckCover, ...]:
        return tuple(deck for deck in self._decks if deck.is_playable)

    @property
    def help_page(self) -> str:
        """The page of the guide about the place in sight."""
        return HELP_PAGES.get(self.place, "before")

    @property
    def is_reading(self) -> bool:
        """Whether files of the library are being read, or are about to be."""
        return self.reader.is_busy or self._soon.isActive()

    def show_decks(self, covers: DeckCovers) -> None:
        """Put these decks on the shelf and into the choice for a new workshop."""
        self._decks = decks = covers.all()
        self.side.shelf.show_decks(decks, covers)
        if self._has("new"):
            self.new.set_decks(self._playable)
        if self._has("decks"):
            self.decks.show_decks(decks)
        self.rail.set_count("decks", len(decks))

    def refresh(self) -> None:
        """Show what is known of the library."""
        if self._library is None:
            return
        today = self._today()
        everything, binned = self._library.shown(), self._library.shown_bin()
        due = [entry for entry in everything if is_due(entry, today)]
        self._groups = {
            "workshops": {**grouped(everything, today), ELSEWHERE: self._library.elsewhere.shown()},
            "follow-ups": grouped(due, today),
            "bin": grouped(binned, today),
        }
        for name, entries in (("workshops", everything), ("follow-ups", due), ("bin", binned)):
            self.rail.set_count(name, len(entries))
        self._coming = next_of(everything, today)
        self._centre.offer_to_empty(self.place == "bin" and bool(binned))
        if self.place == "trends":
            self.trends.show_library(self._library)
        self._show_found()

    def _show_found(self) -> None:
        """List what the place and the search leave."""
        today, words = self._today(), self.search.words if self.place != "bin" else ""
        coming = self._coming if self.place == "workshops" and not words else None
        is_asking = self._has("new") and self.new.isVisibleTo(self)
        self.next.show_entry(None if is_asking else coming, today)
        self.list.show_items(sections(self._groups.get(self.place, {}), today, words))
        self._say_empty(words)

    def begin(self) -> None:
        """Put the keyboard where one begins: on the list, or on what is there instead."""
        if self.place == "decks":
            self.decks.begin()
        elif self.list.isVisibleTo(self) and self.list.chosen():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, path: Path) -> None:
        """Put the choice on this workshop."""
        self.list.choose(path)

    def event(self, event: QEvent) -> bool:
        """Whoever comes back to this window may have put files into the folder, or taken some away."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Show):
            self.catch_up()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._soon.stop()
        self.reader.stop()
        super().closeEvent(event)

    # ------------------------------------------------------------------ what people do

    def show_place(self, name: str) -> None:
        """Go to another place of the rail."""
        self.place = name
        self.rail.set_current(name)
        self._centre.show_place(name)
        for part in ("trends", "decks"):
            if name == part or self._has(part):
                getattr(self, part).setVisible(name == part)
        self.refresh()

    def show_deck(self, path: Path) -> None:
        """Go to one of the decks."""
        self.show_place("decks")
        self.decks.choose(path)
        self.decks.begin()

    def begin_new(self, template_id: str = "") -> None:
        """Ask for the name of a new workshop, in place."""
        self.show_place("workshops")
        self.next.hide()
        self._centre.nothing.say_nothing()
        self.new.begin(template_id)

    def end_new(self) -> None:
        """Take the question for a name away."""
        self.new.end()
        self.refresh()
        self.begin()

    def _on_made(self, title: str, template_id: str, deck: int) -> None:
        decks = self._playable
        path = decks[deck].path if deck < len(decks) else None
        self.new_asked.emit(title, template_id, path)

    def _on_opened(self, path: Path) -> None:
        if self.place == "bin":
            self.restore_asked.emit(path)
        else:
            self.open_asked.emit(path, "")

    def _on_binned(self, path: Path) -> None:
        if self._library and self._library.elsewhere.forget(path):  # its file is not the library's to bin
            self.refresh()
        elif self.place != "bin":
            self.bin_asked.emit(path)

    def _open_next(self, screen: str) -> None:
        if self.next.entry:
            self.open_asked.emit(self.next.entry.path, screen)

    def _ask_window(self, name: str) -> None:
        action = self.window().findChild(QAction, name)
        if action is not None:
            action.trigger()

    def _with_chosen(self, do: Callable[[Path], object]) -> None:
        path = self.list.chosen_path()
        if path and self.place != "bin":
            do(path)

    # ------------------------------------------------------------------ what is shown

    def _on_progress(self, done: int, everything: int) -> None:
        """A few files are read before anybody could read a number; of many it is told how far it is."""
        if everything > _WORTH_TELLING:
            self._centre.tell_reading(done, everything)
            if len(self.list.items.items) < _A_SCREEN:  # a look at all costs as much as reading some
                self.refresh()

    def _on_caught_up(self, outcome: object) -> None:
        """``outcome``: whether anything has changed, or why that cannot be told."""
        self._centre.end_reading()
        if outcome is not False or not self.list.items.items:
            chosen, is_scrolled = self.list.chosen_path(), self.list.verticalScrollBar().value() > 0
            self.refresh()
            if chosen and is_scrolled:
                self.list.choose(chosen)
        if isinstance(outcome, UserError):
            self.message.warn(outcome)
        if self.list.isVisibleTo(self) and self.focusWidget() is None:
            self.begin()

    def _say_empty(self, words: str) -> None:
        is_empty = not self.list.items.items
        self.list.setVisible(not is_empty)
        self._keys.set_entries(key_entries(self.place, self.actions(), is_empty=is_empty))
        is_open = self.place in ("trends", "decks") or (self.is_reading and not words)
        if not is_empty or is_open:
            self._centre.nothing.say_nothing()
            return
        known = self._groups.get(self.place, {}).values()
        self._centre.nothing.say(self.place, words, sum(len(entries) for entries in known))

    # ------------------------------------------------------------------ making

    def _make_actions(self) -> None:
        make = partial(KeyAction, self)
        make("openWorkshop", "Open", ["Ctrl+Return"], self._open_chosen)
        make("findWorkshop", "Search", ["Ctrl+F"], self.search.begin)
        for name, words, key, ask in (
            ("duplicate", "Duplicate", "Ctrl+D", self.duplicate_asked.emit),
            ("followUp", "Follow up", "Ctrl+U", self.follow_up_asked.emit),
            ("exportReport", "Report", "Ctrl+E", lambda path: self.open_asked.emit(path, "report")),
        ):
            make(name, words, [key], partial(self._with_chosen, ask))
        make("undoBin", "Undo", ["Ctrl+Z"], self.undo_asked.emit)

    def _open_chosen(self) -> None:
        path = self.list.chosen_path()
        if path:
            self._on_opened(path)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_place)
        self.rail.asked.connect(self._ask_window)
        self.search.changed.connect(self._show_found)
        self.search.left.connect(self.begin)
        self.list.left.connect(self.search.begin)
        self.list.opened.connect(self._on_opened)
        self.list.binned.connect(self._on_binned)
        self.next.console_asked.connect(lambda: self._open_next("run"))
        self.next.setup_asked.connect(lambda: self._open_next("setup"))
        self._centre.empty_bin_asked.connect(self.empty_bin_asked)

    def _lay_out(self) -> None:
        side, self._beside = framed("surface", (0, 0, 0, 0), edge="left")
        side.setFixedWidth(SIDE_WIDTH)
        keys = key_entries(self.place, self.actions(), is_empty=True)
        self._keys = KeyLine(keys, "No account, no network", "homeKeys")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._centre, 1)
        middle.addWidget(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(middle, 1)
        outer.addWidget(self._keys)
