"""A button that is an icon alone: back, remove, more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.by_keyboard import ByKeyboard
from abcdesk.ui.widgets.enter import is_enter


class IconButton(ByKeyboard, QAbstractButton):
    """``words`` say what it does, as tool tip and for screen readers."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        name: str = "",
        role: str = "ink2",
        size: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints under the mouse
        self._icon, self._role, self._size = icon, role, size
        self.setObjectName(name or f"{icon}Button")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_icon_name(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.isEnabled() and self.underMouse():
            paint.box(painter, rect, theme.colour("sunk"), None, theme.RADIUS_CONTROL)
        side = 18.0
        middle = rect.center()
        role = theme.colour(self._role)
        ink = role if self.isEnabled() else paint.faded(role, 0.4)
        paint_icon(painter, self._icon, QRectF(middle.x() - 9, middle.y() - 9, side, side), ink)
        if self.hasFocus():
            paint.focus_ring(painter, rect)
