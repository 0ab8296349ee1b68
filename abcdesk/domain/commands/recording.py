"""Commands that record what the room says: counts, impact notes, decisions, behaviours, promises."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Transaction
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import (
    Behaviour,
    Commitment,
    Decision,
    Impact,
    Judgement,
    Perspective,
    PrivateNote,
    StepKind,
)
from abcdesk.domain.steps.judge import answers_of
from abcdesk.domain.workshop import Workshop

LONGEST_NOTE = 20_000
"""Characters; far more than a note has, far less than a pasted book."""


@dataclass(frozen=True)
class CountAnswers:
    """Record how many people of a group gave each answer about a card; 0 takes a count out."""

    step: str
    card: str
    group: str
    counts: tuple[tuple[str, int], ...]
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Count answers"

    def apply(self, tx: Transaction) -> None:
        before = {
            answer: tx.workshop.find(Judgement, self.step, self.card, self.group, answer)
            for answer, _ in self.counts
        }
        for known in before.values():  # all first: moving hands from one answer to another passes the check
            if known:
                tx.remove(known)
        for answer, count in self.counts:
            if count != 0:
                known = before[answer]
                position = known.position if known else tx.workshop.next_position(Judgement)
                row = Judgement(self.step, self.card, self.group, answer, count, position)
                check_judgement(tx.workshop, row)
                tx.put(row)


@dataclass(frozen=True)
class KeepImpact:
    """Add an impact note, or change the one with this id."""

    note: Impact
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Write an impact note"

    def apply(self, tx: Transaction) -> None:
        check_impact(tx.workshop, self.note)
        tx.put(tx.workshop.placed(self.note))


@dataclass(frozen=True)
class KeepDecision:
    """Record what is done about a card's risk."""

    decision: Decision
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Record a decision"

    def apply(self, tx: Transaction) -> None:
        check_card(tx.workshop, self.decision.card)
        tx.put(tx.workshop.placed(self.decision))


@dataclass(frozen=True)
class KeepBehaviour:
    """Add a desired behaviour, or change the one with this id."""

    behaviour: Behaviour
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Word a behaviour"

    def apply(self, tx: Transaction) -> None:
        check_behaviour(tx.workshop, self.behaviour)
        tx.put(tx.workshop.placed(self.behaviour))


@dataclass(frozen=True)
class KeepCommitment:
    """Add a commitment, or change the one with this id."""

    commitment: Commitment
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Write a commitment"

    def apply(self, tx: Transaction) -> None:
        check_commitment(tx.workshop, self.commitment)
        tx.put(tx.workshop.placed(self.commitment))


@dataclass(frozen=True)
class KeepPrivateNote:
    """Add a note for the facilitator alone, or change the one with this id."""

    note: PrivateNote
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Write a private note"

    def apply(self, tx: Transaction) -> None:
        check_words("text", self.note.text)
        if not tx.workshop.has_step(self.note.step):
            raise InvalidInput("step", f"there is no step “{self.note.step}”")
        tx.put(tx.workshop.placed(self.note))


@dataclass(frozen=True)
class Remove:
    """Take out one note, decision, behaviour or commitment."""

    row: Impact | Decision | Behaviour | Commitment | PrivateNote
    undoable: ClassVar[bool] = True

    @property
    def name(self) -> str:
        words = {
            Impact: "an impact note",
            Decision: "a decision",
            Behaviour: "a behaviour",
            Commitment: "a commitment",
            PrivateNote: "a private note",
        }
        return f"Remove {words[type(self.row)]}"

    def apply(self, tx: Transaction) -> None:
        if isinstance(self.row, Behaviour):
            for watched in tx.workshop.watched:
                if watched.behaviour == self.row.id:
                    tx.remove(watched)
            for commitment in tx.workshop.commitments:
                if commitment.behaviour == self.row.id:
                    tx.put(replace(commitment, behaviour=None))
            for tally in tx.workshop.observations:
                if tally.behaviour == self.row.id:
                    raise InvalidInput(
                        "behaviour", "This behaviour has tallies in the simulation, so it stays."
                    )
        tx.remove(self.row)


@dataclass(frozen=True)
class MoveCommitment:
    """Put a commitment at another place of the list; ``place`` counts from 0."""

    commitment: str
    place: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Move a commitment"

    def apply(self, tx: Transaction) -> None:
        rows = [row for row in tx.workshop.commitments if row.id != self.commitment]
        moved = next(row for row in tx.workshop.commitments if row.id == self.commitment)
        rows.insert(max(0, min(self.place, len(rows))), moved)
        for position, row in enumerate(rows):
            tx.put(replace(row, position=position))


def check_card(workshop: Workshop, card: str) -> None:
    """Refuse a card that the deck does not have."""
    if card not in workshop.deck:
        raise InvalidInput("card", f"there is no card “{card}” in this deck")


def check_judgement(workshop: Workshop, row: Judgement) -> None:
    """Refuse an unknown step, card, group or answer, and more answers than people."""
    if not workshop.has_step(row.step):
        raise InvalidInput("step", f"there is no step “{row.step}”")
    step = workshop.step(row.step)
    if step.kind not in (StepKind.JUDGE, StepKind.IMPACT):
        raise InvalidInput("step", f"step “{row.step}” does not count answers")
    check_card(workshop, row.card)
    if not workshop.has_group(row.group):
        raise InvalidInput("group", f"there is no group “{row.group}”")
    if row.answer not in answers_of(step):
        raise InvalidInput("answer", f"“{row.answer}” is not one of {', '.join(answers_of(step))}")
    if row.count < 0:
        raise InvalidInput("count", "a count cannot be below 0")
    others = sum(
        other.count
        for other in workshop.judgements_of(row.step, row.card)
        if other.group == row.group and other.answer != row.answer
    )
    headcount = workshop.group(row.group).headcount
    if headcount and row.count + others > headcount:
        raise InvalidInput("count", f"{row.count + others} answers are above the head count of {headcount}")


def check_impact(workshop: Workshop, note: Impact) -> None:
    """Refuse a note without words, on an unknown step, card or team, or of an unknown severity."""
    check_words("text", note.text)
    if not workshop.has_step(note.step):
        raise InvalidInput("step", f"there is no step “{note.step}”")
    if workshop.step(note.step).kind is not StepKind.IMPACT:
        raise InvalidInput("step", f"step “{note.step}” does not take impact notes")
    check_card(workshop, note.card)
    if not 0 <= note.severity <= 3:
        raise InvalidInput("severity", "severity goes from 0 (none) to 3 (severe)")
    if note.team is not None and not workshop.has_team(note.team):
        raise InvalidInput("team", f"there is no team “{note.team}”")


def check_behaviour(workshop: Workshop, behaviour: Behaviour) -> None:
    """Refuse a behaviour without words, on an unknown card, or worded by nobody who is here."""
    check_words("desired", behaviour.desired)
    check_card(workshop, behaviour.card)
    by = behaviour.worded_by
    if by and by not in list(Perspective) and not workshop.has_group(by):
        raise InvalidInput("worded_by", f"there is no group “{by}”")


def check_commitment(workshop: Workshop, commitment: Commitment) -> None:
    """Refuse a commitment without words, from an unknown behaviour, or with a fist of more than five."""
    check_words("text", commitment.text)
    if commitment.behaviour is not None and commitment.behaviour not in {b.id for b in workshop.behaviours}:
        raise InvalidInput("behaviour", f"there is no behaviour “{commitment.behaviour}”")
    for place, fingers in enumerate(commitment.confidence):
        if not 0 <= fingers <= 5:
            raise InvalidInput(f"confidence[{place}]", "a fist of five goes from 0 to 5")
    check_fists(workshop, commitment)


def check_fists(workshop: Workshop, commitment: Commitment) -> None:
    """Refuse more fists than people, where every group's head count is known."""
    known = workshop.groups and all(group.headcount for group in workshop.groups)
    if known and len(commitment.confidence) > workshop.people:
        raise InvalidInput(
            "confidence", f"{len(commitment.confidence)} fists are above the head count of {workshop.people}"
        )


def check_words(field: str, text: str) -> None:
    """Refuse a text without a word in it, and one that is longer than any note."""
    if not text.strip():
        raise InvalidInput(field, "Write at least one word.")
    check_length(field, text)


def check_length(field: str, text: str) -> None:
    """Refuse a text that is far longer than a note."""
    if len(text) > LONGEST_NOTE:
        raise InvalidInput(
            field, f"That is longer than {LONGEST_NOTE:,} characters.", "Shorten it, or split it."
        )
