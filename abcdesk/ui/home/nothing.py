"""What home says where there is nothing to list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from abcdesk.ui.actions import KeyAction
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.words import count

_FOUND = "found"


class Nothing(QWidget):
    """Tells why the list is empty: nothing there, nothing due, nothing binned, nothing found. Each of these
    is made when it is first to be told."""

    def __init__(self, new: KeyAction, clear_search: Callable[[], object]) -> None:
        super().__init__()
        self._new = new
        self._clear_search = clear_search
        self._states: dict[str, EmptyState] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        self.hide()

    def say(self, place: str, words: str, known: int) -> None:
        """Tell it of this place; ``words`` were searched for in ``known`` workshops."""
        searched = bool(words) and place != "bin"
        wanted = self._state(_FOUND if searched else place)
        if searched:
            wanted.say(f"Nothing found for ‘{words}’", f"Searched {count(known, 'workshop')}.")
        for state in self._states.values():
            state.setVisible(state is wanted)
        self.show()

    def say_nothing(self) -> None:
        """There is something to list."""
        self.hide()

    def _state(self, name: str) -> EmptyState:
        if name not in self._states:
            self._states[name] = state = self._made(name)
            self._column.addWidget(state)
        return self._states[name]

    def _made(self, name: str) -> EmptyState:
        if name == _FOUND:
            clear = KeyButton("Clear search", cap="Esc", name="clearSearch")
            clear.clicked.connect(self._clear_search)
            return EmptyState("search", "Nothing found", "", clear, name="nothingFound")
        if name == "follow-ups":
            why = "A finished workshop is listed here two weeks before its follow-up."
            return EmptyState("repeat", "No follow-up due", why, name="noFollowUps")
        if name == "bin":
            return EmptyState("trash", "The bin is empty", "Nothing to take back.", name="noBin")
        why = "Start from a template, or look around in the sample."
        button = KeyButton(action=self._new, name="emptyNew")
        return EmptyState("present", "No workshops", why, button, name="noWorkshops")
