"""Since last time: what became of the promises, and which cards moved, in counts with their base."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.moved import Movement, movement
from abcdesk.domain.records import CommitmentStatus
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language

_ORDER = (CommitmentStatus.KEPT, CommitmentStatus.HALF, CommitmentStatus.DROPPED, CommitmentStatus.OPEN)
MOST_MOVES = 8


@dataclass(frozen=True, slots=True)
class Told:
    """One promise of last time and what became of it."""

    text: str
    owner: str
    status: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Moved:
    """One card then and now: "5 of 6" and "2 of 6"."""

    title: str
    then: str
    now: str


@dataclass(frozen=True, slots=True)
class Since:
    """The page. ``then`` and ``now`` name the two workshops in the head of the second table."""

    title: Title
    lead: str
    promises: tuple[Told, ...]
    then: str
    now: str
    moves: tuple[Moved, ...]
    note: str


def since_of(facts: Facts) -> Since | None:
    """The page of a follow-up; None where this workshop follows up none."""
    workshop, language = facts.workshop, facts.language
    if not workshop.earlier or not (workshop.earlier_promises or workshop.earlier_ranks):
        return None
    earlier, found = workshop.earlier[-1], movement(workshop)
    date = workshop.info.date
    then = language.date(earlier.date, "month") if earlier.date else ""
    return Since(
        title=_title(facts),
        lead=language.say("since.lead", title=earlier.title, month=then) if then else "",
        promises=tuple(
            Told(one.text, one.owner, language.say(f"status.{one.status.value}"), one.outcome)
            for one in workshop.earlier_promises
        ),
        then=then or language.say("since.last_time"),
        now=language.date(date, "month") if date else language.say("since.today"),
        moves=_moves(language, found) if found else (),
        note=_note(language, found) if found else "",
    )


def _title(facts: Facts) -> Title:
    promises, language = facts.workshop.earlier_promises, facts.language
    if not promises:
        return language.wordings("since.title.moved")
    counts = [(status, sum(one.status is status for one in promises)) for status in _ORDER]
    told = [
        language.say("since.told", n=number, status=language.say(f"status.{status.value}"))
        for status, number in counts
        if number
    ]
    return language.wordings("since.title.promises", n=len(promises), told=told, kept=counts[0][1])


def _moves(language: Language, found: Movement) -> tuple[Moved, ...]:
    unit = "teams" if found.by_team else "persons"
    largest = sorted(found.moves, key=lambda move: -abs(move.change))[:MOST_MOVES]
    return tuple(
        Moved(
            move.title,
            language.say(f"since.{unit}", share=language.share(move.votes_then, found.n_then)),
            language.say(f"since.{unit}", share=language.share(move.votes_now, found.n_now)),
        )
        for move in largest
    )


def _note(language: Language, found: Movement) -> str:
    return sentences(
        language.say("since.note", by_team=found.by_team),
        language.say("since.unmatched", titles=found.unmatched) if found.unmatched else "",
    )
