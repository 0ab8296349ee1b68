"""The keys of the run screen, and the one place that decides whether plain keys are commands just now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from abcdesk.ui.actions import KeyAction, typing
from abcdesk.ui.console.learned_keys import learned
from abcdesk.ui.widgets.by_keyboard import ByKeyboard


class Key(NamedTuple):
    """One thing that keys do: its name, its words, its keys (the one to show first), where it belongs in
    the list of all keys, and a longer word for that list."""

    name: str
    words: str
    keys: tuple[str, ...]
    part: str
    more: str = ""


SHOW, ROOM, PANEL, MORE = "Show", "What the room sees", "Work", "More"

KEYS: tuple[Key, ...] = (
    Key("next", "Next", ("PgDown", "Space", "Right", "Down"), SHOW, "Next picture; never reveals"),
    Key("back", "Back", ("PgUp", "Left", "Up"), SHOW, "Picture before"),
    Key("reveal", "Close and reveal", ("R",), SHOW, "Close the round and reveal; show an answer"),
    Key("timer", "Timer", ("T",), SHOW, "Start or pause the step’s timer"),
    Key("black", "Black", ("B", ".", "Ctrl+."), ROOM, "Black; again to return"),
    Key("white", "White", ("W", ","), ROOM, "White; again to return"),
    Key("neutral", "One moment", ("P",), ROOM, "Neutral slide; again to return"),
    Key("freeze", "Freeze", ("F",), ROOM, "The room keeps its picture, you browse"),
    Key("zoom", "Zoom", ("Z",), ROOM, "The card’s picture alone; then 1–9 a part, 0 all of it"),
    Key("spotlight", "Spotlight", ("H",), ROOM, "One answer stays bright; then 1–9 or arrows"),
    Key("projector", "Projector on", ("F5",), ROOM, "Projector on or off"),
    Key("swap", "Swap screens", ("S",), ROOM, "Swap the two screens"),
    Key("leave", "Leave", ("Esc",), ROOM, "Leave text, list or state; never quits"),
    Key("show_in_room", "Show in room", ("Ctrl+R",), PANEL, "Show this verdict or answer"),
    Key("previous_card", "Previous card", ("Ctrl+Up",), PANEL),
    Key("next_card", "Next card", ("Ctrl+Down",), PANEL),
    Key("column_1", "Value", ("Alt+1",), PANEL, "Column value"),
    Key("column_2", "Outcomes", ("Alt+2",), PANEL, "Column outcomes"),
    Key("column_3", "Costs", ("Alt+3",), PANEL, "Column costs"),
    Key("column_4", "Risks", ("Alt+4",), PANEL, "Column risks"),
    Key("column_5", "Verdict", ("Alt+5",), PANEL),
    Key("severity_0", "None", ("Ctrl+0",), PANEL, "Severity none"),
    Key("severity_1", "Minor", ("Ctrl+1",), PANEL, "Severity minor"),
    Key("severity_2", "Serious", ("Ctrl+2",), PANEL, "Severity serious"),
    Key("severity_3", "Severe", ("Ctrl+3",), PANEL, "Severity severe"),
    Key("evidence_o", "Opinion", ("Alt+O",), PANEL, "It rests on opinion"),
    Key("evidence_a", "Asked", ("Alt+A",), PANEL, "Somebody asked"),
    Key("evidence_m", "Measured", ("Alt+M",), PANEL, "It was measured"),
    Key("move_up", "Move up", ("Alt+Up",), PANEL, "Move a commitment up"),
    Key("move_down", "Move down", ("Alt+Down",), PANEL, "Move a commitment down"),
    Key("learning", "Learning moment", ("L",), PANEL, "Write a learning moment"),
    Key("watched", "What is watched", ("V",), PANEL, "Choose what is watched in a simulation"),
    Key("outcome", "How it ends", ("Alt+E",), PANEL, "Say how each excuse ends"),
    Key("ideas", "Ideas", ("Ctrl+I",), PANEL, "Ideas shelf"),
    Key("find", "Find a card", ("/",), MORE, "Find a card by words"),
    Key("note", "Private note", ("N",), MORE, "Write a private note"),
    Key("undo", "Undo", ("Ctrl+Z",), MORE),
    Key("redo", "Redo", ("Ctrl+Shift+Z",), MORE),
    Key("go_to_step", "Go to a step", ("Ctrl+G",), MORE),
    Key("commands", "All commands", ("Ctrl+K",), MORE),
    Key("replan", "Shorten", ("Ctrl+L",), MORE, "Shorten the rest as proposed"),
    Key("report", "Report", ("Ctrl+E",), MORE),
    Key("all_keys", "All keys", ("?",), MORE),
)
"""Every key of the run screen that is a command. Digits, Enter, Tab and Backspace are typed, not here."""

TYPED: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("0–9",), PANEL, "Numbers of cards"),
    (("Y",), PANEL, "Numbers before it go on the pile yes; M: maybe, N: no"),
    (("x",), PANEL, "Behind a number: 4x2 gives two dots; + lays a marker, 4+1"),
    (("1–8",), PANEL, "In a simulation: odd seen, even relapse"),
    (("⌫",), PANEL, "In a simulation: the last tally out"),
    (("Enter",), PANEL, "Hand in; go to the card; add"),
    (("Tab",), PANEL, "Next voter; with Shift the one before, with Ctrl the next group"),
    (("Del",), PANEL, "On a note or a line that Tab has led to: out. Enter changes it"),
    (("O",), PANEL, "A guess is opinion; A: asked, M: measured, Delete: not said"),
    (("Ctrl", "Shift", "E"), MORE, "Draft of the report; the menu Export has more"),
    (("@",), PANEL, "Who or which team, in a line"),
    (("/",), PANEL, "Date, in a line"),
    (("#",), PANEL, "Card, in a line"),
)
"""What is typed into lines, for the list of all keys."""

_ALWAYS = {
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape,
    *(Qt.Key(Qt.Key.Key_F1.value + place) for place in range(12)),
}
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_UNDOING = ("undo", "redo")


class RunKeys(QObject):
    """All actions by name. ``do`` maps names to what happens; the others are switched off."""

    def __init__(self, screen: QWidget, do: dict[str, Callable[[], object]]) -> None:
        super().__init__(screen)
        self.setObjectName("runKeys")
        self._screen = screen
        self.actions: dict[str, KeyAction] = {
            key.name: KeyAction(
                screen,
                key.name,
                key.words,
                key.keys,
                do.get(key.name),
                context=Qt.ShortcutContext.WindowShortcut,
            )
            for key in KEYS
        }
        for action in self.actions.values():
            action.setAutoRepeat(False)
        for name in ("next", "back"):
            self.actions[name].setAutoRepeat(True)
        self._learned: frozenset[QKeySequence] = frozenset()
        self.take_learned()
        self._claims: Callable[[QKeyEvent], bool] = lambda _event: False
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def __getitem__(self, name: str) -> KeyAction:
        return self.actions[name]

    def take_learned(self) -> None:
        """Let the keys of the clicker work that were learned in the room check."""
        kept = learned()
        for key in KEYS:
            if key.name in kept:
                own = [QKeySequence(one) for one in (*key.keys, *kept[key.name])]
                self.actions[key.name].setShortcuts(own)
        self._learned = frozenset(QKeySequence(one) for keys in kept.values() for one in keys)

    def ask(self, claims: Callable[[QKeyEvent], bool]) -> None:
        """Whom to ask whether a key is being typed rather than meant as a command."""
        self._claims = claims

    def enable(self, names: Iterable[str], *, among: Iterable[str]) -> None:
        """Of the actions ``among``, let only these work."""
        wanted = set(names)
        for name in among:
            self.actions[name].setEnabled(name in wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._screen.isVisible():
            return False
        if watched.window() is not self._screen.window():
            return False
        if self._is_typed(event):
            event.accept()
            return True
        if self._is_command(event):
            event.ignore()
            return True
        return False

    def _is_typed(self, event: QKeyEvent) -> bool:
        """Whether this key is text, or moves within what Tab has led to: then no command hears of it."""
        is_learned = QKeySequence(event.keyCombination()) in self._learned
        if typing():
            return is_plain(event) and not is_learned
        focus = QApplication.focusWidget()
        if isinstance(focus, ByKeyboard) and focus.owns(event):
            return not is_learned
        return self._claims(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        """Whether one of the commands takes this key although a text has the focus and might want it."""
        pressed = QKeySequence(event.keyCombination())
        for name, action in self.actions.items():
            if action.isEnabled() and pressed in action.shortcuts():
                return not (name in _UNDOING and _has_own(name))
        return False


def is_plain(event: QKeyEvent) -> bool:
    """Whether this key alone can be text: no Ctrl or Alt with it, no function key, no page key."""
    return not event.modifiers() & _COMMANDING and Qt.Key(event.key()) not in _ALWAYS


def _has_own(name: str) -> bool:
    """Whether the text in focus has something of its own to undo or redo."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.isUndoAvailable() if name == "undo" else focus.isRedoAvailable()
    if isinstance(focus, QPlainTextEdit):
        document = focus.document()
        return document.isUndoAvailable() if name == "undo" else document.isRedoAvailable()
    return False
