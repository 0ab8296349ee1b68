"""Where cards stand on a sheet of paper, and where to cut. In points from the upper left corner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from abcdesk.report.layout.palette import INK3
from abcdesk.report.layout.sheet import Sheet

MM = 72 / 25.4
PAPER_PT = {"A4": (210 * MM, 297 * MM), "Letter": (612.0, 792.0)}
BLEED = 3 * MM
_PT = 0.35
_LONGEST, _SHORTEST = 5 * MM, 2 * MM
"""The length of a mark outside of the cards."""
_TICK = 4 * MM
_PAPER_EDGE = 1 * MM
"""A cut nearer to the paper's edge than this is the paper's edge."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """Cards of one size side by side in the middle of a sheet; neighbours share their cuts."""

    page: tuple[float, float]
    columns: int
    rows: int
    width: float
    height: float

    @property
    def count(self) -> int:
        """How many cards fit on the sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """The left edge of the first column."""
        return (self.page[0] - self.columns * self.width) / 2

    @property
    def top(self) -> float:
        """The upper edge of the first row."""
        return (self.page[1] - self.rows * self.height) / 2

    @property
    def box(self) -> Box:
        """All cards together as a PDF writes a box: left, bottom, right, top, from the lower left corner."""
        return self.left, self.top, self.page[0] - self.left, self.page[1] - self.top

    @property
    def bleed_box(self) -> Box:
        """The same with the bleed, as far as the paper reaches."""
        left, low, right, high = self.box
        width, height = self.page
        return (
            max(0.0, left - BLEED),
            max(0.0, low - BLEED),
            min(width, right + BLEED),
            min(height, high + BLEED),
        )

    @property
    def bleeds(self) -> bool:
        """Whether the margins leave room for a bleed."""
        return min(self.left, self.top) >= BLEED + MM

    def cell(self, place: int, *, mirrored: bool = False) -> tuple[float, float]:
        """The upper left corner of a card, counted along the rows from 0. ``mirrored`` gives its back's, on
        paper that is turned over its long edge."""
        row, column = divmod(place, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        return self.left + column * self.width, self.top + row * self.height

    def cuts_across(self) -> list[float]:
        """The heights of the cuts from left to right."""
        return [self.top + row * self.height for row in range(self.rows + 1)]

    def cuts_down(self) -> list[float]:
        """The places of the cuts from top to bottom."""
        return [self.left + column * self.width for column in range(self.columns + 1)]


def poker_grid(paper: str) -> Grid:
    """Nine cards of 63 x 88 mm."""
    return Grid(PAPER_PT[paper], 3, 3, 63 * MM, 88 * MM)


def postcard_grid(paper: str) -> Grid:
    """Four cards of A6, 105 x 148 mm; on Letter as high as half of the paper, 139.7 mm."""
    page = PAPER_PT[paper]
    return Grid(page, 2, 2, 105 * MM, min(148 * MM, page[1] / 2))


def quarter_grid(paper: str, columns: int, rows: int) -> Grid:
    """The whole sheet in equal parts."""
    width, height = PAPER_PT[paper]
    return Grid((width, height), columns, rows, width / columns, height / rows)


def draw_cuts(sheet: Sheet, grid: Grid, gap: float = MM) -> None:
    """Draw where to cut: marks in the margin, ``gap`` away from the cards; where there is no margin, ticks on
    the cut itself."""
    width, height = grid.page
    across, down = grid.cuts_across(), grid.cuts_down()
    for x in down:
        if _PAPER_EDGE < x < width - _PAPER_EDGE:
            for start, end in _marks(across, grid.top, gap):
                sheet.stroke(x, start, x, end, _PT, INK3)
    for y in across:
        if _PAPER_EDGE < y < height - _PAPER_EDGE:
            for start, end in _marks(down, grid.left, gap):
                sheet.stroke(start, y, end, y, _PT, INK3)


def _marks(crossings: list[float], margin: float, gap: float) -> Iterator[tuple[float, float]]:
    """Beginning and end of each mark along one cut."""
    first, last = crossings[0], crossings[-1]
    length = min(_LONGEST, margin - gap)
    if length >= _SHORTEST:
        yield first - gap - length, first - gap
        yield last + gap, last + gap + length
        return
    yield first, first + _TICK
    yield last - _TICK, last
    for inner in crossings[1:-1]:
        yield inner - _TICK / 2, inner + _TICK / 2
