"""Command of a behaviour step: send a slogan back, in sight of the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_card, check_words
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import SentBack, StepKind
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class SendBack:
    """Send back what was offered as a behaviour for a card."""

    step: str
    card: str
    text: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Send a slogan back"

    def apply(self, tx: Transaction) -> None:
        new_id = tx.workshop.fresh_id(SentBack, "s")
        row = SentBack(new_id, self.step, self.card, self.text.strip())
        check_sent_back(tx.workshop, row)
        tx.put(tx.workshop.placed(row))


def check_sent_back(workshop: Workshop, row: SentBack) -> None:
    """Refuse a slogan without words, on an unknown card, or in a step that words no behaviours."""
    if not workshop.has_step(row.step) or workshop.step(row.step).kind is not StepKind.BEHAVIOUR:
        raise InvalidInput("step", f"step “{row.step}” does not word behaviours")
    check_card(workshop, row.card)
    check_words("text", row.text)
