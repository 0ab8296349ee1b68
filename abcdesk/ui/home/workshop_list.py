"""The list of workshops: heads and lines in one view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.home.sections import Heading, Item, Line
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.suit_mark import paint_suit_bar
from abcdesk.ui.words import count, day

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
ROW = 51
_PAGE = 100
HEAD = 40
_DAY, _PEOPLE = 92, 114
"""Widths in pixels of the columns at the right, at 100 % size of text."""
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class WorkshopModel(QAbstractListModel):
    """Heads and lines in their order; a head cannot be chosen. Items are taken a page at a time, as one
    scrolls: the view asks the size of each one it has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self._rest: Iterator[Item] = iter(())

    def show(self, items: Iterable[Item]) -> bool:
        """Other items; False where the first page stays as it is, and so does the view."""
        rest = iter(items)
        page = list(islice(rest, _PAGE))
        if page == self.items:
            self._rest = rest
            return False
        self.beginResetModel()
        self._rest, self.items = rest, page
        self.endResetModel()
        return True

    def canFetchMore(self, parent: Index) -> bool:
        first = next(self._rest, None)
        if first is not None:
            self._rest = chain([first], self._rest)
        return first is not None

    def fetchMore(self, parent: Index) -> None:
        page = list(islice(self._rest, _PAGE))
        if page:
            self.beginInsertRows(_TOP, len(self.items), len(self.items) + len(page) - 1)
            self.items += page
            self.endInsertRows()

    def row_of(self, path: Path) -> int:
        """The row of this workshop, fetched if need be; -1 where there is none."""
        row = 0
        while row < len(self.items) or self.canFetchMore(_TOP):
            if row == len(self.items):
                self.fetchMore(_TOP)
            item = self.items[row]
            if isinstance(item, Line) and item.entry.path == path:
                return row
            row += 1
        return -1

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(item, Heading):
                return f"{item.words}, {item.count}"
            date = f", {day(item.entry.date)}" if item.entry.date else ""
            return f"{item.entry.title}, {item.words}{date}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.items[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    """Paints heads and lines."""

    def __init__(self, view: WorkshopList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        return QSize(200, HEAD if head else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = QRectF(option.rect)
        item = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(item, Heading):
            _paint_head(painter, rect, item)
        elif isinstance(item, Line):
            view, row = self._view, index.row()  # not from the option: that brings Qt's class of styles
            chosen = row == view.currentIndex().row()
            _paint_line(painter, rect, item, chosen or row == view.under_mouse, chosen and view.hasFocus())
        painter.restore()


class WorkshopList(QListView):
    """``opened`` by Enter or a double click, ``binned`` by Delete, ``left`` by Up on the first line."""

    opened = Signal(Path)
    binned = Signal(Path)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workshopList")
        self.setAccessibleName("Workshops")
        self.items = WorkshopModel(self)
        self.under_mouse = -1
        self.setModel(self.items)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def show_items(self, items: Iterable[Item]) -> None:
        """Show these; the same workshop stays chosen where it is still among the first."""
        before = self.chosen_path()
        if not self.items.show(items):
            return
        lines = [row for row, item in enumerate(self.items.items) if isinstance(item, Line)]
        same = [row for row in lines if self._line(row).entry.path == before]
        if same or lines:
            self.setCurrentIndex(self.items.index((same or lines)[0], 0))
        if lines[:1] == (same or lines)[:1]:
            self.scrollToTop()  # with the head above the first line

    def choose(self, path: Path) -> None:
        """Put the choice on this workshop."""
        row = self.items.row_of(path)
        if row >= 0:
            self.setCurrentIndex(self.items.index(row, 0))
            self.scrollTo(self.currentIndex())

    def chosen_path(self) -> Path | None:
        """The file of the line chosen, or None."""
        line = self.chosen()
        return line.entry.path if line else None

    def chosen(self) -> Line | None:
        """The line chosen, or None."""
        row = self.currentIndex().row()
        item = self.items.items[row] if 0 <= row < len(self.items.items) else None
        return item if isinstance(item, Line) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        path = self.chosen_path()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if path:
                self.opened.emit(path)
            case Qt.Key.Key_Delete if path:
                self.binned.emit(path)
            case Qt.Key.Key_Up if self._is_first():
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        self.under_mouse = row
        self.viewport().update()

    def _is_first(self) -> bool:
        lines = [row for row, item in enumerate(self.items.items) if isinstance(item, Line)]
        return bool(lines) and self.currentIndex().row() == lines[0]

    def _open(self, row: int) -> None:
        if isinstance(self.items.items[row], Line):
            self.opened.emit(self._line(row).entry.path)

    def _line(self, row: int) -> Line:
        item = self.items.items[row]
        assert isinstance(item, Line)
        return item


def _paint_head(painter: QPainter, rect: QRectF, head: Heading) -> None:
    painter.setFont(theme.font(14, 600))
    painter.setPen(theme.colour("ink"))
    words = QRectF(rect.x() + 12, rect.y() + 8, rect.width(), rect.height() - 8)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, head.words)
    x = words.x() + painter.fontMetrics().horizontalAdvance(head.words) + 8
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour("ink2"))
    painter.drawText(
        QRectF(x, words.y(), 80, words.height()), Qt.AlignmentFlag.AlignVCenter, f"{head.count:,}"
    )
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))


def _paint_line(painter: QPainter, rect: QRectF, line: Line, lit: bool, focused: bool) -> None:
    entry = line.entry
    if lit:
        paint.box(painter, rect.adjusted(0, 1, 0, -1), theme.colour("sunk"), None, 8)
    if focused:
        paint.focus_ring(painter, rect.adjusted(0, 1, 0, -1), 8)
    if not lit:
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))
    bar = QRectF(rect.x() + 12, rect.center().y() - 4, 56, 8)
    paint_suit_bar(painter, bar, _shares(entry.shares))
    right = rect.right() - 12
    painter.setFont(theme.font(14))
    painter.setPen(theme.colour("ink2"))
    date = day(entry.date) if entry.date else ""
    days, peoples = (round(wide * theme.text_size() / 100) for wide in (_DAY, _PEOPLE))
    painter.drawText(QRectF(right - days, rect.y(), days, rect.height()), _RIGHT, date)
    people = f"{count(entry.teams, 'team')}, {entry.people}" if entry.teams else ""
    right -= days + 10
    painter.drawText(QRectF(right - peoples, rect.y(), peoples, rect.height()), _RIGHT, people)
    left = rect.x() + 82
    width = right - peoples - 4 - left
    painter.setFont(theme.font(14, 600))
    painter.setPen(theme.colour("ink"))
    paint.elided(painter, QRectF(left, rect.y() + 6, width, 20), entry.title)
    painter.setFont(theme.font(13, 500 if line.warns else 400))
    painter.setPen(theme.colour("warn" if line.warns else "ink2"))
    paint.elided(painter, QRectF(left, rect.y() + 25, width, 18), line.words)


def _shares(shares: object) -> list[tuple[str, float]]:
    """Suits' shares with their colours; a suit without a palette of its name takes one by its place."""
    known = tokens().palettes
    pairs = list(shares.items()) if hasattr(shares, "items") else []
    return [
        (suit if suit in known else known[place % len(known)], part)
        for place, (suit, part) in enumerate(pairs)
    ]
