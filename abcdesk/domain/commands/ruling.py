"""Commands that end an excuse: who decided it, or what is done from now on and costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_card, check_words
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Ruling, RulingKind
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.excuses import judges_excuses
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class KeepRuling:
    """Note how the excuse of a card ends, or change that."""

    ruling: Ruling
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Note how an excuse ends"

    def apply(self, tx: Transaction) -> None:
        check_ruling(tx.workshop, self.ruling)
        tx.put(tx.workshop.placed(self.ruling))


@dataclass(frozen=True)
class RemoveRuling:
    """Leave open again how the excuse of a card ends."""

    step: str
    card: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Leave open how an excuse ends"

    def apply(self, tx: Transaction) -> None:
        known = tx.workshop.find(Ruling, self.step, self.card)
        if known is not None:
            tx.remove(known)


def check_ruling(workshop: Workshop, row: Ruling) -> None:
    """Refuse a step that judges no excuses, a card that is not in it, a decision that nobody took, and an
    improvement that says nothing."""
    if not workshop.has_step(row.step):
        raise InvalidInput("step", f"there is no step “{row.step}”")
    step = workshop.step(row.step)
    if not judges_excuses(step):
        raise InvalidInput("step", f"step “{row.step}” does not ask whether something is an excuse")
    check_card(workshop, row.card)
    if row.card not in cards_of(workshop, step):
        raise InvalidInput("card", f"card “{row.card}” is not judged in step “{row.step}”")
    if row.outcome is RulingKind.DECISION and not row.by.strip():
        raise InvalidInput("by", "Who decided this? Name the role.", "Without a name it is no decision.")
    if row.outcome is RulingKind.IMPROVEMENT and not row.text.strip():
        raise InvalidInput("text", "What is done from now on?", "It costs nothing and starts today.")
    for field, words in (("by", row.by), ("text", row.text)):
        if words:
            check_words(field, words)
