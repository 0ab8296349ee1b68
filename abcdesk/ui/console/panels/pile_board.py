"""All cards of a step as chips that say on which pile they lie; a click lays one on the next pile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.records import Pile
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.widgets.text import plain_tip

_WIDTH, _HEIGHT, _GAP = 74, 32, 6


class PileChip(QAbstractButton):
    """Mark and number: on ink with a tick for yes, framed with a question mark for maybe, faint for no."""

    def __init__(self, deck: Deck, card: Card) -> None:
        super().__init__()
        self.card = card
        self.pile = Pile.NO
        self._colour = deck.suit_of(card).colour
        self.setObjectName(f"pileChip{card.number}")
        self.setToolTip(plain_tip(card.title))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_pile(Pile.NO)

    def show_pile(self, pile: Pile) -> None:
        """Where it lies."""
        self.pile = pile
        self.setAccessibleName(f"Card {self.card.number}, {self.card.title}: {pile.value}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        yes, maybe = self.pile is Pile.YES, self.pile is Pile.MAYBE
        ground, line, ink = ("ink", "ink", "on_ink") if yes else ("surface", "line_strong", "ink")
        if not yes and not maybe:
            line, ink = "line", "ink3"
        paint.box(painter, box, theme.colour(ground), theme.colour(line), theme.RADIUS_CONTROL)
        paint_suit_mark(painter, QRectF(8, 7, 18, 18), self._colour)
        painter.setFont(theme.font(14, 600 if yes or maybe else 400))
        painter.setPen(theme.colour(ink))
        painter.drawText(box.adjusted(32, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(self.card.number))
        if yes:
            paint_icon(painter, "tick", QRectF(box.right() - 20, 9, 14, 14), theme.colour("on_ink"))
        elif maybe:
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box.adjusted(0, 0, -10, 0), right, "?")


class PileBoard(Scrolled):
    """``laid`` tells the card and the pile that a click laid it on: no, yes, maybe, and no again."""

    laid = Signal(str, object)

    def __init__(self) -> None:
        inside = QWidget()
        super().__init__(inside, name="pileBoard", words="Cards on piles")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._chips: list[PileChip] = []
        self._columns = 0

    def show_piles(self, deck: Deck, cards: Sequence[str], piles: Mapping[str, Pile]) -> None:
        """Show these cards where they lie; what is on no pile is on no."""
        if [chip.card for chip in self._chips] != [deck.card(card) for card in cards]:
            drop(self._chips)
            self._chips = [PileChip(deck, deck.card(card)) for card in cards]
            for chip in self._chips:
                chip.clicked.connect(lambda _on=False, chip=chip: self._lay(chip))
            self._columns = 0
            self._arrange()
        for chip in self._chips:
            chip.show_pile(piles.get(chip.card.id, Pile.NO))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay(self, chip: PileChip) -> None:
        after = {Pile.NO: Pile.YES, Pile.YES: Pile.MAYBE, Pile.MAYBE: Pile.NO}
        self.laid.emit(chip.card.id, after[chip.pile])

    def _arrange(self) -> None:
        columns = max(1, (self.viewport().width() + _GAP) // (_WIDTH + _GAP))
        if columns == self._columns:
            return
        self._columns = columns
        for place, chip in enumerate(self._chips):
            self._grid.addWidget(chip, place // columns, place % columns)
