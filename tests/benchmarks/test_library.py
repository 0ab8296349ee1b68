"""G1, G2: home's list and the trends with ten years of workshops."""

from __future__ import annotations

import datetime as dt
import json
import random
import sqlite3
from functools import cache
from itertools import cycle
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from abcdesk.library.entry import Entry, Votes
from abcdesk.library.index import Index, Look
from abcdesk.library.library import Library
from abcdesk.ui.home.screen import FIRST
from abcdesk.ui.home.sections import grouped, sections
from abcdesk.ui.home.workshop_list import WorkshopList
from tests.benchmarks.goals import is_limit
from tests.projector.rooms import package

TODAY = dt.date(2026, 10, 14)


@cache
def looks(count: int) -> list[tuple[str, Look]]:
    """What so many files would tell: a round of ten ballots each."""
    chance = random.Random(4711)
    cards = [(card.id, card.title) for card in package().deck.cards]
    found = []
    for number in range(count):
        day = dt.date(2016 + number % 10, 1 + number % 12, 11)
        entry = Entry(
            Path(),
            f"Workshop {number:05}.abcw",
            f"Workshop {number} {chance.choice(('Harbour', 'Clinic', 'Bank', 'Zoo'))}",
            float(number),
            organisation=f"Organisation {number % 97}",
            country=chance.choice(("NL", "GB", "DE", "FR")),
            sector=chance.choice(("Health", "Finance", "Public")),
            date=day,
            teams=4,
            people=20,
            deck="Below the waterline",
            shares={"attitude": 0.3, "behaviour": 0.3, "culture": 0.4},
            begun=True,
            is_over=True,
        ).with_words()
        picked = {card: (title, chance.randint(1, 6)) for card, title in chance.sample(cards, 12)}
        votes = Votes("abc-it", 10, picked, {"kept": 3, "dropped": 1})
        found.append((entry.name, Look(str(number), entry, votes)))
    return found


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    made = {}
    for count in (10, 1_000, 10_000):
        made[count] = tmp_path_factory.mktemp(f"library-{count}")
        index = Index(made[count])
        index.keep(looks(count))
        index.close()
    return made


def first_page(benchmark: BenchmarkFixture, folder: Path) -> None:
    """From the index on the disk to lines in the list, as when home opens."""
    view = WorkshopList()

    def open_home() -> None:
        library = Library(folder, lambda: TODAY)
        library.recall(FIRST)
        view.show_items(sections(grouped(library.shown(), TODAY), TODAY))
        library.close()

    benchmark.pedantic(open_home, rounds=20, warmup_rounds=2)


@pytest.mark.benchmark(group="G1 first page")
def test_the_first_page_of_10_000(
    benchmark: BenchmarkFixture, folders: dict[int, Path], qtbot: QtBot
) -> None:
    first_page(benchmark, folders[10_000])


@pytest.mark.benchmark(group="G1 first page")
def test_the_first_page_of_1_000(benchmark: BenchmarkFixture, folders: dict[int, Path], qtbot: QtBot) -> None:
    is_limit(benchmark)
    first_page(benchmark, folders[1_000])


@pytest.mark.benchmark(group="G1 search")
def test_typing_with_10_000(benchmark: BenchmarkFixture, folders: dict[int, Path], qtbot: QtBot) -> None:
    library, view = Library(folders[10_000], lambda: TODAY), WorkshopList()
    library.recall()
    groups, words = grouped(library.shown(), TODAY), cycle(("h", "ha", "har", "harb", "harbour 12"))
    benchmark.pedantic(
        lambda: view.show_items(sections(groups, TODAY, next(words))), rounds=40, warmup_rounds=5
    )
    library.close()


@pytest.mark.benchmark(group="G1 search")
def test_one_picture_at_60_a_second(benchmark: BenchmarkFixture) -> None:
    """A clock, so that the table shows what there is room for."""
    import time

    is_limit(benchmark)
    benchmark.pedantic(lambda: time.sleep(1 / 60), rounds=20)


@pytest.mark.benchmark(group="G2 trends")
def test_trends_over_10_000(benchmark: BenchmarkFixture, folders: dict[int, Path]) -> None:
    library = Library(folders[10_000], lambda: TODAY)
    benchmark.pedantic(lambda: library.trends(narrowed={"country": "NL"}), rounds=40, warmup_rounds=3)
    library.close()


@pytest.mark.benchmark(group="G2 trends")
def test_one_scan_of_all_votes(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The limit: every pick of 10,000 workshops as a row of one table, counted."""
    is_limit(benchmark)
    db = sqlite3.connect(tmp_path / "votes.db")
    db.execute("CREATE TABLE pick (workshop INTEGER, country TEXT, card TEXT)")
    for number, (_name, look) in enumerate(looks(10_000)):
        rows = (
            (number, look.entry.country, card) for card, (_, n) in look.votes.cards.items() for _ in range(n)
        )
        db.executemany("INSERT INTO pick VALUES (?, ?, ?)", rows)
    db.commit()
    query = "SELECT card, count(*) FROM pick WHERE country = 'NL' GROUP BY card ORDER BY 2 DESC LIMIT 10"
    benchmark.pedantic(lambda: json.dumps(db.execute(query).fetchall()), rounds=10, warmup_rounds=1)
    db.close()


@pytest.mark.benchmark(group="growth")
@pytest.mark.parametrize("count", [10, 1_000, 10_000])
@pytest.mark.parametrize("what", ["first page", "search", "trends"])
def test_growth(
    benchmark: BenchmarkFixture, folders: dict[int, Path], qtbot: QtBot, count: int, what: str
) -> None:
    """How each grows with the library; drawn in docs/growth.svg."""
    benchmark.extra_info.update(series=what, size=count)
    if what == "first page":
        first_page(benchmark, folders[count])
        return
    library, view = Library(folders[count], lambda: TODAY), WorkshopList()
    library.recall()
    groups = grouped(library.shown(), TODAY)
    job = {
        "search": lambda: view.show_items(sections(groups, TODAY, "harb")),
        "trends": lambda: library.trends(narrowed={"country": "NL"}),
    }[what]
    benchmark.pedantic(job, rounds=20, warmup_rounds=3)
    library.close()
