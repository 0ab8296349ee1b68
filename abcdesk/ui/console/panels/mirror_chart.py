"""Blind spots on the console: what was expected and what was chosen, card by card, as a slope."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.domain.cards import Deck
from abcdesk.domain.compare import Mirror, MirrorRow
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import suit_line

_HEAD, _ROW, _MOST = 44, 46, 12
_FIGURE, _DOT = 34.0, 4.0


@dataclass(frozen=True)
class Side:
    """One side: its heading, and how many people or teams answered."""

    heading: str
    base: str
    voters: int


class MirrorChart(QWidget):
    """The cards of both tops in the order of each side; blind spots are bold and in their suit's colour,
    false worries dashed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mirrorChart")
        self._deck = Deck("", "")
        self._mirror: Mirror | None = None
        self._sides: tuple[Side, Side] = (Side("", "", 0), Side("", "", 0))
        self._left: list[MirrorRow] = []
        self._right: list[MirrorRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> list[MirrorRow]:
        """The cards that are shown, as those who were guessed about have chosen."""
        return self._right

    def show_mirror(self, deck: Deck, mirror: Mirror, guess: Side, real: Side) -> None:
        """Take another mirror."""
        self._deck, self._mirror, self._sides = deck, mirror, (guess, real)
        tops = {*mirror.shared, *mirror.blind_spots, *mirror.false_worries}
        rows = sorted(
            mirror.rows, key=lambda row: (row.card not in tops, -max(row.guess_share, row.real_share))
        )[:_MOST]
        last = len(mirror.rows) + 1
        self._left = sorted(rows, key=lambda row: (row.guess_rank or last, deck.place(row.card)))
        self._right = sorted(rows, key=lambda row: (row.real_rank or last, deck.place(row.card)))
        self.setAccessibleDescription(
            "; ".join(
                f"{deck.card(row.card).title}: expected {_count(row.guess_share, guess)}, "
                f"chosen {_count(row.real_share, real)}"
                for row in self._right
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, _HEAD + len(self._right) * _ROW + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mirror is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        ordinary = [row for row in self._right if row.card not in self._mirror.blind_spots]
        bold = [row for row in self._right if row.card in self._mirror.blind_spots]
        for row in [*ordinary, *bold]:
            self._paint_line(painter, row)
        for row in self._right:
            self._paint_side(painter, row, left=True)
            self._paint_side(painter, row, left=False)

    @property
    def _axes(self) -> tuple[float, float]:
        return self.width() * 0.40, self.width() * 0.60

    def _y(self, row: MirrorRow, *, left: bool) -> float:
        order = self._left if left else self._right
        return _HEAD + (order.index(row) + 0.5) * _ROW

    def _paint_heads(self, painter: QPainter) -> None:
        left, right = self._axes
        boxes = (QRectF(0, 0, left, _HEAD), QRectF(right, 0, self.width() - right, _HEAD))
        for side, box, align in zip(
            self._sides, boxes, (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft), strict=True
        ):
            painter.setFont(theme.font(13, 600))
            painter.setPen(theme.colour("ink"))
            upper = QRectF(box.x(), box.y(), box.width(), 20)
            paint.elided(painter, upper, side.heading, align | Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(box.adjusted(0, 20, 0, -4), align | Qt.AlignmentFlag.AlignTop, side.base)

    def _paint_line(self, painter: QPainter, row: MirrorRow) -> None:
        assert self._mirror is not None
        left, right = self._axes
        is_blind = row.card in self._mirror.blind_spots
        pen = QPen(self._colour(row), 2.5 if is_blind else 1.2)
        if row.card in self._mirror.false_worries:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, self._y(row, left=True)), QPointF(right, self._y(row, left=False)))

    def _colour(self, row: MirrorRow) -> QColor:
        assert self._mirror is not None
        if row.card in self._mirror.blind_spots:
            return QColor(suit_line(self._deck.suit_of(self._deck.card(row.card)).colour))
        return theme.colour("line_strong")

    def _paint_side(self, painter: QPainter, row: MirrorRow, *, left: bool) -> None:
        assert self._mirror is not None
        side = self._sides[0 if left else 1]
        share = row.guess_share if left else row.real_share
        x, y = self._axes[0 if left else 1], self._y(row, left=left)
        is_blind = row.card in self._mirror.blind_spots
        painter.setPen(QPen(self._colour(row), 1.5))
        painter.setBrush(self._colour(row) if share else theme.colour("surface"))
        painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        painter.setFont(theme.font(14, 600 if is_blind else 400))
        painter.setPen(theme.colour("ink" if is_blind else "ink2"))
        figure = QRectF(x - 10 - _FIGURE if left else x + 10, y - 12, _FIGURE, 24)
        edge = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(figure, edge | Qt.AlignmentFlag.AlignVCenter, str(round(share * side.voters)))
        painter.setFont(theme.font(13, 600 if is_blind else 400))
        words = (
            QRectF(0, y - _ROW / 2, figure.left() - 2, _ROW)
            if left
            else QRectF(figure.right() - 6, y - _ROW / 2, self.width() - figure.right() + 6, _ROW)
        )
        title = self._deck.card(row.card).title
        painter.drawText(words, edge | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, title)


def _count(share: float, side: Side) -> str:
    return f"{round(share * side.voters)} of {side.voters}"
