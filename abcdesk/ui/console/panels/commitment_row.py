"""One commitment in the list: what, who, by when, how sure the room is, and from which card it follows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.records import Commitment
from abcdesk.domain.steps.commitments import confidence_of
from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.removable import RemovableRow
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import ElidedText, Text

WHO, BY, SURE, CARD, OUT = 172, 70, 100, 52, 28
"""Widths of the columns at the right."""

LEAST_SURE = 3
"""Under three fingers somebody speaks up."""


class ConfidenceDots(QWidget):
    """Five squares, as many filled as the middle answer; in the colour of a warning under three."""

    def __init__(self, confidence: int | None) -> None:
        super().__init__()
        self._confidence = confidence
        self.setFixedSize(SURE - 8, 12)
        self.setAccessibleName("not voted" if confidence is None else f"{confidence} of five fingers")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._confidence is None:
            return
        painter = QPainter(self)
        full = "warn" if self._confidence < LEAST_SURE else "ink"
        for place in range(5):
            role = full if place < self._confidence else "line"
            paint.box(painter, QRectF(place * 13, 1, 10, 10), theme.colour(role), None, 2.5)


class CommitmentRow(RemovableRow):
    """A click edits it; its way out shows on hover."""

    def __init__(self, number: int, row: Commitment, deck: Deck, card: Card | None, *, wide: bool) -> None:
        super().__init__(IconButton("trash", "Remove this commitment", name=f"remove-{row.id}", size=OUT))
        self._is_chosen = False
        self.setObjectName(f"commitment-{row.id}")
        self.setAccessibleName(f"{number} {row.text}. {row.owner}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        by = f"{row.due.day} {row.due:%b}" if row.due else ""
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 8, 0, 8)
        line.setSpacing(0)
        rank = Text(str(number), 18, 400, "ink", family="serif")
        rank.setFixedWidth(32)
        line.addWidget(rank, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(row, wide), 1)
        line.addSpacing(12)
        if wide:
            line.addWidget(_fixed(ElidedText(row.owner or "nobody yet", 14, 400, "ink"), WHO - 12))
            line.addSpacing(12)
        line.addWidget(_fixed(Text(by or "no date", 14, 500 if by else 400, "ink" if by else "ink2"), BY))
        line.addWidget(_fixed(ConfidenceDots(confidence_of(row)), SURE))
        line.addWidget(_fixed(_card_mark(deck, card), CARD))
        line.addWidget(self.remove)

    def set_chosen(self, chosen: bool) -> None:
        """Whether it is the one being changed or moved."""
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_chosen:
            painter.fillRect(self.rect(), theme.colour("focus_wash"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        self.paint_focus(painter)

    def _words(self, row: Commitment, wide: bool) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(ElidedText(row.text, 15, 500, "ink"))
        more = [] if wide else [row.owner or "nobody yet"]
        more.append(f"We will see: {row.measure}" if row.measure else "")
        words.addWidget(ElidedText("  ".join(part for part in more if part), 13, 400, "ink2"))
        return words


def _card_mark(deck: Deck, card: Card | None) -> QWidget:
    box = QWidget()
    if card is not None:
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        suit = deck.suit_of(card)
        line.addWidget(SuitMark(suit.colour, suit.title, 20))
        line.addWidget(Text(str(card.number), 14, 500), 1)
    return box


def _fixed(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(width)
    return widget
