"""A slope chart's arithmetic: where labels stand that would else overlap, and percentages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def spread(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Middles as near as possible to the wanted ones, so that boxes of these heights do not overlap.

    Boxes keep the order of ``wanted`` (equal ones that of the list) and stay between low and high.
    """
    if not wanted:
        return ()
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    before = [0.0]
    for a, b in pairwise(order):
        before.append(before[-1] + (heights[a] + heights[b]) / 2)
    levels = _rising([wanted[place] - gap for place, gap in zip(order, before, strict=True)])
    least = low + heights[order[0]] / 2
    most = high - heights[order[-1]] / 2 - before[-1]
    found = [0.0] * len(wanted)
    for place, level, gap in zip(order, levels, before, strict=True):
        found[place] = max(least, min(level, most)) + gap
    return tuple(found)


def percent(share: float) -> int:
    """A share of one as a whole percentage, halves upwards."""
    return int(share * 100 + 0.5)


def scale_top(shares: Sequence[float]) -> float:
    """The upper end of one scale for both sides: the largest share, rounded up to a tenth."""
    largest = max(shares, default=0.0)
    return max(0.2, -(-round(largest * 100) // 10) / 10)


def _rising(values: Sequence[float]) -> list[float]:
    """The nearest sequence that never falls: neighbours that would fall share their mean."""
    blocks: list[tuple[float, int]] = []
    for value in values:
        blocks.append((value, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, n), (b, m) = blocks[-2:]
            blocks[-2:] = [((a * n + b * m) / (n + m), n + m)]
    return [mean for mean, count in blocks for _ in range(count)]
