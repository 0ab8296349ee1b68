"""Trends over all workshops of the library: which cards rooms pick, and what becomes of their promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from abcdesk.ui import theme
from abcdesk.ui.widgets import paint
from abcdesk.ui.widgets.choice import Choice
from abcdesk.ui.widgets.empty_state import EmptyState
from abcdesk.ui.widgets.layouts import framed
from abcdesk.ui.widgets.scrolled import Scrolled
from abcdesk.ui.widgets.text import Text
from abcdesk.ui.words import count

if TYPE_CHECKING:
    from abcdesk.library.library import Library
    from abcdesk.library.trends import TrendingCard, Trends

_SIDES = (("year", "All years"), ("sector", "All sectors"), ("country", "All countries"))
_PROMISES = (("kept", "kept"), ("half", "half kept"), ("dropped", "dropped"), ("open", "still open"))
_TONES = {"kept": "room", "half": "ink3", "dropped": "warn", "open": "line_strong"}
_ROW = 54
_PER_CENT_FROM = 100
"""Ballots from which on a share is said in per cent too."""


class TrendsView(QFrame):
    """Choices above, the ten cards picked most, and the promises. Reads the library's sums, not its files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendsView")
        self.setAccessibleName("Trends over all workshops")
        self._library: Library | None = None
        self.deck = Choice([], "trendDeck", "Deck")
        self.sides = {side: Choice([("", words)], f"trend-{side}", words) for side, words in _SIDES}
        for choice in (self.deck, *self.sides.values()):
            choice.chosen.connect(lambda _value: self._show())
        self.base = Text("", 14, 400, "ink2", wrap=True, name="trendBase")
        self.chart = _Chart()
        self.kept = _Kept()
        self.promises = Text("", 14, 400, "ink", wrap=True, name="trendPromises")
        self._empty = EmptyState(
            "chart",
            "No trends yet",
            "The first revealed round of each workshop counts here, as do its commitments.",
            name="noTrends",
        )
        self._lay_out()

    def show_library(self, library: Library) -> None:
        """Show the trends of these workshops."""
        self._library = library
        self.deck.set_options([(deck.id, deck.title) for deck in library.decks_played()])
        self._show()

    def _show(self) -> None:
        if self._library is None:
            return
        wanted = {side: choice.value for side, choice in self.sides.items()}
        found = self._library.trends(self.deck.value, wanted)
        for side, all_of_them in _SIDES:
            options = [("", all_of_them), *((value, value) for value in found.choices[side])]
            self.sides[side].set_options(options)
            self.sides[side].setVisible(len(options) > 1)
        self.deck.setVisible(self.deck.count() > 1)
        is_empty = not found.cards and not any(wanted.values())
        self._empty.setVisible(is_empty)
        self._filled.setVisible(not is_empty)
        self.base.setText(_base(found))
        self.chart.show_cards(found)
        self.kept.show_promises(found.promises)
        self.promises.setText(_promises(found))

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for choice in (self.deck, *self.sides.values()):
            choices.addWidget(choice)
        choices.addStretch(1)
        inside, column = framed("ground", (0, 0, 8, 0), 0)
        column.addWidget(self.base)
        column.addSpacing(16)
        column.addWidget(Text("What became of the commitments", 17, 600))
        column.addSpacing(6)
        column.addWidget(self.kept)
        column.addSpacing(4)
        column.addWidget(self.promises)
        column.addSpacing(20)
        column.addWidget(Text("What rooms pick most", 17, 600))
        column.addSpacing(4)
        column.addWidget(self.chart)
        column.addStretch(1)
        self._filled = Scrolled(inside, sideways=True, tab_stop=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        outer.addLayout(choices)
        outer.addWidget(self._filled, 1)
        outer.addWidget(self._empty)


class _Chart(QWidget):
    """A row a card: place, title, bar, and of how many voters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trendChart")
        self._cards: tuple[TrendingCard, ...] = ()
        self._voters = self._rooms = 0

    def show_cards(self, found: Trends) -> None:
        """Other cards."""
        self._cards, self._voters, self._rooms = found.cards, found.voters, found.rooms
        self.setFixedHeight(_ROW * len(self._cards))
        spoken = [f"{place}. {card.title}, {self._of(card)}" for place, card in enumerate(self._cards, 1)]
        self.setAccessibleName("Cards picked most")
        self.setAccessibleDescription(". ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _ROW * len(self._cards))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((card.share for card in self._cards), default=0) or 1
        for place, card in enumerate(self._cards):
            row = QRectF(0, place * _ROW, self.width(), _ROW)
            painter.setFont(theme.font(20, 600, "serif"))
            painter.setPen(theme.colour("ink2"))
            left, flags = QRectF(0, row.y(), 34, _ROW - 10), Qt.AlignmentFlag.AlignVCenter
            painter.drawText(left, flags | Qt.AlignmentFlag.AlignRight, str(place + 1))
            painter.setFont(theme.font(14, 600))
            painter.setPen(theme.colour("ink"))
            numbers = QFontMetricsF(theme.font(13)).horizontalAdvance(self._of(card)) + 16
            paint.elided(painter, QRectF(48, row.y() + 4, row.width() - 48 - numbers, 20), card.title)
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("ink2"))
            right = QRectF(row.width() - numbers, row.y() + 4, numbers, 20)
            painter.drawText(right, flags | Qt.AlignmentFlag.AlignRight, self._of(card))
            bar = QRectF(
                48, row.y() + 28, row.width() - 48, 8
            )  # the first one is whole: what counts is longer
            bar.setWidth(max(8.0, bar.width() * card.share / most))
            paint.box(painter, bar, theme.colour("ink"), None, 4)

    def _of(self, card: TrendingCard) -> str:
        share = f"{round(100 * card.share)} %, " if self._voters >= _PER_CENT_FROM else ""
        ballots = f"{card.votes:,} of {self._voters:,}"
        return f"{share}{ballots}, {card.rooms:,} of {count(self._rooms, 'room')}"


class _Kept(QWidget):
    """One line: what part of the commitments was kept, half kept and dropped, and what is open still."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trendKept")
        self._parts: list[tuple[str, int]] = []
        self.setFixedHeight(10)

    def show_promises(self, promises: Mapping[str, int]) -> None:
        """Other numbers; the words under the line say them too."""
        self._parts = [(_TONES[name], promises[name]) for name, _ in _PROMISES if promises.get(name)]
        self.setVisible(bool(self._parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        whole = sum(number for _tone, number in self._parts)
        room = self.width() - 2.0 * (len(self._parts) - 1)
        for tone, number in self._parts:
            wide = room * number / whole
            paint.box(painter, QRectF(x, 0, wide, self.height()), theme.colour(tone), None, 3)
            x += wide + 2


def _base(found: Trends) -> str:
    if not found.cards:
        return "No workshop with a revealed round fits this choice."
    return (
        f"First revealed round of {count(found.rooms, 'workshop')}, {count(found.voters, 'ballot')}. "
        "A large room counts by its ballots; the last number says in how many rooms anybody picked the card."
    )


def _promises(found: Trends) -> str:
    total = sum(found.promises.values())
    if not total:
        return "None recorded."
    said = [f"{found.promises[name]:,} {words}" for name, words in _PROMISES if found.promises.get(name)]
    return f"Of {count(total, 'commitment')}: {', '.join(said)}."
