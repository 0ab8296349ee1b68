"""Commitments: what, who, by when, how sure, and where they lie in the months to come."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.commitments import Commitments, Promise
from abcdesk.report.content.wording import Strong
from abcdesk.report.layout.palette import GREY, HAIR, INK, INK2, INK3, LINE
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, flow, lines_of, shortened
from abcdesk.report.layout.type import LABEL, NOTE, Style

_HEAD = Style("text", 600, 8.8, 11)
_NUMBER = Style("serif", 400, 20, 24)
_WHAT = Style("text", 600, 10.4, 14)
_MORE = Style("text", 400, 8.8, 12.4, INK2)
_OWNER = Style("text", 400, 9.2, 12.8)
_DAY = Style("text", 600, 9.2, 12.8)
_YEAR = Style("text", 400, 6.6, 8, INK3)
_MONTH = Style("text", 400, 7.4, 9, INK3)
_CONFIDENCE = Style("text", 400, 7.4, 9, INK3)
_STATUS = Style("text", 600, 8.2, 11)
_TEXT_X, _OWNER_X, _DAY_X, _CALENDAR_X = 79.0, 305.6, 413.9, 466.1
_MOST = 5
_FAINT = "#C6CCD8"


@dataclass(frozen=True, slots=True)
class _Row:
    """One commitment, broken into lines."""

    promise: Promise
    what: list[Line]
    details: list[list[Line]]
    owner: list[Line]
    outcome: list[Line]

    @property
    def height(self) -> float:
        left = 26.8 + len(self.what) * 14 + sum(len(one) * 12.4 + 1 for one in self.details)
        right = 30.4 + len(self.owner) * 12.8 + (15 if self.promise.confidence else 0)
        status = 11 + len(self.outcome) * 10 if self.promise.status else 0
        return max(left + (10 if self.promise.card else 0), right + status) + 8


def plan_commitments(plan: Plan, content: Commitments) -> None:
    """Lay out the pages: five commitments on each, fewer where they are long."""
    head = plan.head(content.title, content.lead)
    top = head.below + 8
    room = plan.frame.height - 96 - top
    rows = [_row(plan, promise) for promise in content.promises]
    chunks = _chunks(rows, room)
    section = plan.language.say("commitments.section")
    for number, chunk in enumerate(chunks):
        page = _CommitmentsPage(head, content, chunk, top, room, last=number == len(chunks) - 1)
        first = number == 0
        plan.add(
            Page(
                section,
                page.draw,
                anchor="commitments" if first else f"commitments:{number + 1}",
                outline=section if first else "",
            )
        )


def _chunks(rows: Sequence[_Row], room: float) -> list[list[_Row]]:
    chunks: list[list[_Row]] = [[]]
    for row in rows:
        used = sum(other.height for other in chunks[-1])
        if chunks[-1] and (len(chunks[-1]) == _MOST or used + row.height > room):
            chunks.append([])
        chunks[-1].append(row)
    return chunks


def _row(plan: Plan, promise: Promise) -> _Row:
    width = _OWNER_X - _TEXT_X - 18
    say = plan.language.say
    label = say("commitments.label", n=promise.number)
    details = []
    for key, text in (("see", promise.measure), ("first_step", promise.first_step)):
        if text:
            name = say(f"commitments.{key}")
            lines = flow([(Strong(f"{name}: "), _MORE.but(weight=500)), (text, _MORE)], width)
            kept, is_cut = shortened(lines, 3, width)
            details.append(kept)
            if is_cut:
                plan.keep(f"{label}: {say('commitments.kept', name=name)}", text)
    return _Row(
        promise=promise,
        what=plan.kept(promise.text, _WHAT, width, 4, label),
        details=details,
        owner=plan.kept(
            promise.owner or say("commitments.no_owner"),
            _OWNER,
            _DAY_X - _OWNER_X - 12,
            3,
            f"{label}: {say('commitments.kept', name=say('commitments.owner'))}",
        ),
        outcome=plan.kept(
            promise.outcome,
            LABEL,
            _DAY_X - _OWNER_X - 8,
            4,
            f"{label}: {say('commitments.kept', name=say('commitments.outcome'))}",
        )
        if promise.outcome
        else [],
    )


@dataclass(frozen=True, slots=True)
class _CommitmentsPage:
    """The commitments of one page."""

    head: Head
    content: Commitments
    rows: list[_Row]
    top: float
    room: float
    last: bool

    def draw(self, sheet: Sheet) -> None:
        self.head.draw(sheet)
        left, content = sheet.frame.left, sheet.frame.content
        for x, key in ((_TEXT_X, "what"), (_OWNER_X, "owner"), (_DAY_X, "by")):
            sheet.text(x, self.top - 8, sheet.language.say(f"commitments.{key}"), _HEAD)
        spare = min(26.0, max(0.0, (self.room - sum(row.height for row in self.rows)) / len(self.rows)))
        steps = [row.height + spare for row in self.rows]
        _calendar(sheet, self.content.months, self.top, sum(steps))
        sheet.rule(left, self.top, content)
        y = self.top
        for row, step in zip(self.rows, steps, strict=True):
            _draw_row(sheet, row, y, self.content.months)
            y += step
            sheet.hair(left, y, content, LINE)
        if self.last:
            sheet.lines(left, y + 14, lines_of(self.content.note, NOTE, content), NOTE.leading)


def _draw_row(sheet: Sheet, row: _Row, y: float, months: Sequence[dt.date]) -> None:
    promise = row.promise
    sheet.text(sheet.frame.left, y + 27, f"{promise.number}", _NUMBER.but(colour=sheet.accent.text))
    below = sheet.lines(_TEXT_X, y + 23.4, row.what, 14) + 3.4
    for lines in row.details:
        below = sheet.lines(_TEXT_X, below, lines, 12.4) + 1
    if promise.card:
        sheet.tile(_TEXT_X, below - 0.6, 9.5, promise.card.colour)
        name = lines_of(promise.card.title, LABEL, _OWNER_X - _TEXT_X - 34, even=False)
        sheet.lines(_TEXT_X + 15, below + 7, shortened(name, 1, _OWNER_X - _TEXT_X - 34)[0], 10)
    _who(sheet, row, y)
    if promise.due:
        sheet.text(_DAY_X, y + 23.2, sheet.language.date(promise.due, "short"), _DAY)
        sheet.text(_DAY_X, y + 36, f"{promise.due.year}", _OWNER)
        _due(sheet, promise, promise.due, y + 21, months)
    else:
        sheet.text(_DAY_X, y + 23.2, sheet.language.say("commitments.no_date"), _OWNER.but(colour=INK3))


def _who(sheet: Sheet, row: _Row, y: float) -> None:
    promise = row.promise
    style = _OWNER if promise.owner else _OWNER.but(colour=INK3)
    lines = [tuple((text, style) for text, _ in line) for line in row.owner]
    below = sheet.lines(_OWNER_X, y + 23.2, lines, 12.8) + 7.2
    if promise.confidence:
        sheet.text(_OWNER_X, below, sheet.language.say("commitments.confidence"), _CONFIDENCE)
        sheet.severity(_OWNER_X + 89, below - 6.4, promise.confidence, size=7, of=5)
        below += 15
    if promise.status:
        sheet.text(_OWNER_X, below, promise.status, _STATUS)
        sheet.lines(_OWNER_X, below + 11, row.outcome, 10)


def _calendar(sheet: Sheet, months: Sequence[dt.date], top: float, height: float) -> None:
    """A line at the start of each month, a stronger one at the start of a year."""
    if not months:
        return
    step = (sheet.frame.right - _CALENDAR_X) / len(months)
    every = 1 if step >= 8 else 3
    for place, month in enumerate(months):
        x = _CALENDAR_X + place * step
        new_year = month.month == 1 and place > 0
        if place % every == 0 or new_year:
            sheet.stroke(x, top, x, top + height, 0.5, GREY if new_year else HAIR)
        if place == 0 or new_year:
            sheet.text(x, top - 17, f"{month.year}", _YEAR)
        if every == 1:
            sheet.text(x + step / 2, top - 8, sheet.language.date(month, "month")[0], _MONTH, "centre")
    sheet.stroke(sheet.frame.right, top, sheet.frame.right, top + height, 0.5, HAIR)


def _due(sheet: Sheet, promise: Promise, day: dt.date, y: float, months: Sequence[dt.date]) -> None:
    """A dot at the due date, in the colour of the card, with the way there."""
    if not months:
        return
    step = (sheet.frame.right - _CALENDAR_X) / len(months)
    place = (day.year - months[0].year) * 12 + day.month - months[0].month
    x = _CALENDAR_X + (place + (day.day - 1) / monthrange(day.year, day.month)[1]) * step
    sheet.stroke(_CALENDAR_X, y, x, y, 1.6, _FAINT)
    if promise.card:
        sheet.suit_dot(x, y, 4.8, promise.card.colour)
    else:
        sheet.dot(x, y, 4.8, fill=INK)
