"""What every step's panel has in common: a head, what it answers to, and how it is asked to look again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import ElidedText, Text

Entry = tuple[Sequence[str] | str, str]
"""An entry of the key line: keycaps, or the name of an action, and its words."""

_GAPS = 3 * 8 + 16
"""What gaps and icon of a head take, in pixels."""


class PanelHead(QWidget):
    """The step's title, a remark, and at the right what the room sees or does not see of this."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedText("", 16, 600, name="panelTitle")
        self.note = ElidedText("", 13, 400, "ink2", name="panelNote")
        self._icon = IconMark("eye-slash", "ink3", 16)
        self.aside = Text("", 13, 400, "ink3", name="panelAside")
        self._words = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        row.addWidget(self._icon)
        row.addWidget(self.aside)

    def say(self, title: str, note: str, aside: str = "", *, shown: bool = False) -> None:
        """``shown``: the aside is about something the room sees."""
        self.title.setText(title)
        self.title.updateGeometry()
        self.note.setText(note)
        self.note.updateGeometry()
        self._words = aside
        self._fit()
        self.aside.set_tone("room" if shown else "ink3")
        self._icon.set_icon("present" if shown else "eye-slash", "room" if shown else "ink3")
        self._icon.setVisible(bool(aside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where not all has room the aside leaves out from whom: the crossed eye says it too."""
        others = self.title.sizeHint().width() + self.note.sizeHint().width() + _GAPS
        room = self.width() - others
        is_whole = self.aside.fontMetrics().horizontalAdvance(self._words) <= room
        self.aside.setText(self._words if is_whole else self._words.removesuffix(" from the room"))


class StepPanel(QWidget):
    """A panel shows one step at a time. ``answers`` are the names of the keys it takes; a key it takes calls
    the method ``on_<name>``."""

    kind: ClassVar[StepKind]
    answers: ClassVar[tuple[str, ...]] = ()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.step_id = ""
        self.setObjectName(f"{type(self).kind.name.lower()}Panel")
        self.setAccessibleName(KINDS[type(self).kind].title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.head = PanelHead()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 14, 20, 16)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.bench.workshop

    @property
    def step(self) -> Step:
        """The step this panel shows."""
        return self.workshop.step(self.step_id)

    @property
    def spot(self) -> Spot:
        """Where the facilitator is."""
        return self.bench.spot

    @property
    def title(self) -> str:
        """The step's title."""
        return self.step.title or KINDS[self.step.kind].title

    @property
    def keyless(self) -> list[KeyButton]:
        """Buttons that can be pressed now and have no key: the list of all commands offers them."""
        buttons = self.findChildren(KeyButton)
        return [one for one in buttons if one.isVisible() and one.isEnabled() and not one.cap]

    def show_step(self, step_id: str) -> None:
        """Show this step; typed but unfinished words of another one are kept."""
        self.step_id = step_id
        self.refresh()

    def refresh(self) -> None:
        """Read the workshop again."""
        raise NotImplementedError

    def tick(self) -> None:
        """A second has passed."""

    def home(self) -> QWidget:
        """Where the keyboard is while no text is being written."""
        return self

    def claims(self, event: QKeyEvent) -> bool:
        """Whether this key, else a command, is being typed into something here."""
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key that is no command; True where it was used."""
        return False

    def take_card(self, card: Card) -> bool:
        """Take a card that was found by words; False sends the show there instead."""
        return False

    def leave(self) -> bool:
        """Esc: leave what is unfinished here; True where there was something."""
        return False

    def begin(self) -> bool:
        """Enter outside a text: begin to write; True where there is something to write."""
        return False

    def key_entries(self) -> list[Entry]:
        """What the key line says besides next, black, freeze and undo."""
        return []

    def on(self, name: str) -> None:
        """A key that this panel answers to was pressed."""
        getattr(self, f"on_{name}")()
