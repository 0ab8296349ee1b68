"""Editors that leave Ctrl+Z to the screen: a deck has one history for typing and for everything else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from abcdesk.fonts import Family
from abcdesk.ui import theme


class DeckLine(QLineEdit):
    """One line. ``typed`` tells its words as one types; ``entered`` that Enter was pressed."""

    typed = Signal(str)
    entered = Signal()

    def __init__(
        self, name: str, words: str, hint: str = "", *, px: float = 14, family: Family = "text"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.setFont(theme.font(px, 600 if family == "serif" else 400, family))
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.entered)

    def show_words(self, words: str) -> None:
        """Show what the deck says; the cursor stays where it is."""
        if self.text() != words:
            place = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(place, len(words)))

    def event(self, event: QEvent) -> bool:
        return _left_to_screen(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class DeckWords(QPlainTextEdit):
    """Some lines of plain text; Tab leaves it. ``typed`` tells its words as one types."""

    typed = Signal(str)

    def __init__(
        self, name: str, words: str, hint: str = "", *, lines: int = 2, private: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.setFont(theme.font(14))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(round(lines * 14 * 1.45) + 18)
        if private:
            self.setProperty("private", "true")
        self._silent = False
        self.textChanged.connect(self._tell)

    def show_words(self, words: str) -> None:
        """Show what the deck says; the cursor stays where it is."""
        if self.toPlainText() != words:
            cursor = self.textCursor()
            place = cursor.position()
            self._silent = True
            self.setPlainText(words)
            self._silent = False
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(words)))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        return _left_to_screen(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if not self._silent:
            self.typed.emit(self.toPlainText())


def _is_undo(event: QKeyEvent) -> bool:
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return event.matches(undo) or event.matches(redo)


def _left_to_screen(event: QEvent) -> bool:
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
        event.ignore()
        return True
    return False
