"""Walls, barriers, tools and vehicles."""

from abcdesk.art.geometry import polar
from abcdesk.art.palette import (
    FLAME_YELLOW,
    INK,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.svg import Node, circle, group, line, path, rect

BRICK = Cloth("#B9583B", "#96432B")
MORTAR = "#7C3421"


def brick_wall(width: float, height: float, coping: bool = True) -> Node:
    """Return a brick wall standing on its origin (bottom centre); the right 30 px lie in shade."""
    left = -width / 2
    parts: list[Node] = [rect(left, -height, width, height, MORTAR)]
    row = 0
    y = -31.0
    while y > -height - 31:
        top = max(y, -height + 2)
        x = left + 3 - (row % 2) * 31
        while x < -left - 6:
            start, end = max(x, left + 3), min(x + 56, -left - 3)
            if end - start > 6:
                parts.append(rect(start, top, end - start, y + 25 - top + 4, BRICK.base, 3))
            x += 62
        y -= 35
        row += 1
    parts.append(rect(-left - 30, -height, 30, height, INK, opacity=0.22))
    if coping:
        parts.append(rect(left - 14, -height - 26, width + 28, 34, BRICK.base, 6))
        parts.append(rect(-left - 22, -height - 26, 36, 34, BRICK.shade, 6))
    return group(*parts)


def barrier(width: float) -> Node:
    """Return two posts with a sagging warning tape; origin bottom middle."""
    half = width / 2
    dip = f"M{-half},-138Q0,-108 {half},-138V-110Q0,-80 {-half},-110Z"
    slashes = "".join(
        f"M{x},{-106 - abs(x) / half * 12}l18,-24" for x in range(int(-half) + 22, int(half) - 20, 44)
    )
    posts = [rect(x - 8, -160, 16, 160, INK, 5) for x in (-half, half)]
    feet = [rect(x - 34, -10, 68, 12, INK, 6) for x in (-half, half)]
    knobs = [circle(x, -164, 13, INK) for x in (-half, half)]
    return group(path(dip, FLAME_YELLOW), line(slashes, INK, 9, cap="butt"), *posts, *feet, *knobs)


def rope_barrier(width: float, rope: Cloth = RED) -> Node:
    """Return two brass posts with a velvet rope; origin bottom middle."""
    half = width / 2
    posts = [rect(x - 7, -150, 14, 150, YELLOW.shade, 4) for x in (-half, half)]
    feet = [rect(x - 36, -12, 72, 14, YELLOW.shade, 7) for x in (-half, half)]
    knobs = [circle(x, -156, 15, YELLOW.base) for x in (-half, half)]
    return group(line(f"M{-half},-136Q0,-70 {half},-136", rope.base, 16), *posts, *feet, *knobs)


def hammer(scale_handle: float = 1) -> Node:
    """Return a hammer held at the origin, its head 150 px above."""
    top = -150 * scale_handle
    return group(
        line(f"M0,30V{top}", SAND.shade, 18),
        path(
            f"M-50,{top - 26}H44L50,{top - 18}V{top + 18}L44,{top + 26}H-50C-40,{top + 10} -40,{top - 10} -50,{top - 26}Z",
            STEEL,
        ),
        rect(20, top - 26, 26, 52, STEEL_DARK, 5),
        line(f"M-36,{top - 12}H12", STEEL_LIGHT, 6),
    )


def ladder(height: float, width: float = 70) -> Node:
    """Return an upright ladder standing on its origin."""
    half = width / 2
    rungs = "".join(f"M{-half},{-y}H{half}" for y in range(34, int(height) - 10, 44))
    return group(line(rungs, SAND.shade, 10), line(f"M{-half},0V{-height}M{half},0V{-height}", SAND.base, 13))


def flag(colour: Cloth, height: float = 130) -> Node:
    """Return a flag on a pole, waving to the right."""
    cloth = f"M4,{-height}C30,{-height - 16} 50,{-height + 14} 84,{-height}V{-height + 54}C50,{-height + 68} 30,{-height + 38} 4,{-height + 54}Z"
    return group(line(f"M0,0V{-height - 6}", INK, 9), path(cloth, colour.base))


def wheel(radius: float, rim: str = INK, hub: str = STEEL, spokes: int = 6) -> Node:
    """Return a spoked cart wheel centred on the origin."""
    data = ""
    for step in range(spokes):
        x, y = polar((0, 0), radius * 0.84, step * 360 / spokes)
        data += f"M0,0L{x},{y}"
    return group(
        circle(0, 0, radius, rim),
        circle(0, 0, radius * 0.76, WHITE, opacity=0.16),
        line(data, SAND.base, radius * 0.14),
        circle(0, 0, radius * 0.22, hub),
    )


def traffic_cone() -> Node:
    """Return a traffic cone, 100 px high."""
    return group(
        path("M-10,-100H10L34,-14H-34Z", "#F58A2A"),
        path("M3,-100H10L34,-14H14Z", "#D56F16"),
        path("M-20,-66H20L27,-40H-27Z", WHITE),
        rect(-46, -16, 92, 16, "#D56F16", 6),
    )
