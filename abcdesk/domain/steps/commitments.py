"""Commitments: few, each with owner, date, measure and a first step for Monday."""

from __future__ import annotations

from statistics import median_low

from abcdesk.domain.records import Commitment, Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

MOST = 5
"""How many commitments a room should make at most."""

PER_SLIDE = 4
"""How many commitments one slide holds."""


def confidence_of(commitment: Commitment) -> int | None:
    """The room's fist of five: the middle answer (the lower one of two), or None without a vote."""
    return median_low(commitment.confidence) if commitment.confidence else None


def card_of(workshop: Workshop, commitment: Commitment) -> str | None:
    """The card a commitment follows from, through its behaviour."""
    for behaviour in workshop.behaviours:
        if behaviour.id == commitment.behaviour:
            return behaviour.card
    return None


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """A picture for every four commitments, at least one."""
    pages = max(1, -(-len(workshop.commitments) // PER_SLIDE))
    return tuple(Cue("commitments", place=page) for page in range(1, pages + 1))


KIND = Kind(StepKind.COMMITMENTS, "Commitments", {"most": check.whole(1, 20)}, cues, writes=True)
