"""D1: a vote, from command to durable, against the same rows written by bare sqlite3 in the same mode."""

from __future__ import annotations

import json
import sqlite3
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot
from tests.benchmarks.goals import is_limit
from tests.projector.rooms import package, reopened, sample


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The sample with one round open."""
    rows = reopened(sample(), "recognise", 0).rows()
    return Desk.create(tmp_path / "vote.abcw", rows, package(), backups=tmp_path / "backups")


def _votes() -> list[tuple[str, tuple[str, ...]]]:
    cards = [card.id for card in package().deck.cards]
    return [(f"t{n % 6 + 1}", tuple(cards[n % 50 : n % 50 + 3])) for n in range(50)]


@pytest.mark.benchmark(group="D1 vote to disk")
def test_vote_through_the_desk(benchmark: BenchmarkFixture, desk: Desk) -> None:
    votes, turn = _votes(), count()

    def vote() -> None:
        team, picks = votes[next(turn) % len(votes)]
        desk.run(CastBallot("recognise", picks, team=team))

    benchmark.pedantic(vote, rounds=200, warmup_rounds=20)
    desk.close()


@pytest.mark.benchmark(group="D1 vote to disk")
def test_vote_with_bare_sqlite(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The limit: ballot, picks and the journal's two rows in one transaction."""
    is_limit(benchmark)
    db = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("CREATE TABLE ballot (id INTEGER PRIMARY KEY, team TEXT UNIQUE)")
    db.execute("CREATE TABLE pick (ballot INTEGER, place INTEGER, card TEXT, PRIMARY KEY (ballot, place))")
    db.execute("CREATE TABLE op (id INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE op_row (op INTEGER, seq INTEGER, before TEXT, after TEXT)")
    votes, turn = _votes(), count()

    def vote() -> None:
        number = next(turn)
        team, picks = votes[number % len(votes)]
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT OR REPLACE INTO ballot VALUES (?, ?)", (number % 6, team))
        db.execute("DELETE FROM pick WHERE ballot = ?", (number % 6,))
        db.executemany("INSERT INTO pick VALUES (?, ?, ?)", [(number % 6, n, c) for n, c in enumerate(picks)])
        db.execute("INSERT INTO op (name) VALUES ('Hand in a ballot')")
        image = json.dumps({"team": team, "picks": picks})
        db.execute("INSERT INTO op_row VALUES (last_insert_rowid(), 0, ?, ?)", (image, image))
        db.execute("COMMIT")

    benchmark.pedantic(vote, rounds=200, warmup_rounds=20)
    db.close()
