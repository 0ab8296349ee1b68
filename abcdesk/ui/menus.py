"""What stands in the window's menus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QKeySequence

from abcdesk.ui.export.kinds import export_entries
from abcdesk.ui.menu import Entry

if TYPE_CHECKING:
    from abcdesk.ui.aside import Aside
    from abcdesk.ui.export.exports import Exports
    from abcdesk.ui.rehearsing import Rehearsing


class Window(Protocol):
    """What the menus ask of the window."""

    aside: Aside

    @property
    def exports(self) -> Exports: ...

    def ask_for_file(self) -> None: ...

    def close_workshop(self) -> None: ...

    def show_backups(self) -> None: ...

    def show_screen(self, name: str) -> None: ...

    def close(self) -> bool: ...


def menus_of(window: Window, rehearsing: Rehearsing) -> Mapping[str, Sequence[Entry]]:
    """The lines of each menu, with the keys that work on every screen."""
    quit_key = QKeySequence(QKeySequence.StandardKey.Quit).toString() or "Ctrl+Q"
    return {
        "File": [
            Entry("openFile", "Open a file…", "Ctrl+O", window.ask_for_file),
            Entry("closeWorkshop", "Close the workshop", "Ctrl+W", window.close_workshop),
            rehearsing.entry(),
            Entry("backupsAction", "Backups", "Ctrl+B", window.show_backups),
            Entry("preferencesAction", "Preferences", "Ctrl+,", window.aside.toggle_preferences),
            Entry("quit", "Quit", quit_key, window.close),
        ],
        "Export": [
            Entry("reportAction", "The report", "", lambda: window.show_screen("report")),
            *export_entries(lambda kind: window.exports.make(kind)),
        ],
        "Help": window.aside.entries(),
    }
