"""A column of rows that can be put in another order, by dragging a handle or with Alt+Up and Alt+Down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.removable import keep_place
from abcdesk.ui.widgets.tab_order import take_place_of


class Handle(QWidget):
    """Six dots to drag a row by."""

    def __init__(self, parent: Row) -> None:
        super().__init__(parent)
        self._row = parent
        self.setObjectName("dragHandle")
        self.setAccessibleName("Drag to move")
        self.setToolTip("Drag to move, or Alt with the arrow keys")
        self.setFixedSize(24, 32)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(24, 32)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._row.column.begin_drag(self._row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._row.column.drag_to(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._row.column.end_drag(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QRectF(self.rect()).center()
        box = QRectF(middle.x() - 8, middle.y() - 8, 16, 16)
        paint_icon(QPainter(self), "drag", box, theme.colour("ink3"))


class Row(QFrame):
    """One row; what it shows is up to its maker. It knows its id and whether the keyboard is in it."""

    def __init__(self, row_id: str, column: RowColumn) -> None:
        super().__init__(column)
        self.row_id = row_id
        self.column = column
        self.chosen = False
        self._on_demand: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_on_demand(self, widget: QWidget) -> None:
        """Have a widget in sight only while the pointer or the keyboard is in this row."""
        keep_place(widget)
        self._on_demand = widget
        widget.setVisible(False)

    def set_chosen(self, chosen: bool) -> None:
        """Told by the column when the focus comes or goes."""
        self.chosen = chosen
        self._look_again()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._look_again()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._on_demand is not None:
            self._on_demand.setVisible(self.chosen)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.column.move_by(self.row_id, way)
        elif not (way and self.column.focus_by(self.row_id, way)):
            super().keyPressEvent(event)

    def fields(self) -> list[QWidget]:
        """What the keyboard can be in, in order."""
        return [one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _look_again(self) -> None:
        if self._on_demand is not None:
            self._on_demand.setVisible(self.chosen or self.underMouse())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.chosen:
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), theme.colour("focus_wash"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


class _DropLine(QWidget):
    """Where a dragged row would land, over the rows."""

    def __init__(self, column: QWidget) -> None:
        super().__init__(column)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("focus"))


class RowColumn(QFrame):
    """Rows in a card. ``moved`` tells a row's id and its new place, ``chosen`` the id the focus went to."""

    moved = Signal(str, int)
    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows: dict[str, Row] = {}
        self._order: list[str] = []
        self._dragged: Row | None = None
        self._line = _DropLine(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def sync(self, ids: Sequence[str], make: Callable[[str], Row]) -> None:
        """Have exactly these rows in this order; rows that stay keep what is typed in them."""
        for gone in [one for one in self.rows if one not in ids]:
            drop([self.rows.pop(gone)], out_of=self._column)
        for place, row_id in enumerate(ids):
            if row_id not in self.rows:
                self.rows[row_id] = make(row_id)
            if self._column.indexOf(self.rows[row_id]) != place:
                self._column.insertWidget(place, self.rows[row_id])
                self.rows[row_id].show()  # at once: what follows may put the focus into it
        if self._order != list(ids):
            self._order = list(ids)
            take_place_of(self, [field for row_id in ids for field in self.rows[row_id].fields()])

    def move_by(self, row_id: str, way: int) -> None:
        """Ask for a row one place up or down."""
        place = self._order.index(row_id) + way
        if 0 <= place < len(self._order):
            self.moved.emit(row_id, place)

    def focus_by(self, row_id: str, way: int) -> bool:
        """Put the keyboard into the same field of the row above or below; False where there is none."""
        fields, place = self.rows[row_id].fields(), self._order.index(row_id) + way
        here = next((number for number, field in enumerate(fields) if field.hasFocus()), None)
        if here is None or not 0 <= place < len(self._order):
            return False
        self.rows[self._order[place]].fields()[here].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def begin_drag(self, row: Row) -> None:
        """A handle was taken."""
        self._dragged = row

    def drag_to(self, at: QPoint) -> None:
        """The handle goes along; the line shows where the row would land."""
        place = self._place_at(self.mapFromGlobal(at).y())
        rows = [self.rows[row_id] for row_id in self._order]
        y = rows[place].y() if place < len(rows) else rows[-1].geometry().bottom()
        self._line.setGeometry(0, max(0, y - 1), self.width(), 2)
        self._line.show()
        self._line.raise_()

    def end_drag(self, at: QPoint) -> None:
        """The handle was let go."""
        row, self._dragged = self._dragged, None
        self._line.hide()
        if row is None or row.row_id not in self._order:
            return
        here = self._order.index(row.row_id)
        place = self._place_at(self.mapFromGlobal(at).y())
        place -= place > here
        if place != here:
            self.moved.emit(row.row_id, place)

    def _place_at(self, y: int) -> int:
        for place, row_id in enumerate(self._order):
            row = self.rows[row_id]
            if y < row.y() + row.height() / 2:
                return place
        return len(self._order)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self.window():
            return
        found = ""
        for row_id, row in self.rows.items():
            inside = row is new or row.isAncestorOf(new)
            if inside != row.chosen:
                row.set_chosen(inside)
            found = row_id if inside else found
        if found:
            self.chosen.emit(found)
