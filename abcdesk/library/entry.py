"""What the list of workshops knows of one file, read without loading the workshop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import closing
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from abcdesk.domain.errors import UserError
from abcdesk.store.failures import understood
from abcdesk.store.opening import check_header, connect

if TYPE_CHECKING:
    from sqlite_utils import Database


class State(StrEnum):
    """How far a workshop has come."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"


class Votes(NamedTuple):
    """What one workshop adds to the trends: how often each card was picked in its first revealed round, by
    how many voters, and what became of its commitments. ``cards`` is (title, votes) by card id."""

    deck: str = ""
    voters: int = 0
    cards: Mapping[str, tuple[str, int]] = MappingProxyType({})
    promises: Mapping[str, int] = MappingProxyType({})


class _Facts(NamedTuple):
    """What an entry is made of; a tuple, since home waits until thousands are made."""

    folder: Path
    name: str
    title: str
    modified: float
    organisation: str = ""
    place: str = ""
    country: str = ""
    sector: str = ""
    date: dt.date | None = None
    follow_up: dt.date | None = None
    teams: int = 0
    people: int = 0
    deck: str = ""
    shares: Mapping[str, float] = MappingProxyType({})
    begun: bool = False
    is_over: bool = False
    problem: UserError | None = None
    words: str = ""
    today: dt.date = dt.date.min


class Entry(_Facts):
    """One workshop of the list. ``shares`` is each suit's part of all picks, by suit id in deck order;
    ``modified`` is seconds since the epoch. A file that cannot be read has a ``problem`` and its name
    for a title. ``begun`` and ``is_over`` tell how far it is, apart from what day it is today; ``words`` is
    all that a search looks at."""

    @cached_property
    def path(self) -> Path:
        """Where the file lies."""
        return self.folder / self.name

    def with_words(self) -> Entry:
        """The same, with what a search looks at."""
        date = self.date.isoformat() if self.date else ""
        parts = (self.title, self.organisation, self.place, self.country, self.sector, date, self.deck)
        return self._replace(words=" ".join(parts).casefold())

    @property
    def state(self) -> State:
        """Finished: every step is over, or something was recorded and the day is past."""
        if not self.begun:
            return State.PLANNED
        is_past = self.date is not None and self.date < self.today
        return State.FINISHED if self.is_over or is_past else State.RUNNING


def read_entry(path: Path, today: dt.date) -> tuple[Entry, Votes]:
    """What one file tells about itself; a broken one tells its problem. Nothing is written."""
    modified = 0.0
    try:
        with understood(path):
            modified = path.stat().st_mtime
            check_header(path)
            with closing(connect(path, writing=False)) as db:
                return _entry(db, path, modified, today).with_words(), _votes(db)
    except UserError as problem:
        broken = Entry(path.parent, path.name, path.stem, modified, problem=problem)
        return broken.with_words(), Votes()


def _entry(db: Database, path: Path, modified: float, today: dt.date) -> Entry:
    facts = next(iter(db.query("SELECT * FROM workshop")))
    follow_up, date = facts["follow_up"], facts["date"]
    return Entry(
        folder=path.parent,
        name=path.name,
        title=facts["title"],
        modified=modified,
        organisation=facts["organisation"],
        place=facts["place"],
        country=facts["country"],
        sector=facts.get("sector") or "",  # files of older versions have none
        date=dt.date.fromisoformat(date) if date else None,
        follow_up=dt.date.fromisoformat(follow_up) if follow_up else None,
        teams=_number(db, "SELECT count(*) FROM team"),
        people=_number(db, "SELECT coalesce(sum(headcount), 0) FROM card_group"),
        deck=str(db.execute("SELECT title FROM deck").fetchone()[0]),
        shares=_shares(db),
        begun=_has_begun(db),
        is_over=not _number(db, "SELECT count(*) FROM step WHERE state IN ('planned', 'open')"),
        today=today,
    )


def _shares(db: Database) -> dict[str, float]:
    counts = db.execute(
        """SELECT suit.id, count(pick.card) FROM suit LEFT JOIN card ON card.suit = suit.id
        LEFT JOIN pick ON pick.card = card.id GROUP BY suit.id ORDER BY suit.position"""
    ).fetchall()
    total = sum(count for _, count in counts)
    return {suit: count / total for suit, count in counts} if total else {}


def _has_begun(db: Database) -> bool:
    return bool(_number(db, "SELECT count(*) FROM step WHERE state <> 'planned'")) or any(
        _number(db, f"SELECT EXISTS (SELECT 1 FROM {table})")
        for table in ("ballot", "judgement", "rating", "impact", "observation", "commitment")
    )


def _votes(db: Database) -> Votes:
    """The first revealed round, and the promises; a round of a guess about others counts as any other."""
    step = db.execute(
        "SELECT id FROM step WHERE kind = 'pick' AND state = 'revealed' ORDER BY position LIMIT 1"
    ).fetchone()
    promises = db.execute("SELECT status, count(*) FROM commitment GROUP BY status").fetchall()
    (deck,) = db.execute("SELECT id FROM deck").fetchone()
    if step is None:
        return Votes(deck, promises=dict(promises))
    (voters,) = db.execute("SELECT count(*) FROM ballot WHERE step = ?", step).fetchone()
    cards = db.execute(
        """SELECT card.id, card.title, count(DISTINCT ballot.number) FROM ballot
        JOIN pick ON pick.ballot = ballot.number JOIN card ON card.id = pick.card
        WHERE ballot.step = ? GROUP BY card.id""",
        step,
    ).fetchall()
    return Votes(deck, voters, {card: (title, votes) for card, title, votes in cards}, dict(promises))


def _number(db: Database, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])
