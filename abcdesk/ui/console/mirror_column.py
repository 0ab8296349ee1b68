"""The centre column: the mirror at its top left, the buttons under it, then what comes next and the notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from abcdesk.domain.steps.registry import cues_of
from abcdesk.ui import theme
from abcdesk.ui.console.finding import place_in_step
from abcdesk.ui.console.layout import MARGIN, Layout
from abcdesk.ui.console.next_view import NextView
from abcdesk.ui.console.notes_panel import NotesPanel
from abcdesk.ui.console.transport import Transport
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.text import ElidedText, Text

_CAPTIONS = {
    RoomState.LIVE: ("The room sees", "room"),
    RoomState.BLACK: ("The room sees black", "ink"),
    RoomState.WHITE: ("The room sees white", "ink"),
    RoomState.NEUTRAL: ("The room sees “One moment”", "ink"),
    RoomState.FROZEN: ("Room frozen: it keeps this", "focus"),
    RoomState.LOST: ("The room sees nothing", "warn"),
    RoomState.ONE_SCREEN: ("The room sees this screen", "warn"),
    RoomState.OFF: ("Projector off", "ink3"),
    RoomState.TEST: ("The room sees the test picture", "room"),
    RoomState.REHEARSAL: ("The room would see", "ink2"),
}


class _Dot(QWidget):
    """The state's colour as a dot."""

    def __init__(self) -> None:
        super().__init__()
        self.role = "room"
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.box(QPainter(self), QRectF(self.rect()), theme.colour(self.role), None, 5)


class _Rest(QWidget):
    """What stands below the mirror takes the height that is left and never asks for more."""

    def __init__(self, layout: QGridLayout) -> None:
        super().__init__()
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.setMinimumHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:
        return False


class MirrorColumn(QFrame):
    """Arranges itself for both layouts; the mirror never leaves its place."""

    def __init__(
        self, bench: Workbench, transport: Transport, next_view: NextView, notes: NotesPanel
    ) -> None:
        super().__init__()
        self.setObjectName("mirrorColumn")
        self.setProperty("panel", "ground")
        self._bench = bench
        self.mirror = SlideView(bench.stage.pictures, "mirror")
        self.transport, self.next_view, self.notes = transport, next_view, notes
        self._dot = _Dot()
        self.caption = Text("", 14, 600, "room", name="mirrorCaption")
        self.place = ElidedText("", 13, 400, "ink3", name="mirrorPlace")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._below = QGridLayout()
        self._below.setHorizontalSpacing(16)
        self._below.setVerticalSpacing(14)
        self._rule = QFrame()
        self._rule.setProperty("panel", "rule")
        self._rule.setFixedHeight(1)
        self._arranged: tuple[Layout, int] | None = None
        self._jump = ""
        self._lay_out()

    def _lay_out(self) -> None:
        caption = QHBoxLayout()
        caption.setSpacing(8)
        caption.addWidget(self._dot)
        caption.addWidget(self.caption)
        caption.addWidget(self.place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 16)
        column.setSpacing(0)
        column.addLayout(caption)
        column.addSpacing(10)
        column.addWidget(self.mirror, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(self.transport)
        column.addSpacing(14)
        column.addWidget(self._rule)
        column.addSpacing(14)
        column.addWidget(_Rest(self._below), 1)

    def arrange(self, layout: Layout) -> None:
        """Take these widths."""
        if (layout, theme.text_size()) == self._arranged:
            return
        self._arranged = (layout, theme.text_size())
        self.setFixedWidth(layout.centre)
        self.mirror.setFixedSize(layout.mirror, self.mirror.heightForWidth(layout.mirror))
        self.transport.fit(layout.centre - 2 * MARGIN, icons=not layout.writes and layout.centre > 640)
        self.next_view.arrange(thumbnail=layout.thumbnail)
        self.notes.set_compact(layout.writes or layout.centre < 620)
        for widget in (self.next_view, self.notes):
            self._below.removeWidget(widget)
        if layout.writes or layout.thumbnail:
            self._below.addWidget(self.next_view, 0, 0)
            self._below.addWidget(self.notes, 1, 0)
            columns, rows = (1, 0), (0, 1)
        else:
            self._below.addWidget(self.next_view, 0, 0, Qt.AlignmentFlag.AlignTop)
            self._below.addWidget(self.notes, 0, 1)
            columns, rows = (42, 58), (1, 0)
        for place in (0, 1):
            self._below.setColumnStretch(place, columns[place])
            self._below.setRowStretch(place, rows[place])
        policy = QSizePolicy.Policy.Ignored if columns[1] else QSizePolicy.Policy.Preferred
        self.next_view.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self.notes.setSizePolicy(policy, QSizePolicy.Policy.Expanding)

    def refresh(self) -> None:
        """Follow the stage."""
        stage = self._bench.stage
        words, role = _CAPTIONS[stage.state]
        self.caption.setText(words.replace("room sees", "room would see") if stage.rehearses else words)
        self.caption.set_tone(role)
        self._dot.role = role
        self._dot.update()
        self.mirror.show_state(stage.state)
        if stage.slide is not None:
            self.mirror.show_slide(stage.slide)
        self._say_place()
        self.transport.refresh()
        self.next_view.refresh()

    def show_jump(self, words: str) -> None:
        """Say which card is being typed, instead of the place; "" ends that."""
        self._jump = words
        self._say_place()

    def _say_place(self) -> None:
        self.place.setText(self._jump or self._place_words())
        self.place.set_tone("focus" if self._jump else "ink3")
        self.place.updateGeometry()

    def _place_words(self) -> str:
        stage = self._bench.stage
        if stage.state is RoomState.OFF:
            return "F5 switches it on"
        if stage.state is RoomState.LOST:
            return "comes back by itself"
        workshop, here = self._bench.workshop, self._bench.spot
        number, of = place_in_step(workshop, here)
        if not of:
            return ""
        held = here.cue.slide == "round" and len(cues_of(workshop, workshop.step(here.step))) == 1
        return f"Slide {number} of {of + 1 if held else of} in this step"
