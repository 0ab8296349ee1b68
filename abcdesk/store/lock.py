"""One writer for each file: a lock that the system takes back when the program dies."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.store.failures import explained

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


SUFFIX = ".lock"
"""What a lock file's name has more than its workshop's, but for the dot before it."""

_held: set[Path] = set()


def is_held_here(path: Path) -> bool:
    """Whether this very program has the file open for writing.

    Such a file must be read through SQLite alone: on Unix, closing any other handle on it would drop the
    locks that SQLite holds for the whole program.
    """
    return path.resolve() in _held


class FileLock:
    """Holds ``.NAME.lock`` beside a file until released. Never waits.

    The lock is the system's, on the open lock file: a lock file left by a crash locks nobody out.
    """

    def __init__(self, path: Path) -> None:
        self._target = path
        self._path = path.with_name(f".{path.name}{SUFFIX}")
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock; UserError where another window or program has it."""
        with explained(self._target):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _hold(handle)
        except OSError:
            os.close(handle)
            raise UserError(
                f"{self._target.name} is open already, in another window or by another program.",
                "Go to that window, or close it first.",
            ) from None
        if not self._still_there(handle):  # its last holder has just taken it away
            os.close(handle)
            self.take()
        else:
            self._handle = handle
            _held.add(self._target.resolve())

    def is_left(self) -> bool:
        """Whether a lock file lies here that nobody holds: its program has crashed. It is taken away."""
        if not self._path.exists():
            return False
        try:
            self.take()
        except UserError:
            return False
        self.release()
        return True

    def release(self) -> None:
        """Give the lock back; harmless where it was not taken."""
        if self._handle is None:
            return
        _held.discard(self._target.resolve())
        if sys.platform != "win32":  # only there can an open file be taken away
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()

    def _still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self._path))
        except FileNotFoundError:
            return False
