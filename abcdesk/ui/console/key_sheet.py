"""All keys on one sheet, over the console and never on the stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.actions import caps_of
from abcdesk.ui.console.keys import KEYS, MORE, PANEL, ROOM, SHOW, TYPED
from abcdesk.ui.console.learned_keys import learned
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.text import Text

_NARROW = (
    "column_1",
    "column_2",
    "column_3",
    "column_4",
    "severity_1",
    "severity_2",
    "evidence_a",
    "evidence_m",
    "next_card",
    "move_down",
)
_MERGED = {
    "column_1": ((("Alt", "1…4"),), "Impact column"),
    "severity_0": ((("Ctrl", "0…3"),), "Severity"),
    "previous_card": ((("Ctrl", "↑↓"),), "Previous or next card"),
    "move_up": ((("Alt", "↑↓"),), "Move a commitment up or down"),
    "evidence_o": ((("Alt", "O A M"),), "Opinion, asked, measured"),
}

_AROUND = 24
"""What stays free above and below the sheet in pixels."""


class KeySheet(QFrame):
    """Covers the console's body; a click or Esc takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setAccessibleName("All keys")
        self._card = QFrame()
        self._card.setProperty("panel", "card")
        self._grid = QGridLayout(self._card)
        self._sides: list[QVBoxLayout] = []
        self._rows: list[QGridLayout] = []
        self._filled = False
        around = QVBoxLayout(self)
        around.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        around.addLayout(row)
        around.addStretch(1)
        self.hide()

    def open(self) -> None:
        """Show it over the whole parent."""
        if not self._filled:
            self._fill()
            self._filled = True
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
            self._space(tight=False)
            self._space(tight=self._card.sizeHint().height() > parent.height() - _AROUND)
        self.show()
        self.raise_()

    def dismiss(self) -> bool:
        """Take it away; False where it was not there."""
        if self.isHidden():
            return False
        self.hide()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), paint.faded(theme.colour("ground"), 0.86))

    def _space(self, *, tight: bool) -> None:
        """Where there is little height lines stand close: a keycap has to be whole."""
        self._grid.setContentsMargins(28, 10 if tight else 20, 28, 10 if tight else 24)
        self._grid.setVerticalSpacing(6 if tight else 16)
        for side in self._sides:
            side.setSpacing(6 if tight else 12)
        for rows in self._rows:
            rows.setVerticalSpacing(0 if tight else 2)
        self._grid.invalidate()

    def _fill(self) -> None:
        grid = self._grid
        grid.setHorizontalSpacing(32)
        grid.addWidget(Text("All keys", 20, 600, "ink", family="serif"), 0, 0)
        note = Text(
            "Plain letters work while no text is being written; Esc leaves the text.", 13, 400, "ink2"
        )
        grid.addWidget(note, 0, 1)
        for column, parts in enumerate(((SHOW, ROOM, MORE), (PANEL,))):
            side = QVBoxLayout()
            self._sides.append(side)
            for part in parts:
                side.addWidget(self._part(part))
            side.addStretch(1)
            grid.addLayout(side, 1, column)

    def _part(self, part: str) -> QWidget:
        box = QWidget()
        rows = QGridLayout(box)
        self._rows.append(rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(16)
        rows.addWidget(Text(part, 13, 600, "ink2"), 0, 0, 1, 2)
        for number, (keys, words) in enumerate(lines_of(part), start=1):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for place, key in enumerate(keys):
                if place:
                    caps.addSpacing(4)
                for cap in key:
                    caps.addWidget(KeyCap(cap))
            caps.addStretch(1)
            rows.addLayout(caps, number, 0)
            rows.addWidget(Text(words, 14), number, 1)
        rows.setColumnStretch(1, 1)
        return box


def lines_of(part: str) -> list[tuple[tuple[tuple[str, ...], ...], str]]:
    """The lines of one part of the sheet: keys, each as its caps, and what they do."""
    lines: list[tuple[tuple[tuple[str, ...], ...], str]] = []
    kept = learned()
    for key in KEYS:
        if key.part != part or (key.name in _NARROW and key.name not in _MERGED):
            continue
        if key.name in _MERGED:
            lines.append(_MERGED[key.name])
        elif key.name not in ("severity_3",):
            own = (*key.keys, *kept.get(key.name, ()))
            lines.append((tuple(caps_of(one) for one in own), key.more or key.words))
    lines += [((caps,), words) for caps, where, words in TYPED if where == part]
    return lines
