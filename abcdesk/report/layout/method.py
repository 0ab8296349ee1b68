"""Method and data: short paragraphs in two columns, then every count of every card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.report.content.method import Column, Method
from abcdesk.report.content.parts import Box, CardName
from abcdesk.report.layout.palette import LINE
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.tables import ROOMY, TIGHT, Table
from abcdesk.report.layout.text import lines_of
from abcdesk.report.layout.type import HEADING, NOTE, SMALL, Style

_BOX = Style("text", 600, 9.2, 12)
_MOST_COLUMNS = 7
_NARROWEST = 16.5
"""The height below which rows run into each other."""
_TOP = 128.2
_FAR_TOP = 156.0
"""Where the table's rule stands on the pages after the first."""


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows of a table that stand on one page, from ``top`` on."""

    table: Table
    first: int
    last: int
    top: float
    heading: str

    @property
    def is_end(self) -> bool:
        """Whether the table ends here."""
        return self.last == len(self.table.cards)


def plan_method(plan: Plan, method: Method, over: str) -> None:
    """Lay out the pages."""
    section = plan.language.say("method.section")
    head = plan.head((section,), "")
    start = max(_height(plan, method.left), _height(plan, method.right)) + _TOP
    sets = _column_sets(method.columns)
    tail = _tail_height(method)
    room = plan.frame.height - 66 - start - 64 - tail
    row = _row_height(room / (len(method.cards) + 1)) if len(sets) == 1 else TIGHT
    whole = [
        _table(method.cards, columns, over, row, whole=not number) for number, columns in enumerate(sets)
    ]
    tables = whole if method.cards else []
    parts = _parts(plan, tables, start + 64, tail)
    texts = {0: (method.left, method.right)}
    pages = sorted({page for page, _ in parts} | {0})
    last = pages[-1]
    end = max(
        (part.top + (part.last - part.first + part.is_end) * row for page, part in parts if page == last),
        default=start,
    )
    if end + tail > plan.frame.height - 66:
        pages.append(last + 1)
        end = _TOP - 14
    for number in pages:
        own = [part for page, part in parts if page == number]
        page = _MethodPage(head, texts.get(number), own, method, end if number == pages[-1] else None)
        first = number == 0
        plan.add(
            Page(
                section,
                page.draw,
                "method" if first else f"method:{number + 1}",
                section if first else "",
            )
        )


def _row_height(fitting: float) -> float:
    """The height of a row: such that all stand on the first page, if that is not too narrow."""
    return min(ROOMY, fitting - 0.1) if fitting >= _NARROWEST else TIGHT


def _table(
    cards: Sequence[CardName], columns: Sequence[Column], over: str, row: float, *, whole: bool
) -> Table:
    """A set of columns: the first one names every card, the others those they say something about."""
    told = [place for place in range(len(cards)) if whole or any(one.cells[place] != "–" for one in columns)]
    kept = [replace(one, cells=tuple(one.cells[place] for place in told)) for one in columns]
    return Table([cards[place] for place in told], kept, over, row)


def _column_sets(columns: Sequence[Column]) -> list[tuple[Column, ...]]:
    """The columns in sets that fit the width; the three of the verdict stay together."""
    risk = tuple(column for column in columns if column.base == "risk")
    others = [column for column in columns if column.base != "risk"]
    room = _MOST_COLUMNS - len(risk)
    sets = [tuple(others[at : at + room]) for at in range(0, len(others), room)] or [()]
    sets[-1] = (*sets[-1], *risk)
    return [columns for columns in sets if columns]


def _parts(plan: Plan, tables: Sequence[Table], top: float, tail: float) -> list[tuple[int, _Part]]:
    """The tables cut into parts that fit their pages; no head stands without two rows below it, and neither
    do the sums, nor the ``tail`` that follows the last table."""
    foot = plan.frame.height - 66
    parts: list[tuple[int, _Part]] = []
    page, y = 0, top
    for number, table in enumerate(tables):
        first, total, row = 0, len(table.cards), table.row
        say = plan.language.say
        heading = say("method.table.first" if number == 0 else "method.table.further")
        while first < total:
            fit = int((foot - y) // row)
            if fit < min(2, total - first):
                page, y = page + 1, _FAR_TOP
                continue
            last = min(total, first + fit)
            below = row + (tail if table is tables[-1] else 0)
            if last == total and foot - y - (last - first) * row < below and last - first > 3:
                last -= 2
            part = _Part(table, first, last, y, heading if first == 0 else say("method.table.continued"))
            parts.append((page, part))
            y += (last - first) * row + 90
            first = last
            if first < total:
                page, y = page + 1, _FAR_TOP
    return parts


@dataclass(frozen=True, slots=True)
class _MethodPage:
    """One page of the appendix; ``end`` is where its table ends if the notes follow here."""

    head: Head
    texts: tuple[tuple[Box, ...], tuple[Box, ...]] | None
    parts: Sequence[_Part]
    method: Method
    end: float | None

    def draw(self, sheet: Sheet) -> None:
        frame = sheet.frame
        self.head.draw(sheet)
        if self.texts:
            _boxes(sheet, self.texts[0], frame.left)
            _boxes(sheet, self.texts[1], frame.column(6) + 4)
        for part in self.parts:
            sheet.text(frame.left, part.top - 37, part.heading, HEADING)
            part.table.draw_head(sheet, part.top)
            y = part.table.draw_rows(sheet, part.top, part.first, part.last)
            if part.is_end and any(column.total for column in part.table.columns):
                sheet.rule(frame.left, y, frame.content)
                part.table.draw_total(sheet, y)
            else:
                sheet.hair(frame.left, y, frame.content, LINE)
        if self.end is not None:
            sheet.lines(frame.left, self.end + 14, lines_of(self.method.note, NOTE, 390), NOTE.leading)
            imprint = lines_of(self.method.imprint, NOTE, 440)
            y = frame.height - 66 - (len(imprint) - 1) * NOTE.leading
            sheet.hair(frame.left, y - 15, frame.content, LINE)
            sheet.lines(frame.left, y, imprint, NOTE.leading)


def _boxes(sheet: Sheet, boxes: Sequence[Box], x: float) -> None:
    y = _TOP
    for box in boxes:
        sheet.text(x, y, box.heading, _BOX)
        y = sheet.lines(x, y + 13.4, lines_of(box.text, SMALL, sheet.frame.span(6) - 12), 12.8) + 10.4


def _height(plan: Plan, boxes: Sequence[Box]) -> float:
    width = plan.frame.span(6) - 12
    return sum(23.8 + len(lines_of(box.text, SMALL, width)) * 12.8 for box in boxes)


def _tail_height(method: Method) -> float:
    note, imprint = lines_of(method.note, NOTE, 390), lines_of(method.imprint, NOTE, 440)
    return 14 + (len(note) + len(imprint)) * NOTE.leading + 24
