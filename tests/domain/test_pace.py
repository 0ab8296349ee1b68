"""The pace of a day and what is proposed when it is late; a clock that goes when told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import after

from abcdesk.domain import records as r
from abcdesk.domain.cards import Deck
from abcdesk.domain.commands.pacing import Replan
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.pace import WORTH_SAYING, Proposal, floor_of, pace, proposal
from abcdesk.domain.workshop import Workshop

K = r.StepKind
DAY = dt.datetime(2026, 10, 14)
AGENDA = (
    ("welcome", K.TALK, 10),
    ("pick", K.PICK, 20),
    ("break", K.BREAK, 15),
    ("impact", K.IMPACT, 40),
    ("scan", K.RATE, 20),
    ("behaviour", K.BEHAVIOUR, 20),
    ("commitments", K.COMMITMENTS, 20),
    ("close", K.TALK, 5),
)


def at(time: str, days: int = 0) -> dt.datetime:
    hour, minute = (int(part) for part in time.split(":"))
    return DAY + dt.timedelta(days=days, hours=hour, minutes=minute)


def day(start: str = "13:00", end: str = "", agenda=AGENDA, date: dt.date | None = DAY.date()) -> Workshop:
    steps = [
        r.Step(name, kind, name.title(), minutes=m, position=n) for n, (name, kind, m) in enumerate(agenda)
    ]
    return Workshop.of(Deck("d", "D"), [r.Info("T", date=date, start=start, end=end), r.Stage(), *steps])


def entered(workshop: Workshop, step: str, time: dt.datetime) -> Workshop:
    return after(workshop, GoToStep(step, time.timestamp()))


def cuts(found: Proposal | None) -> dict[str, int]:
    return {cut.step: cut.minutes for cut in found.cuts} if found else {}


def test_on_time_ahead_and_behind() -> None:
    room = entered(day(), "pick", at("13:10"))
    assert pace(room, at("13:25")).behind == 0
    assert pace(room, at("13:25")).ends == at("15:30")
    assert pace(room, at("13:42")).behind == 12
    assert pace(entered(day(), "impact", at("13:30")), at("13:30")).behind == -15


def test_before_the_start_nobody_is_ahead() -> None:
    room = entered(day(), "welcome", at("12:40"))
    assert pace(room, at("12:50")).behind == 0


def test_a_little_late_is_not_worth_a_word() -> None:
    room = entered(day(), "pick", at("13:10"))
    assert proposal(room, at("13:34")) is None
    assert proposal(room, at("13:35")) is not None
    assert proposal(entered(day(), "impact", at("13:30")), at("13:30")) is None


def test_few_steps_are_shortened_in_fives_and_breaks_and_promises_stay() -> None:
    room = entered(day(), "pick", at("13:10"))
    found = proposal(room, at("13:42"))
    assert found is not None
    assert cuts(found) == {"impact": 25} and found.still_behind == 0
    assert found.ends == at("15:27") and found.wished == at("15:30")
    longer = proposal(room, at("14:02"))
    assert longer is not None and len(longer.cuts) > 1
    assert not {"break", "commitments"} & set(cuts(longer))


def test_where_shortening_is_not_enough_a_step_is_left_out() -> None:
    room = entered(day(), "pick", at("13:10"))
    found = proposal(room, at("14:16"))
    assert found is not None and cuts(found)["scan"] == 0
    assert found.still_behind == 0
    hopeless = proposal(room, at("15:30"))
    assert hopeless is not None and hopeless.still_behind > 0
    assert cuts(hopeless) == {"impact": 24, "scan": 0, "behaviour": 10, "close": 3}


def test_taking_it_ends_the_day_on_time_and_keeps_its_end() -> None:
    room = entered(day(), "pick", at("13:10"))
    found = proposal(room, at("13:45"))
    assert found is not None
    taken = after(room, Replan.taking(found))
    assert taken.info.end == "15:30"
    assert pace(taken, at("13:45")).behind <= 0 and proposal(taken, at("13:45")) is None
    again = entered(taken, "break", at("13:45"))
    assert pace(again, at("14:20")).behind == 20 and proposal(again, at("14:20")) is not None


def test_over_a_break_only_what_comes_after_it_gives() -> None:
    room = entered(day(), "break", at("13:30"))
    found = proposal(room, at("14:00"))
    assert found is not None and found.behind == 15 and set(cuts(found)) <= {"impact", "scan", "behaviour"}


def test_without_a_start_the_first_step_entered_counts() -> None:
    room = entered(entered(day(start=""), "welcome", at("9:07")), "pick", at("9:20"))
    assert pace(room, at("9:20")).wished == at("11:37")
    assert pace(room, at("9:50")).behind == 13
    rehearsed = entered(day(start=""), "impact", at("20:00", days=-1))
    assert pace(entered(rehearsed, "welcome", at("9:00")), at("9:05")).behind == 0
    assert pace(day(start=""), at("9:05")).behind is None


@pytest.mark.parametrize("date", [DAY.date(), None])
def test_past_midnight(date: dt.date | None) -> None:
    room = entered(day(start="22:30", date=date), "impact", at("23:15"))
    assert pace(room, at("0:05", days=1)).behind == 10
    assert pace(room, at("0:05", days=1)).wished == at("1:00", days=1)
    late = replace(room.info, end="00:45")
    assert pace(room.put(late), at("0:05", days=1)).behind == 25


def test_a_wished_end_leaves_room() -> None:
    room = entered(day(end="16:00"), "pick", at("13:10"))
    assert pace(room, at("13:20")).behind == -30
    assert proposal(room, at("13:55")) is None and proposal(room, at("14:10")) is not None


def test_on_another_day_and_when_all_is_done_there_is_no_pace() -> None:
    room = entered(day(), "pick", at("13:10", days=3))
    assert pace(room, at("13:30", days=3)).behind is None
    done = day()
    for step in done.steps:
        done = done.put(replace(step, state=r.StepState.REVEALED))
    assert pace(entered(done, "pick", at("19:00")), at("19:10")).behind is None


def test_looking_back_does_not_count_a_round_twice() -> None:
    room = day().put(replace(day().step("scan"), state=r.StepState.REVEALED))
    assert pace(entered(room, "pick", at("13:10")), at("13:10")).behind == -20


def test_minutes_that_cannot_be_are_refused() -> None:
    with pytest.raises(InvalidInput):
        after(day(), Replan((("pick", -1),), "15:30"))


steps = st.lists(st.tuples(st.sampled_from(K), st.integers(0, 90)), min_size=1, max_size=12)


@given(steps, st.integers(0, 11), st.integers(0, 400))
def test_whatever_the_agenda_nothing_goes_below_its_floor(agenda, place: int, late: int) -> None:
    room = day(agenda=[(f"s{n}", kind, minutes) for n, (kind, minutes) in enumerate(agenda)])
    here = room.steps[min(place, len(room.steps) - 1)]
    room = entered(room, here.id, at("13:00"))
    now = at("13:00") + dt.timedelta(minutes=late)
    found = proposal(room, now)
    if found is None:
        assert (pace(room, now).behind or 0) < WORTH_SAYING
        return
    for cut in found.cuts:
        step = room.step(cut.step)
        assert step.position > here.position and cut.minutes < step.minutes == cut.before
        assert cut.minutes == 0 or cut.minutes >= floor_of(step)
        assert step.kind not in (K.BREAK, K.COMMITMENTS)
    gained = sum(cut.before - cut.minutes for cut in found.cuts)
    assert found.still_behind == max(0, found.behind - gained)
    assert pace(after(room, Replan.taking(found)), now).behind == found.behind - gained
