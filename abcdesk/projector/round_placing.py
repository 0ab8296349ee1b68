"""Placing labels round a middle: each keeps its distance, a solver turns the angle. Always the same."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple


class Spread(NamedTuple):
    """The ellipse the labels stand in: its centre and radii."""

    cx: float
    cy: float
    rx: float
    ry: float


class Box(NamedTuple):
    """An upright rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def gap(self, other: Box) -> float:
        """How far two boxes stand apart; negative where they overlap."""
        across = max(self.left - other.right, other.left - self.right)
        down = max(self.top - other.bottom, other.top - self.bottom)
        return max(across, down)


@dataclass(frozen=True, slots=True)
class Label:
    """A label to place: its size, its distance from the middle (1 = the rim), and the part of the distance
    scale that it belongs to."""

    width: float
    height: float
    distance: float
    inside: tuple[float, float]


_ANGLES = 90
_MOVES = (0.045, 0.09, 0.16, 0.28, 0.5)
"""How far a distance may be moved; more than the first only where labels find no room otherwise."""

_APART = 10.0
_GOLDEN = math.pi * (3 - math.sqrt(5))


@lru_cache(maxsize=64)
def placed(
    labels: tuple[Label, ...], spread: Spread, kept_free: tuple[Box, ...], frame: Box
) -> tuple[tuple[float, float], ...] | None:
    """The middle of each label so that none meets another, a box to be kept free, or the frame's edge.

    The labels are placed one by one, each where it leaves its ring least and stands freest. Several orders
    are tried; None where no order finds room for all.
    """
    for move in _MOVES:
        for order in _orders(labels):
            found = _attempt(labels, order, spread, kept_free, frame, move)
            if found is not None:
                return tuple(found[place] for place in range(len(labels)))
    return None


def _orders(labels: Sequence[Label]) -> Iterator[list[int]]:
    """Orders to try: the narrowest place first, the widest label first, the rim first."""
    places = range(len(labels))
    yield sorted(places, key=lambda place: (labels[place].distance, -labels[place].width, place))
    yield sorted(places, key=lambda place: (-labels[place].width, place))
    yield sorted(places, key=lambda place: (-labels[place].distance, place))


def _attempt(
    labels: Sequence[Label],
    order: Sequence[int],
    spread: Spread,
    kept_free: tuple[Box, ...],
    frame: Box,
    move: float,
) -> dict[int, tuple[float, float]] | None:
    taken: list[Box] = []
    found: dict[int, tuple[float, float]] = {}
    for turn, place in enumerate(order):
        best = min(_candidates(labels[place], spread, (*kept_free, *taken), frame, move, turn), default=None)
        if best is None:
            return None
        _, x, y = best
        found[place] = (x, y)
        taken.append(_box(labels[place], x, y))
    return found


def _candidates(
    label: Label, spread: Spread, taken: Sequence[Box], frame: Box, move: float, turn: int
) -> Iterator[tuple[float, float, float]]:
    """Free places of a label as (cost, x, y)."""
    for step in range(_ANGLES):
        angle = turn * _GOLDEN + step * math.tau / _ANGLES
        for shift in (0.0, -move, move, -move / 2, move / 2):
            distance = min(1.0, max(0.1, label.distance + shift))
            x = spread.cx + spread.rx * distance * math.cos(angle)
            y = spread.cy + spread.ry * distance * math.sin(angle)
            box = _box(label, x, y)
            if not _within(box, frame):
                continue
            gap = min((box.gap(other) for other in taken), default=400.0)
            if gap >= _APART:
                cost = 900 * _outside(box, spread, label.inside) + 60 * abs(shift) - min(gap, 160.0) / 8
                yield round(cost, 6), round(x, 2), round(y, 2)


def _outside(box: Box, spread: Spread, inside: tuple[float, float]) -> float:
    """How far a box leaves its ring, as a part of the radius."""
    corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    rims = [math.hypot((x - spread.cx) / spread.rx, (y - spread.cy) / spread.ry) for x, y in corners]
    return max(0.0, max(rims) - inside[1]) + max(0.0, inside[0] - min(rims))


def _box(label: Label, x: float, y: float) -> Box:
    w, h = label.width / 2, label.height / 2
    return Box(x - w, y - h, x + w, y + h)


def _within(box: Box, frame: Box) -> bool:
    return (
        box.left >= frame.left
        and box.top >= frame.top
        and box.right <= frame.right
        and box.bottom <= frame.bottom
    )
