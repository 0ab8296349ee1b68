"""S1, S2: the start of the whole program with a library of 1,000, against a bare window."""

from __future__ import annotations

import os
import subprocess
import sys
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


class Start:
    """Starts a program and waits until it prints a line that begins with the moment."""

    def __init__(self, command: list[str], home: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self._environment = {**kept, HOME_VARIABLE: str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}
        self._command = [sys.executable, *command]

    def until(self, moment: str) -> None:
        self._run = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True, env=self._environment)
        assert self._run.stdout
        assert any(line.startswith(moment) for line in self._run.stdout)

    def end(self, _moment: str) -> None:
        assert self._run.communicate(timeout=60) and self._run.returncode == 0


def measure(benchmark: BenchmarkFixture, moment: str, start: Start) -> None:
    benchmark.pedantic(start.until, args=(moment,), teardown=start.end, rounds=9, warmup_rounds=2)


OURS = """
import sys
from pathlib import Path
from abcdesk.headless import drawing
sys.exit(drawing.run(None, timing=True, library=Path(sys.argv[1])))
"""


def ours(folders: tuple[Path, Path]) -> Start:
    """What a double click starts: nothing stands on the command line, so nothing that reads it is loaded."""
    library, home = folders
    return Start(["-c", OURS, str(library)], home)


@pytest.mark.benchmark(group="S1 window")
def test_the_window_is_painted(benchmark: BenchmarkFixture, folders: tuple[Path, Path]) -> None:
    measure(benchmark, "first paint", ours(folders))


@pytest.mark.benchmark(group="S1 home")
def test_home_is_painted(benchmark: BenchmarkFixture, folders: tuple[Path, Path]) -> None:
    measure(benchmark, "library shown", ours(folders))


@pytest.mark.benchmark(group="S2 settled")
def test_home_is_settled(benchmark: BenchmarkFixture, folders: tuple[Path, Path]) -> None:
    measure(benchmark, "settled", ours(folders))


_GROUPS = ("S1 window", "S1 home", "S2 settled")


@pytest.mark.parametrize(
    "_group",
    [pytest.param(group, marks=pytest.mark.benchmark(group=group)) for group in _GROUPS],
)
def test_a_bare_window_is_painted(
    benchmark: BenchmarkFixture, folders: tuple[Path, Path], _group: str
) -> None:
    is_limit(benchmark)
    measure(benchmark, "first paint", Start(["-c", BARE], folders[1]))
