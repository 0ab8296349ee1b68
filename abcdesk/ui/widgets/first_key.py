"""Whether a window's keyboard is in use: until the first key nobody is shown where it would go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class _FirstKey(QObject):
    """Waits for the first key that comes as far as the window; every one does but those that are typed into
    a text, where the cursor is seen anyway."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("firstKey")
        self.has_come = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS:
            self.has_come = True
            watched.removeEventFilter(self)
            focus = QApplication.focusWidget()
            if focus is not None:
                focus.update()
        return False


def has_come() -> bool:
    """Whether a key was pressed in the window in front. The first who asks has it watched."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    window = focus.window()
    known = next((child for child in window.children() if isinstance(child, _FirstKey)), None)
    return (known or _FirstKey(window)).has_come
