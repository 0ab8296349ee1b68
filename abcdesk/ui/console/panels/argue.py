"""The panel of team top threes: for each team a line a card, its number and then what it leads to."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from abcdesk.domain.arguments import argued_cards, arguments_of, places_of
from abcdesk.domain.cards import Deck
from abcdesk.domain.commands.arguing import KeepArgument, TakeArgumentOut
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.parties import Party, parties
from abcdesk.domain.records import Argument, StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.ui import theme
from abcdesk.ui.console.panels.guess_row import SourceEdit
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.pick import number_word
from abcdesk.ui.console.panels.voter_tabs import VoterTab, VoterTabs
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.field import mark_wrong
from abcdesk.ui.widgets.measure_rows import Measure, MeasureRows
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.text import ElidedText, Text

_LINE = re.compile(r"\s*(\d{1,6})[\s.:,]*(.*)", re.DOTALL)


class ArgumentRow(QWidget):
    """One place of a team. ``entered``: Enter was pressed; ``left``: the line was left."""

    entered = Signal()
    left = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self.setObjectName(f"argument{place}")
        self.title = ElidedText("", 15, 600, "ink", family="serif", name=f"argument{place}Card")
        self.edit = SourceEdit()
        self.edit.setObjectName(f"argument{place}Line")
        self.edit.setAccessibleName(f"Place {place}: number of the card, and what it leads to")
        self.edit.setPlaceholderText("24 the ward writes the list by hand, twice")
        self.edit.setFont(theme.font(15))
        self.wrong = Text("", 13, 500, "warn", wrap=True, name=f"argument{place}Wrong")
        self.wrong.hide()
        self.edit.entered.connect(self.entered)
        self.edit.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        for part in (self.title, self.edit, self.wrong):
            column.addWidget(part)

    def show_argument(self, deck: Deck, row: Argument | None) -> None:
        """Show what is kept; what is being written stays."""
        card = deck.card(row.card) if row else None
        self.title.setText(f"{self.place}  {card.title}" if card else f"{self.place}")
        if not self.edit.hasFocus():
            self.edit.settle(f"{card.number} {row.consequence}" if card and row else "")
            self.complain("")

    def complain(self, words: str) -> None:
        """Say under the line what is wrong; "" when nothing is."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        mark_wrong(self.edit, bool(words))


class ArguePanel(StepPanel):
    """A tab for each team; its lines are kept as they are left."""

    kind = StepKind.ARGUE
    answers = ("show_in_room", "previous_card", "next_card")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._party = ""
        self.tabs = VoterTabs("arguingTabs")
        self.tabs.tabBarClicked.connect(self._choose)
        self.name = ElidedText("", 22, 600, "ink", family="serif", name="arguingName")
        self.rows = [ArgumentRow(place) for place in range(1, 6)]
        for row in self.rows:
            row.entered.connect(lambda row=row: self._keep(row, go_on=True))
            row.left.connect(lambda row=row: self._keep(row, go_on=False))
        self.shared_head = Text("What several argue for", 15, 600, name="arguedHead")
        self.shared = MeasureRows("arguedCards")
        self.column.addSpacing(12)
        for part, gap in (
            (self.tabs, 16),
            (self.name, 8),
            *((row, 0) for row in self.rows[:-1]),
            (self.rows[-1], 10),
            (self.shared_head, 4),
            (self.shared, 0),
        ):
            self.column.addWidget(part)
            self.column.addSpacing(gap)
        self.column.addStretch(1)

    def show_step(self, step_id: str) -> None:
        if step_id != self.step_id:
            self._party = ""
        super().show_step(step_id)

    def refresh(self) -> None:
        known, told = self._known, arguments_of(self.workshop, self.step)
        if self._party not in {one.id for one in known}:
            self._party = next((one.id for one in known), "")
        places = places_of(self.step)
        self.head.say(self.title, f"each team argues for {number_word(places)}, by what it leads to")
        self.tabs.show_tabs(
            tuple(VoterTab(one.id, one.name, "", len(told.get(one, ())) == places) for one in known),
            self._party,
        )
        party = self._current
        self.name.setText(party.name if party else "Nobody is asked yet. Add teams or groups in the set-up.")
        mine = {row.place: row for row in told.get(party, ())} if party else {}
        for row in self.rows:
            row.setVisible(party is not None and row.place <= places)
            row.show_argument(self.workshop.deck, mine.get(row.place))
        self.shared.show_rows(self._shared_rows(len(told)))
        self.shared_head.setVisible(bool(self.shared.rows))

    def begin(self) -> bool:
        """Write the first line that is empty."""
        shown = [row for row in self.rows if row.isVisible()]
        row = next((row for row in shown if not row.edit.text()), next(iter(shown), None))
        if row is not None:
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def on_next_card(self) -> None:
        """The next team."""
        self._turn(1)

    def on_previous_card(self) -> None:
        """The team before."""
        self._turn(-1)

    def on_show_in_room(self) -> None:
        """Show this team's picture in the room."""
        told = list(arguments_of(self.workshop, self.step))
        party = self._current
        if party in told:
            place = Spot(self.step_id, Cue("top", place=told.index(party) + 1))
            self.bench.run_or_say(GoTo(place, self.bench.now_s))
        else:
            self.bench.tell("This team has not argued for a card yet.")

    def key_entries(self) -> list[Entry]:
        return [(("Enter",), "write"), ("next_card", "next team"), ("show_in_room", "show in room")]

    @property
    def _known(self) -> tuple[Party, ...]:
        return parties(self.workshop, self.step)

    @property
    def _current(self) -> Party | None:
        return next((one for one in self._known if one.id == self._party), None)

    def _shared_rows(self, told: int) -> list[Measure]:
        """The cards that more than one team argues for, of those that have argued."""
        deck = self.workshop.deck
        found = [
            (deck.card(one.card), len(one.arguments))
            for one in argued_cards(self.workshop, self.step)
            if len(one.arguments) > 1
        ]
        return [
            Measure(card.title, f"{number} of {told}", (number / told,), deck.suit_of(card).colour)
            for card, number in found
        ]

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._known):
            self._party = self._known[place].id
            self.setFocus()
            self.refresh()

    def _turn(self, way: int) -> None:
        ids = [one.id for one in self._known]
        if ids:
            self.setFocus()
            self._party = ids[(ids.index(self._party) + way) % len(ids)]
            self.refresh()
            self.begin()

    def _keep(self, row: ArgumentRow, *, go_on: bool) -> None:
        """Keep a line that was changed; an empty one leaves the place empty."""
        party = self._current
        if party is None:
            return
        words = row.edit.text().strip()
        before = self.workshop.find(Argument, self.step_id, party.group, party.team or "", row.place)
        wrong: UserError | None = None
        if not words:
            if before is not None:
                wrong = self.bench.run(TakeArgumentOut(self.step_id, party.group, party.team, row.place))
        else:
            try:
                found = self._read(words, party, row.place)
                if before is None or (found.card, found.consequence) != (before.card, before.consequence):
                    wrong = self.bench.run(KeepArgument(found))
            except InvalidInput as refused:
                wrong = refused
        row.complain(told(wrong))
        if go_on and wrong is None:
            self._go_on(row)

    def _read(self, words: str, party: Party, place: int) -> Argument:
        """The argument a line says: a card's number, then what it leads to."""
        match = _LINE.fullmatch(words)
        if match is None:
            raise InvalidInput("card", "The number of a card comes first: 24 and what it leads to.")
        deck = self.workshop.deck
        card = deck.numbered(int(match[1]))
        if card is None:
            raise InvalidInput("card", f"No card {match[1]}. Numbers go from 1 to {len(deck)}.")
        return Argument(self.step_id, party.group, place, card.id, match[2].strip(), party.team)

    def _go_on(self, row: ArgumentRow) -> None:
        """To the next line; after the last one to the next team."""
        following = [one for one in self.rows if one.isVisible() and one.place > row.place]
        if following:
            following[0].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._turn(1)
