"""Commands of a step in which cards are sorted: hand in piles, take them back, close, open again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.piles import check_piles, narrowed, piles_of, rounds_after
from abcdesk.domain.records import Piles, Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class HandInPiles:
    """Hand in how one team has sorted, or change it while the piles are open. The first one opens them."""

    piles: Piles
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Hand in piles"

    def apply(self, tx: Transaction) -> None:
        step = _open_piles(tx.workshop, self.piles.step)
        if not self.piles.yes and not self.piles.maybe:
            raise InvalidInput("yes", "Lay at least one card on yes or maybe.")
        check_piles(tx.workshop, self.piles)
        tx.put(tx.workshop.placed(self.piles))
        if step.state is StepState.PLANNED:
            tx.put(replace(step, state=StepState.OPEN))


@dataclass(frozen=True)
class TakePilesBack:
    """Take back how one team has sorted."""

    step: str
    group: str
    team: str | None = None
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take piles back"

    def apply(self, tx: Transaction) -> None:
        _open_piles(tx.workshop, self.step)
        known = tx.workshop.find(Piles, self.step, self.group, self.team or "")
        if known is None:
            raise InvalidInput("team", "Nothing was handed in there.")
        tx.remove(known)


@dataclass(frozen=True)
class ClosePiles:
    """Show the piles; the rounds that pick from them offer what goes on."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Close the piles"

    def apply(self, tx: Transaction) -> None:
        step = _open_piles(tx.workshop, self.step)
        if not piles_of(tx.workshop, step):
            raise InvalidInput("step", "Nothing has been sorted yet.", "Enter the piles of one team first.")
        _refuse_ballots(tx.workshop, step)
        tx.put(replace(step, state=StepState.REVEALED))
        for one in rounds_after(tx.workshop, tx.workshop.step(step.id)):
            tx.put(narrowed(tx.workshop, one))


@dataclass(frozen=True)
class ReopenPiles:
    """Open the piles again, so that they can be changed; the rounds after them offer all cards again."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Open the piles again"

    def apply(self, tx: Transaction) -> None:
        step = _piles(tx.workshop, self.step)
        _refuse_ballots(tx.workshop, step)
        for one in rounds_after(tx.workshop, step):
            settings = {name: value for name, value in one.settings.items() if name != "cards"}
            tx.put(replace(one, settings=settings))
        tx.put(replace(step, state=StepState.OPEN))


def _piles(workshop: Workshop, step_id: str) -> Step:
    if not workshop.has_step(step_id) or workshop.step(step_id).kind is not StepKind.SORT:
        raise InvalidInput("step", f"there are no piles “{step_id}”")
    return workshop.step(step_id)


def _open_piles(workshop: Workshop, step_id: str) -> Step:
    step = _piles(workshop, step_id)
    if step.state is StepState.REVEALED:
        raise InvalidInput("step", "The piles are closed.", "Open them again to change one.")
    return step


def _refuse_ballots(workshop: Workshop, step: Step) -> None:
    """Refuse to change what a round offers while lists are in it."""
    for one in rounds_after(workshop, step):
        if workshop.ballots_of(one.id):
            raise InvalidInput(
                "step",
                f"Ballots of “{one.title}” are in already, so its cards stay.",
                "Take those ballots back first.",
            )
