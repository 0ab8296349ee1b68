"""The middle of home: the heading, the search, what comes next, and the list or what stands in its place."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.actions import KeyAction
from abcdesk.ui.home.next_card import NextCard
from abcdesk.ui.home.nothing import Nothing
from abcdesk.ui.home.rail import TITLES
from abcdesk.ui.home.search import SearchLine
from abcdesk.ui.home.workshop_list import WorkshopList
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.text import Text

View = TypeVar("View", bound=QWidget)


class HomeCentre(QFrame):
    """``empty_bin_asked`` when the bin in sight is to be emptied; the parts have signals of their own."""

    empty_bin_asked = Signal()

    def __init__(self, new: KeyAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("homeCentre")
        self.setProperty("panel", "ground")
        self.search = SearchLine()
        self.next = NextCard()
        self.list = WorkshopList()
        self.nothing = Nothing(new, self.search.clear)
        self.message = MessageLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 20, 28, 12)
        self._column.setSpacing(0)
        self._column.addLayout(self._head(new))
        self._column.addSpacing(18)
        self._column.addWidget(self._reading)
        self._column.addWidget(self.next)
        self._column.addSpacing(10)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.nothing)
        self._column.addStretch(0)
        self._column.addWidget(self.message)

    def _head(self, new: KeyAction) -> QHBoxLayout:
        self._title = Text("Workshops", 24, 600, family="serif", name="homeTitle")
        self._bin_hint = Text("Enter takes a workshop out of the bin.", 14, 400, "ink2")
        self._empty_bin = KeyButton("Empty the bin", icon="trash", name="emptyBin")
        self._empty_bin.clicked.connect(self.empty_bin_asked)
        self._reading = Text("", 14, 400, "ink2", name="readingLibrary")
        head = QHBoxLayout()
        head.setSpacing(12)
        for words in (self._title, self._bin_hint):
            head.addWidget(words)
        head.addStretch(1)
        head.addWidget(self.search, 4)
        head.addWidget(self._empty_bin)
        head.addWidget(KeyButton(action=new, icon="plus"))
        for hidden in (self._bin_hint, self._empty_bin, self._reading):
            hidden.hide()
        return head

    def show_place(self, name: str) -> None:
        """Head the place of this name."""
        self._title.setText(TITLES[name])
        self._bin_hint.setVisible(name == "bin")
        self.search.setVisible(name in ("workshops", "follow-ups"))

    def offer_to_empty(self, wanted: bool) -> None:
        """Offer to empty the bin, or not."""
        self._empty_bin.setVisible(wanted)

    def tell_reading(self, done: int, everything: int) -> None:
        """How many files are read, for as long as some are not."""
        self._reading.setText(f"Reading {done:,} of {everything:,}")
        self._reading.setVisible(done < everything)

    def end_reading(self) -> None:
        """Nothing is read any longer."""
        self._reading.hide()

    def put_above(self, view: View) -> View:
        """Put this in the place of what comes next."""
        self._column.insertWidget(self._column.indexOf(self.next), view)
        return view

    def put_beside_list(self, view: View) -> View:
        """Put this in the place of the list; hidden for now."""
        view.hide()
        self._column.insertWidget(self._column.indexOf(self.list) + 1, view, 1)
        return view
