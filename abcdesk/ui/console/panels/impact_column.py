"""One of the four columns of an impact step: its notes, and while it is in focus its editor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.records import SEVERITIES, Dimension, Evidence, Impact, Team
from abcdesk.tokens import tokens
from abcdesk.ui import theme
from abcdesk.ui.console.mentions import attributed
from abcdesk.ui.console.panels.impact_note import ImpactNote
from abcdesk.ui.console.panels.note_edit import NoteEdit
from abcdesk.ui.icons import paint_icon
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.layouts import empty, framed
from abcdesk.ui.widgets.removable import put_in_tab_order
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import ElidedText, Text

QUESTIONS = {
    Dimension.VALUE: "What is gained less?",
    Dimension.OUTCOMES: "What is not done?",
    Dimension.COSTS: "What time and money?",
    Dimension.RISKS: "What could go wrong?",
}

_AROUND_NAME = 70
"""What sign, gaps and edges take beside a column's name, in pixels."""
_AROUND_QUESTION = 34

_LOW = 330
"""The height in pixels under which a column leaves out the captions of its choices: a note has room then."""
_EDIT, _LOW_EDIT = 92, 64
"""How high the editor gets, and how high where there is little room."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that is being written: ``note_id`` is that of the note it changes, "" for a new one."""

    words: str = ""
    severity: int = 1
    evidence: Evidence = Evidence.OPINION
    note_id: str = ""


class _DimensionIcon(QWidget):
    """The sign of a dimension in its own colour."""

    def __init__(self, dimension: Dimension) -> None:
        super().__init__()
        look = tokens().impact(dimension.value)
        self._icon, self._fill = look.icon, look.fill
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(self._fill if theme.current() == "light" else theme.roles().ink)
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour)


class ImpactColumn(QFrame):
    """``wanted``: the cursor should come here. ``entered``: Enter in the editor. ``changed``: the draft has
    changed. ``note_chosen`` and ``note_removed`` tell a note."""

    wanted = Signal()
    entered = Signal()
    changed = Signal()
    note_chosen = Signal(object)
    note_removed = Signal(object)

    def __init__(self, dimension: Dimension, cap: KeyCap) -> None:
        super().__init__()
        self.dimension = dimension
        self.setObjectName(f"{dimension.value}Column")
        self.setAccessibleName(f"{dimension.value.capitalize()}: {QUESTIONS[dimension]}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._note_id = ""
        self._is_active = self._is_narrow = False
        self._shown: object = None
        self.counted = Text("", 13, 400, "ink2", name=f"{dimension.value}Count")
        self.worst = Text("", 13, 400, "ink2", name=f"{dimension.value}Worst")
        self.edit = NoteEdit(f"{dimension.value}Edit", f"Note on {dimension.value}", "What was said?  @team")
        self.said_by = ElidedText("", 13, 500, "ink2", name=f"{dimension.value}Team")
        self.severity = self._severities()
        self.evidence = self._evidences()
        self.place_holder = Text("Add a note", 14, 400, "ink3", name=f"{dimension.value}Add")
        self.error = Text("", 13, 500, "warn", wrap=True, name=f"{dimension.value}Error")
        self._teams: tuple[Team, ...] = ()
        self._notes = QVBoxLayout()
        self._editor = QWidget()
        self._captions: list[QWidget] = []
        self._lay_out(cap)
        self._connect()
        self.set_active(False)

    @property
    def draft(self) -> Draft:
        """What is being written here."""
        return Draft(
            self.edit.toPlainText(),
            int(self.severity.value or 1),
            Evidence(self.evidence.value or Evidence.OPINION),
            self._note_id,
        )

    @property
    def is_active(self) -> bool:
        """Whether it shows its editor."""
        return self._is_active

    def show_draft(self, draft: Draft) -> None:
        """Put another draft into the editor."""
        self._note_id = draft.note_id
        with QSignalBlocker(self.edit):
            self.edit.write(draft.words)
        self.severity.set_value(str(draft.severity))
        self.evidence.set_value(draft.evidence.value)
        self.show_error("")
        self._show_team()

    def show_notes(self, notes: Sequence[Impact], teams: Sequence[Team]) -> None:
        """Show these notes; the worst severity stands in the head."""
        self._teams = tuple(teams)
        key = (tuple(notes), self._teams, self._note_id)
        if key == self._shown:
            return
        self._shown = key
        empty(self._notes)
        names = {team.id: team.name for team in teams}
        for note in notes:
            card = ImpactNote(note, names.get(note.team or "", ""), is_edited=note.id == self._note_id)
            card.edited.connect(lambda note=note: self.note_chosen.emit(note))
            card.removed.connect(lambda note=note: self.note_removed.emit(note))
            self._notes.addWidget(card)
        self._notes.addStretch(1)
        put_in_tab_order(self._notes)
        self.counted.setText(f"{len(notes)} note{'' if len(notes) == 1 else 's'}")
        self.worst.setText(SEVERITIES[max(note.severity for note in notes)] if notes else "")
        self._fit_head()

    def show_error(self, words: str) -> None:
        """Say under the editor what is wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def set_active(self, active: bool) -> None:
        """Show the editor, or only the place where a note can be added."""
        self._is_active = active
        self._show_parts()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, only the active column shows its notes; the others count them."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._show_parts()

    def _show_parts(self) -> None:
        closed = self._is_narrow and not self._is_active
        self._editor.setVisible(self._is_active)
        self._holder.setVisible(not self._is_active and not closed)
        self._title.setFont(theme.font(14 if closed else 16, 600))
        for widget in (self._scroll, self._question, self._sign):
            widget.setVisible(not closed)
        self._fit_head()
        self.counted.setVisible(closed)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()
        for caption in self._captions:
            caption.setVisible(self.height() >= _LOW)
        self.edit.setMaximumHeight(_EDIT if self.height() >= _LOW else _LOW_EDIT)

    def _fit_head(self) -> None:
        """The name goes before the key that leads there, the question before the worst answer to it."""
        needed = self._title.sizeHint().width() + self._cap.sizeHint().width() + _AROUND_NAME
        closed = self._is_narrow and not self._is_active
        self._cap.setVisible(not closed and needed <= self.width())
        asked = self._question.sizeHint().width() + self.worst.sizeHint().width() + _AROUND_QUESTION
        self.worst.setVisible(closed or asked <= self.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        line, width = ("focus", 2) if self._is_active else ("line", 1)
        box = QRectF(self.rect())
        paint.box(QPainter(self), box, theme.colour("surface"), theme.colour(line), theme.RADIUS_CARD, width)

    def _show_team(self) -> None:
        found = attributed(self.edit.toPlainText(), self._teams)
        self.said_by.setVisible(bool(found.team or found.unknown))
        self.said_by.setText(
            f"said by {found.team.name}" if found.team else f"No team is called “{found.unknown}”."
        )
        self.said_by.set_tone("room" if found.team else "warn")

    def _severities(self) -> Segmented:
        options = [(str(number), word) for number, word in enumerate(SEVERITIES)]
        return Segmented(options, "1", name="severity", words="Severity", strong=True, height=32, padding=6)

    def _evidences(self) -> Segmented:
        options = [(one.value, one.value) for one in Evidence]
        return Segmented(
            options,
            Evidence.OPINION.value,
            name="evidence",
            words="It rests on",
            strong=True,
            height=32,
            padding=6,
        )

    def _connect(self) -> None:
        self.edit.entered.connect(self.entered)
        self.edit.focused.connect(self.wanted)
        self.edit.textChanged.connect(self._on_text_changed)
        self.severity.changed.connect(lambda _value: self.changed.emit())
        self.evidence.changed.connect(lambda _value: self.changed.emit())

    def _on_text_changed(self) -> None:
        self.show_error("")
        self._show_team()
        self.changed.emit()

    def _lay_out(self, cap: KeyCap) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._sign = _DimensionIcon(self.dimension)
        self._title = Text(self.dimension.value.capitalize(), 16, 600)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(cap)
        self._cap = cap
        self._question = ElidedText(QUESTIONS[self.dimension], 13, 400, "ink2")
        ask = QHBoxLayout()
        ask.addWidget(self._question, 1)
        ask.addWidget(self.worst)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(ask)
        column.addWidget(self.counted, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._scroll_area(), 1)
        column.addWidget(self._make_editor())
        column.addWidget(self._make_holder())

    def _scroll_area(self) -> Scrolled:
        inside = QWidget()
        inside.setLayout(self._notes)
        self._notes.setContentsMargins(0, 0, 0, 0)
        self._notes.setSpacing(8)
        name = self.dimension.value
        self._scroll = Scrolled(inside, name=f"{name}Notes", words=f"Notes on {name}")
        self._scroll.setMinimumHeight(24)
        return self._scroll

    def _make_editor(self) -> QWidget:
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.said_by)
        column.addWidget(self.error)
        for words, keys, control in (
            ("Severity", "Ctrl 0–3", self.severity),
            ("It rests on", "Alt O A M", self.evidence),
        ):
            caption = QWidget()
            row = QHBoxLayout(caption)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Text(words, 13, 400, "ink2"), 1)
            row.addWidget(KeyCap(keys))
            self._captions.append(caption)
            column.addWidget(caption)
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(control)
        self.said_by.hide()
        self.error.hide()
        return self._editor

    def _make_holder(self) -> QFrame:
        self._holder, row = framed("quiet", (12, 0, 12, 0), across=True)
        self._holder.setFixedHeight(38)
        row.addWidget(self.place_holder)
        return self._holder
