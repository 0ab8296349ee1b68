"""The room check: what it finds, what only eyes can tell, and that nothing of it is stored or left behind."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abcdesk import paths, settings
from abcdesk.domain.workshop import Workshop
from abcdesk.machine import Battery, linux_battery
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector.places import remember, remembered
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.screens import identity_of
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.setup.room_check import RoomCheck
from abcdesk.ui.setup.room_checks import Check, Found, room_checks, starts_in, summary
from abcdesk.ui.setup.screen import SetupScreen
from abcdesk.ui.widgets.text import Text

from .conftest import child
from .console.rooms import make_desk, put_away, sample
from .console.screens import LAPTOP, OTHER, PROJECTOR, set_screens


@pytest.fixture
def window(window: MainWindow, tmp_path: Path):
    set_screens([LAPTOP, PROJECTOR])
    desk = make_desk(tmp_path)
    path = desk.path
    put_away(desk)
    assert window.open_workshop(path, "setup")
    yield window
    set_screens([LAPTOP, PROJECTOR])


def opened(window: MainWindow) -> RoomCheck:
    screen = window.stack.currentWidget()
    assert isinstance(screen, SetupScreen)
    screen.show_part("room")
    assert screen.room_check is not None
    return screen.room_check


def stage_of(window: MainWindow) -> Stage:
    stage = window._doors.stage
    assert stage is not None
    return stage


def key(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    """Press these where the keyboard is, once the projector has given it back."""
    for one in keys:
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        QTest.keySequence(QApplication.focusWidget() or window, one)
        QApplication.processEvents()


def fact(check: RoomCheck, name: str) -> Check:
    return next(one for one in check.checks if one.name == name)


# ---------------------------------------------------------------------- in the window


def test_the_picture_goes_to_the_projector_and_away_again(window: MainWindow, qtbot: QtBot) -> None:
    check = opened(window)
    assert fact(check, "projector").waits
    key(qtbot, window, "P")
    stage = stage_of(window)
    assert (
        stage.state is RoomState.TEST
        and stage.window is not None
        and stage.window.slide == check.mirror.slide
    )
    assert fact(check, "projector").fact.startswith("Epson EB-L200, 1920 × 1080")
    assert child(window, "roomPill").text() == "Room: test picture"  # type: ignore[attr-defined]
    first = check.mirror.slide
    key(qtbot, window, "B")
    assert stage.slide is not None and stage.slide.name == "room-black"
    key(qtbot, window, "B")
    assert stage.slide.name == "room-test" and stage.slide != first
    key(qtbot, window, "P")
    assert stage.state is RoomState.OFF


def test_answers_clicker_and_nothing_stored(window: MainWindow, qtbot: QtBot) -> None:
    assert window.bridge is not None
    check, before = opened(window), window.bridge.undo_name
    words = child(window, "roomSummary")
    assert isinstance(words, Text) and words.text() == summary(check.checks)
    assert fact(check, "deck").fact == "54 cards, every picture is there"
    page = child(window, "setupScroll")
    assert page.verticalScrollBar().maximum() == 0  # type: ignore[attr-defined]
    key(qtbot, window, "P", "1", "2", "2", "3", "4", "PgDown", "PgUp")
    assert all(fact(check, name).is_green for name in ("corners", "row", "squares", "colours", "clicker"))
    assert fact(check, "row").fact.startswith("12 m. The line")
    key(qtbot, window, "3", "3")
    assert fact(check, "squares").remedy and not check.rows["squares"].again.isHidden()
    key(qtbot, window, "Return")
    assert window.bridge.undo_name == before
    assert "to do" in check.standing.words


def test_leaving_the_page_takes_the_picture_out_of_the_room_and_starting_keeps_the_projector_on(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened(window)
    key(qtbot, window, "P")
    screen = window.stack.currentWidget()
    assert isinstance(screen, SetupScreen)
    screen.show_part("agenda")
    assert stage_of(window).state is RoomState.OFF
    opened(window)
    key(qtbot, window, "P", "F5")
    stage = stage_of(window)
    assert window.screen_name == "run" and stage.state is RoomState.LIVE
    assert stage.slide is not None and stage.slide.name != "room-test"


def test_swap_and_screens_that_change(window: MainWindow, qtbot: QtBot) -> None:
    check = opened(window)
    key(qtbot, window, "P", "S")
    assert window.screen().name() == "Epson EB-L200"
    key(qtbot, window, "S")
    assert window.screen().name() == "laptop"
    set_screens([LAPTOP])
    assert stage_of(window).state is RoomState.LOST and fact(check, "projector").fact != "laptop"
    set_screens([LAPTOP, PROJECTOR])
    assert stage_of(window).state is RoomState.TEST
    set_screens([LAPTOP, {**PROJECTOR, "x": 0}])
    check.refresh()
    assert fact(check, "private").remedy


def test_the_screen_of_a_place_is_taken_again_there_and_the_place_is_not_named(
    window: MainWindow, qtbot: QtBot
) -> None:
    other = {**OTHER, "x": 1440, "y": 1080}
    set_screens([LAPTOP, PROJECTOR, other])
    assert window.bridge is not None
    place = window.bridge.workshop.info.place
    seen = next(identity_of(one) for one in QApplication.screens() if one.name() == "Television")
    remember(place, seen)
    opened(window)
    key(qtbot, window, "P")
    assert stage_of(window).screen_name == "Television"
    assert (
        place
        and place.casefold() not in (paths.settings_folder() / settings.NAME).read_text("utf-8").casefold()
    )
    set_screens([LAPTOP, PROJECTOR])
    assert remembered(place) is None and remembered("elsewhere") is None


# ---------------------------------------------------------------------- words alone


@pytest.fixture(scope="module")
def workshop() -> Workshop:
    rows, package = sample()
    return Workshop.of(package.deck, rows)


@pytest.mark.parametrize(
    ("found", "name", "words"),
    [
        (Found(mirrored=True, system="win32"), "private", "Windows P"),
        (Found(shared=True), "private", "second screen"),
        (Found(answers={"row": "15"}), "row", "larger"),
        (Found(answers={"corners": "no"}), "corners", "overscan"),
        (Found(answers={"squares": "fewer"}), "squares", "blinds"),
        (Found(battery=Battery(64, False, 130)), "power", "the day needs 3 h 45"),
        (Found(free_bytes=4 * 10**8), "disk", "500 MB"),
        (Found(free_bytes=10**10, backup_problem="The disk is full."), "disk", "The disk is full."),
        (Found(missing_fonts=("Fira Sans",)), "fonts", "Install"),
        (Found(missing_pictures=("7 Seven", "8 Eight")), "deck", "7 Seven, 8 Eight"),
        (Found(projector="P", held_awake=False), "sleep", "sleep off"),
    ],
)
def test_what_is_to_do_is_said(workshop: Workshop, found: Found, name: str, words: str) -> None:
    row = next(one for one in room_checks(workshop, found) if one.name == name)
    assert words in row.remedy


@pytest.mark.parametrize("battery", [None, Battery(20, True), Battery(90, False, 300)])
def test_power_that_lasts_is_green(workshop: Workshop, battery: Battery | None) -> None:
    row = next(one for one in room_checks(workshop, Found(battery=battery)) if one.name == "power")
    assert row.is_green


def test_an_agenda_over_its_end_and_the_time_to_the_start(workshop: Workshop) -> None:
    info = workshop.info
    late = workshop.put(replace(info, start="13:00", end="15:00"))
    row = next(one for one in room_checks(late, Found()) if one.name == "agenda")
    assert "over 15:00" in row.remedy
    assert info.date is not None
    before = dt.datetime.combine(info.date, dt.time(12, 46)).timestamp()
    assert starts_in(late, before) == "Starts 13:00, in 14 minutes"


def test_the_battery_is_read_from_the_system(tmp_path: Path) -> None:
    assert linux_battery(tmp_path / "none") is None
    files = {
        "AC/type": "Mains",
        "AC/online": "0",
        "BAT0/type": "Battery",
        "BAT0/capacity": "64",
        "BAT0/status": "Discharging",
        "BAT0/energy_now": "21700000",
        "BAT0/power_now": "10000000",
        "mouse/type": "Battery",
        "mouse/capacity": "5",
        "mouse/scope": "Device",
    }
    for name, words in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(words + "\n")
    assert linux_battery(tmp_path) == Battery(64, False, 130)
    (tmp_path / "AC/online").write_text("1")
    assert linux_battery(tmp_path) == Battery(64, True, None)
