"""Ships and trains that leave without each other."""

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
from abcdesk.art.svg import Node, circle, group, line, path, polygon, rect, ring


def sailing_ship() -> Node:
    """Return a stout ship sailing left, 520 px long; the deck lies at y -96, the keel on the origin."""
    mast = group(
        line("M20,-96V-520", LEATHER.base, 18),
        line("M190,-96V-380", LEATHER.shade, 14),
        line("M-262,-150L-380,-190", LEATHER.base, 14),
        polygon([(20, -520), (20, -566), (84, -540)], RED.base),
    )
    sails = group(
        path("M6,-504C-70,-470 -150,-380 -156,-236C-110,-270 -50,-276 6,-262Z", WHITE),
        path("M6,-504C-20,-440 -36,-350 -34,-268C-20,-268 -6,-265 6,-262Z", STEEL_LIGHT),
        path("M180,-372C130,-340 90,-280 86,-210C116,-226 150,-228 180,-220Z", CREAM.base),
        line("M-156,-236L-262,-150M6,-504L-370,-188", STEEL_DARK, 4),
    )
    hull = group(
        path(
            "M-290,-160C-262,-80 -240,-30 -180,0H200C250,-20 268,-90 276,-170H212V-96H-200V-140Z",
            LEATHER.base,
        ),
        path("M-290,-160L-200,-140V-96H212V-170H276L272,-142H236V-70H-226V-116L-282,-138Z", "#8A5636"),
        path("M150,0H200C250,-20 268,-90 276,-170H236C230,-90 210,-30 150,0Z", LEATHER.shade),
        *[group(circle(x, -44, 17, YELLOW.base), circle(x, -44, 11, INK)) for x in (-120, -40, 40, 120)],
    )
    return group(mast, sails, hull)


def locomotive(cloth: Cloth = RED) -> Node:
    """Return a steam engine driving right, 250 px long, its wheels on the origin."""
    wheels = [
        group(circle(x, -r, r, INK), ring(x, -r, r * 0.62, STEEL, 5), circle(x, -r, 6, STEEL_LIGHT))
        for x, r in ((-82, 34), (0, 34), (76, 26))
    ]
    return group(
        rect(-124, -62, 236, 22, STEEL_DARK, 5),
        rect(-40, -136, 160, 78, cloth.base, 18),
        rect(-40, -86, 160, 28, cloth.shade, 14),
        path("M60,-136H92L100,-186H52Z", INK),
        rect(44, -196, 64, 16, INK, 5),
        circle(2, -140, 17, YELLOW.base),
        rect(-124, -206, 92, 148, cloth.base, 6),
        rect(-60, -206, 28, 148, cloth.shade, 6),
        rect(-136, -220, 116, 18, INK, 6),
        rect(-108, -186, 56, 54, "#DDF0F3", 5),
        circle(124, -100, 13, FLAME_YELLOW),
        path("M112,-40L148,-6H104Z", STEEL),
        *wheels,
        line("M-82,-34H0", STEEL_LIGHT, 8),
    )


def carriage(width: float, cloth: Cloth, openings: int) -> Node:
    """Return a railway carriage standing on its wheels, with open windows 84 px wide."""
    half = width / 2
    step = width / openings
    panes = [rect(-half + step * (index + 0.5) - 42, -176, 84, 80, "#DDF0F3", 8) for index in range(openings)]
    wheels = [group(circle(x, -24, 24, INK), circle(x, -24, 9, STEEL)) for x in (-half + 50, half - 50)]
    return group(
        line(f"M{-half - 20},-44H{half + 20}", INK, 10),
        rect(-half, -206, width, 162, cloth.base, 10),
        rect(half - 30, -206, 30, 162, cloth.shade, 8),
        rect(-half, -72, width, 28, cloth.shade, 6),
        rect(-half - 8, -218, width + 16, 20, INK, 8),
        *panes,
        *wheels,
    )


def half_map(left: bool = True) -> Node:
    """Return one half of a torn treasure map, centred on the origin; the tear is on the inner side."""
    sign = 1 if left else -1
    outline = [(-58, -48), (30, -54), (20, -34), (36, -16), (22, 2), (38, 20), (24, 36), (34, 50), (-58, 46)]
    sheet = polygon([(x * sign, y) for x, y in outline], CREAM.base)
    way = f"M{-40 * sign},26Q{-20 * sign},-30 {24 * sign},-6"
    mark = None if left else line("M-20,-34l18,18M-2,-34l-18,18", RED.base, 8)
    return group(
        sheet,
        line(way, RED.base, 6, dash="10 12"),
        mark,
        line(f"M{-46 * sign},-30h{22 * sign}", SAND.shade, 6),
    )
