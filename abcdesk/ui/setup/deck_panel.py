"""The deck this workshop plays with: what it is, and its cards."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abcdesk.domain.cards import Card, Deck
from abcdesk.ui import theme
from abcdesk.ui.bare_cards import bare_words
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_ROW = 44


class _Cards(QAbstractListModel):
    """The cards in their order."""

    def __init__(self, deck: Deck, parent: QWidget) -> None:
        super().__init__(parent)
        self.deck = deck

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.deck)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.deck.cards[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{card.number} {card.title}, {self.deck.suit_of(card).title}"
        return None


class _CardDelegate(QStyledItemDelegate):
    """Mark, number, title, and the saying in the content's type."""

    def __init__(self, deck: Deck, parent: QWidget) -> None:
        super().__init__(parent)
        self._deck = deck

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(card, Card)
        rect = QRectF(option.rect)
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("focus_wash"))
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
        middle = rect.center().y()
        paint_suit_mark(painter, QRectF(rect.x() + 16, middle - 10, 20, 20), self._deck.suit_of(card).colour)
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(QRectF(rect.x() + 46, rect.y(), 26, rect.height()), _RIGHT, str(card.number))
        painter.setPen(theme.colour("ink"))
        half = (rect.width() - 100) * 0.42
        paint.elided(painter, QRectF(rect.x() + 86, rect.y(), half, rect.height()), card.title)
        painter.setFont(theme.font(14, 400, "serif"))
        painter.setPen(theme.colour("ink2"))
        left = rect.x() + 86 + half + 16
        saying = f"“{card.saying}”" if card.saying else ""
        paint.elided(painter, QRectF(left, rect.y(), rect.right() - left - 16, rect.height()), saying)
        painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class DeckPanel(QWidget):
    """The deck's own copy in this workshop: it opens the same in ten years."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckPanel")
        deck = bridge.workshop.deck
        self.view = QListView()
        self.view.setObjectName("deckCards")
        self.view.setAccessibleName(f"Cards of the deck {deck.title}")
        self.view.setModel(_Cards(deck, self))
        self.view.setItemDelegate(_CardDelegate(deck, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        card, inside = framed("card", (1, 1, 1, 1))
        inside.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(deck.title or "Deck", 24, 600, family="serif", name="deckTitle"))
        column.addSpacing(2)
        column.addWidget(Text(_about(deck), 14, 400, "ink2", wrap=True))
        if words := bare_words(deck):
            column.addSpacing(6)
            column.addWidget(Text(words, 13, 500, "warn", wrap=True, name="bareCards"))
        column.addSpacing(12)
        column.addWidget(card, 1)
        column.addSpacing(10)
        words = "The workshop keeps its own copy of the deck: later changes to the deck leave it as it is."
        column.addWidget(Text(words, 13, 400, "ink3", wrap=True))

    def begin(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _about(deck: Deck) -> str:
    suits = ", ".join(f"{len(deck.of_suit(suit.id))} {suit.title}" for suit in deck.suits)
    return f"{count(len(deck), 'card')}: {suits}. Version {deck.version}."
