"""The stage paints on its own screen or nowhere, and comes back by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from abcdesk.domain.records import Screen
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.screens import ScreenIdentity, Seen, choose_projector
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press
from tests.ui.console.rooms import open_at
from tests.ui.console.screens import LAPTOP, OTHER, PROJECTOR, set_screens

EPSON = ScreenIdentity("Epson", "EB-L200", "X1", "HDMI-1")
DELL = ScreenIdentity("Dell", "U27", "D9", "DP-2")
PANEL = ScreenIdentity("", "", "", "eDP-1")


def at(identity: ScreenIdentity, x: int, width: int = 1920) -> Seen:
    return Seen(identity, x, 0, width, 1080)


def test_a_screen_is_itself_in_any_socket_if_it_has_a_serial() -> None:
    assert EPSON.is_same(ScreenIdentity("Epson", "EB-L200", "X1", "HDMI-2"))
    assert not EPSON.is_same(ScreenIdentity("Epson", "EB-L200", "X2", "HDMI-1"))
    assert not PANEL.is_same(ScreenIdentity("", "", "", "HDMI-1"))
    assert EPSON.label == "Epson EB-L200" and PANEL.label == "eDP-1"


def test_the_wanted_screen_is_found_by_identity_or_words_whatever_its_place() -> None:
    console = at(PANEL, 0)
    for screens in ([console, at(EPSON, 1920), at(DELL, 3840)], [at(DELL, 3840), at(EPSON, 1920), console]):
        assert choose_projector(screens, console, EPSON) == at(EPSON, 1920)
        assert choose_projector(screens, console, "eb-l200") == at(EPSON, 1920)
        assert choose_projector(screens, console, "dp-2") == at(DELL, 3840)
        assert choose_projector(screens, console, "beamer") is None


def test_the_consoles_screen_and_mirrored_ones_are_never_taken() -> None:
    console = at(PANEL, 0)
    assert choose_projector([console], console, None) is None
    assert choose_projector([console, at(EPSON, 0)], console, None) is None
    assert choose_projector([console, at(EPSON, 0)], console, EPSON) is None
    assert choose_projector([console, at(EPSON, 1920)], console, PANEL) is None


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("recognise", "t1"), step="recognise")


def test_it_stands_full_screen_on_the_projector_without_focus(screen: RunScreen) -> None:
    stage = screen.bench.stage
    assert stage.window is not None
    assert stage.window.screen().name() == PROJECTOR["name"] == stage.screen_name
    assert stage.window.geometry() == stage.window.screen().geometry()
    assert stage.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert stage.window.windowTitle() == "abcdesk"
    assert QApplication.activeWindow() is screen
    assert stage.state is RoomState.LIVE


def test_unplugged_it_hides_and_comes_back_with_the_same_slide(screen: RunScreen) -> None:
    stage = screen.bench.stage
    assert stage.window is not None
    slide = stage.slide
    for _ in range(5):
        set_screens([LAPTOP])
        assert stage.state is RoomState.LOST
        assert not stage.window.isVisible()
        assert screen.top.pill.text() == "No projector"
        set_screens([LAPTOP, PROJECTOR])
        assert stage.state is RoomState.LIVE
        assert stage.window.isVisible()
        assert stage.window.screen().name() == PROJECTOR["name"]
        assert stage.window.slide == slide


def test_another_screen_is_not_taken_for_the_lost_one(screen: RunScreen) -> None:
    stage = screen.bench.stage
    set_screens([LAPTOP])
    set_screens([LAPTOP, OTHER])
    assert stage.state is RoomState.LOST
    assert stage.window is not None and not stage.window.isVisible()
    set_screens([PROJECTOR, LAPTOP])
    assert stage.state is RoomState.LIVE


def test_what_happened_meanwhile_is_on_the_wall_when_it_is_back(screen: RunScreen) -> None:
    stage = screen.bench.stage
    set_screens([LAPTOP])
    press(screen, "PgDown")
    set_screens([LAPTOP, PROJECTOR])
    assert stage.window is not None
    assert stage.window.slide == stage.slide_at(screen.bench.spot)


def test_one_screen_is_announced_and_hides_notes_and_counts(console: Console) -> None:
    set_screens([LAPTOP])
    screen = console(open_at("recognise", "t1"), step="recognise")
    stage = screen.bench.stage
    assert stage.state is RoomState.ONE_SCREEN
    assert screen.top.pill.text() == "Same screen as the room"
    panel = screen.panel
    assert panel is not None
    assert not panel.entry.grid.isVisible()  # type: ignore[attr-defined]
    assert not screen.notes._scroll.isVisible()
    press(screen, "B")
    assert stage.state is RoomState.BLACK and stage.bridge.workshop.stage.screen is Screen.BLACK
    assert not panel.entry.grid.isVisible()  # type: ignore[attr-defined]


def test_a_projector_plugged_in_later_takes_over_from_the_window(console: Console) -> None:
    set_screens([LAPTOP])
    screen = console(open_at("recognise"), step="recognise")
    set_screens([LAPTOP, PROJECTOR])
    stage = screen.bench.stage
    assert stage.state is RoomState.LIVE
    assert stage.window is not None and stage.window.screen().name() == PROJECTOR["name"]


def test_mirrored_screens_are_announced(console: Console) -> None:
    set_screens([LAPTOP, {**PROJECTOR, "x": 0}])
    screen = console(open_at("recognise"), step="recognise")
    assert screen.bench.stage.state is RoomState.ONE_SCREEN


def test_closing_the_window_switches_the_projector_off(console: Console) -> None:
    set_screens([LAPTOP])
    screen = console(open_at("recognise"), step="recognise")
    stage = screen.bench.stage
    assert stage.window is not None
    stage.window.close()
    assert stage.state is RoomState.OFF and stage.window is None
    assert screen.isVisible()
