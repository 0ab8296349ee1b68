"""SVG path data read into absolute moves, lines and cubic curves, for whoever has to draw it.

Grammar and arc conversion follow SVG 1.1, section 8.3 and appendix F.6. Standard library only.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_LETTER = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_FLAG = re.compile(r"[01]")
_FLAGS = (3, 4)
"""Which of an arc's numbers are flags: one digit each, with or without a space behind."""
_BETWEEN = re.compile(r"[\s,]*")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


class Segment(NamedTuple):
    """One piece of a path: ``verb`` is M, L, C or Z; ``points`` are its x, y pairs, flat."""

    verb: str
    points: tuple[float, ...]


@lru_cache(maxsize=2048)
def segments(d: str) -> tuple[Segment, ...]:
    """The path as absolute M, L, C and Z segments; ValueError for what is no path data."""
    return tuple(_Reader().read(d))


def _commands(d: str) -> Iterator[tuple[str, list[float]]]:
    """Each command letter with its numbers, repeated where numbers go on; a repeated M is an L."""
    letter = ""
    numbers: list[float] = []
    place = _BETWEEN.match(d, 0).end()  # type: ignore[union-attr]
    while place < len(d):
        if found := _LETTER.match(d, place):
            if numbers:
                raise ValueError(f"path data ends within {letter}: {d[:60]!r}")
            letter = found[0]
            if letter in "Zz":
                yield letter, []
        else:
            is_flag = letter in "Aa" and len(numbers) in _FLAGS
            found = (_FLAG if is_flag else _NUMBER).match(d, place)
            if found is None or not letter or letter in "Zz":
                raise ValueError(f"no path data: {d[:60]!r}")
            numbers.append(float(found[0]))
            if len(numbers) == _NUMBERS[letter.upper()]:
                yield letter, numbers
                numbers = []
                letter = {"M": "L", "m": "l"}.get(letter, letter)
        place = _BETWEEN.match(d, found.end()).end()  # type: ignore[union-attr]
    if numbers:
        raise ValueError(f"path data ends within {letter}: {d[:60]!r}")


class _Reader:
    """Where the pen is while path data is read."""

    def __init__(self) -> None:
        self.x = self.y = 0.0
        self.start = (0.0, 0.0)
        self.control: tuple[str, float, float] = ("", 0.0, 0.0)

    def read(self, d: str) -> Iterator[Segment]:
        for letter, numbers in _commands(d):
            verb = letter.upper()
            ox, oy = (self.x, self.y) if letter.islower() else (0.0, 0.0)
            yield from self._segment(verb, numbers, ox, oy)

    def _segment(self, verb: str, n: list[float], ox: float, oy: float) -> Iterator[Segment]:
        match verb:
            case "M":
                yield self._to("M", n[0] + ox, n[1] + oy)
                self.start = (self.x, self.y)
            case "L":
                yield self._to("L", n[0] + ox, n[1] + oy)
            case "H":
                yield self._to("L", n[0] + ox, self.y)
            case "V":
                yield self._to("L", self.x, n[0] + oy)
            case "C":
                yield self._cubic(n[0] + ox, n[1] + oy, n[2] + ox, n[3] + oy, n[4] + ox, n[5] + oy)
            case "S":
                x1, y1 = self._mirrored("C")
                yield self._cubic(x1, y1, n[0] + ox, n[1] + oy, n[2] + ox, n[3] + oy)
            case "Q":
                yield self._quadratic(n[0] + ox, n[1] + oy, n[2] + ox, n[3] + oy)
            case "T":
                qx, qy = self._mirrored("Q")
                yield self._quadratic(qx, qy, n[0] + ox, n[1] + oy)
            case "A":
                yield from self._arc(n[0], n[1], n[2], bool(n[3]), bool(n[4]), n[5] + ox, n[6] + oy)
            case _:
                self.x, self.y = self.start
                self.control = ("", 0.0, 0.0)
                yield Segment("Z", ())

    def _to(self, verb: str, x: float, y: float) -> Segment:
        self.x, self.y = x, y
        self.control = ("", 0.0, 0.0)
        return Segment(verb, (x, y))

    def _mirrored(self, kind: str) -> tuple[float, float]:
        if self.control[0] != kind:
            return self.x, self.y
        return 2 * self.x - self.control[1], 2 * self.y - self.control[2]

    def _cubic(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> Segment:
        self.x, self.y = x, y
        self.control = ("C", x2, y2)
        return Segment("C", (x1, y1, x2, y2, x, y))

    def _quadratic(self, qx: float, qy: float, x: float, y: float) -> Segment:
        x1, y1 = self.x + (qx - self.x) * 2 / 3, self.y + (qy - self.y) * 2 / 3
        segment = self._cubic(x1, y1, x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, x, y)
        self.control = ("Q", qx, qy)
        return segment

    def _arc(
        self, rx: float, ry: float, turn: float, large: bool, sweep: bool, x: float, y: float
    ) -> Iterator[Segment]:
        """An elliptical arc as cubic curves of at most a quarter turn each."""
        if not rx or not ry or (x, y) == (self.x, self.y):
            yield self._to("L", x, y)
            return
        rx, ry, phi = abs(rx), abs(ry), math.radians(turn)
        cos, sin = math.cos(phi), math.sin(phi)
        dx, dy = (self.x - x) / 2, (self.y - y) / 2
        px, py = cos * dx + sin * dy, -sin * dx + cos * dy
        grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
        rx, ry = rx * grow, ry * grow
        below = (rx * py) ** 2 + (ry * px) ** 2
        root = math.sqrt(max(0.0, (rx * ry) ** 2 - below) / below) * (-1 if large == sweep else 1)
        cpx, cpy = root * rx * py / ry, -root * ry * px / rx
        cx, cy = cos * cpx - sin * cpy + (self.x + x) / 2, sin * cpx + cos * cpy + (self.y + y) / 2
        begin = math.atan2((py - cpy) / ry, (px - cpx) / rx)
        sweep_by = (math.atan2((-py - cpy) / ry, (-px - cpx) / rx) - begin) % (2 * math.pi)
        if not sweep:
            sweep_by -= 2 * math.pi
        pieces = max(1, math.ceil(abs(sweep_by) / (math.pi / 2) - 1e-9))
        step = sweep_by / pieces
        reach = 4 / 3 * math.tan(step / 4)

        def point(u: float, v: float) -> tuple[float, float]:
            return cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v

        for piece in range(pieces):
            a, b = begin + piece * step, begin + (piece + 1) * step
            x1, y1 = point(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
            x2, y2 = point(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
            yield self._cubic(x1, y1, x2, y2, *point(math.cos(b), math.sin(b)))
        self.x, self.y = x, y
