"""Keeps the machine awake while the room is looking: no screen saver, no sleep, no lock.

Each way ends by itself when the program dies: Windows forgets the wish with the process, ``caffeinate``
watches our process id, and ``cat`` under ``systemd-inhibit`` ends with the pipe that leads to it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

CANNOT_HOLD = (
    "This laptop may fall asleep: abcdesk cannot hold it awake here. Switch sleep off in its settings."
)
LOOK_AFTER_MS = 1500
"""How long a holding command has to fail before it counts as holding."""

_PRETENDED = frozenset({"offscreen", "minimal", "vnc"})
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2


class Wakefulness(QObject):
    """Holds the system awake between ``hold`` and ``release``. ``failed`` says, once, that nothing works."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, system: str = sys.platform) -> None:
        super().__init__(parent)
        self.setObjectName("wakefulness")
        self._system = system
        self._child: subprocess.Popen[bytes] | None = None
        self._is_told = False
        self._is_held = False
        self._look = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._look.timeout.connect(self._check)

    @property
    def is_holding(self) -> bool:
        """Whether a command of ours runs that holds the system awake."""
        return self._child is not None and self._child.poll() is None

    @property
    def is_awake(self) -> bool:
        """Whether the machine was told to stay awake and nothing has failed, or there is none that could
        fall asleep."""
        return (self._is_held and (self.is_holding or self._system == "win32")) or not has_real_screen()

    def hold(self) -> None:
        """Keep awake from now on. Returns at once; what does not work is told a moment later."""
        self._is_held = True
        if self._system == "win32":
            _tell_windows(_CONTINUOUS | _SYSTEM | _DISPLAY)
            return
        if not self.is_holding:
            self._end()
            self._child = _started(holding_command(self._system))
            self._look.start()

    def release(self) -> None:
        """Let the system sleep again."""
        self._is_held = False
        self._end()

    def _end(self) -> None:
        self._look.stop()
        if self._system == "win32":
            _tell_windows(_CONTINUOUS)
        child, self._child = self._child, None
        if child is not None:
            if child.stdin:
                child.stdin.close()
            child.kill()
            child.wait()

    def _check(self) -> None:
        if not self.is_holding and not self._is_told:
            self._is_told = True
            self.failed.emit(CANNOT_HOLD)


def has_real_screen() -> bool:
    """Whether there is a screen that could go dark: not with screens that exist in memory alone."""
    return QGuiApplication.platformName() not in _PRETENDED


def holding_command(system: str) -> list[str]:
    """The command that holds this system awake as long as it runs; empty where there is none."""
    name = "caffeinate" if system == "darwin" else "systemd-inhibit"
    found = shutil.which(name)
    if found is None:
        return []
    if system == "darwin":
        return [found, "-d", "-i", "-w", str(os.getpid())]
    why = "The projector is on"
    return [found, "--what=idle:sleep", "--who=abcdesk", f"--why={why}", "--mode=block", "cat"]


def _started(command: list[str]) -> subprocess.Popen[bytes] | None:
    if not command:
        return None
    silent = subprocess.DEVNULL
    try:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=silent, stderr=silent, start_new_session=True
        )
    except OSError:
        return None


def _tell_windows(state: int) -> None:
    """Name what this thread needs; Windows forgets it when the program ends."""
    libraries = getattr(ctypes, "windll", None)
    if libraries is not None:
        libraries.kernel32.SetThreadExecutionState(ctypes.c_uint32(state))
