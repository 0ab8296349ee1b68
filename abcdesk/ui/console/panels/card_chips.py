"""The cards of a step as small chips, the one in hand on ink."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from abcdesk.domain.cards import Card, Deck
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.widgets.text import plain_tip

_MOST = 9
_TALL, _BETWEEN = 32, 6


class CardChip(QAbstractButton):
    """Mark and number; a tick where the card is done."""

    def __init__(self, deck: Deck, card: Card) -> None:
        super().__init__()
        self.card = card
        self._colour = deck.suit_of(card).colour
        self._done = self._is_narrow = False
        self.setObjectName(f"cardChip{card.number}")
        self.setAccessibleName(f"Card {card.number}, {card.title}")
        self.setToolTip(plain_tip(card.title))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(32)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the tick out."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.updateGeometry()
            self.update()

    def show_done(self, done: bool) -> None:
        """Whether what is to be done about this card is done."""
        if done != self._done:
            self._done = done
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(76 if self._done and not self._is_narrow else 60, 32)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        on = self.isChecked()
        ground, line = ("ink", "ink") if on else ("surface", "line_strong")
        paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CONTROL)
        paint_suit_mark(painter, QRectF(8, 7, 18, 18), self._colour)
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("on_ink" if on else "ink"))
        painter.drawText(box.adjusted(34, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(self.card.number))
        if self._done and not self._is_narrow:
            colour = theme.colour("on_ink" if on else "room")
            paint_icon(painter, "tick", QRectF(box.right() - 22, 9, 14, 14), colour)


class CardChips(QWidget):
    """``chosen`` tells the id of the card that was clicked. Beyond nine, or beyond what
    there is room for, those round the current one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardChips")
        self.setAccessibleName("Cards of this step")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._chips: list[CardChip] = []
        self._shown: tuple[object, ...] = ()
        self._is_narrow = False

    def show_cards(self, deck: Deck, cards: Sequence[str], current: str, done: Sequence[str] = ()) -> None:
        """Show these cards, the current one on ink, ticks on those that are done."""
        near = _near(cards, current)
        if (deck, near) != self._shown:
            self._shown = (deck, near)
            drop(self._chips)
            self._chips = [CardChip(deck, deck.card(card)) for card in near]
            for chip in self._chips:
                chip.clicked.connect(lambda _checked=False, card=chip.card.id: self.chosen.emit(card))
                self._row.addWidget(chip)
        for chip in self._chips:
            chip.setChecked(chip.card.id == current)
            chip.show_done(chip.card.id in done)
            chip.set_narrow(self._is_narrow)
        self._fit()

    def sizeHint(self) -> QSize:
        widths = [chip.sizeHint().width() for chip in self._chips]
        return QSize(sum(widths) + _BETWEEN * max(0, len(widths) - 1), _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(max((chip.sizeHint().width() for chip in self._chips), default=0), _TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, those nearest to the current one stay; the panel never grows."""
        here = next((place for place, chip in enumerate(self._chips) if chip.isChecked()), 0)
        room = self.width() + _BETWEEN
        for _far, place in sorted((abs(one - here), one) for one in range(len(self._chips))):
            room -= self._chips[place].sizeHint().width() + _BETWEEN
            self._chips[place].setVisible(room >= 0)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the ticks out where there is little room."""
        self._is_narrow = narrow
        for chip in self._chips:
            chip.set_narrow(narrow)
        self._fit()


def _near(cards: Sequence[str], current: str) -> tuple[str, ...]:
    here = cards.index(current) if current in cards else 0
    first = max(0, min(here - _MOST // 2, len(cards) - _MOST))
    return tuple(cards[first : first + _MOST])
