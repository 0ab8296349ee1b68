"""The panel of a step in which cards are sorted: numbers and a letter for each pile, then close and show."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.sorting import ClosePiles, ReopenPiles
from abcdesk.domain.parties import parties
from abcdesk.domain.piles import piles_of
from abcdesk.domain.records import StepKind, StepState
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.sort_entry import SortEntryView
from abcdesk.ui.console.panels.sort_result import SortResultView
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.words import count


class SortPanel(StepPanel):
    """Two faces: the piles as they come in, and what lies where once they are closed."""

    kind = StepKind.SORT
    answers = ("reveal", "find")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._asked_to_close = ""
        self.entry = SortEntryView(bench)
        self.result = SortResultView(bench)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.entry)
        self._faces.addWidget(self.result)
        self.column.addSpacing(12)
        self.column.addWidget(self._faces, 1)
        self.entry.close_wanted.connect(self.on_reveal)
        self.entry.entered.connect(self._forget_question)
        self.result.reopen_wanted.connect(lambda: self.bench.run_or_say(ReopenPiles(self.step_id)))

    def show_step(self, step_id: str) -> None:
        if step_id != self.step_id:
            self._asked_to_close = ""
            self.entry.take_step(step_id)
            self.result.step_id = step_id
        super().show_step(step_id)

    def refresh(self) -> None:
        aside = "piles hidden from the room" if self._is_open else ""
        self.head.say(self.title, "each team sorts the cards", aside)
        self._faces.setCurrentWidget(self.entry if self._is_open else self.result)
        if self._is_open:
            self.entry.refresh()
            self.entry.ask(self._asked_to_close)
        else:
            self.result.refresh()

    def home(self) -> QWidget:
        return self.entry.line if self._is_open else self

    def claims(self, event: QKeyEvent) -> bool:
        return self._is_open and self.entry.line.claims(event)

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.claims(event):
            return False
        self.entry.line.setFocus()
        return self.entry.line.take(event)

    def take_card(self, card: Card) -> bool:
        if self._is_open:
            self.entry.add(card)
        return self._is_open

    def leave(self) -> bool:
        if self._asked_to_close:
            self._forget_question()
            return True
        return self._is_open and self.entry.clear()

    def on_reveal(self) -> None:
        """R: close and show; with teams missing it asks first, and R again closes."""
        if not self._is_open:
            self.bench.message.say("good", "The piles are shown.", for_ms=4000)
            return
        known, handed_in = parties(self.workshop, self.step), len(piles_of(self.workshop, self.step))
        absent = len(known) - handed_in
        if handed_in and absent > 0 and not self._asked_to_close:
            unit = "team" if known[0].team else "group"
            self._asked_to_close = f"{count(absent, unit)} missing. R again closes."
            self.entry.ask(self._asked_to_close)
            return
        self._asked_to_close = ""
        if self.bench.run_or_say(ClosePiles(self.step_id)):
            self.bench.message.clear()

    def key_entries(self) -> list[Entry]:
        if not self._is_open:
            return []
        return [
            (("0–9",), "cards, then"),
            (("Y",), "yes"),
            (("M",), "maybe"),
            (("N",), "no"),
            (("Enter",), "hand in"),
            ("reveal", "show"),
        ]

    @property
    def _is_open(self) -> bool:
        return self.step.state is not StepState.REVEALED

    def _forget_question(self) -> None:
        self._asked_to_close = ""
        self.entry.ask("")
