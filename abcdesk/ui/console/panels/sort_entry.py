"""Entering piles: whose turn it is, numbers and a letter for each pile, and all cards as chips."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from abcdesk.domain.cards import Card
from abcdesk.domain.commands.sorting import HandInPiles, TakePilesBack
from abcdesk.domain.parties import Party, parties
from abcdesk.domain.piles import piles_of
from abcdesk.domain.records import Pile, Piles
from abcdesk.domain.steps.cards import cards_of
from abcdesk.ui.console.panels.pick_line import PickLine
from abcdesk.ui.console.panels.pile_board import PileBoard
from abcdesk.ui.console.panels.round_panel import RoundEntry
from abcdesk.ui.console.panels.voter_tabs import VoterTab, VoterTabs
from abcdesk.ui.console.picking import PickEntry
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.key_button import KeyButton
from abcdesk.ui.widgets.message_line import told
from abcdesk.ui.widgets.text import ElidedText, Text
from abcdesk.ui.words import count

_LETTERS = {"y": Pile.YES, "m": Pile.MAYBE, "n": Pile.NO}
_HINT = "Numbers, then Y for yes or M for maybe. What is not named is on no. Or click a card."

Laid = dict[str, Pile]
"""Where cards lie, by id; cards on no are left out."""


class SortEntryView(RoundEntry):
    """Keeps what is laid for each team until it is handed in."""

    line: PickLine

    def __init__(self, bench: Workbench) -> None:
        close = KeyButton("Close and show", variant="room", icon="present", cap="R", name="closePilesButton")
        super().__init__(bench, "sort", close)
        self._sorter = ""
        self._laid: dict[tuple[str, str], Laid] = {}
        self._pending = PickEntry()
        self._note = ""
        self.tabs = VoterTabs("sorterTabs")
        self.name = ElidedText("", 22, 600, "ink", family="serif", name="sorterName")
        self.line = PickLine("sortLine", letters="".join(_LETTERS))
        self.hint = Text(_HINT, 13, 400, "ink2", wrap=True, name="sortHint")
        self.board = PileBoard()
        self._lay_out()
        self._connect()

    def take_step(self, step_id: str) -> None:
        self.step_id, self._sorter = step_id, ""
        self._forget()

    def refresh(self) -> None:
        if self._sorter not in {one.id for one in self._known}:
            self._sorter = self._next()
        self._show()

    def add(self, card: Card) -> bool:
        self._edit(self._pending.added(card.number))
        self.line.setFocus()
        return True

    def clear(self) -> bool:
        """Forget the numbers typed, else the piles laid for this team."""
        if not self._pending.text and (self.step_id, self._sorter) not in self._laid:
            return False
        if not self._pending.text:
            del self._laid[self.step_id, self._sorter]
        self._forget()
        self._show()
        return True

    # ------------------------------------------------------------------ what is laid

    @property
    def _known(self) -> tuple[Party, ...]:
        return parties(self.bench.workshop, self.step)

    def _kept(self) -> Piles | None:
        """What this team has handed in."""
        rows = piles_of(self.bench.workshop, self.step)
        return next((row for row in rows if (row.team or row.group) == self._sorter), None)

    @property
    def _piles(self) -> Laid:
        """What is laid for this team, else what it handed in."""
        laid = self._laid.get((self.step_id, self._sorter))
        kept = self._kept()
        if laid is not None or kept is None:
            return dict(laid or {})
        return {**dict.fromkeys(kept.yes, Pile.YES), **dict.fromkeys(kept.maybe, Pile.MAYBE)}

    @property
    def _is_handed_in(self) -> bool:
        return self._kept() is not None and (self.step_id, self._sorter) not in self._laid

    def _edit(self, entry: PickEntry) -> None:
        self._pending, self._note = entry, ""
        self._show()

    def _on_letter(self, letter: str) -> None:
        """Lay the numbers typed on a pile; a wrong one lays none."""
        cards = []
        for number in self._pending.numbers:
            card = self.bench.workshop.deck.numbered(number)
            if card is None or card.id not in cards_of(self.bench.workshop, self.step):
                self._complain(f"Card {number} is not part of this step.")
                return
            cards.append(card.id)
        self._forget()
        self._lay(cards, _LETTERS[letter])

    def _lay(self, cards: list[str], pile: Pile) -> None:
        if not self._sorter:
            self._complain("There is nobody to sort. Add teams or groups in the set-up.")
            return
        piles = {card: where for card, where in self._piles.items() if card not in cards}
        if pile is not Pile.NO:
            piles |= dict.fromkeys(cards, pile)
        self._laid[self.step_id, self._sorter] = piles
        self._note = ""
        self._show()

    def _hand_in(self) -> None:
        """Enter: hand in and move on."""
        if self._pending.text.strip():
            self._complain("Which pile? Y is yes, M is maybe, N is no.")
            return
        sorter = next((one for one in self._known if one.id == self._sorter), None)
        if sorter is None or self._is_handed_in:
            self._turn_to(self._next())
            return
        order = self.bench.workshop.deck.in_order(self._piles)
        yes, maybe = (
            tuple(card for card in order if self._piles[card] is pile) for pile in (Pile.YES, Pile.MAYBE)
        )
        wrong = self.bench.run(HandInPiles(Piles(self.step_id, sorter.group, sorter.team, yes, maybe)))
        if wrong is not None:
            self._complain(told(wrong))
            return
        self._laid.pop((self.step_id, self._sorter), None)
        self._turn_to(self._next())
        self.entered.emit()

    def _take_back(self) -> None:
        kept, piles = self._kept(), self._piles
        if kept and self.bench.run_or_say(TakePilesBack(self.step_id, kept.group, kept.team)):
            self._laid[self.step_id, self._sorter] = piles
            self._show()
            self.bench.tell_undo("Taken back. The piles lie here again.")

    def _complain(self, words: str) -> None:
        self._note = words
        self._show()

    def _forget(self) -> None:
        self._pending, self._note = PickEntry(), ""

    # ------------------------------------------------------------------ whose turn it is

    def _next(self) -> str:
        """The first after this one that is missing, round the table; else this one, or the first."""
        ids = [one.id for one in self._known]
        done = {row.team or row.group for row in piles_of(self.bench.workshop, self.step)}
        place = ids.index(self._sorter) + 1 if self._sorter in ids else 0
        waiting = (one for one in ids[place:] + ids[:place] if one not in done)
        return next(waiting, self._sorter if self._sorter in ids else next(iter(ids), ""))

    def _turn_to(self, sorter: str) -> None:
        self._sorter = sorter
        self._forget()
        self._show()

    def _turn_by(self, way: int) -> None:
        ids = [one.id for one in self._known]
        if ids:
            self._turn_to(ids[(ids.index(self._sorter) + way) % len(ids)])

    def _on_tab_chosen(self, place: int) -> None:
        if 0 <= place < len(self._known):
            self._turn_to(self._known[place].id)
            self.line.setFocus()

    # ------------------------------------------------------------------ what is shown

    def _show(self) -> None:
        workshop, known = self.bench.workshop, self._known
        done = {row.team or row.group for row in piles_of(workshop, self.step)}
        self.tabs.show_tabs(
            tuple(VoterTab(one.id, one.name, "", one.id in done) for one in known), self._sorter
        )
        names = {one.id: one.name for one in known}
        self.name.setText(names.get(self._sorter, "Nobody sorts yet"))
        cards, piles = cards_of(workshop, self.step), self._piles
        yes, maybe = (list(piles.values()).count(pile) for pile in (Pile.YES, Pile.MAYBE))
        words = f"{yes} yes, {maybe} maybe, {len(cards) - yes - maybe} no"
        self.line.show_entry(self._pending, words, wrong=frozenset(), error=self._note, handed_in=False)
        in_words = "Handed in. Change it until you close the piles." if self._is_handed_in else _HINT
        self.hint.setText(self._note or in_words)
        self.hint.set_tone("warn" if self._note else "ink2")
        hidden = self.bench.hides_counts and self._is_handed_in
        self.board.setVisible(not hidden)
        self.board.show_piles(workshop.deck, cards, piles)
        unit = "team" if known and known[0].team else "group"
        self.hand_in.set_words(f"{'Next' if self._is_handed_in else 'Hand in, next'} {unit}")
        self.take_back.setVisible(self._is_handed_in)
        self._show_progress(known, done, unit)

    def _show_progress(self, known: tuple[Party, ...], done: set[str], unit: str) -> None:
        self.progress.setText(f"{len(done)} of {count(len(known), unit)} sorted")
        missing = [one.name for one in known if one.id not in done]
        more = f" and {len(missing) - 3} more" if missing[3:] else ""
        waiting = f"Waiting for {', '.join(missing[:3])}{more}"
        self.waiting.setText(waiting if missing else "All are in." if done else "")
        self.close_round.setEnabled(bool(done))

    def _connect(self) -> None:
        self.tabs.tabBarClicked.connect(self._on_tab_chosen)
        self.line.edited.connect(self._edit)
        self.line.entered.connect(self._hand_in)
        self.line.lettered.connect(self._on_letter)
        self.line.tabbed.connect(self._turn_by)
        self.board.laid.connect(lambda card, pile: self._lay([card], pile))
        self.hand_in.clicked.connect(self._hand_in)
        self.take_back.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.tabs, self.name, self.line, self.hint):
            column.addWidget(widget)
        column.addWidget(self.board, 1)
        column.addLayout(self._deeds())
        column.addLayout(self._foot())
