"""Bubbles, arrows, gears, medals, strokes of motion: signs without words."""

import math

from abcdesk.art.geometry import polar
from abcdesk.art.palette import GREEN, INK, RED, STEEL, WHITE, YELLOW, Cloth
from abcdesk.art.svg import Node, circle, group, line, path, place, polygon, rect, ring


def gear(radius: float, colour: str, hole: str | None = None, turn: float = 0) -> Node:
    """Return a gear of eight teeth centred on the origin."""
    bar = rect(-radius * 0.2, -radius, radius * 0.4, radius * 2, colour, radius * 0.08)
    teeth = [place(0, 0, bar, turn=turn + step * 45) for step in range(4)]
    return group(
        *teeth, circle(0, 0, radius * 0.76, colour), circle(0, 0, radius * 0.34, hole) if hole else None
    )


def tick(size: float, colour: str = GREEN.base, width: float = 12) -> Node:
    """Return a tick centred on the origin."""
    s = size / 2
    return line(f"M{-s},{s * 0.1}L{-s * 0.3},{s * 0.75}L{s},{-s * 0.7}", colour, width)


def cross(size: float, colour: str = RED.base, width: float = 12) -> Node:
    """Return a diagonal cross centred on the origin."""
    s = size / 2
    return line(f"M{-s},{-s}L{s},{s}M{s},{-s}L{-s},{s}", colour, width)


def plus(size: float, colour: str = RED.base) -> Node:
    """Return an upright cross (medical) centred on the origin."""
    s, t = size / 2, size / 6
    return group(rect(-s, -t, size, 2 * t, colour, 2), rect(-t, -s, 2 * t, size, colour, 2))


def bolt(size: float, colour: str = WHITE) -> Node:
    """Return a lightning bolt centred on the origin."""
    s = size / 2
    points = [(0.2, -1), (-0.6, 0.16), (-0.06, 0.16), (-0.24, 1), (0.6, -0.24), (0.08, -0.24)]
    return polygon([(x * s, y * s) for x, y in points], colour)


def person_mark(colour: str, scale: float = 1) -> Node:
    """Return the pictogram of a person's head and shoulders, about 60 px high."""
    return place(0, 0, circle(0, -14, 15, colour), path("M-28,30C-28,-4 28,-4 28,30Z", colour), scale=scale)


def smiley(radius: float, colour: str, happy: bool = True) -> Node:
    """Return a plain face; it pouts when not happy."""
    mouth = f"M{-radius * 0.45},{radius * 0.2}Q0,{radius * 0.75} {radius * 0.45},{radius * 0.2}"
    if not happy:
        mouth = f"M{-radius * 0.4},{radius * 0.5}Q0,{radius * 0.05} {radius * 0.4},{radius * 0.5}"
    eyes = [circle(x * radius, -radius * 0.2, radius * 0.12, INK) for x in (-0.34, 0.34)]
    return group(circle(0, 0, radius, colour), *eyes, line(mouth, INK, radius * 0.14))


def bubble(width: float, height: float, tail: tuple[float, float], *content: Node, fill: str = WHITE) -> Node:
    """Return a speech bubble centred on the origin with its tail's tip at a point."""
    w, h = width / 2, height / 2
    x, y = tail
    base = max(-w + 46, min(w - 46, x * 0.55))
    edge = h - 6 if y > 0 else -h + 6
    point = polygon([(base - 22, edge), (base + 22, edge), (x, y)], fill)
    return group(point, rect(-w, -h, width, height, fill, 30), *content)


def thought(width: float, height: float, drops: list[tuple[float, float, float]], *content: Node) -> Node:
    """Return a thought cloud centred on the origin; drops (x, y, radius) lead to the thinker."""
    w, h = width / 2, height / 2
    puffs: list[Node] = []
    for step in range(10):
        angle = math.radians(step * 36 + 10)
        puffs.append(circle(w * 0.74 * math.cos(angle), h * 0.66 * math.sin(angle), h * 0.42, WHITE))
    small = [circle(x, y, r, WHITE) for x, y, r in drops]
    return group(*puffs, rect(-w * 0.74, -h * 0.7, w * 1.48, h * 1.4, WHITE, h * 0.4), *small, *content)


def medal(ribbon: Cloth = RED, radius: float = 26) -> Node:
    """Return a gold medal hanging from the origin."""
    disc = 34 + radius
    star = [polar((0, disc), radius * (0.6 if step % 2 == 0 else 0.27), step * 36 - 90) for step in range(10)]
    return group(
        polygon([(-22, 0), (-4, 0), (8, disc - 12), (-8, disc - 12)], ribbon.base),
        polygon([(22, 0), (4, 0), (-8, disc - 12), (8, disc - 12)], ribbon.shade),
        circle(0, disc, radius, YELLOW.base),
        ring(0, disc, radius - 4, YELLOW.shade, 5),
        polygon(star, WHITE),
    )


def rays(
    x: float, y: float, inner: float, outer: float, angles: list[float], colour: str = WHITE, width: float = 8
) -> Node:
    """Return short strokes around a point at the given angles in degrees."""
    data = ""
    for angle in angles:
        a, b = polar((x, y), inner, angle), polar((x, y), outer, angle)
        data += f"M{a[0]},{a[1]}L{b[0]},{b[1]}"
    return line(data, colour, width)


def flight(data: str, colour: str = WHITE, width: float = 7) -> Node:
    """Return the dotted trace of something thrown."""
    return line(data, colour, width, dash="1 24")


def sweat(*spots: tuple[float, float], scale: float = 1) -> Node:
    """Return drops of sweat, each hanging from a point."""
    drop = "M0,0C8,12 11,18 11,24C11,34 -11,34 -11,24C-11,18 -8,12 0,0Z"
    return group(*[place(x, y, path(drop, "#DDF0F3"), scale=scale) for x, y in spots])


def music_note(colour: str = INK) -> Node:
    """Return a quaver, about 60 px high."""
    return group(circle(-10, 0, 11, colour), line("M0,-2V-50C10,-34 24,-34 22,-16", colour, 6))


def scribble(width: float, colour: str = INK, thick: float = 6) -> Node:
    """Return an angry tangle centred on the origin."""
    w = width / 2
    data = (
        f"M{-w},0C{-w * 0.6},{-w} {-w * 0.2},{-w * 0.8} {-w * 0.3},0S{w * 0.3},{w * 0.9} {w * 0.2},0"
        f"S{-w * 0.2},{-w * 0.9} {w * 0.3},{-w * 0.5}S{w * 0.5},{w * 0.8} {w},{w * 0.1}"
    )
    return line(data, colour, thick)


def no_entry(radius: float, *content: Node) -> Node:
    """Return a prohibition sign over its content."""
    d = radius * 0.68
    return group(
        ring(0, 0, radius, RED.base, radius * 0.2, WHITE),
        *content,
        line(f"M{-d},{-d}L{d},{d}", RED.base, radius * 0.2, cap="butt"),
    )


def warning(size: float) -> Node:
    """Return a yellow warning triangle centred on the origin."""
    s = size / 2
    data = f"M0,{-s}L{s},{s * 0.8}H{-s}Z"
    mark = group(line(f"M0,{-s * 0.3}V{s * 0.25}", INK, size * 0.11), circle(0, s * 0.55, size * 0.06, INK))
    return group(path(data, YELLOW.base), line(data, YELLOW.base, size * 0.14), mark)


def clock_face(radius: float, hour: float, minute: float, rim: str = INK) -> Node:
    """Return a clock centred on the origin."""
    marks = [
        circle(*polar((0, 0), radius * 0.76, step * 30), radius * (0.08 if step % 3 == 0 else 0.045), STEEL)
        for step in range(12)
    ]
    short = polar((0, 0), radius * 0.44, hour * 30 + minute / 2 - 90)
    long = polar((0, 0), radius * 0.68, minute * 6 - 90)
    hands = group(
        line(f"M0,0L{short[0]},{short[1]}", INK, radius * 0.12),
        line(f"M0,0L{long[0]},{long[1]}", INK, radius * 0.08),
    )
    return group(
        circle(0, 0, radius, rim),
        circle(0, 0, radius * 0.86, WHITE),
        *marks,
        hands,
        circle(0, 0, radius * 0.1, RED.base),
    )
