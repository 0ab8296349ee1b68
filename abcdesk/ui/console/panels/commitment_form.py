"""Writing one commitment: the line, what was read of it, measure, first step, and the fist of five."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card, Deck
from abcdesk.domain.records import Commitment
from abcdesk.ui import theme
from abcdesk.ui.console.panels.commitment_line import CommitmentParts, commitment_line, parse_commitment
from abcdesk.ui.console.panels.fist_of_five import FistOfFive
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.field import line_edit, mark_wrong
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.suit_mark import paint_suit_mark
from abcdesk.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Chip:
    """One part that was read: its sign and name, what it says, and a suit's colour for a card."""

    sign: str
    words: str
    suit: str = ""
    wrong: bool = False


class PartChips(QWidget):
    """The parts of the line as chips; empty while nothing was read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("commitmentChips")
        self.setFixedHeight(34)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips: tuple[Chip, ...] = ()

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these parts."""
        self.chips = tuple(chips)
        said = ", ".join(f"{chip.sign} {chip.words}" for chip in chips)
        self.setAccessibleName(said or "Nothing read yet")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        signs, words = theme.font(13), theme.font(14, 600)
        x = 0.0
        for chip in self.chips:
            sign = QFontMetricsF(signs).horizontalAdvance(chip.sign)
            said = QFontMetricsF(words).horizontalAdvance(chip.words)
            mark = 26 if chip.suit else 0
            box = QRectF(x, 1, 12 + sign + 10 + mark + said + 14, 32)
            line = "warn" if chip.wrong else "line"
            paint.box(painter, box, theme.colour("ground"), theme.colour(line), theme.RADIUS_CONTROL)
            painter.setFont(signs)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(box.adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, chip.sign)
            left = box.x() + 12 + sign + 10
            if chip.suit:
                paint_suit_mark(painter, QRectF(left, 8, 18, 18), chip.suit)
            painter.setFont(words)
            painter.setPen(theme.colour("warn" if chip.wrong else "ink"))
            rest = QRectF(left + mark, box.y(), said + 4, box.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, chip.words)
            x = box.right() + 8


class CommitmentForm(QFrame):
    """``entered``: it should be kept. ``read``: the line was read anew."""

    entered = Signal()
    read = Signal()

    def __init__(self, deck: Deck) -> None:
        super().__init__()
        self.setObjectName("commitmentForm")
        self._deck = deck
        self._today = dt.date.min
        self.edited: Commitment | None = None
        self.parts = CommitmentParts("")
        self.line = line_edit(
            "commitmentLine", "Commitment in one line", "What we will do  @who  /date  #card", 18
        )
        self.line.setTextMargins(0, 5, 0, 5)
        self.chips = PartChips()
        self.error = Text("", 13, 500, "warn", wrap=True, name="commitmentError")
        self.measure = line_edit("commitmentMeasure", "We will see", "What would a visitor notice?")
        self.first_step = line_edit("commitmentFirstStep", "First step", "What happens first on Monday?")
        self.fist = FistOfFive()
        self.add = KeyButton("Add", cap="Enter", name="addCommitment")
        self._lay_out()
        self._connect()

    def use(self, deck: Deck, today: dt.date, people: int) -> None:
        """Read lines with this deck on this day, for so many people."""
        self._deck, self._today = deck, today
        self.fist.set_people(people)

    @property
    def commitment(self) -> Commitment:
        """What is written, without id and behaviour for a new one."""
        before = self.edited or Commitment("", "")
        return replace(
            before,
            text=self.parts.text,
            owner=self.parts.owner,
            due=self.parts.due,
            measure=self.measure.text().strip(),
            first_step=self.first_step.text().strip(),
            confidence=self.fist.values,
        )

    def edit(self, row: Commitment, card: Card | None) -> None:
        """Put a commitment of the list into the form."""
        self.edited = row
        self.line.setText(commitment_line(row.text, row.owner, row.due, card, self._today))
        self.measure.setText(row.measure)
        self.first_step.setText(row.first_step)
        self.fist.show_values(row.confidence)
        self.add.set_words("Change")
        self._read()

    def clear(self) -> None:
        """Empty the form after its words are kept."""
        self.edited = None
        for editor in (self.line, self.measure, self.first_step):
            editor.clear()
        self.fist.show_values(())
        self.add.set_words("Add")
        self._read()
        self.complain("")

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not (self.line.text().strip() or self.measure.text().strip() or self.first_step.text().strip())

    def complain(self, words: str) -> None:
        """Say under the line what is wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        mark_wrong(self.line, bool(words))

    def _read(self) -> None:
        self.parts = parse_commitment(self.line.text(), self._deck, self._today)
        parts, chips = self.parts, []
        if parts.owner:
            chips.append(Chip("@ who", parts.owner))
        if parts.due:
            chips.append(Chip("/ by", f"{parts.due:%a} {parts.due.day} {parts.due:%b %Y}"))
        if parts.card:
            colour = self._deck.suit_of(parts.card).colour
            chips.append(Chip("# card", f"{parts.card.number} {parts.card.title}", colour))
        self.chips.show_chips(chips)
        self.read.emit()

    def _on_edited(self) -> None:
        """While a mark is being typed at the end of the line it is not called wrong yet."""
        self._read()
        at_end = self.line.cursorPosition() == len(self.line.text()) and not self.line.text().endswith(" ")
        self.complain("" if at_end else self.parts.error)

    def _on_left(self) -> None:
        if self.parts.error:
            self.complain(self.parts.error)

    def _connect(self) -> None:
        self.line.textEdited.connect(lambda _words: self._on_edited())
        self.line.editingFinished.connect(self._on_left)
        for editor in (self.line, self.measure, self.first_step):
            editor.returnPressed.connect(self.entered)
        self.add.clicked.connect(self.entered)

    def _lay_out(self) -> None:
        self.error.hide()
        self.setProperty("panel", "card")
        details = QHBoxLayout()
        details.setSpacing(8)
        details.addWidget(Text("We will see", 13, 400, "ink2"))
        details.addWidget(self.measure, 3)
        details.addWidget(Text("First step", 13, 400, "ink2"))
        details.addWidget(self.first_step, 3)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.fist, 1)
        last.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.error)
        column.addWidget(self.chips)
        column.addLayout(details)
        column.addLayout(last)
