"""Flowers, and what a press makes of them."""

from abcdesk.art.palette import (
    FLAME_ORANGE,
    FLAME_YELLOW,
    GREEN,
    INK,
    RACK_SLOT,
    RED,
    ROSE,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Suit,
)
from abcdesk.art.props.signs import gear
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, polygon, rect


def far_vase(suit: Suit, x: float, base: float) -> Node:
    """Return a vase with three flowers in the far tone."""
    stems = f"M{x},{base - 40}V{base - 110}M{x},{base - 40}L{x - 22},{base - 96}M{x},{base - 40}L{x + 22},{base - 92}"
    heads = [circle(x + dx, base + dy, 14, suit.far) for dx, dy in ((0, -114), (-24, -98), (24, -94))]
    pot = path(
        f"M{x - 20},{base - 56}H{x + 20}C{x + 30},{base - 20} {x + 20},{base} {x + 14},{base}H{x - 14}C{x - 20},{base} {x - 30},{base - 20} {x - 20},{base - 56}Z",
        suit.far,
    )
    return group(line(stems, suit.far, 6), *heads, pot)


def blossom(radius: float, colour: str, eye: str = FLAME_YELLOW) -> Node:
    """Return a flower head of five petals centred on the origin."""
    r = radius
    spots = ((0, -0.6), (0.57, -0.18), (0.35, 0.5), (-0.35, 0.5), (-0.57, -0.18))
    return group(*[circle(x * r, y * r, r * 0.48, colour) for x, y in spots], circle(0, 0, r * 0.36, eye))


def flower_cube(size: float) -> Node:
    """Return pressed flowers: a cube standing on its origin."""
    s = size
    half = s / 2
    faces = (
        (-0.26, -0.74, 0.2, RED.base),
        (0.14, -0.7, 0.17, WHITE),
        (-0.02, -0.38, 0.2, ROSE.base),
        (-0.3, -0.24, 0.15, YELLOW.base),
        (0.2, -0.2, 0.16, RED.base),
    )
    return group(
        rect(-half, -s, s, s, GREEN.base, 5),
        rect(half - s * 0.2, -s, s * 0.2, s, GREEN.shade, 5),
        *[
            place(x * s, y * s, blossom(r * s, colour, INK if colour == YELLOW.base else FLAME_YELLOW))
            for x, y, r, colour in faces
        ],
        line(f"M{-half + 4},{-s * 0.52}H{half - 4}M0,{-s + 4}V-4", STEEL_LIGHT, 6),
    )


def square_duck() -> Node:
    """Return the rubber duck after the press, 84 px high."""
    return group(
        rect(-42, -84, 84, 84, YELLOW.base, 5),
        rect(24, -84, 18, 84, YELLOW.shade, 5),
        rect(34, -62, 30, 16, FLAME_ORANGE, 3),
        circle(12, -62, 8, WHITE),
        circle(13, -61, 5, INK),
        rect(-30, -36, 38, 20, YELLOW.shade, 3),
    )


def press() -> Node:
    """Return the great press with funnel, gauge and gears; it stands on its origin, 470 px high."""
    return group(
        ellipse(0, 12, 150, 16, INK, opacity=0.16),
        polygon([(-116, -500), (116, -500), (46, -390), (-46, -390)], STEEL),
        polygon([(40, -500), (116, -500), (46, -390), (14, -390)], STEEL_DARK),
        rect(-126, -516, 252, 24, STEEL_DARK, 8),
        rect(-120, -392, 240, 392, RED.base, 16),
        path("M62,-392H104a16,16 0 0 1 16,16V-16a16,16 0 0 1 -16,16H62Z", RED.shade),
        rect(62, -250, 66, 104, INK, 8),
        place(-46, -250, gear(64, STEEL_LIGHT, RED.base, 8)),
        place(18, -182, gear(40, YELLOW.base, RED.base, 20)),
        circle(-64, -348, 24, WHITE),
        line("M-64,-348L-50,-360", INK, 6),
        rect(-24, -366, 66, 36, RACK_SLOT, 6),
        line("M-12,-348H30", "#7FD0A0", 7, dash="1 14"),
        *[rect(x, -12, 44, 26, INK, 6) for x in (-108, 64)],
        line("M-92,-90H40M-92,-60H40", RED.shade, 9),
    )


def belt(width: float, height: float) -> Node:
    """Return a conveyor belt standing on its origin."""
    half = width / 2
    rollers = [circle(-half + 24 + step * (width - 48) / 6, -height + 24, 14, STEEL) for step in range(7)]
    return group(
        ellipse(0, 6, half, 12, INK, opacity=0.16),
        *[rect(x, -height + 40, 22, height - 40, STEEL_DARK) for x in (-half + 50, half - 72)],
        rect(-half, -height, width, 48, INK, 24),
        *rollers,
    )


def bee() -> Node:
    """Return a puzzled bee looking left, 60 px long."""
    return group(
        ellipse(-4, -22, 12, 18, WHITE, opacity=0.8),
        ellipse(14, -22, 12, 18, WHITE, opacity=0.8),
        ellipse(4, 0, 28, 18, YELLOW.base),
        line("M0,-16V16M16,-13V13", INK, 8, cap="butt"),
        circle(-14, -4, 4, INK),
        line("M-20,-14L-28,-26", INK, 4),
    )
