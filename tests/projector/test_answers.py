"""The answers about many cards: sorted rows with stamps, and processes near the customer or far away."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abcdesk.domain.show import Spot, after, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Rect, Slide
from abcdesk.projector.slides.nearness import SPREAD, distance_of
from tests.projector.judged_rooms import (
    EXCUSES,
    FEELS,
    LONG,
    MYTHS,
    deck,
    excuses_room,
    judged_room,
    processes_room,
    with_cards,
)
from tests.projector.layout import faults

COUNTS = st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(0, 12)).filter(any)


def pages(workshop: Workshop) -> list[Spot]:
    return [here for here in spots(workshop) if here.cue.slide == "answers"]


def first_page(workshop: Workshop, theme: str = "light") -> Slide:
    return slide_for(room_view(workshop), pages(workshop)[0], theme)  # type: ignore[arg-type]


def test_one_counted_card_has_no_page_of_all_answers() -> None:
    workshop = judged_room(deck("excuses"), EXCUSES, [(9, 1, 2)])
    assert pages(workshop) == []


def test_the_page_of_all_answers_comes_after_the_last_card() -> None:
    workshop = excuses_room()
    *cards, last, dial = spots(workshop)
    assert last.cue == Cue("answers", place=1) and dial.cue == Cue("dial")
    assert all(here.cue.slide != "answers" for here in cards)
    assert after(workshop, cards[-1]) == last


def test_excuses_are_sorted_and_counted() -> None:
    texts = first_page(excuses_room()).texts
    assert texts[0] == "Five of our eight reasons are excuses"
    assert "excuse = 13 or more" in texts
    assert texts.count("Excuse") == 5
    assert texts.count("Decision") == 2
    assert "Chief executive" in texts
    assert "By whom?" in texts
    assert texts.index("21") < texts.index("20") < texts.index("17") < texts.index("16")


def test_a_myth_that_one_acts_on_is_the_finding() -> None:
    workshop = judged_room(deck("myths"), MYTHS, [(2, 3, 7), (9, 2, 1), (6, 0, 6)])
    texts = first_page(workshop).texts
    assert texts[0] == "We act on one of three myths"
    assert {"We act on it", "Myth", "Split"} <= set(texts)


def test_half_is_no_majority() -> None:
    workshop = judged_room(deck("excuses"), EXCUSES, [(6, 0, 6), (6, 6, 0)])
    assert "None of our two reasons is an excuse" in first_page(workshop).texts


@pytest.mark.parametrize("cards", [2, 5, 8, 9, 14, 23, 60])
def test_every_card_is_on_exactly_one_page(cards: int) -> None:
    workshop = judged_room(with_cards(deck("excuses"), cards), EXCUSES, [(n % 9, 2, 4) for n in range(cards)])
    room = room_view(workshop)
    per_page = [slide_for(room, here).spoken.count(" say excuse.") for here in pages(workshop)]
    assert sum(per_page) == cards
    assert max(per_page) - min(per_page) <= len(per_page)
    assert cards < 4 or min(per_page) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("groups", [2, 12])
@pytest.mark.parametrize("cards", [2, 5, 14, 25])
@pytest.mark.parametrize("answers", [EXCUSES, MYTHS, FEELS, ["yes, and I would say so to the board", "no"]])
def test_long_titles_keep_to_the_stage(answers: list[str], cards: int, groups: int, theme: str) -> None:
    long = with_cards(deck("abc-it"), cards, LONG)
    counts = [[(place * 7 + answer * 5) % 23 + 1 for answer in range(len(answers))] for place in range(cards)]
    workshop = judged_room(long, answers, counts, groups)
    for here in pages(workshop):
        assert faults(slide_for(room_view(workshop), here, theme)) == []  # type: ignore[arg-type]


def test_our_customer_feels_four_of_fourteen() -> None:
    texts = first_page(processes_room()).texts
    assert texts[0] == "Our customer feels four of our 14 processes"
    assert "24 people judged each" in texts


def test_the_more_feel_it_the_nearer_it_stands() -> None:
    workshop = processes_room()
    judged = room_view(workshop).judged
    near, far = judged[("judge", "incident")], judged[("judge", "configuration")]
    assert distance_of(near) == pytest.approx(0.27 + 0.72 * (1 - 20.5 / 24))
    assert distance_of(near) < distance_of(far)


def _pills(slide: Slide) -> list[Rect]:
    return [item for item in slide.items if isinstance(item, Rect) and 40 < item.height < 200]


@settings(max_examples=15, deadline=None)
@given(st.lists(COUNTS, min_size=5, max_size=20), st.sampled_from(["", LONG]))
def test_no_process_lies_on_another(counts: list[tuple[int, int, int]], title: str) -> None:
    workshop = processes_room(counts, title)
    slide = first_page(workshop)
    pills = _pills(slide)
    assert len(pills) == len(counts)
    assert slide == first_page(workshop)
    for place, one in enumerate(pills):
        for other in pills[place + 1 :]:
            apart = (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart
    assert faults(slide) == []


def test_processes_keep_their_distance_where_there_is_room() -> None:
    workshop = processes_room()
    pills = sorted(_pills(first_page(workshop)), key=lambda pill: (pill.x, pill.y))
    judged = room_view(workshop).judged.values()
    apart = sorted(
        (
            ((pill.x + pill.width / 2 - SPREAD.cx) / SPREAD.rx) ** 2
            + ((pill.y + pill.height / 2 - SPREAD.cy) / SPREAD.ry) ** 2
        )
        ** 0.5
        for pill in pills
    )
    assert apart == pytest.approx(sorted(distance_of(card) for card in judged), abs=0.05)
