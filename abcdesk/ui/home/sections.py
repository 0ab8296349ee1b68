"""How the list of workshops is grouped, and what a line says of each. No Qt here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from abcdesk.ui.words import day, short_day

if TYPE_CHECKING:  # the library brings the database along, which the first screen does without
    from abcdesk.library.entry import Entry

DUE_WITHIN_DAYS = 14
"""How long before its day a follow-up is listed as due."""
DUE_FOR_DAYS = 92
"""How long after its day: what nobody came back for within a quarter is no longer to be done."""

ELSEWHERE = "Elsewhere"
"""What stands over workshops outside the library; below each stands where it lies."""


@dataclass(frozen=True)
class Heading:
    """The head of a group of lines."""

    words: str
    count: int


class Line(NamedTuple):
    """One workshop: a word under its title, which may be a warning."""

    entry: Entry
    words: str
    warns: bool = False


Item = Heading | Line
Groups = Mapping[str, Sequence["Entry"]]
"""Workshops by the words that stand over them."""


def is_due(entry: Entry, today: dt.date) -> bool:
    """Whether it is time to meet again."""
    if entry.follow_up is None or entry.state != "finished":
        return False
    return -DUE_FOR_DAYS <= (entry.follow_up - today).days <= DUE_WITHIN_DAYS


def next_of(entries: Iterable[Entry], today: dt.date) -> Entry | None:
    """The workshop of today, or the nearest one planned ahead; one that is under way goes first."""
    ahead = [entry for entry in entries if not entry.problem and entry.state != "finished"]
    running = [entry for entry in ahead if entry.state == "running"]
    if running:
        return max(running, key=lambda entry: entry.modified)
    dated = [entry for entry in ahead if entry.date is not None and entry.date >= today]
    return min(dated, key=lambda entry: (entry.date or today, -entry.modified), default=None)


def grouped(entries: Iterable[Entry], today: dt.date) -> Groups:
    """Everything by what is to be done: follow-up due, under way, planned, finished, cannot be read."""
    groups: dict[str, list[Entry]] = {
        name: [] for name in ("Follow-up due", "Under way", "Planned", "Finished", "Cannot be read")
    }
    for entry in entries:
        groups[_group(entry, today)].append(entry)
    groups["Planned"].sort(key=lambda entry: (entry.date or dt.date.max, -entry.modified))
    return groups


def sections(groups: Groups, today: dt.date, words: str = "") -> Iterator[Item]:
    """The heads and lines of those that hold all these words. Lines are made as they are taken, so that a
    long list costs what is seen of it."""
    for name, entries in groups.items():
        found = holding(entries, words)
        if found:
            yield Heading(name, len(found))
            if name == ELSEWHERE:
                yield from (Line(entry, str(entry.path.parent)) for entry in found)
            else:
                yield from (line_of(entry, today) for entry in found)


def holding(entries: Sequence[Entry], words: str) -> Sequence[Entry]:
    """Those that hold all these words in title, organisation, place, country, sector, date or deck."""
    for word in words.casefold().split():  # one pass a word: ten thousand of them within one frame
        entries = [entry for entry in entries if word in entry.words]
    return entries


def line_of(entry: Entry, today: dt.date) -> Line:
    """What stands under a workshop's title."""
    if entry.problem:
        return Line(entry, entry.problem.message, warns=True)
    if is_due(entry, today):
        assert entry.follow_up is not None
        return Line(entry, *_due_words(entry.follow_up, today))
    if entry.state == "running":
        return Line(entry, "Begun, with steps to come")
    if entry.state == "planned":
        return Line(entry, "Ready" if entry.teams and entry.date else _missing(entry))
    if entry.follow_up and entry.follow_up > today:
        return Line(entry, f"Follow-up on {day(entry.follow_up)}")
    return Line(entry, ", ".join(part for part in (entry.organisation, entry.place) if part) or "Finished")


def when(date: dt.date | None, today: dt.date) -> tuple[str, str, str]:
    """A day in three words, small, large, small: ("Today", "14 Oct", "Wednesday")."""
    if date is None:
        return "Next", "–", "no date yet"
    weekday = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[date.weekday()]
    ahead = (date - today).days
    if ahead == 0:
        return "Today", short_day(date), weekday
    if ahead == 1:
        return "Tomorrow", short_day(date), weekday
    if ahead < 0:
        return "Begun", short_day(date), weekday
    return weekday, short_day(date), f"in {ahead} days"


def _group(entry: Entry, today: dt.date) -> str:
    if entry.problem:
        return "Cannot be read"
    if is_due(entry, today):
        return "Follow-up due"
    return {"running": "Under way", "planned": "Planned", "finished": "Finished"}[str(entry.state)]


def _due_words(follow_up: dt.date, today: dt.date) -> tuple[str, bool]:
    ahead = (follow_up - today).days
    if ahead < 0:
        return f"Follow-up was due {day(follow_up)}", True
    if ahead == 0:
        return "Follow-up today", True
    return f"Follow-up in {ahead} day{'s' if ahead > 1 else ''}", False


def _missing(entry: Entry) -> str:
    if not entry.teams:
        return "Teams still to fill in" if entry.date else "Date and teams still to fill in"
    return "Date still to fill in"
