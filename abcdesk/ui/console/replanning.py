"""What the console proposes when the day runs late: one line, taken with a key or put away until it gets
worse."""

from __future__ import annotations

import datetime as dt

from abcdesk.domain.commands.pacing import Replan
from abcdesk.domain.pace import WORTH_SAYING, Proposal, proposal
from abcdesk.projector.words import listed, started
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.console import timing
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.message_line import MessageLine


class Replanning:
    """Follows the clock. ``line`` shows what is proposed, and is hidden while nothing is."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._key: KeyAction | None = None
        self._put_away_at = 0
        self._shown: Proposal | None = None
        self.line = MessageLine("paceLine")

    def show_key(self, key: KeyAction) -> None:
        """The key that takes the proposal; it works while there is one."""
        self._key = key
        key.setEnabled(self._shown is not None)

    def refresh(self) -> None:
        """Look at clock and agenda again."""
        if self._shown is not None and self.line.isHidden():  # put away
            self._put_away_at = self._shown.behind
        now = dt.datetime.fromtimestamp(self._bench.now_s)
        found = None if self._bench.hides_counts else proposal(self._bench.workshop, now)
        if found is None:
            self._put_away_at = 0
        elif not found.cuts or (self._put_away_at and found.behind < self._put_away_at + WORTH_SAYING):
            found = None
        if found == self._shown:
            return
        self._shown = found
        if self._key is not None:
            self._key.setEnabled(found is not None)
        if found is None:
            self.line.clear()
            return
        cap = self._key.cap() if self._key is not None else ""
        self.line.say("undo", words(found), ("Shorten", self.take), ("Not now", self.put_away), cap=cap)

    def take(self) -> None:
        """Do what is proposed; one step that can be taken back."""
        taken = self._shown
        if taken is not None and self._bench.run_or_say(Replan.taking(taken)):
            self.refresh()
            self._bench.tell_undo(f"Shortened. The day ends {taken.ends:%H:%M}.")

    def put_away(self) -> None:
        """Hide the proposal until the day is five minutes later still."""
        self.line.clear()
        self.refresh()


def words(found: Proposal) -> str:
    """The proposal: "20 min behind. Leave out Scan; shorten Impact to 25 and Close to 3 min: ends 16:45."""
    gone = [cut.title for cut in found.cuts if not cut.minutes]
    shorter = [f"{cut.title} to {cut.minutes}" for cut in found.cuts if cut.minutes]
    deeds = [f"leave out {listed(gone)}"] if gone else []
    if shorter:
        deeds.append(f"shorten {listed(shorter)} min")
    late = f", {found.still_behind} min late" if found.still_behind else ""
    what = started("; ".join(deeds))
    return f"{timing.length(found.behind)} behind. {what}: ends {found.ends:%H:%M}{late}."
