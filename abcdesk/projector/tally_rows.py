"""Rows of a simulation: what was counted, round by round, one dot for each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.steps.simulation_signs import Sign
from abcdesk.projector.draw import centred, line, lines
from abcdesk.projector.slide import Anchor, Ellipse, Item, Paint, Rect
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

DOT_MS = 60.0
MOST_DOTS = 15
_ACROSS = 5
_RADIUS, _PITCH, _NUMBER, _DOTS = 14.0, 36.0, 84.0, 122.0
_LABEL_X, _LABEL_WIDTH = 64.0, 340.0
_CAPITALS = 0.695


@dataclass(frozen=True)
class Columns:
    """Where the rounds stand: ``rounds`` from left to right, each ``width`` wide."""

    rounds: tuple[int, ...]
    left: float
    width: float

    def x(self, number: int) -> float:
        """The left edge of a round's column."""
        return self.left + self.rounds.index(number) * self.width


def sign_row(
    sign: Sign, columns: Columns, middle: float, theme: Theme, last: int, elapsed_ms: float, most: int
) -> list[Item]:
    """Label, and for each round its number and dots; those of the round shown last come one after the other.

    ``most`` is the largest count of all rows: bars are drawn on this scale.
    """
    stage, style = tokens().stage(theme), tokens().type("list_title")
    label = fit(sign.words, style, _LABEL_WIDTH, 2, style.px, 32)
    if label.cut:
        label = fit(sign.words, style, _LABEL_WIDTH, 3, 32, 28)
    items = lines(label, _LABEL_X, centred(label, middle, style), style, stage.ink)
    for number in columns.rounds:
        if number not in sign.counts:
            x = columns.x(number) + columns.width / 2
            items.append(line("–", x, middle + 14, style, stage.ink_soft, anchor=Anchor.MIDDLE))
            continue
        came = round(max(0.0, elapsed_ms) / DOT_MS) if number == last and elapsed_ms < 1e9 else MOST_DOTS * 99
        items += _cell(sign, min(sign.counts[number], came), columns, number, middle, theme, most)
    return items


def dots_ms(signs: Sequence[Sign], number: int) -> float:
    """How long the dots of one round take to come."""
    return DOT_MS * max((min(sign.counts.get(number, 0), MOST_DOTS) for sign in signs), default=0)


def _cell(
    sign: Sign, count: int, columns: Columns, number: int, middle: float, theme: Theme, most: int
) -> list[Item]:
    """A number, and its dots in rows of five (above fifteen a bar)."""
    semantic, style = tokens().semantic(theme), tokens().type("rank_other")
    ink = semantic.stop if sign.is_relapse else semantic.done
    part = min(1.0, columns.width / 304)
    x, dots_x = columns.x(number), columns.x(number) + _DOTS * part
    pitch = min(_PITCH, (columns.width - _DOTS * part - 8) / _ACROSS)
    px = style.px if part > 0.8 else 46
    digits = line(
        str(count), x + _NUMBER * part, middle + px * _CAPITALS / 2, style, ink, px=px, anchor=Anchor.END,
        tabular=True,
    )  # fmt: skip
    if sign.counts[number] and not count:
        return []
    if sign.counts[number] > MOST_DOTS:
        return [digits, _bar(count, most, dots_x, middle, pitch * _ACROSS - 8, ink, sign.is_relapse)]
    r = _RADIUS * pitch / _PITCH
    down = -(-sign.counts[number] // _ACROSS)
    items: list[Item] = [digits]
    for place in range(count):
        cx = dots_x + r + place % _ACROSS * pitch
        cy = middle + (place // _ACROSS - (down - 1) / 2) * pitch
        paint = Paint(stroke=ink, stroke_width=max(3.0, r * 0.3)) if sign.is_relapse else Paint(ink)
        radius = r - max(3.0, r * 0.3) / 2 if sign.is_relapse else r
        items.append(Ellipse(cx, cy, radius, radius, paint))
    return items


def _bar(count: int, most: int, x: float, middle: float, width: float, ink: str, hollow: bool) -> Item:
    length = max(8.0, width * count / max(1, most))
    paint = Paint(stroke=ink, stroke_width=4) if hollow else Paint(ink)
    return Rect(x + 2, middle - 16, length, 32, paint, 8)
