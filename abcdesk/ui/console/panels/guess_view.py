"""Think or know: for each of the top guesses one letter says what it rests on, and a line whence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from abcdesk.domain.commands.guesses import SayEvidence
from abcdesk.domain.guesses import Guess, guesses
from abcdesk.domain.records import Evidence
from abcdesk.ui.console.keys import is_plain
from abcdesk.ui.console.panels.guess_row import GuessRow
from abcdesk.ui.console.panels.panel import Entry
from abcdesk.ui.console.workbench import Workbench
from abcdesk.ui.widgets.text import Text

_LETTERS = {"o": Evidence.OPINION, "a": Evidence.ASKED, "m": Evidence.MEASURED}
KEYS: list[Entry] = [
    (("O",), "opinion"),
    (("A",), "asked"),
    (("M",), "measured"),
    (("Enter",), "source"),
    ("next_card", "next card"),
]


class GuessView(QWidget):
    """What is said is stored at once and seen in the room; a letter goes on to the next card. ``done``: the
    words about a source were taken."""

    done = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setObjectName("guessView")
        self.setAccessibleName("Think or know")
        self.bench = bench
        self.step_id = ""
        self.place = 0
        self.summary = Text("", 18, 600, "ink", family="serif", wrap=True, name="guessSummary")
        self.rows: list[GuessRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addLayout(self._list)
        column.addStretch(1)

    def take_step(self, step_id: str) -> None:
        """Turn to another step, at its first card."""
        self.step_id, self.place = step_id, 0

    @property
    def guesses(self) -> tuple[Guess, ...]:
        """The cards that are asked about."""
        return guesses(self.bench.workshop, self.bench.workshop.step(self.step_id))

    def refresh(self) -> None:
        """Read the workshop again."""
        found = self.guesses
        while len(self.rows) < len(found):
            self.rows.append(self._row(len(self.rows)))
            self._list.addWidget(self.rows[-1])
        ranks = [one.standing.rank for one in found]
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(found))
            if place < len(found):
                equal = "=" if ranks.count(ranks[place]) > 1 else ""
                row.show_guess(self.bench.workshop.deck, found[place], f"{ranks[place]}{equal}")
        self.choose(min(self.place, max(0, len(found) - 1)))
        said = [one.evidence for one in found if one.evidence]
        opinions = said.count(Evidence.OPINION)
        self.summary.setText(
            f"{opinions} of {len(said)} {'is' if opinions == 1 else 'are'} only opinion."
            if said
            else "Opinion, asked or measured?"
        )

    def choose(self, place: int) -> None:
        """Letters are meant for this row from now on."""
        self.place = place
        for number, row in enumerate(self.rows):
            row.set_lit(number == place)

    def go_by(self, way: int) -> None:
        """The next card, or the one before."""
        self.choose(max(0, min(self.place + way, len(self.guesses) - 1)))

    def take_key(self, event: QKeyEvent) -> bool:
        """O, A or M for the card in hand; Delete takes back what was said of it."""
        letter = event.text().lower()
        if letter in _LETTERS and is_plain(event):
            self.say(_LETTERS[letter])
            return True
        if event.key() == Qt.Key.Key_Delete and self.guesses[self.place].evidence:
            self._run(self.place, None)
            return True
        return False

    def say(self, evidence: Evidence) -> None:
        """What the card in hand rests on; then the next card that has nothing yet is in hand."""
        if not self._run(self.place, evidence):
            return
        found = self.guesses
        open_ones = [n for n in range(self.place + 1, len(found)) if found[n].evidence is None]
        self.choose(open_ones[0] if open_ones else self.place)

    def begin(self) -> None:
        """Write whence the card in hand is known."""
        if self.place < len(self.rows):
            self.rows[self.place].source.setFocus()

    def _run(self, place: int, evidence: Evidence | None, source: str | None = None) -> bool:
        card = self.guesses[place].card
        return self.bench.run_or_say(SayEvidence(self.step_id, card, evidence, source))

    def _row(self, place: int) -> GuessRow:
        row = GuessRow(place)
        row.chosen.connect(lambda: self.choose(place))
        row.said.connect(lambda value: self._run(place, Evidence(value)))
        row.sourced.connect(lambda words: self._sourced(place, words))
        row.entered.connect(self.done)
        return row

    def _sourced(self, place: int, words: str) -> None:
        """Words alone are an opinion until somebody says more."""
        self._run(place, self.guesses[place].evidence or Evidence.OPINION, words)
