"""Wheels of every number of corners, and what is worn at the bench."""

from abcdesk.art.geometry import centreline, mix, polar, tube
from abcdesk.art.limbs import shoe
from abcdesk.art.palette import INK, RED, STEEL, STEEL_DARK, STEEL_LIGHT, WHITE, YELLOW, Cloth
from abcdesk.art.svg import Node, Point, circle, group, line, path, place, polygon, ring


def _rounded(corners: list[Point], share: float = 0.12) -> str:
    """Return a closed outline whose corners are cut by a curve."""
    data = ""
    count = len(corners)
    for index, corner in enumerate(corners):
        before, after = (
            mix(corner, corners[index - 1], share),
            mix(corner, corners[(index + 1) % count], share),
        )
        data += f"{'L' if data else 'M'}{before[0]},{before[1]}Q{corner[0]},{corner[1]} {after[0]},{after[1]}"
    return data + "Z"


def odd_wheel(radius: float, corners: int, colour: str, shade: str) -> Node:
    """Return a stone wheel with corners, its axle hole in the middle."""
    points = [polar((0, 0), radius, step * 360 / corners - 90) for step in range(corners)]
    inner = [polar((0, 0), radius * 0.74, step * 360 / corners - 90) for step in range(corners)]
    spokes = "".join(f"M0,0L{x},{y}" for x, y in inner)
    return group(
        path(_rounded(points), colour),
        path(_rounded(inner), shade),
        line(spokes, colour, radius * 0.12),
        circle(0, 0, radius * 0.17, colour),
        circle(0, 0, radius * 0.08, INK if radius > 100 else shade),
    )


def star_wheel(radius: float, colour: str, shade: str) -> Node:
    """Return a wheel in the shape of a star."""
    points = [polar((0, 0), radius * (1 if step % 2 == 0 else 0.55), step * 36 - 90) for step in range(10)]
    return group(
        polygon(points, colour), circle(0, 0, radius * 0.3, shade), circle(0, 0, radius * 0.12, colour)
    )


def good_wheel(radius: float) -> Node:
    """Return a round wheel with spokes, a tyre and a ribbon."""
    r = radius
    spokes = "".join("M0,0L{:.1f},{:.1f}".format(*polar((0, 0), r * 0.82, step * 30)) for step in range(12))
    ribbon = group(
        path("M0,0C-40,-40 -70,-20 -50,10C-40,24 -14,14 0,0Z", RED.base),
        path("M0,0C40,-40 70,-20 50,10C40,24 14,14 0,0Z", RED.base),
        path("M-6,4L-34,58L-14,52L-4,66L6,8ZM6,4L34,58L14,52L4,66L-6,8Z", RED.shade),
        circle(0, 2, 13, RED.shade),
    )
    return group(
        ring(0, 0, r * 0.9, INK, r * 0.2),
        ring(0, 0, r * 0.74, STEEL_LIGHT, r * 0.09),
        line(spokes, STEEL, 5),
        circle(0, 0, r * 0.17, STEEL_DARK),
        circle(0, 0, r * 0.08, WHITE),
        line(
            f"M{-r * 0.62},{-r * 0.66}Q{-r * 0.3},{-r * 0.96} {r * 0.06},{-r * 0.92}", WHITE, 7, opacity=0.5
        ),
        place(0, -r * 0.96, ribbon),
        *[circle(*polar((0, 0), r * 1.34, angle), 5, YELLOW.base) for angle in (-150, -120, -60, -30)],
    )


def bare_leg(hip: float, foot: float, top: float, floor: float, skin: Cloth) -> Node:
    """Return one bare leg with its shoe."""
    ankle = (foot, floor - 26)
    bones = centreline((hip, top), ((hip + foot) / 2 - 6, (top + floor) / 2), ankle)
    return group(place(*ankle, shoe(INK, -1)), tube(bones, 70, 44, skin.base, round_end=False))


def shorts(cloth: Cloth) -> Node:
    """Return short trousers below the hips of a person of common build."""
    return group(
        path("M-62,192H62L72,318H8L0,262L-6,318H-78Z", cloth.base),
        path("M20,192H62L72,318H8L0,262L14,240Z", cloth.shade),
    )
