"""The cards in their order, below the deck itself: chosen, dragged, moved with Alt and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from abcdesk.domain.cards import Card, Deck
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.words import count

Index = QModelIndex | QPersistentModelIndex
DECK = ""
"""Stands for the deck itself, the first row."""

_TOP = QModelIndex()
_MIME = "application/x-abcdesk-card"
_ROW = 34
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Cards(QAbstractListModel):
    """The deck, then its cards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.deck = Deck("", "")
        self.faulty: frozenset[str] = frozenset()
        self.is_deck_faulty = False

    def show(self, deck: Deck) -> None:
        same = [card.id for card in deck.cards] == [card.id for card in self.deck.cards]
        if not same:
            self.beginResetModel()
        self.deck = deck
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(deck)))
        else:
            self.endResetModel()

    def show_faults(self, faulty: frozenset[str], is_deck_faulty: bool) -> None:
        self.faulty, self.is_deck_faulty = faulty, is_deck_faulty
        self.dataChanged.emit(self.index(0), self.index(len(self.deck)))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.deck) + 1

    def card(self, row: int) -> Card | None:
        return self.deck.cards[row - 1] if 1 <= row <= len(self.deck) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self.card(index.row())
        if card is None:
            return f"Deck and suits{', to mend' if self.is_deck_faulty else ''}"
        fault = ", to mend" if card.id in self.faulty else ""
        return f"{card.number} {card.title or 'no title'}, {self.deck.suit_of(card).title}{fault}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.row() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        card = self.card(indexes[0].row()) if indexes else None
        data.setData(_MIME, (card.id if card else "").encode())
        return data


class _Delegate(QStyledItemDelegate):
    """Number, mark, title; a triangle where something is to be mended, a frame where no picture is."""

    def __init__(self, model: _Cards, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW + (6 if index.row() == 0 else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, card = QRectF(option.rect), self._model.card(index.row())
        state = option.state
        on = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if card is None:
            rect = rect.adjusted(0, 0, 0, -6)
        if on or hover:
            paint.box(painter, rect, theme.colour("ink" if on else "sunk"), None, 8)
        ink, soft = (theme.colour("on_ink"),) * 2 if on else (theme.colour("ink"), theme.colour("ink2"))
        middle = rect.center().y()
        right = rect.right() - 10
        faulty = card.id in self._model.faulty if card else self._model.is_deck_faulty
        for icon, shown, tint in (
            ("warning", faulty, theme.colour("on_ink" if on else "warn")),
            ("eye-slash", bool(card and not card.picture), soft),
        ):
            if shown:
                paint_icon(painter, icon, QRectF(right - 16, middle - 8, 16, 16), tint)
                right -= 22
        painter.setFont(theme.font(14, 600 if on or card is None else 400))
        painter.setPen(ink)
        if card is None:
            paint_icon(painter, "deck", QRectF(rect.x() + 12, middle - 8, 16, 16), soft)
            paint.elided(
                painter,
                QRectF(rect.x() + 40, rect.y(), right - rect.x() - 46, rect.height()),
                "Deck and suits",
            )
        else:
            title = QRectF(rect.x() + 68, rect.y(), right - rect.x() - 74, rect.height())
            paint.elided(painter, title, card.title or "No title yet")
            painter.setFont(theme.font(13))
            painter.setPen(soft)
            painter.drawText(QRectF(rect.x() + 4, rect.y(), 28, rect.height()), _RIGHT, str(card.number))
            mark = QRectF(rect.x() + 40, middle - 9, 18, 18)
            paint_suit_mark(painter, mark, self._model.deck.suit_of(card).colour)
        painter.restore()


class CardList(QListView):
    """``chosen`` tells the card the choice went to ("" is the deck), ``moved`` a card and its new place,
    ``opened`` that the keyboard wants into the form, ``removed`` that the chosen card is to go."""

    chosen = QtSignal(str)
    moved = QtSignal(str, int)
    opened = QtSignal()
    removed = QtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deckEditorCards")
        self.cards = _Cards(self)
        self.setModel(self.cards)
        self.setItemDelegate(_Delegate(self.cards, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self._here = DECK
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def here(self) -> str:
        """The chosen card's id; "" while the deck itself is chosen."""
        return self._here

    def show_deck(self, deck: Deck) -> None:
        """List this deck; the choice stays on its card, or goes to the one that took its place."""
        row = self.currentIndex().row()
        self.cards.show(deck)
        self.setAccessibleName(f"{deck.title or 'Deck'}, {count(len(deck), 'card')}")
        place = deck.place(self._here) + 1 if self._here in deck else min(max(row, 0), len(deck))
        self._put(place)

    def choose(self, card_id: str) -> None:
        """Put the choice on a card, or on the deck."""
        self._put(self.cards.deck.place(card_id) + 1 if card_id in self.cards.deck else 0)

    def go(self, way: int) -> bool:
        """To the card before or behind; False at the end."""
        row = self.currentIndex().row() + way
        if not 0 <= row < self.cards.rowCount():
            return False
        self._put(row)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A card was let go: above the middle of another it goes before that one, below it behind."""
        card_id = bytes(event.mimeData().data(_MIME).data()).decode()
        if card_id not in self.cards.deck:
            event.ignore()
            return
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = index.row() if index.isValid() else self.cards.rowCount()
        row += index.isValid() and at.y() > self.visualRect(index).center().y()
        here, place = self.cards.deck.place(card_id), max(0, row - 1)
        event.setDropAction(Qt.DropAction.CopyAction)  # the list shows the draft: no row is to be taken out
        event.accept()
        self.viewport().update()
        self.moved.emit(card_id, place - (place > here))

    def move_by(self, way: int) -> None:
        """Ask for the chosen card one place up or down."""
        if self._here in self.cards.deck:
            place = self.cards.deck.place(self._here) + way
            if 0 <= place < len(self.cards.deck):
                self.moved.emit(self._here, place)

    def _put(self, row: int) -> None:
        index = self.cards.index(row)
        if self.currentIndex() != index:
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not index.isValid():
            return  # the list is being filled again
        card = self.cards.card(index.row())
        card_id = card.id if card else DECK
        if card_id != self._here:
            self._here = card_id
            self.chosen.emit(card_id)
