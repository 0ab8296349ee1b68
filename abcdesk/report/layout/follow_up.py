"""Follow-up and sign-off: what will be compared, the months ahead, and the reader's decision."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.report.content.follow_up import Event, FollowUp
from abcdesk.report.layout.palette import HAIR, INK, INK2, INK3, LINE, WHITE, WRITING
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Align, Sheet
from abcdesk.report.layout.text import lines_of, shortened, width_of
from abcdesk.report.layout.type import HEADING, LABEL, SECTION, Style

_HEAD = Style("text", 400, 8.2, 10, INK3)
_WHAT = Style("text", 400, 9.8, 12)
_NOW = Style("serif", 600, 13, 15)
_GOAL = Style("serif", 400, 13, 15)
_LATER = Style("serif", 400, 11, 13, INK3)
_DAY = Style("text", 600, 8.8, 11)
_SMALL_DAY = Style("text", 400, 8.6, 11, INK2)
_EVENT = Style("text", 400, 8.6, 11, INK2)
_CHOICE = Style("text", 400, 10.2, 13)
_NAME = Style("text", 500, 8.8, 11)
_NOW_X, _GOAL_X = 305.6, 413.9


def plan_follow_up(plan: Plan, content: FollowUp) -> None:
    """Lay out the page."""
    head = plan.head(content.title, content.lead)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        y = _measures(sheet, content, head.below)
        y = _timeline(sheet, content, y + 38)
        _sign_off(sheet, content, y + 40)

    section = plan.language.say("follow_up.section")
    plan.add(Page(section, draw, anchor="follow-up", outline=section))


def _measures(sheet: Sheet, content: FollowUp, y: float) -> float:
    frame = sheet.frame
    sheet.text(frame.left, y, sheet.language.say("follow_up.compare"), HEADING)
    sheet.text(_NOW_X, y, content.now_heading, _HEAD)
    sheet.text(_GOAL_X, y, content.progress_heading, _HEAD)
    sheet.rule(frame.left, y + 9, frame.content)
    y += 9
    room = _NOW_X - frame.left - 14
    for place, measure in enumerate(content.measures):
        what = shortened(lines_of(measure.what, _WHAT, room, even=False), 1, room)[0]
        sheet.lines(frame.left, y + 20, what, 12)
        sheet.text(_NOW_X, y + 20.5, measure.now, _NOW if measure.is_due else _LATER)
        sheet.text(_GOAL_X, y + 20.5, measure.progress, _GOAL)
        y += 30
        sheet.hair(frame.left, y, frame.content, LINE if place == len(content.measures) - 1 else HAIR)
    return y


def _timeline(sheet: Sheet, content: FollowUp, y: float) -> float:
    """The dates on a line, those of the workshop below it and the reader's own above; gives where it
    ends."""
    events = content.events
    if not events:
        return y - 34
    frame = sheet.frame
    sheet.text(frame.left, y, content.timeline_heading, HEADING)
    line = y + 36
    left, right = frame.left + 4, frame.right - 4
    days = max(1, (events[-1].day - events[0].day).days)
    sheet.rule(left, line, right - left, 1.1)
    places = [left + (right - left) * (event.day - events[0].day).days / days for event in events]
    for event, x in zip(events, places, strict=True):
        if event.small:
            sheet.dot(x, line, 3, fill=INK)
        else:
            sheet.dot(x, line, 4.6, fill=sheet.accent.fill if event.asked else WHITE, line=INK, pt=1.1)
    _labels(sheet, events, places, line)
    return line + 32


def _labels(sheet: Sheet, events: Sequence[Event], places: Sequence[float], line: float) -> None:
    """Labels below the line, as many as have room; the reader's own stands above it."""
    last = len(events) - 1
    order = sorted(range(len(events)), key=lambda n: (n not in (0, last), events[n].small, n))
    taken: list[tuple[float, float]] = []
    for place in order:
        event, x = events[place], places[place]
        day = sheet.language.date(event.day, "short")
        if event.asked:
            width = width_of(f"{day}  {event.label}", _DAY)
            start = min(x - 4.6, sheet.frame.right - width - 8)
            sheet.text(start, line - 11, day, _DAY)
            sheet.text(start + width_of(day, _DAY) + 7, line - 11, event.label, _EVENT.but(colour=INK))
            continue
        width = max(width_of(day, _DAY), width_of(event.label, _EVENT))
        at_end = place == last or x + width > sheet.frame.right
        reach = 3.0 if event.small else 4.6
        start = x + reach - width if at_end else x - reach
        if any(start < other_end + 8 and start + width > other_start - 8 for other_start, other_end in taken):
            continue
        taken.append((start, start + width))
        align: Align = "right" if at_end else "left"
        edge = x + reach if at_end else x - reach
        style = _SMALL_DAY if event.small else _DAY
        sheet.text(edge, line + 20, day, style, align)
        sheet.text(edge, line + 32, event.label, _EVENT, align)


def _sign_off(sheet: Sheet, content: FollowUp, y: float) -> None:
    frame = sheet.frame
    sheet.rule(frame.left, y, frame.content)
    sheet.text(frame.left, y + 28, sheet.language.say("follow_up.sign.decision"), SECTION)
    y += 46
    for choice in content.choices:
        sheet.box(frame.left, y, 12.4, 12.4, line=INK, pt=0.9)
        below = sheet.lines(
            frame.left + 24, y + 9.6, lines_of(choice, _CHOICE, frame.content - 24, even=False), 13
        )
        y = below + 2.4
    foot = frame.height - 92
    sheet.hair(frame.left, (y + foot) / 2 - 22, frame.content, WRITING)
    sheet.hair(frame.left, (y + foot) / 2 + 4, frame.content, WRITING)
    for place, name in enumerate(content.signatures):
        x = frame.column(place * 4)
        sheet.rule(x, foot, frame.span(4), 0.6)
        sheet.text(x, foot + 13, name, _NAME)
        sheet.text(x, foot + 25, sheet.language.say("follow_up.sign.line"), LABEL)
