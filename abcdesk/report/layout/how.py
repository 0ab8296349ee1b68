"""How the workshop worked: what happened, who took part, the kinds of card, how to read."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.report.content.how import Event, How, Kind, Party
from abcdesk.report.layout.palette import GREY_INK, HAIR, INK, INK2, INK3, WASH, WHITE
from abcdesk.report.layout.plan import Head, Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened, width_of
from abcdesk.report.layout.type import HEADING, LEAD, SMALL, STEP, Style

_TIME = Style("serif", 400, 9.4, 12, INK3)
_TEXT = Style("text", 400, 9, 12.8, INK2)
_PRODUCED = Style("text", 500, 8.8, 12)
_PEOPLE = Style("text", 400, 8.6, 12, INK2)
_GROUP = Style("text", 600, 9.2, 12)
_HEADS = Style("serif", 600, 10.4, 12)
_TEAM = Style("text", 400, 8.8, 12, INK2)
_KIND = Style("text", 600, 9.8, 12)
_SMALL_HEADING = Style("text", 600, 9.2, 12)
_LEFT, _RIGHT_X = 276.7, 357.7
_MOST_DOTS = 10
_MOST_AIM = 4


def plan_how(plan: Plan, how: How) -> None:
    """Lay out the page."""
    section = plan.language.say("how.section")
    head = plan.head(how.title, how.lead)
    aim = plan.kept(how.objective, LEAD, plan.frame.content, _MOST_AIM, section) if how.objective else []
    head = Head(head.title, [*aim, *head.lead])
    reading = [lines_of(text, SMALL, plan.frame.content / 2 - 32) for text in how.reading]
    most = max(2, *(len(lines) for lines in reading))

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        top, panel = head.below, sheet.frame.height - 126 - 12.6 * (most - 2)
        _events(sheet, how.events, top, panel - 26)
        _parties(sheet, how, top, _kinds_top(how.kinds, panel) - 34)
        _kinds(sheet, how.kinds_heading, how.kinds, panel)
        _reading(sheet, reading, panel)

    plan.add(Page(section, draw, anchor="how", outline=section))


def _events(sheet: Sheet, events: Sequence[Event], top: float, bottom: float) -> None:
    left = sheet.frame.left
    sheet.text(left, top, sheet.language.say("how.happened"), HEADING)
    sheet.rule(left, top + 10, _LEFT)
    y = top + 10
    step = min(74.4, (bottom - y) / max(1, len(events)))
    most = 1 if step < 50 else 2 if step < 68 else 3
    x = left + 42 if any(event.time for event in events) else left
    for event in events:
        sheet.text(left, y + 19, event.time, _TIME)
        produced = width_of(event.held.produced, _PRODUCED)
        sheet.text(left + _LEFT, y + 19, event.held.produced, _PRODUCED, "right")
        room = left + _LEFT - x - produced - 12
        sheet.lines(
            x, y + 19.5, shortened(lines_of(event.held.title, STEP, room, even=False), 1, room)[0], 16
        )
        room = left + _LEFT - x
        sheet.lines(x, y + 35, shortened(lines_of(event.held.text, _TEXT, room), most, room)[0], 12.8)
        y += step
        sheet.hair(left, y, _LEFT)
    if not events:
        sheet.text(left, y + 19, sheet.language.say("how.nothing"), _TEXT)


def _parties(sheet: Sheet, how: How, top: float, bottom: float) -> None:
    right = sheet.frame.right
    width = right - _RIGHT_X
    sheet.text(_RIGHT_X, top, sheet.language.say("how.who"), HEADING)
    sheet.text(right, top, how.people, _PEOPLE, "right")
    sheet.rule(_RIGHT_X, top + 10, width)
    rows = sum(len(party.teams) for party in how.parties)
    needed, y = 35 * len(how.parties) + 17.5 * rows, top + 10
    tight = min(1.0, (bottom - 24 - y) / needed) if needed else 1.0
    for place, party in enumerate(how.parties):
        if place:
            sheet.hair(_RIGHT_X, y, width)
        y = _party(sheet, party, y, width, tight)


def _party(sheet: Sheet, party: Party, y: float, width: float, tight: float) -> float:
    y += 18 * tight
    name = shortened(lines_of(party.name, _GROUP, width - 30, even=False), 1, width - 30)[0]
    sheet.lines(_RIGHT_X, y, name, 12)
    sheet.text(sheet.frame.right, y, f"{party.people}" if party.people else "", _HEADS, "right")
    for team, size in party.teams:
        y += 17.5 * tight
        room = width - 13 * min(size, _MOST_DOTS) - 8
        sheet.lines(_RIGHT_X, y - 0.5, shortened(lines_of(team, _TEAM, room, even=False), 1, room)[0], 12)
        _dots(sheet, sheet.frame.right, y - 3.5, size, party.mark, 4.2 * max(0.7, tight))
    return y + 17.5 * tight


def _dots(sheet: Sheet, right: float, y: float, size: int, mark: str, radius: float) -> None:
    """One dot a person; a number where there are many."""
    if size > _MOST_DOTS:
        sheet.text(right, y + 3.5, f"{size}", _HEADS, "right")
        return
    for place in range(size):
        x = right - 5 - (size - 1 - place) * 13
        if mark == "hollow":
            sheet.dot(x, y, radius, fill=WHITE, line=INK, pt=1.1)
        else:
            sheet.dot(x, y, radius, fill=GREY_INK if mark == "grey" else INK)


def _kind_step(kinds: Sequence[Kind]) -> float:
    return 64.6 if len(kinds) <= 3 else 48.0


def _kinds_top(kinds: Sequence[Kind], bottom: float) -> float:
    """Where the rule above the kinds of card is."""
    return bottom - 26 - _kind_step(kinds) * len(kinds)


def _kinds(sheet: Sheet, heading: str, kinds: Sequence[Kind], bottom: float) -> None:
    width = sheet.frame.right - _RIGHT_X
    step, y = _kind_step(kinds), _kinds_top(kinds, bottom)
    sheet.text(_RIGHT_X, y - 10, heading, HEADING)
    for place, kind in enumerate(kinds):
        if place:
            sheet.hair(_RIGHT_X, y, width, HAIR)
        else:
            sheet.rule(_RIGHT_X, y, width)
        sheet.tile(_RIGHT_X, y + 11, 15, kind.colour)
        sheet.text(_RIGHT_X + 24, y + 22, kind.title, _KIND)
        sheet.lines(_RIGHT_X + 24, y + 35.8, _short(kind.text, width - 24), 12.4)
        y += step


def _short(text: str, width: float) -> list[Line]:
    return shortened(lines_of(text, SMALL, width), 2, width)[0]


def _reading(sheet: Sheet, reading: Sequence[list[Line]], top: float) -> None:
    frame = sheet.frame
    sheet.box(frame.left, top, frame.content, frame.height - 64 - top, fill=WASH)
    sheet.text(frame.left + 16, top + 21, sheet.language.say("how.reading.heading"), _SMALL_HEADING)
    half = frame.content / 2 - 16
    for x, lines in zip((frame.left + 16, frame.left + half + 16), reading, strict=True):
        sheet.lines(x, top + 36.8, lines, 12.6)
