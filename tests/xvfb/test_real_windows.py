"""Real windows on an X server with two monitors: keys, the projector's place, unplugging and coming back."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(
        not all(shutil.which(name) for name in ("Xvfb", "xrandr", "xdotool", "openbox")),
        reason="needs Xvfb, xrandr, xdotool and openbox",
    ),
]
PROJECTOR = ("projector", "1920/500x1080/280+1440+0", "none")
_LONGEST_S = 30.0


class Room:
    """A running program: press keys in its windows, wait for what it says of the room."""

    def __init__(self, env: dict[str, str]) -> None:
        self._env = env
        program = [sys.executable, str(Path(__file__).with_name("room_program.py"))]
        self.process = subprocess.Popen(program, env=env, stdout=subprocess.PIPE, text=True)
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.wait(lambda words: words == "ready")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for words in self.process.stdout:
            self._lines.put(words.strip())

    def close(self) -> None:
        """The program has ended."""
        self._reader.join(10)
        if self.process.stdout is not None:
            self.process.stdout.close()

    def wait(self, is_it: Callable[[str], bool]) -> str:
        """The next line of which this is true."""
        end, seen = time.monotonic() + _LONGEST_S, []
        while (left := end - time.monotonic()) > 0:
            try:
                seen.append(self._lines.get(timeout=left))
            except queue.Empty:
                break
            if is_it(seen[-1]):
                return seen[-1]
        pytest.fail(f"not said; heard {seen}")

    def tool(self, *command: str) -> str:
        """Run a tool of the X server."""
        return subprocess.run(command, env=self._env, capture_output=True, text=True, check=True).stdout

    def key(self, window: str, key: str) -> None:
        """Press a key with this window in front."""
        found = self.tool("xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{window}$").split()[-1]
        self.tool("xdotool", "windowfocus", "--sync", found, "key", "--clearmodifiers", key)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "3360x1080x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "ABCDESK_HOME": str(tmp_path)}
    for monitor in (("laptop", "1440/380x900/240+0+0", "screen"), PROJECTOR):
        subprocess.run(["xrandr", "--setmonitor", *monitor], env=env, check=True)
    manager = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
    made = Room(env)
    yield made
    for process in (made.process, manager, server):
        process.terminate()
        process.wait(10)
    made.close()


@pytest.mark.timeout(120)
def test_keys_and_cables(room: Room) -> None:
    room.key("console", "F5")
    assert "projector 1920x1080" in room.wait(lambda words: words.startswith("live"))
    room.key("console", "b")
    room.wait(lambda words: words.startswith("black"))
    room.key("abcdesk", "b")  # pressed in the projector's own window: the console has it all the same
    live = room.wait(lambda words: words.startswith("live"))
    room.key("abcdesk", "Next")
    room.wait(lambda words: words.startswith("live") and words != live)
    room.tool("xrandr", "--delmonitor", PROJECTOR[0])
    room.wait(lambda words: words.startswith("lost - "))
    room.tool("xrandr", "--setmonitor", *PROJECTOR)
    assert "projector 1920x1080" in room.wait(lambda words: words.startswith("live"))
