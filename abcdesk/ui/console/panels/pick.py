"""The panel of a pick step: enter lists by keyboard, close and reveal, then lead through the ranking."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from abcdesk.domain.ballots import pick_settings
from abcdesk.domain.commands.rounds import CloseAndReveal, ReopenRound
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import Evidence, StepKind
from abcdesk.ui.console.panels.guess_view import KEYS as THINK_KEYS
from abcdesk.ui.console.panels.panel import Entry
from abcdesk.ui.console.panels.pick_entry import PickEntryView
from abcdesk.ui.console.panels.pick_result import PickResultView
from abcdesk.ui.console.panels.round_panel import RoundPanel
from abcdesk.ui.console.panels.survey_import import SurveyImport
from abcdesk.ui.console.picking import MARKER, TIMES, signs_of
from abcdesk.ui.console.voters import missing
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.words import count

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_SIGNS = {TIMES: "dots", MARKER: "marker"}
_EVIDENCE = {f"evidence_{kind.value[0]}": kind.value for kind in Evidence}


class PickPanel(RoundPanel):
    """Two faces: the open round, and the ranking after the reveal."""

    entry: PickEntryView
    result: PickResultView

    kind = StepKind.PICK
    answers = (
        *("reveal", "find", "show_in_room", "previous_card", "next_card"),
        *(f"evidence_{letter}" for letter in "oam"),
    )

    def __init__(self, bench: Workbench) -> None:
        survey = SurveyImport(bench)
        super().__init__(bench, PickEntryView(bench), PickResultView(bench), above=survey)
        self.survey = survey
        for part in (self.result.think, self.result.merging):
            part.done.connect(lambda: self.home().setFocus())

    def refresh(self) -> None:
        settings = pick_settings(self.workshop, self.step)
        who = "each team picks" if settings.by_team else "each person picks"
        who += ", in a survey before" if settings.surveyed else ""
        aside = "counts hidden from the room" if self.is_open else ""
        form = " of every suit" if settings.by_suit else " in order" if settings.ranked else ""
        if settings.dots:
            who = who.replace("picks", "gives")
            form = " dot" if settings.picks == 1 else " dots"
        self.head.say(self.title, f"{who} {number_word(settings.picks)}{form}", aside)
        self.survey.show_step(self.step)
        self.show_face()

    def claims(self, event: QKeyEvent) -> bool:
        return super().claims(event) and not self.entry.is_idle_enter(event)

    def take_key(self, event: QKeyEvent) -> bool:
        if not self.is_open:
            return self._is_thinking and self.result.think.take_key(event)
        return super().take_key(event)

    def begin(self) -> bool:
        if self._is_thinking:
            self.result.think.begin()
        elif not self.is_open and self.result.face == "ranking":
            self.result.merging.begin()
        else:
            return False
        return True

    def on_reveal(self) -> None:
        if not self.is_open:
            self.bench.tell("This round is revealed. PgDn shows the next place.", "good")
            return
        absent, words = missing(self.workshop, self.step), ""
        if absent and self.workshop.ballots_of(self.step_id):
            unit = "team" if pick_settings(self.workshop, self.step).by_team else "slip"
            words = count(absent, unit)
        self.close_with(CloseAndReveal(self.step_id), words)

    def reopen(self) -> None:
        if self.bench.run_or_say(ReopenRound(self.step_id)):
            self.bench.tell_undo("The round is open again. Lists can be changed.")

    def on_show_in_room(self) -> None:
        """Show what stands here in the room."""
        place = None if self.is_open else self.result.spot
        if place is not None:
            self.bench.run_or_say(GoTo(place, self.bench.now_s))
        elif not self.is_open:
            self.bench.tell("No step of this agenda shows it.")

    def on_next_card(self) -> None:
        """The next guess."""
        if self._is_thinking:
            self.result.think.go_by(1)

    def on_previous_card(self) -> None:
        """The guess before."""
        if self._is_thinking:
            self.result.think.go_by(-1)

    def on(self, name: str) -> None:
        """Letters of evidence come with Alt too, while words are written; the rest comes by name."""
        if not name.startswith("evidence_"):
            super().on(name)
        elif self._is_thinking:
            self.result.think.say(Evidence(_EVIDENCE[name]))

    def key_entries(self) -> list[Entry]:
        if self._is_thinking:
            return THINK_KEYS
        if not self.is_open:
            return [(("Enter",), "say the same")] if self.result.face == "ranking" else []
        settings = pick_settings(self.workshop, self.step)
        unit = "team" if settings.by_team else "slip"
        signs: list[Entry] = [((sign,), _SIGNS[sign]) for sign in signs_of(settings)]
        return [
            (("0–9",), "picks"),
            *signs,
            (("Enter",), "hand in"),
            (("Tab",), f"next {unit}"),
            ("reveal", "reveal"),
        ]

    @property
    def _is_thinking(self) -> bool:
        """Whether letters say what a guess rests on: the room or this panel is at that question."""
        at_think = self.spot.step == self.step_id and self.spot.cue.slide == "think"
        return not self.is_open and (at_think or self.result.face == "think")


def number_word(number: int) -> str:
    """A small number as a word, a larger one in figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)
