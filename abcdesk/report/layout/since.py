"""Since last time: two tables that break between rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from abcdesk.report.content.since import Moved, Since, Told
from abcdesk.report.layout.palette import HAIR, INK2, INK3
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of
from abcdesk.report.layout.type import HEADING, NOTE, Style

_TEXT = Style("text", 500, 9.4, 12)
_BODY = Style("text", 400, 9, 12, INK2)
_STATUS = Style("serif", 600, 11, 13)
_HEAD = Style("text", 400, 8.2, 10, INK3)
_NUMBER = Style("serif", 600, 11, 13)
_STATUS_W, _OWNER_W, _THEN_W = 70.0, 96.0, 110.0


@dataclass(frozen=True, slots=True)
class _Row:
    """One row: how high it is, and what draws it at a height."""

    height: float
    draw: Callable[[Sheet, float], None]


def plan_since(plan: Plan, content: Since) -> None:
    """Lay out the pages; every promise stands whole."""
    head = plan.head(content.title, content.lead)
    rows = [*_promises(plan, content), *_moves(plan, content)]
    section = plan.language.say("since.section")
    pages: list[list[_Row]] = [[]]
    y = head.below
    for row in rows:
        if pages[-1] and y + row.height > plan.frame.height - 84:
            pages.append([])
            y = head.below
        pages[-1].append(row)
        y += row.height
    for number, page in enumerate(pages):
        anchor = "since" + (f":{number + 1}" if number else "")

        def draw(sheet: Sheet, page: Sequence[_Row] = page, is_last: bool = page is pages[-1]) -> None:
            head.draw(sheet)
            at = head.below
            for row in page:
                row.draw(sheet, at)
                at += row.height
            if is_last and content.note:
                sheet.lines(sheet.frame.left, at + 18, lines_of(content.note, NOTE, 390), NOTE.leading)

        plan.add(Page(section, draw, anchor, section if not number else ""))


def _promises(plan: Plan, content: Since) -> list[_Row]:
    if not content.promises:
        return []

    def heading(sheet: Sheet, y: float) -> None:
        sheet.text(sheet.frame.left, y, sheet.language.say("since.promised"), HEADING)
        sheet.rule(sheet.frame.left, y + 9, sheet.frame.content)

    return [_Row(9, heading), *(_promise(plan, one) for one in content.promises)]


def _promise(plan: Plan, promise: Told) -> _Row:
    frame = plan.frame
    room = frame.content - _STATUS_W - _OWNER_W - 16
    words = lines_of(promise.text, _TEXT, room, even=False)
    outcome = lines_of(promise.outcome, _BODY, room, even=False) if promise.outcome else []
    owner = lines_of(promise.owner, _BODY, _OWNER_W, even=False) if promise.owner else []
    height = 14 + 12 * max(len(words) + len(outcome), len(owner), 1)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(frame.left, y + 18, promise.status, _STATUS)
        at = sheet.lines(frame.left + _STATUS_W, y + 17, words, 12)
        if outcome:
            sheet.lines(frame.left + _STATUS_W, at, outcome, 12)
        _lines(sheet, frame.right - _OWNER_W, y + 17, owner)
        sheet.hair(frame.left, y + height, frame.content, HAIR)

    return _Row(height, draw)


def _lines(sheet: Sheet, x: float, y: float, lines: Sequence[Line]) -> None:
    if lines:
        sheet.lines(x, y, lines, 12)


def _moves(plan: Plan, content: Since) -> list[_Row]:
    if not content.moves:
        return []
    frame = plan.frame
    then_x, now_x = frame.right - 2 * _THEN_W, frame.right - _THEN_W

    def heading(sheet: Sheet, y: float) -> None:
        sheet.text(frame.left, y + 32, sheet.language.say("since.moved"), HEADING)
        sheet.text(then_x, y + 32, content.then, _HEAD)
        sheet.text(now_x, y + 32, content.now, _HEAD)
        sheet.rule(frame.left, y + 41, frame.content)

    def row_of(move: Moved) -> _Row:
        words = lines_of(move.title, _TEXT, then_x - frame.left - 14, even=False)
        height = 14 + 12.0 * len(words)

        def draw(sheet: Sheet, y: float) -> None:
            sheet.lines(frame.left, y + 17, words, 12)
            sheet.text(then_x, y + 17, move.then, _NUMBER)
            sheet.text(now_x, y + 17, move.now, _NUMBER)
            sheet.hair(frame.left, y + height, frame.content, HAIR)

        return _Row(height, draw)

    return [_Row(41, heading), *(row_of(move) for move in content.moves)]
