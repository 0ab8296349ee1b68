"""Impact and verdict: what the top cards do to the business, and what the room will not carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import SEVERITIES, Decision, Dimension, Evidence, Impact
from abcdesk.domain.steps.impact import Verdict
from abcdesk.report.content.facts import Facts, may_be_counted
from abcdesk.report.content.parts import CardName, card_name
from abcdesk.report.content.sentences import verdict_label
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language

DIMENSIONS = tuple(Dimension)
"""What a note is about, in the order of the columns."""

MOST_SPELT = 10
"""From so many notes on, their parts are given in figures."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note. ``severity`` is 0 to 3."""

    text: str
    severity: int
    evidence: str
    severity_word: str


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
    """The page of all cards that were weighed. ``dimensions`` are named with what each means."""

    title: Title
    lead: str
    dimensions: tuple[tuple[str, str], ...]
    voted: str
    rows: tuple[Row, ...]
    note: str


def matrix_of(facts: Facts) -> Matrix | None:
    """The content of the page, or None where no card was weighed."""
    if not facts.weighed:
        return None
    rows, say = tuple(_row(facts, card) for card in _by_verdict(facts)), facts.language.say
    sizes = {row.votes.n for row in rows if row.votes.n}
    return Matrix(
        title=_title(facts),
        lead=evidence_sentence(facts.language, facts.workshop.impacts),
        dimensions=tuple(
            (say(f"dimension.{d.value}"), say(f"dimension.means.{d.value}")) for d in DIMENSIONS
        ),
        voted=say("impact.voted", n=sizes.pop()) if len(sizes) == 1 else "",
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
    return tuple(_as_note(facts, note) for note in sorted(notes, key=lambda note: -note.severity))


def worst_note(facts: Facts, card_id: str) -> Note | None:
    """The most severe note on a card, if any."""
    notes = sorted(facts.workshop.impacts_of(card_id), key=lambda note: -note.severity)
    return _as_note(facts, notes[0]) if notes and notes[0].text.strip() else None


def _as_note(facts: Facts, note: Impact) -> Note:
    severity, say = max(0, min(3, note.severity)), facts.language.say
    evidence = say(f"evidence.note.{note.evidence.value}")
    return Note(note.text, severity, evidence, say(f"severity.{SEVERITIES[severity]}"))


def unacceptable(facts: Facts) -> tuple[str, ...]:
    """The cards the room calls not acceptable."""
    return tuple(card for card, verdict in facts.verdicts.items() if verdict.answer == "not acceptable")


def votes_of(verdict: Verdict | None) -> Votes:
    """The counts that may be shown."""
    if verdict is None or not may_be_counted(verdict.n):
        return Votes()
    return Votes(verdict.not_acceptable, verdict.unsure, verdict.acceptable, verdict.needed)


def decision_line(language: Language, decision: Decision | None) -> str:
    """The decision with the role that carries it: Treat: Chief Information Officer."""
    if decision is None:
        return ""
    word = language.say(f"decision.{decision.decision.value}")
    return f"{word}: {decision.owner}" if decision.owner else word


def decision_of(facts: Facts, card_id: str) -> Decision | None:
    """The decision on one card, if one was taken."""
    return facts.workshop.find(Decision, card_id)


def evidence_sentence(language: Language, notes: Sequence[Impact]) -> str:
    """How many notes there are, and what they rest on."""
    if not notes:
        return language.say("impact.notes.none")
    count = Counter(note.evidence for note in notes)
    parts = [(count[evidence], evidence.value) for evidence in Evidence if count[evidence]]
    if len(parts) == 1:
        basis = language.say(f"evidence.basis.{parts[0][1]}")
        return language.say("impact.notes.alike", n=len(notes), basis=basis)
    write = language.spelt if len(notes) < MOST_SPELT else str
    told = [
        language.say("impact.notes.part", n=n, number=write(n), basis=language.say(f"evidence.basis.{name}"))
        for n, name in parts[1:]
    ]
    number, name = parts[0]
    return language.say(
        "impact.notes.mixed",
        notes=len(notes),
        number=write(number),
        n=number,
        basis=language.say(f"evidence.basis.{name}"),
        others=", ".join(told),
    )


def _title(facts: Facts) -> Title:
    total, judged, bad = len(facts.weighed), len(facts.verdicts), unacceptable(facts)
    wordings = facts.language.wordings
    if not judged:
        return wordings("impact.title.unjudged", n=total)
    if total == 1:
        title = facts.title(facts.weighed[0])
        return wordings("impact.title.one", title=title, bad=bool(bad))
    key = "all" if len(bad) == total else "some" if bad else "none"
    return wordings(f"impact.title.{key}", n=len(bad), whole=total)


def _by_verdict(facts: Facts) -> list[str]:
    """Cards by the share of the room that says no, then by rank; those without a verdict last."""

    def share(card: str) -> float:
        found = facts.verdicts.get(card)
        return found.not_acceptable / found.n if found and found.n else -1.0

    return sorted(facts.by_rank(facts.weighed), key=lambda card: -share(card))


def _row(facts: Facts, card_id: str) -> Row:
    verdict, language = facts.verdicts.get(card_id), facts.language
    votes = votes_of(verdict)
    yes = verdict is not None and verdict.answer == "acceptable"
    number = votes.yes if yes else votes.no
    return Row(
        card=card_name(facts, card_id),
        notes=tuple(next(iter(notes_of(facts, card_id, dimension)), None) for dimension in DIMENSIONS),
        votes=votes,
        figure=number,
        figure_base=language.say("impact.base", n=number, whole=votes.n, yes=yes) if votes.n else "",
        label=verdict_label(language, verdict),
        decision=decision_line(language, decision_of(facts, card_id)),
    )


def _note(facts: Facts) -> str:
    say = facts.language.say
    sizes = {(verdict.needed, verdict.n) for verdict in facts.verdicts.values() if may_be_counted(verdict.n)}
    if len(sizes) == 1:
        needed, n = sizes.pop()
        needs = say("impact.needs.room", n=needed, whole=n)
    else:
        needs = say("impact.needs.answered" if facts.verdicts else "impact.needs.none")
    few = any(not may_be_counted(verdict.n) for verdict in facts.verdicts.values())
    return sentences(
        needs,
        say("impact.few") if few else "",
        say("impact.taken") if facts.workshop.decisions else "",
    )


def commitments_sentence(language: Language, numbers: Sequence[int]) -> str:
    """Which commitments follow from a card."""
    return language.say("cards.follows", numbers=[str(number) for number in numbers])
