"""The panel of a step in which cards are sorted: numbers and a letter for each pile, then close and show."""

from __future__ import annotations

from abcdesk.domain.commands.sorting import ClosePiles, ReopenPiles
from abcdesk.domain.parties import parties
from abcdesk.domain.piles import piles_of
from abcdesk.domain.records import StepKind
from abcdesk.ui.console.panels.panel import Entry
from abcdesk.ui.console.panels.round_panel import RoundPanel
from abcdesk.ui.console.panels.sort_entry import SortEntryView
from abcdesk.ui.console.panels.sort_result import SortResultView
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.words import count


class SortPanel(RoundPanel):
    """Two faces: the piles as they come in, and what lies where once they are closed."""

    kind = StepKind.SORT
    answers = ("reveal", "find")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, SortEntryView(bench), SortResultView(bench))

    def refresh(self) -> None:
        aside = "piles hidden from the room" if self.is_open else ""
        self.head.say(self.title, "each team sorts the cards", aside)
        self.show_face()

    def on_reveal(self) -> None:
        if not self.is_open:
            self.bench.tell("The piles are shown.", "good")
            return
        known, handed_in = parties(self.workshop, self.step), len(piles_of(self.workshop, self.step))
        absent = len(known) - handed_in
        missing = ""
        if handed_in and absent > 0:
            missing = count(absent, "team" if known[0].team else "group")
        self.close_with(ClosePiles(self.step_id), missing)

    def reopen(self) -> None:
        self.bench.run_or_say(ReopenPiles(self.step_id))

    def key_entries(self) -> list[Entry]:
        if not self.is_open:
            return []
        return [
            (("0–9",), "cards, then"),
            (("Y",), "yes"),
            (("M",), "maybe"),
            (("N",), "no"),
            (("Enter",), "hand in"),
            ("reveal", "show"),
        ]
