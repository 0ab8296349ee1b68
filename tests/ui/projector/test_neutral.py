"""The neutral slide: one key, at once, and back to exactly what stood there."""

from __future__ import annotations

import pytest

from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.commands.staging import Freeze, Next
from abcdesk.domain.records import Screen
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.room_state import RoomState
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press, type_
from tests.ui.console.rooms import NOW_S, open_at


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("recognise", "t1"), step="recognise")


def test_one_key_there_and_back(screen: RunScreen) -> None:
    stage, before = screen.bench.stage, screen.bench.stage.slide
    window = stage.window
    assert window is not None
    press(screen, "P")
    assert window.slide is not None and window.slide.name == "neutral"
    assert "One moment" in window.slide.texts and window.fade.progress == 1.0
    assert screen.centre.mirror.slide == window.slide
    assert stage.state is RoomState.NEUTRAL and screen.top.pill.text() == "Room: one moment"
    assert screen.centre.caption.text() == "The room sees “One moment”"
    press(screen, "P")
    assert window.slide == before and stage.state is RoomState.LIVE


def test_escape_and_black_leave_it(screen: RunScreen) -> None:
    press(screen, "P", "Esc")
    assert screen.bench.stage.state is RoomState.LIVE
    press(screen, "P", "B")
    assert screen.bench.workshop.stage.screen is Screen.BLACK
    press(screen, "B")
    assert screen.bench.stage.slide is not None and screen.bench.stage.slide.name != "neutral"


def test_a_frozen_room_gets_its_picture_back(screen: RunScreen) -> None:
    desk, stage = screen.bench.bridge.desk, screen.bench.stage
    kept = stage.slide
    desk.run(Freeze())
    desk.run(CastBallot("recognise", (desk.deck.cards[0].id,), "", "t5"))
    press(screen, "P")
    desk.run(Next(NOW_S))
    assert stage.slide is not None and stage.slide.name == "neutral"
    press(screen, "P")
    assert stage.slide == kept and stage.state is RoomState.FROZEN
    stage.tick()
    assert stage.slide == kept
    desk.run(Freeze())
    assert stage.slide != kept


def test_it_is_kept_in_the_file(screen: RunScreen) -> None:
    press(screen, "P")
    assert screen.bench.bridge.desk.workshop.stage.screen is Screen.NEUTRAL


def test_while_writing_p_is_a_letter(screen: RunScreen) -> None:
    press(screen, "N")
    type_(screen, "p")
    assert screen.bench.stage.state is RoomState.LIVE and screen.notes.edit.text() == "p"
