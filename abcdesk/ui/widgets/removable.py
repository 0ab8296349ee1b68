"""A row that shows its way out under the mouse, and when Tab has come to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.enter import is_enter
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.tab_order import take_place_of


class RemovableRow(QFrame):
    """``edited``: it was clicked, or Enter pressed on it. ``removed``: the button ``remove`` was clicked, or
    Delete pressed. Whoever makes the row puts the button into the layout, where it keeps its place while
    hidden unless ``narrow``. Where it cannot be removed the row stays as it is, and Tab passes it by.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, remove: IconButton, *, narrow: bool = False, removable: bool = True) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.remove = remove
        remove.setEnabled(removable)
        remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        remove.clicked.connect(self.removed)
        if removable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setAccessibleDescription("Delete takes it out")
        if not narrow:
            keep_place(remove)
        remove.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.remove.setVisible(self.remove.isEnabled())

    def leaveEvent(self, event: QEvent) -> None:
        self.remove.setVisible(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.remove.setVisible(self.remove.isEnabled())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.remove.setVisible(self.underMouse() and self.remove.isEnabled())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self._remove()
        else:
            super().keyPressEvent(event)

    def paint_focus(self, painter: QPainter) -> None:
        """The ring, over what the row has painted."""
        if self.hasFocus():
            paint.focus_ring(painter, QRectF(self.rect()), theme.RADIUS_CONTROL)

    def _remove(self) -> None:
        """Go; the keyboard goes on to the row that comes to this place, if there is one."""
        holder = self.parentWidget()
        layout = holder.layout() if holder is not None else None
        assert layout is not None
        place = layout.indexOf(self)
        self.removed.emit()
        rows = rows_of(layout)
        if rows:
            rows[min(place, len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


def rows_of(layout: QLayout) -> list[RemovableRow]:
    """The rows in a layout that Tab comes to, in their order."""
    items = [layout.itemAt(place) for place in range(layout.count())]
    inside = [item.widget() for item in items if item is not None]
    return [one for one in inside if isinstance(one, RemovableRow) and one.remove.isEnabled()]


def put_in_tab_order(layout: QLayout) -> None:
    """Let Tab come to rows made just now where their list stands."""
    holder = layout.parentWidget()
    assert holder is not None
    take_place_of(holder, rows_of(layout))


def keep_place(widget: QWidget) -> None:
    """Let nothing move when this widget is hidden or shown."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
