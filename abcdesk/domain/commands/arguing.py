"""Commands of team top threes: what a team argues for, place by place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from abcdesk.domain.arguments import check_argument
from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_length
from abcdesk.domain.records import Argument


@dataclass(frozen=True)
class KeepArgument:
    """Note what a team argues for at one of its places, or change that."""

    argument: Argument
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Argue for a card"

    def apply(self, tx: Transaction) -> None:
        check_argument(tx.workshop, self.argument)
        check_length("consequence", self.argument.consequence)
        tx.put(tx.workshop.placed(self.argument))


@dataclass(frozen=True)
class TakeArgumentOut:
    """Leave one of a team's places empty again."""

    step: str
    group: str
    team: str | None
    place: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take an argument out"

    def apply(self, tx: Transaction) -> None:
        known = tx.workshop.find(Argument, self.step, self.group, self.team or "", self.place)
        if known is not None:
            tx.remove(known)
