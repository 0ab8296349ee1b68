"""Forms of a ballot beside plain picks: so many of every suit, and dots of which one card may get several."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import CARDS, DECK, room

from abcdesk.domain import records as r
from abcdesk.domain.ballots import check_form, checked_ballot
from abcdesk.domain.chance import largest_by_chance, largest_of_parts
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.results import results
from abcdesk.domain.survey import SurveyProblems, read_survey
from abcdesk.domain.workshop import Workshop

IDS = [card.id for card in CARDS]
DOTS = {"dots": 4, "cap": 2}
BY_SUIT = {"picks": 2, "per_suit": True}


def shaped(settings: dict[str, object], *lists: list[str]) -> Workshop:
    workshop = room()
    step = replace(workshop.step("own"), settings=settings, state=r.StepState.REVEALED)
    cast = (r.Ballot("own", "it", None, seat, tuple(one), seat) for seat, one in enumerate(lists, 1))
    return workshop.put(step, *cast)


def refusal(settings: dict[str, object], *picks: str) -> tuple[str, str]:
    with pytest.raises(InvalidInput) as caught:
        checked_ballot(shaped(settings), r.Ballot("own", "it", None, 1, picks))
    return caught.value.field, caught.value.message


dots = st.lists(st.sampled_from(IDS), min_size=1, max_size=4).filter(lambda one: max(map(one.count, one)) < 3)


@given(st.lists(dots, min_size=1, max_size=6))
def test_dots_are_points_and_ballots_are_votes(lists: list[list[str]]) -> None:
    workshop = shaped(DOTS, *lists)
    assert all(checked_ballot(workshop, ballot) == ballot for ballot in workshop.ballots)
    found = results(workshop)["steps"]["own"]
    for row in found["ranking"]:
        points = {card: sum(one.count(card) for one in lists) for card in IDS}
        assert row["points"] == points[row["card"]]
        assert row["votes"] == sum(row["card"] in one for one in lists)
        assert row["rank"] == 1 + sum(other > row["points"] for other in points.values())
    assert found["chance_max"] == largest_by_chance(12, tuple(sorted(len(set(one)) for one in lists)))


@given(st.lists(st.lists(st.sampled_from(IDS), min_size=1, max_size=4, unique=True), min_size=1, max_size=6))
def test_of_every_suit_each_suit_has_its_own_ranking(lists: list[list[str]]) -> None:
    found = results(shaped(BY_SUIT, *lists))["steps"]["own"]
    for suit in DECK.suits:
        votes = {card.id: sum(card.id in one for one in lists) for card in DECK.of_suit(suit.id)}
        rows = {row["card"]: row for row in found["by_suit"][suit.id]}
        assert set(rows) == {card for card, number in votes.items() if number}
        for card, row in rows.items():
            assert row["rank"] == 1 + sum(other > votes[card] for other in votes.values())


def test_what_is_wrong_with_a_ballot_is_said() -> None:
    assert refusal(DOTS, "c1", "c1", "c1") == ("picks[2]", "card “c1” has 2 dots already")
    assert refusal({"dots": 4}, "c1", "c1") == ("picks[1]", "card “c1” is picked twice")
    assert refusal(DOTS, "c1", "c2", "c3", "c4", "c5") == ("picks", "5 dots are given, 4 are allowed")
    assert refusal(BY_SUIT, "c1", "c2", "c3") == ("picks", "3 cards of Attitude are picked, 2 are allowed")
    assert refusal(BY_SUIT, "c1", "c1") == ("picks[1]", "card “c1” is picked twice")
    workshop = shaped(BY_SUIT)
    assert checked_ballot(workshop, r.Ballot("own", "it", None, 1, ("c1", "c2", "c7", "c8")))


def test_a_survey_gives_dots_and_picks_of_every_suit() -> None:
    one_group = {"asked_as": "it"}
    dotted = shaped({**DOTS, **one_group})
    head = "pick 1,pick 2,pick 3"
    found = read_survey(f"{head}\n1,1,2\n", dotted, dotted.step("own"))
    assert [ballot.picks for ballot in found] == [("c1", "c1", "c2")]
    with pytest.raises(SurveyProblems, match="Line 2: “1” has 2 dots already"):
        read_survey(f"{head}\n1,1,1\n", dotted, dotted.step("own"))
    suits = shaped({"picks": 1, "per_suit": True, **one_group})
    assert read_survey(f"{head}\n1,7,\n", suits, suits.step("own"))[0].picks == ("c1", "c7")
    with pytest.raises(SurveyProblems, match="2 cards of Attitude are picked, 1 are allowed"):
        read_survey(f"{head}\n1,2,\n", suits, suits.step("own"))


@pytest.mark.parametrize("other", ["ranked", "per_suit"])
def test_dots_have_neither_order_nor_suits(other: str) -> None:
    step = shaped({**DOTS, other: True}).step("own")
    with pytest.raises(InvalidInput, match="dots have no"):
        check_form(step, "settings")


def test_picks_of_every_suit_have_no_order() -> None:
    step = shaped({**BY_SUIT, "ranked": True}).step("own")
    with pytest.raises(InvalidInput, match="no order"):
        check_form(step, "settings")


@pytest.mark.parametrize("parts", [((18, 3, 17), (18, 3, 17), (18, 3, 17)), ((6, 2, 9), (12, 1, 9))])
def test_the_chance_band_of_several_suits_is_that_of_a_simulation(parts: tuple) -> None:
    chance, rounds, most = random.Random(57), 4000, []
    for _ in range(rounds):
        counts: dict[tuple[int, int], int] = {}
        for suit, (cards, picks, ballots) in enumerate(parts):
            for _ in range(ballots):
                for card in chance.sample(range(cards), picks):
                    counts[suit, card] = counts.get((suit, card), 0) + 1
        most.append(max(counts.values()))
    found = largest_of_parts(tuple((cards, (picks,) * ballots) for cards, picks, ballots in parts))
    assert sum(count <= found for count in most) / rounds >= 0.94
    assert sum(count <= found - 1 for count in most) / rounds <= 0.96
