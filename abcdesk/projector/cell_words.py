"""A number over a title, as large as a convex cell has room for: lines follow the cell's sides."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from abcdesk.projector.polygons import Ring, area_and_centre, crossings
from abcdesk.textsize import Style, text_width

_SIZES = tuple(range(64, 27, -2))
_NUMBER = 1.7
"""The number is so much larger than the title."""
_NUMBER_LINE, _LINE = 0.98, 1.06
"""Room for the number and for a line of the title, in multiples of their sizes."""
_MOST_LINES = 6
_SHIFTS = (0.0, -0.12, 0.12, -0.24, 0.24)
"""Where the block is tried, above and below the middle, in parts of the cell's height."""
_CAPITALS = 0.695
_TIGHTER = (0.7, 0.8, 0.88, 0.94)
"""Even lines: what parts of the room are tried first."""


@dataclass(frozen=True, slots=True)
class CellWords:
    """Where the words stand: ``x`` is their middle, ``y`` values are baselines."""

    x: float
    number_y: float
    number_px: float
    lines: tuple[str, ...]
    first_y: float
    px: int

    @property
    def pitch(self) -> float:
        """From one baseline of the title to the next."""
        return self.px * _LINE


def cell_words(cell: Ring, number: str, title: str, style: Style, smallest: int) -> CellWords | None:
    """The words at the largest size that fits; None where not even the smallest does."""
    sizes = [px for px in _SIZES if px >= smallest]
    low, high, best = 0, len(sizes) - 1, None
    while low <= high:
        middle = (low + high) // 2
        found = placed(cell, number, title, style, sizes[middle])
        if found:
            best, high = found, middle - 1
        else:
            low = middle + 1
    return _even(cell, number, title, style, best) if best else None


def placed(
    cell: Ring, number: str, title: str, style: Style, px: int, tightness: float = 1.0
) -> CellWords | None:
    """The words at this size, in as few lines as the cell allows; None where they do not fit.

    ``tightness`` below one leaves a part of each line's room free.
    """
    if not cell:
        return None
    words = title.split() or [""]
    widths = [text_width(word, style, px) for word in words]
    space = text_width(" ", style, px)
    middle_x, middle_y = area_and_centre(cell)[1]
    top, bottom = min(c.y for c in cell), max(c.y for c in cell)
    widest = max(c.x for c in cell) - min(c.x for c in cell)
    number_width = text_width(number, style, px * _NUMBER)
    for count in range(max(1, ceil(sum(widths) / widest)), min(_MOST_LINES, len(words)) + 1):
        height = px * (_NUMBER * _NUMBER_LINE + count * _LINE)
        if height > bottom - top:
            return None
        for shift in _SHIFTS:
            upper = middle_y - height / 2 + shift * (bottom - top)
            if upper < top or upper + height > bottom:
                continue
            rooms = _rooms(cell, middle_x, upper, px, count)
            if rooms[0] < number_width:
                continue
            lines = _filled(words, widths, space, [room * tightness for room in rooms[1:]])
            if lines:
                return _words(middle_x, upper, px, lines)
    return None


def _rooms(cell: Ring, x: float, upper: float, px: int, count: int) -> list[float]:
    """How wide the number and each line of the title can be about ``x``."""
    number = px * _NUMBER
    first = upper + number * _NUMBER_LINE
    heights = [upper, upper + number * 0.72, *(first + place * px * _LINE for place in range(count + 1))]
    halves = [_half(cell, x, y) for y in heights]
    return [
        2 * min(halves[0], halves[1]),
        *(2 * min(halves[place], halves[place + 1]) for place in range(2, count + 2)),
    ]


def _half(cell: Ring, x: float, y: float) -> float:
    left, right = crossings(cell, y)
    return min(x - left, right - x)


def _filled(words: list[str], widths: list[float], space: float, rooms: list[float]) -> tuple[str, ...]:
    """The words in exactly these lines, each as wide as there is room; empty where they do not fit."""
    lines: list[str] = []
    place = 0
    for room in rooms:
        taken, first = 0.0, place
        while place < len(words):
            width = widths[place] + (space if place > first else 0.0)
            if taken + width > room:
                break
            taken += width
            place += 1
        if place == first:
            return ()
        lines.append(" ".join(words[first:place]))
    return tuple(lines) if place == len(words) else ()


def _words(x: float, upper: float, px: int, lines: tuple[str, ...]) -> CellWords:
    number = px * _NUMBER
    first = upper + number * _NUMBER_LINE + px * (_CAPITALS + 0.1)
    return CellWords(x, upper + number * _CAPITALS, number, lines, first, px)


def _even(cell: Ring, number: str, title: str, style: Style, found: CellWords) -> CellWords:
    """The same size and number of lines, with lines of more even length where that works."""
    for tightness in _TIGHTER:
        closer = placed(cell, number, title, style, found.px, tightness)
        if closer and len(closer.lines) == len(found.lines):
            return closer
    return found


def only_number(cell: Ring, px: int) -> CellWords:
    """The number alone, in the middle of a cell that has no room for words."""
    x, y = area_and_centre(cell)[1] if cell else (0.0, 0.0)
    return CellWords(x, y + px * _CAPITALS / 2, px, (), y, px)


def room_needed(number: str, title: str, style: Style, px: int) -> float:
    """About how much area a cell must have for these words at this size."""
    letters = text_width(title, style, px) * px * _LINE
    return (letters + (text_width(number, style, px * _NUMBER) + px) * px * _NUMBER) / 0.38
