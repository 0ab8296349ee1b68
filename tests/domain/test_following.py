"""A follow-up: promises, and what moved, equal to a naive recount."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import after, room

from abcdesk.domain import records as r
from abcdesk.domain.carried import carried, rows_of
from abcdesk.domain.commands.following import SayWhatBecame
from abcdesk.domain.commands.rounds import CastBallot, CloseAndReveal
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.moved import movement
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop

LISTS = st.lists(
    st.lists(st.sampled_from([f"c{n}" for n in range(1, 7)]), min_size=1, max_size=3, unique=True),
    min_size=1,
    max_size=6,
)


def played(lists: list[list[str]]) -> Workshop:
    votes = [CastBallot("own", tuple(cards), "it", seat=seat) for seat, cards in enumerate(lists, 1)]
    return after(room(), *votes, CloseAndReveal("own"))


@given(LISTS, LISTS)
def test_moves_equal_a_naive_recount(then: list[list[str]], now: list[list[str]]) -> None:
    workshop = played(now).put(*rows_of(carried(played(then))))
    found = {row["card"]: row for row in results(workshop)["follow_up"]["cards"]}  # type: ignore[index]
    counts = [Counter(card for cards in lists for card in cards) for lists in (then, now)]
    assert set(found) == set(counts[0]) | set(counts[1])
    for card, row in found.items():
        for side, lists, counted in (("then", then, counts[0]), ("now", now, counts[1])):
            better = sum(votes > counted[card] for votes in counted.values())
            assert row[f"n_{side}"] == len(lists)
            assert row[f"share_{side}"] == pytest.approx(counted[card] / len(lists))
            assert row[f"rank_{side}"] == (better + 1 if counted[card] else None)


def test_another_deck_is_matched_by_id_and_the_rest_is_listed() -> None:
    rows = [
        r.EarlierRank(
            one.earlier, one.round, one.round_title, True, 6, "gone", "A card of the old deck", 4, 1
        )
        if isinstance(one, r.EarlierRank) and one.card == "c1"
        else one
        for one in rows_of(carried(played([["c1", "c2"]])))
    ]
    found = movement(played([["c2"]]).put(*rows))
    assert found is not None and found.unmatched == ("A card of the old deck",)
    assert [move.card for move in found.moves] == ["c2"]


def test_nothing_is_compared_before_a_round_of_today_is_revealed() -> None:
    workshop = room(*rows_of(carried(played([["c1"]]))))
    assert movement(workshop) is None and results(workshop)["follow_up"]["cards"] == []  # type: ignore[index]


def test_what_became_of_a_promise_is_kept_and_checked() -> None:
    old = room(r.Commitment("k", "Ask each Monday", owner="CIO"))
    workshop = room(*rows_of(carried(old)))
    (promise,) = workshop.earlier_promises
    told = after(workshop, SayWhatBecame(promise.id, r.CommitmentStatus.HALF, " 12 of 26 "))
    assert (told.earlier_promises[0].status, told.earlier_promises[0].outcome) == (
        r.CommitmentStatus.HALF,
        "12 of 26",
    )
    assert results(told)["follow_up"]["promises"] == {"open": 0, "kept": 0, "half": 1, "dropped": 0}  # type: ignore[index]
    for wrong in (
        SayWhatBecame("none", r.CommitmentStatus.KEPT),
        SayWhatBecame(promise.id, outcome="x" * 3000),
    ):
        with pytest.raises(InvalidInput):
            after(told, wrong)
