"""The panel of a scan: type each slip by its digits, show the picture, and lead through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from abcdesk.domain.commands.rating import HandInMarks, ReopenScan, ShowScan, TakeMarksBack
from abcdesk.domain.records import Group, StepKind
from abcdesk.domain.steps.rate import RatedArea, areas_of, is_shown, rated, scale, seats_in, slip_of
from abcdesk.ui.console.panels.mark_sheet import MarkSheet
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.voter_tabs import VoterTab, VoterTabs
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.measure_rows import Measure, MeasureRows
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.words import count

Slip = tuple[str, int]
"""A group's id and the number of a slip."""


class RatePanel(StepPanel):
    """Two faces: the slips of an open scan, and the gaps once it is shown."""

    kind = StepKind.RATE
    answers = ("reveal",)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._slip: Slip | None = None
        self._typed: dict[tuple[str, Slip], dict[str, int]] = {}
        self._note = ""
        self._asked_to_close = False
        self.tabs = VoterTabs("scanTabs")
        self.name = ElidedText("", 22, 600, "ink", family="serif", name="slipName")
        self.sheet = MarkSheet()
        self.hint = Text("", 13, 400, "ink2", wrap=True, name="scanHint")
        self.hand_in = KeyButton("Hand in, next slip", cap="Enter", name="handInMarks")
        self.take_back = KeyButton("Take back", variant="quiet", name="takeMarksBack")
        self.progress = Text("", 14, 600, name="scanProgress")
        self.question = Text("", 13, 600, "warn", wrap=True, name="scanQuestion")
        self.show_scan = KeyButton("Close and show", variant="room", icon="present", cap="R", name="showScan")
        self.few = Text("Too few people marked for groups to be shown.", 14, 400, "ink2", wrap=True)
        self.gaps = MeasureRows("scanGaps")
        self.reopen = KeyButton("Open again", variant="quiet", name="reopenScan")
        self._lay_out()
        self._connect()

    def show_step(self, step_id: str) -> None:
        if step_id != self.step_id:
            self._slip, self._asked_to_close, self._note = None, False, ""
        super().show_step(step_id)

    def refresh(self) -> None:
        shown = is_shown(self.step)
        self.head.say(
            self.title, "each person marks every area", "" if shown else "marks hidden from the room"
        )
        self._faces.setCurrentIndex(int(shown))
        if shown:
            self._show_gaps()
            return
        if self._slip is None or not self.workshop.has_group(self._slip[0]):
            self._slip = self._first_slip()
        self._show_slip()

    def home(self) -> QWidget:
        return self if is_shown(self.step) else self.sheet

    def claims(self, event: QKeyEvent) -> bool:
        return not is_shown(self.step) and self._slip is not None and self.sheet.claims(event)

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.claims(event):
            return False
        self.sheet.setFocus()
        return self.sheet.take(event)

    def leave(self) -> bool:
        if self._asked_to_close:
            self._asked_to_close = False
            self.refresh()
            return True
        if self._slip is not None and self._typed.pop((self.step_id, self._slip), {}):
            self._note = ""
            self.refresh()
            self.sheet.begin()
            return True
        return False

    def on_reveal(self) -> None:
        """R: close and show; with slips missing it asks first, and R again closes."""
        if is_shown(self.step):
            self.bench.tell("The scan is shown.", "good")
            return
        missing = sum(max(0, group.headcount - self._in(group)) for group in self.workshop.groups)
        if missing and any(self._in(group) for group in self.workshop.groups) and not self._asked_to_close:
            self._asked_to_close = True
            self.refresh()
            return
        self._asked_to_close = False
        self.bench.run_or_say(ShowScan(self.step_id))

    def key_entries(self) -> list[Entry]:
        if is_shown(self.step):
            return []
        low, high = scale(self.step)
        return [
            ((f"{low}–{high}",), "mark"),
            (("Enter",), "hand in"),
            (("Tab",), "next slip"),
            ("reveal", "show"),
        ]

    # ------------------------------------------------------------------ slips

    def _in(self, group: Group) -> int:
        return len(seats_in(self.workshop, self.step, group.id))

    def _first_slip(self, within: str = "") -> Slip | None:
        """The first one that is missing, in this group as long as one is."""
        for group in sorted(self.workshop.groups, key=lambda group: group.id != within):
            if not group.headcount or self._in(group) < group.headcount:
                return group.id, self._free_seat(group)
        return (self.workshop.groups[0].id, 1) if self.workshop.groups else None

    def _free_seat(self, group: Group) -> int:
        taken = seats_in(self.workshop, self.step, group.id)
        return next(seat for seat in range(1, len(taken) + 2) if seat not in taken)

    def _after(self, slip: Slip, way: int) -> Slip:
        """The slip beside this one, round the table; a group of unknown size goes one beyond what is in."""
        everybody = [
            (group.id, seat)
            for group in self.workshop.groups
            for seat in range(1, (group.headcount or self._in(group) + 1) + 1)
        ]
        if slip not in everybody:
            return everybody[0]
        return everybody[(everybody.index(slip) + way) % len(everybody)]

    def _kept(self) -> dict[str, int]:
        if self._slip is None:
            return {}
        return {row.area: row.value for row in slip_of(self.workshop, self.step, *self._slip)}

    def _marks(self) -> dict[str, int]:
        typed = self._typed.get((self.step_id, self._slip)) if self._slip else None
        return typed if typed is not None else self._kept()

    def _is_handed_in(self) -> bool:
        return self._slip is not None and (self.step_id, self._slip) not in self._typed and bool(self._kept())

    def _on_marked(self, area: str, mark: int | None) -> None:
        if self._slip is None or not area:
            return
        low, high = scale(self.step)
        if mark is not None and not low <= mark <= high:
            self._note = f"Marks go from {low} to {high}: {mark} is none."
            self.refresh()
            return
        marks = {} if self._is_handed_in() and mark is not None else dict(self._marks())
        if mark is None:
            marks.pop(area, None)
        else:
            marks[area] = mark
        self._note = ""
        self._typed[self.step_id, self._slip] = marks
        self.refresh()

    def _on_entered(self) -> None:
        if self._slip is None:
            return
        if self._is_handed_in():
            self._turn(1)
            return
        marks = tuple(self._marks().items())
        wrong = self.bench.run(HandInMarks(self.step_id, *self._slip, marks))
        if wrong is not None:
            self._note = told(wrong)
            self.refresh()
            return
        self._typed.pop((self.step_id, self._slip), None)
        self._asked_to_close = False
        self._slip = self._first_slip(self._slip[0])
        self.refresh()
        self.sheet.begin()

    def _turn(self, way: int) -> None:
        if self._slip is not None:
            self._slip = self._after(self._slip, way)
            self._note = ""
            self.refresh()
            self.sheet.begin()

    def _on_tab(self, place: int) -> None:
        group = self.workshop.groups[place]
        full = group.headcount and self._in(group) >= group.headcount
        self._slip = (group.id, 1 if full else self._free_seat(group))
        self.refresh()
        self.sheet.begin()
        self.sheet.setFocus()

    def _on_take_back(self) -> None:
        if self._slip is None:
            return
        kept = self._kept()
        if self.bench.run_or_say(TakeMarksBack(self.step_id, *self._slip)):
            self._typed[self.step_id, self._slip] = kept
            self.refresh()
            self.bench.tell_undo("Taken back. Its marks stand in the slip again.")

    # ------------------------------------------------------------------ what is shown

    def _show_slip(self) -> None:
        workshop, step = self.workshop, self.step
        tabs = tuple(
            VoterTab(
                group.id,
                group.name,
                f"{self._in(group)} of {group.headcount}" if group.headcount else f"{self._in(group)} in",
                0 < group.headcount <= self._in(group),
            )
            for group in workshop.groups
        )
        self.tabs.show_tabs(tabs, self._slip[0] if self._slip else "")
        handed_in = self._is_handed_in()
        self.sheet.show_slip(areas_of(step), self._marks(), scale(step), handed_in)
        self.name.setText(self._slip_words())
        self.name.updateGeometry()
        low, high = scale(step)
        usual = (
            "Change it until you close."
            if handed_in
            else f"One digit an area, {low} to {high}. Backspace goes back."
        )
        if not areas_of(step):
            usual = "This scan has no areas. Add them in the set-up."
        self.hint.setText(self._note or usual)
        self.hint.set_tone("warn" if self._note else "ink2")
        self.hand_in.set_words("Next slip" if handed_in else "Hand in, next slip")
        self.hand_in.setEnabled(self._slip is not None)
        self.take_back.setVisible(handed_in)
        given = sum(self._in(group) for group in workshop.groups)
        people = workshop.people
        self.progress.setText(
            f"{given} of {count(people, 'slip')} handed in" if people else f"{count(given, 'slip')} handed in"
        )
        self.show_scan.setEnabled(given > 0)
        left = count(max(0, people - given), "slip")
        self.question.setText(f"{left} missing. R again closes." if self._asked_to_close else "")

    def _slip_words(self) -> str:
        if self._slip is None:
            return "Nobody is asked yet"
        group = self.workshop.group(self._slip[0])
        of = f" of {group.headcount}" if group.headcount else ""
        return f"{group.name}, slip {self._slip[1]}{of}"

    def _show_gaps(self) -> None:
        found = rated(self.workshop, self.step)
        groups = [one for one in self.workshop.groups if any(one.id in area.by_group for area in found)]
        rows = [self._gap_row(area, groups) for area in sorted(found, key=lambda one: -one.gap)]
        hides = self.bench.hides_counts
        self.gaps.show_rows([] if hides or not groups else rows, [group.name for group in groups])
        self.few.setVisible(not groups)

    def _gap_row(self, area: RatedArea, groups: Sequence[Group]) -> Measure:
        """An area with each group's mean mark on the scale."""
        low, high = scale(self.step)
        marks = [area.by_group.get(group.id) for group in groups]
        means = ", ".join(f"{one.mean:.1f} ({one.n})" for one in marks if one)
        gap = f"{area.gap:.1f} apart" if len(area.by_group) > 1 else ""
        places = tuple((one.mean - low) / (high - low) if one else None for one in marks)
        return Measure(areas_of(self.step)[area.area], gap, places, note=means)

    def _connect(self) -> None:
        self.sheet.marked.connect(self._on_marked)
        self.sheet.entered.connect(self._on_entered)
        self.sheet.tabbed.connect(self._turn)
        self.tabs.tabBarClicked.connect(self._on_tab)
        self.hand_in.clicked.connect(self._on_entered)
        self.take_back.clicked.connect(self._on_take_back)
        self.show_scan.clicked.connect(self.on_reveal)
        self.reopen.clicked.connect(lambda: self.bench.run_or_say(ReopenScan(self.step_id)))
        for button in (self.hand_in, self.take_back, self.show_scan):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        entering, shown = QWidget(), QWidget()
        column = QVBoxLayout(entering)
        column.setContentsMargins(0, 0, 0, 0)
        box, inside = framed("quiet", (12, 10, 12, 10))
        inside.addWidget(self.sheet)
        deeds = QHBoxLayout()
        deeds.addWidget(self.hand_in)
        deeds.addWidget(self.take_back)
        deeds.addStretch(1)
        foot = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.progress)
        words.addWidget(self.question)
        foot.addLayout(words, 1)
        foot.addWidget(self.show_scan)
        for part in (self.tabs, self.name, box, self.hint):
            column.addWidget(part)
        column.addLayout(deeds)
        column.addStretch(1)
        column.addLayout(foot)
        column.setSpacing(10)
        result = QVBoxLayout(shown)
        result.setContentsMargins(0, 0, 0, 0)
        result.addWidget(self.few)
        result.addWidget(self.gaps)
        result.addStretch(1)
        result.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignRight)
        self._faces = QStackedWidget()
        self._faces.addWidget(entering)
        self._faces.addWidget(shown)
        self.column.addSpacing(12)
        self.column.addWidget(self._faces, 1)
