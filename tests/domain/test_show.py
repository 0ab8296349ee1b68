"""The order of the show: forth and back, freeze and black, and that going on never reveals."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from small_room import after, room

from abcdesk.domain import records as r
from abcdesk.domain.commands.rounds import CastBallot, CloseAndReveal
from abcdesk.domain.commands.staging import Back, Blank, Freeze, GoToStep, LeaveState, Next, RunTimer, Zoom
from abcdesk.domain.show import room_spot, spot, spots, timer_left_s

moves = st.sampled_from([Next(1.0), Back(1.0), Blank(r.Screen.BLACK), Freeze(), Zoom(), LeaveState()])


def test_next_visits_every_cue_once_and_stays_at_the_end() -> None:
    workshop = room()
    order = spots(workshop)
    for expected in order:
        assert spot(workshop) == expected
        workshop = after(workshop, Next())
    assert spot(workshop) == order[-1]
    for expected in reversed(order):
        assert spot(workshop) == expected
        workshop = after(workshop, Back())
    assert spot(workshop) == order[0]


@given(st.lists(moves, max_size=60))
def test_going_on_never_reveals(sequence: list) -> None:
    workshop = after(room(), CastBallot("own", ("c1",), "it", seat=1))
    moved = after(workshop, *sequence)
    assert moved.without(r.Stage()) == workshop.without(r.Stage())
    assert not any(cue.slide == "ranking" for _, cue in spots(moved))


@given(st.lists(moves, max_size=60))
def test_the_room_stays_where_it_is_while_frozen(sequence: list) -> None:
    workshop = after(room(), Next(), Next(), Freeze())
    seen = room_spot(workshop)
    for move in sequence:
        workshop = after(workshop, move)
        if not workshop.stage.frozen:
            assert room_spot(workshop) == spot(workshop)
            return
        assert room_spot(workshop) == seen


def test_a_revealed_round_shows_its_places_from_last_to_first() -> None:
    workshop = after(room(), CastBallot("own", ("c1", "c2"), "it", seat=1), CloseAndReveal("own"))
    assert [str(cue) for step, cue in spots(workshop) if step == "own"] == ["ranking:2", "ranking:1"]


def test_a_place_that_is_gone_leads_to_the_nearest() -> None:
    workshop = after(room(), CastBallot("own", ("c1",), "it", seat=1), CloseAndReveal("own"), GoToStep("own"))
    reopened = workshop.put(replace(workshop.step("own"), state=r.StepState.OPEN))
    assert str(spot(reopened).cue) == "round"
    assert spot(workshop.without(workshop.step("own"))) == spots(workshop)[0]


def test_an_empty_agenda_has_a_blank() -> None:
    workshop = room()
    for step in workshop.steps:
        workshop = workshop.without(step)
    assert (spot(workshop).step, str(spot(after(workshop, Next())).cue)) == ("", "blank")


def test_escape_leaves_one_state_at_a_time() -> None:
    workshop = after(room(), Freeze(), Blank(r.Screen.WHITE), Zoom())
    seen = []
    for _ in range(4):
        workshop = after(workshop, LeaveState())
        seen.append((workshop.stage.zoomed, workshop.stage.screen, workshop.stage.frozen))
    assert seen == [
        (False, r.Screen.WHITE, True),
        (False, r.Screen.LIVE, True),
        (False, r.Screen.LIVE, False),
        (False, r.Screen.LIVE, False),
    ]


def test_the_timer_runs_pauses_and_goes_below_zero() -> None:
    workshop = room()
    step = workshop.step("own")
    assert timer_left_s(workshop, step, 99.0) == 600.0
    workshop = after(workshop, RunTimer("own", 100.0))
    assert timer_left_s(workshop, step, 160.0) == 540.0
    workshop = after(workshop, RunTimer("own", 160.0))
    assert timer_left_s(workshop, step, 999.0) == 540.0
    workshop = after(workshop, RunTimer("own", 1000.0))
    assert timer_left_s(workshop, step, 1600.0) == -60.0
    assert timer_left_s(after(workshop, RunTimer("guess", 0.0)), step, 5.0) == 600.0
