"""The back of a card: its suit, in colour."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Draws the backs of one deck. Where the sheet has margins the colour runs over the edge, else a white
    border keeps it within what every printer reaches."""

    deck: Deck
    grid: Grid
    made: set[str]

    @property
    def _border(self) -> float:
        return 0.0 if self.grid.bleeds else 6 * MM

    def draw_all(self, sheet: Sheet, suits: Sequence[Suit]) -> None:
        """Draw the backs of cards of these suits, mirrored."""
        cells = [self.grid.cell(place, mirrored=True) for place in range(len(suits))]
        for its_suit, cell in zip(suits, cells, strict=True):
            self._ground(sheet, its_suit, cell, cells)
        for its_suit, (x, y) in zip(suits, cells, strict=True):
            border = self._border
            wide, high = self.grid.width - 2 * border, self.grid.height - 2 * border
            self._middle(sheet, its_suit, x + border, y + border, wide, high)

    def _ground(
        self, sheet: Sheet, its_suit: Suit, cell: tuple[float, float], cells: Sequence[tuple[float, float]]
    ) -> None:
        """Colour and pattern. They run over every edge where no other card begins."""
        (x, y), grid, border = cell, self.grid, self._border
        taken = {(round(left), round(top)) for left, top in cells}
        bleed = BLEED if grid.bleeds else 0.0
        steps = ((-1, 0), (0, -1), (1, 0), (0, 1))
        left, top, right, bottom = (
            0.0 if (round(x + dx * grid.width), round(y + dy * grid.height)) in taken else bleed
            for dx, dy in steps
        )
        shape = (
            x + border - left,
            y + border - top,
            grid.width - 2 * border + left + right,
            grid.height - 2 * border + top + bottom,
        )
        self._pattern(sheet, its_suit.colour, shape, x - BLEED, y - BLEED)

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

    def _pattern(
        self, sheet: Sheet, colour: str, shape: tuple[float, float, float, float], x: float, y: float
    ) -> None:
        """The part of the pattern within a shape; the pattern itself is made once for each suit."""
        canvas, page_height = sheet.canvas, sheet.frame.height
        name = f"back-{colour.removeprefix('#')}"
        high = self.grid.height + 2 * BLEED
        if name not in self.made:
            self.made.add(name)
            self._make_pattern(sheet, name, colour)
        left, top, wide, tall = shape
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(left, page_height - top - tall, wide, tall, 4 * MM if self._border else 0)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.translate(x, page_height - y - high)
        canvas.doForm(name)
        canvas.restoreState()

    def _make_pattern(self, sheet: Sheet, name: str, colour: str) -> None:
        """Rows of small marks over a card and its bleed, so spaced that neighbours continue each other."""
        grid, canvas, colours = self.grid, sheet.canvas, suit(colour)
        wide, high = grid.width + 2 * BLEED, grid.height + 2 * BLEED
        across = grid.width / _PATTERN_COLUMNS
        rows = 2 * round(grid.height / across / 2)  # an even number: every second row is set off
        down = grid.height / rows
        size, soft = across * 0.46, mixed(colours.fill, colours.on, _SOFT)
        canvas.beginForm(name, 0, 0, wide, high)
        form = Sheet(canvas, Frame(wide, high), {}, sheet.language)
        form.box(0, 0, wide, high, fill=colours.fill)
        for row in range(-1, rows + 1):
            y = BLEED + (row + 0.5) * down
            for column in range(-1, _PATTERN_COLUMNS + 1):
                x = BLEED + (column + 0.5 + row % 2 / 2) * across
                form.mark(x - size / 2, y - size / 2, size, colour, soft)
        canvas.endForm()
