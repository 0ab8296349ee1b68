"""The iceberg of a ranking seen for the first time: cells of the right areas, and words that fit them."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk.projector.ice import Voted, ice_cells
from abcdesk.projector.slides.iceberg import BODY
from tests.projector.rooms import sample

ROOMS = {
    "a usual room": (14, 11, 10, 8, 7, 6, 4, 3, 2, 2, 1, 1, 1),
    "six teams": (5, 4, 3, 2, 2, 1, 1),
    "fourteen alike": (3,) * 14,
}


@pytest.mark.benchmark(group="Iceberg, not seen before (goal: 60 ms)")
@pytest.mark.parametrize("name", ROOMS)
def test_ice_of_a_new_ranking(benchmark: BenchmarkFixture, name: str) -> None:
    titles = [card.title for card in sample().deck.cards]
    voted = tuple(Voted(titles[n * 3], votes, "card") for n, votes in enumerate(ROOMS[name]))
    ice_cells(BODY, voted)  # fonts are measured once

    def lay_out() -> None:
        ice_cells.cache_clear()
        ice_cells(BODY, voted)

    benchmark.pedantic(lay_out, rounds=10)
