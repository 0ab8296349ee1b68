"""How excuses end: one bar of what was chosen, unknown and excused, and a row an excuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.endings import Ending, Endings
from abcdesk.report.layout.palette import GREY, HAIR, INK, INK2, LINE, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import HEADING, LABEL, NOTE, Style

_CARD = Style("text", 600, 9.8, 12.2)
_END = Style("text", 600, 9.4, 12)
_MORE = Style("text", 400, 9.2, 12.4, INK2)
_PARTS = (("chosen", INK), ("unknown", WHITE), ("excused", GREY))
"""The parts as catalogues name them, and how each is filled."""
_END_X = 286.0
_DIAL = 58.0


@dataclass(frozen=True, slots=True)
class _Row:
    """One excuse, broken into lines."""

    ending: Ending
    name: list[Line]
    end: list[Line]
    text: list[Line]

    @property
    def height(self) -> float:
        left = len(self.name) * 12.2 + 12
        right = len(self.end) * 12 + len(self.text) * 12.4
        return max(left, right) + 14


def plan_endings(plan: Plan, content: Endings) -> None:
    """Lay out the pages: rows break between pages, the bar stands on the first."""
    head = plan.head(content.title, content.lead)
    top = head.below + 2
    pages: list[list[_Row]] = [[]]
    room = plan.frame.height - 96 - top
    for ending in content.rows:
        row = _row(plan, ending)
        used = sum(other.height for other in pages[-1]) + (_DIAL if len(pages) == 1 else 0) + 20
        if pages[-1] and used + row.height > room:
            pages.append([])
        pages[-1].append(row)
    for number, rows in enumerate(pages):
        page = _EndingsPage(head, content, rows, top, first=not number, last=number == len(pages) - 1)
        anchor = f"endings:{content.step}" + (f":{number + 1}" if number else "")
        plan.add(Page(content.section, page.draw, anchor, content.section if not number else ""))


def _row(plan: Plan, ending: Ending) -> _Row:
    width, name_room = plan.frame.right - _END_X, _END_X - plan.frame.left - 44
    label = f"{plan.language.say('endings.how')}: {ending.card.title}"
    return _Row(
        ending,
        shortened(lines_of(ending.card.title, _CARD, name_room, even=False), 2, name_room)[0],
        plan.kept(ending.heading, _END, width, 2, label),
        plan.kept(ending.text, _MORE, width, 4, label) if ending.text else [],
    )


@dataclass(frozen=True, slots=True)
class _EndingsPage:
    """The rows of one page."""

    head: Head
    content: Endings
    rows: Sequence[_Row]
    top: float
    first: bool
    last: bool

    def draw(self, sheet: Sheet) -> None:
        frame = sheet.frame
        self.head.draw(sheet)
        y = self.top
        if self.first:
            _dial(sheet, self.content.pieces, y)
            y += _DIAL
        sheet.text(frame.left, y + 8, sheet.language.say("endings.what"), HEADING)
        sheet.text(_END_X, y + 8, sheet.language.say("endings.how"), HEADING)
        y += 15
        sheet.rule(frame.left, y, frame.content)
        for row in self.rows:
            _draw_row(sheet, row, y)
            y += row.height
            sheet.hair(frame.left, y, frame.content, LINE if row is self.rows[-1] else HAIR)
        if self.last:
            sheet.lines(frame.left, y + 14, lines_of(self.content.note, NOTE, frame.content), NOTE.leading)


def _dial(sheet: Sheet, pieces: Sequence[int], y: float) -> None:
    """One box for each excuse, in the order chosen, unknown, excused, with the words above each part."""
    frame, n = sheet.frame, sum(pieces)
    step = frame.content / max(1, n)
    x = frame.left
    for count, (name, fill) in zip(pieces, _PARTS, strict=True):
        if not count:
            continue
        sheet.text(x, y + 8, sheet.language.say(f"endings.part.{name}", n=count), LABEL)
        for place in range(count):
            sheet.box(
                x + place * step, y + 13, step - 3, 22, fill=fill, line=INK if fill == WHITE else "", pt=0.6
            )
        x += count * step


def _draw_row(sheet: Sheet, row: _Row, y: float) -> None:
    left = sheet.frame.left
    sheet.tile(left, y + 11, 10, row.ending.card.colour)
    below = sheet.lines(left + 22, y + 18, row.name, 12.2)
    sheet.text(left + 22, below, row.ending.said, LABEL)
    below = sheet.lines(_END_X, y + 18, row.end, 12)
    sheet.lines(_END_X, below, row.text, 12.4)
