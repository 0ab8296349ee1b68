"""How sure is the room? Fingers counted, from none to five."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets.field import mark_wrong
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count

_MOST = 500
_NARROW = 560


class FistOfFive(QWidget):
    """Six numbers that add up to the people; above the head count it says so at once."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fistOfFive")
        self.setAccessibleName("Fist of five")
        self._people, self._is_narrow = 0, False
        self.fields = [
            NumberBox(f"fist{fingers}", count(fingers, "finger"), 0, _MOST, width=44) for fingers in range(6)
        ]
        self.sum = Text("", 13, 400, "ink2", name="fistSum")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._label = Text("Fist of five", 13, 400, "ink2")
        line.addWidget(self._label)
        for fingers, field in enumerate(self.fields):
            field.valueChanged.connect(self._on_changed)
            line.addSpacing(4)
            line.addWidget(Text(str(fingers), 14, 600))
            line.addWidget(field)
        line.addSpacing(8)
        line.addWidget(self.sum)
        line.addStretch(1)
        self._say_sum()

    @property
    def values(self) -> tuple[int, ...]:
        """One number of fingers for each person, most first."""
        return tuple(
            fingers for fingers in range(5, -1, -1) for _person in range(self.fields[fingers].value())
        )

    def set_people(self, people: int) -> None:
        """How many people there are; 0 where that is not known."""
        self._people = people
        self._say_sum()

    def show_values(self, values: Sequence[int]) -> None:
        """Show these votes."""
        for fingers, field in enumerate(self.fields):
            with QSignalBlocker(field):
                field.setValue(list(values).count(fingers))
        self._say_sum()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_narrow = 100 * self.width() < _NARROW * theme.text_size()
        self._label.setVisible(not self._is_narrow)
        self._say_sum()

    def _on_changed(self) -> None:
        self._say_sum()
        self.changed.emit()

    def _say_sum(self) -> None:
        n = sum(field.value() for field in self.fields)
        over = bool(self._people) and n > self._people
        answered = "" if self._is_narrow else " answered"
        words = f"{n} of {self._people}{answered}" if self._people else f"{n}{answered}" if n else ""
        self.sum.setText(f"{n} hands, {self._people} people" if over else words)
        self.sum.set_tone("warn" if over else "ink2")
        for field in self.fields:
            mark_wrong(field, over)
