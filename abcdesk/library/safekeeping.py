"""What can be had back: backups restored as copies, and what is readable of a damaged file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.library.library import Library
from abcdesk.library.names import safe_name
from abcdesk.store.backup import Backup, back_up, backups_of, contents, restore, verify
from abcdesk.store.failures import DamagedFile, ProtectedFile
from abcdesk.store.recovery import recover

Listed = Backup
"""One line of the list of backups."""


@dataclass(frozen=True)
class Remedy:
    """A way out where a file cannot be opened: ``words`` on a button, ``done`` once it was taken. ``sound``
    is what to make a copy of: a backup, or the file itself where it is protected; None to rescue what is
    readable."""

    words: str
    done: str
    sound: Path | None = None


class Safekeeping:
    """Backups and rescue for the workshops of one library. The original is never touched."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def backups(self, path: Path) -> tuple[Listed, ...]:
        """The readable backups of a workshop, newest first, and what they hold."""
        found = []
        for backup in backups_of(path, self._library.backup_folder):
            try:
                found.append(contents(backup))
            except UserError:
                continue
        return tuple(found)

    def remedies(self, path: Path, error: UserError) -> tuple[Remedy, ...]:
        """What may help where opening failed with this error: nothing unless the contents are damaged or the
        file is write-protected."""
        if isinstance(error, ProtectedFile):
            return (Remedy("Open a copy", "This is a copy in your library.", path),)
        if not isinstance(error, DamagedFile) or not path.is_file():
            return ()
        found = []
        if newest := self.newest_sound(path):
            when = f"{newest.moment:%d %b, %H:%M}"
            done = f"This is a copy of the backup of {when}."
            found.append(Remedy(f"Open backup of {when}", done, newest.path))
        if path.stat().st_size:
            found.append(Remedy("Rescue", "This is what could be read."))
        return tuple(found)

    def take(self, path: Path, remedy: Remedy) -> Path:
        """Carry a remedy out; gives the new file. UserError where it does not work."""
        if remedy.sound == path:
            return self.copy(path)
        return self.restore(path, remedy.sound) if remedy.sound else self.rescue(path)

    def copy(self, path: Path) -> Path:
        """A copy of a sound file in the library, where it can be written; gives the copy's path."""
        target = self._library.new_path(safe_name(f"{path.stem} copy"))
        restore(path, target)
        return target

    def restore(self, path: Path, backup: Path) -> Path:
        """Restore a backup as a copy beside the workshop; gives the copy's path."""
        moment = contents(backup).moment
        target = self._beside(path, f"{path.stem} backup {moment:%Y-%m-%d %H%M}")
        restore(backup, target)
        return target

    def rescue(self, path: Path) -> Path:
        """Write what can be read of a damaged file beside it; gives the new file's path."""
        target = self._beside(path, f"{path.stem} rescued")
        recover(path, target)
        return target

    def back_up_all(
        self, tell: Callable[[int, int], None] = lambda _done, _all: None
    ) -> tuple[int, tuple[str, ...]]:
        """Back up every workshop of the library; how many had changed, and which files could not be. ``tell``
        hears how many of how many are done."""
        made, failed = 0, []
        entries = self._library.shown()
        for number, entry in enumerate(entries):
            tell(number, len(entries))
            try:
                made += back_up(entry.path, self._library.backup_folder) is not None
            except UserError:
                failed.append(entry.path.name)
        return made, tuple(failed)

    def newest(self) -> dt.datetime | None:
        """Of when the newest state is that a backup holds; None where there is none."""
        backups = self._library.backup_folder.glob("*.abcw")
        newest = max((one.stat().st_mtime for one in backups), default=None)
        return None if newest is None else dt.datetime.fromtimestamp(newest)

    def newest_sound(self, path: Path) -> Listed | None:
        """The newest backup that can be read whole; None where there is none."""
        for backup in self.backups(path):
            try:
                verify(backup.path)
            except UserError:
                continue
            return backup
        return None

    def _beside(self, path: Path, name: str) -> Path:
        """A free path in the workshop's folder; in the library for what lies among backups or in the bin."""
        folder = path.absolute().parent
        if folder in (self._library.backup_folder, self._library.bin_folder):
            folder = self._library.folder
        return Library(folder).new_path(safe_name(name))
