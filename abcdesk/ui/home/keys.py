"""The line of keys at the foot of home."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction

from abcdesk.ui.widgets.key_line import Entry

HELP_PAGES = {"follow-ups": "follow-up", "trends": "library", "bin": "library", "decks": "decks"}
"""The page of the guide about each place but the first, where one begins with the beginning."""

_OPENED: Entry = (("Ctrl", "O"), "open a file")
_HELP: Entry = (("F1",), "help")


def key_entries(place: str, actions: Iterable[QAction], *, is_empty: bool) -> list[Entry]:
    """The keys that work in this place of home, by its ``actions``; ``is_empty`` where nothing is listed.
    Where room is short the last ones are left out, apart from the help."""
    named = {action.objectName(): action for action in actions}
    new: Entry = (named["newWorkshop"], "new")
    match place:
        case "decks":
            return [(("↑↓",), "deck"), (("Enter",), "edit"), (("Del",), "remove"), _OPENED]
        case "trends":
            return [(("Tab",), "narrow it down"), new, _HELP]
        case "bin" if not is_empty:
            return [(("Enter",), "take out of the bin"), new, _OPENED, _HELP]
        case _ if is_empty:
            return [new, (named["findWorkshop"], "search"), _OPENED, _HELP]
    return [
        (("Enter",), "open"),
        new,
        (named["findWorkshop"], "search"),
        (named["duplicate"], "duplicate"),
        (named["followUp"], "follow up"),
        (named["exportReport"], "report"),
        (("Del",), "bin"),
        (("Ctrl", "B"), "backups"),
        _OPENED,
        _HELP,
    ]
