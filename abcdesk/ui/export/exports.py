"""Has files made that leave the program, and says in the screen in sight what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abcdesk.domain.cards import DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.export_order import ExportOrder, Kind
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.export.folder import ExportFolder, open_path, show_in_folder
from abcdesk.ui.export.kinds import HOLD_NOTES, WAY_OF, Way
from abcdesk.ui.export.names import file_name, free_path
from abcdesk.ui.report.job import Worker
from abcdesk.ui.widgets.message_line import Deed, MessageLine
from abcdesk.ui.widgets.message_line import Kind as Tone

if TYPE_CHECKING:
    from abcdesk.ui.helper import Helper

_HAS_PICTURES = frozenset({Kind.DRAFT, Kind.SLIDES, Kind.WORKSHOP})


class Exports(QObject):
    """One file after another, each made by a child process of what the workshop was when it was asked for.

    ``progressed`` tells how many slides are drawn, of how many; ``ended`` that nothing is under way any more.
    ``size_px`` and ``look`` are those of slides. Private notes go along only where they were asked for, in
    this workshop.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(
        self,
        window: QWidget,
        folder: ExportFolder,
        bridge: Callable[[], Bridge | None],
        message: Callable[[], MessageLine],
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self.setObjectName("exports")
        self.folder = folder
        self.size_px, self.look = (1920, 1080), "light"
        self._window, self._bridge, self._message, self._settle = window, bridge, message, settle
        self._helper: Helper | None = None
        self._worker = Worker(self)
        self._notes_of: Bridge | None = None
        self._said: tuple[MessageLine, str] | None = None
        self._is_stopped = False
        self.progressed.connect(self._say_progress)

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._worker.busy

    def take_notes(self, wanted: bool) -> None:
        """Let private notes of the open workshop go along where a file can hold them, or no longer."""
        bridge = self._bridge()
        self._notes_of = bridge if wanted else None

    def make(self, kind: Kind) -> None:
        """Make a file of the open workshop in the folder; one of its name is replaced only when a person
        says so."""
        bridge = self._bridge()
        if bridge is None:
            self._message().say("warn", "Files are made of an open workshop. A rehearsal leaves none.")
            return
        self._settle()
        way = WAY_OF[kind]
        target = self.folder.path / self._name(way, bridge)
        order = self._order(kind, bridge)
        if not target.exists():
            self._write(order, target)
        elif target.is_file() and kind is not Kind.DRAFT:
            self._message().say(
                "warn",
                f"There is a file {target.name} already.",
                ("Replace it", lambda: self._write(order, target)),
                ("Save under another name", lambda: self._write(order, free_path(target))),
            )
        else:
            self._write(order, free_path(target))

    def stop(self) -> None:
        """End what is being made; nothing of it stays."""
        if self._helper is not None:
            self._is_stopped = self.busy
            self._helper.interrupt()

    def finish(self) -> None:
        """End everything; call when the window closes."""
        if self._helper is not None:
            self._helper.stop()
        self._worker.stop()
        if self._helper is not None:
            self._helper.close()

    def _name(self, way: Way, bridge: Bridge) -> str:
        """A draft is one of many: it carries the moment."""
        info = bridge.workshop.info
        if way.kind is Kind.DRAFT:
            now = dt.datetime.fromtimestamp(bridge.desk.now_s())
            return file_name(info.title, None, f"{way.part}-{now:%Y-%m-%d-%H%M}", way.suffix)
        return file_name(info.title, info.date, way.part, way.suffix)

    def _order(self, kind: Kind, bridge: Bridge) -> ExportOrder:
        desk, workshop = bridge.desk, bridge.workshop
        if self._notes_of is not bridge:
            workshop = workshop.without(*workshop.private_notes)
        package = desk.package if kind in _HAS_PICTURES else DeckPackage(desk.deck, {})
        return ExportOrder(kind, workshop, package, size_px=self.size_px, look=self.look)

    def _write(self, order: ExportOrder, target: Path) -> None:
        from abcdesk.ui.export.writing import write
        from abcdesk.ui.helper import Helper

        helper = self._helper = self._helper or Helper("_export")
        self._is_stopped = False
        self._say("undo", f"Making {target.name} …", ("Stop", self.stop))
        self._worker.do(
            lambda: write(order, helper, target, self.progressed.emit),
            lambda _none: self._on_written(order, target),
            lambda error: self._on_failed(order, target, error),
        )

    def _on_written(self, order: ExportOrder, target: Path) -> None:
        notes = ", with private notes" if order.kind in HOLD_NOTES and order.workshop.private_notes else ""
        self._say(
            "good",
            f"Saved{notes}: {target.name}, in {target.parent}",
            ("Show in folder", lambda: show_in_folder(target)),
            ("Open", lambda: open_path(target)),
        )
        self._end()

    def _on_failed(self, order: ExportOrder, target: Path, error: UserError) -> None:
        if self._is_stopped:
            self._say("undo", f"Stopped. There is no {target.name}.")
        else:
            again = ("Try again", lambda: self._write(order, target))
            beside = ("Save under another name", lambda: self._write(order, free_path(target)))
            elsewhere = ("Choose folder", lambda: self._elsewhere(order, target))
            self._say("warn", _told(error), elsewhere, beside if target.parent.is_dir() else again)
        self._end()

    def _elsewhere(self, order: ExportOrder, target: Path) -> None:
        if self.folder.choose(self._window):
            self._write(order, self.folder.path / target.name)

    def _end(self) -> None:
        self._is_stopped = False
        if not self.busy:
            self.ended.emit()

    def _say_progress(self, place: int, count: int) -> None:
        """Where the message still stands that a file is being made, say how far it is."""
        if self._said and self._said[0].text == self._said[1]:
            self._say("undo", f"Drawing slide {place} of {count} …", ("Stop", self.stop))

    def _say(self, kind: Tone, words: str, *deeds: Deed) -> None:
        """Say it in the screen in sight, and take away what was said before, wherever that was."""
        if self._said and self._said[0].text == self._said[1]:
            self._said[0].clear()
        line = self._message()
        line.say(kind, words, *deeds)
        self._said = line, words


def _told(error: UserError) -> str:
    return " ".join(part for part in (error.message, error.hint) if part)
