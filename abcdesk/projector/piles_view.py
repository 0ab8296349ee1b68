"""What the room may see of sorted cards: nothing before they are closed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.piles import MAYBE_TOO, going_on, piles_of, rounds_after, sorted_cards
from abcdesk.domain.records import Pile, Step, StepState
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class PilesView:
    """The closed piles: ids of cards by pile, of how many who sorted. ``going_on`` are the cards that the
    rounds of the titles in ``rounds`` offer; ``maybe_too`` says whether maybe is among them."""

    sorted_by: int
    by_pile: Mapping[Pile, tuple[str, ...]]
    going_on: tuple[str, ...]
    maybe_too: bool
    rounds: tuple[str, ...]

    @property
    def cards(self) -> int:
        """How many cards were sorted."""
        return sum(len(cards) for cards in self.by_pile.values())


def piles_view(workshop: Workshop, step: Step) -> PilesView:
    """What the room may see of this step's piles."""
    maybe_too = step.settings.get("goes_on") == MAYBE_TOO
    if step.state is not StepState.REVEALED:
        return PilesView(0, {}, (), maybe_too, ())
    cards = sorted_cards(workshop, step)
    return PilesView(
        sorted_by=len(piles_of(workshop, step)),
        by_pile={pile: tuple(one.card for one in cards if one.pile is pile) for pile in Pile},
        going_on=going_on(workshop, step),
        maybe_too=maybe_too,
        rounds=tuple(one.title for one in rounds_after(workshop, step)),
    )
