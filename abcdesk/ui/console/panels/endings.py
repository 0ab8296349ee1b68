"""How each excuse ends: a line for every card that was judged; Enter keeps it and goes on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.ruling import KeepRuling, RemoveRuling
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import Ruling, Step
from abcdesk.domain.steps.excuses import Excuse, Origin, service_dial
from abcdesk.ui.console.ideas import ideas_for
from abcdesk.ui.console.panels.ending_line import ending_chip, ending_line, parse_ending
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.field import LineEdit, mark_wrong
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import ElidedText, Text

_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EndingEdit(LineEdit):
    """``moved`` tells that Up (-1) or Down (1) was pressed."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers():
            self.moved.emit(way)
            return
        super().keyPressEvent(event)


class EndingRow(QFrame):
    """One excuse: what the room said, and the line. ``entered``: it should be kept. ``left``: the keyboard
    has gone elsewhere."""

    entered = Signal()
    left = Signal()

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.card = card
        self.setObjectName(f"endingRow-{card.id}")
        self.setAccessibleName(card.title)
        self.said = Text("", 13, 400, "ink2")
        self.chip = Text("", 13, 600, "room", name=f"endingChip-{card.id}")
        self.error = Text("", 13, 500, "warn", wrap=True, name=f"endingError-{card.id}")
        self.error.hide()
        self.edit = EndingEdit()
        self.edit.setObjectName(f"ending-{card.id}")
        self.edit.setAccessibleName(f"How does it end: {card.title}")
        self.edit.setPlaceholderText("@who decided it, or what is done from now on")
        self.edit.returnPressed.connect(self.entered)
        self.edit.editingFinished.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedText(f"“{card.title}”", 16, 600, "ink", family="serif"), 1)
        head.addWidget(self.said)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.edit, 1)
        line.addWidget(self.chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 6, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self.error)

    def show_ruling(self, ruling: Ruling | None, said: str) -> None:
        """Show what is kept; what is being typed is left alone."""
        self.said.setText(said)
        if not self.edit.hasFocus():
            self.edit.settle(ending_line(ruling))
            self.edit.setCursorPosition(0)
            self.complain("")
        self._say_chip(ruling)

    def read(self, step: str) -> Ruling | None:
        """What stands in the line."""
        found = parse_ending(self.edit.text(), step, self.card.id)
        self._say_chip(found)
        return found

    def complain(self, words: str) -> None:
        """Say under the line what is wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        mark_wrong(self.edit, bool(words))

    def _say_chip(self, ruling: Ruling | None) -> None:
        words, tone = ending_chip(ruling)
        self.chip.setText(words)
        self.chip.set_tone(tone)


class EndingsBox(QWidget):
    """Stands where the cards are counted once all answers are on the wall."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("endingsBox")
        self.setAccessibleName("How does each excuse end?")
        self._bench = bench
        self._step_id = ""
        self._rows: dict[str, EndingRow] = {}
        self._offered: dict[str, int] = {}
        self.sums = Text("", 14, 600, "ink", wrap=True, name="endingSums")
        self._column = QVBoxLayout()
        self._lay_out()

    def show_step(self, step: Step) -> None:
        """Show every excuse that was judged in this step."""
        workshop = self._bench.workshop
        dial = service_dial(workshop, step)
        cards = [workshop.deck.card(one.card) for one in dial.excuses]
        if (step.id, list(self._rows)) != (self._step_id, [card.id for card in cards]):
            self._step_id = step.id
            self._build(cards)
        for one in dial.excuses:
            self._rows[one.card].show_ruling(one.ruling, "" if self._bench.hides_counts else _said(one))
        chosen, unknown = len(dial.of(Origin.CHOSEN)), len(dial.of(Origin.UNKNOWN))
        self.sums.setText(
            f"{chosen} of {dial.n} chosen, {unknown} unknown, {dial.n - chosen - unknown} excused, "
            f"{dial.ended} of them end now"
        )

    def begin(self) -> None:
        """Put the keyboard into the first line that is still open, else into the first."""
        rows = list(self._rows.values())
        row = next((row for row in rows if not row.edit.text()), next(iter(rows), None))
        if row is not None:
            row.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_idea(self) -> None:
        """Write the next idea that fits this excuse and costs nothing into the line."""
        row = next((row for row in self._rows.values() if row.edit.hasFocus()), None)
        if row is None:
            return
        ideas = [idea.text for idea in ideas_for(row.card, self._bench.workshop.deck) if idea.is_free]
        if ideas:
            place = self._offered.get(row.card.id, -1) + 1
            self._offered[row.card.id] = place
            row.edit.setText(ideas[place % len(ideas)])
            row.read(self._step_id)

    def _keep(self, row: EndingRow, *, go_on: bool) -> None:
        """Keep a line that was changed; an empty one leaves it open again."""
        found = row.read(self._step_id)
        before = self._bench.workshop.find(Ruling, self._step_id, row.card.id)
        wrong: UserError | None = None
        if ending_line(found) != ending_line(before):
            wrong = self._bench.run(KeepRuling(found) if found else RemoveRuling(self._step_id, row.card.id))
        row.complain(told(wrong))
        if go_on and wrong is None:
            self._move(row, 1)

    def _move(self, row: EndingRow, way: int) -> None:
        rows = list(self._rows.values())
        place = rows.index(row) + way
        if 0 <= place < len(rows):
            rows[place].edit.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(rows[place])

    def _build(self, cards: Sequence[Card]) -> None:
        empty(self._column)
        self._rows, self._offered = {}, {}
        for card in cards:
            row = EndingRow(card)
            row.entered.connect(lambda row=row: self._keep(row, go_on=True))
            row.left.connect(lambda row=row: self._keep(row, go_on=False))
            row.edit.moved.connect(lambda way, row=row: self._move(row, way))
            row.edit.textEdited.connect(lambda _words, row=row: row.read(self._step_id))
            self._rows[card.id] = row
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text("How does each end?", 18, 600, "ink", family="serif"))
        head.addWidget(KeyCap("Alt E"))
        head.addWidget(ElidedText("a decision, by whom; or something that costs nothing", 13, 400, "ink2"), 1)
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._scroll = Scrolled(inside, name="endingList", words="Excuses")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.sums)


def _said(one: Excuse) -> str:
    """What most of the room answered."""
    answer, count = max(one.judged.counts.items(), key=lambda pair: pair[1])
    return f"{count} of {one.judged.n} say {answer}"
