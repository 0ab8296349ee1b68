"""The rounds of a simulation on the wall: true to the counts, silent about rounds that are not shown."""

from __future__ import annotations

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.phones import scales
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Ellipse, Picture, Slide
from tests.projector.layout import faults
from tests.projector.played_rooms import LONG, THREE, played_room

MOMENT = "We closed the call. Nobody had told the ward."
HOSTILE = "<b>=1+1</b> \u202eevil\n" + "Donaudampfschifffahrtsgesellschaft" * 4


def slide(workshop: Workshop, place: int, elapsed_ms: float = float("inf"), theme: str = "light") -> Slide:
    here = Spot("game", Cue("simulation", place=place))
    return slide_for(room_view(workshop), here, theme, elapsed_ms)  # type: ignore[arg-type]


def phones(found: Slide) -> list[Picture]:
    return [one for one in found.items if isinstance(one, Picture) and one.source.startswith("scene:phone")]


ROOMS = {
    "three rounds": played_room(
        THREE, shown=3, moments=[(1, MOMENT, "t1"), (3, "They rang me first.", "t2")]
    ),
    "one of five": played_room({"b1": [(2, 3)]}, shown=1, rounds=5),
    "five of five": played_room(
        {f"b{n}": [(n, 17 - 3 * m) for m in range(5)] for n in range(1, 5)}, shown=5, rounds=5
    ),
    "nine of ten": played_room({"b1": [(n, 9) for n in range(9)]}, shown=9, rounds=10),
    "a hundred": played_room({"b1": [(140, 104), (16, 15)], "b2": [(99, 200), (3, 3)]}, shown=2),
    "long words": played_room(THREE, shown=2, words=LONG, moments=[(1, LONG * 3, "t1")]),
    "hostile words": played_room(THREE, shown=3, words=HOSTILE, moments=[(2, HOSTILE, None)]),
    "no relapse": played_room({"b1": [(4, 0), (2, 0)]}, shown=2),
    "nothing shown": played_room(THREE, shown=0),
    "two rounds": played_room({"b1": [(4, 1), (2, 3)]}, shown=2, rounds=2),
    "one round": played_room({"b1": [(4, 1)]}, shown=1, rounds=1),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ROOMS)
def test_no_slide_leaves_the_stage_or_writes_over_itself(name: str, theme: str) -> None:
    room = ROOMS[name]
    for cue in cues_of(room, room.step("game"))[1:]:
        for elapsed_ms in (0.0, 700.0, float("inf")):
            assert faults(slide(room, cue.place, elapsed_ms, theme)) == [], (str(cue), elapsed_ms)


def test_the_title_is_the_relapse_that_shrank_most() -> None:
    assert slide(ROOMS["three rounds"], 3).texts[0] == "“no b2”: 8 times, then 4, then 1"
    assert slide(ROOMS["three rounds"], 1).texts[0] == "“no b2”: 8 times in round 1"
    grown = played_room({"b1": [(0, 2), (0, 5)], "b2": [(0, 1), (0, 4)]}, shown=2)
    assert slide(grown, 2).texts[0] == "“no b1”: 2 times, then 5"
    gone = played_room({"b1": [(0, 1), (3, 0)]}, shown=2)
    assert slide(gone, 2).texts[0] == "“no b1”: 1 time, then never"
    assert slide(ROOMS["no relapse"], 2).texts[0] == "Not one relapse in two rounds"
    assert slide(ROOMS["no relapse"], 1).texts[0] == "Not one relapse in round 1"


def test_a_telephone_is_as_large_as_its_count() -> None:
    first, second, third = phones(slide(ROOMS["three rounds"], 3))
    assert second.width * second.height / (first.width * first.height) == pytest.approx(4 / 8)
    assert third.width / first.width == pytest.approx(0.45 / 1.2)  # never too small to see
    assert scales([0, 0], 304) == [0.45, 0.45]


def test_sums_and_latest_learning_moment_stand_beside_the_rounds() -> None:
    texts = slide(ROOMS["three rounds"], 3).texts
    relapses, seen = texts.index("relapses per round"), texts.index("times seen per round")
    assert texts[relapses - 3 : relapses] == ("15", "9", "3")
    assert texts[seen - 3 : seen] == ("3", "8", "16")
    assert "after round 3" in texts and "Ward users," in texts
    assert "after round 1" in slide(ROOMS["three rounds"], 2).texts


def test_what_was_never_observed_drops_out() -> None:
    assert not any("b3" in text for text in slide(ROOMS["three rounds"], 3).texts)


def test_dots_come_one_after_the_other_once_the_telephone_stands() -> None:
    def dots(elapsed_ms: float) -> int:
        found = slide(ROOMS["three rounds"], 1, elapsed_ms).items
        return sum(isinstance(item, Ellipse) and item.rx < 15 for item in found)

    assert dots(0) == dots(600) < dots(600 + 3 * 60 + 1) < dots(float("inf"))
    assert slide(ROOMS["three rounds"], 1).motion_ms == 600 + 7 * 60


def test_a_round_is_dotted_and_says_what_goes_on_until_it_is_shown() -> None:
    texts = slide(played_room(THREE, shown=1, phase=r.Phase.REFLECT), 1).texts
    assert "reflecting" in texts
    assert texts.count("–") == 2 * 3
    assert "reflecting" not in slide(ROOMS["three rounds"], 3).texts


def test_rounds_that_are_not_shown_are_not_in_the_room() -> None:
    secret = "canary-4711"
    quiet = played_room({"b1": [(1, 2), (0, 0)]}, shown=1)
    loud = played_room({"b1": [(1, 2), (31, 37)]}, shown=1, moments=[(2, secret, "t1")])
    noted = loud.put(r.Observation("x", "game", 2, "b1", r.ObservationKind.SEEN, 5, secret))
    assert room_view(noted).played == room_view(quiet).played
    assert secret not in repr(room_view(noted))
    assert slide(noted, 1) == slide(quiet, 1)


def test_a_step_that_is_closed_shows_everything() -> None:
    closed = played_room(THREE, shown=0, state=r.StepState.CLOSED)
    assert room_view(closed).played["game"].shown == (1, 2, 3)
