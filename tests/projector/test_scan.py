"""The scan on the wall: a radar or rows, without overlaps, and nothing of an open one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.tokens import Theme
from tests.projector.layout import faults
from tests.projector.rooms import LONG_NAME, sample

AREAS = (
    "Customer and service culture",
    "Governance and steering",
    "Processes",
    "Tools",
    "Skills",
    "Suppliers",
    "Knowledge",
    "Improvement",
)


def scanned(
    areas: int = 8,
    groups: int = 3,
    state: r.StepState = r.StepState.REVEALED,
    *,
    wordy: bool = False,
    spread: int = 1,
) -> Workshop:
    """The sample with a scan that so many groups of eight people have marked."""
    workshop = sample()
    named = [
        {"id": f"a{n}", "name": f"{AREAS[n % 8]}{' of all our sites' if wordy else ''}"} for n in range(areas)
    ]
    step = r.Step(
        "scan", r.StepKind.RATE, "Scan", "Where do we stand today?", 15, state, {"areas": named}, 90
    )
    sides = [*r.Perspective] * 4
    rows = [
        r.Group(f"g{n}", f"{LONG_NAME if wordy else 'Group'} {n}", sides[n], 8, 30 + n) for n in range(groups)
    ]
    marks = [
        r.Rating("scan", area["id"], group.id, seat, 1 + (place * spread + number * 2) % 5)
        for number, group in enumerate(rows)
        for place, area in enumerate(named)
        for seat in range(1, 9)
    ]
    return workshop.put(step, *rows, *marks)


def slide(workshop: Workshop, theme: Theme = "light", elapsed_ms: float = float("inf")) -> Slide:
    cue = cues_of(workshop, workshop.step("scan"))[-1]
    return slide_for(room_view(workshop), Spot("scan", cue), theme, elapsed_ms)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("wordy", [False, True], ids=["short", "wordy"])
@pytest.mark.parametrize(
    ("areas", "groups"), [(3, 1), (5, 2), (8, 3), (10, 3), (2, 2), (12, 2), (8, 12), (14, 12), (1, 1)]
)
def test_no_word_lies_on_another(areas: int, groups: int, wordy: bool, theme: Theme) -> None:
    workshop = scanned(areas, groups, wordy=wordy)
    for elapsed in (0.0, 700.0, float("inf")):
        assert faults(slide(workshop, theme, elapsed)) == []


def test_the_largest_gap_is_named_with_both_means() -> None:
    workshop = scanned(8, 2)
    found = slide(workshop)
    assert "Our largest gap" in found.texts and "points apart" in found.texts
    assert "Tools: Group 0 4.0, Group 1 1.0" in found.texts
    assert "Group 0, 8 people" in found.texts
    assert "Group 0 1.0" in found.spoken and "Group 1 3.0" in found.spoken


def test_lines_grow_one_after_the_other_and_the_gap_comes_last() -> None:
    workshop = scanned(8, 3)
    whole = slide(workshop)
    assert "Our largest gap" not in slide(workshop, elapsed_ms=whole.motion_ms - 1).texts
    sizes = [len(slide(workshop, elapsed_ms=part * whole.motion_ms).items) for part in (0, 0.3, 0.6, 1)]
    assert sizes == sorted(sizes) and sizes[0] < sizes[1] < sizes[2] < sizes[3]


def test_small_groups_are_named_and_not_drawn() -> None:
    workshop = scanned(8, 3)
    small = replace(workshop.group("g2"), headcount=3)
    gone = [row for row in workshop.ratings if row.group == "g2" and row.seat > 3]
    found = slide(workshop.without(*gone).put(small))
    assert any("hidden, fewer than five" in text for text in found.texts)
    assert "Group 2" not in found.spoken


def test_an_open_scan_shows_who_handed_in() -> None:
    found = slide(scanned(8, 3, r.StepState.OPEN))
    assert found.name == "round:scan" and "Where do we stand today?" in found.texts
    assert any("8 of 8 in" in text for text in found.texts)
