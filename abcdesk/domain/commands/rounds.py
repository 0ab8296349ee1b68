"""Commands of a pick step: hand in, take back, close, reveal, open again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.ballots import checked_ballot, is_taking_ballots, lacking, pick_settings, too_often
from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.piles import is_being_sorted
from abcdesk.domain.records import Ballot, Step, StepKind, StepState
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class CastBallot:
    """Hand in one ballot, or change it while the round is open. The first one opens the round."""

    step: str
    picks: tuple[str, ...]
    group: str = ""
    team: str | None = None
    seat: int | None = None
    whom: tuple[str, ...] = ()
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Hand in a ballot"

    def apply(self, tx: Transaction) -> None:
        step = _open_round(tx.workshop, self.step)
        ballot = checked_ballot(
            tx.workshop, Ballot(self.step, self.group, self.team, self.seat, self.picks, whom=self.whom)
        )
        if not ballot.team and ballot.seat is None:
            raise InvalidInput("seat", "Which slip is this? Give its number.")
        tx.put(tx.workshop.placed(ballot))
        if step.state is StepState.PLANNED:
            tx.put(replace(step, state=StepState.OPEN))


@dataclass(frozen=True)
class WithdrawBallot:
    """Take a ballot back while the round is open."""

    step: str
    group: str
    team: str | None = None
    seat: int | None = None
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Take a ballot back"

    def apply(self, tx: Transaction) -> None:
        _open_round(tx.workshop, self.step)
        ballot = Ballot(self.step, self.group, self.team, self.seat)
        known = tx.workshop.find(Ballot, *ballot.key)
        if known is None:
            raise InvalidInput("seat", "Nothing was handed in there.")
        tx.remove(known)


@dataclass(frozen=True)
class ImportBallots:
    """Hand in many slips at once, as read from a survey; all of them or, where one is wrong, none."""

    step: str
    ballots: tuple[Ballot, ...]
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return f"Take in {len(self.ballots)} slip{'' if len(self.ballots) == 1 else 's'}"

    def apply(self, tx: Transaction) -> None:
        step = _open_round(tx.workshop, self.step)
        for ballot in self.ballots:
            checked = checked_ballot(tx.workshop, replace(ballot, step=self.step))
            if tx.workshop.find(Ballot, *checked.key):
                raise InvalidInput("seat", f"Slip {checked.seat} is handed in already.")
            tx.put(tx.workshop.placed(checked))
        if self.ballots and step.state is StepState.PLANNED:
            tx.put(replace(step, state=StepState.OPEN))


@dataclass(frozen=True)
class CloseAndReveal:
    """Close the round for good and let the room see the ranking."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Close and reveal"

    def apply(self, tx: Transaction) -> None:
        step = _round(tx.workshop, self.step)
        if not tx.workshop.ballots_of(step.id):
            raise InvalidInput("step", "Nothing has been handed in yet.", "Enter at least one ballot first.")
        tx.put(replace(step, state=StepState.REVEALED))


@dataclass(frozen=True)
class ReopenRound:
    """Take a reveal back, so that ballots can be changed again."""

    step: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Open the round again"

    def apply(self, tx: Transaction) -> None:
        tx.put(replace(_round(tx.workshop, self.step), state=StepState.OPEN))


def read_picks(workshop: Workshop, step_id: str, numbers: Sequence[int]) -> tuple[str, ...]:
    """The cards with these printed numbers; InvalidInput says which number is wrong and why.

    ``field`` of the error is ``picks[2]`` for the third number.
    """
    settings = pick_settings(workshop, workshop.step(step_id))
    picks: list[str] = []
    for place, number in enumerate(numbers):
        card = workshop.deck.numbered(number)
        where = f"picks[{place}]"
        if card is None:
            raise InvalidInput(where, f"No card {number}. Numbers go from 1 to {len(workshop.deck)}.")
        if card.id not in settings.cards:
            raise InvalidInput(where, f"Card {number} is not part of this step.")
        if too_often(settings, picks, card.id):
            twice = f"has {settings.cap} dots already" if settings.cap > 1 else "is already in this list"
            raise InvalidInput(where, f"{number} {twice}.")
        picks.append(card.id)
        if lacking(workshop, settings, picks).get(card.suit, 0) < 0:
            enough = settings.by_suit[card.suit]
            verb = "is" if enough == 1 else "are"
            raise InvalidInput(where, f"{enough} of {workshop.deck.suit_of(card).title} {verb} enough.")
    if len(picks) > settings.most:
        what = "dots" if settings.dots else "cards"
        raise InvalidInput(f"picks[{settings.most}]", f"{settings.most} {what} are enough: take one out.")
    return tuple(picks)


def _round(workshop: Workshop, step_id: str) -> Step:
    if not workshop.has_step(step_id) or workshop.step(step_id).kind is not StepKind.PICK:
        raise InvalidInput("step", f"there is no round “{step_id}”")
    return workshop.step(step_id)


def _open_round(workshop: Workshop, step_id: str) -> Step:
    step = _round(workshop, step_id)
    if not is_taking_ballots(step):
        raise InvalidInput(
            "step", "This round is closed.", "Undo the reveal, or open the round again, to change a ballot."
        )
    if sorting := is_being_sorted(workshop, step):
        raise InvalidInput(
            "step", f"The cards are still being sorted in “{sorting.title}”.", "Close the piles there first."
        )
    return step
