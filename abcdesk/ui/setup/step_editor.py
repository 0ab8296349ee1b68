"""One step in full: title, question, minutes and the settings of its kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.commands.preparing import MOST_MINUTES, KeepStep
from abcdesk.domain.commands.recording import KeepPrivateNote, Remove
from abcdesk.domain.records import PrivateNote, Step, StepKind
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.templates import is_prepared
from abcdesk.published import published_rankings
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.icons import IconMark
from abcdesk.ui.setup import settings as s
from abcdesk.ui.setup.kinds import ICONS
from abcdesk.ui.widgets.field import Field, line_edit, text_edit
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from abcdesk.ui.setup.step_preview import StepPreview

_SLIDES = [
    ("text", "Title and question"),
    ("welcome", "Welcome, iceberg, suits"),
    ("iceberg", "The iceberg; after a round, of its votes"),
    ("suits", "The three suits"),
    ("mirror", "The mirror: blind spots"),
    ("close", "The close"),
]
_ABOUT = [
    ("", "Themselves"),
    ("it", "IT: a guess"),
    ("users", "The users: a guess"),
    ("leadership", "Leadership: a guess"),
    ("other", "The others: a guess"),
]


def _published() -> list[tuple[str, str]]:
    return [("", "None"), *((one.id, f"{one.title}, {one.year}") for one in published_rankings())]


_PROMPTS = {
    StepKind.TALK: "Words for the room",
    StepKind.SIMULATION: "Task",
    StepKind.BREAK: "Words under the title",
}
"""What a step's prompt is called where it is no question."""

Maker = Callable[[], list[s.SettingField]]

_SETTINGS: dict[StepKind, Maker] = {
    StepKind.TALK: lambda: [s.OneOf("slide", "The room sees", _SLIDES, "text")],
    StepKind.CARDS: lambda: [s.SuitChoice("suit", "Suit"), s.Cards("cards", "Cards", "The whole deck")],
    StepKind.PICK: lambda: [
        s.OneOf("voters", "Who picks", [("teams", "Each team"), ("people", "Each person")], "people"),
        s.Whole("picks", "How many cards", 1, 20, 3),
        s.YesNo("ranked", "Order", "First choice counts most"),
        s.YesNo("per_suit", "Suits", "That many of every suit"),
        s.Whole("dots", "Dots instead of cards", 0, 20, 0, note="0 for none"),
        s.Whole("cap", "Most dots on one card", 1, 20, 1),
        s.YesNo("markers", "Markers", "Whom does it hurt? A stakeholder on each pick"),
        s.Groups("asked_as", "Who is asked"),
        s.OneOf("about", "They answer for", _ABOUT, "", note="a guess makes a mirror"),
        s.YesNo("surveyed", "Survey", "They answered before the workshop"),
        s.YesNo("narrowed", "Piles", "Only what the piles before let go on"),
        s.SuitChoice("suit", "Suit"),
        s.Cards("cards", "Cards", "The whole deck"),
        s.OneOf("published", "Published ranking", _published(), "", note="where its question fits"),
    ],
    StepKind.SORT: lambda: [
        s.OneOf("goes_on", "What goes on", [("yes", "Yes"), ("yes and maybe", "Yes and maybe")], "yes"),
        s.Groups("asked_as", "Who sorts", note="by team; by group where there are no teams"),
        s.SuitChoice("suit", "Suit"),
        s.Cards("cards", "Cards", "The whole deck"),
    ],
    StepKind.ARGUE: lambda: [
        s.Whole("most", "How many cards", 1, 5, 3, note="each with a sentence"),
        s.Groups("asked_as", "Who is asked", note="by team; by group where there are no teams"),
    ],
    StepKind.JUDGE: lambda: [
        s.Answers("answers", "Answers"),
        s.SuitChoice("suit", "Suit"),
        s.Cards("cards", "Cards", "The whole deck"),
    ],
    StepKind.RATE: lambda: [
        s.Areas("areas", "Areas"),
        s.Whole("lowest", "Lowest mark", 0, 9, 1),
        s.Whole("highest", "Highest mark", 1, 10, 5),
    ],
    StepKind.IMPACT: lambda: [
        s.YesNo("argued", "Top threes", "The cards that teams argued for in the step before"),
        s.Cards("cards", "Cards", "The first five: of the top threes if ticked, else of the first ranking"),
    ],
    StepKind.BEHAVIOUR: lambda: [s.Cards("cards", "Cards", "Those weighed before")],
    StepKind.SIMULATION: lambda: [s.Whole("rounds", "Rounds", 1, 10, 3)],
    StepKind.COMMITMENTS: lambda: [s.Whole("most", "At most", 1, 20, 5, note="commitments")],
    StepKind.FOLLOW_UP: lambda: [],
    StepKind.BREAK: lambda: [],
}
_SETTLE_MS = 600


class StepEditor(QFrame):
    """Shows one step at a time; each value is kept when its field is left. ``left`` tells that Esc was
    pressed."""

    left = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepEditor")
        self.setProperty("panel", "card")
        self._bridge = bridge
        self._step = ""
        self._kind: StepKind | None = None
        self.settings: dict[str, s.SettingField] = {}
        self._mark = IconMark("list", "ink2")
        self._head = Text("", 13, 600, "ink2", name="stepKind")
        self.title = line_edit("step-title", "Title")
        self.title.editingFinished.connect(lambda: self._change("title", self.title.text().strip()))
        self.prompt = text_edit("step-prompt", "Question", "What the room is asked", 3)
        self.minutes = NumberBox("step-minutes", "Minutes", 0, MOST_MINUTES, width=64)
        self.minutes.valueChanged.connect(lambda value: self._change("minutes", value))
        self._typed = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._typed.timeout.connect(self.settle)
        self.prompt.textChanged.connect(self._typed.start)
        self.note = text_edit("step-note", "Only you", "What it is for, how to ask on, what goes wrong", 5)
        self.note.setProperty("private", True)
        self.note.textChanged.connect(self._typed.start)
        self._preview: StepPreview | None = None
        self._fields = {
            "title": Field("Title", self.title),
            "prompt": Field("Question", self.prompt),
            "minutes": Field("Minutes", self.minutes),
            "note": Field("Only you", self.note, note="never on the projector, never in a report"),
        }
        self._wrong = Text("", 13, 500, "warn", wrap=True, name="stepWrong")
        self._wrong.hide()
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        self.show_step("")

    @property
    def step(self) -> str:
        """The step in sight; "" for none."""
        return self._step

    def show_step(self, step_id: str) -> None:
        """Show another step; what was typed about the last one is kept first."""
        self.settle()
        self._step = step_id
        self.refresh()

    def refresh(self) -> None:
        """Read the step again."""
        workshop = self._bridge.workshop
        step = workshop.find(Step, self._step) if self._step else None
        if step is None:
            step = workshop.steps[0] if workshop.steps else None
            self._step = step.id if step else ""
        self.setEnabled(step is not None)
        self._show_preview(step)
        if step is None:
            self._head.setText("No step yet")
            return
        self._make_settings(step.kind)
        number = workshop.steps.index(step) + 1
        self._mark.set_icon(ICONS[step.kind])
        self._head.setText(f"Step {number}: {KINDS[step.kind].title}")
        if not self._fields["title"].error:
            self.title.settle(step.title)
        note = self._note_of(step)
        for edit, words in ((self.prompt, step.prompt), (self.note, note.text if note else "")):
            if edit.toPlainText() != words and not self._typed.isActive():
                with QSignalBlocker(edit):
                    edit.setPlainText(words)
        self._fields["prompt"].set_label(_PROMPTS.get(step.kind, "Question"))
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(step.minutes)
        for name, field in self.settings.items():
            field.show_value(step.settings.get(name), workshop)

    def begin(self) -> None:
        """Put the keyboard into what the room is asked."""
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Keep what has been typed as question and as note."""
        if self._typed.isActive():
            self._typed.stop()
            self._change("prompt", self.prompt.toPlainText().strip())
            self._keep_note(self.note.toPlainText().strip())

    def _change(self, field: str, value: object) -> None:
        step = self._bridge.workshop.find(Step, self._step)
        if step is None:
            return
        changed = replace(step, **{field: value})  # type: ignore[arg-type]
        wrong = self._bridge.run(KeepStep(changed)) if changed != step else None
        self._fields[field].set_error(wrong.message if wrong else "")

    def _note_of(self, step: Step) -> PrivateNote | None:
        """What was prepared for this step; notes written while it ran are read on the run screen."""
        notes = self._bridge.workshop.private_notes
        return next((note for note in notes if note.step == step.id and is_prepared(note)), None)

    def _keep_note(self, words: str) -> None:
        step = self._bridge.workshop.find(Step, self._step)
        if step is None:
            return
        before = self._note_of(step)
        if words == (before.text if before else ""):
            return
        note = before or PrivateNote(self._bridge.workshop.fresh_id(PrivateNote, "n"), step.id, "")
        wrong = self._bridge.run(KeepPrivateNote(replace(note, text=words)) if words else Remove(note))
        self._fields["note"].set_error(wrong.message if wrong else "")

    def _show_preview(self, step: Step | None) -> None:
        if self._preview is None and self.isVisible():
            from abcdesk.ui.setup.step_preview import StepPreview  # slides take long to load

            self._preview = StepPreview(self._bridge)
            self._column.insertWidget(self._column.indexOf(self._fields["note"]), self._preview)
        if self._preview is not None:
            self._preview.show_step(step)

    def _set(self, setting: str, value: object) -> None:
        step = self._bridge.workshop.find(Step, self._step)
        if step is None:
            return
        changed = {**step.settings, setting: value}
        if value is None:
            changed.pop(setting)
        wrong = (
            self._bridge.run(KeepStep(replace(step, settings=changed))) if changed != step.settings else None
        )
        self._wrong.setText(told(wrong))
        self._wrong.setVisible(wrong is not None)
        if wrong:
            self.refresh()

    def _make_settings(self, kind: StepKind) -> None:
        if kind is self._kind:
            return
        self._kind = kind
        drop(self.settings.values(), out_of=self._settings_column)
        self.settings = {}
        for field in _SETTINGS[kind]():
            field.edited.connect(self._set)
            self.settings[field.setting] = field
            self._settings_column.addWidget(field)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.topics - {Topic.STAGE}:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._head, 1)
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self._fields["title"], 1, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._fields["minutes"], 0, Qt.AlignmentFlag.AlignTop)
        self._settings_column = QVBoxLayout()
        self._settings_column.setSpacing(16)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(first)
        column.addWidget(self._fields["prompt"])
        column.addLayout(self._settings_column)
        column.addWidget(self._wrong)
        column.addWidget(self._fields["note"])
        column.addStretch(1)
