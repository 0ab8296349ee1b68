"""Impact: what each top card does to value, outcomes, costs and risks, and whether that is acceptable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import cast

from abcdesk.domain.arguments import argued_cards, arguments_of
from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.judge import JudgedCard, judged
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.tally import ranking
from abcdesk.domain.workshop import Workshop

TOP_CARDS = 5
"""How many cards an impact step takes where it names none."""

VERDICT_SHARE = (2, 3)
"""A verdict needs two thirds of those who answered."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The room's answer to "Is this an acceptable business risk?" about one card.

    ``answer`` is "acceptable", "not acceptable", "unsure" or "divided" (no answer has two thirds);
    ``needed`` is how many of the ``n`` people make a verdict.
    """

    card: str
    acceptable: int
    unsure: int
    not_acceptable: int

    @property
    def n(self) -> int:
        return self.acceptable + self.unsure + self.not_acceptable

    @property
    def needed(self) -> int:
        return ceil(self.n * VERDICT_SHARE[0] / VERDICT_SHARE[1])

    @property
    def answer(self) -> str:
        for name, count in (
            ("not acceptable", self.not_acceptable),
            ("acceptable", self.acceptable),
            ("unsure", self.unsure),
        ):
            if self.n and count >= self.needed:
                return name
        return "divided"


def cards_weighed(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards this step weighs: those it names, else the top five of where they come from."""
    named = step.settings.get("cards")
    if named is not None:
        return tuple(cast("Sequence[str]", named))
    source = weighed_from(workshop, step)
    if source is None:
        return ()
    if source.kind is StepKind.ARGUE:
        return _argued_for(workshop, source)[:TOP_CARDS]
    return tuple(standing.card for standing in ranking(workshop, source)[:TOP_CARDS])


def weighed_from(workshop: Workshop, step: Step) -> Step | None:
    """Where the cards of this step come from: the last top threes before it, if it is set so and somebody has
    argued; else the first revealed round. None where it names its cards, and before there are any."""
    if step.settings.get("cards") is not None:
        return None
    if step.settings.get("argued"):
        for earlier in reversed(workshop.steps):
            is_before = earlier.kind is StepKind.ARGUE and earlier.position < step.position
            if is_before and arguments_of(workshop, earlier):
                return earlier
    return _first_revealed(workshop)


def _first_revealed(workshop: Workshop) -> Step | None:
    rounds = (step for step in workshop.steps if step.kind is StepKind.PICK)
    return next((step for step in rounds if step.state is StepState.REVEALED), None)


def _argued_for(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards that teams argue for: what most teams have comes first, among equals what has more votes."""
    revealed = _first_revealed(workshop)
    votes = {one.card: one.points for one in ranking(workshop, revealed)} if revealed else {}
    argued = argued_cards(workshop, step)
    order = sorted(argued, key=lambda one: (len(one.arguments), votes.get(one.card, 0)), reverse=True)
    return tuple(one.card for one in order)


def verdict(workshop: Workshop, card_id: str) -> Verdict | None:
    """The verdict on one card, from the last impact step that counted one; None where none was taken."""
    for step in reversed(workshop.steps):
        if step.kind is StepKind.IMPACT:
            counted = judged(workshop, step, card_id)
            if counted.n:
                return _verdict(counted)
    return None


def _verdict(counted: JudgedCard) -> Verdict:
    return Verdict(
        counted.card, counted.counts["acceptable"], counted.counts["unsure"], counted.counts["not acceptable"]
    )


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """For each card its notes, the question, and the verdict once it is counted."""
    played: list[Cue] = []
    for card_id in cards_weighed(workshop, step):
        played += [Cue("impact", card_id), Cue("acceptable", card_id)]
        if workshop.judgements_of(step.id, card_id):
            played.append(Cue("verdict", card_id))
    return tuple(played) or (Cue("text"),)


KIND = Kind(
    StepKind.IMPACT,
    "Impact and verdict",
    {"cards": check.maybe(check.cards), "argued": check.flag},
    cues,
    writes=True,
)
