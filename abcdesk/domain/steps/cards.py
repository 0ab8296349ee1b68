"""Cards: the deck on the wall, then card after card on stage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop


def cards_of(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards a step is about: those it names, those of its suit, or the whole deck."""
    named = step.settings.get("cards")
    if named is not None:
        return tuple(cast("Sequence[str]", named))
    suit = step.settings.get("suit")
    return tuple(card.id for card in workshop.deck.cards if suit is None or card.suit == suit)


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The wall first, then each card."""
    return (Cue("wall"), *(Cue("card", card_id) for card_id in cards_of(workshop, step)))


KIND = Kind(
    StepKind.CARDS,
    "Show the cards",
    {"cards": check.maybe(check.cards), "suit": check.maybe(check.suit)},
    cues,
)
