"""The mark of a suit: a rounded square in the suit's colour with its sign."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from abcdesk.marks import MARKS
from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.projector.outlines import path_of


def suit_fill(colour: str) -> QColor:
    """The suit's colour in the theme in force."""
    return QColor(tokens().suit(colour, theme.current()).fill)


def suit_line(colour: str) -> QColor:
    """The outline that goes with the suit's fill; amber needs it to be seen on paper."""
    if theme.current() == "dark":
        return suit_fill(colour)
    return QColor(tokens().suit(colour, theme.current()).mark)


def paint_suit_mark(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Draw the mark into a square. ``colour`` is the suit's, a palette's name or a hex colour."""
    suit = tokens().suit(colour, theme.current())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(suit.fill))
    radius = rect.width() * 0.2
    painter.drawRoundedRect(rect, radius, radius)
    paint_suit_sign(
        painter, rect.adjusted(*(rect.width() * f for f in (0.24, 0.24, -0.24, -0.24))), colour, suit.on
    )
    painter.restore()


def paint_suit_sign(painter: QPainter, rect: QRectF, colour: str, ink: str) -> None:
    """The sign alone: peak, lobes, ring or disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 100, rect.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawPath(path_of(MARKS[tokens().suit_shape(colour)]))
    painter.restore()


def paint_suit_bar(painter: QPainter, rect: QRectF, shares: list[tuple[str, float]], gap: float = 2) -> None:
    """A bar cut into suits by their shares (colour, amount); an empty one is an outline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    total = sum(amount for _colour, amount in shares)
    if not total:
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.restore()
        return
    present = [(colour, amount) for colour, amount in shares if amount]
    room = rect.width() - gap * (len(present) - 1)
    x = rect.x()
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, amount in present:
        width = room * amount / total
        painter.setBrush(suit_fill(colour))
        painter.drawRect(QRectF(x, rect.y(), width, rect.height()))
        x += width + gap
    painter.restore()


class SuitMark(QWidget):
    """The mark as a widget."""

    def __init__(self, colour: str, words: str = "", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(size, size)
        self.setAccessibleName(words)

    def set_suit(self, colour: str, words: str) -> None:
        """Show another suit."""
        self._colour = colour
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_suit_mark(QPainter(self), QRectF(self.rect()), self._colour)
