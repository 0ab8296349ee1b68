"""A whole number to type: no arrows, no surprise from the wheel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from abcdesk.ui import theme


class NumberBox(QSpinBox):
    """Up and Down step; the wheel counts only while the box has the focus. With ``unknown`` the lowest value
    reads "–". Values come out when editing ends, not key by key."""

    def __init__(
        self,
        name: str,
        words: str,
        low: int = 0,
        high: int = 500,
        *,
        width: int = 52,
        unknown: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font(14, 500))
        self.setFixedWidth(width)
        if unknown:
            self.setSpecialValueText("–")
        self.lineEdit().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._place_text()

    def _place_text(self) -> None:
        """Qt leaves the text a width of 1 px in a styled box without arrows."""
        self.lineEdit().setGeometry(self.rect().adjusted(3, 2, -3, -2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:  # Alt+Up moves the row
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.selectAll()
        return super().event(event)
