"""One field of a form: its name, its editor, and what is wrong with it underneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.text import Text


class Field(QWidget):
    """The error stands under the editor, which keeps what was typed. ``note`` is a quiet word beside the
    label."""

    def __init__(
        self, label: str, editor: QWidget, *, note: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setObjectName(name or f"{editor.objectName()}Field")
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = Text(label, 13, 500, "ink2")
        self._label.setBuddy(editor)
        self._note = Text(note, 12, 400, "ink3")
        self._error = Text("", 13, 500, "warn", wrap=True, name=f"{editor.objectName()}Error")
        self._error.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(editor)
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """What is wrong; "" when nothing is."""
        return self._error.text()

    def set_error(self, words: str) -> None:
        """Say what is wrong with the value; "" when it is right."""
        words = sentence(words)
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
        mark_wrong(self.editor, bool(words))

    def set_label(self, words: str) -> None:
        """Another name for the field."""
        self._label.setText(words)

    def set_note(self, words: str) -> None:
        """A quiet word beside the label."""
        self._note.setText(words)


class LineEdit(QLineEdit):
    """A single-line editor that leaves Ctrl+Z to the window where nothing was typed, so that the last deed
    can be taken back while the focus rests in a field."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            idle = event.matches(undo) and not self.isUndoAvailable()
            if idle or (event.matches(redo) and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def settle(self, words: str) -> None:
        """Show the value as it was kept; typing starts anew from there."""
        if self.text() != words or self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(place, len(words)))


def mark_wrong(editor: QWidget, wrong: bool) -> None:
    """Give an editor the line of a wrong value, or take it away."""
    theme.set_property(editor, "wrong", "true" if wrong else "false")


def line_edit(name: str, words: str = "", hint: str = "", px: float = 14) -> LineEdit:
    """A single-line editor; ``words`` are for screen readers, ``hint`` stands there while it is empty."""
    edit = LineEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words or hint)
    edit.setPlaceholderText(hint)
    edit.setFont(theme.font(px))
    return edit


def text_edit(name: str, words: str = "", hint: str = "", lines: int = 3, px: float = 14) -> QPlainTextEdit:
    """An editor of several lines that takes plain text only; Tab leaves it."""
    edit = QPlainTextEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words or hint)
    edit.setPlaceholderText(hint)
    edit.setFont(theme.font(px))
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(round(lines * px * 1.45) + 18)
    return edit
