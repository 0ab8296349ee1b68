"""The back of a card: its suit, in colour."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.colours import mixed
from abcdesk.domain.cards import Deck, Suit
from abcdesk.report.cards_print.fitting import fitted
from abcdesk.report.cards_print.grid import BLEED, MM, Grid
from abcdesk.report.layout.palette import suit
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.type import Style

_SOFT = 0.11
_PATTERN_COLUMNS = 7


@dataclass(slots=True)
class Back:
    """Draws the backs of one deck. Where the sheet has margins the colour runs over the edge, else a white border
    keeps it within what every printer reaches."""

    deck: Deck
    grid: Grid
    made: set[str]

    @property
    def _border(self) -> float:
        return 0.0 if self.grid.bleeds else 6 * MM

    def ground(self, sheet: Sheet, its_suit: Suit, x: float, y: float) -> None:
        """The colour that runs over the edges; all grounds of a sheet are drawn before its backs."""
        if self.grid.bleeds:
            wide, high = self.grid.width + 2 * BLEED, self.grid.height + 2 * BLEED
            sheet.box(x - BLEED, y - BLEED, wide, high, fill=suit(its_suit.colour).fill)

    def draw(self, sheet: Sheet, its_suit: Suit, x: float, y: float) -> None:
        """Draw a back with its upper left corner at ``x``, ``y``."""
        border, grid = self._border, self.grid
        left, top = x + border, y + border
        wide, high = grid.width - 2 * border, grid.height - 2 * border
        self._pattern(sheet, its_suit.colour, left, top, wide, high)
        self._middle(sheet, its_suit, left, top, wide, high)

    def _middle(self, sheet: Sheet, its_suit: Suit, x: float, y: float, wide: float, high: float) -> None:
        """The mark on a disc, the suit's name, the deck's name."""
        colours, on = suit(its_suit.colour), suit(its_suit.colour).on
        radius, middle = wide * 0.33, y + high * 0.46
        sheet.dot(x + wide / 2, middle, radius, fill=on)
        sheet.dot(x + wide / 2, middle, radius * 0.94, fill=colours.fill)
        size = radius * 0.98
        sheet.mark(x + (wide - size) / 2, middle - size * 0.52, size, its_suit.colour, on)
        name = Style("display", 700, wide * 0.125, wide * 0.13, on)
        block = fitted(its_suit.title, name, wide * 0.8, high * 0.12, 2, 6)
        self._plate(sheet, x + wide / 2, y + high * 0.8, wide, high, colours.fill)
        block.draw_within(sheet, x + wide / 2, y + high * 0.755, high * 0.09)
        small = Style("text", 500, max(5.5, wide * 0.032), wide * 0.04, on)
        title = fitted(self.deck.title, small, wide * 0.74, high * 0.04, 1, 5)
        title.draw_within(sheet, x + wide / 2, y + high * 0.845, high * 0.04)

    def _plate(self, sheet: Sheet, x: float, y: float, wide: float, high: float, fill: str) -> None:
        """The pattern makes room for the names."""
        width, height = wide * 0.82, high * 0.16
        sheet.box(x - width / 2, y - height / 2, width, height, fill=fill, radius=height * 0.2)

    def _pattern(self, sheet: Sheet, colour: str, x: float, y: float, wide: float, high: float) -> None:
        """Rows of small marks, made once for each suit."""
        name = f"back-{colour.removeprefix('#')}"
        canvas = sheet.canvas
        if name not in self.made:
            self.made.add(name)
            canvas.beginForm(name, 0, 0, wide, high)
            self._marks(Sheet(canvas, Frame(wide, high), {}), colour, wide, high)
            canvas.endForm()
        canvas.saveState()
        clip = canvas.beginPath()
        radius = 4 * MM if self._border else 0
        clip.roundRect(x, sheet.frame.height - y - high, wide, high, radius)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.translate(x, sheet.frame.height - y - high)
        canvas.doForm(name)
        canvas.restoreState()

    def _marks(self, sheet: Sheet, colour: str, wide: float, high: float) -> None:
        colours = suit(colour)
        sheet.box(0, 0, wide, high, fill=colours.fill)
        step = wide / _PATTERN_COLUMNS
        size, soft = step * 0.46, mixed(colours.fill, colours.on, _SOFT)
        rows = int(high / step) + 2
        for row in range(rows):
            y = high / 2 + (row - rows / 2) * step
            for column in range(-1, _PATTERN_COLUMNS + 1):
                x = (column + 0.5 + row % 2 / 2) * step
                sheet.mark(x - size / 2, y - size / 2, size, colour, soft)
