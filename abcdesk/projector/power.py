"""A power diagram: a convex outline cut into convex cells whose areas are given shares of it.

Each cell has a site and a weight; a point belongs to the site for which its squared distance less the
weight is smallest (Aurenhammer, Power Diagrams: Properties, Algorithms and Applications, SIAM Journal on
Computing 16, 1987). Weights for given areas exist for any sites (Aurenhammer, Hoffmann, Aronov,
Minkowski-Type Theorems and Least-Squares Clustering, Algorithmica 20, 1998) and are found by Newton's
method: the area of a cell grows with its weight by the length of each shared edge over twice the distance
of the two sites. Between its steps the sites move to the centres of their cells, which makes cells round.

The areas that are matched are those that remain when each cell is set in by ``gap``: what one sees.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import dist, hypot
from random import Random

from abcdesk.projector.polygons import Outline, Point, Ring, area_and_centre, inset, kept, ring_of

_MOVES, _MOST_ROUNDS, _HALVINGS = 4, 60, 12
_NEARLY = 0.25
"""Sites move on once no area is wrong by more than so much of itself."""
_EXACT = 0.002
"""Areas may be wrong by so much of themselves."""
_OUTER_EDGE = -1
"""Edges of the outline count downwards from here; an edge towards another cell has its number."""
_CANDIDATES = 60


def power_cells(outline: Outline, shares: Sequence[float], gap: float, seed: int) -> tuple[Ring, ...]:
    """The cells in the order of ``shares`` (any positive numbers). Edges of a ring are numbered by the
    neighbour they lead to, those of the outline are negative. The same seed gives the same cells."""
    whole = ring_of(outline, _OUTER_EDGE)
    if len(shares) == 1:
        return (whole,)
    diagram = _Diagram(whole, shares, gap, seed)
    moves = 0
    for _ in range(_MOST_ROUNDS):
        if moves < _MOVES and diagram.error < _NEARLY:
            diagram.move_sites()
            moves += 1
        elif diagram.error < _EXACT:
            break
        else:
            diagram.correct_weights()
    return tuple(diagram.cells)


class _Diagram:
    """Sites, weights, and the cells they make."""

    def __init__(self, whole: Ring, shares: Sequence[float], gap: float, seed: int) -> None:
        self._whole, self._gap = whole, gap
        total = sum(shares)
        self._shares = [share / total for share in shares]
        self._sites = _scattered(whole, len(shares), seed)
        self._take([0.0] * len(self._shares))

    def _take(self, weights: list[float]) -> None:
        self._weights = weights
        self.cells = _cells(self._whole, self._sites, weights)
        measured = [area_and_centre(cell) for cell in self.cells]
        self._areas = [area for area, _ in measured]
        self._centres = [centre for _, centre in measured]
        inner = [area_and_centre(inset(cell, self._gap))[0] for cell in self.cells]
        rest = sum(inner)
        self._wanted = [
            share * rest + area - one
            for share, area, one in zip(self._shares, self._areas, inner, strict=True)
        ]
        self.error = max(
            abs(one / (share * rest) - 1) for share, one in zip(self._shares, inner, strict=True)
        )

    def move_sites(self) -> None:
        """Each site goes to the centre of its cell. Where that loses a cell, all weights start anew: sites of
        equal weights each have one."""
        self._sites = self._centres
        self._take(self._weights)
        if min(self._areas) <= 0:
            self._take([0.0] * len(self._sites))

    def correct_weights(self) -> None:
        """One step of Newton's method, shortened until no cell is nearly lost (Kitagawa, Mérigot, Thibert,
        Convergence of a Newton algorithm for semi-discrete optimal transport, JEMS 21, 2019)."""
        missing = [want - area for want, area in zip(self._wanted, self._areas, strict=True)]
        steps = [0.0, *_solved(self._slopes(), missing[1:])]
        least = min(*self._areas, *self._wanted) / 2
        before, share = self._weights, 1.0
        for _ in range(_HALVINGS):
            self._take([weight + share * step for weight, step in zip(before, steps, strict=True)])
            if min(self._areas) >= least:
                return
            share /= 2
        self._take(before)

    def _slopes(self) -> list[list[float]]:
        """How the areas of all cells but the first change with the weights of all but the first."""
        count = len(self.cells)
        table = [[0.0] * count for _ in range(count)]
        for i, cell in enumerate(self.cells):
            for a, b in zip(cell, [*cell[1:], cell[0]], strict=True):
                j = a.edge
                if j >= 0:
                    apart = 2 * dist(self._sites[i], self._sites[j])
                    slope = hypot(b.x - a.x, b.y - a.y) / max(apart, 1e-9)
                    table[i][i] += slope
                    table[i][j] -= slope
        return [row[1:] for row in table[1:]]


def _cells(whole: Ring, sites: Sequence[Point], weights: Sequence[float]) -> list[Ring]:
    found = []
    for i, (x, y) in enumerate(sites):
        here = x * x + y * y - weights[i]
        near = sorted(range(len(sites)), key=lambda j: (sites[j][0] - x) ** 2 + (sites[j][1] - y) ** 2)
        cell = whole
        for j in near:
            if j != i:
                x2, y2 = sites[j]
                cell = kept(cell, 2 * (x2 - x), 2 * (y2 - y), x2 * x2 + y2 * y2 - weights[j] - here, j)
        found.append(cell)
    return found


def _solved(table: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of linear equations, by elimination; the table is positive definite."""
    rows = [[*row, value] for row, value in zip(table, right, strict=True)]
    count = len(rows)
    for i in range(count):
        pivot = rows[i][i] or 1e-12
        for j in range(i + 1, count):
            factor = rows[j][i] / pivot
            if factor:
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    found = [0.0] * count
    for i in reversed(range(count)):
        known = sum(rows[i][j] * found[j] for j in range(i + 1, count))
        found[i] = (rows[i][count] - known) / (rows[i][i] or 1e-12)
    return found


def _scattered(whole: Ring, count: int, seed: int) -> list[Point]:
    """So many places inside, each as far as can be from the others; the first one high in the middle."""
    chance = Random(seed)
    left, right = min(c.x for c in whole), max(c.x for c in whole)
    top, bottom = min(c.y for c in whole), max(c.y for c in whole)
    inside: list[Point] = []
    while len(inside) < _CANDIDATES:
        x, y = left + chance.random() * (right - left), top + chance.random() * (bottom - top)
        if _is_inside(whole, x, y):
            inside.append((x, y))
    chosen = [min(inside, key=lambda p: dist(p, ((left + right) / 2, top + (bottom - top) * 0.3)))]
    far = [dist(p, chosen[0]) for p in inside]
    while len(chosen) < count:
        best = max(range(len(inside)), key=far.__getitem__)
        chosen.append(inside[best])
        far = [min(known, dist(p, inside[best])) for known, p in zip(far, inside, strict=True)]
    return chosen


def _is_inside(ring: Ring, x: float, y: float) -> bool:
    return all(
        (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0
        for a, b in zip(ring, [*ring[1:], ring[0]], strict=True)
    )
