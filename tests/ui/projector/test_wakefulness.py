"""The laptop stays awake while the room is looking, and may sleep again whatever becomes of the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from abcdesk.ui.projector import wall as wall_module
from abcdesk.ui.projector.wakefulness import CANNOT_HOLD, Wakefulness, holding_command
from tests.ui.console.conftest import Console

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="commands of Unix")


@pytest.fixture
def inhibitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemd-inhibit that leaves its process id, and its words, then runs what it is given."""
    marks = tmp_path / "marks"
    _command(tmp_path, f'echo "$$ $*" > {marks}\nexec cat')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return marks


def _command(folder: Path, script: str) -> None:
    (folder / "bin").mkdir(exist_ok=True)
    command = folder / "bin" / "systemd-inhibit"
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def _runs(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process_id}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def _process_id(marks: Path) -> int:
    return int(marks.read_text().split()[0]) if marks.exists() and marks.read_text() else 0


def test_held_until_released(inhibitor: Path, qtbot: QtBot) -> None:
    awake = Wakefulness(system="linux")
    awake.hold()
    awake.hold()
    qtbot.waitUntil(lambda: _process_id(inhibitor) > 0)
    assert awake.is_holding and "--what=idle:sleep" in inhibitor.read_text()
    awake.release()
    assert not awake.is_holding and not _runs(_process_id(inhibitor))


def test_a_crash_lets_go(inhibitor: Path, qtbot: QtBot) -> None:
    program = (
        "import time\nfrom abcdesk.ui.projector.wakefulness import Wakefulness\n"
        "Wakefulness(system='linux').hold()\ntime.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program]) as crashing:
        qtbot.waitUntil(lambda: _process_id(inhibitor) > 0, timeout=20_000)
        assert _runs(_process_id(inhibitor))
        crashing.kill()
    qtbot.waitUntil(lambda: not _runs(_process_id(inhibitor)))


@pytest.mark.parametrize("is_there", [True, False])
def test_what_cannot_hold_is_told_once(
    is_there: bool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_there:
        _command(tmp_path, "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    awake, told = Wakefulness(system="linux"), []
    awake.failed.connect(told.append)
    for _ in range(2):
        awake.hold()
        qtbot.waitUntil(lambda: not awake.is_holding)  # however long the system takes to begin it
        awake._look.start(0)
        qtbot.waitUntil(lambda: not awake._look.isActive())
        awake.release()
    assert told == [CANNOT_HOLD]


def test_a_mac_is_asked_to_watch_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = tmp_path / "caffeinate"
    command.write_text("#!/bin/sh\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert holding_command("darwin") == [str(command), "-d", "-i", "-w", str(os.getpid())]
    assert holding_command("linux") == []


def test_the_stage_holds_while_it_is_on(
    inhibitor: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall_module, "has_real_screen", lambda: True)
    stage = console(project=False).bench.stage
    assert not stage.wall.awake.is_holding
    stage.start()
    assert stage.wall.awake.is_holding
    stage.stop()
    assert not stage.wall.awake.is_holding
