"""S1, S2: the start of the whole program with a library of 1,000, against a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from abcdesk.library.index import Index
from abcdesk.paths import HOME_VARIABLE
from tests.benchmarks.goals import is_limit
from tests.benchmarks.test_library import looks

BARE = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, painted)
        return False

def painted():
    print("first paint", flush=True)
    app.quit()

app = QApplication(sys.argv[:1])
window, watch = QMainWindow(), Watch()
window.installEventFilter(watch)
window.resize(1440, 900)
window.show()
app.exec()
"""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A library of 1,000 files whose index is up to date, and a home for settings and compiled modules."""
    library, home = tmp_path_factory.mktemp("library-1000"), tmp_path_factory.mktemp("start-home")
    found = looks(1_000)
    for name, _look in found:
        (library / name).touch()
    index = Index(library)
    index.keep((name, look._replace(mark=f"{(library / name).stat().st_mtime_ns} 0")) for name, look in found)
    index.close()
    return library, home


class Clock:
    """A clock that stands still but for what it is told."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


OURS = """
import sys
from pathlib import Path
from abcdesk.headless import drawing
sys.exit(drawing.run(None, timing=True, library=Path(sys.argv[1])))
"""
"""What a double click starts: nothing stands on the command line, so nothing that reads it is loaded."""
MOMENTS = ("first paint", "library shown", "settled")
ROUNDS, WARM_UP = 25, 2
clock = Clock()


@pytest.fixture(scope="module")
def starts(folders: tuple[Path, Path]) -> dict[str, list[float]]:
    """The seconds from the start of each program to each of its moments. Both are started in turn, so that
    a slow minute of the machine is one for both."""
    library, home = folders
    bare, ours = ["-c", BARE], ["-c", OURS, str(library)]
    times: dict[str, list[float]] = {"bare": [], **{moment: [] for moment in MOMENTS}}
    for place in range(WARM_UP + ROUNDS):
        found = {"bare": moments(bare, home)["first paint"], **moments(ours, home)}
        if place >= WARM_UP:
            for moment, seconds in times.items():
                seconds.append(found[moment])
    return times


def moments(command: list[str], home: Path) -> dict[str, float]:
    """How many seconds after its start a program printed each line, by the line's words."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, HOME_VARIABLE: str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}
    found: dict[str, float] = {}
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        assert program.stdout
        for line in program.stdout:
            found[line.rstrip(" ms0123456789\n")] = time.perf_counter() - began
    assert program.returncode == 0
    return found


def tell(benchmark: BenchmarkFixture, seconds: list[float]) -> None:
    """Have these times in the table."""
    left = iter(seconds)

    def next_round() -> None:
        clock.seconds += next(left)

    benchmark.pedantic(next_round, rounds=len(seconds))


@pytest.mark.benchmark(group="S1 window", timer=clock)
def test_the_window_is_painted(benchmark: BenchmarkFixture, starts: dict[str, list[float]]) -> None:
    tell(benchmark, starts["first paint"])


@pytest.mark.benchmark(group="S1 home", timer=clock)
def test_home_is_painted(benchmark: BenchmarkFixture, starts: dict[str, list[float]]) -> None:
    tell(benchmark, starts["library shown"])


@pytest.mark.benchmark(group="S2 settled", timer=clock)
def test_home_is_settled(benchmark: BenchmarkFixture, starts: dict[str, list[float]]) -> None:
    tell(benchmark, starts["settled"])


_GROUPS = ("S1 window", "S1 home", "S2 settled")


@pytest.mark.parametrize(
    "_group",
    [pytest.param(group, marks=pytest.mark.benchmark(group=group, timer=clock)) for group in _GROUPS],
)
def test_a_bare_window_is_painted(
    benchmark: BenchmarkFixture, starts: dict[str, list[float]], _group: str
) -> None:
    is_limit(benchmark)
    tell(benchmark, starts["bare"])
