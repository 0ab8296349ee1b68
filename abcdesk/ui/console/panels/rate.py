"""The panel of a scan: type each slip by its digits, show the picture, and lead through it."""

from __future__ import annotations

from abcdesk.domain.commands.rating import ReopenScan, ShowScan
from abcdesk.domain.records import StepKind
from abcdesk.domain.steps.rate import is_shown, scale, seats_in
from abcdesk.ui.console.panels.panel import Entry
from abcdesk.ui.console.panels.rate_entry import RateEntryView
from abcdesk.ui.console.panels.rate_result import RateResultView
from abcdesk.ui.console.panels.round_panel import RoundPanel
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.words import count


class RatePanel(RoundPanel):
    """Two faces: the slips of an open scan, and the gaps once it is shown."""

    kind = StepKind.RATE
    answers = ("reveal",)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RateEntryView(bench), RateResultView(bench))

    def refresh(self) -> None:
        aside = "marks hidden from the room" if self.is_open else ""
        self.head.say(self.title, "each person marks every area", aside)
        self.show_face()

    def on_reveal(self) -> None:
        if not self.is_open:
            self.bench.tell("The scan is shown.", "good")
            return
        groups = [(one, len(seats_in(self.workshop, self.step, one.id))) for one in self.workshop.groups]
        absent = sum(max(0, group.headcount - given) for group, given in groups)
        is_begun = any(given for _group, given in groups)
        self.close_with(ShowScan(self.step_id), count(absent, "slip") if absent and is_begun else "")

    @property
    def is_open(self) -> bool:
        return not is_shown(self.step)

    def reopen(self) -> None:
        self.bench.run_or_say(ReopenScan(self.step_id))

    def key_entries(self) -> list[Entry]:
        if not self.is_open:
            return []
        low, high = scale(self.step)
        return [
            ((f"{low}–{high}",), "mark"),
            (("Enter",), "hand in"),
            (("Tab",), "next slip"),
            ("reveal", "show"),
        ]
