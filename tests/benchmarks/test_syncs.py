"""D2: how often a vote waits for the disk, against SQLite's own for such a write; counted by strace."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk.desk import Desk
from tests.benchmarks.goals import counted, is_limit
from tests.projector.rooms import package, reopened, sample

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace counts what the disk is asked for")

VOTES = 20
OURS = """
import sys
from pathlib import Path
from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot
desk = Desk.open(Path(sys.argv[1]), backups=Path(sys.argv[1]).parent / "backups")
cards = [card.id for card in desk.deck.cards]
for vote in range(int(sys.argv[2])):
    desk.run(CastBallot("recognise", tuple(cards[vote : vote + 3]), team=f"t{vote % 6 + 1}"))
import os
os._exit(0)
"""
BARE = """
import sqlite3
import sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"):
    db.execute(f"PRAGMA {pragma}").fetchall()
db.execute("CREATE TABLE IF NOT EXISTS vote (id INTEGER PRIMARY KEY, text TEXT)")
for vote in range(int(sys.argv[2])):
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO vote (text) VALUES ('three cards')")
    db.execute("COMMIT")
"""


def syncs_of_a_vote(program: str, file: Path) -> float:
    """Syncs for each of twenty more votes: what opening and closing take is the same with none."""

    def syncs(votes: int) -> int:
        traced = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", sys.executable, "-c", program]
        done = subprocess.run([*traced, str(file), str(votes)], capture_output=True, text=True, check=True)
        return sum("sync(" in line for line in done.stderr.splitlines())

    syncs(0)  # makes what is not there yet
    none = syncs(0)
    return (syncs(VOTES) - none) / VOTES


@pytest.mark.benchmark(group="D2 syncs")
def test_syncs_of_a_vote(benchmark: BenchmarkFixture, workshop_file: Path) -> None:
    counted(benchmark, lambda: syncs_of_a_vote(OURS, workshop_file), rounds=1)


@pytest.mark.benchmark(group="D2 syncs")
def test_syncs_of_bare_sqlite(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    is_limit(benchmark)
    counted(benchmark, lambda: syncs_of_a_vote(BARE, tmp_path / "bare.db"), rounds=1)


@pytest.fixture
def workshop_file(tmp_path: Path) -> Path:
    """The sample with one round open."""
    rows = reopened(sample(), "recognise", 0).rows()
    Desk.create(tmp_path / "vote.abcw", rows, package(), backups=tmp_path / "backups").close()
    return tmp_path / "vote.abcw"
