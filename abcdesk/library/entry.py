"""What the list of workshops knows of one file, read without loading the workshop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sqlite_utils import Database

from abcdesk.domain.errors import UserError
from abcdesk.store.failures import understood
from abcdesk.store.opening import check_header, connect


class State(StrEnum):
    """How far a workshop has come."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"


@dataclass(frozen=True)
class Entry:
    """One workshop of the list. ``shares`` is each suit's part of all picks, by suit id in deck order;
    ``modified`` is seconds since the epoch. A file that cannot be read has a ``problem`` and its name
    for a title."""

    path: Path
    title: str
    modified: float
    organisation: str = ""
    place: str = ""
    date: dt.date | None = None
    follow_up: dt.date | None = None
    teams: int = 0
    people: int = 0
    deck: str = ""
    shares: Mapping[str, float] = field(default_factory=dict)
    state: State = State.PLANNED
    problem: UserError | None = None

    @property
    def words(self) -> str:
        """Everything that a search looks at."""
        date = self.date.isoformat() if self.date else ""
        return " ".join([self.title, self.organisation, self.place, date, self.deck]).casefold()


def read_entry(path: Path, today: dt.date) -> Entry:
    """What one file tells about itself; a broken one tells its problem. Nothing is written."""
    modified = 0.0
    try:
        with understood(path):
            modified = path.stat().st_mtime
            check_header(path)
            with closing(connect(path, writing=False)) as db:
                return _entry(db, path, modified, today)
    except UserError as problem:
        return Entry(path, path.stem, modified, problem=problem)


def _entry(db: Database, path: Path, modified: float, today: dt.date) -> Entry:
    facts = db.execute("SELECT title, organisation, place, date, follow_up FROM workshop").fetchone()
    title, organisation, place, date, follow_up = facts
    day = dt.date.fromisoformat(date) if date else None
    return Entry(
        path=path,
        title=title,
        modified=modified,
        organisation=organisation,
        place=place,
        date=day,
        follow_up=dt.date.fromisoformat(follow_up) if follow_up else None,
        teams=_number(db, "SELECT count(*) FROM team"),
        people=_number(db, "SELECT coalesce(sum(headcount), 0) FROM card_group"),
        deck=str(db.execute("SELECT title FROM deck").fetchone()[0]),
        shares=_shares(db),
        state=_state(db, day, today),
    )


def _shares(db: Database) -> dict[str, float]:
    counts = db.execute(
        """SELECT suit.id, count(pick.card) FROM suit LEFT JOIN card ON card.suit = suit.id
        LEFT JOIN pick ON pick.card = card.id GROUP BY suit.id ORDER BY suit.position"""
    ).fetchall()
    total = sum(count for _, count in counts)
    return {suit: count / total for suit, count in counts} if total else {}


def _state(db: Database, day: dt.date | None, today: dt.date) -> State:
    """Finished: every step is over, or something was recorded and the day is past."""
    ahead = _number(db, "SELECT count(*) FROM step WHERE state IN ('planned', 'open')")
    begun = _number(db, "SELECT count(*) FROM step WHERE state <> 'planned'") or any(
        _number(db, f"SELECT EXISTS (SELECT 1 FROM {table})")
        for table in ("ballot", "judgement", "rating", "impact", "observation", "commitment")
    )
    if not begun:
        return State.PLANNED
    return State.FINISHED if not ahead or (day is not None and day < today) else State.RUNNING


def _number(db: Database, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])
