"""Small marks in a line of text: @ for who, / for a date, # for a card."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.commands.preparing import read_date
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Team

_TEAM = re.compile(r"(?:^|(?<=\s))@([\w’'-]+(?: [\w’'-]+)?)?\s*$")


@dataclass(frozen=True, slots=True)
class Attributed:
    """A note and who said it: ``team`` is None where nobody is named, ``unknown`` is a name nobody has."""

    text: str
    team: Team | None = None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class OwnerAndDate:
    """Who carries something (a role) and by when; ``error`` says what is wrong with the date."""

    owner: str = ""
    by: dt.date | None = None
    error: str = ""


def attributed(line: str, teams: Sequence[Team]) -> Attributed:
    """Take "@office" from the end of a note: the team whose name, or a word of it, begins so."""
    match = _TEAM.search(line)
    if not match or not match[1]:
        return Attributed(line.strip())
    team = team_named(match[1], teams)
    if team is None:
        return Attributed(line.strip(), None, match[1])
    return Attributed(line[: match.start()].strip(), team)


def team_named(words: str, teams: Sequence[Team]) -> Team | None:
    """The team meant by these words: its whole name first, then the beginning of its name or of a word."""
    wanted = words.strip().casefold()
    if not wanted:
        return None
    exact = [team for team in teams if team.name.casefold() == wanted]
    starts = [team for team in teams if team.name.casefold().startswith(wanted)]
    inside = [team for team in teams if any(word.startswith(wanted) for word in team.name.casefold().split())]
    return next(iter([*exact, *starts, *inside]), None)


def owner_and_date(line: str, today: dt.date) -> OwnerAndDate:
    """Read "@CIO /2 Nov": the marks may be left out where only one of the two is given."""
    before, slash, date_words = line.partition("/")
    owner = before.strip().removeprefix("@").strip()
    if not slash:
        return OwnerAndDate(owner)
    try:
        return OwnerAndDate(owner, read_date("by", date_words, today))
    except InvalidInput as wrong:
        return OwnerAndDate(owner, None, wrong.message)


def owner_and_date_text(owner: str, by: dt.date | None, today: dt.date) -> str:
    """The line that says this owner and date; the year only where it is not plain."""
    parts = [f"@{owner}" if owner else "", f"/{short_date(by, today)}" if by else ""]
    return " ".join(part for part in parts if part)


def short_date(day: dt.date, today: dt.date) -> str:
    """A date as one would type it: "2 Nov" where that means this day, else with its year."""
    short = f"{day.day} {_MONTHS[day.month - 1]}"
    return short if read_date("by", short, today) == day else f"{short} {day.year}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
