"""The buttons under the mirror: what changes the wall, the timer, back and next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from abcdesk.domain.records import Screen
from abcdesk.domain.show import timer_left_s
from abcdesk.ui.actions import caps_of
from abcdesk.ui.console import timing
from abcdesk.ui.console.keys import RunKeys
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_button import KeyButton

_LEAST_FOR_ONE_ROW, _NEXT, _GAP = 490, 106, 6
_NAMES = ("black", "freeze", "timer", "back", "next")
_ONE_ROW = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 4, 1), (0, 5, 1))
_TWO_ROWS = ((0, 0, 1), (0, 1, 3), (1, 0, 1), (1, 2, 1), (1, 3, 1))
"""Row, column and columns taken of black, freeze, timer, back and next."""


class Transport(QWidget):
    """One row beside a wide mirror, two under a narrow one."""

    def __init__(self, keys: RunKeys, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setAccessibleName("What the room sees: controls")
        self._keys, self._bench = keys, bench
        self.black = KeyButton("", keys["black"], icon="black", name="blackButton")
        self.freeze = KeyButton("", keys["freeze"], icon="freeze", name="freezeButton")
        self.timer = KeyButton("0:00", keys["timer"], icon="play", name="timerButton")
        self.back = KeyButton("", keys["back"], name="backwardButton")
        self.next = KeyButton("", keys["next"], variant="primary", spread=True, name="nextButton")
        self.buttons = (self.black, self.freeze, self.timer, self.back, self.next)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in self.buttons[:3]:  # their caps get longer while a text is written, and go where they
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # have no room
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._narrow = False
        self._has_icons = True
        self.arrange(narrow=False)

    def fit(self, width: int, *, icons: bool) -> None:
        """Take this width in pixels: with icons where they are wished for and leave room for the words, in
        one row or in two."""
        self._set_icons(icons)
        if icons and self._needed() > width:
            self._set_icons(False)
        self.arrange(narrow=width < _LEAST_FOR_ONE_ROW or self._needed() > width)

    def _needed(self) -> float:
        """The width of one row, whatever the buttons come to say, while no text is written."""
        longer = sum(
            QFontMetricsF(button.font()).horizontalAdvance(words)
            - QFontMetricsF(button.font()).horizontalAdvance(button.text())
            for button, words in ((self.black, "Return"), (self.freeze, "Unfreeze"))
        )
        plain = (" ".join(caps_of(self._keys[name].shortcuts()[0].toString())) for name in _NAMES)
        caps = sum(
            paint.cap_width(cap) - paint.cap_width(button.cap)
            for button, cap in zip(self.buttons, plain, strict=True)
        )
        return sum(button.sizeHint().width() for button in self.buttons) + caps + 5 * _GAP + max(0.0, longer)

    def _set_icons(self, shown: bool) -> None:
        self._has_icons = shown
        self.black.set_icon_name("black" if shown else "")
        self.freeze.set_icon_name("freeze" if shown else "")
        self.refresh()

    def arrange(self, *, narrow: bool) -> None:
        """Lay the buttons out in one row, or in two."""
        self._narrow = narrow
        for button in self.buttons:
            self._grid.removeWidget(button)
        places = _TWO_ROWS if narrow else _ONE_ROW
        for button, (row, column, across) in zip(self.buttons, places, strict=True):
            side = Qt.AlignmentFlag.AlignLeft if across > 1 else Qt.AlignmentFlag(0)
            self._grid.addWidget(button, row, column, 1, across, side)
        self._grid.setHorizontalSpacing(_GAP - 2 if narrow else _GAP)
        gap, last = (1, 3) if narrow else (3, 5)
        for column in range(6):
            self._grid.setColumnStretch(column, {gap: 1, last: 6}.get(column, 0))
        self.next.setMinimumWidth(max(_NEXT, self.next.sizeHint().width()))
        self.next.setMaximumWidth(max(_NEXT if narrow else 148, self.next.sizeHint().width()))
        self.next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Follow the stage and the clock."""
        workshop, stage = self._bench.workshop, self._bench.workshop.stage
        self._keys["black"].setText("Return" if stage.screen is Screen.BLACK else "Black")
        self._keys["freeze"].setText("Unfreeze" if stage.frozen else "Freeze")
        step = self._bench.step
        if step is None:
            self.timer.set_words("0:00")
            return
        self.timer.set_words(timing.timer_words(workshop, step, self._bench.now_s))
        self.timer.setAccessibleName(
            f"Timer, {timing.minutes_and_seconds(timer_left_s(workshop, step, self._bench.now_s))} left"
        )
        icon = "pause" if timing.timer_runs(workshop, step) else "play"
        self.timer.set_icon_name(icon if self._has_icons else "")
