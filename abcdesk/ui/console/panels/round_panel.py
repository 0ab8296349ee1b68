"""What the panels of rounds share, in which lists come in before they are shown: two faces, one closing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.changes import Command
from abcdesk.domain.records import Step, StepState
from abcdesk.ui.console.panels.mark_sheet import MarkSheet
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.panels.pick_line import PickLine
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class RoundEntry(QWidget):
    """Where lists come in. Its foot says what is in and who is missing, beside the button that closes.

    ``entered``: something was handed in; ``close_wanted``: the button.
    """

    close_wanted = Signal()
    entered = Signal()

    line: PickLine | MarkSheet

    def __init__(self, bench: Workbench, name: str, close: KeyButton) -> None:
        super().__init__()
        self.setObjectName(f"{name}Entry")
        self.bench = bench
        self.step_id = ""
        self.hand_in = KeyButton("Hand in, next team", cap="Enter", name=f"{name}HandIn")
        self.take_back = KeyButton("Take back", variant="quiet", name=f"{name}TakeBack")
        self.progress = Text("", 14, 600, name=f"{name}Progress")
        self.waiting = Text("", 13, 400, "ink2", wrap=True, name=f"{name}Waiting")
        self.question = Text("", 13, 600, "warn", name=f"{name}Question")
        self.close_round = close
        close.clicked.connect(self.close_wanted)
        for button in (self.hand_in, self.take_back, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def step(self) -> Step:
        """The step whose lists are entered."""
        return self.bench.workshop.step(self.step_id)

    def take_step(self, step_id: str) -> None:
        """Turn to another step; the first who is missing has the turn."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the workshop again."""
        raise NotImplementedError

    def add(self, card: Card) -> bool:
        """Put a found card into the line; False where it takes none."""
        return False

    def clear(self) -> bool:
        """Forget what is typed and not handed in; True where there was something."""
        raise NotImplementedError

    def ask(self, question: str) -> None:
        """A question instead of who is missing; "" takes it away."""
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.waiting.setVisible(not question)

    def _deeds(self) -> QHBoxLayout:
        deeds = QHBoxLayout()
        deeds.setSpacing(6)
        deeds.addWidget(self.hand_in)
        deeds.addWidget(self.take_back)
        deeds.addStretch(1)
        return deeds

    def _foot(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.progress, self.waiting, self.question):
            words.addWidget(part)
        self.question.hide()
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addLayout(words, 1)
        foot.addWidget(self.close_round, 0, Qt.AlignmentFlag.AlignVCenter)
        return foot


class RoundResult(QWidget):
    """What came of a closed round. ``reopen_wanted``: it is to be opened again."""

    reopen_wanted = Signal()

    def __init__(self, bench: Workbench, name: str, reopen_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.bench = bench
        self.step_id = ""
        self.reopen = KeyButton("Open again", name=reopen_name)
        self.reopen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reopen.clicked.connect(self.reopen_wanted)

    def take_step(self, step_id: str) -> None:
        """Turn to another step."""
        self.step_id = step_id

    def refresh(self) -> None:
        """Read the workshop again."""
        raise NotImplementedError


class RoundPanel(StepPanel):
    """Shows the entry while the round is open, then the result; ``above`` stands over both.

    It asks once before a round is closed with somebody missing.
    """

    def __init__(
        self, bench: Workbench, entry: RoundEntry, result: RoundResult, above: QWidget | None = None
    ) -> None:
        super().__init__(bench)
        self.entry, self.result = entry, result
        self._question = ""
        self._faces = QStackedWidget()
        self._faces.addWidget(entry)
        self._faces.addWidget(result)
        self.column.addSpacing(12)
        if above is not None:
            self.column.addWidget(above)
        self.column.addWidget(self._faces, 1)
        entry.close_wanted.connect(self.on_reveal)
        entry.entered.connect(self._forget_question)
        result.reopen_wanted.connect(self.reopen)

    def show_step(self, step_id: str) -> None:
        if step_id != self.step_id:
            self._question = ""
            self.entry.take_step(step_id)
            self.result.take_step(step_id)
        super().show_step(step_id)

    def show_face(self) -> None:
        """Show what comes in, or what came of it, as it stands now."""
        face = self.entry if self.is_open else self.result
        if face is self.result and self.entry.isAncestorOf(self.window().focusWidget()):
            self.setFocus()  # or Qt gives the keyboard to the next text, and letters are no keys there
        self._faces.setCurrentWidget(face)
        face.refresh()
        if self.is_open:
            self.entry.ask(self._question)

    def home(self) -> QWidget:
        return self.entry.line if self.is_open else self

    def claims(self, event: QKeyEvent) -> bool:
        return self.is_open and self.entry.line.claims(event)

    def take_key(self, event: QKeyEvent) -> bool:
        if not (self.is_open and self.entry.line.claims(event)):
            return False
        self.entry.line.setFocus()
        return self.entry.line.take(event)

    def take_card(self, card: Card) -> bool:
        return self.is_open and self.entry.add(card)

    def leave(self) -> bool:
        if self._question:
            self._forget_question()
            return True
        return self.is_open and self.entry.clear()

    def on_reveal(self) -> None:
        """R: close and show what came of it."""
        raise NotImplementedError

    def reopen(self) -> None:
        """Open the round again."""
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        """Whether lists still come in."""
        return self.step.state is not StepState.REVEALED

    def close_with(self, command: Command, missing: str) -> None:
        """Close the round; where ``missing`` says how many are not in yet, ask first."""
        if missing and not self._question:
            self._question = f"{missing} missing. R again closes."
            self.entry.ask(self._question)
            return
        self._question = ""
        if self.bench.run_or_say(command):
            self.bench.message.clear()

    def _forget_question(self) -> None:
        self._question = ""
        self.entry.ask("")
