"""Office things: desks, chairs, paper, mugs, boxes, binders."""

from abcdesk.art.palette import (
    CREAM,
    GREEN,
    INK,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, polygon, rect, ring


def desk(width: float, height: float = 150, wood: Cloth = SAND, panel: bool = True) -> Node:
    """Return a desk seen from the front, standing on its origin."""
    front = rect(-width / 2 + 16, -height + 20, width - 32, height - 34, wood.shade) if panel else None
    legs = [rect(x, -height + 16, 26, height - 16, wood.shade) for x in (-width / 2 + 16, width / 2 - 42)]
    return group(*legs, front, rect(-width / 2, -height, width, 24, wood.base, 6))


def box(cloth: Cloth, *sign: Node, size: float = 96) -> Node:
    """Return a solution box with a darker lid and side; the sign is drawn about its middle."""
    half = size / 2
    return group(
        rect(-half, -size, size, size, cloth.base, 6),
        rect(-half, -size, size, size * 0.18, cloth.shade, 5),
        rect(half - size * 0.16, -size, size * 0.16, size, cloth.shade, 5),
        place(-size * 0.06, -size * 0.42, *sign),
    )


def carton(width: float = 120, height: float = 90) -> Node:
    """Return an open cardboard carton."""
    half = width / 2
    return group(
        polygon(
            [(-half, -height), (half, -height), (half + 26, -height - 22), (half - 16, -height - 12)],
            SAND.base,
        ),
        polygon(
            [(-half, -height), (half, -height), (-half + 16, -height - 12), (-half - 26, -height - 22)],
            SAND.base,
        ),
        rect(-half, -height, width, height, SAND.base, 3),
        rect(half - width * 0.3, -height, width * 0.3, height, SAND.shade, 3),
        rect(-12, -height, 24, height * 0.4, CREAM.shade),
    )


def binder(cloth: Cloth = PLUM, height: float = 120, width: float = 40) -> Node:
    """Return a ring binder seen on its spine."""
    return group(
        rect(-width / 2, -height, width, height, cloth.base, 5),
        rect(width / 2 - 10, -height, 10, height, cloth.shade, 4),
        rect(-width / 2 + 7, -height + 16, width - 20, 34, WHITE, 3),
        ring(-4, -22, 6, cloth.shade, 4),
    )


def lying_binder(cloth: Cloth, width: float = 150, height: float = 38) -> Node:
    """Return a ring binder lying on its side."""
    return group(
        rect(-width / 2, -height, width, height, cloth.base, 5),
        rect(-width / 2, -10, width, 10, cloth.shade, 4),
        rect(-width / 2 + 18, -height + 8, 46, height - 20, WHITE, 3),
        ring(width / 2 - 22, -height / 2 - 3, 6, cloth.shade, 4),
    )


def paper(width: float = 70, height: float = 92, lines: int = 4) -> Node:
    """Return a written sheet centred on the origin."""
    left, top = -width / 2, -height / 2
    rows = "".join(
        f"M{left + 12},{top + 20 + index * 16}H{width / 2 - (12 if index % 2 else 24)}"
        for index in range(lines)
    )
    fold = polygon([(width / 2 - 18, top), (width / 2, top + 18), (width / 2 - 18, top + 18)], STEEL_LIGHT)
    body = polygon(
        [(left, top), (width / 2 - 18, top), (width / 2, top + 18), (width / 2, -top), (left, -top)], WHITE
    )
    return group(body, fold, line(rows, STEEL, 5))


def clipboard(width: float = 84, height: float = 112) -> Node:
    """Return a clipboard with a ticked list, centred on the origin."""
    ticks = "M-26,-22l6,7l11,-13M-26,4l6,7l11,-13M-26,30l6,7l11,-13"
    return group(
        rect(-width / 2, -height / 2, width, height, SAND.shade, 8),
        rect(-width / 2 + 8, -height / 2 + 12, width - 16, height - 20, WHITE, 3),
        rect(-18, -height / 2 - 8, 36, 20, STEEL_DARK, 6),
        line(ticks, GREEN.base, 6),
        line("M2,-20H26M2,6H22M2,32H26", STEEL, 5),
    )


def mug(cloth: Cloth, steam: bool = True) -> Node:
    """Return a mug, 54 px high."""
    return group(
        line("M-10,-70q-9,-11 0,-22t0,-22M10,-70q-9,-11 0,-22", WHITE, 5) if steam else None,
        ring(30, -26, 15, cloth.shade, 9),
        path("M-32,-54H30V-12a12,12 0 0 1 -12,12H-20a12,12 0 0 1 -12,-12Z", cloth.base),
        path("M12,-54H30V-12a12,12 0 0 1 -12,12H8Z", cloth.shade),
        ellipse(-1, -54, 31, 7, "#4A2C21"),
    )


def office_chair(cloth: Cloth = RED) -> Node:
    """Return an empty swivel chair, 300 px high."""
    return group(
        line("M0,-30L-78,-8M0,-30L78,-8M0,-34V-8", INK, 12),
        circle(-78, -8, 9, STEEL_DARK),
        circle(78, -8, 9, STEEL_DARK),
        circle(0, -8, 9, STEEL_DARK),
        rect(-9, -110, 18, 84, STEEL_DARK),
        rect(-66, -300, 132, 150, cloth.base, 28),
        path("M30,-300H38a28,28 0 0 1 28,28V-178a28,28 0 0 1 -28,28H26Z", cloth.shade),
        rect(-76, -140, 152, 36, cloth.shade, 16),
        line("M-84,-190V-136M84,-190V-136", INK, 12),
    )


def envelope(width: float = 72) -> Node:
    """Return a sealed letter centred on the origin."""
    w, h = width / 2, width * 0.33
    return group(
        rect(-w, -h, width, 2 * h, WHITE, 5),
        line(f"M{-w + 5},{-h + 6}L0,{h * 0.3}L{w - 5},{-h + 6}", STEEL, 5),
    )


def bulb_plant(pot: Cloth = RED) -> Node:
    """Return a cactus in a pot, 130 px high."""
    return group(
        line("M-2,-58V-112M-2,-70H-30V-94M-2,-62H26V-84", GREEN.base, 24),
        line("M5,-60V-110", GREEN.shade, 8),
        line("M-10,-104v4M-8,-84v4M-32,-90v4M24,-80v4", WHITE, 4),
        path("M-36,-52H36L28,0H-28Z", pot.base),
        path("M12,-52H36L28,0H8Z", pot.shade),
        rect(-42, -60, 84, 16, pot.shade, 5),
    )


def waste_bin(cloth: Cloth, height: float = 110) -> Node:
    """Return a waste-paper basket."""
    return group(
        path(f"M-48,{-height}H48L36,0H-36Z", cloth.base),
        path(f"M22,{-height}H48L36,0H14Z", cloth.shade),
        rect(-54, -height - 8, 108, 18, INK, 8),
    )


def crumpled(size: float = 26) -> Node:
    """Return a crumpled ball of paper centred on the origin."""
    s = size
    shape = [
        (-s, -s * 0.2),
        (-s * 0.5, -s * 0.9),
        (s * 0.4, -s),
        (s, -s * 0.3),
        (s * 0.8, s * 0.7),
        (0, s),
        (-s * 0.8, s * 0.6),
    ]
    return group(
        polygon(shape, WHITE),
        polygon([shape[3], shape[4], shape[5], (s * 0.2, 0)], STEEL_LIGHT),
        line(f"M{-s * 0.4},{-s * 0.2}L{s * 0.2},0L{s * 0.1},{-s * 0.6}M{s * 0.2},0L0,{s * 0.6}", STEEL, 3.5),
    )


def megaphone(cloth: Cloth = RED) -> Node:
    """Return a megaphone held at the origin, its mouth 120 px to the right."""
    return group(
        line("M18,14L10,48", INK, 12),
        path("M-30,-16L10,-22L96,-64V64L10,22L-30,16Z", cloth.base),
        path("M-30,2L10,6L96,20V64L10,22L-30,16Z", cloth.shade),
        ellipse(98, 0, 14, 66, WHITE),
        ellipse(100, 0, 8, 50, STEEL_DARK),
    )


def cake() -> Node:
    """Return a small cake with three candles on a plate, about 120 px wide."""
    return group(
        ellipse(0, -6, 76, 10, STEEL_LIGHT),
        rect(-54, -58, 108, 52, "#E9C79E", 8),
        path(
            "M-54,-50a8,8 0 0 1 8,-8H46a8,8 0 0 1 8,8V-34q-14,14 -27,0q-13,14 -27,0q-14,14 -27,0q-14,14 -27,0Z",
            "#E98FA0",
        ),
        line("M-28,-60V-80M0,-60V-82M28,-60V-80", RED.base, 7),
        *[ellipse(x, -92, 5, 8, YELLOW.base) for x in (-28, 0, 28)],
    )


def flowers(scale: float = 1) -> Node:
    """Return a bunch of flowers held at the origin."""
    heads = [
        (-34, -74, RED.base),
        (0, -92, YELLOW.base),
        (34, -72, "#E98FA0"),
        (-12, -60, WHITE),
        (18, -54, RED.base),
    ]
    stems = "".join(f"M0,10L{x},{y}" for x, y, _ in heads)
    petals = [group(circle(x, y, 17, colour), circle(x, y, 7, "#BE9468")) for x, y, colour in heads]
    wrap = path("M-26,-36L26,-36L10,40H-10Z", WHITE)
    shade = path("M6,-36H26L10,40H2Z", STEEL_LIGHT)
    return place(0, 0, line(stems, GREEN.base, 6), *petals, wrap, shade, scale=scale)
