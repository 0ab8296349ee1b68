"""A disk that is full: a real one of some MB in a soak run by an administrator, else a limit on the size of files."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reliability.ledger import FULL

SIZE = 16_000_000


class SmallDisk:
    """``folder`` is on it. What does not fit is refused by the system in the midst of writing."""

    def __init__(self, folder: Path) -> None:
        if sys.platform == "win32":
            pytest.skip("that system limits no file")
        self.folder = folder / "disk"
        self.folder.mkdir()
        self._is_real = bool(os.environ.get(FULL)) and self._mount()

    @contextlib.contextmanager
    def filled(self, room: int) -> Iterator[None]:
        """Leave room for so many bytes and not more; without a disk of our own: for so many in each file."""
        if self._is_real:
            state, ballast = os.statvfs(self.folder), self.folder / "ballast"
            with ballast.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, max(1, state.f_bavail * state.f_frsize - room))
            try:
                yield
            finally:
                ballast.unlink()
            return
        import resource

        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    def contents(self) -> dict[str, bytes]:
        """Every file on the disk and its bytes."""
        return {str(path): path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def remove(self) -> None:
        """Take the disk away."""
        if self._is_real:
            subprocess.run(["umount", str(self.folder)], check=True)

    def _mount(self) -> bool:
        command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(self.folder)]
        with contextlib.suppress(FileNotFoundError):
            return subprocess.run(command, capture_output=True, check=False).returncode == 0
        return False
