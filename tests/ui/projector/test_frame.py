"""Painting only what moved gives the very picture that painting everything gives; pictures are made ahead."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from abcdesk.domain.show import Spot, after, room_spot, spots
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Paint, Rect, Slide, Text
from abcdesk.tokens import Theme
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector import frame as frame_module
from abcdesk.ui.projector.frame import Frame, changed_items
from abcdesk.ui.projector.painter import slide_image
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.preparing import Preparing, wanted
from tests.projector.rooms import package, sample
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press
from tests.ui.console.rooms import open_at

SIZE = QSizeF(640, 360)


@pytest.fixture
def pictures(qtbot: QtBot) -> Pictures:
    deck = package()
    return Pictures(lambda card: deck.pictures.get(deck.deck.card(card).picture))


def moving_spots() -> list[Spot]:
    """One spot of each kind of slide that moves."""
    room, found = room_view(sample()), dict[str, Spot]()
    for spot in spots(sample()):
        if slide_for(room, spot).motion_ms:
            found.setdefault(spot.cue.slide, spot)
    return list(found.values())


def shown(frame: Frame) -> QImage:
    return frame.pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("spot", moving_spots(), ids=lambda spot: spot.cue.slide)
def test_every_movement_ends_in_the_picture_it_would_have_alone(
    pictures: Pictures, spot: Spot, theme: Theme
) -> None:
    room, frame = room_view(sample()), Frame(pictures, "try")
    frame.fit(SIZE, 1.0)
    whole = slide_for(room, spot, theme)
    for part in (0.0, 0.2, 0.5, 0.8, 1.0):
        slide = slide_for(room, spot, theme, whole.motion_ms * part)
        frame.show(slide, moving=part < 1)
        if part in (0.5, 1.0) and frame.pixmap.devicePixelRatio() == 1:
            assert shown(frame) == slide_image(slide, pictures, 640, 360)
    assert frame.pixmap.devicePixelRatio() == 1


def one_bar(width: float) -> Slide:
    items = (
        Rect(100, 100, 1700, 800, Paint("#F3EADA")),
        Rect(200, 300, width, 60, Paint("#B93A1B")),
        Text(220, 350, "Not my responsibility", 40, "#16233F"),
    )
    return Slide("bar", "A bar.", "#FFFFFF", items)


def test_only_what_moved_is_painted(pictures: Pictures) -> None:
    frame = Frame(pictures, "try")
    frame.fit(SIZE, 1.0)
    assert frame.show(one_bar(100)).boundingRect().size() == SIZE.toSize()
    changed = frame.show(one_bar(200)).boundingRect()
    assert changed.height() < 40 and changed.width() < 120
    assert frame.show(one_bar(200)).isEmpty()
    assert shown(frame) == slide_image(one_bar(200), pictures, 640, 360)


def test_a_slide_painted_ahead_stands_at_once(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, following = Frame(pictures, "try"), replace(one_bar(300), name="next")
    frame.fit(SIZE, 1.0)
    frame.show(one_bar(100))
    frame.paint_ahead(following)
    monkeypatch.setattr(frame_module, "paint_slide", lambda *_given: pytest.fail("painted again"))
    frame.show(following)
    assert shown(frame) == slide_image(following, pictures, 640, 360)


def test_a_picture_not_needed_any_more_is_painted_on_again(pictures: Pictures) -> None:
    frame = Frame(pictures, "try")
    frame.fit(SIZE, 1.0)
    slides = [replace(one_bar(100 * n), name=f"{n}") for n in range(1, 5)]
    pixmaps = [frame.show(slide) and frame.pixmap for slide in slides[:3]]
    assert pixmaps[2] is pixmaps[0] is not pixmaps[1]
    fades = frame.hand_over()
    frame.show(slides[3])
    assert shown(frame) == slide_image(slides[3], pictures, 640, 360)
    assert fades is pixmaps[1] and fades.toImage() == slide_image(slides[1], pictures, 640, 360)


def test_another_order_is_painted_whole() -> None:
    slide = one_bar(100)
    assert changed_items(slide.items, slide.items[::-1]) is None
    assert changed_items(slide.items, slide.items) == []
    twice = (*slide.items, slide.items[0])
    assert changed_items(slide.items, twice) == [slide.items[0]] or changed_items(slide.items, twice) is None


def test_what_cannot_be_painted_leaves_the_picture(
    pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = Frame(pictures, "try")
    frame.fit(SIZE, 1.0)
    frame.show(one_bar(100))
    before = shown(frame)
    monkeypatch.setattr(frame_module, "paint_items", lambda *_given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        frame.show(one_bar(200))
    assert shown(frame) == before and frame.slide == one_bar(100)


def test_a_slow_movement_is_coarse_and_ends_sharp(
    pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame_module, "_FRAME_S", -1.0)
    monkeypatch.setattr(frame_module, "_LARGE_PX", 1280 * 720)
    frame = Frame(pictures, "try")
    frame.fit(SIZE, 2.0)
    slides = [replace(one_bar(100), background=colour) for colour in ("#FFFFFF", "#FEFEFE", "#FDFDFD")]
    assert [_ratio_after(frame, slide, moving=True) for slide in slides] == [2.0, 1.0, 1.0]
    assert _ratio_after(frame, slides[-1], moving=False) == 2.0
    assert shown(frame) == slide_image(slides[-1], pictures, 1280, 720)


def _ratio_after(frame: Frame, slide: Slide, *, moving: bool) -> float:
    frame.show(slide, moving=moving)
    return frame.pixmap.devicePixelRatio()


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("cards"), step="cards")


def test_the_pictures_of_the_next_slides_are_made_ahead(screen: RunScreen, qtbot: QtBot) -> None:
    stage = screen.bench.stage
    press(screen, "PgDown")
    qtbot.waitUntil(lambda: not stage.preparing.is_busy and not stage._warming.isActive(), timeout=20_000)
    assert stage.pictures.scales
    workshop = stage.bridge.workshop
    following = stage.slide_at(after(workshop, room_spot(workshop)))
    keys = list(wanted(following, stage.pictures.scales))
    assert keys and all(stage.pictures.is_ready(key) for key in keys)
    assert stage.window is not None and stage.window._frame._ahead is not None
    assert stage.window._frame._ahead[0] == following


def test_what_comes_next_is_painted_once_a_movement_has_ended(screen: RunScreen, qtbot: QtBot) -> None:
    stage = screen.bench.stage
    assert stage.window is not None
    frame = stage.window._frame
    stage._run_frames(moving=True)
    stage._frames.setInterval(3_600_000)  # the movement goes on until the test ends it
    frame._drop_ahead()
    stage._prepare()
    qtbot.waitUntil(lambda: stage._resting.isActive(), timeout=20_000)
    assert frame._ahead is None
    stage._run_frames(moving=False)
    qtbot.waitUntil(lambda: frame._ahead is not None, timeout=20_000)


def test_who_goes_fast_waits_for_no_slide_left_behind(pictures: Pictures, qtbot: QtBot) -> None:
    pictures.note_scale("stage", 0.5)
    made, room = Preparing(pictures), room_view(sample())
    sheet, card = (slide_for(room, spot) for spot in _sheet_and_card())
    made.prepare([sheet])
    made.prepare([card])
    qtbot.waitUntil(lambda: not made.is_busy, timeout=20_000)
    left_behind, next_ = ([pictures.is_ready(key) for key in wanted(s, [0.5])] for s in (sheet, card))
    assert next_ == [True] and not all(left_behind)
    made.stop()


def _sheet_and_card() -> tuple[Spot, Spot]:
    """A slide of many cards, and one of a single card."""
    room = room_view(sample())
    cards = {spot: len(list(wanted(slide_for(room, spot), [1.0]))) for spot in spots(sample())}
    return max(cards, key=lambda spot: cards[spot]), next(spot for spot in cards if cards[spot] == 1)
