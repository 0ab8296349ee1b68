"""One guess in the list: rank, card, what it rests on, and whence that is known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Deck
from abcdesk.domain.guesses import Guess
from abcdesk.domain.records import Evidence
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import LineEdit
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import ElidedText, Text

_CHOICES = [(kind.value, kind.value.capitalize()) for kind in Evidence]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceEdit(LineEdit):
    """The words about a source; ``left`` when Enter was pressed or the focus goes elsewhere."""

    focused = Signal()
    entered = Signal()
    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.left.emit()
            self.entered.emit()
            return
        super().keyPressEvent(event)


class GuessRow(QWidget):
    """``chosen``: this row is meant from now on. ``said``: what it rests on. ``sourced``: other words stand
    in the line; ``entered``: they were taken with Enter."""

    chosen = Signal()
    said = Signal(str)
    sourced = Signal(str)
    entered = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"guess{place}")
        self._lit = False
        self.rank = Text("", 14, 600, "ink2")
        self.rank.setFixedWidth(30)
        self.mark = SuitMark("attitude", size=20)
        self.title = ElidedText("", 15, 500, name=f"guess{place}Title")
        self.choice = Segmented(
            _CHOICES, name=f"guess{place}Evidence", words="What it rests on", height=34, padding=7
        )
        self.choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.source = SourceEdit()
        self.source.setObjectName(f"guess{place}Source")
        self.source.setAccessibleName("How do we know?")
        self.source.setPlaceholderText("How do we know?")
        self.source.setFont(theme.font(14))
        self.choice.changed.connect(self.said)
        self.source.focused.connect(self.chosen)
        self.source.left.connect(self._tell_source)
        self.source.entered.connect(self.entered)
        self._kept = ""
        self._lay_out()

    def show_guess(self, deck: Deck, guess: Guess, rank: str) -> None:
        """Take another guess; words that are being written stay."""
        card = deck.card(guess.card)
        suit = deck.suit_of(card)
        self.rank.setText(rank)
        self.mark.set_suit(suit.colour, suit.title)
        self.title.setText(card.title)
        self.setAccessibleName(f"{rank} {card.title}")
        self.choice.set_value(guess.evidence.value if guess.evidence else "")
        if guess.source != self._kept or not self.source.hasFocus():
            self._kept = guess.source
            self.source.settle(guess.source)

    def set_lit(self, lit: bool) -> None:
        """Mark the row that letters are meant for."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, edge = ("focus_wash", "focus") if self._lit else ("surface", "line")
        paint.box(painter, box, theme.colour(ground), theme.colour(edge), theme.RADIUS_CONTROL)

    def _tell_source(self) -> None:
        words = self.source.text().strip()
        if words != self._kept:
            self._kept = words
            self.sourced.emit(words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.rank)
        head.addWidget(self.mark)
        head.addWidget(self.title, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.choice)
        foot.addWidget(self.source, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(foot)
