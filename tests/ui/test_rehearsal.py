"""A rehearsal leaves the workshop as it was, byte by byte, and nothing of itself."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abcdesk import app as app_module
from abcdesk.app import AppDoors
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.library.index import NAME as INDEX
from abcdesk.library.rehearsal import Rehearsal
from abcdesk.ui.main_window import MainWindow
from tests.ui.console.hands import press, type_
from tests.ui.console.screens import LAPTOP, PROJECTOR, set_screens

from .conftest import SMALL_DECK, child


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def window(window: MainWindow, temporary: Path) -> MainWindow:
    set_screens([LAPTOP, PROJECTOR])
    return window


def _planned(folder: Path) -> Path:
    """A workshop of two teams that pick three cards each."""
    folder.mkdir(exist_ok=True)
    rows = [
        r.Info("Harbour Trust"),
        r.Group("it", "IT", r.Perspective.IT, 8),
        r.Team("t1", "Service desk", "it", 4),
        r.Team("t2", "Networks", "it", 4),
        r.Step("s1", r.StepKind.PICK, "Ours", minutes=10, settings={"voters": "teams", "picks": 3}),
    ]
    path = folder / "Harbour.abcw"
    Desk.create(path, rows, DeckPackage(SMALL_DECK, {}), backups=folder / "backups").close()
    return path


def _contents(folder: Path) -> dict[str, object]:
    """All files of a library by their bytes, and its index by its rows."""
    found: dict[str, object] = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with closing(sqlite3.connect(folder / INDEX)) as index:
        return {**found, str(folder / INDEX): list(index.iterdump())}


def test_rehearsed_from_the_set_up_and_thrown_away(
    window: MainWindow, doors: AppDoors, temporary: Path, qtbot: QtBot
) -> None:
    path = _planned(doors.library.folder)
    window.open_workshop(path, "setup")
    window.close_workshop()
    before = _contents(doors.library.folder)
    window.open_workshop(path, "setup")
    child(window, "rehearseButton").click()

    run = window.stack.currentWidget()
    assert window.screen_name == "run" and window.windowTitle().startswith("Rehearsal: ")
    assert window.bridge is not None and window.bridge.desk.path.is_relative_to(temporary)
    assert child(run, "roomPill").text() == "Rehearsal" and child(run, "topSaved").text() == "Nothing is kept"
    press(run, "F5")
    assert doors.stage is not None and doors.stage.window is None
    assert "No projector" in run.message.text
    type_(run, "4 2 7")
    press(run, "Return")
    assert [ballot.step for ballot in window.bridge.workshop.ballots] == ["s1"]
    press(run, "Ctrl+E")
    assert window.screen_name == "run" and "No report" in run.message.text
    press(run, "B")
    assert child(run, "mirrorCaption").text() == "The room would see black"

    qtbot.keyClick(run, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert window.screen_name == "setup" and window.bridge.desk.path == path
    assert window.bridge.workshop.ballots == () and not window.bridge.workshop.stage.step
    assert not list(temporary.iterdir())
    window.close_workshop()
    assert _contents(doors.library.folder) == before


def test_a_rehearsal_is_not_begun_over_a_show_and_gives_way_to_another_workshop(
    window: MainWindow, doors: AppDoors, temporary: Path, qtbot: QtBot
) -> None:
    shift_f5 = (Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.home.rail, *shift_f5)
    assert "Open the workshop" in window.message.text
    path = _planned(doors.library.folder)
    window.open_workshop(path, "run")
    press(window.stack.currentWidget(), "F5")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window.stack.currentWidget(), *shift_f5)
    assert window.bridge is not None and window.bridge.desk.path == path
    assert "Switch the projector off" in window.message.text
    press(window.stack.currentWidget(), "F5")
    assert window.message.text == ""  # it is off
    qtbot.keyClick(window.stack.currentWidget(), *shift_f5)
    assert list(temporary.iterdir()) and window.bridge.desk.path != path
    window.come_forward(path)
    assert window.bridge.desk.path != path
    window.open_file(path)
    assert window.bridge.desk.path == path and not list(temporary.iterdir())


def test_what_a_crash_left_of_a_rehearsal_goes_with_the_next_start(
    doors: AppDoors, temporary: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _planned(tmp_path)
    crashed, running = Rehearsal(path), Rehearsal(path)
    under_way = Desk.open(running.path, backups=running.backups)
    window = MainWindow(doors)
    qtbot.addWidget(window)
    monkeypatch.setattr(app_module, "_TIDY_AFTER_MS", 0)
    app_module._begin(window, doors, path, False)
    qtbot.waitUntil(lambda: not crashed.path.parent.exists())
    assert running.path.exists()
    under_way.close()
    running.end()
    assert not list(temporary.iterdir())
