"""Choosing what is watched: at most four behaviours, and few words for what counts as seen and as relapse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui.widgets.field import LineEdit, line_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.switch import Check
from abcdesk.ui.widgets.text import ElidedText, Text


@dataclass(frozen=True, slots=True)
class WatchRow:
    """One behaviour: whether it is watched, the words it was given, and what is said without any."""

    behaviour: str
    desired: str
    is_watched: bool
    seen: str
    relapse: str
    seen_hint: str
    relapse_hint: str


class WatchList(QWidget):
    """``chosen`` tells the behaviours to watch, ``worded`` (behaviour, seen, relapse), ``left`` that one is
    done."""

    chosen = Signal(tuple)
    worded = Signal(str, str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("watchList")
        self.setAccessibleName("What is watched")
        self.error = Text("", 13, 500, "warn", wrap=True, name="watchError")
        self.error.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._rows: tuple[WatchRow, ...] = ()
        self._checks: dict[str, Check] = {}
        self._words: dict[str, tuple[LineEdit, LineEdit]] = {}
        self._lay_out()

    def show_rows(self, rows: Sequence[WatchRow]) -> None:
        """Show these behaviours; what is being typed is left alone."""
        if [row.behaviour for row in rows] != [row.behaviour for row in self._rows]:
            self._build(rows)
        self._rows = tuple(rows)
        for row in rows:
            check = self._checks[row.behaviour]
            with QSignalBlocker(check):
                check.setChecked(row.is_watched)
            words_and_hints = ((row.seen, row.seen_hint), (row.relapse, row.relapse_hint))
            for editor, (words, hint) in zip(self._words[row.behaviour], words_and_hints, strict=True):
                editor.setEnabled(row.is_watched)
                editor.setPlaceholderText(hint)
                if not editor.hasFocus():
                    editor.settle(words)

    def begin(self) -> None:
        """Put the keyboard into the list."""
        first = next((self._words[row.behaviour][0] for row in self._rows if row.is_watched), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def complain(self, words: str) -> None:
        """Say what is wrong."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _build(self, rows: Sequence[WatchRow]) -> None:
        empty(self._grid)
        self._checks, self._words = {}, {}
        for column, words in enumerate(("Watch", "What counts as seen", "What counts as a relapse")):
            self._grid.addWidget(Text(words, 13, 400, "ink2"), 0, column)
        for place, row in enumerate(rows, start=1):
            self._build_row(2 * place - 1, place, row)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)

    def _build_row(self, line: int, place: int, row: WatchRow) -> None:
        check = Check(f"{place}", name=f"watch-{row.behaviour}")
        check.setAccessibleName(f"Watch: {row.desired}")
        check.toggled.connect(lambda on, one=row.behaviour: self._on_toggled(one, on))
        self._checks[row.behaviour] = check
        title = ElidedText(row.desired, 16, 600, "ink", family="serif")
        seen = line_edit(f"seenWords-{row.behaviour}", "What counts as seen")
        relapse = line_edit(f"relapseWords-{row.behaviour}", "What counts as a relapse")
        self._words[row.behaviour] = (seen, relapse)
        for editor in (seen, relapse):
            editor.editingFinished.connect(lambda one=row.behaviour: self._on_worded(one))
        self._grid.addWidget(check, line, 0)
        self._grid.addWidget(title, line, 1, 1, 2)
        self._grid.addWidget(seen, line + 1, 1)
        self._grid.addWidget(relapse, line + 1, 2)

    def _on_toggled(self, behaviour: str, on: bool) -> None:
        watched = [row.behaviour for row in self._rows if row.is_watched and row.behaviour != behaviour]
        self.chosen.emit(tuple([*watched, behaviour] if on else watched))

    def _on_worded(self, behaviour: str) -> None:
        seen, relapse = (editor.text().strip() for editor in self._words[behaviour])
        before = next(row for row in self._rows if row.behaviour == behaviour)
        if (seen, relapse) != (before.seen, before.relapse):
            self.worded.emit(behaviour, seen, relapse)

    def _lay_out(self) -> None:
        done = KeyButton("Done", cap="Esc", name="watchDone")
        done.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(Text("What do we watch?", 18, 600, "ink", family="serif"))
        head.addWidget(Text("at most four: two keys each", 13, 400, "ink2"), 1)
        head.addWidget(done)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.error)
        whole.addWidget(Scrolled(inside, name="watchScroll", sideways=True), 1)
