"""Since last time: what became of the promises, and which cards moved, in counts with their base."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.moved import Movement, movement
from abcdesk.domain.records import CommitmentStatus
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title, counted, listed, month_and_year, spelt, started

WORDS = {
    CommitmentStatus.KEPT: "kept",
    CommitmentStatus.HALF: "half kept",
    CommitmentStatus.DROPPED: "dropped",
    CommitmentStatus.OPEN: "open",
}
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
    workshop = facts.workshop
    if not workshop.earlier or not (workshop.earlier_promises or workshop.earlier_ranks):
        return None
    earlier, found = workshop.earlier[-1], movement(workshop)
    date = workshop.info.date
    return Since(
        title=_title(facts),
        lead=f"Held against {earlier.title}, {month_and_year(earlier.date)}." if earlier.date else "",
        promises=tuple(
            Told(one.text, one.owner, WORDS[one.status], one.outcome) for one in workshop.earlier_promises
        ),
        then=month_and_year(earlier.date) if earlier.date else "Last time",
        now=month_and_year(date) if date else "Today",
        moves=_moves(found) if found else (),
        note=_note(found) if found else "",
    )


def _title(facts: Facts) -> Title:
    promises = facts.workshop.earlier_promises
    if not promises:
        return ("What moved since last time",)
    counts = [(status, sum(one.status is status for one in promises)) for status in _ORDER]
    said = [f"{spelt(number)} {WORDS[status]}" for status, number in counts if number]
    return (
        f"Of {counted(len(promises), 'promise')}: {listed(said)}",
        started(f"{spelt(counts[0][1])} of {counted(len(promises), 'promise')} kept"),
    )


def _moves(found: Movement) -> tuple[Moved, ...]:
    unit = "teams" if found.by_team else "people"
    largest = sorted(found.moves, key=lambda move: -abs(move.change))[:MOST_MOVES]
    return tuple(
        Moved(
            move.title,
            f"{move.votes_then} of {found.n_then} {unit}",
            f"{move.votes_now} of {found.n_now} {unit}",
        )
        for move in largest
    )


def _note(found: Movement) -> str:
    who = "teams" if found.by_team else "people"
    words = f"How many {who} picked the card, the largest changes first. Cards are matched by their ids."
    if found.unmatched:
        words += f" Not in today's deck: {listed(found.unmatched)}."
    return words
