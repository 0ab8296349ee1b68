"""The panel of a behaviour step: for each card, what one would see instead; slogans are asked about."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.recording import KeepBehaviour, Remove
from abcdesk.domain.commands.sending_back import SendBack
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import Behaviour, Group, StepKind
from abcdesk.domain.show import Spot, room_spot
from abcdesk.domain.slogans import slogan_in
from abcdesk.domain.steps.behaviour import cards_worded
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.ui.console.panels.behaviour_row import BehaviourRow
from abcdesk.ui.console.panels.card_chips import CardChips
from abcdesk.ui.console.panels.note_edit import NoteEdit
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.field import line_edit
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import drop, empty, framed
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.removable import put_in_tab_order
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.segmented import Segmented
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import ElidedText, Text

_HINT = "What would I see, walking through your department?"


class BehaviourPanel(StepPanel):
    """What is typed is kept by card until it is added."""

    kind = StepKind.BEHAVIOUR
    answers = ("previous_card", "next_card")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._typed: dict[tuple[str, str], tuple[str, str, str]] = {}
        self._shown = ("", "")
        self._edited_id = self._kept_anyway = ""
        self._chosen = self._seen_card = ""
        self.chips = CardChips()
        self.mark = SuitMark("attitude", size=40)
        self.card_title = ElidedText("", 22, 600, "ink", family="serif", name="behaviourTitle")
        self.instead = Text("", 16, 400, "ink2", family="serif", wrap=True, name="insteadOf")
        self.edit = NoteEdit("behaviourEdit", "Desired behaviour", _HINT, px=18)
        self.watch = line_edit(
            "behaviourWatch", "Where one can see it", "Where or when would a visitor see it?"
        )
        self.slogan = Text("", 14, 500, "warn", wrap=True, name="sloganWords")
        self.keep_anyway = KeyButton("Keep it anyway", variant="quiet", name="keepAnyway")
        self.send_back = KeyButton("Send it back", variant="room", icon="present", name="sendBack")
        self.error = Text("", 13, 500, "warn", wrap=True, name="behaviourError")
        self.add = KeyButton("Add", cap="Enter", name="addBehaviour")
        self._by_row = QHBoxLayout()
        self.worded_by: Segmented | None = None
        self._groups: tuple[Group, ...] = ()
        self._rows = QVBoxLayout()
        self._lay_out()
        self._connect()

    @property
    def card(self) -> Card | None:
        """The card in hand: the one chosen here, that of the picture, or the first."""
        cards = cards_worded(self.workshop, self.step)
        here = self.spot.cue.card if self.spot.step == self.step_id else ""
        wanted = self._chosen if self._chosen in cards else here
        card_id = wanted if wanted in cards else next(iter(cards), "")
        return self.workshop.deck.card(card_id) if card_id else None

    def show_step(self, step_id: str) -> None:
        here = self.spot.cue.card
        if step_id != self.step_id or here != self._seen_card:
            self._chosen, self._seen_card = "", here
        super().show_step(step_id)

    def refresh(self) -> None:
        card = self.card
        cards = cards_worded(self.workshop, self.step)
        self.head.say(
            self.title,
            f"card {cards.index(card.id) + 1} of {len(cards)}" if card else "",
            "the room sees this list" if card and card.id == room_spot(self.workshop).cue.card else "",
            shown=True,
        )
        self._body.setVisible(card is not None)
        self.nothing.setVisible(card is None)
        if card is None:
            return
        done = [one for one in cards if self.workshop.behaviours_of(one)]
        self.chips.show_cards(self.workshop.deck, cards, card.id, done)
        suit = self.workshop.deck.suit_of(card)
        self.mark.set_suit(suit.colour, suit.title)
        self.card_title.setText(card.title)
        self.instead.setText(f"instead of “{card.saying}”" if card.saying else "")
        self._show_groups()
        self._show_typed(card)
        self._show_rows(card)

    def begin(self) -> bool:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def on_next_card(self) -> None:
        """The next card."""
        self._go_by(1)

    def on_previous_card(self) -> None:
        """The card before."""
        self._go_by(-1)

    def take_card(self, card: Card) -> bool:
        if card.id not in cards_worded(self.workshop, self.step):
            return False
        self._go_to(card.id)
        return True

    def key_entries(self) -> list[Entry]:
        return [(("Enter",), "add"), ("next_card", "next card")] if self.card is not None else []

    # ------------------------------------------------------------------ writing

    def _add(self) -> None:
        """Enter: keep the behaviour; a slogan is asked about once."""
        card, words = self.card, self.edit.words
        if card is None:
            return
        found = slogan_in(words)
        if found is not None and words != self._kept_anyway:
            self._ask(f"{found.reason} {found.ask}")
            return
        by = self.worded_by.value if self.worded_by else ""
        behaviour_id = self._edited_id or self.workshop.fresh_id(Behaviour, "b")
        made = Behaviour(behaviour_id, card.id, words, self.watch.text().strip(), by)
        wrong = self.bench.run(KeepBehaviour(made))
        if wrong is not None:
            self._complain(told(wrong))
            return
        self._forget()
        self._follow(card.id)
        self.refresh()

    def _follow(self, card_id: str) -> None:
        """Let the room see the picture with the behaviour that was added last."""
        pages = [cue for cue in cues_of(self.workshop, self.step) if cue.card == card_id]
        if pages and self.spot.cue.card == card_id and self.spot.cue != pages[-1]:
            self.bench.run_or_say(GoTo(Spot(self.step_id, pages[-1]), self.bench.now_s))

    def _keep_anyway(self) -> None:
        self._kept_anyway = self.edit.words
        self._add()

    def _send_back(self) -> None:
        """Let the room see the slogan in the bin, and ask again."""
        card, words = self.card, self.edit.words
        if card is not None and self.bench.run_or_say(SendBack(self.step_id, card.id, words)):
            self._forget()
            self.refresh()
            self.begin()

    def _edit(self, row: Behaviour) -> None:
        self._edited_id = row.id
        self.edit.write(row.desired)
        self.watch.setText(row.we_will_see)
        if self.worded_by and row.worded_by in self.worded_by.values:
            self.worded_by.set_value(row.worded_by)
        self.add.set_words("Change")
        self.begin()

    def _remove(self, row: Behaviour) -> None:
        if self.bench.run_or_say(Remove(row)):
            if row.id == self._edited_id:
                self._forget()
            self.bench.tell_undo(f"Removed: ‘{row.desired}’")

    def _forget(self) -> None:
        """Empty the editor after its words are kept."""
        self._typed.pop(self._shown, None)
        self._edited_id = self._kept_anyway = ""
        with QSignalBlocker(self.edit), QSignalBlocker(self.watch):
            self.edit.write("")
            self.watch.clear()
        self.add.set_words("Add")
        self._ask("")
        self._complain("")

    def _on_typed(self) -> None:
        self._ask("")
        self._complain("")
        kept = (self.edit.toPlainText(), self.watch.text(), self._edited_id)
        if any(kept[:2]):
            self._typed[self._shown] = kept
        else:
            self._typed.pop(self._shown, None)

    def _show_typed(self, card: Card) -> None:
        shown = (self.step_id, card.id)
        if shown == self._shown:
            return
        self._shown = shown
        words, watch, edited = self._typed.get(shown, ("", "", ""))
        self._edited_id, self._kept_anyway = edited, ""
        with QSignalBlocker(self.edit):
            self.edit.write(words)
        self.watch.setText(watch)
        self.add.set_words("Change" if edited else "Add")
        self._ask("")
        self._complain("")

    def _ask(self, words: str) -> None:
        self.slogan.setText(words)
        self._question.setVisible(bool(words))

    def _complain(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    # ------------------------------------------------------------------ what is shown

    def _show_groups(self) -> None:
        groups = self.workshop.groups
        if groups == self._groups:
            return
        self._groups = groups
        if self.worded_by is not None:
            drop([self.worded_by])
            self.worded_by = None
        if groups:
            users = next((g.id for g in groups if g.perspective.value == "users"), groups[0].id)
            options = [(group.id, group.name) for group in groups[:5]]
            self.worded_by = Segmented(options, users, name="wordedBy", words="Worded by", strong=True)
            self._by_row.insertWidget(1, self.worded_by)
            QWidget.setTabOrder(self.watch, self.worded_by)

    def _show_rows(self, card: Card) -> None:
        empty(self._rows)
        names = {group.id: group.name for group in self.workshop.groups}
        for row in self.workshop.behaviours_of(card.id):
            colour = self.workshop.deck.suit_of(card).colour
            view = BehaviourRow(row, names.get(row.worded_by, row.worded_by), colour)
            view.edited.connect(lambda row=row: self._edit(row))
            view.removed.connect(lambda row=row: self._remove(row))
            self._rows.addWidget(view)
        if not self._rows.count():
            self._rows.addWidget(Text("Nothing is worded for this card yet.", 14, 400, "ink2"))
        self._rows.addStretch(1)
        put_in_tab_order(self._rows)

    def _go_by(self, way: int) -> None:
        cards, card = cards_worded(self.workshop, self.step), self.card
        if card is not None:
            self._go_to(cards[max(0, min(cards.index(card.id) + way, len(cards) - 1))])

    def _go_to(self, card_id: str) -> None:
        """Turn to a card; the room follows where it has a picture."""
        self._chosen = card_id
        cue = Cue("behaviours", card_id)
        if cue in cues_of(self.workshop, self.step):
            self.bench.run_or_say(GoTo(Spot(self.step_id, cue), self.bench.now_s))
            self._seen_card = card_id
        self.refresh()

    # ------------------------------------------------------------------ layout

    def _connect(self) -> None:
        self.chips.chosen.connect(self._go_to)
        self.edit.entered.connect(self._add)
        self.edit.textChanged.connect(self._on_typed)
        self.watch.textEdited.connect(lambda _words: self._on_typed())
        self.watch.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.keep_anyway.clicked.connect(self._keep_anyway)
        self.send_back.clicked.connect(self._send_back)
        for button in (self.add, self.keep_anyway, self.send_back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _lay_out(self) -> None:
        self.nothing = EmptyState(
            "ranking",
            "No cards to word behaviour for yet",
            "They are those of the impact step before, once a round is revealed, or chosen in the set-up.",
            name="nothingToWord",
        )
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(self._title_row())
        body.addWidget(self.instead)
        body.addWidget(self._editor())
        body.addWidget(Text("What will we see?", 18, 600, "ink", family="serif"))
        body.addWidget(self._list(), 1)
        self.column.addSpacing(10)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)

    def _title_row(self) -> QHBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.mark)
        title.addWidget(self.card_title, 1)
        title.addWidget(self.chips)
        return title

    def _editor(self) -> QFrame:
        box, inside = framed("quiet", (14, 12, 14, 12), 8)
        inside.addWidget(self.edit)
        self._question = QWidget()
        question = QHBoxLayout(self._question)
        question.setContentsMargins(0, 0, 0, 0)
        question.addWidget(self.slogan, 1)
        question.addWidget(self.keep_anyway)
        question.addWidget(self.send_back)
        self._question.hide()
        self.error.hide()
        inside.addWidget(self._question)
        inside.addWidget(self.error)
        inside.addWidget(self.watch)
        self._by_row.addWidget(Text("Worded by", 13, 400, "ink2"))
        self._by_row.addStretch(1)
        self._by_row.addWidget(self.add)
        inside.addLayout(self._by_row)
        return box

    def _list(self) -> Scrolled:
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        words = "Behaviours worded for this card"
        return Scrolled(inside, name="behaviourList", words=words, sideways=True)
