"""Rows of something measured: a title, where it lies on a scale, and the words for that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_mark, suit_fill, suit_line

ROW = 34
_LEGEND = 28
_GAP = 14
_WIDEST_SCALE = 170
_DOT = 5.5


class Measure(NamedTuple):
    """One row. ``values`` lie between 0 and 1: a single one is a bar, several are dots on one line in the
    order of the legend, None where there is none. ``colour`` is a suit's, or ""; ``note`` follows the title
    in a softer ink."""

    title: str
    words: str
    values: tuple[float | None, ...]
    colour: str = ""
    note: str = ""


class MeasureRows(QWidget):
    """Draws rows one below the other, under what the dots stand for. Nothing in it can be chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows: tuple[Measure, ...] = ()
        self.legend: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[Measure], legend: Sequence[str] = ()) -> None:
        """Draw these. ``legend`` tells what each dot of a row stands for."""
        self.rows, self.legend = tuple(rows), tuple(legend)
        self.setVisible(bool(rows))
        self.setAccessibleName(", ".join(self.legend) or "Measured")
        self.setAccessibleDescription("\n".join(_said(row) for row in self.rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, len(self.rows) * self._row + (_LEGEND if self.legend else 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _row(self) -> int:
        return round(ROW * theme.text_size() / 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        if self.legend:
            self._paint_legend(painter)
            top = _LEGEND
        painter.setFont(theme.font(14))
        wide = max(painter.fontMetrics().horizontalAdvance(row.words) for row in self.rows)
        for place, row in enumerate(self.rows):
            box = QRectF(0, top + place * self._row, self.width(), self._row)
            _paint_row(painter, box, row, wide)

    def _paint_legend(self, painter: QPainter) -> None:
        painter.setFont(theme.font(13))
        x = 0.0
        for place, words in enumerate(self.legend):
            _dot(painter, QPointF(x + 6, _LEGEND / 2 - 2), place)
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRectF(x + 18, 0, wide + 4, _LEGEND - 4), Qt.AlignmentFlag.AlignVCenter, words)
            x += 18 + wide + 20


def _said(row: Measure) -> str:
    title = f"{row.title} {row.note}" if row.note else row.title
    return f"{title}: {row.words}" if row.words else title


def _paint_row(painter: QPainter, box: QRectF, row: Measure, wide: float) -> None:
    """``wide`` is the width of the widest words of all rows: the scales stand below each other."""
    painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
    words = QRectF(box.right() - wide - 2, box.y(), wide + 2, box.height())
    length = min(_WIDEST_SCALE, box.width() * 0.24)
    scale = QRectF(words.x() - length - _GAP, box.center().y() - 6, length, 12)
    left = box.x()
    if row.colour:
        paint_suit_mark(painter, QRectF(left, box.center().y() - 9, 18, 18), row.colour)
        left += 28
    _paint_title(painter, QRectF(left, box.y(), scale.x() - _GAP - left, box.height()), row)
    painter.setFont(theme.font(14))
    painter.setPen(theme.colour("ink2"))
    paint.elided(painter, words, row.words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
    if len(row.values) == 1:
        _paint_bar(painter, scale, row.values[0] or 0.0, row.colour)
    else:
        _paint_dots(painter, scale, row.values)


def _paint_title(painter: QPainter, box: QRectF, row: Measure) -> None:
    painter.setFont(theme.font(14, 500))
    painter.setPen(theme.colour("ink"))
    paint.elided(painter, box, row.title)
    box.setLeft(box.x() + painter.fontMetrics().horizontalAdvance(row.title) + 10)
    if box.width() > 0:
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2"))
        paint.elided(painter, box, row.note)


def _paint_bar(painter: QPainter, scale: QRectF, share: float, colour: str) -> None:
    paint.box(painter, scale, theme.colour("sunk"), None, 2)
    filled = QRectF(scale.x(), scale.y(), max(3.0, scale.width() * share), scale.height())
    fill, line = (suit_fill(colour), suit_line(colour)) if colour else (theme.colour("ink2"), None)
    paint.box(painter, filled, fill, line, 2)


def _paint_dots(painter: QPainter, scale: QRectF, values: Sequence[float | None]) -> None:
    """A thin line for the whole scale, a thick one between the outermost dots."""
    middle = scale.center().y()
    placed = enumerate(values)
    there = [(place, scale.x() + value * scale.width()) for place, value in placed if value is not None]
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    painter.drawLine(QPointF(scale.x(), middle), QPointF(scale.right(), middle))
    if there:
        painter.setPen(QPen(theme.colour("ink3"), 3))
        painter.drawLine(QPointF(min(x for _, x in there), middle), QPointF(max(x for _, x in there), middle))
    for place, x in there:
        _dot(painter, QPointF(x, middle), place)


def _dot(painter: QPainter, at: QPointF, place: int) -> None:
    """Told apart by their shape: a full disc, an empty one, a triangle, a square, and again."""
    painter.setPen(QPen(theme.colour("ink"), 1.8))
    painter.setBrush(theme.colour("surface" if place % 4 == 1 else "ink"))
    match place % 4:
        case 2:
            corners = ((0, -_DOT - 1), (_DOT + 0.5, _DOT - 1), (-_DOT - 0.5, _DOT - 1))
            painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
        case 3:
            painter.drawRect(QRectF(at.x() - _DOT + 1, at.y() - _DOT + 1, 2 * _DOT - 2, 2 * _DOT - 2))
        case _:
            painter.drawEllipse(at, _DOT, _DOT)
