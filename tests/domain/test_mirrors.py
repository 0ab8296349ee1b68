"""Mirrors against a naive recount, and how many there are."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from small_room import room

from abcdesk.domain.compare import mirrors
from abcdesk.domain.records import Ballot

CARDS = [f"c{n}" for n in range(1, 9)]
Picks = list[list[str]]


def lists(most: int) -> st.SearchStrategy[Picks]:
    one = st.lists(st.sampled_from(CARDS), min_size=1, max_size=most, unique=True)
    return st.lists(one, min_size=1, max_size=5)


def top_of(picked: Picks, points: Counter[str], cut: int) -> set[str]:
    """The cards of which fewer than ``cut`` others have more points."""
    cards = {card for one in picked for card in one}
    return {card for card in cards if sum(points[other] > points[card] for other in cards) < cut}


@given(lists(2), lists(3))
def test_a_mirror_is_that_of_a_naive_recount(guessed: Picks, chosen: Picks) -> None:
    """In the small room two cards are guessed unranked, three chosen by rank."""
    workshop = room(
        *(Ballot("guess", "it", None, n, tuple(one), n) for n, one in enumerate(guessed, start=1)),
        *(Ballot("truth", "users", None, n, tuple(one), n) for n, one in enumerate(chosen, start=1)),
    )
    guess_points = Counter(card for one in guessed for card in one)
    real_points: Counter[str] = Counter()
    for one in chosen:
        for place, card in enumerate(one):
            real_points[card] += 3 - place
    (found,) = mirrors(workshop)
    guess_top, real_top = top_of(guessed, guess_points, 3), top_of(chosen, real_points, 3)
    assert found.top == 3
    assert set(found.shared) == guess_top & real_top
    assert set(found.blind_spots) == real_top - guess_top
    assert set(found.false_worries) == guess_top - real_top
    assert {row.card for row in found.rows} == {card for one in [*guessed, *chosen] for card in one}
    for row in found.rows:
        expected = sum(row.card in one for one in guessed) / len(guessed)
        real = sum(row.card in one for one in chosen) / len(chosen)
        assert (row.guess_share, row.real_share, row.gap) == (expected, real, real - expected)
        assert (row.guess_rank is None) == (expected == 0)
        if row.real_rank is not None:
            assert row.real_rank == 1 + sum(points > real_points[row.card] for points in real_points.values())
