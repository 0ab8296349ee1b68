"""S3: the memory of console, projector and deck, against that of a bare window, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.goals import counted, is_limit

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="proportional memory is told by Linux alone")

TELL = """
def tell():
    lines = open("/proc/self/smaps_rollup").read().splitlines()
    print(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024, flush=True)
    import os
    os._exit(0)
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1920, 1080)
window.show()
QTimer.singleShot(500, tell)
app.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from abcdesk import app as program
from abcdesk.domain.commands.staging import GoToStep, Next
from abcdesk.ui import theme
from abcdesk.ui.main_window import MainWindow
app = program.application(made_up=True)
theme.install(app)
doors = program.AppDoors(Path(sys.argv[1]))
window = MainWindow(doors)
window.resize(1440, 900)
window.show()
window.load_library()
window.open_workshop(doors.sample(), "run")
doors.stage.start()
desk = window.bridge.desk
window.bridge.run(GoToStep("cards", desk.now_s()))
left = [20]
def following():
    window.bridge.run(Next(desk.now_s()))
    left[0] -= 1
    QTimer.singleShot(60, following) if left[0] else QTimer.singleShot(500, tell)
following()
app.exec()
"""


def megabytes(program: str, *arguments: str) -> float:
    """The proportional memory (PSS) that this program tells at its end."""
    command = [sys.executable, "-c", TELL + program, *arguments]
    return float(subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout)


@pytest.mark.benchmark(group="S3 memory")
def test_console_projector_and_deck(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    counted(benchmark, lambda: megabytes(OURS, str(tmp_path)))


@pytest.mark.benchmark(group="S3 memory")
def test_a_bare_window(benchmark: BenchmarkFixture) -> None:
    is_limit(benchmark)
    counted(benchmark, lambda: megabytes(BARE))
