"""A switch that is on or off, and a box that is ticked or not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint


class Switch(QCheckBox):
    """34 by 20 px, without words of its own."""

    def __init__(
        self, words: str, *, on: bool = False, name: str = "switch", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(38, 24)

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = QRectF(2, 2, 34, 20)
        ground = theme.colour("ink" if self.isChecked() else "line_strong")
        paint.box(painter, track, ground if self.isEnabled() else paint.faded(ground, 0.4), None, 10)
        painter.setBrush(theme.colour("on_ink" if self.isChecked() else "surface"))
        painter.drawEllipse(QPointF(26 if self.isChecked() else 12, 12), 7, 7)
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()), 12)


class Check(QCheckBox):
    """A box to tick, with its words."""

    def __init__(
        self, words: str, *, on: bool = False, name: str = "check", parent: QWidget | None = None
    ) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setChecked(on)
        self.setFont(theme.font(14))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self._words()) + 34), 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = QRectF(2, self.height() / 2 - 9, 18, 18)
        on, able = self.isChecked(), self.isEnabled()
        ink = theme.colour("ink")
        fill = ink if on else theme.colour("surface")
        paint.box(
            painter,
            square,
            fill if able else paint.faded(fill, 0.35),
            None if on else theme.colour("line_strong"),
            4,
        )
        if on:
            paint_icon(painter, "tick", square.adjusted(3, 3, -3, -3), theme.colour("on_ink"))
        painter.setFont(self.font())
        painter.setPen(ink if able else paint.faded(ink, 0.5))
        paint.elided(painter, QRectF(30, 0, self.width() - 30, self.height()), self._words())
        if self.hasFocus():
            paint.focus_ring(painter, square.adjusted(-2, -2, 2, 2), 6)

    def _words(self) -> str:
        return self.text().replace("&&", "&")
