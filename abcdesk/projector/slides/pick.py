"""Slides of a pick step: the open round, where nobody sees a count, and the ranking place by place."""

from __future__ import annotations

import math

from abcdesk.domain.records import Group, Team
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import centred, fitted, line, lines, run
from abcdesk.projector.frame import footer, title
from abcdesk.projector.people import person_row
from abcdesk.projector.ranking import ranking_slide
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.shapes import dots, ring, tick_disc
from abcdesk.projector.slide import Anchor, Item, Paint, Picture, Rect, Slide
from abcdesk.projector.slides.podiums import podiums
from abcdesk.projector.slides.published import published
from abcdesk.projector.slides.think import think
from abcdesk.projector.slides.whom import whom
from abcdesk.projector.words import of_all, plural
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _TOP, _BOTTOM, _RIGHT = 64, 236, 984, 1188
_GAP = 28
_CENTRE_X, _RING_Y, _RING_R = 1556, 318, 176
_LAST_S = 60
_BOX = (1294, 554, 520, 420)


def round_(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """Who has handed in, the time left, and how full the box is; never what was picked."""
    return handing_in(room, room.rounds[spot.step], theme)


def handing_in(room: RoomView, found: Round, theme: Theme) -> Slide:
    """Who has handed in of those who are asked, the time left, and how full the box is."""
    question = found.step.prompt or found.step.title
    items = [
        *title(question, theme, 1360),
        *_progress(found, theme),
        *(_team_tiles(found, theme) if found.by_team else _group_tiles(found, theme)),
        *_timer(found, room.timer_left_s.get(found.step.id, 0.0), theme),
        *_box(found),
        *footer(room, found.step.id, theme),
    ]
    spoken = f"{question} {_progress_words(found)}"
    return Slide(f"round:{found.step.id}", spoken, tokens().stage(theme).bg, tuple(items))


def ranking(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The ranking down to the place that the cue has reached."""
    return ranking_slide(room, room.rounds[spot.step], spot.cue.place, theme, elapsed_ms)


def _progress_words(found: Round) -> str:
    if found.surveyed:
        return f"{found.handed_in} of {plural(found.expected, 'person', 'people')} answered before today."
    who = plural(found.expected, found.unit, "people" if found.unit == "person" else "")
    done = "sorted" if found.sorts else "handed in"
    return f"{found.handed_in} of {who} {'has' if found.expected == 1 else 'have'} {done}."


def _progress(found: Round, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("body")
    strong = tokens().type("label")
    what = "a pile" if found.sorts else "a count"
    return run(
        [
            (_progress_words(found), strong, stage.ink),
            (f"Nobody sees {what} before the reveal.", style, stage.ink_soft),
        ],
        tokens().space.margin,
        188,
        gap=18,
    )


def _grid(count: int) -> tuple[int, float, float]:
    """Columns, width and height of the tiles for so many voters."""
    columns = 1 if count <= 3 else 2 if count <= 12 else 3
    rows = max(3, math.ceil(count / columns))
    width = (_RIGHT - _LEFT - _GAP * (columns - 1)) / columns
    gap = _GAP if rows <= 4 else 14
    return columns, width, (_BOTTOM - _TOP - gap * (rows - 1)) / rows


def _cells(count: int) -> list[tuple[float, float, float, float]]:
    columns, width, height = _grid(count)
    gap = _GAP if math.ceil(count / columns) <= 4 else 14
    return [
        (_LEFT + place % columns * (width + _GAP), _TOP + place // columns * (height + gap), width, height)
        for place in range(count)
    ]


def _team_tiles(found: Round, theme: Theme) -> list[Item]:
    items: list[Item] = []
    for team, cell in zip(found.teams, _cells(len(found.teams)), strict=True):
        items += _team_tile(team, found, cell, theme)
    return items or _nobody("No team is asked yet.", theme)


def _group_tiles(found: Round, theme: Theme) -> list[Item]:
    items: list[Item] = []
    for group, cell in zip(found.groups, _cells(len(found.groups)), strict=True):
        items += _group_tile(group, found.slips_in.get(group.id, 0), cell, theme)
    return items or _nobody("No group is asked yet.", theme)


def _nobody(words: str, theme: Theme) -> list[Item]:
    return [line(words, _LEFT, 320, tokens().type("note"), tokens().stage(theme).ink_soft)]


def _team_tile(team: Team, found: Round, cell: tuple[float, float, float, float], theme: Theme) -> list[Item]:
    is_in = team.id in found.teams_in
    ink = _tile_ink(is_in, theme)
    done, doing = ("Sorted", "sorting") if found.sorts else ("Handed in", "choosing")
    label = done if is_in else doing
    return [
        *_tile(is_in, cell, theme),
        *_tile_words(team.name, team.size, team.size if is_in else 0, label, cell, ink, theme, is_in),
        *_sign(is_in, cell, theme),
    ]


def _group_tile(
    group: Group, slips: int, cell: tuple[float, float, float, float], theme: Theme
) -> list[Item]:
    is_in = bool(group.headcount) and slips >= group.headcount
    ink = _tile_ink(is_in, theme)
    label = of_all(slips, group.headcount, "in") if group.headcount else f"{slips} in"
    return [
        *_tile(is_in, cell, theme),
        *_tile_words(group.name, group.headcount, slips, label, cell, ink, theme, is_in),
        *_sign(is_in, cell, theme),
    ]


def _tile_ink(is_in: bool, theme: Theme) -> str:
    return tokens().semantic(theme).done_on if is_in else tokens().stage(theme).ink


def _tile(is_in: bool, cell: tuple[float, float, float, float], theme: Theme) -> list[Item]:
    """Green and whole once handed in, dashed before."""
    x, y, width, height = cell
    if is_in:
        return [Rect(x, y, width, height, Paint(tokens().semantic(theme).done), tokens().radius.tile)]
    stage = tokens().stage(theme)
    waiting = Paint(stage.surface, stroke=stage.ink_soft, stroke_width=4, dash=(16, 12))
    return [Rect(x + 2, y + 2, width - 4, height - 4, waiting, tokens().radius.tile)]


def _tile_words(
    name: str,
    people: int,
    counted: int,
    label: str,
    cell: tuple[float, float, float, float],
    ink: str,
    theme: Theme,
    is_in: bool,
) -> list[Item]:
    x, y, width, height = cell
    if _is_compact(cell):
        return _compact_name(name, cell, ink)
    style = tokens().type("team_name")
    inner = width - 172
    block = fitted(name, style, inner, 1)
    top = y + height * 0.42 if height < 240 else y + height / 2 - 18
    empty = ink if is_in else tokens().stage(theme).line
    row = person_row(people, counted, x + 38, top + 36, width - 335, ink, empty)
    after = max((item.x + item.width for item in row if isinstance(item, Rect)), default=x + 36)
    words = line(label, after + (20 if row else 0), top + 72, tokens().type("body"), ink)
    return [*lines(block, x + 36, top, style, ink), *row, words]


def _is_compact(cell: tuple[float, float, float, float]) -> bool:
    """Whether a tile is too small for more than a name and its sign."""
    return cell[2] < 420 or cell[3] < 150


def _compact_name(name: str, cell: tuple[float, float, float, float], ink: str) -> list[Item]:
    x, y, width, height = cell
    style = tokens().type("list_title")
    block = fit(name, style, width - 30 - 118, 1 if height < 90 else 2, style.px, 28)
    return lines(block, x + 30, centred(block, y + height / 2, style), style, ink)


def _sign(is_in: bool, cell: tuple[float, float, float, float], theme: Theme) -> list[Item]:
    x, y, width, height = cell
    middle = y + height / 2
    if is_in:
        semantic = tokens().semantic(theme)
        return tick_disc(
            x + width - (52 if _is_compact(cell) else 68),
            middle,
            30 if _is_compact(cell) else 40,
            semantic.done_on,
            semantic.done,
        )
    return dots(x + width - 96, middle, tokens().stage(theme).ink_soft)


def _timer(found: Round, left_s: float, theme: Theme) -> list[Item]:
    """The time left as a ring and in figures; a step without minutes, and a survey, has none. The end comes
    calmly: nothing counts on and nothing flashes."""
    if not found.step.minutes or found.surveyed:
        return []
    stage, style = tokens().stage(theme), tokens().type("timer")
    share = max(0.0, min(1.0, left_s / (found.step.minutes * 60)))
    seconds = math.ceil(left_s)
    clock = f"{seconds // 60}:{seconds % 60:02d}" if seconds > 0 else "Time"
    return [
        *ring(_CENTRE_X, _RING_Y, _RING_R, 26, share, stage.line, stage.ink, stage.surface),
        line(clock, _CENTRE_X, _RING_Y + 40, style, stage.ink, anchor=Anchor.MIDDLE, tabular=True),
        line(
            _remark(seconds),
            _CENTRE_X,
            _RING_Y + 96,
            tokens().type("body"),
            stage.ink_soft,
            anchor=Anchor.MIDDLE,
        ),
    ]


def _remark(seconds: int) -> str:
    """What stands under the clock."""
    if seconds <= 0:
        return "finish your line"
    return "the last minute" if seconds <= _LAST_S else "to go"


def _box(found: Round) -> list[Item]:
    """The ballot box with the number of ballots in it, never what they say."""
    x, y, width, height = _BOX
    noun = "piles" if found.sorts else "lists" if found.by_team else "slips"
    count = of_all(found.handed_in, found.expected)
    style = tokens().type("rank_first")
    words = fitted(count, style, 330, 1)
    return [
        Picture(x, y, width, height, "scene:ballot-box"),
        *lines(words, x + width / 2 - 16, y + height * 0.74, style, "#FFFFFF", anchor=Anchor.MIDDLE),
        line(
            f"{noun} in the box",
            x + width / 2 - 16,
            y + height * 0.74 + 58,
            tokens().type("body"),
            "#FFFFFF",
            anchor=Anchor.MIDDLE,
        ),
    ]


SLIDES = {
    "round": round_,
    "ranking": ranking,
    "podiums": podiums,
    "whom": whom,
    "think": think,
    "published": published,
}
