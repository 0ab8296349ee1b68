"""Rows that belong to one exercise each: piles, marks of a scan, rounds of a simulation, ends of excuses.

They are a part of ``domain.records``, which names them; here so that no file grows too long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """Where a round of a simulation stands."""

    PLAY = "play"
    REFLECT = "reflect"
    IMPROVE = "improve"


class RulingKind(StrEnum):
    """How an excuse ends: somebody decided it, or something is done that costs nothing."""

    DECISION = "decision"
    IMPROVEMENT = "improvement"


@dataclass(frozen=True, slots=True)
class Piles:
    """How one team, or one group where there are no teams, has sorted the cards of a step. What is on neither
    pile is on no."""

    step: str
    group: str
    team: str | None = None
    yes: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    position: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.step, self.group, self.team or "")


@dataclass(frozen=True, slots=True)
class Merge:
    """Two cards say the same: in this round ``card`` counts as ``into``."""

    step: str
    card: str
    into: str
    position: int = 0

    @property
    def key(self) -> tuple[str, str]:
        return (self.step, self.card)


@dataclass(frozen=True, slots=True)
class Argument:
    """One card of a team's top three (``place`` 1 to 3) and what it leads to, in a sentence of theirs."""

    step: str
    group: str
    place: int
    card: str
    consequence: str
    team: str | None = None
    position: int = 0

    @property
    def key(self) -> tuple[str, str, str, int]:
        return (self.step, self.group, self.team or "", self.place)


@dataclass(frozen=True, slots=True)
class Rating:
    """One person's mark for one area of a scan."""

    step: str
    area: str
    group: str
    seat: int
    value: int
    position: int = 0

    @property
    def key(self) -> tuple[str, str, str, int]:
        return (self.step, self.area, self.group, self.seat)


@dataclass(frozen=True, slots=True)
class SimulationRound:
    """A round that was started. The room sees what was counted in it once it is ``shown``."""

    step: str
    round: int
    phase: Phase = Phase.PLAY
    shown: bool = False
    position: int = 0

    @property
    def key(self) -> tuple[str, int]:
        return (self.step, self.round)


@dataclass(frozen=True, slots=True)
class Watched:
    """A behaviour that is watched in a simulation: what counts as ``seen`` and as ``relapse``, in words
    short enough to tally by ("" where the behaviour's own words do)."""

    step: str
    behaviour: str
    seen: str = ""
    relapse: str = ""
    position: int = 0

    @property
    def key(self) -> tuple[str, str]:
        return (self.step, self.behaviour)


@dataclass(frozen=True, slots=True)
class Ruling:
    """How the excuse of one card ends. A decision names the role that took it (``by``); an improvement
    says in ``text`` what is done from now on, and costs nothing."""

    step: str
    card: str
    outcome: RulingKind
    by: str = ""
    text: str = ""
    position: int = 0

    @property
    def key(self) -> tuple[str, str]:
        return (self.step, self.card)


@dataclass(frozen=True, slots=True)
class SentBack:
    """A slogan that was offered as the behaviour for a card and sent back: nobody can watch it."""

    id: str
    step: str
    card: str
    text: str
    position: int = 0

    @property
    def key(self) -> tuple[str]:
        return (self.id,)
