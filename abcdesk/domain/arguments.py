"""Team top threes: what each team argues for, by what it leads to and not by how many voted for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.parties import Party, check_party, parties
from abcdesk.domain.records import Argument, Step, StepKind
from abcdesk.domain.workshop import Workshop

MOST_PLACES = 5


@dataclass(frozen=True, slots=True)
class ArguedCard:
    """A card and the arguments for it, one of each team that has it."""

    card: str
    arguments: tuple[Argument, ...]


def places_of(step: Step) -> int:
    """How many cards each team argues for."""
    return cast("int", step.settings.get("most", 3))


def arguments_of(workshop: Workshop, step: Step) -> Mapping[Party, tuple[Argument, ...]]:
    """The arguments of each team that has any, in the order of the teams and of their places."""
    rows = sorted((row for row in workshop.arguments if row.step == step.id), key=lambda row: row.place)
    found = {
        one: tuple(row for row in rows if (row.group, row.team) == (one.group, one.team))
        for one in parties(workshop, step)
    }
    return {one: mine for one, mine in found.items() if mine}


def argued_cards(workshop: Workshop, step: Step) -> tuple[ArguedCard, ...]:
    """Every card that is argued for: what most teams have comes first, ties in deck order."""
    by_card: dict[str, list[Argument]] = {}
    for mine in arguments_of(workshop, step).values():
        for row in mine:
            by_card.setdefault(row.card, []).append(row)
    order = sorted(by_card, key=lambda card: (-len(by_card[card]), workshop.deck.place(card)))
    return tuple(ArguedCard(card, tuple(by_card[card])) for card in order)


def check_argument(workshop: Workshop, row: Argument) -> None:
    """Refuse an argument where none is asked for, of somebody who is not asked, for a card that is not in the
    deck or that the team has already, and one that says nothing.

    Raises InvalidInput naming ``step``, ``group``, ``team``, ``place``, ``card`` or ``consequence``.
    """
    if not workshop.has_step(row.step) or workshop.step(row.step).kind is not StepKind.ARGUE:
        raise InvalidInput("step", f"step “{row.step}” is not one in which teams argue for cards")
    step = workshop.step(row.step)
    check_party(workshop, step, row.group, row.team)
    if not 1 <= row.place <= places_of(step):
        raise InvalidInput("place", f"places go from 1 to {places_of(step)}")
    if row.card not in workshop.deck:
        raise InvalidInput("card", f"there is no card “{row.card}” in this deck")
    others = (one for one in workshop.arguments if one.key[:3] == row.key[:3] and one.place != row.place)
    if any(one.card == row.card for one in others):
        raise InvalidInput("card", "This team argues for this card already.")
    if not row.consequence.strip():
        raise InvalidInput(
            "consequence", "What does it lead to? One sentence.", "A card alone is no argument."
        )
