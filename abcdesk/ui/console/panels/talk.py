"""The panel of a talk: what to say, what the room sees of it, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import StepKind
from abcdesk.domain.show import Spot, room_spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.ui.console import timing
from abcdesk.ui.console.finding import cue_words
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.panels.picture_button import PictureButton
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.text import Text


class TalkPanel(StepPanel):
    """Prompt, then one picture after the other; a click shows it."""

    kind = StepKind.TALK

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.prompt = Text("", 22, 600, "ink", family="serif", wrap=True, name="talkPrompt")
        self.time = Text("", 14, 400, "ink2", name="talkTime")
        self.sees = Text("What the room sees", 14, 600)
        self._pictures = QVBoxLayout()
        self._pictures.setSpacing(8)
        self._buttons: list[PictureButton] = []
        self.column.addSpacing(24)
        self.column.addWidget(self.prompt)
        self.column.addSpacing(8)
        self.column.addWidget(self.time)
        self.column.addSpacing(28)
        self.column.addWidget(self.sees)
        self.column.addSpacing(10)
        self.column.addLayout(self._pictures)
        self.column.addStretch(1)

    def refresh(self) -> None:
        step = self.step
        self.head.say(self.title, timing.length(step.minutes) if step.minutes else "")
        self.prompt.setText(step.prompt or step.title)
        self.tick()
        self._show_pictures(cues_of(self.workshop, step))

    def tick(self) -> None:
        step = self.step
        self.time.setText(timing.used_words(self.workshop, step, self.bench.now_s))

    def _show_pictures(self, cues: tuple[Cue, ...]) -> None:
        if [button.cue for button in self._buttons] != list(cues):
            drop(self._buttons)
            self._buttons = [self._button(place, cue) for place, cue in enumerate(cues, start=1)]
            for button in self._buttons:
                self._pictures.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        room, yours = room_spot(self.workshop), self.spot
        for button in self._buttons:
            place = Spot(self.step_id, button.cue)
            slide = self.bench.stage.slide_at(place)
            button.show_state(slide, is_here=room == place, is_yours=yours == place)

    def _button(self, place: int, cue: Cue) -> PictureButton:
        words = cue_words(self.workshop, cue)
        button = PictureButton(self.bench.stage.pictures, cue, f"{place}", words)
        button.clicked.connect(lambda: self.bench.run(GoTo(Spot(self.step_id, cue), self.bench.now_s)))
        return button
