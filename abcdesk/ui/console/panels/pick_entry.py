"""Entering lists while a round is open: whose turn it is, the pick line, and what is in the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.ballots import asked_groups, pick_settings, voters_expected
from abcdesk.domain.cards import Card
from abcdesk.domain.commands.rounds import CastBallot, WithdrawBallot
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console import voters as who
from abcdesk.ui.console.panels.card_row import ChosenCards
from abcdesk.ui.console.panels.handed_in_grid import HandedInGrid, grid_for
from abcdesk.ui.console.panels.marker_row import MarkerRow
from abcdesk.ui.console.panels.pick_line import PickLine
from abcdesk.ui.console.panels.pick_words import hint_words, lacking_words, listed_names
from abcdesk.ui.console.panels.round_panel import RoundEntry
from abcdesk.ui.console.panels.voter_tabs import VoterTab, VoterTabs
from abcdesk.ui.console.picking import PickEntry, Reading, entry_of, reading, signs_of
from abcdesk.ui.console.voters import Voter
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.text import ElidedText, Text

_ROOM_FOR_WAYS = 440
_LOW = 640


class PickEntryView(RoundEntry):
    """Keeps what is typed for each voter until it is handed in."""

    line: PickLine

    def __init__(self, bench: Workbench) -> None:
        close = KeyButton(
            "Close and reveal", variant="room", icon="present", cap="R", name="closeAndRevealButton"
        )
        super().__init__(bench, "pick", close)
        self.voter: Voter | None = None
        self._typed: dict[tuple[str, Voter], PickEntry] = {}
        self._note = ""
        self._short_list_asked = False
        self.tabs = VoterTabs()
        self.name = ElidedText("", 22, 600, "ink", family="serif", name="voterName")
        self.line = PickLine()
        self.chosen = ChosenCards(bench.workshop.deck)
        self.markers = MarkerRow()
        self.hint = Text("", 13, 400, "ink2", wrap=True, name="pickHint")
        self.grid = HandedInGrid()
        self.veil = Text("", 14, 400, "ink2", wrap=True, name="countsHidden")
        self._ways = QWidget()
        self._lay_out()
        self._connect()

    @property
    def _workshop(self) -> Workshop:
        return self.bench.workshop

    def take_step(self, step_id: str) -> None:
        self.step_id = step_id
        self.voter = who.first_voter(self._workshop, self.step)
        self._note = ""

    def refresh(self) -> None:
        if self.voter not in who.voters(self._workshop, self.step):
            self.voter = who.first_voter(self._workshop, self.step)
        self._show_tabs()
        self._show_line()
        self._show_box()

    def add(self, card: Card) -> bool:
        self._edit(
            self._entry.added(card.number) if not self._is_handed_in else PickEntry().added(card.number)
        )
        self.line.setFocus()
        return True

    def clear(self) -> bool:
        if self.voter is None or (self.step_id, self.voter) not in self._typed:
            return False
        del self._typed[self.step_id, self.voter]
        self._note, self._short_list_asked = "", False
        self.refresh()
        return True

    def is_idle_enter(self, event: QKeyEvent) -> bool:
        """Whether this is Enter with nobody to hand in: then it is no key of ours."""
        return self.voter is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    # ------------------------------------------------------------------ what is typed

    @property
    def _entry(self) -> PickEntry:
        """What is typed for this voter, else what was handed in."""
        if self.voter is None:
            return PickEntry()
        typed = self._typed.get((self.step_id, self.voter))
        if typed is not None:
            return typed
        ballot = who.ballot_of(self._workshop, self.step, self.voter)
        return entry_of(self._workshop.deck, ballot) if ballot else PickEntry()

    @property
    def _is_handed_in(self) -> bool:
        return (
            self.voter is not None
            and (self.step_id, self.voter) not in self._typed
            and who.has_handed_in(self._workshop, self.step, self.voter)
        )

    def _edit(self, entry: PickEntry) -> None:
        if self.voter is None:
            self._note = "There is nobody to hand in. Add teams in the set-up."
        else:
            self._typed[self.step_id, self.voter] = entry
            self._note, self._short_list_asked = "", False
        self._show_line()

    def _mark(self, marker: int) -> None:
        """A marker was clicked: it lies on the last card."""
        if self._entry.text:
            self._edit(self._entry.marked(marker))
        self.line.setFocus()

    def _hand_in(self) -> None:
        """Enter: hand in and move on; a short list is asked about once."""
        if self.voter is None:
            return
        if self._is_handed_in:
            self._turn_to(who.next_voter(self._workshop, self.step, self.voter))
            return
        picks = pick_settings(self._workshop, self.step).most
        read = reading(self._workshop, self.step, self._entry, final=True)
        if not read.cards and not read.error:
            self._complain(
                f"Type the {'number of a card' if picks == 1 else f'numbers of {picks} cards'} first."
            )
        elif read.error:
            self._complain(read.error)
        elif len(read.cards) < picks and not self._short_list_asked:
            short = lacking_words(self._workshop, self.step, read.cards) or f"{len(read.cards)} of {picks}"
            self._complain(f"{short}. Enter again hands in the short list.")
            self._short_list_asked = True
        else:
            self._cast(read)

    def _cast(self, read: Reading) -> None:
        voter = self.voter
        assert voter is not None
        wrong = self.bench.run(
            CastBallot(self.step_id, read.cards, voter.group, voter.team, voter.seat, read.whom)
        )
        if wrong is not None:
            self._complain(told(wrong))
            return
        self._typed.pop((self.step_id, voter), None)
        self._turn_to(who.next_voter(self._workshop, self.step, voter))
        self.entered.emit()

    def _take_back(self) -> None:
        if self.voter is None:
            return
        voter = self.voter
        kept = self._entry
        if self.bench.run_or_say(WithdrawBallot(self.step_id, voter.group, voter.team, voter.seat)):
            self._typed[self.step_id, voter] = kept
            self.refresh()
            self.bench.tell_undo(f"Taken back: {self._voter_words()}. Its list is in the line again.")

    def _complain(self, words: str) -> None:
        self._note = words
        self._show_line()

    def _turn_to(self, voter: Voter) -> None:
        self.voter = voter
        self._note, self._short_list_asked = "", False
        self.refresh()

    def _turn_by(self, way: int) -> None:
        if self.voter is not None:
            self._turn_to(who.beside(self._workshop, self.step, self.voter, way))

    def _turn_group(self, way: int) -> None:
        keys = [tab.key for tab in self.tabs.tabs]
        if keys and self.voter is not None:
            self._on_tab_chosen((keys.index(self._tab_key(self.voter)) + way) % len(keys))

    # ------------------------------------------------------------------ what is shown

    def _show_tabs(self) -> None:
        self.tabs.show_tabs(self._tabs(), self._tab_key(self.voter) if self.voter else "")

    def _tabs(self) -> tuple[VoterTab, ...]:
        workshop, step = self._workshop, self.step
        if pick_settings(workshop, step).by_team:
            return tuple(
                VoterTab(voter.team or "", workshop.team(voter.team or "").name, "", self._is_in(voter))
                for voter in who.voters(workshop, step)
            )
        tabs = []
        for group in asked_groups(workshop, step):
            handed_in = sum(ballot.group == group.id for ballot in workshop.ballots_of(step.id))
            words = f"{handed_in} of {group.headcount}" if group.headcount else f"{handed_in} in"
            tabs.append(VoterTab(group.id, group.name, words, 0 < group.headcount <= handed_in))
        return tuple(tabs)

    def _is_in(self, voter: Voter) -> bool:
        return who.has_handed_in(self._workshop, self.step, voter)

    def _tab_key(self, voter: Voter) -> str:
        return voter.team or voter.group

    def _voter_words(self) -> str:
        if self.voter is None:
            return "Nobody is asked yet"
        if self.voter.team:
            return self._workshop.team(self.voter.team).name
        group = self._workshop.group(self.voter.group)
        of = f" of {group.headcount}" if group.headcount else ""
        return f"{group.name}, slip {self.voter.seat}{of}"

    def _show_line(self) -> None:
        workshop, step, entry = self._workshop, self.step, self._entry
        settings = pick_settings(workshop, step)
        picks, self.line.signs = settings.most, signs_of(settings)
        self.markers.show_markers(workshop.deck, settings.markers)
        read = reading(workshop, step, entry)
        error = self._note or read.error
        handed_in = self._is_handed_in
        words = "handed in" if handed_in else f"{len(read.cards)} of {picks}"
        self.line.show_entry(entry, words, wrong=read.wrong_places, error=error, handed_in=handed_in)
        cards = [workshop.deck.card(card) for card in read.cards]
        self.chosen.show_cards(workshop.deck, cards, picks, lit=not handed_in)
        self.hint.setText(
            error
            or ("Change it until you close the round." if handed_in else hint_words(workshop, step, read))
        )
        self.hint.set_tone("warn" if error else "ink2")
        self.name.setText(self._voter_words())
        self.name.updateGeometry()
        unit = "team" if settings.by_team else "slip"
        self.hand_in.set_words(f"{'Next' if handed_in else 'Hand in, next'} {unit}")
        self.hand_in.setEnabled(self.voter is not None)
        self.take_back.setVisible(handed_in)

    def _show_box(self) -> None:
        workshop, step = self._workshop, self.step
        expected, handed_in = voters_expected(workshop, step), len(workshop.ballots_of(step.id))
        unit = "team" if pick_settings(workshop, step).by_team else "slip"
        of = f"{handed_in} of {expected}" if expected else str(handed_in)
        self.progress.setText(f"{of} {unit}{'' if (expected or handed_in) == 1 else 's'} handed in")
        names = who.waiting_for(workshop, step)
        self.waiting.setText(
            f"Waiting for {listed_names(names)}" if names else "All are in." if handed_in else ""
        )
        self.close_round.setEnabled(handed_in > 0)
        hidden = self.bench.hides_counts
        self.grid.setVisible(not hidden and handed_in > 0)
        self.veil.setVisible(hidden or not handed_in)
        self.veil.setText(
            "Counts are hidden: the room may see this screen."
            if hidden
            else "Nothing handed in yet. What comes in stands here, card by card, for you alone."
        )
        if not hidden and handed_in:
            keys = [self._tab_key(voter) for voter in who.voters(workshop, step)]
            by_team = pick_settings(workshop, step).by_team
            current = keys.index(self._tab_key(self.voter)) if self.voter and by_team else -1
            self.grid.show_grid(grid_for(workshop, step), current)

    # ------------------------------------------------------------------ layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ways.setVisible(self.width() >= _ROOM_FOR_WAYS)
        self.chosen.set_tight(self.height() < _LOW)

    def _connect(self) -> None:
        self.tabs.tabBarClicked.connect(self._on_tab_chosen)
        self.line.edited.connect(self._edit)
        self.line.entered.connect(self._hand_in)
        self.line.tabbed.connect(self._turn_by)
        self.markers.laid.connect(self._mark)
        self.line.group_tabbed.connect(self._turn_group)
        self.hand_in.clicked.connect(self._hand_in)
        self.take_back.clicked.connect(self._take_back)

    def _on_tab_chosen(self, place: int) -> None:
        if 0 <= place < len(self.tabs.tabs):
            key = self.tabs.tabs[place].key
            mine = [one for one in who.voters(self._workshop, self.step) if self._tab_key(one) == key]
            waiting = [one for one in mine if not self._is_in(one)]
            if mine:
                self._turn_to((waiting or mine)[0])
                self.line.setFocus()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(self.name, 1)
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        for part in (
            Text("type numbers, or", 13, 400, "ink3"),
            KeyCap("/"),
            Text("for words", 13, 400, "ink3"),
        ):
            ways.addWidget(part)
        heading.addWidget(self._ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, gap in (
            (self.tabs, 18),
            (heading, 8),
            (self.line, 8),
            (self.markers, 4),
            (self.chosen, 8),
            (self.hint, 6),
        ):
            column.addLayout(widget) if isinstance(widget, QHBoxLayout) else column.addWidget(widget)
            column.addSpacing(gap)
        column.addLayout(self._deeds())
        column.addSpacing(12)
        column.addWidget(self.grid, 1)
        column.addWidget(self.veil, 1, Qt.AlignmentFlag.AlignTop)
        column.addSpacing(8)
        column.addLayout(self._foot())
