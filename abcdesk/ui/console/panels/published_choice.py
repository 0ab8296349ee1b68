"""Which published ranking is laid beside this round, with its sample and its caveat."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.commands.guesses import LayBeside
from abcdesk.domain.published import fitting
from abcdesk.domain.records import Step
from abcdesk.published import chosen_for, published_rankings
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.text import Text


class PublishedChoice(QWidget):
    """Offers the sets whose question is that of the round; hidden where there is none."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("publishedChoice")
        self.bench = bench
        self._step_id = ""
        self.choice = Choice([("", "none")], "publishedRanking", "Published ranking beside this one")
        self.origin = Text("", 12, 400, "ink2", wrap=True, name="publishedOrigin")
        self.choice.chosen.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text("Published ranking", 13, 500, "ink2"))
        row.addWidget(self.choice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.origin)

    def show_step(self, step: Step) -> None:
        """Offer what fits this round, and say what is chosen."""
        workshop = self.bench.workshop
        self._step_id = step.id
        offered = fitting(workshop, step, published_rankings())
        self.setVisible(bool(offered))
        self.choice.set_options([("", "none"), *((one.id, f"{one.title}, {one.year}") for one in offered)])
        chosen = chosen_for(workshop, step)
        self.choice.set_value(chosen.id if chosen else "")
        self.origin.setText(f"{chosen.origin} {chosen.caveat}" if chosen else "")
        self.origin.setVisible(bool(chosen))

    def _choose(self, published: str) -> None:
        self.bench.run_or_say(LayBeside(self._step_id, published))
