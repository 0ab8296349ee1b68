"""S3: the memory of console, projector and deck, against that of a bare window, each in a process of its own.

Both are told as proportional memory (PSS) would be were each alone on the machine: a page counts once and whole.
What the system tells itself depends on who else has Qt loaded, the process that measures first of all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.goals import counted, is_limit

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="proportional memory is told by Linux alone")

TELL = """
def tell():
    resident = {}  # of each part of a file once, though it may stand at two places
    for line in open("/proc/self/smaps"):
        first, *rest = line.split()
        if not first.endswith(":"):
            place = (rest[4], rest[1]) if rest[4:] and rest[4].startswith("/") else first
        elif first == "Rss:":
            resident[place] = max(resident.get(place, 0), int(rest[0]))
    print(sum(resident.values()) / 1024, flush=True)
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
window.furnish()
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
    QTimer.singleShot(60, following) if left[0] else QTimer.singleShot(2000, tell)
following()
app.exec()
"""


def megabytes(compiled: Path, program: str, *arguments: str) -> float:
    """What this program tells at its end, once it has been left alone for two seconds. Modules stay compiled, as
    where it is installed."""
    command = [sys.executable, "-c", TELL + program, *arguments]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = {**kept, "PYTHONPYCACHEPREFIX": str(compiled)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300, env=env)
    return float(done.stdout)


@pytest.mark.benchmark(group="S3 memory")
def test_console_projector_and_deck(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    counted(benchmark, lambda: megabytes(tmp_path / "compiled", OURS, str(tmp_path)))


@pytest.mark.benchmark(group="S3 memory")
def test_a_bare_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    is_limit(benchmark)
    counted(benchmark, lambda: megabytes(tmp_path / "compiled", BARE))
