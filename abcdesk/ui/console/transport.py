"""The buttons under the mirror: what changes the wall, the timer, back and next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from abcdesk.domain.records import Screen
from abcdesk.domain.show import timer_left_s
from abcdesk.ui.console import timing
from abcdesk.ui.console.keys import RunKeys
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton


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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._narrow: bool | None = None
        self._has_icons = True
        self.arrange(narrow=False)

    def set_icons(self, shown: bool) -> None:
        """Leave the icons out where the row is short of room."""
        self._has_icons = shown
        self.black.set_icon_name("black" if shown else "")
        self.freeze.set_icon_name("freeze" if shown else "")
        self.refresh()

    def arrange(self, *, narrow: bool) -> None:
        """Lay the buttons out in one row, or in two."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for button in self.buttons:
            self._grid.removeWidget(button)
        places = (
            ((0, 0), (0, 1), (1, 0), (1, 3), (0, 3)) if narrow else ((0, 0), (0, 1), (0, 2), (0, 4), (0, 5))
        )
        for button, (row, column) in zip(self.buttons, places, strict=True):
            self._grid.addWidget(button, row, column)
        gap, last = (2, 3) if narrow else (3, 5)
        for column in range(6):
            self._grid.setColumnStretch(column, {gap: 1, last: 6}.get(column, 0))
        self.next.setMinimumWidth(106)
        self.next.setMaximumWidth(106 if narrow else 148)
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
