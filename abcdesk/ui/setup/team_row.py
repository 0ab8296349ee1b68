"""One team in the set-up: name, perspective, people."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from abcdesk.domain.commands.preparing import MOST_PEOPLE
from abcdesk.domain.records import Perspective, Team
from abcdesk.ui import theme
from abcdesk.ui.widgets.field import line_edit, mark_wrong
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.message_line import sentence
from abcdesk.ui.widgets.number import NumberBox
from abcdesk.ui.widgets.rows import Handle, Row, RowColumn
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text

PERSPECTIVES = [
    (Perspective.IT.value, "IT"),
    (Perspective.USERS.value, "Users"),
    (Perspective.LEADERSHIP.value, "Leadership"),
]
NUMBER_WIDTH = 32
PEOPLE_WIDTH = 52
HEIGHT = 49


class TeamRow(Row):
    """Tells what a person changed; what is kept comes back through `show`. ``entered`` is Enter in the
    name."""

    renamed = Signal(str, str)
    perspective_chosen = Signal(str, str)
    resized = Signal(str, int)
    removed = Signal(str)
    entered = Signal(str)

    def __init__(self, team_id: str, column: RowColumn, side: Perspective) -> None:
        super().__init__(team_id, column)
        other = [(Perspective.OTHER.value, "Other")] if side is Perspective.OTHER else []
        self.setObjectName(f"team-{team_id}")
        self._number = Text("", 14, 600, "ink2")
        self._number.setFixedWidth(NUMBER_WIDTH - 12)
        self.name = line_edit(f"team-{team_id}-name", "Team's name")
        self.name.setProperty("bare", True)
        self.name.setFont(theme.font(14, 500))
        self.name.editingFinished.connect(self._on_name_finished)
        self.name.returnPressed.connect(lambda: self.entered.emit(self.row_id))
        self.perspective = Segmented(
            PERSPECTIVES + other,
            name=f"team-{team_id}-perspective",
            words="Perspective",
            height=32,
            padding=9,
        )
        self.perspective.changed.connect(lambda value: self.perspective_chosen.emit(self.row_id, value))
        self.people = NumberBox(
            f"team-{team_id}-size", "People", 0, MOST_PEOPLE, width=PEOPLE_WIDTH, unknown=True
        )
        self.people.valueChanged.connect(lambda value: self.resized.emit(self.row_id, value))
        self.remove = IconButton(
            "close", "Remove this team", name=f"team-{team_id}-remove", role="ink3", size=28
        )
        self.show_on_demand(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self.row_id))
        self._error = Text("", 13, 500, "warn", wrap=True, name=f"team-{team_id}-error")
        self._error.hide()
        self._lay_out()

    def show_team(self, number: int, team: Team, perspective: Perspective) -> None:
        """Show what is kept, except where a wrong value waits to be put right."""
        self._number.setText(str(number))
        self.setAccessibleName(f"Team {number}, {team.name}")
        if not self._error.text():
            self.name.settle(team.name)
        self.perspective.set_value(perspective.value)
        with QSignalBlocker(self.people):
            self.people.setValue(team.size)

    def set_error(self, field: str, words: str) -> None:
        """Say beside the row what is wrong with ``name`` or ``size``; "" when it is right."""
        self._error.setText(sentence(words))
        self._error.setVisible(bool(words))
        about_people = field in ("size", "headcount")
        mark_wrong(self.name, bool(words) and not about_people)
        mark_wrong(self.people, bool(words) and about_people)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.row_id)
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 7, 6, 7)
        row.setSpacing(6)
        row.addWidget(self._number)
        row.addWidget(self.name, 1)
        row.addWidget(self.perspective)
        row.addWidget(self.people)
        row.addWidget(self.remove)
        row.addWidget(Handle(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(row)
        self._error.setContentsMargins(50, 0, 16, 8)
        column.addWidget(self._error)

    def _on_name_finished(self) -> None:
        self.renamed.emit(self.row_id, self.name.text())
