"""Actions that know their keycap: what to press for them at this moment.

While text has the focus plain letters type, so an action on ``F`` shows ``Esc F``, and one that also has
``Ctrl+.`` shows that. Buttons and key lines read `KeyAction.caps` and follow `QAction.changed`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

_SHORT = {
    "PgDown": "PgDn",
    "Return": "Enter",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Escape": "Esc",
    "Backspace": "⌫",
}
_TYPED_TOO = {"Space", "Left", "Right", "Up", "Down", "Home", "End", "Del", "⌫", "Enter", "←", "→", "↑", "↓"}


class KeyAction(QAction):
    """One thing a key does. ``keys`` are key sequences as text, the one to show first."""

    def __init__(
        self,
        parent: QObject,
        name: str,
        words: str,
        keys: Sequence[str] = (),
        do: Callable[[], object] | None = None,
        *,
        context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    ) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.setShortcutContext(context)
        if do is not None:
            self.triggered.connect(lambda _checked=False: do())
        if isinstance(parent, QWidget):
            parent.addAction(self)
        app = QApplication.instance()
        if isinstance(app, QApplication) and any(_is_plain(key) for key in keys):
            app.focusChanged.connect(self._on_focus_changed)
        self._while_typing = typing()

    def caps(self) -> tuple[str, ...]:
        """What to press now, key by key: ("Ctrl", "N"), or ("Esc", "F") while text has the focus."""
        keys = [sequence.toString() for sequence in self.shortcuts()]
        if not keys:
            return ()
        if not typing():
            return caps_of(keys[0])
        free = next((key for key in keys if not _is_plain(key)), "")
        return caps_of(free) if free else ("Esc", *caps_of(keys[0]))

    def cap(self) -> str:
        """The same in one piece, for a button: "Ctrl N"."""
        return " ".join(self.caps())

    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if typing() != self._while_typing:
            self._while_typing = not self._while_typing
            self.changed.emit()


def cap_of(action: QAction) -> str:
    """The keycap of any action."""
    if isinstance(action, KeyAction):
        return action.cap()
    return " ".join(caps_of(action.shortcut().toString()))


def caps_of(key: str) -> tuple[str, ...]:
    """A key sequence as keycaps: "Ctrl+Shift+Z" is Ctrl, Shift, Z; "PgDown" is PgDn."""
    if not key:
        return ()
    head, plus, last = key.rpartition("+")
    if not last:  # the plus key itself
        head, last = key[:-2], "+"
    parts = [*head.split("+"), last] if plus and head else [last]
    return tuple(_SHORT.get(part, part) for part in parts if part)


def typing() -> bool:
    """Whether the keyboard goes into a text just now."""
    focus = QApplication.focusWidget()
    if focus is None:
        return False
    if any(map(focus.inherits, _TEXTS)):
        return not focus.property("readOnly")
    return focus.inherits("QAbstractSpinBox") or bool(focus.property("editable"))


_TEXTS = ("QLineEdit", "QPlainTextEdit", "QTextEdit")
"""By their names: home waits for none of the classes that it has no use for."""


def _is_plain(key: str) -> bool:
    """Whether a text takes this key for itself: a letter, a digit, an arrow."""
    caps = caps_of(key)
    return len(caps) == 1 and (len(caps[0]) == 1 or caps[0] in _TYPED_TOO)
