"""Answers: a row a card, the room's answers as one bar with their counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.answers import Answers, Row
from abcdesk.report.layout.palette import GREY, HAIR, INK, INK2, INK_8, INK_24, LINE, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan, chunks
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened, width_of
from abcdesk.report.layout.type import NOTE, Style

_CARD = Style("text", 600, 9.8, 12.2)
_COUNT = Style("serif", 600, 10, 12)
_KEY = Style("text", 400, 8.2, 10, INK2)
_FILLS = ((INK, WHITE), (GREY, INK), (WHITE, INK), (INK_24, INK), (INK_8, INK))
_BAR_X = 262.0
_BASE = 42.0
"""The room behind a bar for how many answered."""
_NARROWEST = 17.0
"""What a number of three digits needs."""
_LEAST, _BEST = 30.0, 44.0


def plan_answers(plan: Plan, content: Answers) -> None:
    """Lay out the pages: rows break between pages and the head is repeated."""
    head = plan.head(content.title, content.lead)
    top = head.below + 14
    room = plan.frame.height - 96 - top
    most = max(1, int(room // _LEAST))
    pages = chunks(content.rows, most)
    for number, rows in enumerate(pages):
        page = _AnswersPage(
            head, content, rows, top, min(_BEST, room / max(1, len(rows))), last=number == len(pages) - 1
        )
        anchor = f"answers:{content.step}" + (f":{number + 1}" if number else "")
        plan.add(Page(content.section, page.draw, anchor, content.section if not number else ""))


@dataclass(frozen=True, slots=True)
class _AnswersPage:
    """The rows of one page."""

    head: Head
    content: Answers
    rows: Sequence[Row]
    top: float
    step: float
    last: bool

    def draw(self, sheet: Sheet) -> None:
        frame = sheet.frame
        self.head.draw(sheet)
        self._key(sheet)
        sheet.rule(frame.left, self.top, frame.content)
        y = self.top
        for row in self.rows:
            self._row(sheet, row, y + self.step / 2)
            y += self.step
            sheet.hair(frame.left, y, frame.content, LINE if row is self.rows[-1] else HAIR)
        if self.last:
            sheet.lines(frame.left, y + 14, lines_of(self.content.note, NOTE, 390), NOTE.leading)

    def _key(self, sheet: Sheet) -> None:
        x = _BAR_X
        for answer, (fill, _) in zip(self.content.answers, _FILLS, strict=False):
            sheet.box(x, self.top - 16, 9, 9, fill=fill, line=INK if fill == WHITE else "", pt=0.6)
            sheet.text(x + 13, self.top - 8.6, answer, _KEY)
            x += 13 + width_of(answer, _KEY) + 16

    def _row(self, sheet: Sheet, row: Row, y: float) -> None:
        frame = sheet.frame
        sheet.tile(frame.left, y - 6, 12, row.card.colour)
        room = _BAR_X - frame.left - 38
        name = shortened(lines_of(row.card.title, _CARD, room), 2, room)[0]
        sheet.lines(frame.left + 22, y + 3.4 - (len(name) - 1) * 6.1, name, 12.2)
        width = frame.right - _BASE - _BAR_X
        x = _BAR_X
        for count, part, (fill, on) in zip(row.counts, parts_of(row.counts, width), _FILLS, strict=False):
            if count:
                sheet.box(x, y - 8, part, 16, fill=fill)
                sheet.text(x + part / 2, y + 3.6, f"{count}", _COUNT.but(colour=on), "centre")
            x += part
        sheet.box(_BAR_X, y - 8, width, 16, line=INK, pt=0.6)
        sheet.text(frame.right, y + 3.2, row.base, _KEY, "right")


def parts_of(counts: Sequence[int], width: float) -> list[float]:
    """How wide each answer's part of the bar is: by its count, but one that anybody gave has room for its
    number, which the wider ones make."""
    n = sum(counts)
    fair = [width * count / n for count in counts]
    missing = sum(max(0.0, _NARROWEST - part) for part in fair if part)
    spare = sum(max(0.0, part - _NARROWEST) for part in fair)
    return [
        part - missing * (part - _NARROWEST) / spare if part > _NARROWEST else _NARROWEST * bool(part)
        for part in fair
    ]
