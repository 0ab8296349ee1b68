"""The agenda in the set-up: steps with their times, in an order that can be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Command, Topic
from abcdesk.domain.commands.preparing import KeepGroup, KeepStep, MoveStep, RemoveStep, ReplaceAgenda
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.templates import Template, suited
from abcdesk.ui import theme
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.icons import icon
from abcdesk.ui.setup import agenda
from abcdesk.ui.setup.agenda_row import AgendaRow
from abcdesk.ui.setup.commands import Together
from abcdesk.ui.setup.kinds import ICONS, new_step
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import MessageLine, told
from abcdesk.ui.widgets.rows import RowColumn
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import hours

TOPICS = (Topic.STEPS, Topic.WORKSHOP, Topic.TEAMS, Topic.GROUPS)
_ROOM_FOR_BARS = 540


class AgendaPanel(QWidget):
    """The list of steps. ``opened`` tells the step whose details a person wants to see, ``entered`` that the
    keyboard should go there, ``removed`` the title of one taken out, ``replaced`` what became of the agenda
    when a template was taken."""

    opened = Signal(str)
    entered = Signal()
    removed = Signal(str)
    replaced = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agendaPanel")
        self._bridge = bridge
        self._bars = False
        self.rows = RowColumn("agendaRows")
        self.rows.moved.connect(lambda step, place: self._run(MoveStep(step, place), step))
        self.rows.chosen.connect(self.opened)
        self._about = Text("", 14, 400, "ink2", name="agendaAbout")
        self._total = Text("", 14, 600, name="agendaTotal")
        self._bar = _DayBar()
        self.message = MessageLine("agendaMessage")
        self.add = KeyButton("Add a step", icon="plus", variant="quiet", name="addStep")
        self.take = KeyButton("Templates", icon="template", name="agendaTemplates")
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the workshop again."""
        workshop = self._bridge.workshop
        steps = workshop.steps
        start = workshop.info.start
        self._bars = self._has_room()
        self.rows.sync([step.id for step in steps], self._make_row)
        longest = max((step.minutes for step in steps), default=0) or 1
        for step, time in zip(steps, agenda.times(start, steps), strict=True):
            share = step.minutes / longest
            self._row(step.id).show_step(step, time, agenda.detail(workshop, step), share, self._bars)
        self._say_total()
        self._say_break()

    def show_wrong(self, words: str) -> None:
        """Say under the list what could not be done."""
        self.message.say("warn", words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bars != self._has_room():
            self.refresh()

    # ------------------------------------------------------------------ what people do

    def take_template(self, template: Template) -> None:
        """Have this template's agenda instead of the present one; refused once answers are in."""
        taken = suited(template, self._bridge.workshop)
        groups = tuple(KeepGroup(group) for group in taken.groups)
        change = ReplaceAgenda(taken.steps, taken.notes)
        wrong = self._bridge.run(Together(f"Take the agenda “{template.title}”", (*groups, change)))
        if wrong:
            self.show_wrong(told(wrong))
        else:
            left_out = f" Left out, as the deck has no card of it: {', '.join(taken.left_out)}."
            self.replaced.emit(f"Took the agenda “{template.title}”.{left_out * bool(taken.left_out)}")

    def add_step(self, kind: StepKind, place: int | None = None, minutes: int | None = None) -> str:
        """Put a new step at the end, or at a place; gives its id."""
        workshop = self._bridge.workshop
        step = new_step(workshop, kind)
        step = step if minutes is None else replace(step, minutes=minutes)
        moves: tuple[Command, ...] = () if place is None else (MoveStep(step.id, place),)
        self._bridge.run(Together(f"Add a step: {step.title}", (KeepStep(step), *moves)))
        if step.id in self.rows.rows:
            self._row(step.id).title.setFocus(Qt.FocusReason.OtherFocusReason)
            self._row(step.id).title.selectAll()
        return step.id

    def _make_row(self, step_id: str) -> AgendaRow:
        row = AgendaRow(step_id, self.rows)
        row.retitled.connect(lambda step, title: self._change(step, "title", title=title.strip()))
        row.timed.connect(lambda step, minutes: self._change(step, "minutes", minutes=minutes))
        row.removed.connect(self._on_removed)
        row.opened.connect(self.opened)
        row.entered.connect(self._on_entered)
        return row

    def _change(self, step_id: str, field: str, **values: object) -> None:
        step = self._bridge.workshop.find(Step, step_id)
        if step is None:
            return
        changed = replace(step, **values)  # type: ignore[arg-type]
        if changed != step:
            self._run(KeepStep(changed), step_id)
        else:
            self._row(step_id).set_error("", "")
            self._row(step_id).title.settle(step.title)

    def begin(self, step_id: str) -> None:
        """Put the keyboard on a step, or on what makes the first one."""
        row = self.rows.rows.get(step_id)
        (row.title if isinstance(row, AgendaRow) else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, step_id: str) -> None:
        self.opened.emit(step_id)
        self.entered.emit()

    def _on_removed(self, step_id: str) -> None:
        title = self._bridge.workshop.step(step_id).title
        if self._run(Together(f"Remove {title}", (RemoveStep(step_id),)), step_id):
            self.removed.emit(title)

    def _run(self, command: Command, step_id: str) -> bool:
        wrong = self._bridge.run(command)
        if step_id in self.rows.rows:
            self._row(step_id).set_error(wrong.field if wrong else "", wrong.message if wrong else "")
        if wrong:
            self.refresh()
        return wrong is None

    def _row(self, step_id: str) -> AgendaRow:
        row = self.rows.rows[step_id]
        assert isinstance(row, AgendaRow)
        return row

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(*TOPICS):
            self.refresh()

    # ------------------------------------------------------------------ what is said

    def _say_total(self) -> None:
        workshop = self._bridge.workshop
        start, minutes = workshop.info.start, workshop.minutes
        self._about.setText(
            f"Starts {start}. Drag to reorder; times follow." if start else "No start time yet."
        )
        left = agenda.spare(start, minutes, workshop.info.end)
        self._total.setText(_total_words(start, minutes, left))
        is_over = left is not None and left[0] < 0
        self._total.set_tone("warn" if is_over else "ink")
        room = minutes + left[0] if left else minutes
        self._bar.show_share(min(1.0, minutes / room) if room else float(bool(minutes)), is_over)

    def _say_break(self) -> None:
        steps = self._bridge.workshop.steps
        stretch = agenda.stretch_without_break(steps)
        if stretch is None:
            if self.message.property("about") == "break":
                self.message.clear()
            return
        words = f"No break in {hours(stretch.minutes)}. Rooms tire after 90 minutes."
        self.message.setProperty("about", "break")
        place = stretch.after
        self.message.say(
            "warn",
            words,
            (f"Add 15 min after step {place}", lambda: self._add_break(place)),
        )

    def _add_break(self, place: int) -> None:
        self.add_step(StepKind.BREAK, place, agenda.BREAK_MINUTES)

    def _has_room(self) -> bool:
        return self.width() > _ROOM_FOR_BARS

    # ------------------------------------------------------------------ looks

    def _lay_out(self) -> None:
        self.add.clicked.connect(self.show_kinds)
        head = QHBoxLayout()
        head.addWidget(Text("Agenda", 24, 600, family="serif"))
        head.addStretch(1)
        head.addWidget(self.take)
        card, inside = framed("card", (1, 1, 1, 1), 0)
        inside.addWidget(self.rows)
        line = QHBoxLayout()
        line.setContentsMargins(2, 6, 8, 6)
        line.addWidget(self.add)
        line.addStretch(1)
        inside.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(self._about)
        column.addSpacing(12)
        column.addWidget(card)
        column.addSpacing(14)
        column.addWidget(self._bar)
        column.addSpacing(8)
        column.addWidget(self._total)
        column.addSpacing(12)
        column.addWidget(self.message)
        column.addStretch(1)

    def show_kinds(self) -> None:
        """Ask which kind of step to add."""
        menu = QMenu(self)
        menu.setObjectName("stepKinds")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, look in ICONS.items():
            entry = menu.addAction(icon(look), KINDS[kind].title)
            entry.setObjectName(f"add-{kind.value}")
            entry.triggered.connect(lambda _checked=False, kind=kind: self.add_step(kind))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))


def _total_words(start: str, minutes: int, left: tuple[int, str] | None) -> str:
    """What is planned, when it ends, and what is left or too much before the wished end or the full hour."""
    if not minutes:
        return "Nothing planned yet"
    if left is None:
        return f"{minutes} minutes planned"
    spare, end = left
    if spare == 0:
        return f"{minutes} minutes planned, ends {end}"
    ends = f"{minutes} minutes planned, ends {agenda.clock(start, minutes)}"
    return f"{ends}, {spare} spare before {end}" if spare > 0 else f"{ends}, {-spare} over {end}"


class _DayBar(QWidget):
    """How much of the time to the end is planned."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._is_over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, is_over: bool) -> None:
        self._share, self._is_over = share, is_over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        paint.box(painter, whole, theme.colour("line"), None, 3)
        if self._share:
            ink = theme.colour("warn" if self._is_over else "ink")
            paint.box(painter, QRectF(0, 0, whole.width() * self._share, 8), ink, None, 3)
