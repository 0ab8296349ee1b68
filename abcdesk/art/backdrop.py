"""Backdrops in the tones of one suit: wall, halo, far objects, ground.  Cards are 1200 x 900 px."""

from abcdesk.art.geometry import CARD, clipped, disc
from abcdesk.art.palette import INK, WHITE, Suit
from abcdesk.art.svg import Node, Point, circle, ellipse, group, line, path, polygon, rect

FLOOR = 748


def room(
    suit: Suit, *far: Node, halo: tuple[float, float, float] | None = None, floor: float = FLOOR
) -> Node:
    """Return a flat wall with a halo disc (x, y, radius), far objects and the floor."""
    light = disc(*halo, suit.halo, (0, 0, 1200, floor)) if halo else None
    ground = rect(0, floor, 1200, 900 - floor, suit.ground)
    return group(rect(0, 0, 1200, floor, suit.wall), light, *far, ground, name="backdrop")


def rack_row(
    suit: Suit, xs: list[float], top: float = 250, bottom: float = FLOOR, width: float = 108
) -> Node:
    """Return far server racks, centred at each x."""
    parts: list[Node] = []
    for x in xs:
        parts.append(rect(x - width / 2, top, width, bottom - top, suit.far, 8))
        y = top + 16
        while y + 44 < bottom:
            parts.append(rect(x - width / 2 + 12, y, width - 24, 38, suit.wall, 5))
            parts.append(circle(x - width / 2 + 26, y + 19, 4.5, suit.ground))
            parts.append(line(f"M{x - width / 2 + 44},{y + 19}h{width - 76}", suit.far, 5))
            y += 54
    return group(*parts)


def window(suit: Suit, x: float, y: float, width: float, height: float, sky: str | None = None) -> Node:
    """Return a window with a cross bar; (x, y) is its top left corner."""
    pane = sky or suit.tone(50)
    bars = f"M{x + width / 2},{y}V{y + height}M{x},{y + height / 2}H{x + width}"
    return group(
        rect(x - 10, y - 10, width + 20, height + 20, suit.far, 8),
        rect(x, y, width, height, pane),
        polygon(
            [(x, y + height), (x, y + height * 0.45), (x + width * 0.7, y), (x + width, y)],
            WHITE,
            opacity=0.4,
        ),
        line(bars, suit.far, 8, cap="butt"),
        rect(x - 20, y + height + 8, width + 40, 14, suit.far, 5),
    )


def shelf(suit: Suit, x: float, y: float, width: float, seed: int = 1) -> Node:
    """Return a wall shelf with binders in the far tone; y is the board's top."""
    parts: list[Node] = [rect(x, y, width, 12, suit.far, 4)]
    at = x + 10
    step = seed
    while at < x + width - 34:
        step = (step * 7 + 3) % 11
        thick, tall = 20 + step % 4 * 4, 62 + step * 4
        parts.append(rect(at, y - tall, thick, tall, suit.far, 3))
        parts.append(rect(at + 5, y - tall + 12, thick - 10, 14, suit.wall, 2))
        at += thick + (4 if step % 3 else 22)
    return group(*parts)


def skyline(
    colour: str, windows: str, base: float, heights: list[float], left: float = 0, width: float = 1200
) -> Node:
    """Return a row of flat buildings of the given heights, standing on y = base."""
    parts: list[Node] = []
    step = width / len(heights)
    for index, height in enumerate(heights):
        x = left + index * step
        parts.append(rect(x, base - height, step - 10, height, colour))
        for row in range(int((height - 30) // 36)):
            for column in range(int((step - 40) // 28)):
                parts.append(rect(x + 18 + column * 28, base - height + 20 + row * 36, 14, 18, windows, 2))
    return group(*parts)


def cloud(x: float, y: float, scale: float, colour: str, opacity: float | None = None) -> Node:
    """Return a flat-bottomed cloud; its base is centred on (x, y)."""
    s = scale
    data = (
        f"M{x - 90 * s},{y}C{x - 130 * s},{y} {x - 128 * s},{y - 50 * s} {x - 84 * s},{y - 48 * s}"
        f"C{x - 78 * s},{y - 90 * s} {x - 14 * s},{y - 100 * s} {x + 6 * s},{y - 62 * s}"
        f"C{x + 40 * s},{y - 84 * s} {x + 84 * s},{y - 62 * s} {x + 80 * s},{y - 34 * s}"
        f"C{x + 118 * s},{y - 32 * s} {x + 114 * s},{y} {x + 84 * s},{y}Z"
    )
    return path(data, colour, opacity=opacity)


def picture_frame(suit: Suit, x: float, y: float, width: float, height: float, *content: Node) -> Node:
    """Return a framed picture with its content drawn in stage coordinates."""
    return group(
        rect(x, y, width, height, suit.far, 6),
        rect(x + 12, y + 12, width - 24, height - 24, suit.tone(50), 2),
        *content,
    )


def ceiling_lamp(suit: Suit, x: float, drop: float) -> Node:
    """Return a hanging office lamp in the far tone."""
    return group(
        line(f"M{x},0V{drop}", suit.far, 6, cap="butt"),
        path(
            f"M{x - 62},{drop + 44}C{x - 56},{drop + 8} {x - 26},{drop} {x},{drop}S{x + 56},{drop + 8} {x + 62},{drop + 44}Z",
            suit.far,
        ),
    )


def far_plant(suit: Suit, x: float, base: float, scale: float = 1) -> Node:
    """Return a pot plant in the far tone."""
    s = scale
    leaves = "".join(
        f"M{x},{base - 60 * s}Q{x + dx * 0.3 * s},{base - (110 + lift) * s} {x + dx * s},{base - (90 + lift) * s}"
        for dx, lift in ((-70, 20), (-40, 70), (0, 100), (44, 66), (72, 14))
    )
    pot = path(f"M{x - 34 * s},{base - 64 * s}H{x + 34 * s}L{x + 26 * s},{base}H{x - 26 * s}Z", suit.far)
    return group(line(leaves, suit.far, 15 * s), pot)


def spotlight(top: Point, left: Point, right: Point, colour: str, opacity: float) -> Node:
    """Return one cream wedge of light, cut to the card."""
    points = clipped([(top[0] - 26, top[1]), (top[0] + 26, top[1]), right, left], CARD)
    return polygon(points, colour, opacity=opacity)


def floor_shadow(x: float, y: float, radius: float, height: float = 14) -> Node:
    """Return the flat shadow of a thing on the floor."""
    return ellipse(x, y, radius, height, INK, opacity=0.16)
