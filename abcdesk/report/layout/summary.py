"""The summary: findings on the left, figures on the right, the decision on a dark ground below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.findings import Finding
from abcdesk.report.content.summary import Ask, KeyFigure, Request, Summary
from abcdesk.report.layout.palette import INK, INK2, LINE, ON_INK, RULE_ON_INK, WHITE
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, sentence, shortened, width_of
from abcdesk.report.layout.type import BODY, FINDING, LABEL, Style

_NUMBER = Style("serif", 400, 32, 38)
_FIGURE = Style("serif", 600, 32, 38)
_BASE = Style("serif", 400, 20, 24)
_UNDER = Style("text", 400, 8.8, 12, INK2)
_STRONG = BODY.but(weight=600)
_QUOTE = Style("serif", 400, 9.4, 13, INK2, italic=True)
_ASK = Style("serif", 600, 16, 20, WHITE)
_ASK_NUMBER = Style("serif", 600, 24, 28)
_REQUEST = Style("text", 400, 10.5, 15.6, WHITE)
_DETAIL = Style("text", 400, 8.6, 12.4, ON_INK)
_CLOSING = Style("text", 400, 8.8, 12, ON_INK)
_LEFT_WIDTH, _RIGHT_X, _TEXT_X = 316.85, 399.85, 91.1
_PAD = 22.0


@dataclass(frozen=True, slots=True)
class _Cell:
    """One request, broken into lines, and how high it is."""

    lines: list[Line]
    detail: list[Line]

    @property
    def height(self) -> float:
        return 26 + len(self.lines) * 15.6 + (6 + len(self.detail) * 12.4 if self.detail else 0)


@dataclass(frozen=True, slots=True)
class _Found:
    """One finding, broken into lines."""

    finding: Finding
    heading: list[Line]
    words: list[Line]
    quote: list[Line]


def plan_summary(plan: Plan, summary: Summary) -> None:
    """Lay out the summary."""
    head = plan.head(summary.title, summary.lead)
    found = [_found(finding) for finding in summary.findings]
    grid, closing = _grid(plan, summary.ask)
    height = 66 + sum(max(cell.height for cell in row) + 14 for row in grid) + (34 if closing else 4)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        top = head.below - 8
        panel = sheet.frame.height - 68 - height
        _findings(sheet, found, top, panel - 32)
        _figures(sheet, summary.figures, top, panel - 32)
        _decision(sheet, summary.ask, grid, closing, panel, height)

    section = plan.language.say("summary.section")
    plan.add(Page(section, draw, anchor="summary", outline=section))


def _found(finding: Finding) -> _Found:
    width = _LEFT_WIDTH - 40
    heading: list[Line] = []
    for wording in finding.heading:
        heading = lines_of(wording, FINDING, width)
        if len(heading) <= 2:
            break
    words, _ = shortened(sentence(finding.words, BODY, _STRONG, width - 18), 5, width)
    quote, _ = (
        shortened(lines_of(finding.quote, _QUOTE, width - 18), 2, width) if finding.quote else ([], False)
    )
    return _Found(finding, shortened(heading, 2, width)[0], words, quote)


def _findings(sheet: Sheet, found: Sequence[_Found], top: float, bottom: float) -> None:
    left = sheet.frame.left
    step = (bottom - top) / max(3, len(found))
    for place, one in enumerate(found):
        y = top + place * step
        if place:
            sheet.hair(left, y, _LEFT_WIDTH, LINE)
        else:
            sheet.rule(left, y, _LEFT_WIDTH)
        sheet.text(left, y + 33, f"{place + 1}", _NUMBER.but(colour=sheet.accent.text))
        y = sheet.lines(_TEXT_X, y + 25, one.heading, 16)
        y = sheet.lines(_TEXT_X, y + 2, one.words, 14.8)
        if one.quote:
            y = sheet.lines(_TEXT_X, y + 2.5, one.quote, 13)
        sheet.page_refs(_TEXT_X, y + 2.5, one.finding.refs, LABEL)


def _figures(sheet: Sheet, figures: Sequence[KeyFigure], top: float, bottom: float) -> None:
    width = sheet.frame.right - _RIGHT_X
    step = (bottom - top) / 4
    for place, figure in enumerate(figures):
        y = top + place * step
        if place:
            sheet.hair(_RIGHT_X, y, width, LINE)
        else:
            sheet.rule(_RIGHT_X, y, width)
        sheet.text(_RIGHT_X, y + 36, figure.number, _FIGURE)
        sheet.text(_RIGHT_X + width_of(f"{figure.number} ", _FIGURE), y + 36, figure.base, _BASE)
        sheet.lines(_RIGHT_X, y + 55, lines_of(figure.text, _UNDER, width), 12)


def _grid(plan: Plan, ask: Ask) -> tuple[list[list[_Cell]], list[Line]]:
    """The requests in rows of two; one alone takes the whole width."""
    inner = plan.frame.content - 2 * _PAD
    across = min(2, len(ask.requests))
    width = (inner - (across - 1) * 24) / across
    most = 5 if len(ask.requests) <= 2 else 3
    cells = [_cell(plan, request, number, width - 28, most) for number, request in enumerate(ask.requests, 1)]
    rows = [cells[at : at + across] for at in range(0, len(cells), across)]
    return rows[:3], _on_one_line(ask.closing, _CLOSING, inner) if ask.closing else []


def _on_one_line(text: str, style: Style, width: float) -> list[Line]:
    """A text on one line, smaller where it is long; what is too long even then ends with an ellipsis."""
    smallest = style.pt * 0.75
    while len(lines := lines_of(text, style, width, even=False)) > 1 and style.pt > smallest:
        style = style.but(pt=style.pt - 0.5)
    return shortened(lines, 1, width)[0]


def _cell(plan: Plan, request: Request, number: int, width: float, most: int) -> _Cell:
    label = plan.language.say("summary.request.label", n=number)
    lines = plan.kept(request.text, _REQUEST, width, most, label)
    detail = plan.kept(request.detail, _DETAIL, width, 2, label) if request.detail else []
    return _Cell(lines, detail)


def _decision(
    sheet: Sheet, ask: Ask, grid: Sequence[Sequence[_Cell]], closing: list[Line], top: float, height: float
) -> None:
    frame = sheet.frame
    sheet.box(frame.left, top, frame.content, height, fill=INK)
    inner, left = frame.content - 2 * _PAD, frame.left + _PAD
    sheet.lines(left, top + 36, _on_one_line(ask.heading, _ASK, inner), 20)
    y, number = top + 56, 1
    alone = sum(len(row) for row in grid) == 1
    for row in grid:
        width = inner if alone else (inner - 24) / 2
        for place, cell in enumerate(row):
            x = left + place * (width + 24)
            sheet.rule(x, y, width, 0.6, RULE_ON_INK)
            indent = 0.0 if alone else 28.0
            if not alone:
                sheet.text(x, y + 29, f"{number}", _ASK_NUMBER.but(colour=sheet.accent.on_ink))
            below = sheet.lines(x + indent, y + 21, cell.lines, 15.6)
            sheet.lines(x + indent, below + 3.5, cell.detail, 12.4)
            number += 1
        y += max(cell.height for cell in row) + 14
    if closing:
        sheet.rule(left, top + height - 38, inner, 0.6, RULE_ON_INK)
        sheet.lines(left, top + height - 17, closing, 12)
