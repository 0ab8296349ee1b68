"""The ranking: suits as one bar, cards as rows with bar, count and the teams' dots; grey for chance."""

from __future__ import annotations

from abcdesk.report.content.ranking import Column, Ranking, Row
from abcdesk.report.language import Language
from abcdesk.report.layout.boxes import boxes_top, draw_boxes
from abcdesk.report.layout.palette import BAND, DOT, HAIR, INK, INK2, INK3, LINE, WASH, edge, suit
from abcdesk.report.layout.plan import Page, Plan
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, line_width, lines_of, shortened, width_of
from abcdesk.report.layout.type import FIGURE, HEADING, NOTE, Style

_RANK = Style("serif", 400, 10, 12, INK3)
_CARD = Style("text", 400, 10, 12)
_ALSO = Style("text", 400, 8.4, 12, INK2)
_SUIT = Style("text", 600, 9.4, 12)
_SUIT_COUNT = Style("serif", 600, 13, 14)
_LEAST_GROUP = 50.0
"""The room in which a name cut short still tells which group is meant."""
_GROUP = Style("text", 600, 7.6, 9)
_TEAM = Style("text", 400, 6.6, 8, INK2)
_UNIT = Style("text", 400, 7.2, 9, INK3)
_BAR_X, _TEAMS_X = 291.0, 400.0
_TURNED = Style("text", 400, 7.2, 8, INK2)
_TURNED_MOST = 92.0


def plan_ranking(plan: Plan, ranking: Ranking, section: str) -> None:
    """Lay out the page."""
    head = plan.head(ranking.title, ranking.lead)

    def draw(sheet: Sheet) -> None:
        head.draw(sheet)
        top = head.below
        sheet.text(sheet.frame.left, top, ranking.mix_heading, HEADING)
        _mix(sheet, ranking, top + 8)
        sheet.text(sheet.frame.left, top + 72, ranking.heading, HEADING)
        foot = sheet.frame.bottom - 2
        if ranking.boxes:
            foot = min(foot - 86, boxes_top(sheet.frame, ranking.boxes) - 10)
        _table(sheet, ranking, top + max(114, 56 + _head_height(ranking, sheet)), foot)
        draw_boxes(sheet, ranking.boxes)

    plan.add(Page(section, draw, anchor=f"ranking:{ranking.step}", outline=section))


def _mix(sheet: Sheet, ranking: Ranking, y: float) -> None:
    total = sum(share.count for share in ranking.mix)
    room = sheet.frame.content - 2 * (len(ranking.mix) - 1)
    x = sheet.frame.left
    for share in ranking.mix:
        width = room * share.count / total
        on = suit(share.colour).on
        sheet.bar(x, y, width, 24, share.colour)
        if width > 24:
            sheet.mark(x + 9, y + 7, 10, share.colour, on)
        if width > width_of(share.title, _SUIT) + 56:
            sheet.text(x + 26, y + 15.8, share.title, _SUIT.but(colour=on))
        if width > 46:
            sheet.text(x + width - 9, y + 16.6, f"{share.count}", _SUIT_COUNT.but(colour=on), "right")
        x += width + 2


def _table(sheet: Sheet, ranking: Ranking, top: float, foot: float) -> None:
    """The rows between ``top`` and ``foot``, with a note below; few rows do not drift apart."""
    frame = sheet.frame
    note = lines_of(ranking.note, NOTE, 225)
    rows = len(ranking.rows)
    below = 12 + len(note) * NOTE.leading + (16 if ranking.more else 0)
    step = min(46.0, (foot - top - below) / max(1, rows))
    columns = [column for group in ranking.columns for column in group.columns]
    places = _places(sheet, len(columns))
    _column_heads(sheet, ranking, places, top)
    _grounds(sheet, ranking, columns, places, top, rows * step)
    sheet.rule(frame.left, top, frame.content)
    most = max(row.amount for row in ranking.rows)
    for place, row in enumerate(ranking.rows):
        y = top + (place + 0.5) * step
        _row(sheet, ranking, row, y, most, places, min(14, step * 0.55))
        last = place == rows - 1
        sheet.hair(frame.left, top + (place + 1) * step, frame.content, LINE if last else HAIR)
    _below(sheet, ranking, top + rows * step, most)


def _below(sheet: Sheet, ranking: Ranking, y: float, most: int) -> None:
    left = sheet.frame.left
    if ranking.more:
        sheet.text(left + 49, y + 13, ranking.more, NOTE.but(pt=8))
        y += 16
    edge_x = _BAR_X + _unit(ranking, most) * ranking.chance
    if ranking.chance:
        if not ranking.more:
            sheet.stroke(edge_x, y - 3, edge_x, y + 6, 0.6, INK3)
        sheet.text(_BAR_X - 1, y + 15, sheet.language.say("ranking.grey"), _UNIT)
    sheet.lines(left, y + 14, lines_of(ranking.note, NOTE, 225), NOTE.leading)


def _unit(ranking: Ranking, most: int) -> float:
    """The width of one vote, so that the longest bar and the grey band both fit."""
    room = 82.0 if ranking.columns else 210.0
    return min(15.0 if ranking.dots else 30.0, room / max(most, ranking.chance, 1))


def _places(sheet: Sheet, count: int) -> list[float]:
    """The middles of the columns."""
    if not count:
        return []
    step = min(36.0, (sheet.frame.right - _TEAMS_X) / count)
    start = sheet.frame.right - step * count
    return [start + step * (place + 0.5) for place in range(count)]


def _grounds(
    sheet: Sheet, ranking: Ranking, columns: list[Column], places: list[float], top: float, height: float
) -> None:
    """The wash behind the users' columns and the grey behind what chance can reach."""
    half = (places[1] - places[0]) / 2 if len(places) > 1 else 18.0
    for column, x in zip(columns, places, strict=True):
        if column.users:
            sheet.box(x - half, top, 2 * half, height, fill=WASH)
    most = max(row.amount for row in ranking.rows)
    sheet.box(_BAR_X, top, _unit(ranking, most) * ranking.chance, height, fill=BAND)


def _column_heads(sheet: Sheet, ranking: Ranking, places: list[float], top: float) -> None:
    sheet.text(_BAR_X, top - 7, ranking.unit, _UNIT)
    done = 0
    half = (places[1] - places[0]) / 2 if len(places) > 1 else 18.0
    turned = _is_turned(ranking, sheet)
    for group in ranking.columns:
        own = places[done : done + len(group.columns)]
        done += len(own)
        left, right = own[0] - half + 3, own[-1] + half - 3
        above = top - (_head_height(ranking, sheet) if turned else 25)
        room = right - left + 6
        if room > _LEAST_GROUP or width_of(group.heading, _GROUP) <= room:
            name = shortened(lines_of(group.heading, _GROUP, room, even=False), 1, room)[0]
            sheet.lines((left + right) / 2, above - 4, name, _GROUP.leading, "centre")
        sheet.rule(left, above, right - left, 0.6)
        for column, x in zip(group.columns, own, strict=True):
            _column_head(sheet, column, x, top, 2 * half, turned=turned)


def _turned_lines(language: Language, column: Column, width: float) -> list[Line]:
    """A column's name as it runs upwards, on two lines where the column is wide enough."""
    name = column.name
    if column.base:
        name = f"{name}, {language.say('column.of', n=column.base)}"
    most, length = (2, 64.0) if width >= 18 else (1, _TURNED_MOST)
    return shortened(lines_of(name, _TURNED, length), most, length)[0]


def _head_height(ranking: Ranking, sheet: Sheet) -> float:
    """How high the columns' heads are."""
    if not _is_turned(ranking, sheet):
        return 25.0
    columns = [column for group in ranking.columns for column in group.columns]
    width = min(36.0, (sheet.frame.right - _TEAMS_X) / len(columns))
    return 12 + max(
        line_width(line) for column in columns for line in _turned_lines(sheet.language, column, width)
    )


def _is_turned(ranking: Ranking, sheet: Sheet) -> bool:
    """Whether the columns' names run upwards, because some name does not fit above its column on two
    lines."""
    columns = [column for group in ranking.columns for column in group.columns]
    width = min(36.0, (sheet.frame.right - _TEAMS_X) / max(1, len(columns)))
    words = [word for column in columns for word in column.name.split()]
    too_wide = any(width_of(word, _TEAM) > width for word in words)
    return too_wide or any(len(lines_of(c.name, _TEAM, width)) > (1 if c.base else 2) for c in columns)


def _column_head(sheet: Sheet, column: Column, x: float, top: float, width: float, *, turned: bool) -> None:
    if turned:
        names = _turned_lines(sheet.language, column, width)
        for place, line in enumerate(names):
            sheet.turned(x + 2.5 + (place - (len(names) - 1) / 2) * 8, top - 6, line)
        return
    if column.base:
        sheet.text(x, top - 7.2, sheet.language.say("column.of", n=column.base), _TEAM, "centre")
        name = shortened(lines_of(column.name, _TEAM, width, even=False), 1, width)[0]
        sheet.lines(x, top - 15.2, name, 8, "centre")
        return
    name = shortened(lines_of(column.name, _TEAM, width - 0.5), 2, width - 0.5)[0]
    sheet.lines(x, top - 7.4 - (len(name) - 1) * 8, name, 8, "centre")


def _row(
    sheet: Sheet, ranking: Ranking, row: Row, y: float, most: int, places: list[float], height: float
) -> None:
    left = sheet.frame.left
    style = _CARD.but(weight=600) if row.finding else _CARD
    sheet.text(left, y + 3.6, row.rank, _RANK)
    size = min(14.0, height)
    sheet.tile(left + 33 - size / 2, y - size / 2, size, row.card.colour)
    room = _BAR_X - left - 49 - 8
    name = shortened(lines_of(row.card.title, style, room), 1 if row.also or height < 12 else 2, room)[0]
    if row.also:
        name += shortened(lines_of(row.also, _ALSO, room), 1, room)[0]
    sheet.lines(left + 49, y + 3.6 - (len(name) - 1) * 6, name, 12)
    bar = _unit(ranking, most) * row.amount
    sheet.bar(_BAR_X, y - height / 2, bar, height, row.card.colour)
    sheet.text(_BAR_X + bar + 6, y + 4, f"{row.amount}", FIGURE)
    half = (places[1] - places[0]) / 2 if len(places) > 1 else 18.0
    for value, x in zip(row.cells, places, strict=True):
        _cell(sheet, ranking.dots, value, x, y, row.card.colour, min(5.6, height * 0.42, half * 0.8))


def _cell(sheet: Sheet, dots: bool, value: int, x: float, y: float, colour: str, radius: float) -> None:
    """A dot for a team that picked, a small one for a team that did not; or a group's count."""
    if not dots:
        sheet.text(x, y + 3.6, f"{value}", _RANK.but(colour=INK if value else INK3), "centre")
    elif value:
        sheet.dot(x, y, radius, fill=suit(colour).fill, line=edge(colour), pt=0.7)
    else:
        sheet.dot(x, y, 1.2, fill=DOT)
