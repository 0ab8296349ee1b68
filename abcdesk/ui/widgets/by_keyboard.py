"""Keys that are commands on the screen, and a widget's own while the keyboard was brought to it by Tab."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_RETURNING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ByKeyboard:
    """Mixed into a widget, before its class of Qt. After a click no key is its own: whoever has just clicked
    means the show."""

    OWN: ClassVar[frozenset[Qt.Key]] = frozenset({Qt.Key.Key_Space})
    is_by_keyboard = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _RETURNING:
            self.is_by_keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)  # type: ignore[misc]

    def owns(self, event: QKeyEvent) -> bool:
        """Whether this key is the widget's own now."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.is_by_keyboard and plain and Qt.Key(event.key()) in self.OWN
