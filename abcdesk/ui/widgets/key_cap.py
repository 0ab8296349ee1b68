"""A keycap as a label of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from abcdesk.ui import theme
from abcdesk.ui.actions import cap_of
from abcdesk.ui.widgets import paint


class KeyCap(QLabel):
    """Shows a key. Given an action it shows what works at this moment, and follows it."""

    def __init__(self, key: str | QAction = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(paint.cap_font())
        if isinstance(key, QAction):
            self._action = key
            key.changed.connect(self._on_action_changed)
            self._on_action_changed()
        else:
            self.set_cap(key)

    def set_cap(self, cap: str) -> None:
        """Show another key; "" hides the cap."""
        self.setText(cap)
        self.setAccessibleName(f"Key {cap}")
        if self.parentWidget() is not None or not cap:  # shown alone it would be a window of its own
            self.setVisible(bool(cap))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(paint.cap_width(self.text())), paint.CAP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QRectF(self.rect()).center()
        x = middle.x() - paint.cap_width(self.text()) / 2
        paint.cap(painter, x, middle.y(), self.text(), fill=theme.colour("surface"))

    def _on_action_changed(self) -> None:
        cap = cap_of(self._action)
        if cap != self.text():
            self.set_cap(cap)
