"""Every way out, by its key in the real window: what is written, what is not, and what stands in the way."""

from __future__ import annotations

import json
import os
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from abcdesk import settings
from abcdesk.app import AppDoors
from abcdesk.export_order import Kind
from abcdesk.store.file import WorkshopFile
from abcdesk.ui import theme
from abcdesk.ui.export.kinds import WAYS
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.report.screen import ReportScreen
from abcdesk.ui.uncaught import catch_bugs
from tests.report.reading import pages_of
from tests.report.workshops import sample

from .conftest import child
from .test_report_screen import FakePress

NAME = "Northwind-Hospital-Trust-IT-ABC"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class WithoutPreview(AppDoors):
    """The report screen shows white pages: here nobody looks at them."""

    def report_screen(self, bridge, exports, parent):
        return ReportScreen(bridge, FakePress(), exports, parent=parent)


@pytest.fixture(autouse=True)
def _look() -> None:
    """The one window keeps its look: to dress it again for each test takes a second."""


@pytest.fixture(scope="module")
def opened(qapp, tmp_path_factory):
    """The sample in the real window, for all these tests: each leaves its files in a folder of its own."""
    theme.install(qapp, "light")
    doors = WithoutPreview(tmp_path_factory.mktemp("library"))
    made = MainWindow(doors)
    made.furnish()
    made.load_library()
    made.resize(1440, 900)
    made.show()
    made.open_workshop(doors.sample(), "setup")
    yield made
    made.close()


@pytest.fixture
def folder(opened, tmp_path) -> Path:
    place = tmp_path / "files"
    place.mkdir()
    opened.exports.folder.use(place)
    return place


@pytest.fixture
def window(opened, folder, qtbot):
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.message.clear()
    return opened


@pytest.fixture
def press(window, qtbot):
    """Press Ctrl, Shift and a key, and wait until a line says what came of it."""

    def pressed(key: str) -> str:
        qtbot.keyClick(window, Qt.Key[f"Key_{key}"], CTRL_SHIFT)
        said(window, qtbot)
        return window.message.text

    return pressed


def said(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.exports.busy and window.message.text != "", timeout=20_000)


def notes_in(folder: Path) -> int:
    return len(json.loads((folder / f"{NAME}-data-2026-10-14.json").read_text("utf-8"))["private_notes"])


def test_each_file_is_one_key_away(window, folder, press, qtbot) -> None:
    own = sample()
    assert own.private_notes
    assert press("X") == f"Saved: {NAME}-data-2026-10-14.xlsx, in {folder}"
    book = openpyxl.load_workbook(folder / f"{NAME}-data-2026-10-14.xlsx")
    assert book["ballots"].max_row == 1 + len(own.ballots)
    press("C")
    with zipfile.ZipFile(folder / f"{NAME}-tables-2026-10-14.zip") as archive:
        assert "ballots.csv" in archive.namelist() and "private_notes.csv" not in archive.namelist()
    press("R")
    register = (folder / f"{NAME}-register-2026-10-14.csv").read_text("utf-8-sig")
    assert own.commitments[0].text in register
    press("J")
    assert notes_in(folder) == 0
    press("S")
    with WorkshopFile.read(folder / f"{NAME}-workshop-2026-10-14.abcw") as copy:
        there = window.bridge.workshop
        assert copy.workshop == there.without(*there.private_notes) and copy.undo_name is None
        assert copy.package == window.bridge.desk.package
    assert not list(folder.glob("*.part"))
    assert len({way.key for way in WAYS}) == len(WAYS)


def test_private_notes_only_where_they_were_asked_for_in_this_workshop(window, folder, press, qtbot) -> None:
    path = window.bridge.desk.path
    window.show_screen("report")
    screen = window.stack.currentWidget()
    qtbot.keyClick(screen.strip, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    child(screen, "exportNotes").click()
    child(screen, "make-json").click()
    said(window, qtbot)
    assert window.message.text.startswith("Saved, with private notes: ")
    assert notes_in(folder) == len(window.bridge.workshop.private_notes)
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert "A rehearsal leaves none" in press("J")
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert window.bridge.desk.path == path
    press("J")
    child(window.message, "messageAction1").click()
    qtbot.waitUntil(lambda: window.message.text.startswith("Saved: "), timeout=20_000)
    assert notes_in(folder) == 0, "replaced, and without them"


def test_what_stands_in_the_way_is_said_and_what_was_there_stays(
    window, folder, press, qtbot, monkeypatch, tmp_path
) -> None:
    resource = pytest.importorskip("resource")

    target = folder / f"{NAME}-data-2026-10-14.xlsx"
    press("X")
    target.write_bytes(b"old")
    assert press("X") == f"There is a file {target.name} already."
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        child(window.message, "messageAction1").click()
        said(window, qtbot)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert window.message.text.startswith(f"{target.name} cannot be written: File too large.")
    assert target.read_bytes() == b"old" and not list(folder.glob(".*.part"))
    child(window.message, "messageAction2").click()  # another name
    said(window, qtbot)
    assert window.message.text == f"Saved: {target.stem} (2).xlsx, in {folder}"

    (folder / f"{NAME}-data-2026-10-14.json").mkdir()
    assert press("J") == f"Saved: {NAME}-data-2026-10-14 (2).json, in {folder}"

    gone, other, shown = tmp_path / "stick", tmp_path / "other", []
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    window.exports.folder.use(gone)
    assert press("R").startswith(f"There is no folder {gone}.")
    child(window.message, "messageAction1").click()  # choose a folder
    said(window, qtbot)
    assert window.message.text == f"Saved: {NAME}-register-2026-10-14.csv, in {other}"
    child(window.message, "messageAction1").click()
    assert shown == [str(other)] or sys.platform == "darwin"
    assert settings.read()["export_folder"] == str(other)

    window.exports.folder.use(protected(tmp_path))
    assert "cannot be written: Permission denied." in press("C")


def protected(tmp_path: Path) -> Path:
    """A folder that nobody may write to; root may write to all but the system's own."""
    folder = tmp_path / "protected"
    folder.mkdir(mode=0o500)
    return Path("/sys") if os.access(folder, os.W_OK) else folder


def test_a_draft_from_the_run_screen_leaves_the_show_alone(window, folder, press, qtbot) -> None:
    window.show_screen("run")
    assert press("E").startswith("Saved: ") and window.screen_name == "run"
    (draft,) = folder.glob("*-ABC-draft-*.pdf")
    pages = pages_of(draft.read_bytes())
    assert all("DRAFT" in page for page in pages) and "left out of the final report" in pages[-1]


def test_slides_are_counted_and_can_be_stopped(window, folder, qtbot) -> None:
    window.show_screen("report")
    screen = window.stack.currentWidget()
    screen.show_side("files")
    child(screen, "slideSize").set_value("1280x720")
    child(screen, "slideSize").activated.emit(0)
    child(screen, "darkOption").click()
    counted = []
    window.exports.progressed.connect(lambda place, count: counted.append((place, count)))
    child(screen, "make-slides").click()
    qtbot.waitUntil(lambda: len(counted) >= 2, timeout=20_000)
    assert child(screen, "exportProgress").isVisible() and "Drawing slide" in window.message.text
    child(screen, "stopExport").click()
    qtbot.waitUntil(lambda: not window.exports.busy)
    assert window.message.text == f"Stopped. There is no {NAME}-slides-2026-10-14."
    assert not child(screen, "exportProgress").isVisible()
    assert list(folder.iterdir()) == []


def test_a_bug_in_the_child_is_said_and_the_panel_comes_to_rest(
    window, folder, press, qtbot, monkeypatch, caplog
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_bugs(window)
    window.show_screen("report")
    screen = window.stack.currentWidget()
    screen.show_side("files")
    order = window.exports._order(Kind.SLIDES, window.bridge)
    wrong = replace(order.workshop.steps[1], prompt=5)  # no words: the slide of it cannot be drawn
    order = order._replace(workshop=order.workshop.put(wrong), size_px=(640, 360))
    counted = []
    window.exports.progressed.connect(lambda place, count: counted.append((place, count)))
    with monkeypatch.context() as patch:
        patch.setattr(window.exports, "_order", lambda _kind, _bridge: order)
        child(screen, "make-slides").click()
        qtbot.waitUntil(lambda: bool(counted), timeout=20_000)
        assert child(screen, "exportProgress").isVisible() and child(screen, "stopExport").isVisible()
        qtbot.waitUntil(lambda: not window.exports.busy, timeout=20_000)
    assert 0 < len(counted) < counted[0][1], "it died on its way"
    assert "HelperFaultError" in caplog.text and "Traceback" in caplog.text
    assert window.message.text == "abcdesk itself failed at this. Everything entered before is saved."
    assert not child(screen, "exportProgress").isVisible() and not child(screen, "stopExport").isVisible()
    assert list(folder.iterdir()) == []
    assert press("J").startswith("Saved: ")
