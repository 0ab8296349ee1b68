"""The panel of a simulation: one key a tally, a line for learning moments, and R to show the round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from abcdesk.domain.commands.simulating import (
    NoteLearning,
    RemoveLearning,
    ReopenLastRound,
    SetPhase,
    ShowRound,
    StartRound,
    TakeOut,
    Tally,
    Watch,
    WordSigns,
    last_tally,
)
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import (
    Behaviour,
    Observation,
    ObservationKind,
    Phase,
    SimulationRound,
    StepKind,
    Watched,
)
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.simulation import (
    observations_of,
    rounds_of,
    running_round,
    sign_words,
    tallies,
    watched_in,
)
from abcdesk.ui.actions import typing
from abcdesk.ui.console.keys import is_plain
from abcdesk.ui.console.mentions import attributed
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.pick import number_word
from abcdesk.ui.console.panels.simulation_learning import LearningBox
from abcdesk.ui.console.panels.simulation_rounds import RoundStrip
from abcdesk.ui.console.panels.simulation_tiles import BehaviourBox
from abcdesk.ui.console.panels.simulation_watch import WatchList
from abcdesk.ui.console.panels.simulation_words import KINDS, round_words, tile_words, watch_rows
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.message_line import sentence, told
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.text import ElidedText, Text

_PHASES = tuple(Phase)
_LOW_BOX = 104
_REST = 330
"""Height of everything but the boxes, in pixels."""


class SimulationPanel(StepPanel):
    """Odd digits count what was seen, even ones relapses; what is written stays until it is kept."""

    kind = StepKind.SIMULATION
    answers = ("reveal", "show_in_room", "learning", "watched")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.strip = RoundStrip()
        self.phase = Segmented(
            [(one.value, one.value.capitalize()) for one in Phase],
            name="phase",
            words="Where the round stands",
            strong=True,
        )
        self.boxes = [BehaviourBox(place) for place in range(4)]
        self.nothing = EmptyState(
            "eye",
            "Nothing to watch yet",
            "Desired behaviours are worded in a step before. Without one there is nothing to count.",
            name="noBehaviours",
        )
        self.learning = LearningBox(KeyCap("L"))
        self.watching = WatchList()
        self.last = ElidedText("", 14, 600, "ink", name="lastTally")
        self.how = Text("A held key counts once.", 13, 400, "ink2", name="tallyRule")
        self.take_out = KeyButton("Take it out", cap="⌫", name="takeOutButton")
        self.again = KeyButton("Open again", variant="quiet", name="openAgainButton")
        self.go_on = KeyButton("", cap="Enter", name="goOnButton")
        self.show_round = KeyButton("", variant="room", icon="present", cap="R", name="showRoundButton")
        self._faces = QStackedWidget()
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------------ what is shown

    def show_step(self, step_id: str) -> None:
        if step_id != self.step_id:
            self._faces.setCurrentIndex(0)
            self.learning.complain("")
            self.watching.complain("")
        super().show_step(step_id)

    def refresh(self) -> None:
        workshop, step = self.workshop, self.step
        count = rounds_of(workshop, step)
        note = f"{number_word(count)} round{'' if count == 1 else 's'}: play, reflect, improve"
        self.head.say(self.title, note, "counts reach the room when a round is shown")
        running = self.running
        self._show_rounds()
        self.phase.set_value(running.phase.value if running else "")
        self._show_boxes()
        moments = [row for row in observations_of(workshop, step) if row.kind is ObservationKind.LEARNING]
        teams = {team.id: team.name for team in workshop.teams}
        self.learning.show_moments([] if self.bench.hides_counts else moments, teams)
        self.watching.show_rows(watch_rows(workshop, step))
        self._show_foot()

    def tick(self) -> None:
        self._show_rounds()

    @property
    def running(self) -> SimulationRound | None:
        """The round that is being played, or was shown last."""
        return running_round(self.workshop, self.step)

    @property
    def watched(self) -> tuple[Watched, ...]:
        """What is watched, in the order of the keys."""
        return watched_in(self.workshop, self.step)

    def key_entries(self) -> list[Entry]:
        keys = 2 * len(self.watched)
        counting: list[Entry] = [((f"1–{keys}",), "seen or relapse")] if keys else []
        return [
            *counting,
            ("learning", "learning moment"),
            ("reveal", "show round"),
            (("Enter",), self._going_on()[0].lower()),
            ("watched", "what is watched"),
            ("timer", "timer"),
        ]

    # ------------------------------------------------------------------ keys

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit counts once however long it is held; Backspace takes the last one out."""
        if event.key() == Qt.Key.Key_Backspace and is_plain(event):
            if not event.isAutoRepeat():
                self._take_out()
            return True
        sign = event.text()
        if not (sign.isascii() and sign.isdecimal() and is_plain(event)):
            return False
        if not event.isAutoRepeat():
            self._press(int(sign))
        return True

    def begin(self) -> bool:
        """Enter outside a text: the next phase, then the next round."""
        if typing():
            return True
        words, command = self._going_on()
        if command is None:
            self.bench.tell(words)
        else:
            self.bench.run_or_say(command)
        return True

    def leave(self) -> bool:
        if self._faces.currentIndex() == 0:
            return False
        self.on_watched()
        return True

    def on_learning(self) -> None:
        """Write a learning moment."""
        self._faces.setCurrentIndex(0)
        self.learning.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def on_watched(self) -> None:
        """Choose what is watched, or go back to counting."""
        self._faces.setCurrentIndex(1 - self._faces.currentIndex())
        if self._faces.currentIndex():
            self.watching.begin()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_reveal(self) -> None:
        """Close the round that runs and show it; a round that is shown comes back on the wall."""
        running = self.running
        if running is None:
            self.bench.tell("No round is started yet. Enter starts round 1.")
            return
        if not running.shown and not self.bench.run_or_say(ShowRound(self.step_id, running.round)):
            return
        cue = Cue("simulation", place=running.round)
        self.bench.run_or_say(GoTo(Spot(self.step_id, cue), self.bench.now_s))

    on_show_in_room = on_reveal

    # ------------------------------------------------------------------ deeds

    def _press(self, digit: int) -> None:
        """Count what this digit stands for, or say at once that it stands for nothing."""
        place, watched = (digit - 1) // 2, self.watched
        if not 1 <= digit <= 2 * len(watched):
            keys = f"Keys go from 1 to {2 * len(watched)}." if watched else "No behaviour is worded yet."
            self.bench.tell(f"{digit} counts nothing. {keys}")
            return
        self._faces.setCurrentIndex(0)
        self._tally(place, relapse=digit % 2 == 0)

    def _tally(self, place: int, *, relapse: bool) -> None:
        running = self.running
        number = running.round if running else 1
        behaviour = self.watched[place].behaviour
        if self.bench.run_or_say(Tally(self.step_id, number, behaviour, KINDS[relapse])):
            self.bench.message.clear()

    def _take_out(self) -> None:
        running = self.running
        if self.bench.run_or_say(TakeOut(self.step_id, running.round if running else 1)):
            self.bench.tell_undo("The last tally is out.")

    def _write(self) -> None:
        """Enter in the line: keep the moment with whose words it is in."""
        found = attributed(self.learning.line.text(), self.workshop.teams)
        if found.unknown:
            self.learning.complain(f"No team is called “{found.unknown}”.")
            return
        running = self.running
        number = running.round if running else 1
        team = found.team.id if found.team else None
        wrong = self.bench.run(NoteLearning(self.step_id, number, found.text, team))
        if wrong is not None:
            self.learning.complain(told(wrong))
            return
        self.learning.line.clear()

    def _remove(self, row: Observation) -> None:
        if self.bench.run_or_say(RemoveLearning(row)):
            self.bench.tell_undo("The learning moment is out.")

    def _on_phase(self, value: str) -> None:
        running = self.running
        if running is None:
            self.bench.run_or_say(StartRound(self.step_id, 1))
        else:
            self.bench.run_or_say(SetPhase(self.step_id, running.round, Phase(value)))
        self.refresh()

    def _watch(self, behaviours: tuple[str, ...]) -> None:
        wrong = self.bench.run(Watch(self.step_id, behaviours))
        self.watching.complain(told(wrong))
        self.watching.show_rows(watch_rows(self.workshop, self.step))

    def _word(self, behaviour: str, seen: str, relapse: str) -> None:
        wrong = self.bench.run(WordSigns(self.step_id, behaviour, seen, relapse))
        self.watching.complain(sentence(wrong.message) if wrong else "")

    def _open_again(self) -> None:
        running = self.running
        if running and self.bench.run_or_say(ReopenLastRound(self.step_id, running.round)):
            self.bench.tell_undo(f"Round {running.round} is open again.")

    def _going_on(self) -> tuple[str, StartRound | SetPhase | None]:
        """What Enter does next, in words and as a command; None where nothing comes."""
        running = self.running
        if running is None:
            return "Start round 1", StartRound(self.step_id, 1)
        following = running.round + 1
        place = _PHASES.index(running.phase) + 1
        if not running.shown and place < len(_PHASES):
            phase = _PHASES[place]
            return phase.value.capitalize(), SetPhase(self.step_id, running.round, phase)
        if following <= rounds_of(self.workshop, self.step):
            return f"Start round {following}", StartRound(self.step_id, following)
        return ("All rounds are played." if running.shown else "This was the last round. R shows it."), None

    # ------------------------------------------------------------------ parts

    def _show_rounds(self) -> None:
        hidden = self.bench.hides_counts
        self.strip.show_rounds(round_words(self.workshop, self.step, self.bench.now_s, hidden=hidden))

    def _show_boxes(self) -> None:
        workshop, watched, hidden = self.workshop, self.watched, self.bench.hides_counts
        names = {group.id: group.name for group in workshop.groups}
        for place, box in enumerate(self.boxes):
            box.setVisible(place < len(watched))
            if place >= len(watched):
                continue
            behaviour = workshop.find(Behaviour, watched[place].behaviour)
            assert behaviour is not None  # what is watched is there: the file's own rule
            suit = workshop.deck.suit_of(workshop.deck.card(behaviour.card))
            by = names.get(behaviour.worded_by, "")
            box.say(behaviour.desired, f"worded by {by}" if by else "", suit.colour, suit.title)
            for relapse, tile in ((False, box.seen), (True, box.relapse)):
                words = tile_words(workshop, self.step, place, behaviour.id, relapse=relapse, hidden=hidden)
                tile.show_tile(words)
        self.nothing.setVisible(not watched)

    def _show_foot(self) -> None:
        workshop, step, running = self.workshop, self.step, self.running
        last = last_tally(workshop, step, running.round) if running else None
        words = "Nothing counted in this round yet"
        if last and last.behaviour and not self.bench.hides_counts:
            kind = "Relapse" if last.kind is ObservationKind.RELAPSE else "Seen"
            found = tallies(workshop, step)
            tally = next(t for t in found if (t.round, t.behaviour) == (last.round, last.behaviour))
            count = tally.relapse if last.kind is ObservationKind.RELAPSE else tally.seen
            words = f"{kind}, {sign_words(workshop, step, last.behaviour, last.kind)}: {count}"
        self.last.setText(words)
        shown = bool(running and running.shown)
        self.take_out.setEnabled(last is not None and not shown)
        self.again.setVisible(shown and step.state.value not in ("closed", "revealed"))
        going, command = self._going_on()
        self.go_on.set_words(going if command else "All played")
        self.go_on.setEnabled(command is not None)
        number = running.round if running else 1
        self.show_round.set_words(f"Show round {number}" if shown else f"Close and show round {number}")
        self.show_round.setEnabled(last is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.height() - _REST) / max(1, len(self.watched) if self.step_id else 1)
        for box in self.boxes:
            box.set_low(room < _LOW_BOX)
        self.learning.set_low(room < _LOW_BOX - 40)

    # ------------------------------------------------------------------ layout

    def _connect(self) -> None:
        for place, box in enumerate(self.boxes):
            box.tallied.connect(lambda relapse, place=place: self._tally(place, relapse=relapse))
        self.phase.changed.connect(self._on_phase)
        self.learning.written.connect(self._write)
        self.learning.removed.connect(self._remove)
        self.watching.chosen.connect(self._watch)
        self.watching.worded.connect(self._word)
        self.watching.left.connect(self.on_watched)
        for button, deed in (
            (self.take_out, self._take_out),
            (self.again, self._open_again),
            (self.go_on, self.begin),
            (self.show_round, self.on_reveal),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, deed=deed: deed())

    def _lay_out(self) -> None:
        rounds = QHBoxLayout()
        rounds.setSpacing(14)
        rounds.addWidget(self.strip, 1)
        rounds.addWidget(self.phase)
        counting = QWidget()
        column = QVBoxLayout(counting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for box in self.boxes:
            column.addWidget(box, 3)
        column.addWidget(self.nothing)
        column.addWidget(self.learning, 2)
        self._faces.addWidget(counting)
        self._faces.addWidget(self.watching)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.last)
        said.addWidget(self.how)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(said, 1)
        for button in (self.take_out, self.again, self.go_on, self.show_round):
            foot.addWidget(button)
        self.column.addSpacing(10)
        self.column.addLayout(rounds)
        self.column.addSpacing(12)
        self.column.addWidget(self._faces, 1)
        self.column.addSpacing(10)
        self.column.addLayout(foot)
