"""From a workshop into its rehearsal and back: the window changes files, the workshop itself stays closed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from abcdesk.domain.errors import UserError
from abcdesk.ui.menu import Entry

if TYPE_CHECKING:
    from abcdesk.desk import Desk
    from abcdesk.ui.bridge import Bridge
    from abcdesk.ui.doors import Doors
    from abcdesk.ui.widgets.message_line import MessageLine

NAME, KEY = "rehearseAction", "Shift+F5"
_BEGUN = "Rehearsal, on a copy that is thrown away. No projector; nothing of it is kept."


class Window(Protocol):
    """What a rehearsal asks of the window."""

    bridge: Bridge | None

    @property
    def message(self) -> MessageLine: ...

    def open_workshop(self, path: Path, screen: str = "") -> bool: ...

    def close_workshop(self) -> None: ...

    def take_desk(self, desk: Desk, screen: str) -> None: ...


class Rehearsing(QObject):
    """``workshop`` is the file that is rehearsed; None while no rehearsal is under way."""

    def __init__(self, window: Window, doors: Doors) -> None:
        super().__init__(window if isinstance(window, QObject) else None)
        self.setObjectName("rehearsing")
        self._window, self._doors = window, doors
        self.workshop: Path | None = None

    def entry(self) -> Entry:
        """The line of the menu: one key for both ways."""
        return Entry(NAME, "Rehearse, or end it", KEY, self.toggle)

    def toggle(self) -> None:
        """Rehearse the open workshop, or go back to it as it was."""
        if self.workshop is not None:
            self.leave()
        else:
            self._begin()

    def leave(self) -> None:
        """End the rehearsal; the workshop is open again, in the set-up."""
        path = self.workshop
        self._window.close_workshop()
        if path is not None and self._window.open_workshop(path, "setup"):
            self._window.message.say("good", "The rehearsal is over. Nothing of it was kept.")

    def forget(self) -> Path | None:
        """The rehearsal is closed: throw its copy away; gives the workshop that was rehearsed."""
        path, self.workshop = self.workshop, None
        if path is not None:
            self._doors.end_rehearsal()
        return path

    def _begin(self) -> None:
        window, bridge = self._window, self._window.bridge
        if bridge is None:
            window.message.say("warn", "Open the workshop that you want to rehearse.")
            return
        stage = self._doors.stage
        if stage is not None and stage.window is not None:
            words = "The room is looking. Switch the projector off, then rehearse."
            window.message.say("warn", words, stands=lambda: stage.window is not None)
            return
        path = bridge.desk.path
        window.close_workshop()
        try:
            desk = self._doors.rehearse(path)
        except UserError as error:
            window.open_workshop(path, "setup")
            window.message.warn(error)
            return
        self.workshop = path
        window.take_desk(desk, "run")
        window.message.say("good", _BEGUN, ("End it", self.leave), cap="Shift F5")
