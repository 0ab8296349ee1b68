"""Workshops opened lately that lie outside the library: on a stick, in a mail's folder, with a client.

Their paths are words of clients too. So the list is a hidden file of the library's own folder and never in
the settings: who deletes the library deletes it too.
"""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from pathlib import Path

from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole
from abcdesk.library.entry import Entry, read_entry

NAME = ".abcdesk-elsewhere"
MOST = 10


class Elsewhere:
    """The list of one library, the newest first. A list that cannot be kept is no reason to stop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries: tuple[Entry, ...] = ()

    def shown(self) -> tuple[Entry, ...]:
        """What was found when it was last looked for; never waits for a disk."""
        return self._entries

    def look(self, today: dt.date) -> None:
        """Read every file of the list that is there now; the others stay on the list, unseen."""
        self._entries = tuple(read_entry(path, today)[0] for path in self._paths() if path.is_file())

    def note(self, path: Path, today: dt.date) -> None:
        """This one was opened just now. What lies in the library is none of it."""
        path = path.absolute()
        if self._folder.absolute() in path.parents:
            return
        self._keep([path, *(other for other in self._paths() if other != path)][:MOST])
        others = (entry for entry in self._entries if entry.path != path)
        self._entries = (read_entry(path, today)[0], *others)[:MOST]  # no other disk is waited for

    def look_at(self, path: Path, today: dt.date) -> None:
        """Read this one again, where it is on the list."""
        self._entries = tuple(
            read_entry(path, today)[0] if entry.path == path and path.is_file() else entry
            for entry in self._entries
        )

    def forget(self, path: Path) -> bool:
        """Take a workshop off the list, and leave its file alone; whether it was on it."""
        paths = self._paths()
        if path not in paths:
            return False
        self._keep([other for other in paths if other != path])
        self._entries = tuple(entry for entry in self._entries if entry.path != path)
        return True

    def _paths(self) -> list[Path]:
        try:
            found = json.loads((self._folder / NAME).read_text("utf-8"))
        except (OSError, ValueError):
            return []
        return [Path(one) for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _keep(self, paths: list[Path]) -> None:
        with suppress(OSError, UserError):
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / NAME, json.dumps([str(path) for path in paths]).encode())
