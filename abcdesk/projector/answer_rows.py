"""One card's row among many: what is said, the bar of its answers, and what the room says to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from abcdesk.domain.steps.judge import JudgedCard
from abcdesk.projector.answer_sets import AnswerSet
from abcdesk.projector.draw import card_surface, centred, fitted, line, lines, width_of
from abcdesk.projector.shapes import spine
from abcdesk.projector.slide import Anchor, Item, Paint, Path, Rect, Text
from abcdesk.textsize import fit
from abcdesk.tokens import SuitColours, Theme, tokens

LEFT, RIGHT = 64.0, 1856.0
BAR_X, BAR_WIDTH = 780.0, 708.0
STAMP_X, STAMP_WIDTH, STAMP_HEIGHT = 1540.0, 216.0, 68.0
_TITLE_X, _TITLE_WIDTH = 110.0, 640.0
_SPINE = 24.0
_SMALL_STAMP = 0.62
"""How much smaller a stamp is that has words below it."""
_DASH = (14.0, 10.0)
_CAPITALS = 0.695


@dataclass(frozen=True)
class Row:
    """Where a row stands and how far it has come: ``grown`` and ``stamped`` run from 0 to 1. ``who`` is
    the role that stands behind a decision, or how an excuse ends."""

    card: JudgedCard
    title: str
    answers: AnswerSet
    y: float
    height: float
    place: int
    who: str = ""
    grown: float = 1.0
    stamped: float = 1.0

    @property
    def middle(self) -> float:
        """The height of the row's middle."""
        return self.y + self.height / 2


def surface(row: Row, theme: Theme) -> list[Item]:
    """The card under a row that most of the room agrees on; nothing under the others."""
    if not row.answers.lead_wins(row.card):
        return []
    return [
        *card_surface(LEFT, row.y, RIGHT - LEFT, row.height, theme),
        Path(spine(row.height, _SPINE), Paint(_colours(row, theme).fill), LEFT, row.y),
    ]


def content(row: Row, theme: Theme) -> list[Item]:
    """Words, bar and verdict of a row."""
    stage, won = tokens().stage(theme), row.answers.lead_wins(row.card)
    style = tokens().type("row_title" if won else "list_title")
    block = fit(row.title, style, _TITLE_WIDTH, 1, style.px, 36)
    if block.cut:
        block = fit(row.title, style, _TITLE_WIDTH, 2, 36, 28)
    first = centred(block, row.middle, style)
    return [
        *lines(block, _TITLE_X, first, style, stage.ink if won else stage.ink_soft),
        *_bar(row, theme),
        *(_stamp(row, theme) if won else _verdict(row, theme)),
    ]


def paint_of(place: int, last: int, suit: str, theme: Theme, *, filled: bool = True) -> tuple[Paint, str]:
    """Fill and ink of an answer: the finding filled (or outlined), its opposite soft ink, the rest dashed."""
    stage, colours = tokens().stage(theme), tokens().suit(suit, theme)
    if place == 0 and filled:
        return Paint(colours.fill), colours.on
    if place == 0:
        return Paint(stage.surface, stroke=colours.mark, stroke_width=4), colours.text
    if place == last:
        return Paint(stage.ink_soft), stage.bg
    return Paint(stage.surface, stroke=stage.ink_soft, stroke_width=4, dash=_DASH), stage.ink


def _bar(row: Row, theme: Theme) -> list[Item]:
    won = row.answers.lead_wins(row.card)
    height = min(56.0 if won else 40.0, row.height - 20)
    items: list[Item] = []
    x, last = BAR_X, len(row.answers.order) - 1
    for place, answer in enumerate(row.answers.order):
        width = BAR_WIDTH * row.card.share(answer) * row.grown
        if width > 0:
            paint, ink = paint_of(place, last, row.answers.suit, theme, filled=won)
            items += _piece(
                row.card.counts[answer], x, row.middle, width, height, paint, ink, won and not place
            )
        x += width
    return items


def _piece(
    count: int, x: float, middle: float, width: float, height: float, paint: Paint, ink: str, first: bool
) -> list[Item]:
    """One answer's part of a bar with its number, where that has room; the finding's stands at its end."""
    inset = 2.0 if paint.stroke else 0.0
    box = Rect(
        x + inset,
        middle - height / 2 + inset,
        max(2.0, width - 5 - 2 * inset),
        height - 2 * inset,
        paint,
        min(8.0, max(1.0, (width - 5) / 2)),
    )
    px = 48 if first else 34 if height >= 40 else 28
    words = str(count)
    if width_of(words, "display", 800, px) > width - 12:
        px = 28
    if width_of(words, "display", 800, px) > width - 8:
        return [box]
    end = first and width > 90
    at, anchor = (x + width - 22, Anchor.END) if end else (x + (width - 5) / 2, Anchor.MIDDLE)
    number = line(
        words, at, middle + px * _CAPITALS / 2, tokens().type("rank_other"), ink, px=px, anchor=anchor
    )
    return [box, number]


def _stamp(row: Row, theme: Theme) -> list[Item]:
    """What most of the room says, stamped at a slant that differs from row to row."""
    if row.stamped <= 0:
        return []
    colours = _colours(row, theme)
    turn = (-4.0, 3.0, -3.0, 4.0)[row.place % 4]
    scale = (_SMALL_STAMP if row.who else 1) * (1 + 0.5 * (1 - row.stamped))
    x, y = _stamp_place(row)
    w, h, r = STAMP_WIDTH, STAMP_HEIGHT, 10
    edge = (
        f"M{r - w / 2},{-h / 2}H{w / 2 - r}A{r},{r} 0 0 1 {w / 2},{r - h / 2}V{h / 2 - r}"
        f"A{r},{r} 0 0 1 {w / 2 - r},{h / 2}H{r - w / 2}A{r},{r} 0 0 1 {-w / 2},{h / 2 - r}V{r - h / 2}"
        f"A{r},{r} 0 0 1 {r - w / 2},{-h / 2}Z"
    )
    return [
        Path(edge, Paint(stroke=colours.mark, stroke_width=6), x, y, scale, turn),
        *_stamp_words(row, turn, scale, colours.text),
        *_who(row, row.middle + 36, theme),
    ]


def _stamp_place(row: Row) -> tuple[float, float]:
    """The stamp's middle; it moves up where words stand below it."""
    if row.who:
        return STAMP_X + STAMP_WIDTH * _SMALL_STAMP / 2, row.middle - 18
    return STAMP_X + STAMP_WIDTH / 2, row.middle


def _who(row: Row, y: float, theme: Theme) -> list[Item]:
    """The role behind a decision, or how an excuse ends: one line."""
    small = tokens().type("footer")
    who = fitted(row.who, small, RIGHT - STAMP_X - 8, 1)
    return lines(who, STAMP_X, y, small, tokens().stage(theme).ink_soft) if row.who else []


def _stamp_words(row: Row, turn: float, scale: float, ink: str) -> list[Item]:
    """The stamp's words, turned with it: one line, or two small ones."""
    style, lean = tokens().type("row_title"), math.radians(turn)
    block = fit(row.answers.stamp, style, STAMP_WIDTH - 24, 1, 52, 34)
    if block.cut:
        block = fit(row.answers.stamp, style, STAMP_WIDTH - 20, 2, 34, 28)
    items: list[Item] = []
    for place, word in enumerate(block.lines):
        drop = scale * block.px * (_CAPITALS / 2 + (place - (len(block.lines) - 1) / 2) * 0.98)
        middle_x, middle_y = _stamp_place(row)
        x, y = middle_x - drop * math.sin(lean), middle_y + drop * math.cos(lean)
        px = block.px * scale
        items.append(Text(x, y, word, px, ink, "display", 800, anchor=Anchor.MIDDLE, turn=turn))
    return items


def _verdict(row: Row, theme: Theme) -> list[Item]:
    """What the room says where the finding has no majority, and who stands behind a decision."""
    stage, style = tokens().stage(theme), tokens().type("list_title")
    words = fit(row.answers.says(row.card), style, RIGHT - STAMP_X, 1, style.px, 28)
    if not row.who:
        return lines(words, STAMP_X, centred(words, row.middle, style), style, stage.ink)
    return [*lines(words, STAMP_X, row.middle - 6, style, stage.ink), *_who(row, row.middle + 30, theme)]


def _colours(row: Row, theme: Theme) -> SuitColours:
    return tokens().suit(row.answers.suit, theme)
