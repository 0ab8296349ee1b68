"""Commands about guesses: what each one rests on, and the published ranking it is laid beside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.commands.recording import check_card, check_length
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.guesses import is_guess
from abcdesk.domain.records import Evidence, GuessEvidence, StepKind
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class SayEvidence:
    """Record what the guess of one card rests on; ``evidence`` None takes it back.

    ``source`` None keeps the words that are there.
    """

    step: str
    card: str
    evidence: Evidence | None
    source: str | None = None
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        return "Think or know" if self.evidence is None else f"Think or know: {self.evidence.value}"

    def apply(self, tx: Transaction) -> None:
        known = tx.workshop.find(GuessEvidence, self.step, self.card)
        if self.evidence is None:
            if known is not None:
                tx.remove(known)
            return
        source = known.source if known and self.source is None else self.source or ""
        row = GuessEvidence(self.step, self.card, self.evidence, source.strip())
        check_guess_evidence(tx.workshop, row)
        _check_is_guessed(tx.workshop, row)
        tx.put(tx.workshop.placed(row))


@dataclass(frozen=True)
class LayBeside:
    """Lay a published ranking beside a round, as the last thing the room sees of it; "" takes it away."""

    step: str
    published: str
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Published ranking"

    def apply(self, tx: Transaction) -> None:
        step = tx.workshop.step(self.step) if tx.workshop.has_step(self.step) else None
        if step is None or step.kind is not StepKind.PICK:
            raise InvalidInput("step", f"there is no round “{self.step}”")
        settings = {key: value for key, value in step.settings.items() if key != "published"}
        if self.published:
            settings["published"] = self.published
        tx.put(replace(step, settings=settings))


def check_guess_evidence(workshop: Workshop, row: GuessEvidence) -> None:
    """Refuse evidence for a step in which no cards are picked, or for a card that the deck does not have."""
    if not workshop.has_step(row.step):
        raise InvalidInput("step", f"there is no step “{row.step}”")
    if workshop.step(row.step).kind is not StepKind.PICK:
        raise InvalidInput("step", f"step “{row.step}” is not one in which cards are picked")
    check_card(workshop, row.card)
    check_length("source", row.source)


def _check_is_guessed(workshop: Workshop, row: GuessEvidence) -> None:
    step = workshop.step(row.step)
    if not is_guess(workshop, step):
        raise InvalidInput("step", f"step “{row.step}” guesses about nobody")
    if row.card not in cards_of(workshop, step):
        raise InvalidInput("card", f"card “{row.card}” is not among the cards of this step")
