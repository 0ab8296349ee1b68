"""Who takes part, as one bar: IT, users, leadership by their head counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint

Part = tuple[str, int, str]
"""Perspective ("it", "users", "leadership", "other"), head count, words: "13 IT"."""


class PeopleBar(QWidget):
    """Parts as wide as their head counts; each told apart by fill and words, not by hue."""

    def __init__(self, name: str = "peopleBar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts: list[Part] = []
        self.set_parts(())

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Other people."""
        self._parts = [part for part in parts if part[1] > 0]
        self.setAccessibleName(", ".join(words for _kind, _count, words in self._parts) or "Nobody yet")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._parts:
            paint.box(painter, QRectF(self.rect()), theme.colour("surface"), theme.colour("line_strong"), 4)
            return
        gap = 3.0
        least = 34.0
        room = self.width() - gap * (len(self._parts) - 1) - least * len(self._parts)
        total = sum(count for _kind, count, _words in self._parts)
        x = 0.0
        painter.setFont(theme.font(13, 600))
        for kind, count, words in self._parts:
            width = least + max(0.0, room) * count / total
            rect = QRectF(x, 0, width, self.height())
            fill, line, ink = _look(kind)
            paint.box(painter, rect, fill, line, theme.RADIUS_CHIP)
            painter.setPen(ink)
            fits = painter.fontMetrics().horizontalAdvance(words) < width - 6
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words if fits else str(count))
            x += width + gap


def _look(kind: str) -> tuple[QColor, QColor | None, QColor]:
    """Fill, line and ink of one perspective."""
    c = theme.colour
    middle = QColor(theme.mixed(theme.roles().ink, theme.roles().surface, 0.68))
    match kind:
        case "it":
            return c("ink"), None, c("on_ink")
        case "users":
            return c("surface"), c("ink"), c("ink")
        case "leadership":
            return middle, None, c("ink")
        case _:
            return c("sunk"), c("line_strong"), c("ink")
