"""Piles: teams sort the cards of a step into yes, maybe and no, so that a round picks from fewer cards."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.parties import check_party
from abcdesk.domain.records import Pile, Piles, Step, StepKind, StepState
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop

MAYBE_TOO = "yes and maybe"
"""The setting with which two piles go on; else yes alone does."""


@dataclass(frozen=True, slots=True)
class SortedCard:
    """On which pile a card ended, and how many laid it on which."""

    card: str
    yes: int
    maybe: int
    no: int
    pile: Pile

    @property
    def n(self) -> int:
        """How many sorted."""
        return self.yes + self.maybe + self.no


def piles_of(workshop: Workshop, step: Step) -> tuple[Piles, ...]:
    """What was handed in, in the order in which it came."""
    return tuple(row for row in workshop.piles if row.step == step.id)


def sorted_cards(workshop: Workshop, step: Step) -> tuple[SortedCard, ...]:
    """Every card of the step, in its order, with the pile it ends on.

    Yes is where at least half of those who sorted say yes, no where more than half say no, maybe all
    between: in the middle of what was said, and in doubt a card stays in play. All are on no where nobody
    sorted.
    """
    rows = piles_of(workshop, step)
    found = []
    for card in cards_of(workshop, step):
        yes = sum(card in row.yes for row in rows)
        maybe = sum(card in row.maybe for row in rows)
        no = len(rows) - yes - maybe
        pile = Pile.MAYBE
        if rows and 2 * yes >= len(rows):
            pile = Pile.YES
        elif 2 * no > len(rows) or not rows:
            pile = Pile.NO
        found.append(SortedCard(card, yes, maybe, no, pile))
    return tuple(found)


def going_on(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The cards that the rounds after this step are to offer, in the step's order."""
    wanted: Collection[Pile] = (Pile.YES,)
    if step.settings.get("goes_on") == MAYBE_TOO:
        wanted = (Pile.YES, Pile.MAYBE)
    return tuple(one.card for one in sorted_cards(workshop, step) if one.pile in wanted)


def rounds_after(workshop: Workshop, step: Step) -> tuple[Step, ...]:
    """The rounds that pick from what these piles let go on."""
    return tuple(one for one in workshop.steps if sorted_before(workshop, one) == step)


def sorted_before(workshop: Workshop, step: Step) -> Step | None:
    """The step whose piles say which cards this round offers; None where it offers its own."""
    if step.kind is not StepKind.PICK or not step.settings.get("narrowed"):
        return None
    earlier = (one for one in workshop.steps if one.position < step.position and one.id != step.id)
    return max((one for one in earlier if one.kind is StepKind.SORT), key=lambda s: s.position, default=None)


def is_being_sorted(workshop: Workshop, step: Step) -> Step | None:
    """The step in which the cards of this round are still on their way to the piles, or None."""
    before = sorted_before(workshop, step)
    is_open = before is not None and before.state is not StepState.REVEALED
    return before if before is not None and is_open and piles_of(workshop, before) else None


def narrowed(workshop: Workshop, step: Step) -> Step:
    """The round with the cards that the closed piles before it let go on; else the round as it is.

    Raises InvalidInput naming ``settings`` where fewer go on than a ballot picks.
    """
    before = sorted_before(workshop, step)
    if before is None or before.state is not StepState.REVEALED or not piles_of(workshop, before):
        return step
    cards = going_on(workshop, before)
    offered = replace(step, settings={**step.settings, "cards": list(cards)})
    wanted = pick_settings(workshop.put(offered), offered).most
    if len(cards) < max(1, wanted):
        raise InvalidInput(
            "settings",
            f"{len(cards)} of the cards would go on, and a ballot of “{step.title}” takes {wanted}.",
            "Let maybe go on too (in the set-up), or sort again.",
        )
    return offered


def check_piles(workshop: Workshop, row: Piles) -> None:
    """Refuse piles of a step that sorts nothing, of somebody who is not asked, of cards that are not in the
    step, and of a card on two piles.

    Raises InvalidInput naming ``step``, ``group``, ``team``, ``yes[2]`` or ``maybe[0]``.
    """
    if not workshop.has_step(row.step) or workshop.step(row.step).kind is not StepKind.SORT:
        raise InvalidInput("step", f"step “{row.step}” is not one in which cards are sorted")
    step = workshop.step(row.step)
    check_party(workshop, step, row.group, row.team)
    cards = set(cards_of(workshop, step))
    seen: set[str] = set()
    for name, pile in (("yes", row.yes), ("maybe", row.maybe)):
        for place, card in enumerate(pile):
            if card not in cards:
                raise InvalidInput(f"{name}[{place}]", f"card “{card}” is not among the cards of this step")
            if card in seen:
                raise InvalidInput(f"{name}[{place}]", f"card “{card}” is on a pile already")
            seen.add(card)
