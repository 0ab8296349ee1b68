"""A sheet of voting slips: who votes, the question, and a box for each card's number."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.cards import Deck, Suit
from abcdesk.report.cards_print.fitting import fitted
from abcdesk.report.cards_print.grid import MM, Grid, draw_cuts, quarter_grid
from abcdesk.report.language import language_of
from abcdesk.report.layout.palette import INK2, INK3, WRITING, suit
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import width_of
from abcdesk.report.layout.type import Style

_QUESTION = Style("display", 700, 17, 18)
_HINT = Style("text", 400, 7.6, 10, INK2)
_LABEL = Style("text", 500, 8.4, 10, INK2)
_DECK = Style("text", 500, 6.8, 8, INK3)
_MARGIN = 8 * MM
_BOX, _GAP, _WIDEST_GAP = 22 * MM, 3 * MM, 12 * MM
_MARK = 3.2 * MM


def slip_grid(paper: str) -> Grid:
    """Eight slips on a sheet."""
    return quarter_grid(paper, 2, 4)


def draw_slips(sheet: Sheet, grid: Grid, deck: Deck, picks: int, picking: str = "cards") -> None:
    """Fill a sheet with slips of ``picks`` boxes each; for "suits" of so many in a row for every suit."""
    for place in range(grid.count):
        _slip(sheet, grid, deck, picks, picking, *grid.cell(place))
    draw_cuts(sheet, grid)


def question_of(picks: int, picking: str = "cards") -> str:
    """What the slip asks."""
    if picking == "dots":
        return f"Where do your {picks} dots go?" if picks > 1 else "Where does your dot go?"
    cards = language_of("en").say("count.card", n=picks) if picks > 1 else "card"
    return f"Which {cards}{' of every suit' if picking == 'suits' else ''} do you recognise here?"


def _hint_of(picks: int, picking: str) -> str:
    """How the boxes are filled."""
    if picking == "dots":
        return "A card’s number in each box; the same number again is one more dot."
    if picking == "order":
        return "Their numbers, first choice first."
    return "Their numbers, one in each box." if picks > 1 or picking == "suits" else "Its number."


def _slip(sheet: Sheet, grid: Grid, deck: Deck, picks: int, picking: str, x: float, y: float) -> None:
    left, width = x + _MARGIN, grid.width - 2 * _MARGIN
    top, low = y + _MARGIN * 0.9, y + grid.height - _MARGIN * 0.9
    marks = draw_marks(sheet, deck.suits, left + width, top, _MARK)
    name = fitted(deck.title, _DECK, width - marks - 3 * MM, _MARK, 1, 5)
    name.draw_within(sheet, left, top, _MARK, "left")
    question = fitted(question_of(picks, picking), _QUESTION, width, 16 * MM, 1, 12)
    base = question.draw(sheet, left, top + _MARK + 4.2 * MM, "left")
    sheet.text(left, base + 4.4 * MM, _hint_of(picks, picking), _HINT)
    top = base + 7.6 * MM
    if picking == "suits":
        _suits(sheet, deck.suits, left, top, width, low - 8 * MM - top, picks)
    else:
        _boxes(sheet, left, top, width, low - 8 * MM - top, picks)
    _lines(sheet, left, low, width)


def draw_marks(sheet: Sheet, suits: Sequence[Suit], right: float, y: float, size: float) -> float:
    """The deck's marks in a row that ends at ``right``; gives the row's width."""
    shown = suits[:6]
    step = size * 1.35
    width = step * (len(shown) - 1) + size if shown else 0.0
    for place, one in enumerate(shown):
        sheet.mark(right - width + place * step, y, size, one.colour, suit(one.colour).mark)
    return width


def _boxes(sheet: Sheet, x: float, y: float, width: float, height: float, picks: int) -> None:
    rows = 1 if picks <= 5 else 2
    columns = -(-picks // rows)
    size = min(_BOX, (width - _GAP * (columns - 1)) / columns, (height - _GAP * (rows - 1)) / rows)
    gap = min(_WIDEST_GAP, (width - size * columns) / max(1, columns - 1))
    y += (height - size * rows - _GAP * (rows - 1)) / 2
    for place in range(picks):
        row, column = divmod(place, columns)
        left, top = x + column * (size + gap), y + row * (size + _GAP)
        sheet.box(left, top, size, size, line=INK2, pt=1, radius=2 * MM)


def _suits(
    sheet: Sheet, suits: Sequence[Suit], x: float, y: float, width: float, height: float, picks: int
) -> None:
    """A row of boxes for every suit behind its mark; the suits stand in columns where they are many."""
    columns = -(-len(suits) // 3) or 1
    rows = -(-len(suits) // columns) or 1
    across, high = width / columns, (height - _GAP / 2 * (rows - 1)) / rows
    size = min(_BOX * 0.7, high, (across - 7 * MM - _GAP / 2 * picks) / picks)
    for place, one in enumerate(suits):
        left, top = x + place // rows * across, y + place % rows * (high + _GAP / 2) + (high - size) / 2
        sheet.mark(left, top + (size - _MARK * 1.4) / 2, _MARK * 1.4, one.colour, suit(one.colour).mark)
        for box in range(picks):
            at = left + 7 * MM + box * (size + _GAP / 2)
            sheet.box(at, top, size, size, line=INK2, pt=1, radius=1.5 * MM)
        beside = left + 8.5 * MM + picks * (size + _GAP / 2)
        if beside + width_of(one.title, _LABEL) < left + across:
            sheet.text(beside, top + size / 2 + 3, one.title, _LABEL)


def _lines(sheet: Sheet, x: float, low: float, width: float) -> None:
    """Team and seat, with a line to write on."""
    x = _line(sheet, x, low, "Team", width * 0.64)
    _line(sheet, x + 4 * MM, low, "Seat", width * 0.36 - 4 * MM)


def _line(sheet: Sheet, x: float, low: float, label: str, width: float) -> float:
    sheet.text(x, low, label, _LABEL)
    start = x + width_of(label, _LABEL) + 1.6 * MM
    sheet.rule(start, low + 0.6, x + width - start, 0.6, WRITING)
    return x + width
