"""Small pieces of painting that the self-painted widgets and the delegates of lists share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from abcdesk.ui import theme
from abcdesk.ui.widgets import first_key

CAP_HEIGHT = 20
CAP_PADDING = 6


def box(
    painter: QPainter, rect: QRectF, fill: QColor | None, line: QColor | None, radius: float, width: float = 1
) -> None:
    """A rounded box with its line inside the rectangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line is not None else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, radius: float = theme.RADIUS_CONTROL) -> None:
    """The 2 px ring that says where the keyboard is, from the first key on."""
    if first_key.has_come():
        box(painter, rect, None, theme.colour("focus"), radius, 2)


def cap_font() -> QFont:
    """The type of keycaps."""
    return theme.font(11, 500)


def cap_width(cap: str) -> float:
    """How wide a keycap is."""
    return max(20.0, QFontMetricsF(cap_font()).horizontalAdvance(cap) + 2 * CAP_PADDING)


def cap(
    painter: QPainter,
    x: float,
    middle_y: float,
    words: str,
    ink: QColor | None = None,
    line: QColor | None = None,
    fill: QColor | None = None,
) -> float:
    """Draw a keycap with its left edge at x; gives its width."""
    width = cap_width(words)
    rect = QRectF(x, middle_y - CAP_HEIGHT / 2, width, CAP_HEIGHT)
    box(painter, rect, fill, line or theme.colour("line_strong"), theme.RADIUS_CHIP)
    painter.setFont(cap_font())
    painter.setPen(ink or theme.colour("ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
    return width


def elided(painter: QPainter, rect: QRectF, words: str, flags: Qt.AlignmentFlag | None = None) -> None:
    """One line of text in the painter's font, cut with an ellipsis where it does not fit. Large letters may
    reach a little above and below the rectangle."""
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    placed = flags or Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(placed) | int(Qt.TextFlag.TextDontClip), shown)


def faded(colour: QColor, share: float) -> QColor:
    """The colour, more or less see-through."""
    made = QColor(colour)
    made.setAlphaF(share)
    return made
