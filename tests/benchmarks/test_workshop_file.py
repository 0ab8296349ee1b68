"""D3, D4, D5, K1: undo, opening, the reveal and installing a deck."""

from __future__ import annotations

import sqlite3
import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk import paths
from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.reading import read_deck
from abcdesk.desk import Desk
from abcdesk.domain.commands.rounds import CastBallot, CloseAndReveal
from abcdesk.projector.room import room_view
from tests.benchmarks.bare import asked_of_sqlite, bare_copy, repeated
from tests.benchmarks.goals import is_limit
from tests.projector.rooms import package, reopened, sample


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    rows = reopened(sample(), "recognise", 6).rows()
    return Desk.create(tmp_path / "w.abcw", rows, package(), backups=tmp_path / "backups")


@pytest.fixture
def there_and_back(desk: Desk) -> Callable[[], object]:
    """Undo and redo of a vote."""
    cards = tuple(card.id for card in package().deck.cards[:3])
    desk.run(CastBallot("recognise", cards, team="t1"))
    return lambda: (desk.undo(), desk.redo())


@pytest.mark.benchmark(group="D3 undo")
def test_undo_and_redo(benchmark: BenchmarkFixture, desk: Desk, there_and_back: Callable[[], object]) -> None:
    benchmark.pedantic(there_and_back, rounds=60, warmup_rounds=5)
    desk.close()


@pytest.mark.benchmark(group="D3 undo")
def test_the_statements_of_undo_and_redo(
    benchmark: BenchmarkFixture, desk: Desk, there_and_back: Callable[[], object]
) -> None:
    is_limit(benchmark)
    statements, db = asked_of_sqlite(desk, there_and_back), bare_copy(desk)
    benchmark.pedantic(lambda: repeated(db, statements), rounds=60, warmup_rounds=5)
    desk.close()
    db.close()


@pytest.mark.benchmark(group="D4 open")
def test_open_a_workshop(benchmark: BenchmarkFixture, desk: Desk, tmp_path: Path) -> None:
    """With every check: shape, integrity, seals; the backup is there already."""
    desk.close()
    benchmark.pedantic(
        lambda: Desk.open(tmp_path / "w.abcw", backups=tmp_path / "backups").close(),
        rounds=12,
        warmup_rounds=2,
    )


@pytest.mark.benchmark(group="D4 open")
def test_read_every_row(benchmark: BenchmarkFixture, desk: Desk, tmp_path: Path) -> None:
    is_limit(benchmark)
    desk.close()

    def read() -> None:
        db = sqlite3.connect(tmp_path / "w.abcw")
        db.execute("PRAGMA integrity_check").fetchall()
        for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            db.execute(f'SELECT * FROM "{table}"').fetchall()
        db.close()

    benchmark.pedantic(read, rounds=12, warmup_rounds=2)


@pytest.mark.benchmark(group="D5 reveal")
def test_close_and_reveal(benchmark: BenchmarkFixture, desk: Desk) -> None:
    def reveal() -> None:
        desk.run(CloseAndReveal("recognise"))
        assert room_view(desk.workshop).rounds["recognise"].standings

    reveal()
    benchmark.pedantic(reveal, setup=lambda: desk.undo() and None, rounds=60, warmup_rounds=5)
    desk.close()


@pytest.mark.benchmark(group="D5 reveal")
def test_the_statements_of_a_reveal(benchmark: BenchmarkFixture, desk: Desk) -> None:
    is_limit(benchmark)
    desk.run(CloseAndReveal("recognise"))
    back = asked_of_sqlite(desk, desk.undo)
    db = bare_copy(desk)
    statements = asked_of_sqlite(desk, lambda: desk.run(CloseAndReveal("recognise")))
    repeated(db, statements)
    benchmark.pedantic(
        lambda: repeated(db, statements), setup=lambda: repeated(db, back), rounds=60, warmup_rounds=5
    )
    desk.close()
    db.close()


@pytest.mark.benchmark(group="K1 deck install")
def test_read_a_packed_deck(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Everything that is checked before a deck is taken in."""
    packed = tmp_path / "abc-it.abcdeck"
    pack_deck(paths.decks() / "abc-it", packed)
    benchmark.pedantic(lambda: read_deck(packed), rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group="K1 deck install")
def test_unzip_and_parse(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    is_limit(benchmark)
    packed = tmp_path / "abc-it.abcdeck"
    pack_deck(paths.decks() / "abc-it", packed)

    def unzip() -> None:
        with zipfile.ZipFile(packed) as archive:
            for name in archive.namelist():
                data = archive.read(name)
                if name.endswith(".svg"):
                    ElementTree.fromstring(data)

    benchmark.pedantic(unzip, rounds=5, warmup_rounds=1)
