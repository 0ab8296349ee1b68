"""Votes, ranks, the chance band, who may be shown alone, and mirrors."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import CARDS, DECK, room

from abcdesk.domain import records as r
from abcdesk.domain.chance import largest_by_chance
from abcdesk.domain.compare import mirrors
from abcdesk.domain.results import results
from abcdesk.domain.tally import chance_max, hidden_groups, ranking, standings, tallies_by_group

IDS = [card.id for card in CARDS]
picks = st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True)


def ballots(*lists: list[str] | tuple[str, ...], step: str = "own", group: str = "it") -> list[r.Ballot]:
    return [r.Ballot(step, group, None, seat, tuple(one), seat) for seat, one in enumerate(lists, 1)]


@given(st.lists(picks, min_size=1, max_size=12), st.booleans())
def test_the_ranking_is_that_of_a_naive_count(lists: list[list[str]], ranked: bool) -> None:
    found = standings(DECK, ballots(*lists), picks=3, ranked=ranked, chance=0)
    votes = {card: sum(card in one for one in lists) for card in IDS}
    points = {
        card: sum(3 - one.index(card) for one in lists if card in one) if ranked else votes[card]
        for card in IDS
    }
    assert {row.card for row in found} == {card for card in IDS if votes[card]}
    for row in found:
        assert (row.votes, row.points) == (votes[row.card], points[row.card])
        assert row.share == votes[row.card] / len(lists)
        assert row.rank == 1 + sum(points[other] > points[row.card] for other in IDS)
    assert [row.card for row in found] == sorted(
        (row.card for row in found), key=lambda card: (-points[card], IDS.index(card))
    )


def test_ties_share_a_rank_and_leave_the_next_out() -> None:
    found = standings(
        DECK, ballots(["c4", "c1"], ["c4", "c2"], ["c4", "c1"], ["c2", "c9"]), picks=2, ranked=False, chance=0
    )
    assert [(row.card, row.rank) for row in found] == [("c4", 1), ("c1", 2), ("c2", 2), ("c9", 4)]


@pytest.mark.parametrize(("voters", "most"), [(0, 0), (1, 1), (5, 3), (10, 4), (15, 4), (20, 5), (30, 6)])
def test_the_chance_band_has_the_published_values(voters: int, most: int) -> None:
    assert largest_by_chance(57, (3,) * voters) == most


@pytest.mark.parametrize(
    ("cards", "sizes"),
    [(57, (3,) * 17), (12, (3,) * 11), (54, (3,) * 24), (18, (2,) * 9 + (3,) * 4), (8, (1,) * 20)],
)
def test_the_chance_band_is_that_of_a_simulation(cards: int, sizes: tuple[int, ...]) -> None:
    chance, rounds = random.Random(57), 6000
    most = []
    for _ in range(rounds):
        counts = [0] * cards
        for size in sizes:
            for card in chance.sample(range(cards), size):
                counts[card] += 1
        most.append(max(counts))
    found = largest_by_chance(cards, sizes)
    assert sum(count <= found for count in most) / rounds >= 0.94
    assert sum(count <= found - 1 for count in most) / rounds <= 0.96


def test_above_chance_means_more_than_chance_gives() -> None:
    agreed = ballots(*[["c1", "c2"]] * 6)
    found = standings(DECK, agreed, picks=2, ranked=False, chance=chance_max(agreed, 12))
    assert all(row.above_chance for row in found)
    apart = ballots(["c1"], ["c2"])
    found = standings(DECK, apart, picks=1, ranked=False, chance=chance_max(apart, 12))
    assert not any(row.above_chance for row in found)


def test_a_small_group_hides_and_takes_the_next_smallest_along() -> None:
    workshop = room()  # 6, 5 and 3 people
    assert hidden_groups(workshop, ["it", "users", "boss"]) == ("users", "boss")
    assert hidden_groups(workshop, ["it", "users"]) == ()
    assert hidden_groups(workshop, ["it", "boss"]) == ("it", "boss")
    assert hidden_groups(workshop, ["boss"]) == ("boss",)


def test_two_small_groups_hide_each_other() -> None:
    workshop = room(r.Group("more", "More", r.Perspective.OTHER, 4, 3))
    assert hidden_groups(workshop, ["it", "users", "boss", "more"]) == ("boss", "more")


def test_an_unknown_head_count_is_judged_by_ballots() -> None:
    workshop = room(r.Group("it", "IT"))
    assert hidden_groups(workshop, ["it"], ballots(*[["c1"]] * 4)) == ("it",)
    assert hidden_groups(workshop, ["it"], ballots(*[["c1"]] * 5)) == ()


def test_hidden_groups_are_named_and_nothing_more() -> None:
    cast = [*ballots(["c1"], ["c2"]), *ballots(["c3"], group="users"), *ballots(["c4"], group="boss")]
    workshop = room(*cast)
    found = results(workshop)["steps"]["own"]
    assert list(found["by_group"]) == ["it"]
    assert found["hidden_groups"] == ["users", "boss"]
    assert found["voters"] == 4
    assert {row["card"] for row in found["ranking"]} == {"c1", "c2", "c3", "c4"}


def test_teams_are_never_hidden() -> None:
    workshop = room(
        r.Group("boss", "Leadership", r.Perspective.LEADERSHIP, 3),
        r.Team("t3", "Board", "boss", 3),
        r.Ballot("tables", "boss", "t3", None, ("c1",)),
    )
    assert tallies_by_group(workshop, workshop.step("tables")).hidden == ()


def test_a_mirror_finds_what_is_shared_missed_and_feared() -> None:
    guess = ballots(["c1", "c2"], ["c1", "c2"], ["c1", "c3"], step="guess")
    truth = ballots(["c1", "c4"], ["c4", "c1"], ["c4", "c5"], step="truth", group="users")
    (found,) = mirrors(room(*guess, *truth))
    assert (found.guess_step, found.real_step, found.top) == ("guess", "truth", 3)
    assert found.shared == ("c1",)
    assert set(found.blind_spots) == {"c4", "c5"}
    assert set(found.false_worries) == {"c2", "c3"}
    row = next(row for row in found.rows if row.card == "c4")
    assert (row.guess_rank, row.real_rank, row.guess_share, row.real_share, row.gap) == (
        None,
        1,
        0.0,
        1.0,
        1.0,
    )
    assert {row.card for row in found.rows} == {"c1", "c2", "c3", "c4", "c5"}


def test_cards_tied_at_the_cut_all_belong_to_the_top() -> None:
    guess = ballots(["c1", "c2"], ["c3", "c4"], step="guess")
    truth = ballots(["c1", "c2", "c3"], ["c1", "c2", "c4"], step="truth", group="users")
    (found,) = mirrors(room(*guess, *truth))
    assert set(found.shared) == {"c1", "c2", "c3", "c4"}
    assert (found.blind_spots, found.false_worries) == ((), ())


def test_there_is_no_mirror_without_a_guess_and_a_truth() -> None:
    assert mirrors(room(*ballots(["c1"], step="guess"))) == ()
    assert mirrors(room(*ballots(["c1"], step="truth", group="users"))) == ()
    own = room(*ballots(["c1"], step="own"), *ballots(["c1"], step="truth", group="users"))
    assert mirrors(own) == ()


def test_ranked_picks_count_by_their_place() -> None:
    workshop = room(*ballots(["c1", "c2", "c3"], ["c2", "c1"], step="truth", group="users"))
    assert [(row.card, row.points) for row in ranking(workshop, workshop.step("truth"))] == [
        ("c1", 5),
        ("c2", 5),
        ("c3", 1),
    ]


def test_a_long_ballot_after_a_change_still_counts() -> None:
    workshop = room(*ballots(["c1", "c2", "c3"], step="truth", group="users"))
    step = workshop.step("truth")
    workshop = workshop.put(replace(step, settings={**step.settings, "picks": 2}))
    assert [row.points for row in ranking(workshop, workshop.step("truth"))] == [2, 1, 1]
