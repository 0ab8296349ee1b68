"""A throw-away copy of a workshop to rehearse with: outside the library, and gone when it ends.

It lies in a temporary folder of its own, with all that is written beside it, so that neither the index nor
the backups nor any list hears of it.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.store.failures import explained
from abcdesk.store.lock import FileLock

_PREFIX = "abcdesk-rehearsal-"
_NAME = "rehearsal.abcw"


class Rehearsal:
    """The copy of a workshop that is not open just now. UserError where it cannot be made; then nothing
    is left of it."""

    def __init__(self, workshop: Path) -> None:
        with explained(workshop):
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            try:
                shutil.copyfile(workshop, self.path)
            except OSError:
                self.end()
                raise

    @property
    def path(self) -> Path:
        """The copy."""
        return self._folder / _NAME

    @property
    def backups(self) -> Path:
        """Where the copy may be backed up: with it, for as long as it is there."""
        return self._folder / "backups"

    def end(self) -> None:
        """Throw the copy away, and all that stands beside it."""
        shutil.rmtree(self._folder, ignore_errors=True)


def throw_away_left() -> None:
    """Take away what rehearsals left that ended with their program; one that is under way stays."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = FileLock(folder / _NAME)
        try:
            lock.take()
        except UserError:  # under way, or another person's
            continue
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)
