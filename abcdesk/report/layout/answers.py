"""Answers: a row a card, the room's answers as one bar with their counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.answers import Answers, Row
from abcdesk.report.layout.palette import GREY, HAIR, INK, INK2, INK_8, INK_24, LINE, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan, chunks
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened, width_of
from abcdesk.report.layout.type import NOTE, SECTION, SMALL, Style

_CARD = Style("text", 600, 9.8, 12.2)
_COUNT = Style("serif", 600, 10, 12)
_KEY = Style("text", 400, 8.2, 10, INK2)
_FILLS = ((INK, WHITE), (GREY, INK), (WHITE, INK), (INK_24, INK), (INK_8, INK))
_BAR_X = 262.0
_BASE = 42.0
"""The room behind a bar for how many answered."""
_NARROWEST = 17.0
"""What a number of three digits needs."""
_LEAST, _BEST, _SHARED = 30.0, 44.0, 28.0


def plan_answers(plan: Plan, contents: Sequence[Answers]) -> None:
    """Lay out the pages: short rounds share one, the rows of a long round break between pages."""
    pages: list[list[_Block]] = []
    left = 0.0
    for content in contents:
        block = _block(plan, content)
        if pages and block.height <= left:
            pages[-1].append(block)
            left -= block.height
        else:
            pages.append([block])
            left = plan.frame.height - 96 - plan.head(content.title, content.lead).below - block.body
    for blocks in pages:
        if len(blocks) == 1:
            _plan_round(plan, blocks[0].content)
        else:
            _plan_shared(plan, blocks)


def _block(plan: Plan, content: Answers) -> _Block:
    width = plan.frame.content
    titles = (lines_of(wording, SECTION, width) for wording in content.title)
    title = next((lines for lines in titles if len(lines) < 3), [])
    title = title or shortened(lines_of(content.title[-1], SECTION, width), 2, width)[0]
    return _Block(content, title, lines_of(content.lead, SMALL, width), lines_of(content.note, NOTE, 390))


def _plan_shared(plan: Plan, blocks: Sequence[_Block]) -> None:
    """A page of several rounds: the first under the page's title, the others under smaller ones."""
    first = blocks[0].content
    head = plan.head(first.title, first.lead)

    def draw(sheet: Sheet) -> None:
        y = head.below + 14
        for block in blocks:
            if block is not blocks[0]:
                y = block.draw_head(sheet, y)
            rest = _AnswersPage(head, block.content, block.content.rows, y, _SHARED, True)
            if block is blocks[0]:
                rest.head.draw(sheet)
            rest.draw_rows(sheet)
            y += block.body

    also = tuple((f"answers:{one.content.step}", one.content.section) for one in blocks[1:])
    plan.add(Page(first.section, draw, f"answers:{first.step}", first.section, also=also))


def _plan_round(plan: Plan, content: Answers) -> None:
    """The pages of one round; the head is repeated."""
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
class _Block:
    """A round that shares its page."""

    content: Answers
    title: Sequence[Line]
    lead: Sequence[Line]
    note: Sequence[Line]

    @property
    def body(self) -> float:
        """The height of rows and note, and of the white below."""
        return len(self.content.rows) * _SHARED + 14 + len(self.note) * NOTE.leading + 26

    @property
    def height(self) -> float:
        """The height with the head of its own."""
        return self.body + self._head_height

    @property
    def _head_height(self) -> float:
        return len(self.title) * SECTION.leading + len(self.lead) * SMALL.leading + 34

    def draw_head(self, sheet: Sheet, y: float) -> float:
        """Draw title and lead from here on; gives where the rows begin."""
        y += 12
        y = sheet.lines(sheet.frame.left, y, self.title, SECTION.leading)
        sheet.lines(sheet.frame.left, y, self.lead, SMALL.leading)
        return y + len(self.lead) * SMALL.leading + 22


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
        self.head.draw(sheet)
        self.draw_rows(sheet)

    def draw_rows(self, sheet: Sheet) -> None:
        """Everything below the head."""
        frame = sheet.frame
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
