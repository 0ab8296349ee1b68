"""How excuses end: a level of service that somebody chose, or something that costs nothing to do better.

The room first judges each card: a decision, an excuse, or don't know. That is a judge step like any other;
what belongs to excuses alone stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from abcdesk.domain.records import Ruling, RulingKind, Step, StepKind
from abcdesk.domain.steps.excuse_answers import excuse_and_decision
from abcdesk.domain.steps.judge import JudgedCard, answers_of, counted_cards, judged
from abcdesk.domain.workshop import Workshop


class Origin(StrEnum):
    """Where a poor level of service comes from."""

    CHOSEN = "chosen"
    UNKNOWN = "unknown"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class Excuse:
    """One excuse, judged: what the room answered, how it ends (None while that is open), and where the
    service it excuses comes from."""

    judged: JudgedCard
    ruling: Ruling | None
    origin: Origin

    @property
    def card(self) -> str:
        """The card's id."""
        return self.judged.card


@dataclass(frozen=True, slots=True)
class Dial:
    """How much of the poor service was chosen: every judged excuse once, by its origin."""

    excuses: tuple[Excuse, ...]

    @property
    def n(self) -> int:
        """How many excuses were judged."""
        return len(self.excuses)

    def of(self, origin: Origin) -> tuple[Excuse, ...]:
        """The excuses of one origin, in the step's order."""
        return tuple(one for one in self.excuses if one.origin is origin)

    @property
    def ended(self) -> int:
        """How many excuses end with something that costs nothing."""
        return sum(
            one.ruling is not None and one.ruling.outcome is RulingKind.IMPROVEMENT for one in self.excuses
        )


def judges_excuses(step: Step) -> bool:
    """Whether this step asks: an excuse, or a decision?"""
    return step.kind is StepKind.JUDGE and excuse_and_decision(answers_of(step)) is not None


def excuse(workshop: Workshop, step: Step, card_id: str) -> Excuse:
    """One excuse as it stands. Chosen is only what somebody named decided; what most of the room calls an
    excuse, or what is done better from now on, was excused; everything else is unknown."""
    found = judged(workshop, step, card_id)
    ruling = workshop.find(Ruling, step.id, card_id)
    words = excuse_and_decision(answers_of(step))
    if ruling is not None:
        decided = ruling.outcome is RulingKind.DECISION
        return Excuse(found, ruling, Origin.CHOSEN if decided else Origin.EXCUSED)
    excused = words is not None and 2 * found.counts[words[0]] > found.n
    return Excuse(found, None, Origin.EXCUSED if excused else Origin.UNKNOWN)


def service_dial(workshop: Workshop, step: Step) -> Dial:
    """The dial of a step that judges excuses; only cards with answers are on it."""
    every = (excuse(workshop, step, card) for card in counted_cards(workshop, step))
    return Dial(tuple(one for one in every if one.judged.n))
