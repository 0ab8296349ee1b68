"""A row that shows its way out under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from abcdesk.ui.widgets.icon_button import IconButton


class RemovableRow(QFrame):
    """``removed``: the button ``remove`` was clicked. Whoever makes the row puts it into the layout, where it
    keeps its place while hidden unless ``narrow``. A disabled one is never shown."""

    removed = Signal()

    def __init__(self, remove: IconButton, *, narrow: bool = False) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self.remove = remove
        remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        remove.clicked.connect(self.removed)
        if not narrow:
            keep_place(remove)
        remove.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.remove.setVisible(self.remove.isEnabled())

    def leaveEvent(self, event: QEvent) -> None:
        self.remove.hide()


def keep_place(widget: QWidget) -> None:
    """Let nothing move when this widget is hidden or shown."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
