"""Draws how times grow with the library: ``python -m tests.benchmarks.growth RESULTS.json OUT.svg``."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

from abcdesk.colours import contrast
from abcdesk.tokens import tokens

WIDTH, HEIGHT = 760, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 90, 540, 40, 320
_SERIES = {"first page": "attitude", "search": "behaviour", "trends": "culture"}


def points(results: dict[str, Any]) -> dict[str, list[tuple[int, float]]]:
    """(workshops, median in milliseconds) of each series, by size."""
    found: dict[str, list[tuple[int, float]]] = {name: [] for name in _SERIES}
    for one in results["benchmarks"]:
        if one["group"] == "growth":
            info = one["extra_info"]
            found[info["series"]].append((info["size"], one["stats"]["median"] * 1000))
    return {name: sorted(series) for name, series in found.items() if series}


def picture(series: dict[str, list[tuple[int, float]]]) -> str:
    """The curves on two logarithmic axes, each named at its end."""
    stage, parts = tokens().stage("light"), []
    for size in (10, 100, 1_000, 10_000):
        parts.append(_text(_x(size), _BOTTOM + 28, f"{size:,}", "middle", stage.ink_soft))
    for ms in (0.1, 1, 10, 100):
        parts.append(f'<path d="M{_LEFT},{_y(ms):.1f}H{_RIGHT}" stroke="{stage.line}" stroke-width="1"/>')
        parts.append(_text(_LEFT - 12, _y(ms) + 5, f"{ms:g} ms", "end", stage.ink_soft))
    for name, values in series.items():
        colour = tokens().suit(_SERIES[name], "light").mark
        assert contrast(colour, stage.bg) >= 3
        way = "L".join(f"{_x(size):.1f},{_y(ms):.1f}" for size, ms in values)
        parts.append(f'<path d="M{way}" fill="none" stroke="{colour}" stroke-width="4"/>')
        parts += [f'<circle cx="{_x(n):.1f}" cy="{_y(ms):.1f}" r="6" fill="{colour}"/>' for n, ms in values]
    lowest = float(HEIGHT)
    for name, values in sorted(series.items(), key=lambda one: one[1][-1][1]):
        size, ms = values[-1]
        lowest = min(lowest - 20, _y(ms))  # names that would touch are pushed apart
        parts.append(_text(_x(size) + 16, lowest + 5, f"{name}, {ms:.1f} ms", "start", stage.ink))
    parts.append(_text((_LEFT + _RIGHT) / 2, _BOTTOM + 54, "workshops in the library", "middle", stage.ink))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{stage.bg}"/>'
    return "\n".join([head, ground, *parts, "</svg>", ""])


def _x(size: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * (math.log10(size) - 1) / 3


def _y(ms: float) -> float:
    return _BOTTOM - (_BOTTOM - _TOP) * (math.log10(max(ms, 0.1)) + 1) / 3


def _text(x: float, y: float, words: str, anchor: str, colour: str) -> str:
    face = 'font-family="Fira Sans, sans-serif" font-size="16"'
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" {face}>{words}</text>'


if __name__ == "__main__":
    found = points(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    Path(sys.argv[2]).write_text(picture(found), "utf-8")
