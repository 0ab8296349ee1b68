"""The menu of workshops that were worked on lately, in the library and elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from abcdesk.ui.words import day

if TYPE_CHECKING:
    from abcdesk.library.entry import Entry


class RecentMenu(QMenu):
    """Filled when it comes into sight, the newest first, each with a digit; ``opened`` is told the file."""

    def __init__(
        self, recent: Callable[[], Sequence[Entry]], opened: Callable[[Path], object], parent: QWidget
    ) -> None:
        super().__init__("Open recent", parent)
        self.setObjectName("recentMenu")
        self._recent, self._opened = recent, opened
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what is known of the library now; no disk is waited for."""
        self.clear()
        entries = self._recent()
        for place, entry in enumerate(entries, 1):
            when = f", {day(entry.date)}" if entry.date else ""
            words = f"{entry.title}{when}".replace("&", "&&")  # else the sign would mark a letter
            action = self.addAction(f"&{place}  {words}")
            action.setObjectName(f"recent{place}")
            action.setStatusTip(str(entry.path))
            action.triggered.connect(partial(self._open, entry.path))
        if not entries:
            self.addAction("No workshops yet").setEnabled(False)

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._opened(path)
