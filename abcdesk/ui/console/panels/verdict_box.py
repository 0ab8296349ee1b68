"""Is this an acceptable business risk? Hands, the two thirds, the decision and who carries it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.commands.recording import KeepDecision
from abcdesk.domain.records import Decision, DecisionKind, Step
from abcdesk.domain.steps.impact import Verdict
from abcdesk.domain.steps.judge import judged
from abcdesk.ui import theme
from abcdesk.ui.console.mentions import owner_and_date, owner_and_date_text
from abcdesk.ui.console.panels.answer_grid import AnswerGrid
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import line_edit, mark_wrong
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import ElidedText, Text

WORDS = {"not acceptable": "No", "unsure": "Unsure", "acceptable": "Yes"}
_NARROW = 800
_SAID = {"not acceptable": "no", "unsure": "unsure", "acceptable": "yes"}


class VerdictBar(QWidget):
    """Three shares of one bar, with the tick at two thirds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdictBar")
        self.setFixedHeight(38)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._verdict: Verdict | None = None
        self._people = 0
        self._is_saying = False

    def set_saying(self, saying: bool) -> None:
        """Say the verdict under the bar, instead of what makes one."""
        self._is_saying = saying
        self.update()

    def show_verdict(self, verdict: Verdict | None, people: int) -> None:
        """Show these counts; None or zero is an empty bar."""
        self._verdict = verdict if verdict and verdict.n else None
        self._people = people
        said = "nothing counted"
        if self._verdict:
            v = self._verdict
            said = f"{v.not_acceptable} no, {v.unsure} unsure, {v.acceptable} yes, of {v.n}"
        self.setAccessibleName(f"Verdict: {said}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRectF(0, 2, self.width(), 12)
        paint.box(painter, bar, theme.colour("surface"), theme.colour("line_strong"), 0)
        verdict = self._verdict
        if verdict:
            x = bar.x()
            for count, role in ((verdict.not_acceptable, "ink"), (verdict.unsure, "line_strong")):
                width = bar.width() * count / verdict.n
                painter.fillRect(QRectF(x, bar.y(), width, bar.height()), theme.colour(role))
                x += width
            paint.box(painter, bar, None, theme.colour("ink"), 0)
        n = verdict.n if verdict else self._people
        if n:
            needed = verdict.needed if verdict else -(-n * 2 // 3)
            tick = bar.width() * needed / n
            painter.fillRect(QRectF(tick - 0.5, bar.bottom() + 1, 1, 6), theme.colour("ink2"))
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("ink2"))
            words = QRectF(tick - 110, bar.bottom() + 6, 220, 18)
            words.moveRight(min(words.right(), self.width()))
            said = f"{needed} of {n} make a verdict"
            if self._is_saying and verdict:
                said = f"{verdict.answer.capitalize()}, {verdict.n} asked"
                words = QRectF(0, bar.bottom() + 6, self.width(), 18)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, said)


class VerdictBox(QFrame):
    """``show_wanted``: the verdict should be shown in the room."""

    show_wanted = Signal()

    def __init__(self, bench: Workbench, cap: KeyCap) -> None:
        super().__init__()
        self.setObjectName("verdictBox")
        self.setAccessibleName("Is this an acceptable business risk?")
        self.setProperty("panel", "card")
        self._bench = bench
        self._card = ""
        self._typed: dict[str, str] = {}
        self.grid = AnswerGrid(bench, WORDS, by_group=False)
        self.bar = VerdictBar()
        self.verdict = Text("", 16, 600, name="verdictWords")
        self.said = Text("", 13, 400, "ink2", name="verdictSaid")
        self.decision = Segmented(
            [(one.value, one.value.capitalize()) for one in DecisionKind],
            "",
            name="decision",
            words="Decision",
            strong=True,
        )
        self.owner = line_edit("decisionOwner", "Who decides it and by when", "@who /date")
        self.owner_error = Text("", 13, 500, "warn", name="decisionError")
        self.show_button = KeyButton(
            "Show verdict", variant="room", icon="present", cap="Ctrl R", name="showVerdictButton"
        )
        self._lay_out(cap)
        self._connect()

    def show_card(self, step: Step, card_id: str) -> None:
        """Show what is counted and decided about this card."""
        self._card = card_id
        workshop = self._bench.workshop
        self.grid.show_card(step, card_id)
        found = judged(workshop, step, card_id)
        verdict = Verdict(
            card_id, found.counts["acceptable"], found.counts["unsure"], found.counts["not acceptable"]
        )
        hidden = self._bench.hides_counts
        self.grid.setVisible(not hidden)
        self.bar.show_verdict(None if hidden else verdict, workshop.people)
        self._say(verdict, hidden)
        self.show_button.setEnabled(verdict.n > 0)
        decision = workshop.find(Decision, card_id)
        self.decision.set_value(decision.decision.value if decision else "")
        stored = self._owner_words(decision) if decision else ""
        if not self.owner.hasFocus():
            words = self._typed.get(card_id, stored)
            if self.owner.text() != words:
                self.owner.setText(words)
                self.owner.setCursorPosition(0)
            if card_id not in self._typed:
                self._complain("")

    def focus_counts(self) -> None:
        """Put the keyboard into the first count."""
        self.grid.focus_first()

    def _say(self, verdict: Verdict, hidden: bool) -> None:
        if hidden or not verdict.n:
            self.verdict.setText("No verdict yet" if not hidden else "Counts are hidden")
            self.said.setText("")
            return
        counts = {
            "not acceptable": verdict.not_acceptable,
            "unsure": verdict.unsure,
            "acceptable": verdict.acceptable,
        }
        answer = verdict.answer
        self.verdict.setText(answer.capitalize())
        said = answer if answer in counts else max(counts, key=lambda one: counts[one])
        self.said.setText(f"{counts[said]} of {verdict.n} say {_SAID[said]}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the bar says the verdict itself."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for label in (self.verdict, self.said, self._label):
            label.setVisible(not narrow)
        self.bar.set_saying(narrow)
        self.grid.set_narrow(narrow)

    def _connect(self) -> None:
        self.decision.changed.connect(lambda _value: self._keep())
        self.owner.textEdited.connect(self._on_owner_edited)
        self.owner.editingFinished.connect(self._keep_owner)
        self.show_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_button.clicked.connect(self.show_wanted)

    def _owner_words(self, decision: Decision) -> str:
        return owner_and_date_text(decision.owner, decision.by, self._today())

    def _today(self) -> dt.date:
        return dt.datetime.fromtimestamp(self._bench.now_s).date()

    def _on_owner_edited(self, words: str) -> None:
        self._typed[self._card] = words
        self._complain(owner_and_date(words, self._today()).error if "/" in words else "", soft=True)

    def _keep_owner(self) -> None:
        if self._card in self._typed:
            self._keep()

    def _keep(self) -> None:
        parts = owner_and_date(self.owner.text(), self._today())
        if parts.error:
            self._complain(parts.error)
            return
        if not self.decision.value:
            if self.owner.text().strip():
                self._complain("Choose accept, treat or investigate first.")
            return
        kind = DecisionKind(self.decision.value)
        before = self._bench.workshop.find(Decision, self._card)
        made = Decision(self._card, kind, parts.owner, parts.by)
        if before is not None and replace(before, position=0) == made:
            self._typed.pop(self._card, None)
            return
        wrong = self._bench.run(KeepDecision(made))
        self._complain(sentence(wrong.message) if wrong else "")
        if wrong is None:
            self._typed.pop(self._card, None)

    def _complain(self, words: str, *, soft: bool = False) -> None:
        """Say what is wrong; ``soft`` while it is still being typed: the field is not marked."""
        self.owner_error.setText("" if soft else words)
        self.owner_error.setVisible(bool(self.owner_error.text()))
        mark_wrong(self.owner, bool(self.owner_error.text()))

    def _lay_out(self, cap: KeyCap) -> None:
        question = QHBoxLayout()
        question.setSpacing(10)
        title = ElidedText("Is this an acceptable business risk?", 18, 600, "ink", family="serif")
        question.addWidget(title, 1)
        question.addWidget(cap)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(question)
        left.addWidget(self.bar)
        left.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(24)
        upper.addLayout(left, 1)
        upper.addWidget(self.grid)
        lower = QHBoxLayout()
        lower.setSpacing(10)
        lower.addWidget(self.verdict)
        lower.addWidget(self.said)
        lower.addSpacing(8)
        self._label = Text("Decision", 13, 400, "ink2")
        lower.addWidget(self._label)
        lower.addWidget(self.decision)
        self.owner.setMinimumWidth(120)
        self.owner.setMaximumWidth(340)
        lower.addWidget(self.owner, 1)
        lower.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(10)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self.owner_error, 0, Qt.AlignmentFlag.AlignHCenter)
        self.owner_error.hide()
