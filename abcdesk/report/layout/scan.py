"""Scan: a line an area, a sign a group at its middle answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.scan import Area, Scan
from abcdesk.report.layout.palette import GREY_INK, GREY_LINE, HAIR, INK, INK2, INK3, LINE, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan, chunks
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened, width_of
from abcdesk.report.layout.type import NOTE, Style

_AREA = Style("text", 600, 9.8, 12.2)
_KEY = Style("text", 400, 8.4, 10, INK2)
_SCALE = Style("serif", 400, 9.4, 11, INK3)
_N = Style("text", 400, 6.8, 8, INK3)
_LINE_X = 252.0
_LEAST, _BEST = 34.0, 52.0


def plan_scan(plan: Plan, content: Scan) -> None:
    """Lay out the pages: areas break between pages and the scale is repeated."""
    head = plan.head(content.title, content.lead)
    top = head.below + 26
    room = plan.frame.height - 100 - top
    most = max(1, int(room // _LEAST))
    pages = chunks(content.areas, most)
    for number, areas in enumerate(pages):
        page = _ScanPage(head, content, areas, top, min(_BEST, room / len(areas)))
        anchor = f"scan:{content.step}" + (f":{number + 1}" if number else "")
        plan.add(Page(content.section, page.draw, anchor, content.section if not number else ""))


@dataclass(frozen=True, slots=True)
class _ScanPage:
    """The areas of one page."""

    head: Head
    content: Scan
    areas: Sequence[Area]
    top: float
    step: float

    def draw(self, sheet: Sheet) -> None:
        frame = sheet.frame
        self.head.draw(sheet)
        self._key(sheet)
        for value in range(self.content.lowest, self.content.highest + 1):
            x = self._place(sheet, value)
            sheet.text(x, self.top - 7, f"{value}", _SCALE, "centre")
            sheet.stroke(x, self.top, x, self.top + len(self.areas) * self.step, 0.5, HAIR)
        sheet.rule(frame.left, self.top, frame.content)
        y = self.top
        for area in self.areas:
            self._area(sheet, area, y + self.step / 2)
            y += self.step
            sheet.hair(frame.left, y, frame.content, LINE if area is self.areas[-1] else HAIR)
        sheet.lines(frame.left, y + 14, lines_of(self.content.note, NOTE, 390), NOTE.leading)

    def _place(self, sheet: Sheet, value: float) -> float:
        span = max(1, self.content.highest - self.content.lowest)
        return _LINE_X + (sheet.frame.right - 12 - _LINE_X) * (value - self.content.lowest) / span

    def _key(self, sheet: Sheet) -> None:
        used = sorted({mark.group for area in self.content.areas for mark in area.marks})
        x = sheet.frame.left
        for group in used:
            draw_sign(sheet, x + 4.5, self.top - 27, group)
            sheet.text(x + 14, self.top - 24, self.content.groups[group], _KEY)
            x += 14 + width_of(self.content.groups[group], _KEY) + 18

    def _area(self, sheet: Sheet, area: Area, y: float) -> None:
        room = _LINE_X - sheet.frame.left - 22
        name = shortened(lines_of(area.name, _AREA, room), 2, room)[0]
        sheet.lines(sheet.frame.left, y + 3.4 - (len(name) - 1) * 6.1, name, 12.2)
        middles = [mark.middle for mark in area.marks]
        left, right = self._place(sheet, min(middles)), self._place(sheet, max(middles))
        sheet.stroke(left, y, right, y, 2.4, GREY_LINE)
        spots: dict[float, int] = {}
        for mark in area.marks:
            shift = spots.get(mark.middle, 0)
            spots[mark.middle] = shift + 1
            x = self._place(sheet, mark.middle) + shift * 11
            draw_sign(sheet, x, y, mark.group)
            sheet.text(x, y + 13, f"{mark.n}", _N, "centre")


def draw_sign(sheet: Sheet, x: float, y: float, group: int) -> None:
    """The sign of a group: full, hollow or grey, round or square."""
    fill = (INK, WHITE, GREY_INK)[group % 3]
    if group % 6 < 3:
        sheet.dot(x, y, 4.8, fill=fill, line=INK if fill == WHITE else "", pt=1.1)
    else:
        sheet.box(x - 4.3, y - 4.3, 8.6, 8.6, fill=fill, line=INK if fill == WHITE else "", pt=1.1)
