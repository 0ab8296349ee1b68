"""The panel of a judge step: card after card, hands counted by group, then the answer shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import StepKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.steps.excuses import judges_excuses
from abcdesk.domain.steps.judge import answers_of, judged
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.ui.actions import typing
from abcdesk.ui.console.panels.answer_grid import AnswerGrid
from abcdesk.ui.console.panels.card_chips import CardChips
from abcdesk.ui.console.panels.endings import EndingsBox
from abcdesk.ui.console.panels.panel import Entry, StepPanel
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.suit_mark import SuitMark
from abcdesk.ui.widgets.text import Text

_ENDED = ("answers", "dial")
"""The pictures that follow the last card."""


class JudgePanel(StepPanel):
    """Counts are stored at once; the room sees them when the answer is shown, never before."""

    kind = StepKind.JUDGE
    answers = ("reveal", "show_in_room", "previous_card", "next_card", "find", "outcome", "ideas")

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.chips = CardChips()
        self.mark = SuitMark("attitude", size=40)
        self.card_title = Text("", 22, 600, "ink", family="serif", wrap=True, name="judgedTitle")
        self.question = Text("", 14, 400, "ink2", wrap=True, name="judgedQuestion")
        self.grid = AnswerGrid(bench)
        self.endings = EndingsBox(bench)
        self.result = Text("", 18, 600, "ink", family="serif", wrap=True, name="judgedResult")
        self.veil = Text("Counts are hidden: the room may see this screen.", 14, 400, "ink2", wrap=True)
        self.show_answer = KeyButton(
            "Show answer", variant="room", icon="present", cap="R", name="showAnswerButton"
        )
        self.show_answer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_answer.clicked.connect(self.on_reveal)
        self.nothing = EmptyState(
            "deck",
            "No cards to judge",
            "This step asks what the room thinks of cards. Choose them in the set-up.",
            name="nothingToJudge",
        )
        self.chips.chosen.connect(self._go_to)
        self._lay_out()

    @property
    def card(self) -> Card | None:
        """The card in hand: that of the picture one is at, else the first."""
        cards = cards_of(self.workshop, self.step)
        here = self.spot.cue.card if self.spot.step == self.step_id else ""
        card_id = here if here in cards else next(iter(cards), "")
        return self.workshop.deck.card(card_id) if card_id else None

    def refresh(self) -> None:
        cards, card = cards_of(self.workshop, self.step), self.card
        self.nothing.setVisible(card is None)
        if card is None:
            self.head.say(self.title, "")
            self._counting.hide()
            self.endings.hide()
            return
        done = [one for one in cards if self.workshop.judgements_of(self.step_id, one)]
        self._show_endings()
        if self.endings.isVisibleTo(self):
            self.head.say(self.title, "how each excuse ends")
            return
        aside = "counts hidden until you show the answer" if self.spot.cue.slide == "question" else ""
        self.head.say(self.title, f"card {cards.index(card.id) + 1} of {len(cards)}", aside)
        self.chips.show_cards(self.workshop.deck, cards, card.id, done)
        suit = self.workshop.deck.suit_of(card)
        self.mark.set_suit(suit.colour, suit.title)
        self.card_title.setText(card.title)
        self.question.setText(self.step.prompt or card.question)
        self.grid.show_card(self.step, card.id)
        hidden = self.bench.hides_counts
        self.grid.setVisible(not hidden)
        self.result.setVisible(not hidden)
        self.veil.setVisible(hidden)
        self._say_result(card)

    def take_card(self, card: Card) -> bool:
        if card.id not in cards_of(self.workshop, self.step):
            return False
        self._go_to(card.id)
        return True

    def begin(self) -> bool:
        if self.card is None:
            return False
        if self._counting.isVisibleTo(self):
            self.grid.focus_first()
        elif not typing():
            self.endings.begin()
        return True

    def on_reveal(self) -> None:
        """Show the answer in the room."""
        card = self.card
        if card is None:
            return
        if not self.workshop.judgements_of(self.step_id, card.id):
            self.bench.tell("Nothing is counted for this card yet.")
            return
        self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("answer", card.id)), self.bench.now_s))

    on_show_in_room = on_reveal

    def on_outcome(self) -> None:
        """Say how each excuse ends; all answers come on the wall first."""
        last = [cue for cue in cues_of(self.workshop, self.step) if cue.slide in _ENDED]
        if not (last and judges_excuses(self.step)):
            return
        if self.spot.cue not in last:
            self.bench.run_or_say(GoTo(Spot(self.step_id, last[0]), self.bench.now_s))
        self.endings.begin()

    def on_ideas(self) -> None:
        """Offer something that costs nothing in the line one is in."""
        self.endings.offer_idea()

    def _show_endings(self) -> None:
        """Once all answers are on the wall: how each excuse ends, instead of the cards."""
        ended = judges_excuses(self.step) and self.spot.cue.slide in _ENDED
        self.endings.setVisible(ended)
        self._counting.setVisible(not ended)
        if ended:
            self.endings.show_step(self.step)

    def on_next_card(self) -> None:
        """The next card's question."""
        self._go_by(1)

    def on_previous_card(self) -> None:
        """The question of the card before."""
        self._go_by(-1)

    def key_entries(self) -> list[Entry]:
        if self.endings.isVisibleTo(self):
            return [("outcome", "how each ends"), (("@",), "who decided"), ("ideas", "an idea")]
        counting: list[Entry] = [
            (("Enter",), "count"),
            ("reveal", "show answer"),
            ("next_card", "next card"),
        ]
        return counting if self.card is not None else []

    def _say_result(self, card: Card) -> None:
        found = judged(self.workshop, self.step, card.id)
        self.show_answer.setEnabled(found.n > 0)
        if not found.n:
            self.result.setText("")
            return
        answer = max(answers_of(self.step), key=lambda one: found.counts[one])
        self.result.setText(f"{found.counts[answer]} of {found.n} say {answer}.")

    def _go_by(self, way: int) -> None:
        cards, card = cards_of(self.workshop, self.step), self.card
        if card is not None:
            place = max(0, min(cards.index(card.id) + way, len(cards) - 1))
            self._go_to(cards[place])

    def _go_to(self, card_id: str) -> None:
        self.bench.run_or_say(GoTo(Spot(self.step_id, Cue("question", card_id)), self.bench.now_s))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.card_title)
        words.addWidget(self.question)
        title.addLayout(words, 1)
        box, inside = framed("quiet", (16, 14, 16, 16))
        inside.addWidget(self.grid)
        inside.addWidget(self.veil)
        foot = QHBoxLayout()
        foot.addWidget(self.result, 1)
        foot.addWidget(self.show_answer)
        self._counting = QWidget()
        counting = QVBoxLayout(self._counting)
        counting.setContentsMargins(0, 0, 0, 0)
        counting.setSpacing(20)
        counting.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeft)
        counting.addLayout(title)
        counting.addWidget(box)
        counting.addStretch(1)
        counting.addLayout(foot)
        self.column.addSpacing(12)
        self.column.addWidget(self._counting, 1)
        self.column.addWidget(self.endings, 1)
        self.column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
