"""A top card: face, who picked it, four quotes, the verdict, the wishes, what observers counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.cards import CardPage, Dimension, Wish, votes_line
from abcdesk.report.content.impact import more_notes
from abcdesk.report.layout.card_face import HEIGHT, WIDTH, draw_card
from abcdesk.report.layout.charts import draw_charts
from abcdesk.report.layout.impact import draw_votes
from abcdesk.report.layout.palette import GREY, HAIR, INK2, INK3, WASH, WHITE, edge, suit
from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import HEADING, NOTE, QUOTE, SECTION, SMALL, WISH, Style

_SIDE = Style("text", 600, 8.8, 11)
_TEAM = Style("text", 400, 8.8, 12)
_EVIDENCE = Style("text", 400, 7.4, 9, INK3)
_NONE = Style("text", 400, 9.4, 12, INK3)
_COUNT = Style("text", 600, 9.4, 12)
_OTHERS = Style("text", 400, 9.4, 12, INK2)
_UNDER = Style("text", 400, 8.6, 11.6, INK2)
_SIGN = Style("text", 400, 8.2, 11.4, INK3)
_MORE = Style("text", 400, 7.4, 9, INK3)
_QUOTES_X, _QUOTE_WIDTH, _QUOTE_STEP = 201.3, 162.5, 180.5
_MOST_QUOTE_LINES, _MOST_WISH_LINES = 7, 6


@dataclass(frozen=True, slots=True)
class _Quotes:
    """The four notes, broken into lines, and how high either row of two is."""

    lines: tuple[list[Line], ...]
    heights: tuple[float, float]


def plan_card(plan: Plan, page: CardPage, pictures: Pictures) -> None:
    """Lay out one card's page."""
    head = plan.head(page.title, page.lead)
    quotes = _quotes(plan, page)
    wishes = [_wish_lines(plan, page, wish) for wish in page.wishes]

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        top = head.below - 8
        draw_card(sheet, pictures, page.card, sheet.frame.left, top)
        left_end = _picked_by(sheet, page, top + HEIGHT + 20)
        right_end = _verdict(sheet, page, _draw_quotes(sheet, page, quotes, top) + 8)
        y = _wishes(sheet, page, wishes, max(left_end, right_end) + 42)
        _practice(sheet, page, y)

    plan.add(Page("Top card", draw, anchor=f"card:{page.card.id}", outline=page.card.title, level=1))


def _picked_by(sheet: Sheet, page: CardPage, y: float) -> float:
    """The teams with a dot each, or the groups' counts; gives where it ends."""
    left = sheet.frame.left
    if not page.pickers and not page.picked_lines:
        return y
    sheet.text(left, y, page.picked_heading, _SIDE)
    step = 15.0 if len(page.pickers) <= 7 else 11.6
    y += 17
    colour = suit(page.card.colour).fill
    for name, did in page.pickers:
        if did:
            sheet.dot(left + 5, y - 3, 4, fill=colour, line=edge(page.card.colour), pt=0.7)
        else:
            sheet.dot(left + 5, y - 3, 4, fill=WHITE, line=GREY, pt=0.9)
        style = _TEAM if did else _TEAM.but(colour=INK3)
        sheet.lines(
            left + 17, y, shortened(lines_of(name, style, WIDTH - 12, even=False), 1, WIDTH - 12)[0], 12
        )
        y += step
    for name, count in page.picked_lines:
        sheet.lines(left, y, shortened(lines_of(name, _TEAM, WIDTH - 40, even=False), 1, WIDTH - 40)[0], 12)
        sheet.text(left + WIDTH, y, count, _TEAM, "right")
        y += step
    return y - step + 3


def _quotes(plan: Plan, page: CardPage) -> _Quotes:
    lines = tuple(_quote_lines(plan, page, dimension) for dimension in page.dimensions)
    heights = [
        28.0 + len(one) * QUOTE.leading + (12 if d.more else 0)
        for one, d in zip(lines, page.dimensions, strict=True)
    ]
    return _Quotes(lines, (max(91.0, *heights[:2]), max(84.0, *heights[2:])))


def _quote_lines(plan: Plan, page: CardPage, dimension: Dimension) -> list[Line]:
    if dimension.note is None:
        return lines_of("none noted", _NONE, _QUOTE_WIDTH)
    text = f"“{dimension.note.text}”"
    label = f"{page.card.title}: {dimension.heading.lower()}"
    lines, is_cut = shortened(lines_of(text, QUOTE, _QUOTE_WIDTH), _MOST_QUOTE_LINES, _QUOTE_WIDTH)
    if is_cut:
        plan.keep(label, dimension.note.text)
    return lines


def _draw_quotes(sheet: Sheet, page: CardPage, quotes: _Quotes, top: float) -> float:
    """The notes in two rows of two; gives where they end."""
    for place, (dimension, lines) in enumerate(zip(page.dimensions, quotes.lines, strict=True)):
        x = _QUOTES_X + place % 2 * _QUOTE_STEP
        y = top + (quotes.heights[0] if place >= 2 else 0)
        sheet.rule(x, y, _QUOTE_WIDTH)
        sheet.text(x, y + 16, dimension.heading, HEADING)
        note = dimension.note
        sheet.severity(x + _QUOTE_WIDTH, y + 8, note.severity if note else 0)
        if note:
            words = f"{note.severity_word}, {note.evidence}"
            sheet.text(x + _QUOTE_WIDTH - 40, y + 15.6, words, _EVIDENCE, "right")
        below = sheet.lines(x, y + 36, lines, QUOTE.leading)
        if dimension.more:
            _more(sheet, x, below - 1, dimension)
    return top + sum(quotes.heights) + 6


def _more(sheet: Sheet, x: float, y: float, dimension: Dimension) -> None:
    """How many further notes there are, with the page where they stand."""
    words = more_notes(len(dimension.more))
    if "words" in sheet.pages:
        words = f"{words}, page {sheet.pages['words']}"
        sheet.link(x, y - 8, _QUOTE_WIDTH, 11, "words")
    sheet.text(x, y, words, _MORE)


def _verdict(sheet: Sheet, page: CardPage, top: float) -> float:
    """The verdict on a wash; gives where it ends."""
    right = sheet.frame.right
    width = right - _QUOTES_X
    note = (
        shortened(lines_of(page.verdict_note, _UNDER, width - 32), 2, width - 32)[0]
        if page.verdict_note
        else []
    )
    height = (86.0 if page.votes.n else 56.0) + len(note) * 11.6
    sheet.box(_QUOTES_X, top, width, height, fill=WASH)
    x = _QUOTES_X + 16
    sheet.text(x, top + 22, "Is this an acceptable business risk?", HEADING)
    sheet.text(right - 16, top + 22, page.decision, HEADING, "right")
    y = top + 40
    if page.votes.n:
        draw_votes(sheet, page.votes, x, top + 33, width - 32, 15)
        sheet.text(x, top + 65, votes_line(page.votes), _COUNT)
        sheet.text(right - 16, top + 65, _other_votes(page), _OTHERS, "right")
        y = top + 81
    else:
        sheet.text(x, y, page.verdict, _COUNT)
        y += 16
    sheet.lines(x, y, note, 11.6)
    return top + height


def _other_votes(page: CardPage) -> str:
    votes = page.votes
    first = f"No: {votes.no}" if votes.yes >= votes.needed else f"Yes: {votes.yes}"
    return f"Unsure: {votes.unsure}     {first}"


def _wish_lines(plan: Plan, page: CardPage, wish: Wish) -> tuple[list[Line], list[Line]]:
    width, label = plan.frame.span(4) - 6, f"{page.card.title}: what will we see"
    desired = plan.kept(wish.desired, WISH, width, _MOST_WISH_LINES, label)
    return desired, plan.kept(wish.sign, _SIGN, width, 3, label) if wish.sign else []


def _wishes(sheet: Sheet, page: CardPage, wishes: Sequence[tuple[list[Line], list[Line]]], y: float) -> float:
    """Desired behaviours side by side under the suit's colour; gives where they end."""
    frame = sheet.frame
    sheet.text(frame.left, y, "What will we see instead?", SECTION)
    y += 14
    if not wishes:
        sheet.rule(frame.left, y, frame.content, 2, HAIR)
        sheet.text(frame.left, y + 21, "none noted", _NONE)
        return y + 24
    ends = [y]
    for place in range(3):
        x = frame.column(place * 4)
        colour = suit(page.card.colour).fill if place < len(wishes) else HAIR
        sheet.rule(x, y, frame.span(4), 2, colour)
        if place < len(wishes):
            desired, sign = wishes[place]
            below = sheet.lines(x, y + 21, desired, WISH.leading)
            ends.append(sheet.lines(x, below + 1.5, sign, _SIGN.leading))
    return max(ends) - 11


def _practice(sheet: Sheet, page: CardPage, y: float) -> None:
    """What observers counted, or that nothing was practised."""
    frame = sheet.frame
    foot = frame.height - 66
    if page.charts and foot - y > 110:
        draw_charts(sheet, page.charts, page.charts_heading, y + 36, foot)
        sheet.text(frame.left, foot, _bars_note(page), NOTE)
        return
    top = min(y + 32, foot - 54)
    sheet.box(frame.left, top, frame.content, 56, fill=WASH)
    heading = page.practice if not page.charts else "Practised in the simulation"
    sheet.text(frame.left + 16, top + 22, heading, _SIDE.but(pt=9.2))
    sheet.text(frame.left + 16, top + 38, page.follows, SMALL)


def _bars_note(page: CardPage) -> str:
    wanted = "Dark bars: behaviour the room wants to see." if any(c.wanted for c in page.charts) else ""
    other = "Grey bars: behaviour it wants to stop." if any(not c.wanted for c in page.charts) else ""
    return " ".join(part for part in (wanted, other, page.follows) if part)
