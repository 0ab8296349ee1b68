"""Blind spots: two lists side by side and a line for each card, thick where the guess went wrong."""

from __future__ import annotations

from abcdesk.report.content.blind_spots import BlindSpots, Line
from abcdesk.report.layout.boxes import draw_boxes
from abcdesk.report.layout.palette import (
    AMBER_EDGE,
    GREY_INK,
    GREY_LINE,
    INK,
    INK2,
    INK3,
    WASH,
    WHITE,
    edge,
    suit,
)
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened
from abcdesk.report.layout.type import NOTE, Style

_SIDE = Style("text", 600, 10, 12)
_BASE = Style("text", 400, 7.6, 9, INK3)
_TOP = Style("text", 400, 7.2, 9, INK3)
_COUNT = Style("serif", 400, 11.2, 13, INK2)
_NAME = Style("text", 400, 9.6, 11.8, INK2)
_RANKED = Style("text", 400, 7.8, 10, INK3)
_LEFT_X, _RIGHT_X = 247.0, 348.3
_NAMES_LEFT, _NAMES_RIGHT = 209.0, 386.3
_ORDER = ("other", "shared", "worry", "blind")


def plan_blind_spots(plan: Plan, page: BlindSpots, anchor: str) -> None:
    """Lay out the page."""
    head = plan.head(page.title, page.lead)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        top = head.below + 23
        _heads(sheet, page, top)
        note = lines_of(page.note, NOTE, 360)
        foot = sheet.frame.height - 136 - 36 - len(note) * NOTE.leading - 14
        step = min(54.0, (foot - top) / max(1, len(page.lines)))
        _bands(sheet, page, top, step)
        for kind in _ORDER:
            for line in page.lines:
                if line.kind == kind:
                    _slope(sheet, line, top, step)
        for line in page.lines:
            _names(sheet, line, top, step)
        sheet.lines(sheet.frame.left, top + len(page.lines) * step + 18, note, NOTE.leading)
        draw_boxes(sheet, page.boxes, lambda s, n, x, y, w: _legend(s, page, n, x, y, w))

    section = plan.language.say("blind_spots.section")
    plan.add(Page(section, draw, anchor=anchor, outline=section))


def _heads(sheet: Sheet, page: BlindSpots, top: float) -> None:
    sheet.text(241, top - 22, page.left_heading, _SIDE, "right")
    sheet.text(241, top - 10, page.left_base, _BASE, "right")
    sheet.text(_RIGHT_X + 6, top - 22, page.right_heading, _SIDE)
    sheet.text(_RIGHT_X + 6, top - 10, page.right_base, _BASE)


def _bands(sheet: Sheet, page: BlindSpots, top: float, step: float) -> None:
    """The wash behind the top of either list."""
    frame, middle = sheet.frame, (_LEFT_X + _RIGHT_X) / 2
    left, right = top + page.left_top * step, top + page.right_top * step
    sheet.box(frame.left, top, middle - frame.left, left - top, fill=WASH)
    sheet.box(middle, top, frame.right - middle, right - top, fill=WASH)
    if page.left_top:
        sheet.text(frame.left + 8, left - 8, page.top_label, _TOP)
    if page.right_top:
        sheet.text(frame.right - 8, right - 8, page.top_label, _TOP, "right")


def _slope(sheet: Sheet, line: Line, top: float, step: float) -> None:
    left, right = top + (line.left + 0.5) * step, top + (line.right + 0.5) * step
    if line.kind == "blind":
        if border := edge(line.card.colour):
            sheet.stroke(_LEFT_X, left, _RIGHT_X, right, 4.4, border)
        sheet.stroke(_LEFT_X, left, _RIGHT_X, right, 3.2, suit(line.card.colour).fill)
    elif line.kind == "worry":
        sheet.stroke(_LEFT_X, left, _RIGHT_X, right, 1.2, GREY_INK, (3, 2))
    else:
        sheet.stroke(_LEFT_X, left, _RIGHT_X, right, 1.2, GREY_LINE)


def _names(sheet: Sheet, line: Line, top: float, step: float) -> None:
    left, right = top + (line.left + 0.5) * step, top + (line.right + 0.5) * step
    blind = line.kind == "blind"
    style = _NAME.but(weight=600, colour=INK) if blind else _NAME
    count = _COUNT.but(weight=600, colour=INK) if blind else _COUNT
    most = 2 if step >= 26 else 1
    for x, y, votes in ((_LEFT_X, left, line.guessed), (_RIGHT_X, right, line.chosen)):
        _end(sheet, line, x, y, votes)
    sheet.text(233, left + 3.8, f"{line.guessed}", count, "right")
    sheet.text(362.3, right + 3.8, f"{line.chosen}", count)
    room = _NAMES_LEFT - sheet.frame.left - 6
    name = shortened(lines_of(line.card.title, style, room), most, room)[0]
    sheet.lines(_NAMES_LEFT, left + 2.1 - (len(name) - 1) * 5.9, name, 11.8, "right")
    room = sheet.frame.right - _NAMES_RIGHT - 4
    name = shortened(lines_of(line.card.title, style, room), most, room)[0]
    lift = 2.9 if line.note else (len(name) - 1) * 5.9 - 2.1
    below = sheet.lines(_NAMES_RIGHT, right - lift - (len(name) - 1) * 5.9 * bool(line.note), name, 11.8)
    sheet.text(_NAMES_RIGHT, below - 1.4, line.note, _RANKED)


def _end(sheet: Sheet, line: Line, x: float, y: float, votes: int) -> None:
    """The end of a line: large in the suit's colour for a blind spot, hollow where nobody picked."""
    if line.kind == "blind":
        sheet.suit_dot(x, y, 5.4, line.card.colour)
    elif votes:
        sheet.dot(x, y, 3.4, fill=GREY_INK)
    else:
        sheet.dot(x, y, 3.9, fill=WHITE, line=GREY_INK, pt=1)


def _legend(sheet: Sheet, page: BlindSpots, number: int, x: float, y: float, width: float) -> None:
    """The stroke that stands for a box's cards."""
    if number == 0:
        colours = list(dict.fromkeys(line.card.colour for line in page.lines if line.kind == "blind"))
        for place, colour in enumerate(colours):
            part = width / len(colours)
            if border := edge(colour):
                sheet.rule(x + place * part, y, part, 4.2, border or AMBER_EDGE)
            sheet.rule(x + place * part, y, part, 3.2, suit(colour).fill)
        if not colours:
            sheet.rule(x, y, width, 0.8)
    elif number == 1:
        sheet.rule(x, y, width, 1.2, GREY_LINE)
    else:
        sheet.rule(x, y, width, 1.2, GREY_INK, (3, 2))
