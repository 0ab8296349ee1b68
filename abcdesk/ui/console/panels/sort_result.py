"""Closed piles: what lies on which, with how many laid it there, and what goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.domain.piles import MAYBE_TOO, SortedCard, going_on, rounds_after, sorted_cards
from abcdesk.domain.records import Pile
from abcdesk.ui.console.panels.round_panel import RoundResult
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.measure_rows import Measure, MeasureRows
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count


class SortResultView(RoundResult):
    """A line a card, pile by pile."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "sortResult", "reopenPilesButton")
        self.summary = Text("", 18, 600, "ink", family="serif", wrap=True, name="sortSummary")
        self.after = Text("", 13, 400, "ink2", wrap=True, name="sortAfter")
        self.heads = {pile: Text("", 15, 600, name=f"head{pile.name.capitalize()}") for pile in Pile}
        self.piles = {pile: MeasureRows(f"pile{pile.name.capitalize()}") for pile in Pile}
        self._lay_out()

    def refresh(self) -> None:
        workshop = self.bench.workshop
        step = workshop.step(self.step_id)
        cards, kept = sorted_cards(workshop, step), going_on(workshop, step)
        verb = "goes" if len(kept) == 1 else "go"
        self.summary.setText(f"{count(len(kept), 'card')} of {len(cards)} {verb} on.")
        rounds = [f"“{one.title}”" for one in rounds_after(workshop, step)]
        takes = "Yes and maybe" if step.settings.get("goes_on") == MAYBE_TOO else "Yes"
        self.after.setText(
            f"{takes} is what {' and '.join(rounds)} picks from."
            if rounds
            else "No round picks from these piles: tick “Only what the piles before let go on” in its set-up."
        )
        for pile, rows in self.piles.items():
            mine = [one for one in cards if one.pile is pile]
            self.heads[pile].setText(f"{pile.value.capitalize()}: {len(mine)}")
            rows.show_rows([self._row(one) for one in mine])

    def _row(self, one: SortedCard) -> Measure:
        deck = self.bench.workshop.deck
        card = deck.card(one.card)
        said = {Pile.YES: one.yes, Pile.MAYBE: one.maybe, Pile.NO: one.no}[one.pile]
        title = f"{card.number}  {card.title}"
        return Measure(title, f"{said} of {one.n}", (said / max(1, one.n),), deck.suit_of(card).colour)

    def _lay_out(self) -> None:
        inside = QWidget()
        lists = QVBoxLayout(inside)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(4)
        for pile, rows in self.piles.items():
            lists.addWidget(self.heads[pile])
            lists.addWidget(rows)
            lists.addSpacing(12)
        lists.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.after)
        column.addWidget(Scrolled(inside, name="pilesScroll", words="Piles"), 1)
        column.addLayout(foot)
