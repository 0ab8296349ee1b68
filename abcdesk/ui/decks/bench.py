"""The deck that is open for writing: its steps back and forward, its faults, and where it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from abcdesk.deckfile.draft import Draft
from abcdesk.deckfile.draft_check import DraftCheck, Finding
from abcdesk.deckfile.own_decks import OpenedDeck, OwnDecks
from abcdesk.domain.errors import UserError

_CHECK_AFTER_MS, _KEEP_AFTER_MS = 120, 700
_ONE_STEP_S = 2.0
"""Typing in one field without a longer pause is one step to take back."""


@dataclass(frozen=True)
class _Step:
    """A draft before a change: what the change was, and where."""

    draft: Draft
    name: str
    where: str


class DeckBench(QObject):
    """Holds the draft. ``changed`` comes with each change, ``checked`` once its faults are known,
    ``moved_to`` tells the card that a step back or forward was about, ``failed`` what could not be kept."""

    changed = Signal()
    checked = Signal()
    moved_to = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        own: OwnDecks,
        opened: OpenedDeck,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._own, self.opened, self._clock = own, opened, clock
        self.draft = opened.draft
        self.findings: tuple[Finding, ...] = ()
        self.is_unsaved = opened.is_unsaved
        self.saved_at_s = 0.0
        self._kept = opened.draft if opened.is_unsaved else None
        self._check = DraftCheck()
        self._back: list[_Step] = []
        self._forward: list[_Step] = []
        self._last = ("", 0.0)
        self._checking = self._timer(_CHECK_AFTER_MS, self.check)
        self._keeping = self._timer(_KEEP_AFTER_MS, self.keep)
        self.check()

    @property
    def undo_name(self) -> str:
        """What would be taken back; "" for nothing."""
        return self._back[-1].name if self._back else ""

    @property
    def redo_name(self) -> str:
        """What would be done again; "" for nothing."""
        return self._forward[-1].name if self._forward else ""

    def run(self, draft: Draft, name: str, where: str = "", typed: str = "") -> None:
        """Go on with this draft. ``typed`` names the field that is typed in, so that a run of letters is one
        step; ``where`` is the card to look at when it is taken back."""
        if draft == self.draft:
            return
        now = self._clock()
        goes_on = bool(typed) and self._last[0] == typed and now - self._last[1] < _ONE_STEP_S
        if not (goes_on and self._back):
            self._back.append(_Step(self.draft, name, where))
        self._forward.clear()
        self._last = (typed, now)
        self._take(draft)

    def undo(self) -> None:
        """One step back."""
        self._travel(self._back, self._forward)

    def redo(self) -> None:
        """One step forward."""
        self._travel(self._forward, self._back)

    def check(self) -> None:
        """Look for faults now."""
        self._checking.stop()
        self.findings = self._check.findings(self.draft)
        self.checked.emit()

    def keep(self) -> None:
        """Keep the draft on disk now, finished or not."""
        self._keeping.stop()
        if self.is_unsaved and self.draft is not self._kept:
            try:
                self._own.keep(self.draft)
            except UserError as error:
                self.failed.emit(error)
                return
            self._kept = self.draft

    def save(self) -> None:
        """Publish the deck; UserError while something is to be mended or where it cannot be written."""
        self.check()
        self.keep()
        self._own.publish(self.opened, self.draft, self._check)
        self.is_unsaved, self._kept = False, None
        self.saved_at_s = self._clock()
        self._last = ("", 0.0)
        self.changed.emit()

    def discard(self) -> None:
        """Go back to the deck as it was saved last, as one step that can be taken back."""
        saved = self._own.saved(self.opened)
        self.run(saved, "Back to the saved deck")

    def _travel(self, source: list[_Step], target: list[_Step]) -> None:
        if not source:
            return
        step = source.pop()
        target.append(_Step(self.draft, step.name, step.where))
        self._last = ("", 0.0)
        self._take(step.draft)
        self.moved_to.emit(step.where)

    def _take(self, draft: Draft) -> None:
        self.draft, self.is_unsaved = draft, True
        self._checking.start()
        self._keeping.start()
        self.changed.emit()

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(slot)
        return timer
