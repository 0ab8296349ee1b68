"""Whom it hurts: the stakeholders' markers that were laid on picks, counted card by card."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.merging import merges_of
from abcdesk.domain.records import Step
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Hurt:
    """Whom one card hurts: of ``n`` ballots that hold it, how many laid which marker on it (by id, in the
    deck's order; those that nobody laid are left out)."""

    card: str
    n: int
    counts: Mapping[str, int]


def hurt(workshop: Workshop, step: Step) -> tuple[Hurt, ...]:
    """The cards with any marker on them, in the order of the ranking. A ballot counts once for a card and a
    marker, however many dots it gave; cards that are merged count as one."""
    into = merges_of(workshop, step.id)
    counted: dict[str, Counter[str]] = {}
    for ballot in workshop.ballots_of(step.id):
        pairs = {(into.get(c, c), m) for c, m in zip(ballot.picks, ballot.whom, strict=False) if m}
        for card, marker in pairs:
            counted.setdefault(card, Counter())[marker] += 1
    order = [marker.id for marker in workshop.deck.markers]
    return tuple(
        Hurt(one.card, one.votes, {m: counted[one.card][m] for m in order if counted[one.card][m]})
        for one in (ranking(workshop, step) if counted else ())
        if one.card in counted
    )


def laid(found: tuple[Hurt, ...]) -> Counter[str]:
    """How often each marker was laid on all cards together."""
    total: Counter[str] = Counter()
    for one in found:
        total.update(one.counts)
    return total
