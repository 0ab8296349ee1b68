"""Learning moments: a line to write one, and those written so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.records import Observation
from abcdesk.ui.widgets.field import line_edit, mark_wrong
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.removable import RemovableRow, put_in_tab_order
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import ElidedText, Text

_ROW = 38


class LearningRow(RemovableRow):
    """One moment: its round, the words, whose words; its way out shows on hover."""

    def __init__(self, row: Observation, who: str) -> None:
        super().__init__(IconButton("trash", "Remove this learning moment", name=f"remove-{row.id}", size=28))
        self.setObjectName(f"learning-{row.id}")
        self.setAccessibleName(f"Round {row.round}: {row.note} {who}".strip())
        self.setProperty("panel", "head")
        self.setFixedHeight(_ROW)
        number = Text(f"Round {row.round}", 14, 600)
        number.setFixedWidth(74)
        words = ElidedText(f"“{row.note}”", 16, 400, "ink", family="serif")
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(number)
        line.addWidget(words, 1)
        line.addWidget(Text(who, 13, 400, "ink2"))
        line.addWidget(self.remove)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paint_focus(QPainter(self))


class LearningBox(QWidget):
    """``written``: the line should be kept. ``removed`` tells which moment should go."""

    written = Signal()
    removed = Signal(object)

    def __init__(self, cap: KeyCap) -> None:
        super().__init__()
        self.setObjectName("learningBox")
        self.line = line_edit("learningLine", "Learning moment", "What did they notice?  @who", 16)
        self.line.setTextMargins(0, 4, 0, 4)
        self.error = Text("", 13, 500, "warn", wrap=True, name="learningError")
        self.error.hide()
        self.line.returnPressed.connect(self.written)
        self.line.textEdited.connect(lambda _words: self.complain(""))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._shown: object = None
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(Text("Learning moments", 18, 600, "ink", family="serif"))
        head.addWidget(Text("the room’s own words", 13, 400, "ink2"), 1)
        editor = QHBoxLayout()
        editor.setSpacing(10)
        editor.addWidget(self.line, 1)
        editor.addWidget(cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(editor)
        column.addWidget(self.error)
        column.addWidget(self._list(), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_moments(self, moments: Sequence[Observation], teams: Mapping[str, str]) -> None:
        """List these, the newest first."""
        shown = (tuple(moments), dict(teams))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._rows)
        for row in reversed(moments):
            view = LearningRow(row, teams.get(row.team or "", ""))
            view.removed.connect(lambda row=row: self.removed.emit(row))
            self._rows.addWidget(view)
        self._rows.addStretch(1)
        put_in_tab_order(self._rows)

    def set_low(self, low: bool) -> None:
        """Leave the heading out where there is little height: the line says what it is for."""
        self._head.setVisible(not low)

    def complain(self, words: str) -> None:
        """Say under the line what is wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        mark_wrong(self.line, bool(words))

    def _list(self) -> Scrolled:
        inside = QWidget()
        inside.setLayout(self._rows)
        scroll = Scrolled(inside, name="learningList", words="Learning moments so far")
        scroll.setMinimumHeight(_ROW)
        return scroll
