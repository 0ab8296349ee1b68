"""The index of a deck: every number with its title, suit by suit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from abcdesk.domain.cards import Card, Deck, Suit
from abcdesk.report.cards_print.fitting import fitted
from abcdesk.report.cards_print.grid import MM
from abcdesk.report.language import language_of
from abcdesk.report.layout.palette import HAIR, suit
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import NOTE, SMALL, Style

_TITLE = Style("display", 800, 34, 36)
_SUIT = Style("display", 700, 17, 18)
_NUMBER = Style("display", 700, 11.5, 13)
_CARD = Style("text", 400, 9.6, 12.4)
_COLUMNS = 3
_TOP, _ROW_GAP, _HEAD = 116.0, 5.0, 30.0
_NUMBER_WIDTH, _GUTTER = 24.0, 20.0
_MARK = 5.2 * MM


@dataclass(frozen=True, slots=True)
class _Row:
    """A suit's heading, or a card with its title in lines."""

    suit: Suit
    card: Card | None
    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """How much of a column the row takes."""
        return _HEAD if self.card is None else len(self.lines) * _CARD.leading + _ROW_GAP


@dataclass(frozen=True, slots=True)
class Index:
    """The index of one deck on paper of one size. ``pages`` holds the columns of each page."""

    deck: Deck
    frame: Frame
    pages: tuple[tuple[tuple[_Row, ...], ...], ...]

    def draw(self, sheet: Sheet, page: int) -> None:
        """Draw one page, counted from 0."""
        frame = self.frame
        self._head(sheet, page)
        width = _column_width(frame)
        for place, rows in enumerate(self.pages[page]):
            x, y = frame.left + place * (width + _GUTTER), _TOP
            for row in rows:
                _draw_row(sheet, row, x, y, width)
                y += row.height
        self._foot(sheet)

    def _head(self, sheet: Sheet, page: int) -> None:
        frame, deck = self.frame, self.deck
        title = fitted(deck.title, _TITLE, frame.content, 40, 1, 15)
        base = title.draw(sheet, frame.left, 44, "left")
        suits = language_of("en").listed([one.title for one in deck.suits]) if len(deck.suits) > 1 else ""
        facts = language_of("en").say("held.cards", n=len(deck)) + (f": {suits}" if suits else "")
        if len(self.pages) > 1:
            facts += f". Page {page + 1} of {len(self.pages)}"
        found, _ = shortened(lines_of(facts, SMALL, frame.content, even=False), 1, frame.content)
        sheet.lines(frame.left, base + 17, found, SMALL.leading)

    def _foot(self, sheet: Sheet) -> None:
        """Version, licence and credits: whoever gets the paper gets them too."""
        frame, deck = self.frame, self.deck
        about = ". ".join(part for part in (f"Version {deck.version}", deck.licence) if part)
        words = f"{about}. {deck.credits}".strip()
        found, _ = shortened(lines_of(words, NOTE, frame.content, even=False), 3, frame.content)
        sheet.hair(frame.left, frame.height - 62, frame.content, HAIR)
        sheet.lines(frame.left, frame.height - 50, found, NOTE.leading)


def index_of(deck: Deck, page: tuple[float, float]) -> Index:
    """The index, laid out: a suit begins a new column where there are as many columns as suits."""
    frame = Frame(*page)
    rows = list(_rows(deck, _column_width(frame) - _NUMBER_WIDTH))
    columns = _columns(rows, frame.height - 78 - _TOP, by_suit=len(deck.suits) == _COLUMNS)
    pages = [tuple(columns[at : at + _COLUMNS]) for at in range(0, len(columns), _COLUMNS)]
    return Index(deck, frame, tuple(pages))


def _column_width(frame: Frame) -> float:
    return (frame.content - (_COLUMNS - 1) * _GUTTER) / _COLUMNS


def _rows(deck: Deck, width: float) -> Iterator[_Row]:
    for one in deck.suits:
        cards = deck.of_suit(one.id)
        if cards:
            yield _Row(one, None, ())
        for card in cards:
            yield _Row(one, card, tuple(lines_of(card.title, _CARD, width)))


def _columns(rows: Sequence[_Row], height: float, *, by_suit: bool) -> list[tuple[_Row, ...]]:
    columns: list[tuple[_Row, ...]] = []
    column: list[_Row] = []
    used = 0.0
    for place, row in enumerate(rows):
        heading = row.card is None
        needed = row.height + (rows[place + 1].height if heading and place + 1 < len(rows) else 0)
        if column and (used + needed > height or (heading and by_suit)):
            columns.append(tuple(column))
            column, used = ([] if heading else [_Row(row.suit, None, ())]), (0.0 if heading else _HEAD)
        column.append(row)
        used += row.height
    return [*columns, tuple(column)]


def _draw_row(sheet: Sheet, row: _Row, x: float, y: float, width: float) -> None:
    colours = suit(row.suit.colour)
    if row.card is None:
        sheet.mark(x, y, _MARK, row.suit.colour, colours.mark)
        name = fitted(row.suit.title, _SUIT, width - _MARK * 1.5, _MARK * 1.2, 1, 9)
        name.draw_within(sheet, x + _MARK * 1.45, y, _MARK, "left")
        sheet.rule(x, y + _HEAD - 9, width, 1.4, colours.fill)
        return
    base = y + 10
    sheet.text(x, base, f"{row.card.number}", _NUMBER)
    sheet.lines(x + _NUMBER_WIDTH, base, row.lines, _CARD.leading)
