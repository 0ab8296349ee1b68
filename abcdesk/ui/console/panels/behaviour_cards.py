"""Desired behaviours side by side, to write commitments from; a click links the one in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.cards import Deck
from abcdesk.domain.records import Behaviour
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.suit_mark import suit_line
from abcdesk.ui.widgets.text import Text, plain_tip

_HEIGHT = 76
MOST = 3
"""How many stand side by side; fewer keep their width."""


class BehaviourCard(QAbstractButton):
    """The sentence under a stroke in the colour of its suit."""

    def __init__(self, row: Behaviour, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setObjectName(f"behaviourCard-{row.id}")
        self.setAccessibleName(row.desired)
        self.setToolTip(plain_tip(row.desired))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = Text(row.desired, 15, 400, "ink", family="serif", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 22, 12, 6)
        column.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        line, width = ("focus", 2) if self.isChecked() else ("line", 1)
        paint.box(painter, box, theme.colour("ground"), theme.colour(line), theme.RADIUS_CONTROL, width)
        paint.box(painter, QRectF(12, 12, 28, 3), suit_line(self._colour), None, 1.5)


class BehaviourCards(QWidget):
    """At most three; ``chosen`` tells the id of the one clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("behaviourCards")
        self.setAccessibleName("What will we see?")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)
        self._shown: tuple[Behaviour, ...] = ()
        self._cards: list[BehaviourCard] = []
        self._rest = QWidget(self)  # without a parent it would be a window, and take the keyboard
        self._rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_rows(self, deck: Deck, rows: Sequence[Behaviour], linked: str) -> None:
        """Show these, the linked one marked."""
        if tuple(rows) != self._shown:
            self._shown = tuple(rows)
            drop(self._cards, out_of=self._line)
            self._cards = []
            for row in rows:
                card = BehaviourCard(row, deck.suit_of(deck.card(row.card)).colour)
                card.clicked.connect(lambda _checked=False, one=row.id: self.chosen.emit(one))
                self._cards.append(card)
                self._line.addWidget(card, 1)
            self._rest.setVisible(len(rows) < MOST)
            self._line.removeWidget(self._rest)
            self._line.addWidget(self._rest, max(0, MOST - len(rows)))
        for card, row in zip(self._cards, rows, strict=True):
            card.setChecked(row.id == linked)
