"""The command that makes the rest of the day fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.preparing import check_info, check_minutes
from abcdesk.domain.pace import Proposal


@dataclass(frozen=True)
class Replan:
    """Give steps other minutes (0 leaves a step out), and keep the end ("HH:MM") that they should meet."""

    minutes: tuple[tuple[str, int], ...]
    end: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Shorten the rest"

    @classmethod
    def taking(cls, proposal: Proposal) -> Replan:
        """What a proposal comes to."""
        minutes = tuple((cut.step, cut.minutes) for cut in proposal.cuts)
        return cls(minutes, proposal.wished.strftime("%H:%M"))

    def apply(self, tx: Transaction) -> None:
        for step_id, minutes in self.minutes:
            check_minutes(minutes)
            tx.put(replace(tx.workshop.step(step_id), minutes=minutes))
        info = replace(tx.workshop.info, end=self.end)
        check_info(info)
        tx.put(info)
