"""The power diagram: areas are as the votes, cells fill the outline, and the same votes give the same ice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.projector.ice import GAP
from abcdesk.projector.polygons import area_and_centre, inset, ring_of
from abcdesk.projector.power import power_cells
from abcdesk.projector.slides.iceberg import BODY

WHOLE = area_and_centre(ring_of(BODY))[0]


@given(st.lists(st.integers(1, 60), min_size=2, max_size=14), st.integers(1, 3))
def test_what_one_sees_of_each_cell_is_as_large_as_its_votes(votes: list[int], seed: int) -> None:
    cells = power_cells(BODY, votes, GAP, seed)
    assert sum(area_and_centre(cell)[0] for cell in cells) == pytest.approx(WHOLE, rel=1e-6)
    seen = [area_and_centre(inset(cell, GAP))[0] for cell in cells]
    for area, count in zip(seen, votes, strict=True):
        assert area == pytest.approx(sum(seen) * count / sum(votes), rel=0.01)


def test_the_same_seed_gives_the_same_cells_and_another_one_others() -> None:
    assert power_cells(BODY, (5, 3, 2), GAP, 1) == power_cells(BODY, (5, 3, 2), GAP, 1)
    assert power_cells(BODY, (5, 3, 2), GAP, 1) != power_cells(BODY, (5, 3, 2), GAP, 2)


def test_one_card_has_all_the_ice() -> None:
    (cell,) = power_cells(BODY, (12,), GAP, 1)
    assert area_and_centre(cell)[0] == pytest.approx(WHOLE)


def test_an_outline_is_set_in_along_every_edge() -> None:
    square = ring_of([(0, 0), (10, 0), (10, 10), (0, 10)])
    inner = inset(square, 2)
    assert area_and_centre(inner) == (36, (5, 5))
    assert {corner.edge for corner in inner} == {corner.edge for corner in square}
    assert inset(square, 5.1) == []
