"""A scan: what a slip may hold, and numbers that equal a naive recount."""

from __future__ import annotations

from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import after, room

from abcdesk.domain import records as r
from abcdesk.domain.commands.rating import HandInMarks, ReopenScan, ShowScan, TakeMarksBack
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.results import results
from abcdesk.domain.steps.registry import cues_of
from abcdesk.projector.room import room_view

MARKS = (("culture", 3),)


@pytest.mark.parametrize(
    ("command", "field"),
    [
        (HandInMarks("scan", "it", 1, (("culture", 6),)), "value"),
        (HandInMarks("scan", "it", 1, (("culture", 0),)), "value"),
        (HandInMarks("scan", "it", 1, ()), "value"),
        (HandInMarks("scan", "it", 1, (*MARKS, ("tools", 2))), "area"),
        (HandInMarks("scan", "it", 7, MARKS), "seat"),
        (HandInMarks("scan", "it", 0, MARKS), "seat"),
        (HandInMarks("scan", "nobody", 1, MARKS), "group"),
        (HandInMarks("own", "it", 1, MARKS), "step"),
        (TakeMarksBack("scan", "it", 1), "seat"),
        (ShowScan("scan"), "step"),
    ],
)
def test_wrong_slips_are_refused_by_their_field(command: object, field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        after(room(), command)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_slip_is_changed_until_the_scan_is_shown() -> None:
    one = after(room(), HandInMarks("scan", "it", 1, MARKS))
    assert one.step("scan").state is r.StepState.OPEN
    other = after(one, HandInMarks("scan", "it", 1, (("culture", 5),)))
    assert [row.value for row in other.ratings] == [5]
    shown = after(other, ShowScan("scan"))
    with pytest.raises(InvalidInput, match="closed"):
        after(shown, HandInMarks("scan", "it", 2, MARKS))
    assert after(shown, ReopenScan("scan"), TakeMarksBack("scan", "it", 1)).ratings == ()


def test_the_room_knows_no_mark_before_it_is_shown() -> None:
    workshop = after(room(), *(HandInMarks("scan", "it", seat, MARKS) for seat in range(1, 7)))
    scan = room_view(workshop).scans["scan"]
    assert scan.rated == () and scan.slips_in == {"it": 6, "users": 0, "boss": 0}
    assert [str(cue) for cue in cues_of(workshop, workshop.step("scan"))] == ["marks"]
    other = after(room(), *(HandInMarks("scan", "it", seat, (("culture", 5),)) for seat in range(1, 7)))
    assert room_view(other).scans == room_view(workshop).scans
    shown = after(workshop, ShowScan("scan"))
    assert room_view(shown).scans["scan"].rated[0].by_group["it"].mean == 3


@given(
    st.lists(st.integers(1, 5), min_size=5, max_size=6),
    st.lists(st.integers(1, 5), min_size=5, max_size=5),
)
def test_numbers_equal_a_naive_recount(it: list[int], users: list[int]) -> None:
    commands = [
        HandInMarks("scan", group, seat, (("culture", value),))
        for group, values in (("it", it), ("users", users))
        for seat, value in enumerate(values, 1)
    ]
    found = results(after(room(), *commands))["steps"]["scan"]  # type: ignore[index]
    (area,) = found["areas"]
    for group, values in (("it", it), ("users", users)):
        counted = {"n": len(values), "mean": fmean(values), "median": float(median(values))}
        assert area["by_group"][group] == pytest.approx(counted)
    assert area["gap"] == pytest.approx(abs(fmean(it) - fmean(users)))
