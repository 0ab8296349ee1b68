"""Counts of the whole room put on its groups, where nobody counted by group."""

from __future__ import annotations

from collections.abc import Sequence


def spread(counts: Sequence[int], headcounts: Sequence[int]) -> list[list[int]]:
    """Counts of each answer, by group: in proportion to the people still without an answer, largest
    remainders first, so that sums are kept and no group answers more often than it has people.

    With head counts unknown, or more answers than people, the first group takes what is left over.
    """
    if not headcounts:
        return []
    free = list(headcounts)
    shares = [[0] * len(counts) for _ in headcounts]
    for answer, count in enumerate(counts):
        fitting = min(count, sum(free))
        for group, part in enumerate(_proportional(fitting, free)):
            shares[group][answer] += part
            free[group] -= part
        shares[0][answer] += count - fitting
    return shares


def _proportional(count: int, weights: Sequence[int]) -> list[int]:
    """Split a count by weights with the largest remainders; never above a weight."""
    total = sum(weights)
    if not total:
        return [0] * len(weights)
    parts = [count * weight // total for weight in weights]
    remainders = sorted(range(len(weights)), key=lambda place: (-(count * weights[place] % total), place))
    for place in remainders[: count - sum(parts)]:
        parts[place] += 1
    return parts
