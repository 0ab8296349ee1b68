"""The test picture: what stands on it, where, and lines as fine as the projector's own points."""

from __future__ import annotations

import pytest

from abcdesk.domain.cards import Suit
from abcdesk.projector.slide import Rect, Text
from abcdesk.projector.slides.room_test import RoomTest, room_test

SUITS = (
    Suit("a", "Attitude", "A", "attitude"),
    Suit("b", "Behaviour", "B", "behaviour"),
    Suit("c", "Culture", "C", "culture"),
)
TEST = RoomTest("Epson EB-L200", (1920, 1080), ("738", "492", "615", "827"), "12:41")


def test_edges_sizes_and_words() -> None:
    slide = room_test(TEST, SUITS)
    frames = [one.x for one in slide.items if isinstance(one, Rect) and one.paint.stroke_width == 4]
    assert frames == [2, 14, 26]
    sizes = [one.px for one in slide.items if isinstance(one, Text) and one.text == "Who owns it?"]
    assert sizes == [88, 72, 52, 36]
    assert {
        "Epson EB-L200 · this is the room",
        "Attitude",
        "Behaviour",
        "Culture",
        "Room check · 12:41",
    } <= set(slide.texts)


@pytest.mark.parametrize("pixels", [(1920, 1080), (1280, 720), (1024, 768), (3840, 2160)])
def test_fine_lines_fall_on_the_projectors_own_points(pixels: tuple[int, int]) -> None:
    slide = room_test(RoomTest("P", pixels, TEST.digits), SUITS)
    scale = min(pixels[0] / 1920, pixels[1] / 1080)
    fine = [one for one in slide.items if isinstance(one, Rect) and 1280 <= one.x and 840 < one.y < 860]
    assert len(fine) > 40
    for one in fine:
        for value in (one.x * scale, one.width * scale):
            assert value == pytest.approx(round(value), abs=1e-6)


def test_where_points_do_not_fall_together_there_are_no_fine_lines() -> None:
    slide = room_test(RoomTest("P", (1367, 768), TEST.digits), SUITS)
    assert "1367 × 768" in slide.texts and not any("Fine lines" in one for one in slide.texts)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", [0, 1, 2, 4, 6])
def test_any_deck_and_both_looks(theme: str, count: int) -> None:
    suits = tuple(Suit(str(n), "A very long name of a suit", "X", "attitude") for n in range(count))
    slide = room_test(
        RoomTest("A projector with a very long name " * 3, (1920, 1080), TEST.digits), suits, theme
    )  # type: ignore[arg-type]
    assert slide.items and slide.spoken.startswith("Test picture")
