"""One impact note as a card: the sentence, who said it and on what grounds, how severe it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.records import SEVERITIES, Impact
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.removable import RemovableRow
from abcdesk.ui.widgets.text import ElidedText, Text


class SeverityDots(QWidget):
    """Three small squares, as many filled as it is severe."""

    def __init__(self, severity: int) -> None:
        super().__init__()
        self._severity = severity
        self.setFixedSize(QSize(32, 10))
        self.setAccessibleName(f"Severity {SEVERITIES[severity]}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(3):
            role = "ink" if place < self._severity else "line"
            paint.box(painter, QRectF(place * 11, 0, 9, 9), theme.colour(role), None, 2)


class ImpactNote(RemovableRow):
    """A click edits it; its way out shows on hover."""

    def __init__(self, note: Impact, by: str, *, is_edited: bool) -> None:
        super().__init__(
            IconButton("trash", "Remove this note", name=f"remove-{note.id}", size=22), narrow=True
        )
        self.note = note
        self._is_edited = is_edited
        self.setObjectName(f"impact-{note.id}")
        grounds = ", ".join(part for part in (by, note.evidence.value) if part)
        self.setAccessibleName(f"{note.text}. {grounds}, {SEVERITIES[note.severity]}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        words = Text(note.text, 16, 400, "ink", family="serif", wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self._dots = SeverityDots(note.severity)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(ElidedText(grounds, 13, 400, "ink2"), 1)
        foot.addWidget(self.remove)
        foot.addWidget(self._dots)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(words)
        column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = "focus" if self._is_edited else "ink3" if self.underMouse() else "line"
        paint.box(painter, QRectF(self.rect()), theme.colour("ground"), theme.colour(line), 6)
        self.paint_focus(painter)
