"""Last time's promises, one under the other, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from abcdesk.domain.records import CommitmentStatus, EarlierPromise
from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint

ROW = 64
WORDS = {
    CommitmentStatus.OPEN: "open",
    CommitmentStatus.KEPT: "kept",
    CommitmentStatus.HALF: "half kept",
    CommitmentStatus.DROPPED: "dropped",
}
_ICONS = {
    CommitmentStatus.OPEN: ("circle", "ink3"),
    CommitmentStatus.KEPT: ("done", "room"),
    CommitmentStatus.HALF: ("minus", "warn"),
    CommitmentStatus.DROPPED: ("close", "warn"),
}
_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        promise: EarlierPromise = index.data(Qt.ItemDataRole.UserRole)
        rect, here = QRectF(option.rect), index.data(Qt.ItemDataRole.UserRole + 1)
        if here:
            paint.box(painter, rect.adjusted(0, 2, 0, -2), theme.colour("focus_wash"), None, 8)
        icon, tone = _ICONS[promise.status]
        paint_icon(painter, icon, QRectF(rect.x() + 12, rect.center().y() - 9, 18, 18), theme.colour(tone))
        painter.setFont(theme.font(15, 600, "serif"))
        painter.setPen(theme.colour("ink"))
        paint.elided(painter, QRectF(rect.x() + 44, rect.y() + 8, rect.width() - 56, 24), promise.text)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink2"))
        told = ", ".join(part for part in (WORDS[promise.status], promise.owner, promise.outcome) if part)
        paint.elided(painter, QRectF(rect.x() + 44, rect.y() + 33, rect.width() - 56, 20), told)


class PromiseList(QListWidget):
    """Shows promises; the choice is made by the panel's keys or a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("promiseList")
        self.setAccessibleName("Promises of last time")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_Delegate(self))

    def show_promises(self, promises: Sequence[EarlierPromise], chosen: str) -> None:
        """Show these, with one marked."""
        self.clear()
        for promise in promises:
            item = QListWidgetItem(f"{promise.text}: {WORDS[promise.status]}")
            item.setData(Qt.ItemDataRole.UserRole, promise)
            item.setData(Qt.ItemDataRole.UserRole + 1, promise.id == chosen)
            self.addItem(item)
            if promise.id == chosen:
                self.scrollToItem(item)
