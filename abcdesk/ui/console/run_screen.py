"""The run screen: what the facilitator has before them while the room looks at the wall."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.commands.recording import KeepPrivateNote, Remove
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import PrivateNote, StepKind
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.console import timing
from abcdesk.ui.console.agenda_rail import AgendaRail
from abcdesk.ui.console.close_ups import CloseUps
from abcdesk.ui.console.deeds import Deeds
from abcdesk.ui.console.help_pages import page_of
from abcdesk.ui.console.key_sheet import KeySheet
from abcdesk.ui.console.keys import RunKeys
from abcdesk.ui.console.layout import layout_for
from abcdesk.ui.console.mirror_column import MirrorColumn
from abcdesk.ui.console.next_view import NextView
from abcdesk.ui.console.notes_panel import NotesPanel
from abcdesk.ui.console.palette import Palette
from abcdesk.ui.console.panels.panel import StepPanel
from abcdesk.ui.console.panels.registry import PANELS
from abcdesk.ui.console.replanning import Replanning
from abcdesk.ui.console.time_up import TimeUp
from abcdesk.ui.console.top import RunTop
from abcdesk.ui.console.transport import Transport
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.widgets.current_stack import CurrentStack
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_line import Entry as LineEntry
from abcdesk.ui.widgets.key_line import KeyLine
from abcdesk.ui.widgets.message_line import MessageLine

SMALLEST = (960, 600)
"""The smallest size in pixels at which everything can still be reached."""

_ROOM_FOR_A_LINE = 760
"""Width of the panel in pixels from which a sentence with two buttons stands well on one line."""

_ANSWERABLE = (
    "reveal",
    "show_in_room",
    "previous_card",
    "next_card",
    *(f"column_{n}" for n in range(1, 6)),
    *(f"severity_{n}" for n in range(4)),
    *(f"evidence_{letter}" for letter in "oam"),
    "move_up",
    "move_down",
    "learning",
    "watched",
    "outcome",
    "ideas",
)
"""Keys that work only where the panel of the step answers to them."""


class RunScreen(QWidget):
    """``back`` leaves to where one came from, ``report_wanted`` is Ctrl+E."""

    back = Signal()
    report_wanted = Signal()

    def __init__(self, bridge: Bridge, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runScreen")
        self.setAccessibleName("Run the workshop")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(*SMALLEST)
        self.bench = Workbench(bridge, stage, MessageLine("runMessage"))
        self.deeds = Deeds(self, CloseUps(self.bench, self, self.bench.tell))
        self.replanning = Replanning(self.bench)
        self.keys = RunKeys(self, {**self.deeds.by_name(), "replan": self.replanning.take})
        self.replanning.show_key(self.keys["replan"])
        self.keys.ask(self._claims)
        self.top = RunTop(self.bench)
        self.rail = AgendaRail(self.keys["go_to_step"])
        self.notes = NotesPanel(self.keys["note"], self.bench)
        transport = Transport(self.keys, self.bench)
        self.centre = MirrorColumn(self.bench, transport, NextView(self.bench), self.notes)
        self.key_line = KeyLine(name="runKeyLine")
        self.panels = CurrentStack()
        self.palette_list = Palette(self)
        self.key_sheet = KeySheet(self)
        self._made: dict[StepKind, StepPanel] = {}
        self._empty = EmptyState(
            "list", "No agenda yet", "Without steps there is nothing to show in the room.", name="noAgenda"
        )
        self._panel_frame = QFrame()
        self._seen: Workshop | None = None
        self._lay_out()
        self._connect()
        self._time_up = TimeUp()
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._on_second_passed)
        self._seconds.start()
        self.refresh()

    # ------------------------------------------------------------------ what is shown

    @property
    def panel(self) -> StepPanel | None:
        """The panel of the step one is in; None on an empty agenda."""
        step = self.bench.step
        return self._made.get(step.kind) if step else None

    @property
    def help_page(self) -> str:
        """The page of the guide about the step one is in."""
        return page_of(self.bench.step)

    @property
    def message(self) -> MessageLine:
        """The line for messages."""
        return self.bench.message

    def refresh(self) -> None:
        """Read everything again."""
        self._show_what_is()
        self.rail.show_agenda(self.bench.workshop, self.bench.now_s)
        self._show_keys()
        self.replanning.refresh()

    def show_jump(self, words: str) -> None:
        """Say which card is being typed."""
        self.centre.show_jump(words)

    def ask_for_report(self) -> None:
        """Tell that the report is wanted."""
        self.report_wanted.emit()

    def go_home(self) -> None:
        """Leave a text: put the keyboard where keys are commands and digits are numbers."""
        panel = self.panel
        (panel.home() if panel else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_panel(self) -> None:
        step = self.bench.step
        if step is None:
            self.panels.setCurrentWidget(self._empty_page)
            return
        panel = self._made.get(step.kind)
        if panel is None:
            panel = self._made[step.kind] = PANELS[step.kind](self.bench)
            self.panels.addWidget(panel)
        is_new = self.panels.currentWidget() is not panel or panel.step_id != step.id
        had_focus = self._has_panel_focus()
        panel.show_step(step.id)
        if is_new:
            self.panels.setCurrentWidget(panel)
            self._arrange()
            answers = set(panel.answers)
            self.keys.enable(answers, among=_ANSWERABLE)
        if had_focus and (is_new or not self._has_panel_focus()):
            self.go_home()

    def _has_panel_focus(self) -> bool:
        """Whether the keyboard is in the panel or nowhere: then a new panel takes it."""
        focus = self.window().focusWidget() if self.isVisible() else None
        return focus is None or focus is self or self.panels.isAncestorOf(focus)

    def _show_notes(self) -> None:
        workshop, here = self.bench.workshop, self.bench.spot
        notes = [note for note in workshop.private_notes if note.step == here.step]
        card = here.cue.card
        card_note = workshop.deck.card(card).facilitator_note if card in workshop.deck else ""
        self.notes.show_notes(here.step, notes, card_note, self.bench.hides_counts)

    def _show_keys(self) -> None:
        panel = self.panel
        entries: list[LineEntry] = [(self.keys["next"], "next"), *self._close_up_entries()]
        for keys, words in panel.key_entries() if panel and not self.deeds.close_ups.is_on else []:
            entries.append((self.keys[keys] if isinstance(keys, str) else keys, words))
        for name, words in (
            ("black", "black"),
            ("freeze", "freeze"),
            ("undo", "undo"),
            ("all_keys", "all keys"),
        ):
            entries.append((self.keys[name], words))
        self.key_line.set_entries(entries)

    def _close_up_entries(self) -> list[LineEntry]:
        """What the keys of a close-up do while it stands."""
        stage = self.bench.workshop.stage
        if stage.zoomed:
            moving: list[LineEntry] = [(("↑↓←→",), "move"), (("0",), "all of it")] if stage.zoom_part else []
            return [(("1–9",), "part"), *moving, (self.keys["zoom"], "slide")]
        if stage.spotlight:
            return [(("1–9", "↑↓"), "answer"), (self.keys["spotlight"], "all answers")]
        return [(self.keys["spotlight"], "one answer")] if self.deeds.close_ups.answers else []

    def _arrange(self) -> None:
        step = self.bench.step
        writes = bool(step and KINDS[step.kind].writes)
        layout = layout_for(
            self.width(), self.height() - self.top.height() - self.key_line.height(), writes=writes
        )
        self.rail.setFixedWidth(layout.rail)
        self.rail.fold(layout.is_folded)
        self._place_proposal(layout.is_folded, self.width() - layout.rail - layout.centre)
        self.centre.arrange(layout)
        self.palette_list.place(self.width(), self.top.height())
        self.key_sheet.setGeometry(self.rect())

    def _place_proposal(self, folded: bool, panel_width: int) -> None:
        """Under the agenda; where that is folded away above the messages, on one line where there is room."""
        if folded:
            self._lines.insertWidget(0, self.replanning.card)
        else:
            self.rail.under.addWidget(self.replanning.card)
        self.replanning.card.arrange(narrow=not folded or panel_width < _ROOM_FOR_A_LINE)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.top.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bench.stage.set_console(self.window())
        self.keys.take_learned()
        self._arrange()
        self.refresh()
        self.go_home()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys nobody else wanted: digits, Enter, Backspace."""
        if not self.deeds.take_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _claims(self, event: QKeyEvent) -> bool:
        panel = self.panel
        return bool(panel and panel.claims(event)) or self.deeds.claims(event)

    def _on_changed(self, changes: Changes) -> None:
        self.message.look_again()
        if not self.isVisible():
            return
        if self._seen is not self.bench.workshop:
            self._show_what_is()
        if changes.concern(Topic.STAGE, Topic.STEPS, Topic.WORKSHOP):
            self.rail.show_agenda(self.bench.workshop, self.bench.now_s)
            self.replanning.refresh()
        self._show_keys()

    def _on_stage_changed(self) -> None:
        self.message.look_again()
        if self.isVisible():
            self._show_what_is()

    def _show_what_is(self) -> None:
        """What both the workshop and the stage can change; the stage mostly tells of a change first."""
        self._seen = self.bench.workshop
        self._show_panel()
        self.top.refresh()
        self.centre.refresh()
        self._show_notes()

    def _on_second_passed(self) -> None:
        self._time_up.tick(self.bench.workshop, self.bench.now_s)
        if not self.isVisible():
            return
        self.top.tick()
        self.rail.show_agenda(self.bench.workshop, self.bench.now_s)
        self.replanning.refresh()
        self.centre.transport.refresh()
        panel = self.panel
        if panel is not None:
            panel.tick()

    def _on_refused(self, error: UserError) -> None:
        self.message.warn(error)

    def _on_note_written(self, words: str) -> None:
        step_id = self.bench.spot.step
        workshop = self.bench.workshop
        note = PrivateNote(
            workshop.fresh_id(PrivateNote, "n"), step_id, f"{timing.clock(self.bench.now_s)}  {words}"
        )
        if step_id and self.bench.run_or_say(KeepPrivateNote(note)):
            self.notes.edit.clear()

    def _on_note_removed(self, note: PrivateNote) -> None:
        if self.bench.run_or_say(Remove(note)):
            self.bench.tell_undo("The note is out.")

    # ------------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        self._panel_frame.setProperty("panel", "surface")
        self._panel_frame.setProperty("edge", "left")
        self._panel_frame.setObjectName("panelFrame")
        panel_column = QVBoxLayout(self._panel_frame)
        panel_column.setContentsMargins(0, 0, 0, 0)
        panel_column.setSpacing(0)
        panel_column.addWidget(self.panels, 1)
        lines = QVBoxLayout()
        lines.setContentsMargins(20, 0, 20, 12)
        lines.setSpacing(8)
        lines.addWidget(self.message)
        panel_column.addLayout(lines)
        self._lines = lines
        self._empty_page = QWidget()
        empty = QVBoxLayout(self._empty_page)
        empty.setContentsMargins(20, 20, 20, 20)
        empty.addWidget(self._empty)
        empty.addStretch(1)
        self.panels.addWidget(self._empty_page)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addWidget(self.centre)
        body.addWidget(self._panel_frame, 1)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(body, 1)
        column.addWidget(self.key_line)

    def _connect(self) -> None:
        bridge, stage = self.bench.bridge, self.bench.stage
        bridge.changed.connect(self._on_changed)
        bridge.refused.connect(self._on_refused)
        stage.changed.connect(self._on_stage_changed)
        stage.painted.connect(self.centre.mirror.show_slide)
        self.centre.mirror.pressed.connect(self.deeds.close_ups.press)
        stage.failed.connect(lambda words: self.message.say("warn", words))
        self.top.back.connect(self.back)
        self.rail.chosen.connect(lambda step_id: self.bench.run_or_say(GoToStep(step_id, self.bench.now_s)))
        self.rail.unfolded.connect(self.deeds.go_to_step)
        self.notes.written.connect(self._on_note_written)
        self.notes.removed.connect(self._on_note_removed)
        self.notes.left.connect(self.go_home)
        self.palette_list.closed.connect(self.go_home)
        self.message.left.connect(self.go_home)
