"""The start by the real way in: what is loaded before the first picture, and what is told of it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from abcdesk import __main__
from abcdesk.domain.errors import UserError

HEAVY = {
    *("abcdesk.ui.home", "abcdesk.ui.theme", "abcdesk.ui.actions", "abcdesk.library", "sqlite3"),
    *("reportlab", "sqlite_utils", "PIL", "pypdfium2", "openpyxl", "defusedxml", "ssl", "xml"),
    *("abcdesk.store.exchange", "abcdesk.domain.records", "abcdesk.ui.setup.screen"),
    *("abcdesk.headless.exchange", "abcdesk.headless.deck_verbs", "abcdesk.ui.console", "abcdesk.report"),
}
HEAVIEST = {
    "reportlab",
    "sqlite_utils",
    "PIL",
    "openpyxl",
    "ssl",
    "abcdesk.ui.decks.screen",
    "abcdesk.ui.console",
}
"""What waits until somebody asks for it, even when home is settled."""

START = """
import linecache
import sys
from abcdesk.ui import starting

class Clock(starting.Timing):
    def reached(self, moment):
        super().reached(moment)
        if moment in ("first paint", "settled"):
            print("sources kept", *linecache.cache)
            print("loaded", *sys.modules)

starting.Timing = Clock
sys.argv = ["abcdesk", "--timing", "--library", sys.argv[1]]
from abcdesk.cli import main
main()
"""


def started(library: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START, str(library)], capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_window_stands_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    told = started(tmp_path).splitlines()
    painted, settled = (line for line in told if line.startswith("loaded "))
    assert told.count("sources kept") == 2
    assert sorted(HEAVY & set(painted.split())) == []
    assert sorted(HEAVIEST & set(settled.split())) == []


def test_a_second_start_shows_the_decks_without_reading_any(tmp_path: Path) -> None:
    reading = "abcdesk.deckfile.reading"
    first, second = (started(tmp_path).splitlines()[-1].split() for _start in range(2))
    assert (reading in first, reading in second) == (True, False)


def test_the_moments_of_a_start_are_told_in_order(tmp_path: Path) -> None:
    told = re.findall(r"^([a-z ]+?) +(\d+) ms$", started(tmp_path), re.MULTILINE)
    assert [moment for moment, _ in told] == [
        *("imports", "application", "window shown", "first paint", "library shown", "settled")
    ]
    times = [int(ms) for _, ms in told]
    assert times == sorted(times) and times[0] > 0


def test_a_start_that_fails_behind_its_window_ends_and_says_why(tmp_path: Path) -> None:
    broken = "from abcdesk.ui.main_window import MainWindow\ndel MainWindow.furnish\n"
    done = subprocess.run(
        [sys.executable, "-c", broken + START, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 1 and "has no attribute 'furnish'" in done.stderr


def test_without_a_terminal_a_refusal_is_said_in_a_window(qtbot, monkeypatch):
    said = []

    def refused(_file):
        raise UserError("Nothing can be written.", "Choose another folder.")

    def read_it():
        box = QApplication.activeModalWidget()
        said.extend((box.text(), box.informativeText()))
        box.close()

    monkeypatch.setattr("abcdesk.headless.drawing.run", refused)
    monkeypatch.setattr(sys, "argv", ["abcdesk"])
    monkeypatch.setattr(sys, "stderr", None)
    QTimer.singleShot(0, read_it)
    with pytest.raises(SystemExit):
        __main__.main()
    assert said == ["Nothing can be written.", "Choose another folder."]
