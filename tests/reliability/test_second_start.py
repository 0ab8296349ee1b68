"""R6: one window for all starts; a second one brings it forward and hands over its file."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from abcdesk.ui.second_start import FirstStart
from tests.reliability.ledger import Ledger

AT_ONCE = 4
SECOND = (
    "import sys; from pathlib import Path; from abcdesk.ui.second_start import FirstStart\n"
    "first = FirstStart(Path(sys.argv[1]))\n"
    "print('first' if first.take() else 'told' if first.hand_over(Path(sys.argv[2])) else 'no answer')"
)


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[FirstStart]:
    made = FirstStart(tmp_path)
    assert made.take()
    made.watch()
    yield made
    made.release()


def started(folder: Path, file: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(folder), file], stdout=subprocess.PIPE, text=True
    )


def test_the_file_of_a_second_start_arrives(first: FirstStart, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = started(tmp_path, str(tmp_path / "Zürich.abcw"))
    assert asked.args == [tmp_path / "Zürich.abcw"]
    assert second.communicate(timeout=20)[0].strip() == "told"
    assert not list((tmp_path / "starts").iterdir())


@pytest.mark.promise
@pytest.mark.timeout(0)
def test_starts_at_the_same_moment(first: FirstStart, tmp_path: Path, qtbot: QtBot, ledger: Ledger) -> None:
    """Each is told of, none becomes a second window."""
    heard: list[Path] = []
    first.asked.connect(heard.append)
    for _ in ledger.faults("R6", 1, 200 // AT_ONCE):
        heard.clear()
        names = [f"{number}.abcw" for number in range(AT_ONCE)]
        running = [started(tmp_path, str(tmp_path / name)) for name in names]
        qtbot.waitUntil(lambda: len(heard) == AT_ONCE, timeout=120_000)
        said = [second.communicate(timeout=60)[0].strip() for second in running]
        wrong = sum(words != "told" for words in said)
        ledger.note("R6", max(wrong, sorted(path.name for path in heard) != names), AT_ONCE)
    assert not ledger.lost("R6")


def test_a_first_that_does_not_answer_is_no_trap(first: FirstStart, tmp_path: Path) -> None:
    second = FirstStart(tmp_path)
    assert not second.take()
    assert not second.hand_over(tmp_path / "x.abcw", wait_s=0.2)
    assert not list((tmp_path / "starts").iterdir())


def test_a_first_that_died_holds_nobody_up(tmp_path: Path) -> None:
    code = SECOND.replace("print(", "import os\nfirst.take() and print(").replace(
        "'first' if first.take() else", "'first' if True else"
    )
    died = subprocess.run(
        [sys.executable, "-c", f"{code}; sys.stdout.flush(); os.kill(os.getpid(), 9)", str(tmp_path), "x"],
        stdout=subprocess.PIPE,
        text=True,
        timeout=30,
        check=False,
    )
    assert died.stdout.strip() == "first" and died.returncode != 0
    after = FirstStart(tmp_path)
    assert after.take()
    after.release()


def test_a_note_left_before_the_first_stood_is_taken(tmp_path: Path, qtbot: QtBot) -> None:
    first = FirstStart(tmp_path)
    assert first.take()
    heard: list[object] = []
    first.asked.connect(heard.append)
    second = FirstStart(tmp_path)
    waiting = threading.Thread(target=second.hand_over, args=(None,))
    waiting.start()
    qtbot.waitUntil(lambda: bool(list((tmp_path / "starts").glob("*.note"))), timeout=10_000)
    first.watch()
    assert heard == [None]
    waiting.join(10)
    first.release()
