"""Keys of a clicker that a person taught the program: kept in the settings, never a key that types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from abcdesk import settings

LEARNABLE = ("next", "back", "black")
"""None of these loses anything, whichever button it is on."""

_KEY = "clicker_keys"
_MOST = 4
_EDITING = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_unknown,
    }
)
_ALONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)


def learned() -> dict[str, tuple[str, ...]]:
    """What was learned: the keys of each command, as the program writes keys ("F9", "Media Next")."""
    kept = settings.read().get(_KEY)
    if not isinstance(kept, dict):
        return {}
    return {
        name: tuple(one for one in kept[name] if isinstance(one, str) and one)[-_MOST:]
        for name in LEARNABLE
        if isinstance(kept.get(name), list)
    }


def is_modifier(event: QKeyEvent) -> bool:
    """Whether only Shift, Ctrl or the like went down: the key itself is still to come."""
    return Qt.Key(event.key()) in _ALONE


def key_of(event: QKeyEvent) -> str:
    """The key as it is kept; "" for one that types or edits text, which is never learned."""
    words = event.text()
    if Qt.Key(event.key()) in _EDITING or (words.isprintable() and words):
        return ""
    return QKeySequence(event.keyCombination()).toString()


def learn(name: str, key: str) -> None:
    """Keep that this key does this and nothing else. UserError where it cannot be kept."""
    kept = {other: [one for one in keys if one != key] for other, keys in learned().items()}
    kept[name] = [*kept.get(name, []), key][-_MOST:]
    settings.keep(**{_KEY: kept})
