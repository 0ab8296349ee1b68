"""Cards that say the same count once: against a recount by hand, and a chance band against a simulation."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import CARDS, after, room

from abcdesk.domain import records as r
from abcdesk.domain.chance import largest_of_sets
from abcdesk.domain.commands.merging import MergeCards, PartCards
from abcdesk.domain.compare import mirrors
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop

IDS = [card.id for card in CARDS]
PICKS, RANKED, DOTS = {"picks": 3}, {"picks": 3, "ranked": True}, {"dots": 3, "cap": 3}


def cast(settings: dict[str, object], lists: list[list[str]]) -> Workshop:
    workshop = room()
    step = replace(workshop.step("own"), settings=settings, state=r.StepState.REVEALED)
    ballots = (r.Ballot("own", "it", None, seat, tuple(one), seat) for seat, one in enumerate(lists, 1))
    return workshop.put(step, *ballots)


unique = st.lists(st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True), min_size=1, max_size=6)


@given(unique, st.sampled_from([PICKS, RANKED, DOTS]))
def test_two_cards_count_as_one_as_a_recount_by_hand(lists: list[list[str]], settings: dict) -> None:
    plain = cast(settings, lists)
    found = results(after(plain, MergeCards("own", "c2", "c1"), MergeCards("own", "c8", "c1")))
    rows = {row["card"]: row for row in found["steps"]["own"]["ranking"]}
    same = {"c1", "c2", "c8"}
    for card in set(IDS) - {"c2", "c8"}:
        like = same if card in same else {card}
        holding = [one for one in lists if like & set(one)]
        points = [[3 - place for place, pick in enumerate(one) if pick in like] for one in holding]
        wanted = {
            "picks": sum(1 for _ in holding),
            "ranked": sum(max(one) for one in points),
            "dots": sum(len(one) for one in points),
        }["ranked" if "ranked" in settings else next(iter(settings))]
        if not holding:
            assert card not in rows
            continue
        assert (rows[card]["votes"], rows[card]["points"]) == (len(holding), wanted)
        assert rows[card].get("with") == (["c2", "c8"] if card == "c1" else None)
    assert not {"c2", "c8"} & set(rows)
    parted = after(after(plain, MergeCards("own", "c2", "c1")), PartCards("own", "c2"))
    assert results(parted) == results(plain)
    assert all("with" not in row for row in results(plain)["steps"]["own"]["ranking"])


@pytest.mark.parametrize(
    ("cards", "picks", "sets"), [((54,), (3,), ((2,), (3,))), ((18, 18), (2, 1), ((1, 2),))]
)
def test_the_chance_band_of_merged_cards_is_that_of_a_simulation(
    cards: tuple, picks: tuple, sets: tuple
) -> None:
    chance, rounds, ballots, most = random.Random(54), 3000, 15, []
    for _ in range(rounds):
        counts: dict[object, int] = {}
        for _ in range(ballots):
            held = set()
            for part, (size, number) in enumerate(zip(cards, picks, strict=True)):
                for card in chance.sample(range(size), number):
                    start, named = 0, (part, card)
                    for place, one in enumerate(sets):
                        if start <= card < start + one[part]:
                            named = ("set", place)
                        start += one[part]
                    held.add(named)
            for one in held:
                counts[one] = counts.get(one, 0) + 1
        most.append(max(counts.values()))
    found = largest_of_sets(cards, (picks,) * ballots, sets)
    assert sum(count <= found for count in most) / rounds >= 0.94
    assert sum(count <= found - 1 for count in most) / rounds <= 0.96


def test_a_mirror_compares_what_says_the_same_under_one_name() -> None:
    guess = r.Ballot("guess", "it", None, 1, ("c2",))
    truth = r.Ballot("truth", "users", None, 1, ("c1",))
    (apart,) = mirrors(room(guess, truth))
    assert apart.blind_spots == ("c1",)
    (joined,) = mirrors(after(room(guess, truth), MergeCards("truth", "c2", "c1")))
    assert (joined.shared, joined.blind_spots, joined.false_worries) == (("c1",), (), ())


@pytest.mark.parametrize(
    ("card", "into", "field"),
    [("c1", "c1", "into"), ("c1", "c3", "card"), ("c3", "c2", "into"), ("c99", "c1", "card")],
)
def test_chains_and_strangers_are_refused(card: str, into: str, field: str) -> None:
    workshop = after(room(), MergeCards("own", "c2", "c1"))
    with pytest.raises(InvalidInput) as caught:
        after(workshop, MergeCards("own", card, into))
    assert caught.value.field == field
