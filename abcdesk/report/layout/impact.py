"""Impact and verdict: a row a card, a cell a dimension tinted by severity, the verdict at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.impact import Matrix, Note, Row, Votes
from abcdesk.report.layout.palette import (
    GREY,
    HAIR,
    INK,
    INK2,
    INK_8,
    INK_24,
    LINE,
    ON_INK,
    SEVERITY_FILLS,
    WHITE,
)
from abcdesk.report.layout.plan import Head, Page, Plan, chunks
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened, width_of
from abcdesk.report.layout.type import CELL_QUOTE, HEADING, NOTE, Style

_CARD = Style("text", 600, 9.6, 12.4)
_SEVERITY = Style("text", 500, 7, 9.5)
_EVIDENCE = Style("text", 400, 7, 9.5, INK2)
_FIGURE = Style("serif", 600, 26, 30)
_BASE = Style("text", 400, 8.6, 11, INK2)
_LABEL = Style("text", 600, 8.6, 11)
_DECISION = Style("text", 400, 7.6, 9.6, INK2)
_KEY = Style("text", 400, 8, 10, INK2)
_CELLS_X, _CELL_STEP, _CELL_WIDTH, _VERDICT_X = 151.0, 72.33, 67.3, 452.3
_LEAST_ROW, _BEST_ROW = 84.0, 113.0


def plan_impact(plan: Plan, matrix: Matrix) -> None:
    """Lay out the pages: rows break between pages and the head is repeated."""
    head = plan.head(matrix.title, matrix.lead)
    top = head.below + 19
    room = plan.frame.height - 118 - top
    most = max(1, int(room // _LEAST_ROW))
    pages = chunks(matrix.rows, most)
    section = plan.language.say("impact.section")
    for number, rows in enumerate(pages):
        step = min(_BEST_ROW, room / len(rows))
        page = _MatrixPage(head, matrix, rows, step, top, last=number == len(pages) - 1)
        first = number == 0
        plan.add(
            Page(
                section,
                page.draw,
                anchor="impact" if first else f"impact:{number + 1}",
                outline=section if first else "",
            )
        )


@dataclass(frozen=True, slots=True)
class _MatrixPage:
    """The rows of one page."""

    head: Head
    matrix: Matrix
    rows: Sequence[Row]
    step: float
    top: float
    last: bool

    def draw(self, sheet: Sheet) -> None:
        self.head.draw(sheet)
        self._heads(sheet)
        y = self.top
        sheet.rule(sheet.frame.left, y, sheet.frame.content)
        for row in self.rows:
            _row(sheet, row, y, self.step)
            y += self.step
            sheet.hair(sheet.frame.left, y, sheet.frame.content, LINE)
        _key(sheet, y + 9)
        if self.last:
            sheet.lines(sheet.frame.left, y + 36, lines_of(self.matrix.note, NOTE, 390), NOTE.leading)

    def _heads(self, sheet: Sheet) -> None:
        y = self.top - 19
        for place, (name, meaning) in enumerate(self.matrix.dimensions):
            sheet.text(_CELLS_X + place * _CELL_STEP, y, name, HEADING)
            sheet.text(_CELLS_X + place * _CELL_STEP, y + 10.5, meaning, NOTE)
        sheet.text(_VERDICT_X, y, sheet.language.say("impact.acceptable"), HEADING)
        sheet.text(_VERDICT_X, y + 10.5, self.matrix.voted, NOTE)


def _row(sheet: Sheet, row: Row, y: float, step: float) -> None:
    left = sheet.frame.left
    sheet.tile(left, y + 11, 12, row.card.colour)
    room = _CELLS_X - left - 12
    name = shortened(lines_of(row.card.title, _CARD, room), 4, room)[0]
    sheet.lines(left, y + 37.6, name, _CARD.leading)
    for place, note in enumerate(row.notes):
        _cell(sheet, note, _CELLS_X + place * _CELL_STEP, y + 6, step - 12)
    _verdict(sheet, row, y)


def _cell(sheet: Sheet, note: Note | None, x: float, y: float, height: float) -> None:
    if note is None:
        sheet.box(x, y, _CELL_WIDTH, height, line=HAIR, pt=0.8)
        sheet.text(x + 8, y + 13.7, sheet.language.say("cards.none_noted"), NOTE.but(pt=7.4))
        return
    dark = note.severity == 3
    line = HAIR if note.severity == 0 else ""
    sheet.box(x, y, _CELL_WIDTH, height, fill=SEVERITY_FILLS[note.severity], line=line, pt=0.8)
    style = CELL_QUOTE.but(colour=WHITE) if dark else CELL_QUOTE
    most = max(1, int((height - 37) // CELL_QUOTE.leading) + 1)
    lines, _ = shortened(lines_of(note.text, style, _CELL_WIDTH - 11, even=False), most, _CELL_WIDTH - 11)
    sheet.lines(x + 7, y + 13.7, lines, CELL_QUOTE.leading)
    sheet.text(x + 7, y + height - 15.5, note.severity_word, _SEVERITY.but(colour=WHITE if dark else INK))
    sheet.text(x + 7, y + height - 6, note.evidence, _EVIDENCE.but(colour=ON_INK if dark else INK2))


def _verdict(sheet: Sheet, row: Row, y: float) -> None:
    width = sheet.frame.right - _VERDICT_X
    if row.votes.n:
        sheet.text(_VERDICT_X, y + 33, f"{row.figure}", _FIGURE)
        sheet.text(_VERDICT_X + width_of(f"{row.figure}", _FIGURE) + 6, y + 33, row.figure_base, _BASE)
        draw_votes(sheet, row.votes, _VERDICT_X, y + 42, width, 8)
        y += 64
    else:
        y += 24
    label = lines_of(row.label, _LABEL, width)
    below = sheet.lines(_VERDICT_X, y, label, 11)
    decision: list[Line] = lines_of(row.decision, _DECISION, width, even=False) if row.decision else []
    sheet.lines(_VERDICT_X, below + 1, shortened(decision, 2, width)[0], _DECISION.leading)


def draw_votes(sheet: Sheet, votes: Votes, x: float, y: float, width: float, height: float) -> None:
    """The votes as one bar: no, unsure, yes."""
    for count, fill in ((votes.no, INK), (votes.unsure, GREY), (votes.yes, WHITE)):
        part = width * count / votes.n
        if part:
            sheet.box(x, y, part, height, fill=fill)
        x += part
    sheet.box(x - width, y, width, height, line=INK, pt=0.6)


def _key(sheet: Sheet, y: float) -> None:
    """What the tints of cells and bars stand for."""
    x = _CELLS_X
    say = sheet.language.say
    for name, fill in (("minor", INK_8), ("serious", INK_24), ("severe", INK)):
        word = say(f"severity.{name}")
        sheet.box(x, y, 9, 9, fill=fill)
        sheet.text(x + 13, y + 7.4, word, _KEY)
        x += 13 + width_of(word, _KEY) + 14
    words = [say(f"verdict.key.{name}") for name in ("no", "unsure", "yes")]
    x = sheet.frame.right - sum(18 + width_of(word, _KEY) for word in words) + 6
    for word, fill in zip(words, (INK, GREY, WHITE), strict=True):
        sheet.box(x, y, 9, 9, fill=fill, line=INK if fill == WHITE else "", pt=0.6)
        sheet.text(x + 12, y + 7.4, word, _KEY)
        x += 12 + width_of(word, _KEY) + 6
