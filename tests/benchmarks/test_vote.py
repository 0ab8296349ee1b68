"""D1: a vote, from command to durable, against its own statements by bare sqlite3 in the same mode."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot
from tests.benchmarks.bare import asked_of_sqlite, bare_copy, repeated
from tests.benchmarks.goals import is_limit
from tests.projector.rooms import package, reopened, sample

ROUNDS, WARMUP = 200, 20


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The sample with one round open."""
    rows = reopened(sample(), "recognise", 0).rows()
    return Desk.create(tmp_path / "vote.abcw", rows, package(), backups=tmp_path / "backups")


def cast(desk: Desk, number: int) -> None:
    """Another team's vote each time, or another vote of the same team."""
    cards = [card.id for card in package().deck.cards]
    at = number % 50
    desk.run(CastBallot("recognise", tuple(cards[at : at + 3]), team=f"t{number % 6 + 1}"))


@pytest.mark.benchmark(group="D1 vote to disk")
def test_vote_through_the_desk(benchmark: BenchmarkFixture, desk: Desk) -> None:
    turn = count()
    benchmark.pedantic(lambda: cast(desk, next(turn)), rounds=ROUNDS, warmup_rounds=WARMUP)
    desk.close()


@pytest.mark.benchmark(group="D1 vote to disk")
def test_the_statements_of_a_vote(benchmark: BenchmarkFixture, desk: Desk) -> None:
    is_limit(benchmark)
    db = bare_copy(desk)
    votes = iter([asked_of_sqlite(desk, lambda n=n: cast(desk, n)) for n in range(ROUNDS + WARMUP)])
    benchmark.pedantic(lambda: repeated(db, next(votes)), rounds=ROUNDS, warmup_rounds=WARMUP)
    desk.close()
    db.close()
