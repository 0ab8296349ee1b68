"""The run screen's parts that need no window: layout, times, picking, voters, finding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.records import Info, Stage, StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console import timing
from abcdesk.ui.console.finding import cards_found, spot_of_card
from abcdesk.ui.console.held import held_slide
from abcdesk.ui.console.layout import SMALLEST_MIRROR, layout_for
from abcdesk.ui.console.panels.registry import PANELS
from abcdesk.ui.console.picking import PickEntry, reading
from abcdesk.ui.console.voters import Voter, next_voter, voters, waiting_for
from tests.ui.console.rooms import NOW_S, open_at, sample


def workshop(edit: Callable[[list], list] = list) -> Workshop:
    rows, package = sample()
    return Workshop.of(package.deck, edit(list(rows)))


def test_every_kind_of_step_has_its_panel() -> None:
    assert set(PANELS) == set(StepKind)
    assert all(panel.kind is kind for kind, panel in PANELS.items())


@given(st.integers(960, 3840), st.integers(500, 2160), st.booleans())
def test_the_mirror_stays_and_nothing_is_wider_than_the_window(width: int, height: int, writes: bool) -> None:
    layout = layout_for(width, height, writes=writes)
    assert layout.mirror >= SMALLEST_MIRROR
    assert layout.mirror + 40 <= layout.centre
    assert width - layout.rail - layout.centre >= 400
    assert layout.is_folded == (writes or width < 1280)


def test_the_two_layouts_at_full_size() -> None:
    led, capture = (layout_for(1440, 814, writes=writes) for writes in (False, True))
    assert (led.rail, led.mirror, 1440 - led.rail - led.centre) == (232, 648, 520)
    assert (capture.rail, capture.mirror) == (64, 360)


def at(hour: int, minute: int, *, step: str = "recognise", entered: int = 0) -> tuple[Workshop, float]:
    day = workshop(open_at(step))
    info = replace(day.info, start="13:00", date=dt.date(2026, 10, 14))
    now = dt.datetime(2026, 10, 14, hour, minute).timestamp()
    stage = Stage(step=step, shown_step=step, entered_at_s=now - entered * 60)
    return day.put(info, stage), now


def test_the_plan_of_the_day() -> None:
    day, now = at(13, 51, entered=16)
    assert timing.times(day, now)["recognise"] == "13:35"
    assert timing.day(day, now).ends == "16:45"
    assert timing.used_words(day, day.step("recognise"), now) == "16 of 20 min, 4 left"
    assert timing.day(day, now).pace == "on time"


def test_being_behind_and_over() -> None:
    day, now = at(14, 5, entered=30)
    assert timing.used_words(day, day.step("recognise"), now) == "30 min, 10 over"
    assert timing.day(day, now).behind_min == 10
    assert timing.day(day, now).pace == "10 min behind"


def test_on_another_day_nobody_is_behind() -> None:
    day, now = at(14, 5, entered=30)
    assert timing.day(day.put(replace(day.info, date=dt.date(2026, 10, 20))), now).pace == ""
    assert timing.day(day.put(Info("x")), now).pace == ""


@pytest.mark.parametrize(
    ("seconds", "words"), [(228.4, "3:48"), (0, "0:00"), (-12, "+0:12"), (3600, "60:00")]
)
def test_timers(seconds: float, words: str) -> None:
    assert timing.minutes_and_seconds(seconds) == words


@given(st.text(alphabet="0123456789 ,;abc", max_size=30))
def test_any_typing_gives_a_tidy_line(keys: str) -> None:
    entry = PickEntry()
    for key in keys:
        entry = entry.typed(key)
    assert "  " not in entry.text and not entry.text.startswith(" ")
    assert len(entry.shortened().numbers) == max(0, len(entry.numbers) - 1)
    assert PickEntry.of(entry.numbers).numbers == entry.numbers


def test_a_number_that_may_grow_is_not_wrong_yet() -> None:
    day = workshop(open_at("recognise"))
    step = day.step("recognise")
    assert reading(day, step, PickEntry("2 2")).error == ""
    assert reading(day, step, PickEntry("2 2 ")).error == "2 is already in this list."
    assert reading(day, step, PickEntry("2 2"), final=True).error == "2 is already in this list."
    assert reading(day, step, PickEntry("0")).error == "No card 0. Numbers go from 1 to 54."
    assert reading(day, step, PickEntry("99999999999999999999")).error.startswith("No card")


def test_whose_turn_it_is() -> None:
    day = workshop(open_at("recognise", "t1", "t3"))
    step = day.step("recognise")
    assert len(voters(day, step)) == 6
    assert next_voter(day, step, Voter("it", "t1")).team == "t2"
    assert next_voter(day, step, Voter("leadership", "t6")).team == "t2"
    assert waiting_for(day, step) == ("Infrastructure", "Ward users", "Office users", "IT leadership")


def test_finding_cards() -> None:
    deck = sample()[1].deck
    assert [card.number for card in cards_found(deck.cards, "over wall")][0] == 24
    assert [card.number for card in cards_found(deck.cards, "24")] == [24]
    assert cards_found(deck.cards, "zzzz") == []
    assert len(cards_found(deck.cards, "")) == len(deck)
    day = workshop()
    assert spot_of_card(day, deck.cards[0].id) == Spot("cards", Cue("card", deck.cards[0].id))


def test_the_skeleton_is_always_the_same() -> None:
    assert held_slide("light") == held_slide("light")
    assert set(held_slide("light").texts) == set("123456")


def test_going_to_a_step_begins_its_time(desk_with: Callable) -> None:
    desk = desk_with()
    desk.run(GoToStep("cards", NOW_S))
    assert timing.used(desk.workshop, desk.workshop.step("cards"), NOW_S + 125) == 2
