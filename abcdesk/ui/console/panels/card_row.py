"""A card in a list: its mark, its number, its title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from abcdesk.domain.cards import Card, Deck
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_mark

_ROW, _GAP, _TIGHT_ROW, _TIGHT_GAP = 42, 8, 30, 4
_ROOMY = 4
_MOST = 9


def paint_card(painter: QPainter, box: QRectF, deck: Deck, card: Card, *, px: float = 15) -> None:
    """Mark, number and title in one line."""
    side = 22.0 if box.height() >= 36 else 18.0
    middle = box.center().y()
    paint_suit_mark(painter, QRectF(box.x(), middle - side / 2, side, side), deck.suit_of(card).colour)
    painter.setPen(theme.colour("ink"))
    painter.setFont(theme.font(px, 600))
    numbers = QRectF(box.x() + side + 10, box.y(), 34, box.height())
    painter.drawText(numbers, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(card.number))
    painter.setFont(theme.font(px, 500))
    left = box.x() + side + 46
    paint.elided(painter, QRectF(left, box.y(), box.right() - left, box.height()), card.title)


class ChosenCards(QWidget):
    """The cards of one list as it stands; the last one is the one just typed."""

    def __init__(self, deck: Deck, name: str = "chosenCards") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName("Chosen cards")
        self._deck = deck
        self._cards: tuple[Card, ...] = ()
        self._places = 3
        self._lit = False
        self._tight = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def cards(self) -> tuple[Card, ...]:
        """What is shown."""
        return self._cards

    def show_cards(self, deck: Deck, cards: Sequence[Card], places: int, *, lit: bool) -> None:
        """Show these in ``places`` rows, empty ones for those still to come; ``lit`` marks the last."""
        self._deck, self._cards, self._places, self._lit = deck, tuple(cards), places, lit
        titles = ", ".join(f"{card.number} {card.title}" for card in cards)
        self.setAccessibleDescription(titles or "No card yet.")
        self.updateGeometry()
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Take lower rows where there is little height."""
        if tight != self._tight:
            self._tight = tight
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        rows = min(self._places, _MOST)
        row, gap = self._pitch()
        return QSize(240, rows * row + (rows - 1) * gap)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row, gap = self._pitch()
        for place in range(min(self._places, _MOST)):
            box = QRectF(0, place * (row + gap), self.width(), row)
            if place < len(self._cards):
                last = self._lit and place == len(self._cards) - 1
                ground, line = ("focus_wash", "focus") if last else ("surface", "line_strong")
                paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CONTROL)
                paint_card(painter, box.adjusted(10, 0, -10, 0), self._deck, self._cards[place])
            else:
                self._paint_empty(painter, box)

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        paint.box(painter, box, None, theme.colour("line"), theme.RADIUS_CONTROL)

    def _pitch(self) -> tuple[int, int]:
        return (_ROW, _GAP) if self._places <= _ROOMY and not self._tight else (_TIGHT_ROW, _TIGHT_GAP)
