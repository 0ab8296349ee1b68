"""Curves, tapered tubes, joints and hand-cut discs.  Points are (x, y) in px, y grows downwards."""

import math
from collections.abc import Sequence
from itertools import pairwise

from abcdesk.art.svg import Node, Point, number, path, polygon

Box = tuple[float, float, float, float]
CARD: Box = (0, 0, 1200, 900)


def mix(a: Point, b: Point, share: float) -> Point:
    """Return the point a given share of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def polar(centre: Point, radius: float, angle: float) -> Point:
    """Return the point at a distance and a direction (degrees, clockwise from east)."""
    turn = math.radians(angle)
    return (centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn))


def direction(a: Point, b: Point) -> float:
    """Return the angle in degrees of the way from a to b."""
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def rotate(point: Point, angle: float, centre: Point = (0, 0)) -> Point:
    """Return the point turned about a centre."""
    turn = math.radians(angle)
    x, y = point[0] - centre[0], point[1] - centre[1]
    return (
        centre[0] + x * math.cos(turn) - y * math.sin(turn),
        centre[1] + x * math.sin(turn) + y * math.cos(turn),
    )


def joint(start: Point, end: Point, upper: float, lower: float, side: float) -> Point:
    """Return the elbow or knee of a limb of two bones; ``side`` +1 or -1 picks the bend."""
    distance = math.dist(start, end) or 1.0
    reach = min(distance, upper + lower - 0.5)
    along = (reach * reach + upper * upper - lower * lower) / (2 * reach)
    height = math.sqrt(max(upper * upper - along * along, 0.0))
    ux, uy = (end[0] - start[0]) / distance, (end[1] - start[1]) / distance
    along *= distance / reach
    return (start[0] + ux * along - uy * height * side, start[1] + uy * along + ux * height * side)


def _spline_data(points: Sequence[Point]) -> str:
    """Return cubic segments through all points, without the opening move."""
    data = ""
    last = len(points) - 1
    for index in range(last):
        before = points[max(index - 1, 0)]
        start, end = points[index], points[index + 1]
        after = points[min(index + 2, last)]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        data += "C" + " ".join(f"{number(x)},{number(y)}" for x, y in (first, second, end))
    return data


def move(point: Point) -> str:
    """Return the path command that starts at a point."""
    return f"M{number(point[0])},{number(point[1])}"


def curve(points: Sequence[Point]) -> str:
    """Return path data of a smooth open curve through the points."""
    return move(points[0]) + _spline_data(points)


def blob(points: Sequence[Point]) -> str:
    """Return path data of a smooth closed outline through the points."""
    count = len(points)
    data = move(points[0])
    for index in range(count):
        before, start = points[index - 1], points[index]
        end, after = points[(index + 1) % count], points[(index + 2) % count]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        data += "C" + " ".join(f"{number(x)},{number(y)}" for x, y in (first, second, end))
    return data + "Z"


def centreline(start: Point, bend: Point, end: Point, softness: float = 0.45) -> list[Point]:
    """Return thirteen points along two bones with one soft bend between them."""
    enter, leave = mix(bend, start, softness), mix(bend, end, softness)
    points = [mix(start, enter, share / 3) for share in range(3)]
    for step in range(7):
        share = step / 6
        points.append(mix(mix(enter, bend, share), mix(bend, leave, share), share))
    points += [mix(leave, end, share / 3) for share in range(1, 4)]
    return points


def part_of(points: Sequence[Point], first: float, last: float, count: int = 9) -> list[Point]:
    """Return evenly spaced points of a line between two shares (0 to 1) of its length."""
    lengths = [0.0]
    for a, b in pairwise(points):
        lengths.append(lengths[-1] + math.dist(a, b))
    found = []
    for step in range(count):
        target = lengths[-1] * (first + (last - first) * step / (count - 1))
        index = next((i for i, length in enumerate(lengths) if length >= target - 1e-9), len(points) - 1)
        if index == 0:
            found.append(points[0])
            continue
        span = lengths[index] - lengths[index - 1] or 1.0
        found.append(mix(points[index - 1], points[index], (target - lengths[index - 1]) / span))
    return found


def tube(
    points: Sequence[Point], start_width: float, end_width: float, fill: str, *, round_end: bool = True
) -> Node:
    """Return a tapered tube along the points, round at its start."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        a, b = points[max(index - 1, 0)], points[min(index + 1, last)]
        length = math.dist(a, b) or 1.0
        half = (start_width + (end_width - start_width) * index / last) / 2
        nx, ny = -(b[1] - a[1]) / length * half, (b[0] - a[0]) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    end_radius, start_radius = number(end_width / 2), number(start_width / 2)
    data = move(left[0]) + _spline_data(left)
    cap = f"A{end_radius},{end_radius} 0 0 0 " if round_end else "L"
    data += f"{cap}{number(right[-1][0])},{number(right[-1][1])}" + _spline_data(right[::-1])
    data += f"A{start_radius},{start_radius} 0 0 0 {number(left[0][0])},{number(left[0][1])}Z"
    return path(data, fill)


def clipped(points: Sequence[Point], box: Box = CARD) -> list[Point]:
    """Return the polygon cut to a box."""
    left, top, right, bottom = box
    kept = list(points)
    for axis, limit, keep_less in ((0, left, False), (0, right, True), (1, top, False), (1, bottom, True)):
        kept = _cut(kept, axis, limit, keep_less)
    return kept


def _cut(points: Sequence[Point], axis: int, limit: float, keep_less: bool) -> list[Point]:
    """Return the polygon without what lies beyond one straight edge."""
    result: list[Point] = []
    for index, end in enumerate(points):
        start = points[index - 1]
        start_in = (start[axis] <= limit) == keep_less or start[axis] == limit
        end_in = (end[axis] <= limit) == keep_less or end[axis] == limit
        if start_in != end_in:
            share = (limit - start[axis]) / (end[axis] - start[axis])
            result.append(mix(start, end, share))
        if end_in:
            result.append(end)
    return result


def disc(x: float, y: float, radius: float, fill: str, box: Box = CARD, opacity: float | None = None) -> Node:
    """Return a disc cut by hand where it would leave the box."""
    points = [polar((x, y), radius, step * 3) for step in range(120)]
    return polygon(clipped(points, box), fill, opacity=opacity)
