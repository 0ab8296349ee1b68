"""One row of the room check: green, waiting, or with what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.icons import IconMark
from abcdesk.ui.setup.room_checks import Check
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.text import Text

_TITLE_WIDTH = 148


class CheckRow(QFrame):
    """``again`` is the button to look once more, in sight while there is something to do."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self.setObjectName(f"check-{check.name}")
        self._mark = IconMark("circle", "ink3", 18)
        self._title = Text(check.title, 14, 600)
        self._title.setFixedWidth(_TITLE_WIDTH * theme.text_size() // 100)
        self._fact = Text("", 14, 400, "ink2", wrap=True, name=f"fact-{check.name}")
        self._remedy = Text("", 14, 600, "warn", wrap=True, name=f"remedy-{check.name}")
        self.again = KeyButton("Look again", name=f"again-{check.name}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._fact, 0, 1)
        grid.addWidget(self._remedy, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(14)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(IconMark(check.icon, "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(grid, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_check(check)

    def show_check(self, check: Check) -> None:
        """Show how it stands now."""
        self.check = check
        icon, role = (
            ("warning", "warn") if check.remedy else ("circle", "ink3") if check.waits else ("done", "room")
        )
        self._mark.set_icon(icon, role)
        self._fact.setText(check.fact)
        self._fact.set_tone("ink3" if check.waits else "ink2")
        self._remedy.setText(check.remedy)
        self._remedy.setVisible(bool(check.remedy))
        self.again.setVisible(bool(check.remedy))
        theme.set_property(self, "panel", "warn" if check.remedy else "")
        state = check.remedy or ("waits for you" if check.waits else "in order")
        self.setAccessibleName(f"{check.title}: {check.fact}. {state}")
