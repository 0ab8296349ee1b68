"""Exercises that this version shows but does not take down: said plainly, without buttons that do nothing."""

from __future__ import annotations

from abcdesk.ui.console import timing
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.text import Text

ON_PAPER = "Record this exercise on paper. In this version it is typed in by import, from a workshop file."


class OnPaperPanel(StepPanel):
    """Title, prompt, minutes, and how this is recorded."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.prompt = Text("", 22, 600, "ink", family="serif", wrap=True, name="paperPrompt")
        self.time = Text("", 14, 400, "ink2", name="paperTime")
        self.how = Text(ON_PAPER, 14, 400, "ink2", wrap=True, name="paperHow")
        self.how.setMaximumWidth(560)
        self.column.addSpacing(24)
        self.column.addWidget(self.prompt)
        self.column.addSpacing(8)
        self.column.addWidget(self.time)
        self.column.addSpacing(32)
        self.column.addWidget(IconMark("note", "ink2", 22))
        self.column.addSpacing(8)
        self.column.addWidget(self.how)
        self.column.addStretch(1)

    def refresh(self) -> None:
        step = self.step
        self.head.say(self.title, timing.length(step.minutes) if step.minutes else "")
        self.prompt.setText(step.prompt or step.title)
        self.tick()

    def tick(self) -> None:
        self.time.setText(timing.used_words(self.workshop, self.step, self.bench.now_s))
