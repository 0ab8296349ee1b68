"""The set-up screen: its parts in the rail, their panels beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Deck
from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.errors import UserError
from abcdesk.domain.templates import Template
from abcdesk.library.templates import TemplateShelf
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.setup import agenda
from abcdesk.ui.setup.agenda_panel import AgendaPanel
from abcdesk.ui.setup.deck_panel import DeckPanel
from abcdesk.ui.setup.organisation import OrganisationPanel
from abcdesk.ui.setup.people import teams_words
from abcdesk.ui.setup.rail import SectionRail, Standing
from abcdesk.ui.setup.step_editor import StepEditor
from abcdesk.ui.setup.teams import TeamsPanel
from abcdesk.ui.setup.templates_panel import TemplatesPanel
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_line import Entry, KeyLine
from abcdesk.ui.widgets.message_line import MessageLine
from abcdesk.ui.widgets.room_badge import RoomBadge
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.side_by_side import SideBySide
from abcdesk.ui.widgets.top_bar import TopBar
from abcdesk.ui.words import clock_time, count, day, hours

if TYPE_CHECKING:  # the stage comes with the room check, which the first screens do without
    from abcdesk.ui.projector.stage import Stage
    from abcdesk.ui.setup.room_check import RoomCheck

_TEMPLATES = "templates"
"""The agenda with the templates beside it: no part of its own in the rail."""

_ROOM = "room"
_FORMS = ("organisation", "teams")
_LEAST, _LEAST_OF_FORMS = 360, 460
"""How wide a panel has to be in pixels, at 100 % size of text; forms must show whole names of teams."""
_TEAMS = 520
"""How wide the teams stay in pixels beside the agenda, which gives way: their names are whole then."""

PARTS = [("organisation", "Organisation"), ("teams", "Teams"), ("deck", "Deck"), ("agenda", "Agenda")]


class SetupScreen(QWidget):
    """``back`` asks for home, ``started`` for the run screen, ``rehearsal_asked`` for it on a copy,
    ``report_asked`` for the report."""

    back = Signal()
    rehearsal_asked = Signal()
    started = Signal()
    report_asked = Signal()

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None = None,
        shelf: TemplateShelf | None = None,
        stage: Callable[[], Stage] | None = None,
    ) -> None:
        """``stage`` gives the workshop's stage when the room is checked; without it that is no part."""
        super().__init__(parent)
        self.setObjectName("setupScreen")
        self._bridge = bridge
        self.organisation = OrganisationPanel(bridge)
        self.teams = TeamsPanel(bridge)
        self.deck = DeckPanel(bridge)
        self.agenda = AgendaPanel(bridge)
        self.editor = StepEditor(bridge)
        self.message = MessageLine()
        self.templates = TemplatesPanel(bridge, shelf or TemplateShelf(), self.message)
        self._panels: dict[str, tuple[QWidget, ...]] = {
            "organisation": (self.organisation, self.teams),
            "teams": (self.teams, self.agenda),
            "deck": (self.deck,),
            "agenda": (self.agenda, self.editor),
            _TEMPLATES: (self.agenda, self.templates),
        }
        self.part = ""
        self._parts = [*PARTS, (_ROOM, "Room check")] if stage else PARTS
        self._stage = stage
        self.room_check: RoomCheck | None = None
        self.rail = SectionRail(self._parts)
        self.rail.chosen.connect(self.show_part)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.refresh()
        self.show_part("teams" if bridge.workshop.info.date else "organisation")

    def show_part(self, name: str) -> None:
        """Bring a part's panels into sight."""
        if name == self.part:
            return
        if name == _ROOM and self.room_check is None:
            self._make_room_check()
        self.part = name
        shown = self._panels[name]
        for panel in {panel for panels in self._panels.values() for panel in panels}:
            panel.setVisible(panel in shown)
        for panel in shown:  # their order in the row is that of the part
            self._row.removeWidget(panel)
            self._row.addWidget(panel, 1)
        self._inside.least_px = _LEAST_OF_FORMS if name in _FORMS else _LEAST
        self.rail.set_current("agenda" if name == _TEMPLATES else name)
        self._keys.set_entries(self._entries())
        if name == _ROOM and self.room_check is not None:
            self.room_check.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)
        self._tell_room_check()

    @property
    def help_page(self) -> str:
        """The page of the guide about what is in sight."""
        return "room-check" if self.part == _ROOM else "before"

    def refresh(self) -> None:
        """Read again what bar and rail say of the workshop."""
        workshop = self._bridge.workshop
        info = workshop.info
        self._top.set_title(info.title or "Workshop")
        self._top.set_saved(f"Set-up. Saved {clock_time(self._bridge.desk.saved_at_s)}")
        whose = info.organisation or info.title
        when = day(info.date) if info.date else "No date yet"
        self.rail.set_standing("organisation", Standing(f"{when}, {whose}", bool(info.date and info.title)))
        self.rail.set_standing(
            "teams", Standing(teams_words(len(workshop.teams), workshop.people), _teams_done(workshop.teams))
        )
        self.rail.set_standing("deck", Standing(_deck_words(workshop.deck), len(workshop.deck) > 0))
        self.rail.set_standing(
            "agenda", Standing(_agenda_words(info.start, workshop.minutes), workshop.minutes > 0)
        )
        self._tell_room_check()
        self._start_action.setText("Go on" if workshop.stage.step else "Start workshop")
        undo, redo = self._bridge.undo_name, self._bridge.redo_name
        self._undo.setEnabled(bool(undo))
        self._undo.setText(f"Undo: {undo}" if undo else "Undo")
        self._redo.setEnabled(bool(redo))
        self._redo.setText(f"Redo: {redo}" if redo else "Redo")

    def begin(self) -> None:
        """Put the keyboard where typing begins."""
        if self.part == "organisation":
            self.organisation.begin()
        else:
            self.rail.begin()

    def settle(self) -> None:
        """Keep what is still being typed; call before the screen is left."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self.organisation.settle()
        self.editor.settle()

    # ------------------------------------------------------------------ what people do

    def _make_room_check(self) -> None:
        from abcdesk.ui.setup.room_check import RoomCheck

        assert self._stage is not None
        self.room_check = RoomCheck(self._stage())
        self.room_check.changed.connect(self._tell_room_check)
        self._panels[_ROOM] = (self.room_check,)
        self._row.addWidget(self.room_check, 1)

    def _tell_room_check(self) -> None:
        if self._stage is not None:
            standing = Standing("Before the start", False)
            self.rail.set_standing(_ROOM, self.room_check.standing if self.room_check else standing)

    def _start(self) -> None:
        self.settle()
        if not self._bridge.workshop.steps:
            self.show_part("agenda")
            self.message.say("warn", "No agenda yet. Add a step, or take a template.")
            return
        if self.room_check is not None:
            self.room_check.finish(keep_projector=True)
        self.started.emit()

    def _leave(self) -> None:
        self.settle()
        self.back.emit()

    def _undone(self, undo: bool) -> None:
        self.message.clear()
        self.settle()
        if undo:
            self._bridge.undo()
        else:
            self._bridge.redo()

    def _say_removed(self, what: str) -> None:
        self._say_done(f"Removed: {what}")

    def _say_done(self, words: str) -> None:
        """Say what was done, with the way back for as long as it is one."""
        undo, stands = self._bridge.undo, self._bridge.until_written()
        self.message.say("undo", words, ("Undo", undo), cap="Ctrl Z", stands=stands)

    def _on_refused(self, error: UserError) -> None:
        if self.isVisible():
            self.message.warn(error)

    def _show_templates(self) -> None:
        if self.part == _TEMPLATES:
            self._leave_templates()
            return
        self.settle()
        self.show_part(_TEMPLATES)
        self.templates.begin()

    def _on_step_opened(self, step_id: str) -> None:
        if self.part == _TEMPLATES:
            self.show_part("agenda")
        self.editor.show_step(step_id)

    def _go_into_step(self) -> None:
        self.show_part("agenda")
        self.editor.begin()

    def _go_to(self, name: str) -> None:
        """A part by its key: the keyboard goes along."""
        self.show_part(name)
        if name == "agenda":
            self.agenda.begin(self.editor.step or next((step.id for step in self._bridge.workshop.steps), ""))
        elif name != _ROOM:
            begin = {
                "organisation": self.organisation.begin,
                "teams": self.teams.begin,
                "deck": self.deck.begin,
            }
            begin[name]()

    def _add(self) -> None:
        """What the part in sight is made of: a step, or a team."""
        if self.part == "agenda":
            self.agenda.show_kinds()
        else:
            self.show_part("teams")
            self.teams.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Wherever the keyboard goes, the page goes along."""
        if new is not None and self._inside.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, 60)

    def _leave_templates(self) -> None:
        self.show_part("agenda")
        self.agenda.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_template_taken(self, template: Template) -> None:
        self._leave_templates()
        self.agenda.take_template(template)

    def _on_changed(self, changes: Changes) -> None:
        self.message.look_again()
        if changes.topics - {Topic.STAGE}:
            self.refresh()

    # ------------------------------------------------------------------ making

    def _make_actions(self) -> None:
        self._start_action = KeyAction(self, "startWorkshop", "Start workshop", ["F5"], self._start)
        self._undo = KeyAction(self, "undo", "Undo", ["Ctrl+Z"], lambda: self._undone(True))
        self._redo = KeyAction(self, "redo", "Redo", ["Ctrl+Shift+Z", "Ctrl+Y"], lambda: self._undone(False))
        self._report = KeyAction(self, "report", "Report", ["Ctrl+E"], self._ask_report)
        self._add_action = KeyAction(self, "addToPart", "Add", ["Ctrl+N"], self._add)
        self._templates = KeyAction(self, "templates", "Templates", ["Ctrl+T"], self._show_templates)
        KeyAction(self, "leaveSetup", "Back", ["Alt+Left"], self._leave)
        for place, (name, words) in enumerate(self._parts, 1):
            KeyAction(self, f"part-{name}", words, [f"Ctrl+{place}"], partial(self._go_to, name))

    def _ask_report(self) -> None:
        self.settle()
        self.report_asked.emit()

    def _connect(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.refused.connect(self._on_refused)
        self._top.back.connect(self._leave)
        self.teams.removed.connect(self._say_removed)
        self.agenda.removed.connect(self._say_removed)
        self.agenda.replaced.connect(self._say_done)
        self.agenda.opened.connect(self._on_step_opened)
        self.agenda.entered.connect(self._go_into_step)
        self.editor.left.connect(lambda: self.agenda.begin(self.editor.step))
        self.agenda.take.clicked.connect(self._show_templates)
        self.templates.taken.connect(self._on_template_taken)
        self.templates.closed.connect(self._leave_templates)

    def _lay_out(self) -> None:
        self._top = TopBar(name="setupTopBar")
        self.room = RoomBadge()
        self._top.add(self.room)
        rehearse = KeyButton("Rehearse", cap="Shift F5", name="rehearseButton")
        rehearse.clicked.connect(self.rehearsal_asked)
        self._top.add(rehearse)
        self._top.add(KeyButton(action=self._start_action, variant="primary"))
        self._keys = KeyLine(name="setupKeys")
        self._inside = inside = SideBySide(_LEAST)
        self._row = inside.row
        for panel in (self.organisation, self.teams, self.deck, self.agenda, self.editor, self.templates):
            panel.setMinimumWidth(_TEAMS if panel is self.teams else _LEAST)
            self._row.addWidget(panel, 1)
        self._scroll = Scrolled(inside, name="setupScroll", sideways=True, tab_stop=True)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._scroll, 1)
        holder = QHBoxLayout()
        holder.setContentsMargins(28, 0, 28, 12)
        holder.addWidget(self.message)
        right.addLayout(holder)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(middle, 1)
        column.addWidget(self._keys)

    def _entries(self) -> list[Entry]:
        common: list[Entry] = [
            (self._start_action, "start"),
            (("Ctrl", f"1–{len(self._parts)}"), "part"),
            (self._undo, "undo"),
            (self._report, "report"),
        ]
        moving: list[Entry] = [(("Alt", "↑↓"), "move row"), (("Alt", "Del"), "remove row")]
        match self.part:
            case "teams":
                letters: Entry = (("I U L",), "perspective")
                return [(("Tab",), "next field"), (("Enter",), "add a team"), *moving, letters, *common]
            case "agenda":
                return [
                    (("↑↓",), "step"),
                    (("Enter",), "into it"),
                    *moving,
                    (self._add_action, "add"),
                    (self._templates, "templates"),
                    *common,
                ]
            case "templates":
                return [(("↑↓",), "template"), (("Enter",), "take it"), (("Esc",), "agenda"), *common]
            case "room" if self.room_check is not None:
                return [*self.room_check.entries, (self._start_action, "start")]
            case "deck":
                return [(("↑↓",), "card"), *common]
            case _:
                return [(("Tab",), "next field"), *common]


def _teams_done(teams: tuple) -> bool:
    return len(teams) >= 2 and all(team.size for team in teams)


def _deck_words(deck: Deck) -> str:
    return f"{count(len(deck), 'card')}, {deck.title}"


def _agenda_words(start: str, minutes: int) -> str:
    if not minutes:
        return "Nothing planned yet"
    ends = f", ends {agenda.clock(start, minutes)}" if start else ""
    return f"{hours(minutes)}{ends}"
