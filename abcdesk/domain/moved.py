"""What moved between an earlier workshop and this one: the same cards, shares of those who voted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.records import CommitmentStatus, Earlier, EarlierRank, Step, StepKind, StepState
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Move:
    """One card then and now. Ranks are None and votes 0 where nobody picked it."""

    card: str
    title: str
    rank_then: int | None
    rank_now: int | None
    votes_then: int
    votes_now: int
    share_then: float
    share_now: float

    @property
    def change(self) -> float:
        """The share now less the share then."""
        return self.share_now - self.share_then


@dataclass(frozen=True, slots=True)
class Movement:
    """A round of last time held against the same round of today, matched by the cards' ids. ``unmatched``
    are titles of cards of last time that the deck of today does not have."""

    earlier: Earlier
    step: str
    by_team: bool
    n_then: int
    n_now: int
    moves: tuple[Move, ...]
    unmatched: tuple[str, ...]


def movement(workshop: Workshop) -> Movement | None:
    """The comparison with the latest earlier workshop: of the round with the same id as one of today, else
    of the first rounds of both. None before a round of today is revealed."""
    if not workshop.earlier:
        return None
    earlier = workshop.earlier[-1]
    ranks = [row for row in workshop.earlier_ranks if row.earlier == earlier.id]
    steps = [
        step
        for step in workshop.steps
        if step.kind is StepKind.PICK and step.state is StepState.REVEALED and workshop.ballots_of(step.id)
    ]
    if not ranks or not steps:
        return None
    rounds = list(dict.fromkeys(row.round for row in ranks))
    same = next((step for step in steps if step.id in rounds), None)
    chosen = same.id if same else rounds[0]
    return _held(workshop, earlier, same or steps[0], [row for row in ranks if row.round == chosen])


def promises_by_status(workshop: Workshop) -> Mapping[CommitmentStatus, int]:
    """How many promises of last time were kept, half kept, dropped, and are open still."""
    return {
        status: sum(row.status is status for row in workshop.earlier_promises) for status in CommitmentStatus
    }


def _held(workshop: Workshop, earlier: Earlier, step: Step, ranks: list[EarlierRank]) -> Movement:
    then = {row.card: row for row in ranks}
    now = {standing.card: standing for standing in ranking(workshop, step)}
    voters_then, voters_now = ranks[0].voters, len(workshop.ballots_of(step.id))
    cards = [card for card in dict.fromkeys([*then, *now]) if card in workshop.deck]
    moves = []
    for card in cards:
        old, new = then.get(card), now.get(card)
        moves.append(
            Move(
                card=card,
                title=workshop.deck.card(card).title,
                rank_then=old.rank if old else None,
                rank_now=new.rank if new else None,
                votes_then=old.votes if old else 0,
                votes_now=new.votes if new else 0,
                share_then=old.votes / voters_then if old and voters_then else 0.0,
                share_now=new.share if new else 0.0,
            )
        )
    return Movement(
        earlier=earlier,
        step=step.id,
        by_team=pick_settings(workshop, step).by_team,
        n_then=voters_then,
        n_now=voters_now,
        moves=tuple(moves),
        unmatched=tuple(row.title for row in ranks if row.card not in workshop.deck),
    )
