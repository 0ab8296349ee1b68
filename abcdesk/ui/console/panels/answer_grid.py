"""Hands counted: one number field for each answer and group, and a line for the whole room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from abcdesk.domain.commands.recording import CountAnswers
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Group, Step
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.ui.console.spread import spread
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.field import mark_wrong
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.tab_order import take_place_of
from abcdesk.ui.widgets.text import ElidedText, Text

ROOM = ""
"""The key of the line for the whole room."""

_MOST = 999
_SHORT, _HEAD = 14, 96
"""An answer of more letters stands above its fields on two lines, so many pixels wide."""


class AnswerGrid(QWidget):
    """Rows are groups; with several the first row is the room. Each change is stored at once; what is
    above a head count is said beside the row and stays typed. ``counted``: something was stored.

    Where groups are compared (``by_group``) the room's row is their sum. Otherwise the room's row is what
    people type, and its hands are put on the groups by head count: only the whole may be shown then.
    """

    counted = Signal()

    def __init__(
        self, bench: Workbench, words: Mapping[str, str] | None = None, *, by_group: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName("answerGrid")
        self.setAccessibleName("Hands counted")
        self._bench = bench
        self._words = words or {}
        self._step_id, self._card = "", ""
        self._rows: tuple[str, ...] = ()
        self._answers: tuple[str, ...] = ()
        self._by_group, self._is_narrow = by_group, False
        self._spreads = not by_group
        self._labels: dict[str, Text] = {}
        self._switch = KeyButton("By group", variant="quiet", name="byGroupButton")
        self._switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._switch.clicked.connect(lambda: self.set_open(not self._by_group))
        self._switch.setToolTip("A count of the whole room is spread over the groups by head count.")
        self._rule = Text("spread by head count", 12, 400, "ink3", name="spreadRule")
        self.fields: dict[tuple[str, str], NumberBox] = {}
        self._sums: dict[str, Text] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)

    def show_card(self, step: Step, card_id: str) -> None:
        """Show what is counted about this card."""
        groups = self._bench.workshop.groups
        answers = self._in_order(answers_of(step))
        keys = tuple(group.id for group in groups)
        rows = (ROOM, *keys) if len(keys) > 1 else keys
        if (rows, answers) != (self._rows, self._answers) or step.id != self._step_id:
            self._rows, self._answers, self._step_id = rows, answers, step.id
            self._build(groups)
        self._card = card_id
        self._fill()

    def set_open(self, by_group: bool) -> None:
        """With several groups: show their lines, or that of the room alone."""
        self._by_group = by_group
        self._spreads = not by_group
        for (key, _answer), field in self.fields.items():
            field.setVisible(by_group or key == self._rows[0])
        for key, label in (*self._labels.items(), *self._sums.items()):
            label.setVisible(by_group or key == self._rows[0])
        self._switch.set_words("Room only" if by_group else "By group")
        self._switch.setVisible(len(self._rows) > 1 and self._spreads)
        self._rule.setVisible(len(self._rows) > 1 and not by_group and not self._is_narrow)
        room = self._labels.get(self._rows[0]) if self._rows else None
        if room is not None:
            room.setVisible(by_group or len(self._rows) == 1)
        self._grid.setColumnMinimumWidth(0, 96 if by_group else 0)

    def set_narrow(self, narrow: bool) -> None:
        """Leave quiet words out where there is little room."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.set_open(self._by_group)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self.fields:
            row = next(key for key in self._rows if not self.fields[key, self._answers[0]].isReadOnly())
            first = self.fields[row, self._answers[0]]
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            first.selectAll()

    def _in_order(self, answers: Sequence[str]) -> tuple[str, ...]:
        """The answers as they are asked: in the order of ``words`` where it names them all."""
        return tuple(self._words) if set(self._words) == set(answers) else tuple(answers)

    def _build(self, groups: Sequence[Group]) -> None:
        empty(self._grid, keep=(self._switch, self._rule))
        self.fields, self._sums, self._labels = {}, {}, {}
        for column, answer in enumerate(self._answers, start=1):
            words = self._words.get(answer, answer[:1].upper() + answer[1:])
            head = Text(words, 14, 600, wrap=len(words) > _SHORT)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            if len(words) > _SHORT:
                head.setFixedWidth(_HEAD)
            self._grid.addWidget(
                head, 0, column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            )
        names = {ROOM: "The room", **{group.id: group.name for group in groups}}
        for number, key in enumerate(self._rows, start=1):
            self._build_row(number, key, names[key])
        take_place_of(self, [field for field in self.fields.values() if not field.isReadOnly()])
        last = len(self._answers) + 2
        self._grid.addWidget(self._switch, 1, last)
        self._grid.addWidget(self._rule, 0, last - 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnMinimumWidth(last - 1, 64)
        self.set_open(self._by_group)

    def _build_row(self, number: int, key: str, name: str) -> None:
        label = ElidedText(name, 14, 600 if key == ROOM else 400, "ink" if key == ROOM else "ink2")
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._labels[key] = label
        self._grid.addWidget(label, number, 0)
        for column, answer in enumerate(self._answers, start=1):
            field = NumberBox(f"count-{key or 'room'}-{answer}", f"{name}, {answer}", 0, _MOST, width=56)
            if key == ROOM and not self._spreads:  # the sum of the groups: what was counted is not guessed
                field.setReadOnly(True)
                field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            field.valueChanged.connect(lambda _value, key=key: self._store(key))
            self.fields[key, answer] = field
            self._grid.addWidget(field, number, column, Qt.AlignmentFlag.AlignHCenter)
        self._sums[key] = Text("", 13, 400, "ink2", name=f"sum-{key or 'room'}")
        self._grid.addWidget(self._sums[key], number, len(self._answers) + 1)

    def _fill(self) -> None:
        workshop = self._bench.workshop
        found = judged(workshop, workshop.step(self._step_id), self._card)
        for key in self._rows:
            counts = found.counts if key == ROOM else found.by_group.get(key, {})
            for answer in self._answers:
                self._set(key, answer, counts.get(answer, 0))
            people = workshop.people if key == ROOM else workshop.group(key).headcount
            self._say_sum(key, sum(counts.values()), people)

    def _set(self, key: str, answer: str, value: int) -> None:
        field = self.fields[key, answer]
        if field.value() != value:
            with QSignalBlocker(field):
                field.setValue(value)

    def _say_sum(self, key: str, n: int, people: int, wrong: str = "") -> None:
        words = wrong or (f"{n} of {people}" if people else str(n) if n else "")
        self._sums[key].setText(words)
        self._sums[key].set_tone("warn" if wrong else "ink2")
        for answer in self._answers:
            mark_wrong(self.fields[key, answer], bool(wrong))

    def _store(self, key: str) -> None:
        counts = [self.fields[key, answer].value() for answer in self._answers]
        if key != ROOM:
            self._store_group(key, counts)
            return
        groups = self._bench.workshop.groups
        people = self._bench.workshop.people
        if people and sum(counts) > people:
            self._say_sum(ROOM, sum(counts), people, f"{sum(counts)} hands, {people} people")
            return
        for group, shares in zip(groups, spread(counts, [g.headcount for g in groups]), strict=True):
            self._store_group(group.id, shares)

    def _store_group(self, key: str, counts: Sequence[int]) -> None:
        """Store the row; what gets smaller goes first, so that no sum is too large on the way."""
        now = judged(self._bench.workshop, self._bench.workshop.step(self._step_id), self._card)
        before = now.by_group.get(key, {})
        changed = [(a, c) for a, c in zip(self._answers, counts, strict=True) if before.get(a, 0) != c]
        if not changed:
            self._fill()
            return
        changed.sort(key=lambda pair: pair[1] - before.get(pair[0], 0))
        wrong = self._bench.run(CountAnswers(self._step_id, self._card, key, tuple(changed)))
        if isinstance(wrong, InvalidInput):
            people = self._bench.workshop.group(key).headcount
            over = f"{sum(counts)} hands, {people} people" if people else sentence(wrong.message)
            self._say_sum(key, sum(counts), people, over)
        elif wrong is None:
            self.counted.emit()
