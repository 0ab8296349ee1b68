"""The room check: ten minutes before the workshop, in the room, what works and what is to do."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.projector.slide import Slide
from abcdesk.projector.slides.room_test import DISTANCES_M, RoomTest, room_test
from abcdesk.ui import theme
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.projector.slide_view import SlideView
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.setup.clicker_card import ClickerCard
from abcdesk.ui.setup.rail import Standing
from abcdesk.ui.setup.room_check_row import CheckRow
from abcdesk.ui.setup.room_checks import Check, room_checks, starts_in, summary
from abcdesk.ui.setup.room_seen import look, missing_pictures, pixels_of
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.key_line import Entry
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import clock_time

_LOOK_EVERY_MS = 2_000
_TWO_COLUMNS, _WIDEST_MIRROR = 820, 640
_YES_NO = [("yes", "Yes"), ("no", "No")]
QUESTIONS: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    ("corners", "Four filled corners?", _YES_NO),
    ("row", "Which line can the last row read?", [(str(metres), str(metres)) for metres in DISTANCES_M]),
    ("squares", "How many light squares?", [("5", "5"), ("4", "4"), ("3", "3"), ("fewer", "fewer")]),
    ("colours", "Colours told apart?", _YES_NO),
)
"""What only eyes can tell: name, words, answers. Their keys are 1 to 4, in this order."""

_BLACK = Slide("room-black", "Black.", "#000000", ())
_CAPTIONS = {
    RoomState.TEST: ("The room sees the test picture", "room"),
    RoomState.OFF: ("Projector not in use", "ink3"),
    RoomState.LOST: ("The room sees nothing", "warn"),
    RoomState.ONE_SCREEN: ("The room sees this screen", "warn"),
}


class RoomCheck(QWidget):
    """``changed`` tells that the rows stand otherwise. The picture leaves the room when the page is left."""

    changed = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomCheck")
        self.setAccessibleName("Room check")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stage = stage
        self._over: Slide | None = None
        self._started = False
        self._answers: dict[str, str] = {}
        self._clicked: frozenset[str] = frozenset()
        self._missing: tuple[str, ...] | None = None
        self._test = self._new_test()
        self.checks: tuple[Check, ...] = ()
        self.rows: dict[str, CheckRow] = {}
        self.mirror = SlideView(stage.pictures, "roomMirror")
        self._make_actions()
        self._lay_out()
        stage.changed.connect(self._on_stage_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def standing(self) -> Standing:
        """What the rail says of it."""
        green = sum(one.is_green for one in self.checks)
        remedy = sum(bool(one.remedy) for one in self.checks)
        words = f"{green} green" + (f", {remedy} to do" if remedy else "")
        return Standing(words if self.checks else "Before the start", green == len(self.checks) > 0)

    @property
    def entries(self) -> list[Entry]:
        """What the line of keys says."""
        return [
            (("1–4",), "answer"),
            (self._again, "look again"),
            (self._picture, "test picture"),
            (self._swap, "swap screens"),
            (self._black, "black"),
        ]

    def refresh(self) -> None:
        """Look at everything that can be seen without asking, and say how it stands."""
        if self._missing is None:
            self._missing = missing_pictures(self._stage.bridge.desk)
        found = look(
            self._stage,
            self.screen(),
            answers=self._answers,
            digits=dict(zip(map(str, DISTANCES_M), self._test.digits, strict=True)),
            clicked=self._clicked,
            missing_pictures=self._missing,
        )
        self._show(room_checks(self._stage.bridge.workshop, found))

    def finish(self, *, keep_projector: bool = False) -> None:
        """Take the picture out of the room; the projector goes off again where it was put on here."""
        if self._over is None:
            return
        self._over = None
        self._stage.lay_over(None)
        if self._started and not keep_projector:
            self._stage.stop()
        self._started = False

    # ------------------------------------------------------------------ what people do

    def toggle_picture(self) -> None:
        """The test picture with new digits, or the room as it was."""
        if self._over is not None and self._over is not _BLACK:
            self.finish()
            return
        self._lay_over(None)

    def toggle_black(self) -> None:
        """Black, or the test picture again."""
        self._lay_over(_BLACK if self._over is not _BLACK else None)

    def _lay_over(self, slide: Slide | None) -> None:
        """Show this slide, or the test picture, switching the projector on where it is off."""
        self._stage.set_console(self.window())
        self._over = slide or _BLACK  # nothing of the workshop is seen for a moment
        self._stage.lay_over(self._over)
        self._started = self._stage.start() or self._started
        if slide is None:
            self._test = self._new_test()
            suits = self._stage.bridge.workshop.deck.suits
            self._over = room_test(self._test, suits, self._stage.theme)
            self._stage.lay_over(self._over)
        self.refresh()

    def swap(self) -> None:
        """Exchange the screens of console and room."""
        self._stage.swap()
        self.refresh()

    def look_again(self) -> None:
        """Look once more at everything, the deck's pictures and the copy of the file among them."""
        self._missing = None
        self._stage.bridge.back_up()
        self.refresh()

    def answer(self, name: str, value: str) -> None:
        """Take a person's answer."""
        self._answers[name] = value
        self._strips[name].set_value(value)
        self.refresh()

    def _step_answer(self, name: str) -> None:
        strip = self._strips[name]
        values = strip.values
        place = values.index(strip.value) + 1 if strip.value else 0
        self.answer(name, values[place % len(values)])

    def on_clicked(self, what: str) -> None:
        """A key of the clicker has arrived."""
        self._clicked |= {what}
        self.refresh()

    # ------------------------------------------------------------------ how it stands

    def _new_test(self) -> RoomTest:
        digits = tuple("".join(str(1 + secrets.randbelow(9)) for _ in range(3)) for _ in DISTANCES_M)
        now = clock_time(self._stage.bridge.desk.now_s())
        return RoomTest(
            self._stage.screen_name or "Projector", pixels_of(self._stage) or (1920, 1080), digits, now
        )

    def _on_stage_changed(self) -> None:
        if self._stage.window is None:
            self.finish()
        if self.isVisible():
            self.refresh()

    def _show(self, checks: tuple[Check, ...]) -> None:
        state = self._stage.state
        over = self._over is _BLACK and state is RoomState.TEST
        words, tone = (
            ("The room sees black", "ink") if over else _CAPTIONS.get(state, ("The room sees", "room"))
        )
        self._caption.setText(words)
        self._caption.set_tone(tone)
        self.mirror.show_state(state)
        self.mirror.show_slide(self._over or self._stage.slide or _BLACK)
        self._picture.setText("Test picture" if self._over is None or over else "Take it away")
        self._starts.setText(starts_in(self._stage.bridge.workshop, self._stage.bridge.desk.now_s()))
        self._summary.setText(summary(checks))
        if checks == self.checks:
            return
        self.checks = checks
        for check in checks:
            self.rows[check.name].show_check(check)
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._stage.set_console(self.window())
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 100 * self.width() >= _TWO_COLUMNS * theme.text_size()
        wide = (self.width() - self._columns.spacing()) // 2 if side else min(self.width(), _WIDEST_MIRROR)
        self.mirror.setFixedHeight(self.mirror.heightForWidth(wide))
        self.mirror.setMaximumWidth(wide)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if side else QBoxLayout.Direction.TopToBottom
        )

    # ------------------------------------------------------------------ making

    def _make_actions(self) -> None:
        def make(name: str, words: str, keys: list[str], do: Callable[[], object]) -> KeyAction:
            return KeyAction(self, name, words, keys, do)

        self._picture = make("testPicture", "Test picture", ["P"], self.toggle_picture)
        self._black = make("roomBlack", "Black", ["B", "."], self.toggle_black)
        self._swap = make("swapScreens", "Swap screens", ["S"], self.swap)
        self._again = make("lookAgain", "Look again", ["Return", "Enter"], self.look_again)
        make("clickerNext", "Next arrived", ["PgDown"], partial(self.on_clicked, "next"))
        make("clickerBack", "Back arrived", ["PgUp"], partial(self.on_clicked, "back"))
        for place, (name, words, _answers) in enumerate(QUESTIONS, 1):
            make(f"answer-{name}", words, [str(place)], partial(self._step_answer, name))

    def _lay_out(self) -> None:
        self._caption = Text("", 14, 600, "room", name="roomCaption")
        self._summary = Text("", 14, 400, "ink2", wrap=True, name="roomSummary")
        self._starts = Text("", 14, 600, name="roomStarts")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text("Room check", 24, 600, family="serif", name="roomTitle"))
        head.addWidget(
            Text("in the room, ten minutes before", 13, 400, "ink3"), 0, Qt.AlignmentFlag.AlignBottom
        )
        head.addStretch(1)
        head.addWidget(self._starts, 0, Qt.AlignmentFlag.AlignBottom)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addLayout(self._left(), 1)
        self._columns.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addSpacing(10)
        column.addLayout(self._columns)
        column.addStretch(1)

    def _left(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for action, icon in ((self._picture, "projector"), (self._black, "black"), (self._swap, "swap")):
            button = KeyButton(action=action, icon=icon)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self._caption)
        column.addWidget(self.mirror)
        column.addLayout(buttons)
        column.addWidget(self._questions())
        column.addStretch(1)
        return column

    def _questions(self) -> QFrame:
        card, column = framed("card", (18, 14, 18, 14), 8)
        head = QHBoxLayout()
        head.addWidget(Text("Only your eyes can tell", 17, 600, family="serif"), 1)
        head.addWidget(Text("walk to the last row", 13, 400, "ink3"))
        column.addLayout(head)
        self._strips: dict[str, Segmented] = {}
        for place, (name, words, answers) in enumerate(QUESTIONS, 1):
            strip = Segmented(answers, name=f"{name}Answer", words=words)
            strip.changed.connect(partial(self.answer, name))
            self._strips[name] = strip
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(KeyCap(str(place)))
            row.addWidget(Text(words, 14, 600), 1)
            row.addWidget(strip)
            column.addLayout(row)
        return card

    def _right(self) -> QVBoxLayout:
        card, inside = framed("card", (1, 1, 1, 1), 0)
        found = look(
            self._stage,
            self.screen(),
            answers={},
            digits={},
            clicked=frozenset(),
            missing_pictures=(),
        )
        for place, check in enumerate(room_checks(self._stage.bridge.workshop, found)):
            if place:
                rule = QFrame()
                rule.setProperty("panel", "rule")
                rule.setFixedHeight(1)
                inside.addWidget(rule)
            row = self.rows[check.name] = CheckRow(check)
            row.again.clicked.connect(self.look_again)
            inside.addWidget(row)
        self.clicker = ClickerCard()
        self.clicker.arrived.connect(self.on_clicked)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(card)
        column.addWidget(self.clicker)
        column.addStretch(1)
        return column
