"""Behaviour: what would one see, walking through the department, that tells this has changed?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.impact import cards_weighed as cards_weighed_in
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.workshop import Workshop

PER_SLIDE = 4
"""How many behaviours one slide holds."""


def cards_worded(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards behaviours are worded for: those named, else those weighed before, else those that
    already have one."""
    named = step.settings.get("cards")
    if named is not None:
        return tuple(cast("Sequence[str]", named))
    for earlier in workshop.steps:
        if earlier.kind is StepKind.IMPACT and (weighed := cards_weighed_in(workshop, earlier)):
            return weighed
    return workshop.deck.in_order({behaviour.card for behaviour in workshop.behaviours})


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """A picture for every four behaviours of a card, and one for the first card in any case."""
    played: list[Cue] = []
    for place, card in enumerate(cards_worded(workshop, step)):
        pages = -(-len(workshop.behaviours_of(card)) // PER_SLIDE)
        if pages or not place:
            played.append(Cue("behaviours", card))
        played += (Cue("behaviours", card, page) for page in range(2, pages + 1))
    return tuple(played) or (Cue("text"),)


KIND = Kind(StepKind.BEHAVIOUR, "Desired behaviour", {"cards": check.maybe(check.cards)}, cues, writes=True)
