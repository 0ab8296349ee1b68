"""What the room sees: the slide of its place, a cover over it, and nothing that is private."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abcdesk.desk import Desk
from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.commands.staging import Blank, Freeze, GoToStep, Next, RunTimer, Zoom
from abcdesk.domain.records import PrivateNote, Screen
from abcdesk.projector.slide import Slide
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector import passing_on
from abcdesk.ui.projector import stage as stage_module
from abcdesk.ui.projector.pictures import Pictures
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.projector.stage import PAINT_FAILED, Stage
from abcdesk.ui.projector.window import ProjectorWindow
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press
from tests.ui.console.rooms import NOW_S, Clock, open_at
from tests.ui.console.screens import wall

CANARY = "Zebrafinch 4711"


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("recognise", "t1", "t2"), step="recognise")


def test_private_things_change_no_pixel(screen: RunScreen) -> None:
    desk, before = screen.bench.bridge.desk, wall(screen)
    desk.run(KeepPrivateNote(PrivateNote("canary", "recognise", CANARY)))
    desk.run(CastBallot("recognise", tuple(card.id for card in desk.deck.cards[50:53]), "", "t1"))
    assert wall(screen) == before
    window = screen.bench.stage.window
    assert window is not None and window.slide is not None
    spoken = " ".join(
        [*window.slide.texts, window.slide.spoken, window.windowTitle(), window.accessibleDescription()]
    )
    assert CANARY not in spoken


def test_the_mirror_shows_the_very_slide_of_the_wall(screen: RunScreen) -> None:
    desk = screen.bench.bridge.desk
    for step in ("cards", "impact", "commitments", "recognise"):
        desk.run(GoToStep(step, NOW_S))
        window = screen.bench.stage.window
        assert window is not None
        assert window.slide == screen.centre.mirror.slide == screen.bench.stage.slide
        assert screen.centre.mirror.accessibleDescription() == window.slide.spoken  # type: ignore[union-attr]


def test_a_frozen_wall_keeps_its_frame(screen: RunScreen) -> None:
    desk = screen.bench.bridge.desk
    before = wall(screen)
    desk.run(Freeze())
    desk.run(Next(NOW_S))
    desk.run(CastBallot("recognise", (desk.deck.cards[0].id,), "", "t5"))
    desk.run(Zoom())
    assert wall(screen) == before
    desk.run(Blank(Screen.BLACK))
    assert wall(screen) != before
    desk.run(Blank(Screen.BLACK))
    assert wall(screen) == before


def test_a_slide_that_cannot_be_painted_leaves_the_last_one_and_tells_the_console(
    screen: RunScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = wall(screen)
    slide = screen.bench.stage.slide

    def broken(*_given: object) -> Slide:
        raise RuntimeError("no such slide")

    monkeypatch.setattr(stage_module, "slide_for", broken)
    with qtbot.capture_exceptions() as caught:
        screen.bench.bridge.desk.run(GoToStep("cards", NOW_S))
    assert "no such slide" in [str(one[1]) for one in caught]
    assert wall(screen) == before
    assert screen.bench.stage.slide == slide
    assert screen.message.text == PAINT_FAILED


def test_a_broken_painter_leaves_the_wall_too(
    screen: RunScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = wall(screen)
    window = screen.bench.stage.window
    assert window is not None
    monkeypatch.setattr(window._frame, "_whole", lambda *_given: 1 / 0)
    with qtbot.capture_exceptions() as caught:
        screen.bench.bridge.desk.run(GoToStep("cards", NOW_S))
    assert caught and caught[0][0] is ZeroDivisionError
    assert wall(screen) == before
    assert screen.message.text == PAINT_FAILED


def test_names_that_differ_fade_and_reduced_motion_is_short(qtbot: QtBot, screen: RunScreen) -> None:
    window = ProjectorWindow(screen.bench.stage.pictures, windowed=True)
    qtbot.addWidget(window)
    window.show()
    one, other = Slide("one", "One.", "#FF0000", ()), Slide("two", "Two.", "#0000FF", ())
    window.show_slide(one)
    window.show_slide(other)
    assert window.fade.progress < 1.0
    qtbot.waitUntil(lambda: window.fade.progress >= 1.0)
    assert window.grab().toImage().pixelColor(5, 5).name() == "#0000ff"
    window.show_slide(Slide("two", "Two.", "#00FF00", ()))
    assert window.fade.progress == 1.0
    assert window.accessibleDescription() == "Two."


def test_after_a_restart_the_same_slide_is_back(
    desk_with: Callable[..., Desk], qtbot: QtBot, two_screens: None, qapp: QApplication
) -> None:
    desk = desk_with(open_at("recognise", "t1"))
    desk.run(GoToStep("cards", NOW_S))
    desk.run(Next(NOW_S))
    first = Stage(Bridge(desk), reduced_motion=True)
    second = Stage(Bridge(desk), reduced_motion=True)
    assert first.slide == second.slide
    first.close()
    second.close()


def test_a_running_timer_moves_on_the_wall_and_not_when_frozen(screen: RunScreen, clock: Clock) -> None:
    stage = screen.bench.stage
    screen.bench.run(RunTimer("recognise", clock.now_s))
    before = stage.slide
    clock.now_s += 65
    stage.tick()
    assert stage.slide != before
    screen.bench.run(Freeze())
    frozen = stage.slide
    clock.now_s += 65
    stage.tick()
    assert stage.slide == frozen


@pytest.mark.parametrize("state", list(RoomState))
def test_every_state_frames_the_mirror(qtbot: QtBot, state: RoomState) -> None:
    view = SlideView(Pictures(lambda _card: None), "view")
    qtbot.addWidget(view)
    view.resize(360, view.heightForWidth(360))
    view.show_state(state)
    view.show_slide(Slide("one", "One.", "#FF0000", ()))
    middle = view.grab().toImage().pixelColor(60, 60)
    expected = {RoomState.BLACK: "#000000", RoomState.WHITE: "#ffffff"}.get(state)
    if expected:
        assert middle.name() == expected
    elif state is not RoomState.LOST:
        assert middle.name() == "#ff0000"


def test_the_end_of_a_round_comes_calmly(screen: RunScreen, clock: Clock) -> None:
    step = screen.bench.workshop.step("recognise")
    screen.bench.run(RunTimer(step.id, clock.now_s))
    ends_s = clock.now_s + step.minutes * 60
    for left_s, words in ((300, {"5:00", "to go"}), (50, {"0:50", "the last minute"}), (-100, {"Time"})):
        clock.now_s = ends_s - left_s
        screen.bench.stage.tick()
        slide = screen.bench.stage.slide
        assert slide is not None and words <= set(slide.texts) and "over" not in slide.texts


def test_a_key_pressed_in_the_projectors_window_reaches_the_console(screen: RunScreen, qtbot: QtBot) -> None:
    window, stage = screen.bench.stage.window, screen.bench.stage
    assert window is not None
    qtbot.keyClick(window, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: stage.state is RoomState.BLACK)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is screen)
    press(screen, "N")
    assert screen.focusWidget() is screen.notes.edit
    passing_on.press(screen, QKeySequence("B"))
    assert stage.state is RoomState.BLACK and screen.notes.edit.text() == ""
