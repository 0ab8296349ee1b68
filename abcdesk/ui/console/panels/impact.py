"""The panel of an impact step: what each top card costs, in four columns, then the verdict."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from abcdesk.domain.arguments import arguments_of
from abcdesk.domain.cards import Card
from abcdesk.domain.commands.recording import KeepImpact, Remove
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import Dimension, Evidence, Impact, StepKind, StepState
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.impact import cards_weighed, weighed_from
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.tally import ranking
from abcdesk.ui.console.mentions import attributed
from abcdesk.ui.console.panels.card_chips import CardChips
from abcdesk.ui.console.panels.impact_column import Draft, ImpactColumn
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.verdict_box import VerdictBox
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_cap import KeyCap
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import ElidedText, Text

_ACTIVE_SHARE, _OTHER_SHARE = 4, 3
"""The column in focus is a third wider."""

_NARROW_SHARE = 8

_NARROW = 760


class ImpactPanel(StepPanel):
    """Drafts are kept by card and column until they are added or emptied."""

    kind = StepKind.IMPACT
    answers = (
        "show_in_room",
        "reveal",
        "previous_card",
        "next_card",
        *(f"column_{n}" for n in range(1, 6)),
        *(f"severity_{n}" for n in range(4)),
        *(f"evidence_{letter}" for letter in "oam"),
    )

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._drafts: dict[tuple[str, str, Dimension], Draft] = {}
        self._shown = ("", "")
        self.chips = CardChips()
        self.mark = SuitMark("attitude", size=40)
        self.card_title = ElidedText("", 22, 600, "ink", family="serif", name="impactTitle")
        self.standing = Text("", 13, 400, "ink2", name="impactStanding")
        self.columns = tuple(
            ImpactColumn(dimension, KeyCap(f"Alt {place}")) for place, dimension in enumerate(Dimension, 1)
        )
        self.verdict = VerdictBox(bench, KeyCap("Alt 5"))
        self.nothing = EmptyState(
            "ranking",
            "No cards to weigh yet",
            "The cards come from the first revealed round, or from top threes where the set-up says so.",
            name="nothingToWeigh",
        )
        self._lay_out()
        self._connect()

    @property
    def card(self) -> Card | None:
        """The card in hand: that of the picture one is at, else the first."""
        cards = cards_weighed(self.workshop, self.step)
        here = self.spot.cue.card if self.spot.step == self.step_id else ""
        card_id = here if here in cards else next(iter(cards), "")
        return self.workshop.deck.card(card_id) if card_id else None

    @property
    def active(self) -> ImpactColumn | None:
        """The column whose editor is open."""
        return next((column for column in self.columns if column.is_active), None)

    def refresh(self) -> None:
        card = self.card
        self._body(card is not None)
        if card is None:
            self.head.say(self.title, "")
            return
        cards = cards_weighed(self.workshop, self.step)
        sees = self.spot.cue.slide == "impact" and self.bench.stage.state is RoomState.LIVE
        aside = "the room sees these notes" if sees else ""
        source = weighed_from(self.workshop, self.step)
        place = f"card {cards.index(card.id) + 1} of {len(cards)}"
        self.head.say(self.title, f"{place}, from “{source.title}”" if source else place, aside, shown=True)
        done = [one for one in cards if self.workshop.judgements_of(self.step_id, one)]
        self.chips.show_cards(self.workshop.deck, cards, card.id, done)
        suit = self.workshop.deck.suit_of(card)
        self.mark.set_suit(suit.colour, suit.title)
        self.card_title.setText(card.title)
        self.standing.setText(". ".join(filter(None, (self._argued_words(card), self._standing_words(card)))))
        self._show_columns(card)
        self.verdict.show_card(self.step, card.id)

    def take_card(self, card: Card) -> bool:
        if card.id not in cards_weighed(self.workshop, self.step):
            return False
        self._go_to(card.id)
        return True

    def begin(self) -> bool:
        column = self.active or self.columns[0]
        self._activate(column)
        return True

    def on(self, name: str) -> None:
        """Columns, severities and evidence come by number and letter; the rest by name."""
        what, _, which = name.rpartition("_")
        if what == "column":
            self._to_column(int(which))
        elif what == "severity":
            self._set(severity=int(which))
        elif what == "evidence":
            letters = {"o": Evidence.OPINION, "a": Evidence.ASKED, "m": Evidence.MEASURED}
            self._set(evidence=letters[which])
        else:
            super().on(name)

    def on_show_in_room(self) -> None:
        """Show the verdict in the room; where none is counted, say so."""
        card = self.card
        if card is None:
            return
        if not self.workshop.judgements_of(self.step_id, card.id):
            self.bench.tell("No hands are counted for this card yet.")
            return
        self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("verdict", card.id)), self.bench.now_s))

    on_reveal = on_show_in_room

    def on_next_card(self) -> None:
        """The notes of the next card."""
        self._go_by(1)

    def on_previous_card(self) -> None:
        """The notes of the card before."""
        self._go_by(-1)

    def key_entries(self) -> list[Entry]:
        return [
            (("Alt", "1–5"), "column"),
            (("Enter",), "add note"),
            (("@",), "said by"),
            ("next_card", "next card"),
        ]

    # ------------------------------------------------------------------ writing

    def _show_columns(self, card: Card) -> None:
        shown = (self.step_id, card.id)
        changed = shown != self._shown
        self._shown = shown
        notes = [note for note in self.workshop.impacts_of(card.id) if note.step == self.step_id]
        for column in self.columns:
            if changed:
                column.show_draft(self._drafts.get((*shown, column.dimension), Draft()))
            mine = [note for note in notes if note.dimension is column.dimension]
            column.show_notes(mine, self.workshop.teams)

    def _on_draft_changed(self, column: ImpactColumn) -> None:
        draft = column.draft
        key = (*self._shown, column.dimension)
        if draft.words.strip() or draft.note_id:
            self._drafts[key] = draft
        else:
            self._drafts.pop(key, None)

    def _add(self, column: ImpactColumn) -> None:
        """Enter: keep what is written, as a new note or in place of the one being changed."""
        draft, card = column.draft, self.card
        if card is None:
            return
        said = attributed(draft.words, self.workshop.teams)
        if said.unknown:
            column.show_error(f"No team is called “{said.unknown}”.")
            return
        before = self.workshop.find(Impact, draft.note_id) if draft.note_id else None
        team = said.team.id if said.team else before.team if before else None
        note = Impact(
            draft.note_id if before else self.workshop.fresh_id(Impact, "i"),
            self.step_id,
            card.id,
            column.dimension,
            said.text,
            draft.severity,
            draft.evidence,
            team,
        )
        wrong = self.bench.run(KeepImpact(note))
        if wrong is not None:
            column.show_error(told(wrong))
            return
        self._drafts.pop((*self._shown, column.dimension), None)
        column.show_draft(replace(Draft(), severity=draft.severity, evidence=draft.evidence))
        self._show_columns(card)

    def _edit(self, column: ImpactColumn, note: Impact) -> None:
        team = next((team.name for team in self.workshop.teams if team.id == note.team), "")
        words = f"{note.text} @{team}" if team else note.text
        column.show_draft(Draft(words, note.severity, note.evidence, note.id))
        self._on_draft_changed(column)
        self._activate(column)
        self.refresh()

    def _remove(self, note: Impact) -> None:
        if self.bench.run_or_say(Remove(note)):
            self.bench.tell_undo(f"Removed: ‘{note.text}’")

    def _set(self, *, severity: int | None = None, evidence: Evidence | None = None) -> None:
        column = self.active
        if column is None:
            return
        if severity is not None:
            column.severity.set_value(str(severity))
        if evidence is not None:
            column.evidence.set_value(evidence.value)
        self._on_draft_changed(column)

    def _to_column(self, number: int) -> None:
        if number <= len(self.columns):
            self._activate(self.columns[number - 1])
        else:
            self.verdict.focus_counts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.set_narrow(self._is_narrow)
        self._share(self.active or (self.columns[0] if self._is_narrow else None))

    @property
    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _share(self, wanted: ImpactColumn | None) -> None:
        """Open one column and share the width."""
        for place, column in enumerate(self.columns):
            column.set_narrow(self._is_narrow)
            column.set_active(column is wanted)
            most = _NARROW_SHARE if self._is_narrow else _ACTIVE_SHARE
            self._row.setStretch(place, most if column is wanted else _OTHER_SHARE)

    def _activate(self, wanted: ImpactColumn) -> None:
        self._share(wanted)
        if not wanted.edit.hasFocus():
            wanted.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ cards

    def _argued_words(self, card: Card) -> str:
        """How many argue for the card where it comes from top threes: "Argued for by 3 of 6 teams"."""
        source = weighed_from(self.workshop, self.step)
        if source is None or source.kind is not StepKind.ARGUE:
            return ""
        told = arguments_of(self.workshop, source)
        mine = sum(any(row.card == card.id for row in rows) for rows in told.values())
        unit = "teams" if any(party.team for party in told) else "groups"
        return f"Argued for by {mine} of {len(told)} {unit}"

    def _standing_words(self, card: Card) -> str:
        """The card's place in the ranking it comes from: "Rank 1, picked by 5 of 6 teams"."""
        for step in self.workshop.steps:
            if step.kind is StepKind.PICK and step.state is StepState.REVEALED:
                ballots = self.workshop.ballots_of(step.id)
                unit = "teams" if ballots and ballots[0].team else "people"
                for one in ranking(self.workshop, step):
                    if one.card == card.id:
                        return f"Rank {one.rank}, picked by {one.votes} of {len(ballots)} {unit}"
                return f"Not picked in “{step.title}”"
        return ""

    def _go_by(self, way: int) -> None:
        cards, card = cards_weighed(self.workshop, self.step), self.card
        if card is not None:
            self._go_to(cards[max(0, min(cards.index(card.id) + way, len(cards) - 1))])

    def _go_to(self, card_id: str) -> None:
        self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("impact", card_id)), self.bench.now_s))

    # ------------------------------------------------------------------ layout

    def _body(self, shown: bool) -> None:
        self.nothing.setVisible(not shown)
        for widget in (*self.columns, self.verdict, self.mark, self.card_title, self.standing, self.chips):
            widget.setVisible(shown)
        self._next_cap.setVisible(shown)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._go_to)
        self.verdict.show_wanted.connect(self.on_show_in_room)
        for column in self.columns:
            column.wanted.connect(lambda column=column: self._activate(column))
            column.entered.connect(lambda column=column: self._add(column))
            column.changed.connect(lambda column=column: self._on_draft_changed(column))
            column.note_chosen.connect(lambda note, column=column: self._edit(column, note))
            column.note_removed.connect(self._remove)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.card_title)
        words.addWidget(self.standing)
        self._next_cap = KeyCap("Ctrl ↓")
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.mark)
        title.addLayout(words, 1)
        title.addWidget(self.chips)
        title.addWidget(self._next_cap)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        for column in self.columns:
            self._row.addWidget(column, _OTHER_SHARE)
        self.column.addSpacing(10)
        self.column.addLayout(title)
        self.column.addSpacing(12)
        self.column.addLayout(self._row, 1)
        self.column.addSpacing(12)
        self.column.addWidget(self.verdict)
        self.column.addWidget(self.nothing)
