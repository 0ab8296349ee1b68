"""After the reveal: the ranking, how far the room has seen it, and what chance alone could do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.records import StepState
from abcdesk.domain.show import spot
from abcdesk.domain.tally import chance_max, ranking
from abcdesk.ui.console.panels.standings_list import StandingsList
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text


class PickResultView(QWidget):
    """Going forward shows the next place; opening again takes the reveal back."""

    reopen_wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("pickResult")
        self.bench = bench
        self.step_id = ""
        self.summary = Text("", 18, 600, "ink", family="serif", wrap=True, name="resultSummary")
        self.chance = Text("", 13, 400, "ink2", wrap=True, name="chanceNote")
        self.list = StandingsList()
        self.seen = Text("", 14, 600, name="seenWords")
        self.seen_more = Text("", 13, 400, "ink2", name="seenMore")
        self.reopen = KeyButton("Open again", name="reopenButton")
        self.reopen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reopen.clicked.connect(self.reopen_wanted)
        self._lay_out()

    def take_step(self, step_id: str) -> None:
        """Turn to another step."""
        self.step_id = step_id

    def refresh(self) -> None:
        """Read the workshop again."""
        workshop = self.bench.workshop
        step = workshop.step(self.step_id)
        if step.state is not StepState.REVEALED:
            return
        found = ranking(workshop, step)
        ballots = workshop.ballots_of(step.id)
        unit = "team" if pick_settings(workshop, step).by_team else "person"
        self.summary.setText(_summary(workshop.deck.card(found[0].card).title, found, len(ballots), unit))
        cards = len(pick_settings(workshop, step).cards)
        chance = chance_max(ballots, cards)
        above = sum(one.above_chance for one in found)
        self.chance.setText(
            f"Chance alone reaches {chance} here ({len(ballots)} lists, {cards} cards). "
            f"{above or 'No'} card{'' if above == 1 else 's'} above it."
        )
        here = spot(workshop)
        place = here.cue.place if here.step == step.id and here.cue.slide == "ranking" else 1
        self.list.standings_model.show(workshop.deck, found, place or 1)
        self.seen.setText(f"The room sees place {place}" if place > 1 else "The room sees the whole ranking")
        self.seen_more.setText(
            f"Next shows place {place - 1}." if place > 1 else "Next goes on to the next step."
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.seen)
        words.addWidget(self.seen_more)
        foot = QHBoxLayout()
        foot.addLayout(words, 1)
        foot.addWidget(self.reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.chance)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def _summary(title: str, found: tuple, ballots: int, unit: str) -> str:
    """The finding in one sentence: "5 of 6 teams picked “Not my responsibility”."."""
    votes = found[0].votes
    units = {"team": "teams", "person": "people"}[unit] if ballots != 1 else unit
    first = sum(one.rank == 1 for one in found)
    if first > 1:
        return f"{first} cards share the first place, with {votes} of {ballots} {units} each."
    return f"{votes} of {ballots} {units} picked “{title}”."
