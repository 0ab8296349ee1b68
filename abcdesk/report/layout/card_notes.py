"""The four notes on a card's page: value, outcomes, costs and risks, two beside two."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.report.content.cards import CardPage, Dimension
from abcdesk.report.language import Language
from abcdesk.report.layout.palette import INK3
from abcdesk.report.layout.plan import Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import HEADING, QUOTE, Style

LEFT = 201.3
NONE = Style("text", 400, 9.4, 12, INK3)
_EVIDENCE = Style("text", 400, 7.4, 9, INK3)
_MORE = Style("text", 400, 7.4, 9, INK3)
_GUTTER = 18.0


@dataclass(frozen=True, slots=True)
class Notes:
    """The four notes, broken into lines; which of them were cut; how high either row of two is and how
    wide a note."""

    lines: tuple[list[Line], ...]
    cut: tuple[Dimension, ...]
    rows: tuple[float, float]
    width: float

    @property
    def height(self) -> float:
        """How much room both rows take."""
        return sum(self.rows) + 6


def notes_for(plan: Plan, page: CardPage, most: int) -> Notes:
    """The notes of a page on at most so many lines each, up to the right margin."""
    width = (plan.frame.right - LEFT - _GUTTER) / 2
    broken = [_lines(plan.language, dimension, most, width) for dimension in page.dimensions]
    heights = [
        28.0 + len(lines) * QUOTE.leading + (12 if dimension.more else 0)
        for (lines, _), dimension in zip(broken, page.dimensions, strict=True)
    ]
    return Notes(
        lines=tuple(lines for lines, _ in broken),
        cut=tuple(d for (_, is_cut), d in zip(broken, page.dimensions, strict=True) if is_cut),
        rows=(max(91.0, *heights[:2]), max(84.0, *heights[2:])),
        width=width,
    )


def _lines(language: Language, dimension: Dimension, most: int, width: float) -> tuple[list[Line], bool]:
    if dimension.note is None:
        return lines_of(language.say("cards.none_noted"), NONE, width), False
    return shortened(lines_of(language.said(dimension.note.text), QUOTE, width), most, width)


def draw_notes(sheet: Sheet, page: CardPage, notes: Notes, top: float) -> None:
    """Draw the notes from ``top`` on."""
    width = notes.width
    for place, (dimension, lines) in enumerate(zip(page.dimensions, notes.lines, strict=True)):
        x = LEFT + place % 2 * (width + _GUTTER)
        y = top + (notes.rows[0] if place >= 2 else 0)
        sheet.rule(x, y, width)
        sheet.text(x, y + 16, dimension.heading, HEADING)
        note = dimension.note
        sheet.severity(x + width, y + 8, note.severity if note else 0)
        if note:
            words = f"{note.severity_word}, {note.evidence}"
            sheet.text(x + width - 40, y + 15.6, words, _EVIDENCE, "right")
        below = sheet.lines(x, y + 36, lines, QUOTE.leading)
        if dimension.more:
            _more(sheet, x, below - 1, width, dimension)


def _more(sheet: Sheet, x: float, y: float, width: float, dimension: Dimension) -> None:
    """How many further notes there are, with the page where they stand."""
    page = sheet.pages.get("words")
    words = sheet.language.say("cards.more_notes", n=len(dimension.more), page=f"{page or ''}")
    if page:
        sheet.link(x, y - 8, width, 11, "words")
    sheet.text(x, y, words, _MORE)
