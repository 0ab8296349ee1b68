"""What is still open: the last page of a draft."""

from __future__ import annotations

from abcdesk.report.content.open_points import OpenPoints
from abcdesk.report.layout.palette import INK, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of
from abcdesk.report.layout.type import BODY, SECTION

_Row = tuple[str, list[Line]]


def plan_open_points(plan: Plan, content: OpenPoints) -> None:
    """Lay out the pages; points are never cut."""
    head = plan.head(content.title, content.lead)
    width = plan.frame.content - 24
    rows: list[_Row] = []
    for topic in content.topics:
        rows.append((topic.heading, []))
        rows += [("", lines_of(point, BODY, width, even=False)) for point in topic.points]
    page: list[_Row] = []
    y = head.below
    for row in rows:
        needed = 70.0 if row[0] else _height(row)
        if page and y + needed > plan.frame.height - 70:
            plan.add(_page(plan, head, page))
            page, y = [], head.below
        page.append(row)
        y += _height(row)
    plan.add(_page(plan, head, page))


def _height(row: _Row) -> float:
    return 42.0 if row[0] else len(row[1]) * BODY.leading + 5


def _page(plan: Plan, head: Head, rows: list[_Row]) -> Page:
    section, number = plan.language.say("open.section"), len(plan.pages)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        y = head.below
        for heading, lines in rows:
            if heading:
                sheet.rule(sheet.frame.left, y + 6, sheet.frame.content)
                sheet.text(sheet.frame.left, y + 28, heading, SECTION)
            else:
                sheet.box(sheet.frame.left, y + 1, 9, 9, fill=WHITE, line=INK, pt=0.8)
                sheet.lines(sheet.frame.left + 24, y + 9.4, lines, BODY.leading)
            y += _height((heading, lines))

    return Page(section, draw, anchor=f"open:{number}", outline=section)
