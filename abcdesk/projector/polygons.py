"""Convex outlines: cut by a line, set in from the edge, measured. No workshop, no slide, no drawing.

An outline is a ring of corners in drawing order, clockwise as seen on the stage (y grows downwards).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

Point = tuple[float, float]
Outline = Sequence[Point]


class Corner(NamedTuple):
    """A corner, and a name for the edge that goes on from it to the next one."""

    x: float
    y: float
    edge: int


Ring = list[Corner]


def ring_of(outline: Outline, first_edge: int = 0) -> Ring:
    """The outline with its edges numbered: downwards from ``first_edge``."""
    return [Corner(x, y, first_edge - place) for place, (x, y) in enumerate(outline)]


def kept(ring: Ring, a: float, b: float, c: float, edge: int) -> Ring:
    """The part of a ring where a x + b y <= c; the new edge gets the name ``edge``. May be empty."""
    over = [a * x + b * y - c for x, y, _ in ring]
    if not over or max(over) <= 0:
        return ring
    found: Ring = []
    for place, corner in enumerate(ring):
        value, before = over[place], over[place - 1]
        if value <= 0 < before or before <= 0 < value:
            last = ring[place - 1]
            share = before / (before - value)
            x, y = last.x + share * (corner.x - last.x), last.y + share * (corner.y - last.y)
            found.append(Corner(x, y, edge if before <= 0 else last.edge))
        if value <= 0:
            found.append(corner)
    return found


def inset(ring: Ring, by: float) -> Ring:
    """The ring with every edge moved inwards; edges keep their names. Empty where nothing is left."""
    found = ring
    for a, b in pairwise([*ring, *ring[:1]]):
        length = hypot(b.x - a.x, b.y - a.y)
        if length > 0:
            nx, ny = (b.y - a.y) / length, (a.x - b.x) / length
            found = kept(found, nx, ny, nx * a.x + ny * a.y - by, a.edge)
    return found


def area_and_centre(ring: Ring) -> tuple[float, Point]:
    """The area, and the centre of gravity (the first corner's place where there is no area)."""
    double = cx = cy = 0.0
    for a, b in pairwise([*ring, *ring[:1]]):
        cross = a.x * b.y - b.x * a.y
        double += cross
        cx += (a.x + b.x) * cross
        cy += (a.y + b.y) * cross
    if abs(double) < 1e-9:
        return 0.0, (ring[0].x, ring[0].y) if ring else (0.0, 0.0)
    return double / 2, (cx / (3 * double), cy / (3 * double))


def span(outline: Sequence[Point | Corner], top: float, bottom: float) -> tuple[float, float]:
    """Left and right of the widest upright box between two heights inside a convex outline.

    Left is not below right where the outline does not reach over both heights.
    """
    (left_a, right_a), (left_b, right_b) = crossings(outline, top), crossings(outline, bottom)
    return max(left_a, left_b), min(right_a, right_b)


def crossings(outline: Sequence[Point | Corner], y: float) -> tuple[float, float]:
    """Left and right of a convex outline at one height; infinite, and the wrong way round, beyond it."""
    left, right = float("inf"), float("-inf")
    last = outline[-1]
    x1, y1 = last[0], last[1]
    for corner in outline:
        x2, y2 = corner[0], corner[1]
        if (y1 <= y <= y2 or y2 <= y <= y1) and y1 != y2:
            x = x1 + (y - y1) / (y2 - y1) * (x2 - x1)
            if x < left:
                left = x
            if x > right:
                right = x
        x1, y1 = x2, y2
    return left, right


def path_of(ring: Sequence[Point | Corner]) -> str:
    """Path data of an outline."""
    return "M" + "L".join(f"{corner[0]:.1f},{corner[1]:.1f}" for corner in ring) + "Z"
