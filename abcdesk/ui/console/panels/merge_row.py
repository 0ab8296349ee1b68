"""Merging two cards that say the same, in a revealed round: two numbers and Enter."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.commands.merging import PartCards, read_merge
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.records import Merge
from abcdesk.ui import theme
from abcdesk.ui.console.panels.guess_row import SourceEdit
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.text import ElidedText, Text


class MergeRow(QWidget):
    """``done``: the words were taken, the keyboard may go home."""

    done = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("mergeRow")
        self.bench = bench
        self.step_id = ""
        self.line = SourceEdit()
        self.line.setObjectName("mergeLine")
        self.line.setAccessibleName("Two cards that say the same")
        self.line.setPlaceholderText("24 = 4 counts card 24 as card 4")
        self.line.setFont(theme.font(14))
        self.line.entered.connect(self._merge)
        self.wrong = Text("", 13, 500, "warn", wrap=True, name="mergeWrong")
        self.wrong.hide()
        self._rows: list[QWidget] = []
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text("Say the same", 13, 500, "ink2"))
        head.addWidget(self.line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self._column.addWidget(self.wrong)

    def begin(self) -> None:
        """Write which cards say the same."""
        self.line.setFocus()

    def refresh(self) -> None:
        """Read the workshop again."""
        drop(self._rows)
        mine = [one for one in self.bench.workshop.merges if one.step == self.step_id]
        self._rows = [self._row(one) for one in mine]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, merge: Merge) -> QWidget:
        deck = self.bench.workshop.deck
        card, into = deck.card(merge.card), deck.card(merge.into)
        words = f"{card.number} {card.title} counts as {into.number} {into.title}"
        part = KeyButton("Part", variant="quiet", name=f"part{card.number}Button")
        part.setAccessibleName(f"Part: {words}")
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.clicked.connect(lambda: self.bench.run_or_say(PartCards(merge.step, merge.card)))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedText(words, 13, 400, "ink2", name=f"merged{card.number}"), 1)
        line.addWidget(part)
        return row

    def _merge(self) -> None:
        numbers = tuple(int(number) for number in re.findall(r"[0-9]{1,6}", self.line.text()))
        wrong: UserError | None
        try:
            wrong = self.bench.run(read_merge(self.bench.workshop, self.step_id, numbers))
        except InvalidInput as refused:
            wrong = refused
        self.wrong.setText(sentence(wrong.message) if wrong else "")
        self.wrong.setVisible(wrong is not None)
        if wrong is None:
            self.line.clear()
            self.bench.tell_undo("Counted as one. The ranking follows.")
            self.done.emit()
