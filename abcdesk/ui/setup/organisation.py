"""The workshop's own facts: what it is called, for whom, where, when and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from abcdesk.domain.changes import Changes, Topic
from abcdesk.domain.commands.preparing import DescribeWorkshop, read_date
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Info
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.widgets.field import Field, LineEdit, line_edit, text_edit
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import day

_LINES = (
    ("title", "Title", "What the room reads on the wall"),
    ("organisation", "Organisation", ""),
    ("sector", "Sector", "Health care, banking …"),
    ("facilitator", "Facilitator", ""),
    ("place", "Place", "Room and building"),
    ("country", "Country", "NL, GB, DE …"),
    ("date", "Date", "14 Oct 2026"),
    ("start", "Start", "13:00"),
    ("end", "End", "17:00"),
    ("follow_up", "Follow-up", "14 Apr 2027"),
)
_DATES = frozenset({"date", "follow_up"})
_TIMES = frozenset({"start", "end"})
_SETTLE_MS = 600
"""How long after the last key the objective is kept."""


class OrganisationPanel(QWidget):
    """A form that keeps a value when its field is left. A wrong one stays, with what is wrong under it."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("organisationPanel")
        self._bridge = bridge
        self.fields: dict[str, Field] = {}
        for name, label, hint in _LINES:
            edit = line_edit(f"info-{name}", label, hint)
            edit.editingFinished.connect(lambda name=name: self._on_finished(name))
            self.fields[name] = Field(label, edit)
        self.fields["follow_up"].set_note("when you meet again")
        self.fields["end"].set_note("at the latest")
        self.objective = text_edit("info-objective", "Objective", "What should be different afterwards?", 4)
        self._typed = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._typed.timeout.connect(self.settle)
        self.objective.textChanged.connect(self._typed.start)
        self._lay_out()
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept, except where a wrong value waits to be put right."""
        info = self._bridge.workshop.info
        for name, field in self.fields.items():
            edit = field.editor
            if not field.error and isinstance(edit, LineEdit):
                edit.settle(_shown(info, name))
        if self.objective.toPlainText() != info.objective and not self._typed.isActive():
            with QSignalBlocker(self.objective):
                self.objective.setPlainText(info.objective)

    def begin(self) -> None:
        """Put the keyboard where typing begins."""
        self.fields["title"].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Keep what has been typed as objective."""
        self._typed.stop()
        info = self._bridge.workshop.info
        words = self.objective.toPlainText().strip()
        if words != info.objective:
            self._bridge.run(DescribeWorkshop(replace(info, objective=words)))

    def _on_finished(self, name: str) -> None:
        field = self.fields[name]
        edit = field.editor
        assert isinstance(edit, LineEdit)
        info = self._bridge.workshop.info
        try:
            value = self._read(name, edit.text().strip())
        except InvalidInput as wrong:
            field.set_error(wrong.message)
            return
        wrong_value = None
        if value != getattr(info, name):
            changed = replace(info, **{name: value})  # type: ignore[arg-type]
            wrong_value = self._bridge.run(DescribeWorkshop(changed))
        for other in self.fields.values():
            if other is field or (wrong_value is None and other.error and other.editor is edit):
                other.set_error("")
        if wrong_value:
            self.fields.get(wrong_value.field, field).set_error(wrong_value.message)
        elif not field.error:
            edit.settle(_shown(self._bridge.workshop.info, name))

    def _read(self, name: str, words: str) -> object:
        if name in _DATES:
            today = dt.datetime.fromtimestamp(self._bridge.desk.now_s()).date()
            return read_date(name, words, today)
        if name in _TIMES and words:
            return _time(words)
        return words

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(Topic.WORKSHOP):
            self.refresh()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        places = {
            "title": (0, 0, 6),
            "organisation": (1, 0, 4),
            "sector": (1, 4, 2),
            "place": (2, 0, 4),
            "country": (2, 4, 2),
            "date": (3, 0, 2),
            "start": (3, 2, 2),
            "end": (3, 4, 2),
            "facilitator": (4, 0, 4),
            "follow_up": (4, 4, 2),
        }
        for name, (row, column, span) in places.items():
            grid.addWidget(self.fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.addWidget(Field("Objective", self.objective, note="for you and for the report"), 5, 0, 1, 6)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(0)
        column_box.addWidget(Text("Organisation", 24, 600, family="serif"))
        column_box.addSpacing(2)
        column_box.addWidget(
            Text("Who it is for, when, and what should be different afterwards.", 14, 400, "ink2")
        )
        column_box.addSpacing(18)
        column_box.addLayout(grid)
        column_box.addStretch(1)


def _shown(info: Info, name: str) -> str:
    value = getattr(info, name)
    return day(value) if isinstance(value, dt.date) else value or ""


def _time(words: str) -> str:
    """13, 1300, 13.00 and 9:05 as people type them; left alone where it is no time."""
    digits = words.replace(".", ":").replace("h", ":").strip(":")
    if digits.isdigit():
        digits = f"{digits[:-2]}:{digits[-2:]}" if len(digits) > 2 else f"{digits}:00"
    hour, colon, minute = digits.partition(":")
    if colon and hour.isdigit() and minute.isdigit():
        return f"{int(hour):02}:{minute}"
    return words
