"""The card of what comes next: today's workshop, or the nearest one ahead."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.home.sections import when
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.words import count

if TYPE_CHECKING:
    from abcdesk.library.entry import Entry


_ROOM_FOR_THREE = 720


class NextCard(QFrame):
    """``console_asked`` and ``setup_asked`` are the two buttons; the entry stands in ``entry``."""

    console_asked = Signal()
    setup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nextCard")
        self.setProperty("panel", "card")
        self.entry: Entry | None = None
        self._when = [
            Text("", 13, 400, "ink2"),
            Text("", 28, 600, family="serif", name="nextDay"),
            Text("", 13, 400, "ink2"),
        ]
        self._title = ElidedText("", 24, 600, family="serif", name="nextTitle")
        self._facts = ElidedText("", 14, 400, "ink2", name="nextFacts")
        self._checks = QHBoxLayout()
        self._checks.setSpacing(8)
        self._marks = {name: (IconMark("done", "room", 14), Text("", 13, 400, "ink2")) for name in "abc"}
        self.console = KeyButton("Open console", variant="primary", spread=True, name="openConsole")
        self.setup = KeyButton("Set up", icon="pencil", name="openSetup")
        self.console.clicked.connect(self.console_asked)
        self.setup.clicked.connect(self.setup_asked)
        self._lay_out()
        self.hide()

    def show_entry(self, entry: Entry | None, today: dt.date) -> None:
        """Show this workshop; None hides the card."""
        self.entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        for label, words in zip(self._when, when(entry.date, today), strict=True):
            label.setText(words)
        self._title.setText(entry.title)
        people = f"{count(entry.teams, 'team')}, {entry.people} people" if entry.teams else "No teams yet"
        self._facts.setText(f"{people}. {entry.deck}.")
        ready = entry.teams > 0
        beamer = len(QGuiApplication.screens()) > 1
        self._check("a", bool(entry.deck), "Deck complete", "No deck")
        self._check("b", ready, "Teams known", "Teams to fill in")
        self._check("c", beamer, "Projector found", "No projector yet")
        self.console.set_words("Go on" if entry.state == "running" else "Open console")
        self.setAccessibleName(f"Next: {entry.title}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _ROOM_FOR_THREE
        self._title.setFont(theme.font(24 if wide else 20, 600, "serif"))
        for part in self._marks["c"]:
            part.setVisible(wide)

    def _check(self, name: str, good: bool, yes: str, no: str) -> None:
        mark, words = self._marks[name]
        mark.set_icon("done" if good else "circle", "room" if good else "ink3")
        words.setText(yes if good else no)

    def _lay_out(self) -> None:
        date = QVBoxLayout()
        date.setSpacing(0)
        for label in self._when:
            date.addWidget(label)
        for mark, words in self._marks.values():
            self._checks.addWidget(mark)
            self._checks.addWidget(words)
            self._checks.addSpacing(8)
        self._checks.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self._title)
        middle.addWidget(self._facts)
        middle.addSpacing(6)
        middle.addLayout(self._checks)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.console)
        buttons.addWidget(self.setup)
        self.console.setMinimumWidth(168)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(24)
        row.addLayout(date)
        row.addLayout(middle, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)
