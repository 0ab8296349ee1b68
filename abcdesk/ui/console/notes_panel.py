"""The facilitator's own notes: the only widget that reads them. Never on the projector, never in a report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.records import PrivateNote
from abcdesk.ui import theme
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.icons import IconMark
from abcdesk.ui.widgets.field import line_edit
from abcdesk.ui.widgets.icon_button import IconButton
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.removable import RemovableRow, put_in_tab_order
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import ElidedText, Text

_TIMED = re.compile(r"(\d\d:\d\d)\s+(.*)", re.DOTALL)


class _NoteRow(RemovableRow):
    """One note; those written during the day carry a bar and their time. The way out shows on hover."""

    def __init__(self, words: str, *, timed: bool, removable: bool) -> None:
        super().__init__(
            IconButton("close", "Remove this note", name="removeNote", size=24, role="private_text"),
            removable=removable,
        )
        self.setAccessibleName(words)
        self._timed = timed
        self._words = Text(words, 14, 400, "private" if timed else "ink", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        row = QHBoxLayout(self)
        row.setContentsMargins(12 if timed else 0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._timed:
            painter.fillRect(0, 1, 2, self.height() - 2, theme.colour("private_text"))
        self.paint_focus(painter)


class NotesPanel(QFrame):
    """What to ask and what was seen. ``written`` tells the words of a new note, ``removed`` a note."""

    written = Signal(str)
    removed = Signal(object)
    left = Signal()

    def __init__(self, note_key: KeyAction, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setAccessibleName("Only you: private notes")
        self.setProperty("panel", "private")
        self._bench = bench
        self._shown: object = None
        self._wishes_open = False
        self._promise = ElidedText("never on the projector, never in a report", 13, 400, "private")
        self.edit = line_edit("noteEdit", "Add a private note", "Add a note")
        self.edit.returnPressed.connect(self._on_return_pressed)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._hidden = self._hidden_words()
        self._scroll = self._scroll_area()
        self._foot = QWidget()
        self._lay_out(KeyCap(note_key))

    def show_notes(self, step_id: str, notes: Sequence[PrivateNote], card_note: str, hidden: bool) -> None:
        """Show the notes of a step, and those of the card on stage; nothing while the room may see."""
        hidden = hidden and not self._wishes_open
        key = (step_id, tuple(notes), card_note, hidden)
        if key == self._shown:
            return
        self._shown = key
        self._scroll.setVisible(not hidden)
        self._foot.setVisible(not hidden)
        self._hidden.setVisible(hidden)
        self._fill([] if hidden else notes, "" if hidden else card_note)

    def start_writing(self) -> None:
        """Put the cursor into the line for a new note."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Leave the promise out where there is little room."""
        self._promise.setVisible(not compact)

    def _fill(self, notes: Sequence[PrivateNote], card_note: str) -> None:
        empty(self._rows)
        for note in notes:
            timed = _TIMED.fullmatch(note.text)
            words = f"{timed[1]}  {timed[2]}" if timed else note.text
            row = _NoteRow(words, timed=bool(timed), removable=True)
            row.setObjectName(f"note-{note.id}")
            row.removed.connect(lambda note=note: self.removed.emit(note))
            self._rows.addWidget(row)
        if card_note:
            self._rows.addWidget(_NoteRow(card_note, timed=False, removable=False))
        if not notes and not card_note:
            self._rows.addWidget(Text("No notes for this step.", 14, 400, "private"))
        self._rows.addStretch(1)
        put_in_tab_order(self._rows)

    def _hidden_words(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Text("Hidden: the room may see this screen.", 14, 500, "private", wrap=True))
        show = KeyButton("Show them here", variant="plain", name="showNotesAnyway")
        show.clicked.connect(self._on_show_clicked)
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        box.hide()
        return box

    def _scroll_area(self) -> Scrolled:
        inside = QWidget()
        inside.setLayout(self._rows)
        scroll = Scrolled(inside, name="notesScroll", words="Notes of this step")
        scroll.setMinimumHeight(40)
        return scroll

    def _lay_out(self, cap: KeyCap) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("eye-slash", "private_text", 16))
        head.addWidget(Text("Only you", 14, 600, "private"))
        head.addWidget(self._promise, 1)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.edit, 1)
        foot.addWidget(cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._hidden, 1)
        column.addWidget(self._foot)

    def _on_return_pressed(self) -> None:
        words = self.edit.text().strip()
        if words:
            self.written.emit(words)
        else:
            self.left.emit()

    def _on_show_clicked(self) -> None:
        self._wishes_open = True
        self._shown = None
        self._bench.stage.changed.emit()
