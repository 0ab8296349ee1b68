"""How cards are laid out on a wall: rows by suit, as large as the number of cards allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

LEFT, RIGHT, TOP, BOTTOM = 248.0, 1856.0, 158.0, 984.0
_SUIT_GAP = 26.0
_PADDING = 8.0
_MOST_COLUMNS = 24


class Face(Enum):
    """How much of a card the wall can show."""

    WIDE = "picture, and a large title beside it"
    TALL = "picture, and the title below"
    TILE = "picture and number alone"


@dataclass(frozen=True)
class Grid:
    """The size of one card, how many stand side by side, and the gap between them."""

    face: Face
    columns: int
    width: float
    height: float
    gap: float


def grid(counts: Sequence[int]) -> Grid:
    """The grid that shows suits of these many cards largest; titles are left out when they cannot be read."""
    if max(counts, default=0) <= 3:
        wide = _wide(counts)
        if wide.height >= 150:
            return wide
    tall = _best(counts, Face.TALL)
    return tall if tall.width >= 178 else _best(counts, Face.TILE)


def places(counts: Sequence[int], found: Grid) -> tuple[tuple[tuple[float, float], ...], ...]:
    """For each suit the upper left corners of its cards."""
    used = _height(counts, found.columns, found.height, found.gap)
    y = TOP + max(0.0, (BOTTOM - TOP - used) / 2)
    suits = []
    for count in counts:
        suits.append(
            tuple(
                (
                    LEFT + place % found.columns * (found.width + found.gap),
                    y + place // found.columns * (found.height + found.gap),
                )
                for place in range(count)
            )
        )
        lines = ceil(count / found.columns)
        y += lines * (found.height + found.gap) - found.gap + _SUIT_GAP
    return tuple(suits)


def picture_height(found: Grid) -> float:
    """The height of a picture in this grid, four to three."""
    if found.face is Face.TALL:
        return (found.width - 2 * _PADDING) * 0.75
    return found.height - (2 * _PADDING if found.face is Face.WIDE else 0)


def _wide(counts: Sequence[int]) -> Grid:
    columns, gap = max(1, *counts) if counts else 1, 24.0
    width = (RIGHT - LEFT - gap * (columns - 1)) / columns
    shelves = max(1, len(counts))
    height = min(340.0, (BOTTOM - TOP - _SUIT_GAP * (shelves - 1)) / shelves)
    return Grid(Face.WIDE, columns, width, min(height, width * 0.42), gap)


def _best(counts: Sequence[int], face: Face) -> Grid:
    """The number of columns that makes the cards largest."""
    tried = [_sized(counts, face, columns) for columns in range(1, _MOST_COLUMNS + 1)]
    return max(tried, key=lambda one: (round(one.width, 3), -one.columns))


def _sized(counts: Sequence[int], face: Face, columns: int) -> Grid:
    gap = 16.0 if face is Face.TALL else 10.0
    by_width = (RIGHT - LEFT - gap * (columns - 1)) / columns
    lines = sum(ceil(count / columns) for count in counts) or 1
    spare = BOTTOM - TOP - _SUIT_GAP * max(0, len(counts) - 1) - gap * (lines - len(counts))
    height = spare / lines
    caption = _caption(face)
    by_height = (height - caption) / 0.75 + (2 * _PADDING if face is Face.TALL else 0)
    width = max(24.0, min(by_width, by_height, 340.0))
    inner = width - 2 * _PADDING if face is Face.TALL else width
    return Grid(face, columns, width, inner * 0.75 + caption, gap)


def _caption(face: Face) -> float:
    """What stands below the picture: three lines of title, the suit's bar, and air."""
    return 124.0 if face is Face.TALL else 0.0


def _height(counts: Sequence[int], columns: int, height: float, gap: float) -> float:
    shelves = sum(ceil(count / columns) * (height + gap) - gap for count in counts)
    return shelves + _SUIT_GAP * max(0, len(counts) - 1)
