"""Teams and perspectives: who sits at which table, and from which side they look at IT."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Command, Topic
from abcdesk.domain.commands.preparing import KeepTeam
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Perspective, Team
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.icons import IconMark
from abcdesk.ui.setup.commands import MoveTeam, team_added, team_changed, team_removed
from abcdesk.ui.setup.people import people_parts, small_groups_note
from abcdesk.ui.setup.team_row import PEOPLE_WIDTH, PERSPECTIVES, TeamRow
from abcdesk.ui.widgets.field import line_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import sentence, told
from abcdesk.ui.widgets.people_bar import PeopleBar
from abcdesk.ui.widgets.rows import RowColumn
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text

TOPICS = (Topic.TEAMS, Topic.GROUPS, Topic.STEPS)


class TeamsPanel(QWidget):
    """The table of teams with its editors in place. ``removed`` tells the name of a team taken out."""

    removed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teamsPanel")
        self._bridge = bridge
        self.rows = RowColumn("teamRows")
        self.rows.moved.connect(lambda team, place: self._run(MoveTeam(team, place), team))
        self.new_name = line_edit("newTeam", "Add a team", "Add a team")
        self.new_name.setProperty("bare", True)
        self.new_name.returnPressed.connect(self._on_new_name_entered)
        self._new_error = Text("", 13, 500, "warn", name="newTeamError", wrap=True)
        self._new_error.hide()
        self.bar = PeopleBar()
        self._note = _Note("shield")
        self._no_users = _NoUsers(self._add_users)
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the workshop again."""
        workshop = self._bridge.workshop
        teams = workshop.teams
        self.rows.sync([team.id for team in teams], self._make_row)
        for number, team in enumerate(teams, 1):
            row = self.rows.rows[team.id]
            assert isinstance(row, TeamRow)
            row.show_team(number, team, workshop.group(team.group).perspective)
        self.bar.set_parts(people_parts(workshop))
        self.bar.setVisible(workshop.people > 0)
        self._note.say(small_groups_note(workshop))
        has_users = any(workshop.group(team.group).perspective is Perspective.USERS for team in teams)
        self._no_users.setVisible(bool(teams) and not has_users)

    def begin(self) -> None:
        """Put the keyboard where typing begins."""
        first = next(iter(self.rows.rows.values()), None)
        target = first.name if isinstance(first, TeamRow) else self.new_name
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what people do

    def _make_row(self, team_id: str) -> TeamRow:
        workshop = self._bridge.workshop
        side = workshop.group(workshop.team(team_id).group).perspective
        row = TeamRow(team_id, self.rows, side)
        row.renamed.connect(self._on_renamed)
        row.resized.connect(self._on_resized)
        row.perspective_chosen.connect(self._on_perspective_chosen)
        row.removed.connect(self._on_removed)
        row.entered.connect(lambda _team: self.new_name.setFocus(Qt.FocusReason.TabFocusReason))
        return row

    def _on_renamed(self, team_id: str, name: str) -> None:
        team = self._bridge.workshop.find(Team, team_id)
        if team and team.name != name.strip():
            self._run(KeepTeam(replace(team, name=name.strip())), team_id)
        elif team:
            self._row(team_id).set_error("name", "")
            self._row(team_id).name.settle(team.name)

    def _on_resized(self, team_id: str, size: int) -> None:
        team = self._bridge.workshop.team(team_id)
        if team.size != size:
            self._run(KeepTeam(replace(team, size=size)), team_id)

    def _on_perspective_chosen(self, team_id: str, value: str) -> None:
        workshop = self._bridge.workshop
        self._run(team_changed(workshop, workshop.team(team_id), Perspective(value)), team_id)

    def _on_removed(self, team_id: str) -> None:
        workshop = self._bridge.workshop
        team = workshop.team(team_id)
        if self._run(team_removed(workshop, team), team_id):
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.removed.emit(team.name)

    def _on_new_name_entered(self) -> None:
        name = self.new_name.text().strip()
        if not name:
            return
        workshop = self._bridge.workshop
        last = workshop.teams[-1] if workshop.teams else None
        side = workshop.group(last.group).perspective if last else Perspective.IT
        wrong = self._bridge.run(team_added(workshop, name, side))
        self._new_error.setText(sentence(wrong.message) if wrong else "")
        self._new_error.setVisible(wrong is not None)
        if not wrong:
            self.new_name.settle("")

    def _add_users(self) -> None:
        self._bridge.run(team_added(self._bridge.workshop, "Users", Perspective.USERS))
        row = self._row(self._bridge.workshop.teams[-1].id)
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        row.name.selectAll()

    def _run(self, command: Command, team_id: str) -> bool:
        """Do it; what is wrong is said beside the team, and the view shows what is kept."""
        wrong: InvalidInput | None = self._bridge.run(command)
        if team_id in self.rows.rows:
            words = told(wrong)
            self._row(team_id).set_error(wrong.field if wrong else "", words)
        if wrong:
            self.refresh()
        return wrong is None

    def _row(self, team_id: str) -> TeamRow:
        row = self.rows.rows[team_id]
        assert isinstance(row, TeamRow)
        return row

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(*TOPICS):
            self.refresh()

    # ------------------------------------------------------------------ looks

    def _lay_out(self) -> None:
        card, inside = framed("card", (1, 1, 1, 1), 0)
        inside.addWidget(_head())
        inside.addWidget(self.rows)
        inside.addLayout(self._add_line())
        inside.addWidget(self._new_error)
        self._new_error.setContentsMargins(50, 0, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text("Teams and perspectives", 24, 600, family="serif"))
        column.addSpacing(2)
        column.addWidget(
            Text("Two or more teams of users make the blind-spot round possible.", 14, 400, "ink2", wrap=True)
        )
        column.addSpacing(12)
        column.addWidget(card)
        column.addSpacing(14)
        column.addWidget(self.bar)
        column.addSpacing(14)
        column.addWidget(self._note)
        column.addWidget(self._no_users)
        column.addStretch(1)

    def _add_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(14, 6, 16, 6)
        line.setSpacing(4)
        line.addWidget(IconMark("plus", "ink2", 18))
        line.addWidget(self.new_name, 1)
        line.addWidget(KeyCap("Enter"))
        return line


def _head() -> QFrame:
    head, row = framed("head", (46, 0, 70, 0), 6, across=True)
    head.setFixedHeight(34)
    row.addWidget(Text("Team", 13, 400, "ink2"), 1)
    row.addLayout(_over_segments("Perspective", head))
    people = Text("People", 13, 400, "ink2")
    people.setFixedWidth(PEOPLE_WIDTH)
    row.addWidget(people)
    return head


def _over_segments(words: str, parent: QWidget) -> QGridLayout:
    """Words as wide as the choice in the rows, whatever the size of text."""
    measure = Segmented(PERSPECTIVES, height=1, padding=9, parent=parent)
    policy = measure.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    measure.setSizePolicy(policy)
    measure.hide()
    cell = QGridLayout()
    cell.addWidget(measure, 0, 0)
    cell.addWidget(Text(words, 13, 400, "ink2", name="perspectiveHead"), 0, 0)
    return cell


class _Note(QFrame):
    """A quiet remark with a shield; hidden while there is none."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setObjectName("smallGroupNote")
        self.setProperty("panel", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(IconMark(icon, "ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = Text("", 13, 400, "ink2", wrap=True, name="smallGroupWords")
        row.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


class _NoUsers(QFrame):
    """What is missing, why it matters, one button."""

    def __init__(self, add: object) -> None:
        super().__init__()
        self.setObjectName("noUsers")
        self.setProperty("panel", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconMark("people", "ink2"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text("No team of users", 14, 600))
        words.addWidget(Text("Blind spots need at least one team of users.", 13, 400, "ink2"))
        row.addLayout(words, 1)
        button = KeyButton("Add a team", name="addUsersTeam")
        button.clicked.connect(add)
        row.addWidget(button)
