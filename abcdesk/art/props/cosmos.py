"""A black hole for office use."""

from abcdesk.art.geometry import curve, polar
from abcdesk.art.palette import INK, STEEL, STEEL_DARK, STEEL_LIGHT, WHITE, Suit
from abcdesk.art.svg import Node, Point, circle, ellipse, group, line, path, place, rect, ring


def black_hole(suit: Suit, radius: float, squeeze: float = 0.62) -> Node:
    """Return nested, ever darker ellipses with spiral arms, centred on the origin."""
    tones = (
        (1.0, suit.tone(400)),
        (0.84, suit.tone(500)),
        (0.68, suit.tone(600)),
        (0.53, suit.tone(700)),
        (0.4, suit.tone(800)),
        (0.31, suit.tone(900)),
    )
    rings = [ellipse(0, 0, radius * share, radius * share * squeeze, colour) for share, colour in tones]
    arms = [
        line(curve(spiral(radius, squeeze, start)), suit.tone(200), 7, opacity=0.8)
        for start in (0, 90, 180, 270)
    ]
    return group(*rings, *arms, ellipse(0, 0, radius * 0.24, radius * 0.24 * squeeze, INK))


def spiral(radius: float, squeeze: float, start: float, turns: float = 0.9) -> list[Point]:
    """Return points of one arm that winds inwards from the rim."""
    points: list[Point] = []
    for step in range(48):
        share = step / 47
        x, y = polar((0, 0), radius * (0.96 - 0.72 * share), start + turns * 360 * share)
        points.append((x, y * squeeze))
    return points


def space_helmet() -> Node:
    """Return a glass helmet that fits the duck."""
    return group(
        circle(18, -54, 44, WHITE, opacity=0.2),
        ring(18, -54, 44, WHITE, 5),
        line("M-8,-78Q0,-92 16,-92", WHITE, 6),
        rect(-14, -20, 62, 14, STEEL, 7),
        line("M52,-84L68,-104", STEEL_DARK, 5),
        circle(70, -106, 7, "#D8432B"),
    )


def calendar_page() -> Node:
    """Return a leaf torn from a calendar, centred on the origin."""
    return group(
        rect(-34, -38, 68, 76, WHITE, 5),
        rect(-34, -38, 68, 20, "#D8432B", 5),
        line("M-20,-4H20M-20,12H20", STEEL, 8, dash="1 14"),
        path("M34,18L14,38H34Z", STEEL_LIGHT),
    )


def old_waiter() -> Node:
    """Return a tiny caller on a chair whose beard has grown past his feet, handset still at his ear."""
    return group(
        rect(20, -70, 12, 90, "#6C3B6E", 4),
        rect(-30, 10, 62, 12, "#6C3B6E", 4),
        line("M-24,20V56M26,20V56", "#522A54", 8),
        path("M-26,-30H24V16H-26Z", "#16808F"),
        line("M-10,12L-44,18L-46,54", "#5B6577", 20),
        circle(-2, -58, 27, "#E7B48C"),
        path("M-28,-54C-28,10 -40,60 -26,110C-10,70 20,20 24,-52C10,-40 -16,-40 -28,-54Z", "#E6E6E3"),
        circle(-12, -64, 4, INK),
        circle(6, -64, 4, INK),
        place(26, -54, rect(-7, -26, 14, 52, "#D8432B", 7)),
        line("M18,-16Q44,-20 28,-44", "#16808F", 14),
    )
