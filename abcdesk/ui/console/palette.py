"""A small list inside the window: type words, choose, done. For steps, commands and cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import line_edit
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WIDTH, ROW_HEIGHT = 520, 40
_ROWS_SHOWN = 9


@dataclass(frozen=True)
class Choice:
    """One line: what it does, its words, a quiet word at the right, and a suit's colour for cards."""

    words: str
    do: Callable[[], object]
    hint: str = ""
    suit: str = ""


Find = Callable[[str], Sequence[Choice]]


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        return choice if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        if self._view.currentIndex().row() == index.row():
            paint.box(
                painter, box.adjusted(4, 1, -4, -1), theme.colour("focus_wash"), None, theme.RADIUS_CONTROL
            )
        left = box.x() + 16
        if choice.suit:
            paint_suit_mark(painter, QRectF(left, box.center().y() - 10, 20, 20), choice.suit)
            left += 32
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -16, 0), right, choice.hint)
        room = painter.fontMetrics().horizontalAdvance(choice.hint) + 32
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(left, box.y(), box.right() - room - left, box.height()), choice.words)
        painter.restore()


class Palette(QFrame):
    """``closed`` tells that it went away, whether something was chosen or not."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName("List of choices")
        self._find: Find = lambda _words: ()
        self.edit: QLineEdit = line_edit("paletteEdit", "Words to find", "")
        self._model = _Choices()
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName("Found")
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self._none = Text("", 14, 400, "ink2", name="paletteNone")
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered now."""
        return self._model.choices

    def open(self, hint: str, find: Find, at: int = 0) -> None:
        """Offer what ``find`` gives for the words typed, at first for none, beginning at line ``at``."""
        self._find = find
        self.edit.clear()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self._on_text_changed("")
        self.show()
        self.list.setCurrentIndex(self._model.index(at))
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> bool:
        """Go away; False where it was not open."""
        if self.isHidden():
            return False
        self.hide()
        self.closed.emit()
        return True

    def place(self, width: int, top: int) -> None:
        """Stand in the middle of a body this wide."""
        mine = min(WIDTH, width - 32)
        self.setFixedWidth(mine)
        self.adjustSize()
        self.move((width - mine) // 2, top + 24)

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paint.box(painter, box, theme.colour("surface"), theme.colour("ink3"), theme.RADIUS_DIALOG)

    def _take_key(self, event: QKeyEvent) -> bool:
        row, count = self.list.currentIndex().row(), len(self.choices)
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentIndex(self._model.index((row + step) % count))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(row)
            return True
        return False

    def _take(self, row: int) -> None:
        choices = self.choices
        self.dismiss()
        if 0 <= row < len(choices):
            choices[row].do()

    def _on_text_changed(self, words: str) -> None:
        found = self._find(words)
        self._model.show(found)
        self._none.setText(f"Nothing found for ‘{words}’.")
        self._none.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(ROW_HEIGHT * min(_ROWS_SHOWN, len(found)) + 2)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        self.adjustSize()


def matching(choices: Sequence[Choice], words: str) -> list[Choice]:
    """The choices that have all these words."""
    wanted = words.casefold().split()
    return [one for one in choices if all(word in f"{one.words} {one.hint}".casefold() for word in wanted)]
