"""Commands about cards that say the same: count them as one, part them again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.merging import check_merge
from abcdesk.domain.records import Merge
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class MergeCards:
    """Count ``card`` as ``into`` in one round: a ballot that holds both counts once."""

    step: str
    card: str
    into: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Merge two cards"

    def apply(self, tx: Transaction) -> None:
        row = Merge(self.step, self.card, self.into)
        check_merge(tx.workshop, row)
        offered = pick_settings(tx.workshop, tx.workshop.step(self.step)).cards
        for field, card in (("card", self.card), ("into", self.into)):
            if card not in offered:
                number = tx.workshop.deck.card(card).number
                raise InvalidInput(field, f"Card {number} is not part of this step.")
        tx.put(tx.workshop.placed(row))


@dataclass(frozen=True)
class PartCards:
    """Count a merged card by itself again."""

    step: str
    card: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Part merged cards"

    def apply(self, tx: Transaction) -> None:
        known = tx.workshop.find(Merge, self.step, self.card)
        if known is None:
            raise InvalidInput("card", "This card is not merged.")
        tx.remove(known)


def read_merge(workshop: Workshop, step_id: str, numbers: tuple[int, ...]) -> MergeCards:
    """The merge meant by two printed numbers: the first counts as the second.

    Raises InvalidInput where there are not two, or no such cards.
    """
    cards = [workshop.deck.numbered(number) for number in numbers]
    for number, card in zip(numbers, cards, strict=True):
        if card is None:
            raise InvalidInput("card", f"No card {number}. Numbers go from 1 to {len(workshop.deck)}.")
    if len(cards) != 2:
        raise InvalidInput("card", "Two numbers are needed: 24 = 4 counts card 24 as card 4.")
    return MergeCards(step_id, *(card.id for card in cards if card))
