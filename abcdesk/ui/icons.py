"""Line icons of the console: own drawings on a grid of 24, tinted by role when they are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from abcdesk.ui import theme
from abcdesk.ui.icon_paths import FILLED, LINES
from abcdesk.ui.projector.outlines import path_of

SIZE = 18
"""The usual size in pixels."""

_GRID = 24.0
_STROKE = 1.6


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted({*LINES, *FILLED}))


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw an icon into a square box. KeyError for an icon that is not there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(box.width(), box.height())
    painter.translate(box.center() - QPointF(side / 2, side / 2))
    painter.scale(side / _GRID, side / _GRID)
    if name in LINES:
        pen = QPen(colour, _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(LINES[name]))
    if name in FILLED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(path_of(FILLED[name]))
    elif name not in LINES:
        painter.restore()
        raise KeyError(name)
    painter.restore()


def pixmap(name: str, colour: QColor, size: int = SIZE, scale: float = 2.0) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels, sharp up to ``scale``."""
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return picture


def icon(name: str, role: str = "ink2", size: int = SIZE) -> QIcon:
    """The icon for menus and item views, in the colours of the theme in force."""
    made = QIcon(pixmap(name, theme.colour(role), size))
    made.addPixmap(pixmap(name, theme.colour("ink3"), size), QIcon.Mode.Disabled)
    return made


class IconMark(QWidget):
    """An icon that stands beside words and needs no name of its own."""

    def __init__(
        self, name: str, role: str = "ink2", size: int = SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, role: str | None = None) -> None:
        """Show another icon, perhaps in another colour."""
        self._name, self._role = name, role or self._role
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), theme.colour(self._role))
