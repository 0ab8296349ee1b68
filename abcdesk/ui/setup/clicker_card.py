"""Teaches the program the buttons of a clicker that sends keys of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from abcdesk.domain.errors import UserError
from abcdesk.ui.console.keys import KEYS
from abcdesk.ui.console.learned_keys import LEARNABLE, is_modifier, key_of, learn, learned
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text

_KNOWN = {key: one for one in KEYS for key in one.keys}


class ClickerCard(QFrame):
    """``arrived`` tells "next" or "back" when a key that was learned for it is pressed."""

    arrived = Signal(str)
    _asked = ""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clickerCard")
        self.setAccessibleName("Clicker")
        self.setProperty("panel", "card")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.words = Text("", 13, 400, "ink2", wrap=True, name="clickerWords")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text("Another clicker", 17, 600, family="serif"), 1)
        for name in LEARNABLE:
            button = KeyButton(f"Learn {name}", name=f"learn-{name}")
            button.clicked.connect(partial(self.ask, name))
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words)
        self._say_kept()

    def ask(self, name: str) -> None:
        """Wait for the next key, to learn it for this."""
        self._asked = name
        self.words.setText(f"Press the clicker’s button for {name}. Esc leaves it as it is.")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """While a key is waited for, no command hears of it."""
        if self._asked and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                self._take(event)
            return True
        if self._asked and event.type() is QEvent.Type.FocusOut:
            self._asked = ""
            self._say_kept()
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if is_modifier(event):
            return
        name, key = self._asked, key_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self._asked = ""
            self._say_kept()
        elif not key:
            self.words.setText("That button types. It is not learned; press another one, or Esc.")
        elif key in _KNOWN and _KNOWN[key].name != name:
            self.words.setText(f"That button is {_KNOWN[key].words} already. Press another one, or Esc.")
        else:
            self._asked = ""
            self._keep(name, key)

    def _keep(self, name: str, key: str) -> None:
        try:
            if key not in _KNOWN:
                learn(name, key)
        except UserError as error:
            self.words.setText(f"{error.message} {error.hint}")
            return
        self._say_kept()
        self.arrived.emit(name)

    def _say_kept(self) -> None:
        kept = "; ".join(f"{name}: {', '.join(keys)}" for name, keys in learned().items() if keys)
        usual = "Most clickers work as they are: page keys, B or a full stop."
        self.words.setText(f"Learned. {kept}." if kept else usual)
