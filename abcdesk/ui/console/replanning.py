"""What the console proposes when the day runs late: taken with a key, or put away until it gets worse."""

from __future__ import annotations

import datetime as dt

from abcdesk.domain.commands.pacing import Replan
from abcdesk.domain.pace import WORTH_SAYING, Proposal, proposal
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.console.pace_card import PaceCard
from abcdesk.ui.console.workbench import Workbench


class Replanning:
    """Follows the clock; ``card`` shows what is proposed."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._key: KeyAction | None = None
        self._put_away_at = 0
        self._shown: Proposal | None = None
        self.card = PaceCard()
        self.card.taken.connect(self.take)
        self.card.put_away.connect(self.put_away)

    def show_key(self, key: KeyAction) -> None:
        """The key that takes the proposal; it works while there is one."""
        self._key = key
        key.setEnabled(self._shown is not None)

    def refresh(self) -> None:
        """Look at clock and agenda again."""
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
        self.card.show_proposal(found, self._key.cap() if self._key is not None else "")

    def take(self) -> None:
        """Do what is proposed; one step that can be taken back."""
        taken = self._shown
        if taken is not None and self._bench.run_or_say(Replan.taking(taken)):
            self._bench.tell_undo(f"Shortened. The day ends {taken.ends:%H:%M}.")

    def put_away(self) -> None:
        """Hide the proposal until the day is five minutes later still."""
        if self._shown is not None:
            self._put_away_at = self._shown.behind
            self.refresh()
