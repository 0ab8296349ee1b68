"""How cards are laid out on a wall: rows by suit, as large as the number of cards allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

LEFT, RIGHT, TOP, BOTTOM = 248.0, 1856.0, 158.0, 984.0
PADDING = 8.0
_SUIT_GAP, _AIR = 26.0, 34.0
_NARROWEST, _FLATTEST = 178.0, 0.5
_COLUMNS = range(1, 25)


class Face(Enum):
    """How much of a card the wall can show."""

    WIDE = "picture, and a large title beside it"
    TALL = "picture, and the title below"
    TILE = "picture and number alone"


@dataclass(frozen=True)
class Grid:
    """The size of one card and of its picture, how many stand side by side, and the gaps between them."""

    face: Face
    columns: int
    width: float
    height: float
    picture: tuple[float, float]
    gap_x: float
    gap_y: float


def grid(counts: Sequence[int], caption: Callable[[float], float]) -> Grid:
    """The grid that shows suits of these many cards largest.

    ``caption`` says how high the tallest title is on a card of this width; titles are left out where
    they would leave too little of the picture.
    """
    if max(counts, default=0) <= 3:
        wide = _wide(counts)
        if wide.height >= 150:
            return wide
    tall = [one for columns in _COLUMNS if (one := _tall(counts, columns, caption))]
    found = tall or [_tile(counts, columns) for columns in _COLUMNS]
    return max(found, key=lambda one: (round(one.picture[0] * one.picture[1]), -one.columns))


def places(counts: Sequence[int], found: Grid) -> tuple[tuple[tuple[float, float], ...], ...]:
    """For each suit the upper left corners of its cards."""
    shelves = [ceil(count / found.columns) * (found.height + found.gap_y) - found.gap_y for count in counts]
    used = sum(shelves) + _SUIT_GAP * max(0, len(counts) - 1)
    y = TOP + max(0.0, (BOTTOM - TOP - used) / 2)
    suits = []
    for count, shelf in zip(counts, shelves, strict=True):
        suits.append(tuple(_corner(place, y, found) for place in range(count)))
        y += shelf + _SUIT_GAP
    return tuple(suits)


def _corner(place: int, y: float, found: Grid) -> tuple[float, float]:
    row, column = divmod(place, found.columns)
    return LEFT + column * (found.width + found.gap_x), y + row * (found.height + found.gap_y)


def _wide(counts: Sequence[int]) -> Grid:
    columns, gap = max(1, *counts) if counts else 1, 24.0
    width = (RIGHT - LEFT - gap * (columns - 1)) / columns
    shelves = max(1, len(counts))
    height = min(340.0, width * 0.42, (BOTTOM - TOP - _SUIT_GAP * (shelves - 1)) / shelves)
    inner = height - 2 * PADDING
    return Grid(Face.WIDE, columns, width, height, (inner * 4 / 3, inner), gap, gap)


def _tall(counts: Sequence[int], columns: int, caption: Callable[[float], float]) -> Grid | None:
    """Picture above title, or None where the picture would be too small or too flat."""
    gap = 16.0
    width = min(340.0, (RIGHT - LEFT - gap * (columns - 1)) / columns)
    if width < _NARROWEST:
        return None
    inner, below = width - 2 * PADDING, caption(width) + _AIR
    high = min(inner * 0.75, _line_height(counts, columns, gap) - below - PADDING)
    if high < inner * _FLATTEST:
        return None
    return Grid(Face.TALL, columns, width, high + below + PADDING, (inner, high), gap, gap)


def _tile(counts: Sequence[int], columns: int) -> Grid:
    """The picture alone; what is left of the width goes between the columns."""
    gap = 10.0
    by_width = (RIGHT - LEFT - gap * (columns - 1)) / columns
    width = max(24.0, min(340.0, by_width, _line_height(counts, columns, gap) / 0.75))
    spare = (RIGHT - LEFT - columns * width) / max(1, columns - 1)
    high = width * 0.75
    return Grid(Face.TILE, columns, width, high, (width, high), min(36.0, spare), gap)


def _line_height(counts: Sequence[int], columns: int, gap: float) -> float:
    """How high one line of cards can be."""
    lines = sum(ceil(count / columns) for count in counts) or 1
    between_suits = _SUIT_GAP * max(0, len(counts) - 1)
    return (BOTTOM - TOP - between_suits - gap * (lines - len(counts))) / lines
