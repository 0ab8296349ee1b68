"""The agenda at the left: what is done, where one is, what comes. Folds to a strip of numbers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abcdesk.domain.records import Step
from abcdesk.domain.show import spot
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop
from abcdesk.ui import theme
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.console import timing
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW, _CURRENT_ROW = 44, 72
_STRIP_ROW, _STRIP_CURRENT_ROW = 40, 72


class AgendaRow:
    """What the rail says about one step."""

    def __init__(self, workshop: Workshop, step: Step, place: int, here: int, now_s: float, at: str) -> None:
        self.step_id = step.id
        self.number = place + 1
        self.title = step.title or KINDS[step.kind].title
        self.at = _when(step, at)
        self.is_current = place == here
        self.is_done = place < here
        self.words = timing.used_words(workshop, step, now_s) if self.is_current else ""
        minutes = timing.used(workshop, step, now_s)
        self.short = f"{minutes} min"
        self.share = min(1.0, minutes / step.minutes) if step.minutes else 0.0

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        state = "done" if self.is_done else f"now, {self.words}" if self.is_current else f"planned {self.at}"
        return f"{self.number} {self.title}, {state}"


def _when(step: Step, at: str) -> str:
    """When a step begins, or how long it takes where no start is known; "0 min" for one left out of a day."""
    if at and step.minutes:
        return at
    return timing.length(step.minutes) if at or step.minutes else ""


class AgendaModel(QAbstractListModel):
    """The steps as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AgendaRow] = []

    def show(self, workshop: Workshop, now_s: float) -> None:
        """Read the agenda again."""
        ids = [step.id for step in workshop.steps]
        here_id = spot(workshop).step
        here = ids.index(here_id) if here_id in ids else -1
        times = timing.times(workshop, now_s)
        rows = [
            AgendaRow(workshop, step, place, here, now_s, times.get(step.id, ""))
            for place, step in enumerate(workshop.steps)
        ]
        if [(row.step_id, row.is_current) for row in rows] == [(r.step_id, r.is_current) for r in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == Qt.ItemDataRole.UserRole else None


class _WideDelegate(QStyledItemDelegate):
    """Number or tick, title, planned time; the current block with its bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, _CURRENT_ROW if row.is_current else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        if row.is_current:
            self._paint_current(painter, box.adjusted(8, 4, -8, -4), row)
        else:
            self._paint_row(painter, box, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: AgendaRow) -> None:
        middle = box.center().y()
        ink = theme.colour("ink3" if row.is_done else "ink")
        left = QRectF(box.x() + 12, box.y(), 32, box.height())
        if row.is_done:
            paint_icon(
                painter, "tick", QRectF(left.center().x() - 7, middle - 7, 14, 14), theme.colour("ink3")
            )
        else:
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(left, Qt.AlignmentFlag.AlignCenter, str(row.number))
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("ink3"))
        rail = self.parent()
        assert isinstance(rail, AgendaRail)
        edge = 10 if rail.list.verticalScrollBar().isVisible() else 16  # beside the bar, titles are whole too
        painter.drawText(
            box.adjusted(0, 0, -edge, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.at
        )
        taken = edge + painter.fontMetrics().horizontalAdvance(row.at) + 6
        painter.setFont(theme.font(14, 400 if row.is_done else 500))
        painter.setPen(ink)
        paint.elided(painter, box.adjusted(48, 0, -taken, 0), row.title)

    def _paint_current(self, painter: QPainter, box: QRectF, row: AgendaRow) -> None:
        paint.box(painter, box, theme.colour("ink"), None, theme.RADIUS_CONTROL)
        on = theme.colour("on_ink")
        painter.setPen(on)
        painter.setFont(theme.font(14, 500))
        number = QRectF(box.x() + 4, box.y() + 9, 32, 20)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(row.number))
        paint.elided(painter, QRectF(box.x() + 40, box.y() + 9, box.width() - 52, 20), row.title)
        painter.setFont(theme.font(13))
        paint.elided(painter, QRectF(box.x() + 40, box.y() + 29, box.width() - 52, 20), row.words)
        track = QRectF(box.x() + 40, box.bottom() - 11, box.width() - 52, 3)
        paint.box(painter, track, paint.faded(on, 0.3), None, 1.5)
        paint.box(painter, QRectF(track.x(), track.y(), track.width() * row.share, 3), on, None, 1.5)


class _StripDelegate(QStyledItemDelegate):
    """The same on 64 px."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        return QSize(60, _STRIP_CURRENT_ROW if row.is_current else _STRIP_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect)
        painter.save()
        if row.is_current:
            block = box.adjusted(8, 4, -8, -4)
            paint.box(painter, block, theme.colour("ink"), None, theme.RADIUS_CONTROL)
            on = theme.colour("on_ink")
            painter.setPen(on)
            painter.setFont(theme.font(15, 600))
            head = QRectF(block.x(), block.y() + 7, block.width(), 20)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(row.number))
            painter.setFont(theme.font(12, 500))
            below = QRectF(block.x(), block.y() + 27, block.width(), 18)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, row.short)
            track = QRectF(block.x() + 8, block.bottom() - 12, block.width() - 16, 3)
            paint.box(painter, track, paint.faded(on, 0.3), None, 1.5)
            paint.box(painter, QRectF(track.x(), track.y(), track.width() * row.share, 3), on, None, 1.5)
        elif row.is_done:
            middle = box.center()
            icon = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
            paint_icon(painter, "tick", icon, theme.colour("ink3"))
        else:
            painter.setPen(theme.colour("ink2"))
            painter.setFont(theme.font(14))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(row.number))
        painter.restore()


class AgendaRail(QFrame):
    """``chosen`` tells the id of the step that was clicked, ``unfolded`` that the strip's button was. There
    is room ``under`` the list for what concerns the agenda as a whole."""

    chosen = Signal(str)
    unfolded = Signal()

    def __init__(self, go_to_step: KeyAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agendaRail")
        self.setAccessibleName("Agenda")
        self.setProperty("panel", "rail")
        self.setProperty("edge", "right")
        self.model = AgendaModel(self)
        self._wide, self._narrow = _WideDelegate(self), _StripDelegate(self)
        self.list = self._list()
        self._title = Text("Agenda", 14, 600)
        self._length = Text("", 13, 400, "ink3", name="agendaLength")
        self._menu = IconButton("menu", "Go to a step", name="agendaMenu")
        self._menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._menu.clicked.connect(self.unfolded)
        self._foot = Text("Go to a step", 13, 400, "ink3")
        self._lay_out(KeyCap(go_to_step))
        self._folded: bool | None = None
        self.fold(False)

    def show_agenda(self, workshop: Workshop, now_s: float) -> None:
        """Read the agenda again and keep the current step in sight."""
        before = self._current_row()
        self.model.show(workshop, now_s)
        self._length.setText(timing.length(workshop.minutes) if workshop.minutes else "")
        here = self._current_row()
        if here is not None and here != before:
            self.list.scrollTo(self.model.index(here), QListView.ScrollHint.EnsureVisible)

    def fold(self, folded: bool) -> None:
        """Make it a strip, or wide again."""
        if folded == self._folded:
            return
        self._folded = folded
        for widget in (self._title, self._length, self._foot):
            widget.setVisible(not folded)
        self._menu.setVisible(folded)
        edge = 6 if folded else 16
        self._head.setContentsMargins(edge, 8, edge, 4)
        self._foot_row.setContentsMargins(edge, 4, edge, 10)
        where = Qt.AlignmentFlag.AlignHCenter if folded else Qt.AlignmentFlag.AlignRight
        self._foot_row.setAlignment(self._cap, where)
        self.list.setItemDelegate(self._narrow if folded else self._wide)
        self.list.scheduleDelayedItemsLayout()

    def _list(self) -> QListView:
        view = QListView()
        view.setObjectName("agendaList")
        view.setAccessibleName("Steps of the agenda")
        view.setModel(self.model)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QListView.SelectionMode.NoSelection)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._on_list_clicked)
        return view

    def _lay_out(self, cap: KeyCap) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 4)
        head.addWidget(self._title)
        head.addWidget(self._menu, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self._length, 1, Qt.AlignmentFlag.AlignRight)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 10)
        foot.addWidget(self._foot)
        foot.addWidget(cap, 1)
        self._cap = cap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.under = QVBoxLayout()
        self.under.setContentsMargins(8, 0, 8, 0)
        column.addLayout(self.under)
        column.addLayout(foot)
        self._head, self._foot_row = head, foot

    def _current_row(self) -> int | None:
        return next((place for place, row in enumerate(self.model.rows) if row.is_current), None)

    def _on_list_clicked(self, index: QModelIndex) -> None:
        row: AgendaRow = index.data(Qt.ItemDataRole.UserRole)
        self.chosen.emit(row.step_id)
