"""Keys pressed in the projector's own window do what they do in the console."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def press(console: QWidget, key: QKeySequence | None) -> None:
    """Have the console do what this key does there. While a text has its keyboard nothing is done: whoever
    pressed it looks at the wall, and must neither write there nor have a letter taken for a command."""
    if key is None or isinstance(console.focusWidget(), QLineEdit | QPlainTextEdit):
        return
    for action in console.findChildren(QAction):
        owner = action.parent()
        is_seen = isinstance(owner, QWidget) and owner.isVisible()
        if is_seen and action.isEnabled() and key in action.shortcuts():
            action.trigger()
            return
