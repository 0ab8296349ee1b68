"""The telephones of a simulation: the more often one rang in vain, the larger it is, by area."""

from __future__ import annotations

import math
from collections.abc import Sequence

from abcdesk.domain.records import Phase
from abcdesk.domain.steps.simulation_signs import Sign
from abcdesk.projector.draw import line
from abcdesk.projector.played import Played
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Anchor, Ellipse, Item, Paint, Path, Picture, Rect
from abcdesk.tokens import Backdrop, tokens

TOP, BOTTOM = 226.0, 562.0
LARGEST, SMALLEST = 1.2, 0.45
_WIDE, _TALL, _FEET = 240.0, 260.0, 248.0
_DIAL_Y, _DIAL_R = 176.0, 41.0
_GROUND, _FLOOR = 484.0, 534.0
_SNAIL_FROM = 240.0
"""From this width of a column on a snail has room beside the smallest telephone."""

_WORDS = {Phase.PLAY: "playing", Phase.REFLECT: "reflecting", Phase.IMPROVE: "improving"}


def scales(counts: Sequence[int], column: float) -> list[float]:
    """How large each telephone is drawn: areas follow the counts, the largest count fills its column."""
    largest = min(LARGEST, (column - 16) / _WIDE)
    most = max([1, *counts])
    return [max(SMALLEST, largest * math.sqrt(count / most)) for count in counts]


def scene(
    played: Played, hero: Sign | None, rounds: Sequence[int], left: float, column: float,
    art: Backdrop, last: int, elapsed_ms: float,
) -> list[Item]:  # fmt: skip
    """The scene over all columns; the telephone of the round shown last comes in while time passes."""
    width = column * len(rounds)
    radius = tokens().radius.panel
    items: list[Item] = [
        Rect(left, TOP, width, BOTTOM - TOP, Paint(art.wall), radius),
        Path(_floor(width, BOTTOM - _GROUND, radius), Paint(art.ground), left, _GROUND),
    ]
    counts = [hero.counts.get(number, 0) for number in rounds] if hero else [0] * len(rounds)
    sizes = scales(counts, column)
    shown = [number for number in rounds if hero and number in hero.counts]
    for place, number in enumerate(rounds):
        middle = left + column * (place + 0.5)
        if number not in shown:
            items += _waiting(middle, column, _WORDS[played.phase] if number == played.running else "")
            continue
        share = ease_out(elapsed_ms / tokens().motion.bar_grow) if number == last else 1.0
        items += _phone(
            middle, counts[place], sizes[place], share, first=place == 0 and counts[place] == max(counts)
        )
    if column >= _SNAIL_FROM and len(shown) > 1:
        place = rounds.index(shown[-1])
        seen = [counts[rounds.index(number)] for number in shown]
        if counts[place] == min(seen) < max(seen):
            edge = left + column * (place + 1)
            items.append(Picture(edge - 96, _FLOOR - 44, 80, 60, "scene:snail"))
    return items


def _phone(middle: float, count: int, size: float, share: float, *, first: bool) -> list[Item]:
    """One telephone on its feet, with its number in the dial."""
    drop = 60 * (1 - share)
    x, y = middle - _WIDE * size / 2, _FLOOR - _FEET * size - drop
    name = "phone-still" if not count else "phone-forgotten" if first and count > 2 else "phone"
    px = max(28, round(min(62 * size, _fitting(count, size))))
    style = tokens().type("rank_other")
    ink = tokens().stage("light").ink
    number = line(
        str(count),
        middle,
        y + _DIAL_Y * size + px * 0.35,
        style,
        ink,
        px=px,
        anchor=Anchor.MIDDLE,
        tabular=True,
    )
    picture = Picture(x, y, _WIDE * size, _TALL * size, f"scene:{name}", opacity=share)
    return [picture, number] if share > 0.6 else [picture]


def _fitting(count: int, size: float) -> float:
    """The largest size of a number that stays in the dial."""
    return 2 * _DIAL_R * size * 0.9 / (0.46 * len(str(count)))


def _waiting(middle: float, column: float, words: str) -> list[Item]:
    """A round that is not shown: a dotted ring, with what is going on in the round being played."""
    r = min(84.0, column / 2 - 14)
    white = tokens().stage("light").surface
    ring = Ellipse(middle, 396, r, r, Paint(stroke=white, stroke_width=7, dash=(0.1, 19)))
    if not words:
        return [ring]
    ink = tokens().stage("light").ink
    return [ring, line(words, middle, 406, tokens().type("label"), ink, px=28, anchor=Anchor.MIDDLE)]


def _floor(width: float, height: float, radius: float) -> str:
    corner, low = f"A{radius},{radius} 0 0 1", height - radius
    return f"M0,0H{width}V{low}{corner} {width - radius},{height}H{radius}{corner} 0,{low}Z"
