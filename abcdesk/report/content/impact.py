"""Impact and verdict: what the top cards do to the business, and what the room will not carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import SEVERITIES, Decision, DecisionKind, Dimension, Evidence, Impact
from abcdesk.domain.steps.impact import Verdict
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.sentences import verdict_label
from abcdesk.report.content.wording import (
    Title,
    counted,
    figure,
    listed,
    people,
    quoted,
    spelt,
    started,
)

DIMENSIONS = {
    Dimension.VALUE: ("Value", "what is gained"),
    Dimension.OUTCOMES: ("Outcomes", "what gets done"),
    Dimension.COSTS: ("Costs", "money and time"),
    Dimension.RISKS: ("Risks", "what can go wrong"),
}
_DECISIONS = {
    DecisionKind.ACCEPT: "Accept",
    DecisionKind.TREAT: "Treat",
    DecisionKind.INVESTIGATE: "Investigate",
}


@dataclass(frozen=True, slots=True)
class Note:
    """One note. ``severity`` is 0 to 3."""

    text: str
    severity: int
    evidence: str

    @property
    def severity_word(self) -> str:
        """none, minor, serious or severe."""
        return SEVERITIES[self.severity]


@dataclass(frozen=True, slots=True)
class Votes:
    """The counts of one verdict: no, unsure, yes. ``n`` is 0 where nobody voted or too few did."""

    no: int = 0
    unsure: int = 0
    yes: int = 0
    needed: int = 0

    @property
    def n(self) -> int:
        """How many people voted."""
        return self.no + self.unsure + self.yes


@dataclass(frozen=True, slots=True)
class Row:
    """One card: the most severe note of each dimension, the verdict, the decision."""

    card: CardName
    notes: tuple[Note | None, ...]
    votes: Votes
    figure: int
    figure_base: str
    label: str
    decision: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """The page of all cards that were weighed."""

    title: Title
    lead: str
    voted: str
    rows: tuple[Row, ...]
    note: str


def matrix_of(facts: Facts) -> Matrix | None:
    """The content of the page, or None where no card was weighed."""
    if not facts.weighed:
        return None
    rows = tuple(_row(facts, card) for card in _by_verdict(facts))
    counted_n = {row.votes.n for row in rows if row.votes.n}
    return Matrix(
        title=_title(facts),
        lead=evidence_sentence(facts.workshop.impacts),
        voted=figure(counted_n.pop(), "person voted", "people voted") if len(counted_n) == 1 else "",
        rows=rows,
        note=_note(facts),
    )


def notes_of(facts: Facts, card_id: str, dimension: Dimension) -> tuple[Note, ...]:
    """The notes on one card in one dimension, the most severe first."""
    notes = [
        note
        for note in facts.workshop.impacts_of(card_id)
        if note.dimension is dimension and note.text.strip()
    ]
    return tuple(_as_note(note) for note in sorted(notes, key=lambda note: -note.severity))


def worst_note(facts: Facts, card_id: str) -> Note | None:
    """The most severe note on a card, if any."""
    notes = sorted(facts.workshop.impacts_of(card_id), key=lambda note: -note.severity)
    return _as_note(notes[0]) if notes and notes[0].text.strip() else None


def _as_note(note: Impact) -> Note:
    return Note(note.text, max(0, min(3, note.severity)), note.evidence.value)


def unacceptable(facts: Facts) -> tuple[str, ...]:
    """The cards the room calls not acceptable."""
    return tuple(card for card, verdict in facts.verdicts.items() if verdict.answer == "not acceptable")


def votes_of(verdict: Verdict | None) -> Votes:
    """The counts that may be shown."""
    if verdict is None or not may_be_counted(verdict.n):
        return Votes()
    return Votes(verdict.not_acceptable, verdict.unsure, verdict.acceptable, verdict.needed)


def decision_line(decision: Decision | None) -> str:
    """The decision with the role that carries it: Treat: Chief Information Officer."""
    if decision is None:
        return ""
    word = _DECISIONS[decision.decision]
    return f"{word}: {decision.owner}" if decision.owner else word


def decision_of(facts: Facts, card_id: str) -> Decision | None:
    """The decision on one card, if one was taken."""
    return facts.workshop.find(Decision, card_id)


def evidence_sentence(notes: Sequence[Impact]) -> str:
    """How many notes there are, and what they rest on."""
    count = Counter(note.evidence for note in notes)
    if not notes:
        return "The room wrote no notes on them."
    kinds = {
        Evidence.OPINION: "opinion",
        Evidence.ASKED: "a question asked",
        Evidence.MEASURED: "a measurement",
    }
    parts = [(count[evidence], name) for evidence, name in kinds.items() if count[evidence]]
    begin = f"{started(counted(len(notes), 'note'))} in the room’s own words"
    if len(parts) == 1:
        what = "it rests" if len(notes) == 1 else "all of them rest"
        return f"{begin}: {what} on {parts[0][1]}."
    write = spelt if len(notes) < 10 else str
    first, *others = parts
    tail = ", ".join(f"{write(number)} on {name}" for number, name in others)
    return f"{begin}: {write(first[0])} {'rests' if first[0] == 1 else 'rest'} on {first[1]}, {tail}."


def _title(facts: Facts) -> Title:
    total, judged, bad = len(facts.weighed), len(facts.verdicts), unacceptable(facts)
    cards = "top card" if total == 1 else "top cards"
    if not judged:
        what = f"What the {spelt(total)} {cards} {'does' if total == 1 else 'do'} to the business"
        return (what if total > 1 else "What the top card does to the business",)
    if total == 1:
        title = quoted(facts.title(facts.weighed[0]))
        call = "an unacceptable business risk" if bad else "no unacceptable business risk"
        return (f"The room calls {title} {call}", f"The room calls its top card {call}")
    if not bad:
        return (f"The room calls none of its {spelt(total)} {cards} an unacceptable business risk",)
    if len(bad) == total:
        return (f"The room calls all {spelt(total)} {cards} unacceptable business risks",)
    return (f"The room calls {spelt(len(bad))} of its {spelt(total)} {cards} an unacceptable business risk",)


def _by_verdict(facts: Facts) -> list[str]:
    """Cards by the share of the room that says no, then by rank; those without a verdict last."""

    def share(card: str) -> float:
        found = facts.verdicts.get(card)
        return found.not_acceptable / found.n if found and found.n else -1.0

    return sorted(facts.by_rank(facts.weighed), key=lambda card: -share(card))


def _row(facts: Facts, card_id: str) -> Row:
    verdict = facts.verdicts.get(card_id)
    votes = votes_of(verdict)
    yes = verdict is not None and verdict.answer == "acceptable"
    number = votes.yes if yes else votes.no
    return Row(
        card=card_name(facts, card_id),
        notes=tuple(next(iter(notes_of(facts, card_id, dimension)), None) for dimension in DIMENSIONS),
        votes=votes,
        figure=number,
        figure_base=f"of {votes.n} {'says' if number == 1 else 'say'} {'yes' if yes else 'no'}"
        if votes.n
        else "",
        label=verdict_label(verdict),
        decision=decision_line(decision_of(facts, card_id)),
    )


def _note(facts: Facts) -> str:
    sizes = {(verdict.needed, verdict.n) for verdict in facts.verdicts.values() if may_be_counted(verdict.n)}
    if len(sizes) == 1:
        needed, n = sizes.pop()
        needs = f"A verdict needs two thirds of the room: {needed} of {n} {people(n)}."
    elif facts.verdicts:
        needs = "A verdict needs two thirds of those who answered."
    else:
        needs = "The room took no verdict."
    few = any(not may_be_counted(verdict.n) for verdict in facts.verdicts.values())
    hidden = "Counts of fewer than five people are not shown." if few else ""
    taken = (
        "Under each verdict: the decision taken in the room and who carries it."
        if facts.workshop.decisions
        else ""
    )
    return " ".join(part for part in (needs, hidden, taken) if part)


def commitments_sentence(numbers: Sequence[int]) -> str:
    """Which commitments follow from a card."""
    if not numbers:
        return "No commitment follows from this card."
    which, verb = ("Commitment", "follows") if len(numbers) == 1 else ("Commitments", "follow")
    return f"{which} {listed([str(number) for number in numbers])} {verb} from this card."


def more_notes(number: int) -> str:
    """How many notes stand elsewhere: and one more note."""
    return f"and {counted(number, 'more note')}"
