"""How wide a text is and where its lines break, without a window: for slides, cards and the report.

Widths come from the very font files that draw the text, and grow with its size; letters are taken one by
one, without kerning, so that a text is never drawn wider than measured by more than a hair. Sizes are in
the unit of `px`: stage pixels for slides, points for the report. A sign that the face lacks is measured in
the fallback face.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from abcdesk.fonts import Face, Family, face, widths_of

ELLIPSIS = "…"
_ROUNDING_PX = 1e-6
_LACKING = 0.6
"""The width of the box that stands for a sign that no font has."""


class Style(Protocol):
    """What decides about the width of a text besides its size; a TypeStyle of abcdesk.tokens is one."""

    @property
    def family(self) -> Family:
        """Role of the font family."""

    @property
    def weight(self) -> int:
        """Weight, 400 to 800."""

    @property
    def italic(self) -> bool:
        """Whether the letters slant."""


class FaceStyle(NamedTuple):
    """A style said directly: role of the font family, weight, slant."""

    family: Family
    weight: int = 400
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, the size at which they do, and whether words had to be left out (an ellipsis then ends
    them)."""

    lines: tuple[str, ...]
    px: int
    cut: bool


def text_width(text: str, style: Style, px: float) -> float:
    """The width of one line of text at the size `px`."""
    return _unit_width(text, _face(style)) * px


def wrap(text: str, style: Style, px: float, width: float) -> tuple[str, ...]:
    """Break a text into lines of at most `width`, filling each line with as many words as it takes.

    A line break in the text is kept, an empty line too; runs of spaces count as one. A word wider than the
    line is broken after the last letter that fits. A text without words gives one empty line.
    """
    return _wrapped(text, _face(style), width / px)


def balanced(text: str, style: Style, px: float, width: float) -> tuple[str, ...]:
    """Break a text into as few lines as `wrap` does, but as evenly as possible, so that no word is left
    alone."""
    return _balanced(text, _face(style), width / px)


def fit(text: str, style: Style, width: float, max_lines: int, px: int, min_px: int) -> Fitted:
    """Break a text evenly into at most `max_lines` lines of at most `width`, at the largest whole size that
    allows it.

    The size goes down from `px` to `min_px`; a size that would break a word in two is left for a smaller one.
    What does not fit at `min_px` is cut, with an ellipsis at the end.
    """
    return _fitted(text, _face(style), width, max(1, max_lines), px, min(px, min_px))


def _face(style: Style) -> Face:
    return face(style.family, style.weight, style.italic)


@lru_cache(maxsize=4096)
def _fitted(text: str, one: Face, width: float, max_lines: int, px: int, min_px: int) -> Fitted:
    widest = max((_unit_width(word, one) for word in text.split()), default=0.0)
    whole = [size for size in range(px, min_px - 1, -1) if widest * size <= width + _ROUNDING_PX] or [min_px]
    smaller = _longest(len(whole), lambda count: len(_wrapped(text, one, width / whole[-count])) <= max_lines)
    if smaller:
        return Fitted(_balanced(text, one, width / whole[-smaller]), whole[-smaller], cut=False)
    kept = _wrapped(text, one, width / min_px)[:max_lines]
    last = _with_ellipsis(kept[-1], one, width / min_px)
    return Fitted((*kept[:-1], last), min_px, cut=True)


@lru_cache(maxsize=4096)
def _wrapped(text: str, one: Face, limit: float) -> tuple[str, ...]:
    return tuple(line for paragraph in text.split("\n") for line in _filled(paragraph.split(), one, limit))


@lru_cache(maxsize=4096)
def _balanced(text: str, one: Face, limit: float) -> tuple[str, ...]:
    paragraphs = (_even(paragraph.split(), one, limit) for paragraph in text.split("\n"))
    return tuple(line for lines in paragraphs for line in lines)


def _filled(words: list[str], one: Face, limit: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if _fits(longer, one, limit):
            line = longer
            continue
        if line:
            lines.append(line)
        *pieces, line = _pieces(word, one, limit)
        lines += pieces
    return [*lines, line] if line or not lines else lines


def _even(words: list[str], one: Face, limit: float) -> list[str]:
    """The narrowest limit that still gives as few lines as the given one, found by halving."""
    best = _filled(words, one, limit)
    narrowest = max((_unit_width(word, one) for word in words), default=0.0)
    if len(best) < 2 or narrowest > limit:
        return best
    low, high = narrowest, limit
    while high - low > 0.01:
        middle = (low + high) / 2
        lines = _filled(words, one, middle)
        if len(lines) == len(best):
            best, high = lines, middle
        else:
            low = middle
    return best


def _pieces(word: str, one: Face, limit: float) -> list[str]:
    """A word in pieces that each fit; one letter is the least that a piece holds."""
    pieces: list[str] = []
    while word and not _fits(word, one, limit):
        start = _start(word, one, limit)
        pieces.append(start)
        word = word[len(start) :]
    return [*pieces, word] if word or not pieces else pieces


def _start(word: str, one: Face, limit: float) -> str:
    return word[: max(1, _longest(len(word), lambda count: _fits(word[:count], one, limit)))]


def _with_ellipsis(line: str, one: Face, limit: float) -> str:
    """A line cut after a whole word where it has several, after a letter where it is one long word."""
    length = _longest(len(line), lambda count: _fits(_ended(line[:count]), one, limit))
    if length < len(line) and " " in line[:length] and line[length] != " ":
        length = line.rindex(" ", 0, length)
    return _ended(line[:length])


def _ended(text: str) -> str:
    return text.rstrip(" ,;:.…–-") + ELLIPSIS


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """The largest count up to `most` that fits, by halving; what fits at a count fits at every smaller
    one."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _fits(text: str, one: Face, limit: float) -> bool:
    return _unit_width(text, one) <= limit + _ROUNDING_PX


@lru_cache(maxsize=16384)
def _unit_width(text: str, one: Face) -> float:
    """The width in multiples of the font size."""
    known = widths_of(one)
    return sum(known[code] if code in known else _elsewhere(code, one) for code in map(ord, text))


def _elsewhere(code: int, one: Face) -> float:
    return widths_of(face("fallback", one.weight)).get(code, _LACKING)
