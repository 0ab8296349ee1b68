"""The panel of commitments: few, each in one line, with measure, first step and the room's confidence."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.recording import KeepCommitment, MoveCommitment, Remove
from abcdesk.domain.records import Behaviour, Commitment, StepKind
from abcdesk.domain.steps.commitments import MOST, card_of, confidence_of
from abcdesk.ui.console.ideas import ideas
from abcdesk.ui.console.panels.behaviour_cards import MOST as MOST_SHOWN
from abcdesk.ui.console.panels.behaviour_cards import BehaviourCards
from abcdesk.ui.console.panels.commitment_form import CommitmentForm
from abcdesk.ui.console.panels.commitment_line import commitment_line
from abcdesk.ui.console.panels.commitment_row import BY, CARD, LEAST_SURE, OUT, SURE, WHO, CommitmentRow
from abcdesk.ui.console.panels.ideas_shelf import WIDTH as SHELF
from abcdesk.ui.console.panels.ideas_shelf import IdeasShelf
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.panels.pick import number_word
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.widgets.layouts import empty
from abcdesk.ui.widgets.message_line import MessageLine, told
from abcdesk.ui.widgets.removable import put_in_tab_order
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import ElidedText, Text

_WIDE = 820
_LOW = 660
_BESIDE = 600
"""The least width in pixels that is left to the form beside the ideas shelf."""


class CommitmentsPanel(StepPanel):
    """What is written stays in the form until it is added, also while one is in another step."""

    kind = StepKind.COMMITMENTS
    answers = ("move_up", "move_down", "ideas")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._chosen_id = ""
        self._shown: object = None
        self._behaviour_id: str | None = None
        self._doubted = ""
        self.behaviours = BehaviourCards()
        self.worded = Text("", 13, 400, "ink2", name="wordedWords")
        self.form = CommitmentForm(bench.workshop.deck)
        self.enough = Text("", 13, 500, "warn", name="enoughWords")
        self.doubt = MessageLine("confidenceWarning")
        self._rows = QVBoxLayout()
        self._row_views: dict[str, CommitmentRow] = {}
        self._heads: list[Text] = []
        self._lay_out()
        self.shelf = IdeasShelf(self)
        self.shelf.taken.connect(self._take_idea)
        self.form.entered.connect(self._keep)
        self.form.read.connect(self._show_behaviours)
        self.behaviours.chosen.connect(self._on_behaviour_chosen)

    @property
    def most(self) -> int:
        """How many commitments this step wants at most."""
        return cast("int", self.step.settings.get("most", MOST))

    def refresh(self) -> None:
        workshop = self.workshop
        count = len(workshop.commitments)
        sees = self.bench.stage.state is RoomState.LIVE
        aside = "the room sees this list" if sees else ""
        note = f"{number_word(count) if count else 'none'} so far, {number_word(self.most)} at most"
        self.head.say(self.title, note, aside, shown=True)
        self.enough.setText(
            f"{number_word(self.most).capitalize()} are enough: few are kept." if count >= self.most else ""
        )
        today = dt.datetime.fromtimestamp(self.bench.now_s).date()
        self.form.use(workshop.deck, today, workshop.people)
        self._show_behaviours()
        self._show_rows()
        self._show_doubt()
        if self.shelf.isVisible():
            self.shelf.show_cards(self._cards_in_hand(), workshop.deck)

    def begin(self) -> bool:
        self.form.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def take_card(self, card: Card) -> bool:
        self.form.line.setText(f"{self.form.line.text().rstrip()} #{card.number}".lstrip())
        self.form.line.textEdited.emit(self.form.line.text())
        return self.begin()

    def claims(self, event: QKeyEvent) -> bool:
        return self.shelf.claims(event)

    def on_ideas(self) -> None:
        """The ideas shelf, or away with it."""
        if self.shelf.has_keyboard:
            self._close_shelf()
        else:
            self.shelf.open(self._cards_in_hand(), self.workshop.deck)
            self._arrange()

    def leave(self) -> bool:
        if self.shelf.isVisible():
            self._close_shelf()
            return True
        if self.form.edited is None:
            return False
        self._choose("")
        self.form.clear()
        self._behaviour_id = None
        return True

    def on_move_up(self) -> None:
        """The chosen commitment one place up."""
        self._move(-1)

    def on_move_down(self) -> None:
        """The chosen commitment one place down."""
        self._move(1)

    def key_entries(self) -> list[Entry]:
        return [
            (("Enter",), "add"),
            (("@",), "who"),
            (("/",), "by"),
            (("#",), "card"),
            (("Alt", "↑↓"), "move"),
            ("ideas", "ideas"),
        ]

    # ------------------------------------------------------------------ writing

    def _keep(self) -> None:
        """Enter: add the commitment, or change the one in hand."""
        parts = self.form.parts
        if parts.error:
            self.form.complain(parts.error)
            return
        made = self.form.commitment
        behaviour = self._behaviour(parts.card)
        unlinked = parts.card is not None and behaviour is None
        made = replace(made, behaviour=behaviour.id if behaviour else None)
        if not made.id:
            made = replace(made, id=self.workshop.fresh_id(Commitment, "c"))
        wrong = self.bench.run(KeepCommitment(made))
        if wrong is not None:
            self.form.complain(told(wrong))
            return
        self._behaviour_id = None
        self.form.clear()
        self._choose(made.id)
        self.begin()
        if unlinked and parts.card:
            self.form.complain(f"Kept without card {parts.card.number}: no behaviour is worded for it yet.")

    def _behaviour(self, card: Card | None) -> Behaviour | None:
        """The behaviour a commitment follows from: the one clicked, else the first of its card."""
        chosen = self.workshop.find(Behaviour, self._behaviour_id) if self._behaviour_id else None
        if chosen is not None and (card is None or chosen.card == card.id):
            return chosen
        if card is None:
            return None
        edited = self.form.edited
        before = self.workshop.find(Behaviour, edited.behaviour) if edited and edited.behaviour else None
        if before is not None and before.card == card.id:
            return before
        return next(iter(self.workshop.behaviours_of(card.id)), None)

    def _edit(self, row: Commitment) -> None:
        card_id = card_of(self.workshop, row)
        self.form.edit(row, self.workshop.deck.card(card_id) if card_id else None)
        self._behaviour_id = row.behaviour
        self._choose(row.id)
        self._show_behaviours()
        self.begin()

    def _vote_again(self, row: Commitment) -> None:
        self._edit(row)
        self.form.fist.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: Commitment) -> None:
        if self.bench.run_or_say(Remove(row)):
            if self.form.edited and self.form.edited.id == row.id:
                self.form.edited = None
                self.form.add.set_words("Add")
            self.bench.tell_undo(f"Removed: ‘{row.text}’")

    def _move(self, way: int) -> None:
        ids = [row.id for row in self.workshop.commitments]
        if not ids:
            return
        chosen = self._chosen_id if self._chosen_id in ids else ids[-1]
        place = ids.index(chosen) + way
        self._choose(chosen)
        if 0 <= place < len(ids):
            self.bench.run_or_say(MoveCommitment(chosen, place))

    def _choose(self, commitment_id: str) -> None:
        self._chosen_id = commitment_id
        for key, row in self._row_views.items():
            row.set_chosen(key == commitment_id)

    def _on_behaviour_chosen(self, behaviour_id: str) -> None:
        self._behaviour_id = None if behaviour_id == self._behaviour_id else behaviour_id
        self._show_behaviours()

    # ------------------------------------------------------------------ ideas

    def _cards_in_hand(self) -> list[Card]:
        """The card in the line, that of the behaviour clicked, or all that a behaviour is worded for."""
        deck, workshop = self.workshop.deck, self.workshop
        chosen = workshop.find(Behaviour, self._behaviour_id) if self._behaviour_id else None
        if self.form.parts.card:
            return [self.form.parts.card]
        worded = [chosen] if chosen else workshop.behaviours
        return [deck.card(card_id) for card_id in dict.fromkeys(one.card for one in worded)]

    def _take_idea(self, words: str) -> None:
        """Put an idea into the line, to be changed before it is added; other words and marks stay."""
        parts, today = self.form.parts, dt.datetime.fromtimestamp(self.bench.now_s).date()
        is_own = parts.text and parts.text not in {idea.text for idea in ideas()}
        text = f"{parts.text}; {words}" if is_own else words
        self.form.line.setText(commitment_line(text, parts.owner, parts.due, parts.card, today))
        self.form.line.textEdited.emit(self.form.line.text())
        self.form.line.setFocus(Qt.FocusReason.OtherFocusReason)  # this one selects nothing
        self.form.line.setCursorPosition(len(text))

    def _close_shelf(self) -> None:
        self.shelf.hide()
        self._arrange()
        self.begin()

    @property
    def _is_beside(self) -> bool:
        return self.shelf.isVisible() and self.width() - SHELF >= _BESIDE

    def _arrange(self) -> None:
        """The shelf stands beside everything where there is room, else over the list."""
        margins, beside = self.column.contentsMargins(), self._is_beside
        margins.setRight(SHELF + 36 if beside else 20)
        self.column.setContentsMargins(margins)
        self.column.activate()
        top = 14 if beside else self.form.geometry().bottom() + 8
        self.shelf.setGeometry(self.width() - SHELF - 20, top, SHELF, max(0, self.height() - top - 16))
        if self.step_id:
            self._show_rows()
            self._show_behaviours()

    # ------------------------------------------------------------------ what is shown

    def _show_behaviours(self) -> None:
        """Those of the card in the line, else the first ones."""
        workshop, card = self.workshop, self.form.parts.card
        rows = workshop.behaviours_of(card.id) if card else workshop.behaviours
        linked = self._behaviour(card)
        self.behaviours.show_rows(workshop.deck, rows[:MOST_SHOWN], linked.id if linked else "")
        shown = bool(rows) and self.height() >= _LOW and not self._is_beside
        names = {group.id: group.name for group in workshop.groups}
        by = dict.fromkeys(names.get(row.worded_by, "") for row in rows[:MOST_SHOWN])
        words = ", ".join(name for name in by if name)
        self.worded.setText(f"worded by {words}" if words else "")
        for widget in (self.behaviours, self._see, self.worded):
            widget.setVisible(shown)

    def _show_rows(self) -> None:
        workshop, wide = self.workshop, self.width() - SHELF * self._is_beside >= _WIDE
        key = (workshop.commitments, workshop.behaviours, wide)
        if key == self._shown:
            return
        self._shown = key
        empty(self._rows)
        self._row_views = {}
        for number, row in enumerate(workshop.commitments, start=1):
            card_id = card_of(workshop, row)
            card = workshop.deck.card(card_id) if card_id else None
            view = CommitmentRow(number, row, workshop.deck, card, wide=wide)
            view.edited.connect(lambda row=row: self._edit(row))
            view.removed.connect(lambda row=row: self._remove(row))
            view.set_chosen(row.id == self._chosen_id)
            self._rows.addWidget(view)
            self._row_views[row.id] = view
        if not self._row_views:
            nothing = Text("Nothing is promised yet.", 14, 400, "ink2", name="noCommitments")
            nothing.setContentsMargins(36, 12, 0, 0)
            self._rows.addWidget(nothing)
        self._rows.addStretch(1)
        put_in_tab_order(self._rows)
        self._who.setVisible(wide)

    def _show_doubt(self) -> None:
        """Say of the first commitment of which the room is not sure what to ask."""
        for number, row in enumerate(self.workshop.commitments, start=1):
            sure = confidence_of(row)
            if sure is not None and sure < LEAST_SURE:
                words = (
                    f"Commitment {number} has a middle answer of {number_word(sure)}. "
                    "Ask who raised few fingers what is missing."
                )
                if self._doubted != words:
                    self._doubted = words
                    self.doubt.say("warn", words, ("Vote again", partial(self._vote_again, row)))
                return
        self._doubted = ""
        self.doubt.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------------ layout

    def _lay_out(self) -> None:
        self._see = Text("What will we see?", 18, 600, "ink", family="serif")
        see = QHBoxLayout()
        see.addWidget(self._see, 1)
        see.addWidget(self.worded)
        new = QHBoxLayout()
        new.setSpacing(12)
        new.addWidget(Text("New commitment", 18, 600, "ink", family="serif"))
        new.addWidget(self.enough)
        new.addStretch(1)
        new.addWidget(ElidedText("one line is enough:  what  @who  /date  #card", 13, 400, "ink2"))
        for part, gap in (
            (see, 6),
            (self.behaviours, 14),
            (new, 6),
            (self.form, 12),
            (self._table_head(), 0),
        ):
            if isinstance(part, QHBoxLayout):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)
            self.column.addSpacing(gap)
        self.column.insertSpacing(1, 10)
        self.column.addWidget(self._list(), 1)
        self.column.addWidget(self.doubt)

    def _table_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(36, 4, OUT, 4)
        line.setSpacing(0)
        self._who = Text("Who", 13, 400, "ink2")
        line.addWidget(Text("What we will do", 13, 400, "ink2"), 1)
        line.addSpacing(12)
        for label, width in (
            (self._who, WHO),
            (Text("By", 13, 400, "ink2"), BY),
            (Text("Confidence", 13, 400, "ink2"), SURE),
            (Text("Card", 13, 400, "ink2"), CARD),
        ):
            label.setFixedWidth(width)
            line.addWidget(label)
        rule = QFrame()
        rule.setProperty("panel", "rule-ink")
        rule.setFixedHeight(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule)
        return whole

    def _list(self) -> Scrolled:
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        scroll = Scrolled(inside, name="commitmentList", words="Commitments so far")
        scroll.setMinimumHeight(56)
        return scroll
