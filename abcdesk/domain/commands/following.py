"""Commands of a follow-up: what became of the promises of last time, and what is carried over from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import CommitmentStatus, Earlier, EarlierPromise, EarlierRank
from abcdesk.domain.workshop import Workshop

LONGEST_OUTCOME = 2_000


@dataclass(frozen=True)
class SayWhatBecame:
    """Say of a promise of last time whether it was kept, and what happened. None leaves a part as it is."""

    promise: str
    status: CommitmentStatus | None = None
    outcome: str | None = None
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Say what became of a promise"

    def apply(self, tx: Transaction) -> None:
        row = tx.workshop.find(EarlierPromise, self.promise)
        if row is None:
            raise InvalidInput("promise", f"there is no promise “{self.promise}”")
        changed = replace(
            row,
            status=row.status if self.status is None else self.status,
            outcome=row.outcome if self.outcome is None else self.outcome.strip(),
        )
        check_promise(tx.workshop, changed)
        tx.put(changed)


def check_promise(workshop: Workshop, row: EarlierPromise) -> None:
    """Refuse a promise of no earlier workshop, without words, or with an outcome as long as a book."""
    if workshop.find(Earlier, row.earlier) is None:
        raise InvalidInput("earlier", f"there is no earlier workshop “{row.earlier}”")
    if not row.text.strip():
        raise InvalidInput("text", "Write at least one word.")
    if len(row.outcome) > LONGEST_OUTCOME:
        raise InvalidInput("outcome", f"That is longer than {LONGEST_OUTCOME:,} characters.", "Shorten it.")


def check_rank(workshop: Workshop, row: EarlierRank) -> None:
    """Refuse a rank of no earlier workshop, or with more votes than voters."""
    if workshop.find(Earlier, row.earlier) is None:
        raise InvalidInput("earlier", f"there is no earlier workshop “{row.earlier}”")
    if row.votes > row.voters:
        raise InvalidInput("votes", f"{row.votes} votes are more than the {row.voters} voters")
