"""Toys and games, and how grown-ups sit on chairs that are too small."""

from abcdesk.art.geometry import centreline, tube
from abcdesk.art.limbs import shoe
from abcdesk.art.palette import (
    CREAM,
    FLAME_YELLOW,
    INK,
    LEATHER,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import Person, upper_body
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, polygon, rect, ring


def knees_up(pose: Person, side: int = 1, drop: float = 66) -> Node:
    """Return a person on a seat so low that the knees rise; the floor lies ``drop`` px below the hips."""
    hip = pose.body.length
    legs: list[Node] = []
    for far, (knee_x, foot_x) in enumerate(((104, 128), (82, 96))):
        colour = pose.trousers.base if far else pose.trousers.shade
        ankle = (side * foot_x, hip + drop - 28.0)
        bones = centreline((side * 6, hip - 2), (side * knee_x, hip - 76 + far * 12), ankle, 0.36)
        legs.append(
            group(place(*ankle, shoe(pose.shoes, side)), tube(bones, 72, 46, colour, round_end=False))
        )
    half = pose.body.hips / 2
    seat = rect(-half, hip - 26, 2 * half, 52, pose.trousers.base, 24)
    return place(pose.x, pose.y, legs[0], seat, upper_body(pose), legs[1], scale=pose.scale, name=pose.name)


def small_chair(cloth: Cloth = YELLOW, flip: bool = False) -> Node:
    """Return a nursery chair from the side, its seat 58 px high, its back on the right."""
    return place(
        0,
        0,
        line("M-50,-46L-56,0M46,-46L56,0", cloth.shade, 13),
        rect(-64, -60, 128, 18, cloth.base, 8),
        line("M56,-56L66,-136", cloth.shade, 14),
        rect(46, -152, 40, 40, cloth.base, 12),
        flip=flip,
    )


def propeller_cap() -> Node:
    """Return a striped cap with a propeller, about the face centre."""
    return group(
        path("M-53,-28C-56,-72 -30,-90 0,-90C30,-90 56,-72 53,-28Q0,-44 -53,-28Z", RED.base),
        path("M-18,-88C-26,-66 -26,-50 -24,-36Q0,-40 24,-36C26,-50 26,-66 18,-88Z", YELLOW.base),
        line("M0,-90V-106", INK, 6),
        ellipse(-24, -108, 24, 8, STEEL),
        ellipse(24, -108, 24, 8, STEEL_DARK),
        circle(0, -108, 6, RED.shade),
    )


def blocks(*cloths: Cloth, size: float = 46) -> Node:
    """Return a wobbly tower of wooden blocks standing on its origin."""
    parts: list[Node] = []
    for step, cloth in enumerate(cloths):
        shift = (step * 5) % 7 - 3
        cube = group(
            rect(-size / 2, -size, size, size, cloth.base, 5),
            rect(size * 0.2, -size, size * 0.3, size, cloth.shade, 5),
        )
        parts.append(place(shift * 1.6, -step * size, cube, turn=shift * 1.4))
    return group(*parts)


def projector(smoking: bool = True) -> Node:
    """Return an office projector looking left, 150 px wide; it may have died."""
    return group(
        line("M20,-84q-14,-14 0,-28t0,-28M46,-84q-14,-14 0,-28t0,-28", STEEL_DARK, 8) if smoking else None,
        rect(-76, -74, 152, 66, WHITE, 14),
        rect(36, -74, 40, 66, STEEL_LIGHT, 14),
        circle(-50, -40, 24, INK),
        circle(-50, -40, 14, STEEL),
        line("M-62,-52L-38,-28M-38,-52L-62,-28", RED.base, 7) if smoking else None,
        line("M0,-54H24M0,-40H24", STEEL, 5),
        rect(-60, -10, 24, 12, INK, 4),
        rect(36, -10, 24, 12, INK, 4),
    )


def target(radius: float, colour: str = RED.base, pale: str = WHITE) -> Node:
    """Return a target of four rings centred on the origin."""
    r = radius
    return group(
        circle(0, 0, r, colour),
        circle(0, 0, r * 0.76, pale),
        circle(0, 0, r * 0.52, colour),
        circle(0, 0, r * 0.24, pale),
    )


def arrow(length: float = 130, feather: str = RED.base) -> Node:
    """Return an arrow that sticks in something at the origin, its feathers to the left."""
    x = -length
    return group(
        line(f"M{x},0H-2", LEATHER.base, 8),
        polygon([(x - 16, -14), (x + 18, -14), (x + 30, 0), (x + 18, 14), (x - 16, 14), (x - 4, 0)], feather),
    )


def bow() -> Node:
    """Return a drawn bow held at the origin, its string pulled 150 px to the left."""
    return group(
        line("M-46,-170L-150,0L-46,170", STEEL_LIGHT, 4),
        line("M-46,-170C30,-130 20,-50 14,0C20,50 30,130 -46,170", LEATHER.base, 15),
        line("M14,-26V26", CREAM.base, 19),
    )


def tin_can(cloth: Cloth) -> Node:
    """Return a can on its side, open to the left at the origin, its string leaving 110 px to the right."""
    return group(
        rect(0, -46, 104, 92, STEEL_LIGHT, 8),
        rect(18, -46, 64, 92, cloth.base),
        rect(18, 16, 64, 30, cloth.shade),
        rect(0, 22, 104, 24, STEEL, 8, opacity=0.5),
        ellipse(2, 0, 14, 46, STEEL_DARK),
        ring(104, 0, 4, STEEL_DARK, 5),
        line("M30,-24H70", FLAME_YELLOW, 6),
        line("M30,-8H58", SAND.base, 6),
    )
