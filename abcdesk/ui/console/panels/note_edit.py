"""An editor for one short text: Enter takes it, Shift+Enter breaks the line. Plain text only."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from abcdesk.fonts import Family
from abcdesk.ui import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """``entered``: Enter was pressed. ``focused``: the cursor is here now."""

    entered = Signal()
    focused = Signal()

    def __init__(self, name: str, words: str, hint: str, *, px: float = 16, family: Family = "serif") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.setFont(theme.font(px, 400, family))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(56)
        self.setMaximumHeight(92)

    @property
    def words(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def write(self, words: str) -> None:
        """Put other words there, with the cursor behind them; nothing happens where they stand already."""
        if words != self.toPlainText():
            self.setPlainText(words)
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the plain words, whatever else the clipboard holds."""
        self.insertPlainText(source.text())
