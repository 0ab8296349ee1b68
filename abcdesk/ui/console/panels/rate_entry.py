"""Entering a scan: whose slip it is, and a digit for each area."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from abcdesk.domain.commands.rating import HandInMarks, TakeMarksBack
from abcdesk.domain.records import Group
from abcdesk.domain.steps.rate import areas_of, scale, seats_in, slip_of
from abcdesk.ui.console.panels.mark_sheet import MarkSheet
from abcdesk.ui.console.panels.round_panel import RoundEntry
from abcdesk.ui.console.panels.voter_tabs import VoterTab, VoterTabs
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.words import count

Slip = tuple[str, int]
"""A group's id and the number of a slip."""


class RateEntryView(RoundEntry):
    """Keeps what is typed on each slip until it is handed in."""

    line: MarkSheet

    def __init__(self, bench: Workbench) -> None:
        close = KeyButton("Close and show", variant="room", icon="present", cap="R", name="showScan")
        super().__init__(bench, "scan", close)
        self._slip: Slip | None = None
        self._typed: dict[tuple[str, Slip], dict[str, int]] = {}
        self._note = ""
        self.tabs = VoterTabs("scanTabs")
        self.name = ElidedText("", 22, 600, "ink", family="serif", name="slipName")
        self.line = MarkSheet()
        self.hint = Text("", 13, 400, "ink2", wrap=True, name="scanHint")
        self._lay_out()
        self._connect()

    def take_step(self, step_id: str) -> None:
        self.step_id, self._slip, self._note = step_id, None, ""

    def refresh(self) -> None:
        if self._slip is None or not self.bench.workshop.has_group(self._slip[0]):
            self._slip = self._first_slip()
        self._show()

    def clear(self) -> bool:
        """Forget the marks typed on this slip."""
        if self._slip is None or not self._typed.pop((self.step_id, self._slip), {}):
            return False
        self._turn_to(self._slip)
        return True

    # ------------------------------------------------------------------ slips

    @property
    def _groups(self) -> tuple[Group, ...]:
        return self.bench.workshop.groups

    def _in(self, group: Group) -> int:
        return len(seats_in(self.bench.workshop, self.step, group.id))

    def _first_slip(self, within: str = "") -> Slip | None:
        """The first one that is missing, in this group as long as one is."""
        for group in sorted(self._groups, key=lambda group: group.id != within):
            if not group.headcount or self._in(group) < group.headcount:
                return group.id, self._free_seat(group)
        return (self._groups[0].id, 1) if self._groups else None

    def _free_seat(self, group: Group) -> int:
        taken = seats_in(self.bench.workshop, self.step, group.id)
        return next(seat for seat in range(1, len(taken) + 2) if seat not in taken)

    def _after(self, slip: Slip, way: int) -> Slip:
        """The slip beside this one, round the table; a group of unknown size goes one beyond what is in."""
        everybody = [
            (group.id, seat)
            for group in self._groups
            for seat in range(1, (group.headcount or self._in(group) + 1) + 1)
        ]
        if slip not in everybody:
            return everybody[0]
        return everybody[(everybody.index(slip) + way) % len(everybody)]

    def _turn_to(self, slip: Slip | None) -> None:
        self._slip, self._note = slip, ""
        self._show()
        self.line.begin()

    def _turn_by(self, way: int) -> None:
        if self._slip is not None:
            self._turn_to(self._after(self._slip, way))

    def _turn_group(self, way: int) -> None:
        ids = [group.id for group in self._groups]
        if self._slip is not None:
            self._on_tab_chosen((ids.index(self._slip[0]) + way) % len(ids))

    def _on_tab_chosen(self, place: int) -> None:
        if 0 <= place < len(self._groups):
            group = self._groups[place]
            full = group.headcount and self._in(group) >= group.headcount
            self._turn_to((group.id, 1 if full else self._free_seat(group)))
            self.line.setFocus()

    # ------------------------------------------------------------------ marks

    def _kept(self) -> dict[str, int]:
        if self._slip is None:
            return {}
        return {row.area: row.value for row in slip_of(self.bench.workshop, self.step, *self._slip)}

    def _marks(self) -> dict[str, int]:
        typed = self._typed.get((self.step_id, self._slip)) if self._slip else None
        return typed if typed is not None else self._kept()

    @property
    def _is_handed_in(self) -> bool:
        return self._slip is not None and (self.step_id, self._slip) not in self._typed and bool(self._kept())

    def _on_marked(self, area: str, mark: int | None) -> None:
        if self._slip is None:
            self._complain("There is nobody to mark. Add groups in the set-up.")
            return
        low, high = scale(self.step)
        if not area:
            return
        if mark is not None and not low <= mark <= high:
            self._complain(f"Marks go from {low} to {high}: {mark} is none.")
            return
        marks = {} if self._is_handed_in and mark is not None else dict(self._marks())
        if mark is None:
            marks.pop(area, None)
        else:
            marks[area] = mark
        self._typed[self.step_id, self._slip] = marks
        self._complain("")

    def _hand_in(self) -> None:
        """Enter: hand in and move on."""
        if self._slip is None:
            return
        if self._is_handed_in:
            self._turn_by(1)
            return
        wrong = self.bench.run(HandInMarks(self.step_id, *self._slip, tuple(self._marks().items())))
        if wrong is not None:
            self._complain(told(wrong))
            return
        self._typed.pop((self.step_id, self._slip), None)
        self._turn_to(self._first_slip(self._slip[0]))
        self.entered.emit()

    def _take_back(self) -> None:
        if self._slip is None:
            return
        kept = self._kept()
        if self.bench.run_or_say(TakeMarksBack(self.step_id, *self._slip)):
            self._typed[self.step_id, self._slip] = kept
            self._show()
            self.bench.tell_undo("Taken back. Its marks stand in the slip again.")

    def _complain(self, words: str) -> None:
        self._note = words
        self._show()

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        handed_in = self._is_handed_in
        tabs = tuple(self._tab(group, self._in(group)) for group in self._groups)
        self.tabs.show_tabs(tabs, self._slip[0] if self._slip else "")
        self.line.show_slip(areas_of(self.step), self._marks(), scale(self.step), handed_in)
        self.name.setText(self._slip_words())
        self.name.updateGeometry()
        self.hint.setText(self._note or self._usual())
        self.hint.set_tone("warn" if self._note else "ink2")
        self.hand_in.set_words("Next slip" if handed_in else "Hand in, next slip")
        self.hand_in.setEnabled(self._slip is not None and bool(areas_of(self.step)))
        self.take_back.setVisible(handed_in)
        self._show_progress()

    def _tab(self, group: Group, given: int) -> VoterTab:
        words = f"{given} of {group.headcount}" if group.headcount else f"{given} in"
        return VoterTab(group.id, group.name, words, 0 < group.headcount <= given)

    def _slip_words(self) -> str:
        if self._slip is None:
            return "Nobody is asked yet"
        group = self.bench.workshop.group(self._slip[0])
        of = f" of {group.headcount}" if group.headcount else ""
        return f"{group.name}, slip {self._slip[1]}{of}"

    def _usual(self) -> str:
        if not areas_of(self.step):
            return "This scan has no areas. Add them in the set-up."
        if self._is_handed_in:
            return "Change it until you close."
        low, high = scale(self.step)
        return f"One digit an area, {low} to {high}. Backspace goes back."

    def _show_progress(self) -> None:
        people, given = self.bench.workshop.people, sum(self._in(group) for group in self._groups)
        of = f"{given} of {count(people, 'slip')}" if people else count(given, "slip")
        self.progress.setText(f"{of} handed in")
        left = [(group.headcount - self._in(group), group.name) for group in self._groups]
        waiting = ", ".join(f"{missing} of {name}" for missing, name in left if missing > 0)
        self.waiting.setText(f"Waiting for {waiting}" if waiting else "All are in." if people else "")
        self.close_round.setEnabled(given > 0)

    def _connect(self) -> None:
        self.line.marked.connect(self._on_marked)
        self.line.entered.connect(self._hand_in)
        self.line.tabbed.connect(self._turn_by)
        self.line.group_tabbed.connect(self._turn_group)
        self.tabs.tabBarClicked.connect(self._on_tab_chosen)
        self.hand_in.clicked.connect(self._hand_in)
        self.take_back.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        box, inside = framed("quiet", (12, 10, 12, 10))
        inside.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.tabs, self.name, box, self.hint):
            column.addWidget(part)
        column.addLayout(self._deeds())
        column.addStretch(1)
        column.addLayout(self._foot())
