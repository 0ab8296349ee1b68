"""Taps, floods, ships and what floats."""

from abcdesk.art.palette import INK, RED, STEEL, STEEL_DARK, STEEL_LIGHT, WHITE, YELLOW
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, rect

LIGHT = "#DDF0F3"
BRIGHT = "#7CC4CE"
MIDDLE = "#4FA9B8"
DEEP = "#2F8796"


def great_tap() -> Node:
    """Return a tap as big as a person that comes out of the ceiling; its mouth is the origin."""
    handle = group(
        rect(-12, -176, 24, 60, STEEL_DARK, 5),
        rect(-96, -200, 192, 34, RED.base, 17),
        path("M40,-200H79a17,17 0 0 1 0,34H40Z", RED.shade),
        circle(0, -183, 24, RED.shade),
    )
    return group(
        handle,
        path("M-230,-122H-40C30,-122 62,-80 62,0H-62C-62,-24 -68,-34 -90,-34H-230Z", STEEL_LIGHT),
        path(
            "M-230,-60H-60C-10,-60 16,-40 20,0H62C62,-80 30,-122 -40,-122H-60C0,-122 20,-60 -40,-60Z",
            STEEL,
            opacity=0.6,
        ),
        path("M20,-96C48,-78 62,-46 62,0H28C28,-40 30,-70 20,-96Z", STEEL),
        path("M-230,-60H-80C-70,-48 -80,-34 -90,-34H-230Z", STEEL),
        rect(-254, -140, 40, 124, STEEL_DARK, 8),
        rect(-74, -14, 148, 26, STEEL_DARK, 10),
        line("M-190,-102H-70", WHITE, 10),
        rect(-36, -132, 72, 24, STEEL, 8),
    )


def jet(x: float, top: float, bottom: float, width: float) -> Node:
    """Return falling water."""
    half = width / 2
    return group(
        path(f"M{x - half},{top}H{x + half}L{x + half + 16},{bottom}H{x - half - 16}Z", BRIGHT),
        path(f"M{x + half * 0.3},{top}H{x + half}L{x + half + 16},{bottom}H{x + half * 0.4}Z", MIDDLE),
        line(
            f"M{x - half * 0.5},{top + 30}V{top + 150}M{x - half * 0.1},{top + 210}V{bottom - 60}", WHITE, 8
        ),
    )


def splash(x: float, y: float, width: float) -> Node:
    """Return foam where water hits water."""
    puffs = (
        (-1, -4, 26),
        (-0.5, -20, 32),
        (0, -26, 36),
        (0.5, -20, 32),
        (1, -4, 26),
        (-0.2, 2, 34),
        (0.4, 4, 30),
    )
    drops = ((-1.5, -50, 8), (-1.2, -84, 6), (1.5, -56, 8), (1.2, -90, 6))
    return group(
        *[circle(x + dx * width, y + dy, r, WHITE) for dx, dy, r in puffs],
        *[circle(x + dx * width, y + dy, r, LIGHT) for dx, dy, r in drops],
    )


def pool(surface: float, top: str = BRIGHT, depth: str = MIDDLE, floor: str = DEEP) -> Node:
    """Return water over the whole width from a surface down to the card's lower edge."""
    waves = f"M0,{surface}"
    for step in range(10):
        lift = 9 if step % 2 else -9
        waves += f"Q{step * 120 + 60},{surface + lift} {step * 120 + 120},{surface}"
    second = f"M0,{surface + 74}"
    for step in range(10):
        lift = -14 if step % 2 else 14
        second += f"Q{step * 120 + 60},{surface + 74 + lift} {step * 120 + 120},{surface + 74}"
    layers = [path(waves + "V900H0Z", top, opacity=0.94), path(second + "V900H0Z", depth, opacity=0.94)]
    third = surface + 176
    if third < 860:
        swell = f"M0,{third}Q300,{third - 26} 600,{third}T1200,{third - 6}V900H0Z"
        layers.append(path(swell, floor))
    return group(*layers)


def ripples(*spots: tuple[float, float, float], colour: str = WHITE) -> Node:
    """Return two strokes of ripples round each spot given as (x, y, half width)."""
    data = ""
    for x, y, half in spots:
        data += f"M{x - half},{y}Q{x - half * 0.5},{y + 12} {x - half * 0.2},{y + 8}"
        data += f"M{x + half * 0.1},{y + 9}Q{x + half * 0.6},{y + 12} {x + half},{y}"
    return line(data, colour, 6, opacity=0.8)


def wrench() -> Node:
    """Return a big spanner held at the origin, its jaws 100 px above."""
    return group(
        line("M0,40V-76", STEEL, 22),
        path("M-34,-132L-12,-112V-90H12V-112L34,-132C48,-104 34,-70 0,-66C-34,-70 -48,-104 -34,-132Z", STEEL),
        path("M12,-112L34,-132C48,-104 34,-70 4,-66L12,-90Z", STEEL_DARK),
        line("M-4,30V-60", STEEL_LIGHT, 5),
    )


def cap_of_a_captain() -> Node:
    """Return a captain's cap that fits the duck."""
    return group(
        path("M-18,-74C-20,-100 48,-100 46,-74Z", WHITE),
        rect(-12, -78, 54, 12, INK, 4),
        circle(16, -84, 6, YELLOW.base),
        path("M20,-70H50C50,-62 30,-62 20,-66Z", INK),
    )


def fin(height: float = 60, colour: str = STEEL_DARK) -> Node:
    """Return the fin of somebody who is hungry, standing on the origin."""
    h = height
    return group(
        path(
            f"M{-h * 0.6},0C{-h * 0.3},{-h * 0.5} 0,{-h * 0.9} {h * 0.5},{-h}C{h * 0.3},{-h * 0.6} {h * 0.36},{-h * 0.2} {h * 0.6},0Z",
            colour,
        ),
        ellipse(0, 2, h * 0.9, 7, WHITE, opacity=0.7),
    )


def keyboard() -> Node:
    """Return a floating keyboard centred on the origin."""
    return group(
        rect(-92, -28, 184, 52, STEEL_LIGHT, 8),
        rect(-92, 12, 184, 12, STEEL, 6),
        line("M-72,-12H74M-72,2H74", STEEL_DARK, 9, dash="1 19"),
    )
