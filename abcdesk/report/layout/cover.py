"""The cover: title on warm paper, and below the waterline the room's picks as an iceberg of tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.cover import Column, Cover
from abcdesk.report.layout.furniture import draw_draft
from abcdesk.report.layout.palette import INK, INK2, ON_INK, PAPER, WHITE, suit, suit_on_dark
from abcdesk.report.layout.pictures import draw_logo
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.text import lines_of
from abcdesk.report.layout.type import COVER, SUBTITLE, Style

_KIND = Style("text", 600, 9.5, 12)
_DATE = Style("text", 400, 9.5, 12, INK2)
_PRINT = Style("text", 400, 9, 13.5, INK2)
_SUIT = Style("text", 500, 9.5, 12, WHITE)
_COUNT = Style("serif", 400, 10.5, 12, WHITE)
_CAPTION = Style("text", 400, 8.2, 12.4, ON_INK)
_LEGEND_RIGHT = 205.0
_BAND = 5.0
"""How thick the client's colour lies on the waterline."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """How large the tiles are: the step from one to the next, to the right and down, and the first corner."""

    left: float
    step_x: float
    step_y: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of one tile."""
        return self.step_x - min(6.0, self.step_x * 0.13), self.step_y - min(6.0, self.step_y * 0.16)


def plan_cover(plan: Plan, cover: Cover, *, draft: bool, logo: bytes | None = None) -> None:
    """Lay out the cover; a logo that cannot be drawn leaves its room empty."""
    subtitle = plan.kept(cover.subtitle, SUBTITLE, 380, 4, plan.language.say("cover.kept.organisation"))
    title = lines_of(cover.title, COVER, 380)
    small = [
        line
        for text in cover.small_print
        for line in plan.kept(text, _PRINT, 330, 2, plan.language.say("cover.kept.workshop"))
    ]
    legend = lines_of(cover.caption, _CAPTION, 152) if cover.caption else []

    def draw(sheet: Sheet) -> None:
        frame = sheet.frame
        water = frame.height - 379.9
        sheet.box(0, 0, frame.width, water, fill=PAPER)
        sheet.box(0, water, frame.width, frame.height - water, fill=INK)
        sheet.text(frame.left, 58, cover.kind, _KIND.but(colour=sheet.accent.text))
        sheet.text(frame.right, 58, cover.date, _DATE, "right")
        sheet.rule(frame.left, 70, frame.content, colour=sheet.accent.text)
        if sheet.accent.is_own:
            sheet.box(0, water - _BAND, frame.width, _BAND, fill=sheet.accent.fill)
        if draft:
            draw_draft(sheet, frame.width / 2, 58)
        y = sheet.lines(frame.left - 2, 160, title, COVER.leading)
        sheet.lines(frame.left, y - COVER.leading + 38, subtitle, SUBTITLE.leading)
        sheet.lines(frame.left, water - 37 - (len(small) - 1) * 13.5 + 5, small, 13.5)
        with sheet.decoration():
            draw_logo(sheet, logo, frame.right, water - 34)
        _iceberg(sheet, cover.columns, water, frame.height - 62 - len(legend) * 12.4 - len(cover.mix) * 18)
        _legend(sheet, cover, len(legend))
        sheet.lines(frame.left, frame.height - 56 - (len(legend) - 1) * 12.4, legend, 12.4)

    plan.add(Page("", draw, anchor="cover", outline=cover.title, bare=True))


def _legend(sheet: Sheet, cover: Cover, caption_lines: int) -> None:
    """The suits with their picks, above the caption."""
    left = sheet.frame.left
    y = sheet.frame.height - 84 - max(0, caption_lines - 1) * 12.4 - (len(cover.mix) - 1) * 18
    for share in cover.mix:
        sheet.mark(left, y - 9, 10, share.colour, suit_on_dark(share.colour))
        sheet.text(left + 18, y, share.title, _SUIT)
        sheet.text(left + 96, y, f"{share.count or ''}", _COUNT, "right")
        y += 18


def _iceberg(sheet: Sheet, columns: Sequence[Column], water: float, legend_top: float) -> None:
    """A column for each card, hanging from the waterline, a tile for each pick."""
    if not columns:
        return
    tiles = tiles_for(sheet.frame, columns, water, legend_top)
    width, height = tiles.size
    for place, column in enumerate(columns):
        colours = suit(column.colour)
        x = tiles.left + place * tiles.step_x
        for tile in range(column.tiles):
            y = water + 6 + tile * tiles.step_y
            sheet.box(x, y, width, height, fill=colours.fill, radius=min(5, width / 9, height / 4))
            if min(width, height) >= 9:
                mark = min(16, width * 0.36, height * 0.5)
                sheet.mark(x + (width - mark) / 2, y + (height - mark) / 2, mark, column.colour, colours.on)


def tiles_for(frame: Frame, columns: Sequence[Column], water: float, legend_top: float) -> Tiles:
    """The largest tiles with which all columns fit on the page and none reaches into the legend.

    Up to nine columns stand to the right of the legend; more take the whole width.
    """
    left = frame.left if len(columns) > 9 else _LEGEND_RIGHT - 19
    gap_right = 6.0
    step = min(52.0, (frame.right - left + gap_right) / len(columns))
    deepest = max(column.tiles for column in columns)
    step_y = min(step * 59.36 / 52, (frame.height - 60 - water - 6) / deepest)
    while True:
        tiles = Tiles(frame.right - len(columns) * step + min(gap_right, step * 0.13), step, step_y)
        over = [c.tiles for n, c in enumerate(columns) if tiles.left + n * step < _LEGEND_RIGHT]
        reach = water + 6 + max(over, default=0) * step_y
        if reach <= legend_top - 14 or step_y < 1:
            return tiles
        step_y *= 0.9
