"""Path data is read as SVG 1.1 has it."""

from __future__ import annotations

import pytest

from abcdesk.pathdata import Segment, segments


def test_relative_and_absolute_lines() -> None:
    assert segments("M10,10l5 0H20v-5z") == (
        Segment("M", (10, 10)),
        Segment("L", (15, 10)),
        Segment("L", (20, 10)),
        Segment("L", (20, 5)),
        Segment("Z", ()),
    )


def test_numbers_after_a_move_are_lines() -> None:
    assert [one.verb for one in segments("M0 0 1 1 2 2")] == ["M", "L", "L"]


def test_a_smooth_curve_mirrors_the_control_point_before() -> None:
    last = segments("M0,0C0,10 10,10 10,0S20,-10 20,0")[-1]
    assert last.points[:2] == (10, -10)


def test_a_half_circle_ends_where_it_should_and_bulges_upwards() -> None:
    found = segments("M0,0A5,5 0 0 1 10,0")
    assert [one.verb for one in found] == ["M", "C", "C"]
    assert found[-1].points[-2:] == pytest.approx((10, 0))
    assert found[1].points[-2:] == pytest.approx((5, -5))


@pytest.mark.parametrize("d", ["M0,0a5,5 0 01 10,0", "M0,0a5 5 0 0110 0", "M0,0a5 5 0 0,1,10,0"])
def test_flags_need_no_space(d: str) -> None:
    assert segments(d) == segments("M0,0a5,5 0 0 1 10,0")


def test_numbers_that_look_like_flags_stay_numbers() -> None:
    found = segments("M0,0A2,2 0 0 1 7.99 10.5A2 2 0 0 1 11 12")
    assert found[-1].points[-2:] == pytest.approx((11, 12))


@pytest.mark.parametrize("d", ["10,10", "M10", "M0,0 L5", "M0,0 X5,5", "M0,0Z5"])
def test_what_is_no_path_is_refused(d: str) -> None:
    with pytest.raises(ValueError):
        segments(d)
