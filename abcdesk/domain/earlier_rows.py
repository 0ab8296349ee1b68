"""Rows that a follow-up carries over from an earlier workshop: what was found then, and what was promised.

They are a part of ``domain.records``, which names them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class CommitmentStatus(StrEnum):
    """What became of a commitment."""

    OPEN = "open"
    KEPT = "kept"
    HALF = "half"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A workshop that this one follows up. ``deck`` is the id of the deck it was played with."""

    id: str
    title: str
    organisation: str = ""
    date: dt.date | None = None
    people: int = 0
    deck: str = ""
    position: int = 0

    @property
    def key(self) -> tuple[str]:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class EarlierRank:
    """How a card stood in a round of an earlier workshop: ``votes`` of ``voters`` teams or people. The card
    may be unknown to the deck of today, so its title comes along."""

    earlier: str
    round: str
    round_title: str
    by_team: bool
    voters: int
    card: str
    title: str
    votes: int
    rank: int
    position: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.earlier, self.round, self.card)


@dataclass(frozen=True, slots=True)
class EarlierPromise:
    """A commitment of an earlier workshop, and what became of it. ``card`` is "" where it came from none."""

    id: str
    earlier: str
    text: str
    owner: str = ""
    due: dt.date | None = None
    measure: str = ""
    card: str = ""
    status: CommitmentStatus = CommitmentStatus.OPEN
    outcome: str = ""
    position: int = 0

    @property
    def key(self) -> tuple[str]:
        return (self.id,)
