"""Fair weather for some, foul weather for others."""

from abcdesk.art.palette import FLAME_YELLOW, INK, RED, WHITE, YELLOW
from abcdesk.art.svg import Node, ellipse, group, line, path, rect

RAIN = "#DDF0F3"


def storm_cloud(colour: str, shade: str) -> Node:
    """Return a heavy cloud about 460 px wide, its base centred on the origin."""
    body = (
        "M-190,0C-250,0 -250,-92 -180,-92C-176,-168 -70,-190 -30,-136C16,-196 130,-180 140,-112"
        "C230,-126 250,0 180,0Z"
    )
    base = "M-190,0C-226,0 -240,-34 -226,-60C-190,-22 -110,-50 -60,-24C10,-52 90,-18 140,-44C180,-30 210,-40 222,-58C236,-28 216,0 180,0Z"
    return group(path(body, colour), path(base, shade))


def rain(left: float, right: float, top: float, bottom: float, slant: float = -18) -> Node:
    """Return slanting strokes of rain over an area."""
    data = ""
    row = 0
    y = top
    while y < bottom - 40:
        x = left + 24 + (row % 2) * 34
        while x < right - 10:
            data += f"M{x},{y}l{slant},44"
            x += 74
        y += 92
        row += 1
    return line(data, RAIN, 6, opacity=0.75)


def lightning() -> Node:
    """Return a flash that strikes the origin from 210 px above."""
    return group(
        path("M-6,-210L44,-210L20,-136L58,-136L0,0L12,-96L-32,-96Z", FLAME_YELLOW),
        path("M20,-136L58,-136L0,0L12,-96L22,-108Z", YELLOW.shade),
    )


def puddle(width: float) -> Node:
    """Return a puddle centred on the origin."""
    half = width / 2
    return group(
        ellipse(0, 0, half, half * 0.15, "#7CC4CE"),
        line(
            f"M{-half * 0.5},-3q{half * 0.2},6 {half * 0.4},0M{half * 0.1},4q{half * 0.2},6 {half * 0.4},0",
            WHITE,
            4,
        ),
    )


def sunglasses() -> Node:
    """Return dark glasses that fit the duck."""
    return group(rect(6, -64, 22, 16, INK, 6), rect(30, -64, 20, 16, INK, 6), line("M-8,-60H46", INK, 5))


def souwester() -> Node:
    """Return a rain hat that fits the duck."""
    return group(
        path("M-14,-68C-12,-96 40,-96 42,-68Z", RED.base),
        path("M-34,-62C-20,-76 46,-76 54,-66L50,-60C20,-68 0,-66 -30,-54Z", RED.shade),
    )
