"""The iceberg and the closing sea, 1920 x 1080 px, for the light and the dark stage.

``BODY`` is the outline of the submerged ice of the large iceberg: the program lays its suit zones
inside it.  ``CLOSE_CELLS`` are the three blank cells of the small iceberg on the last slide.
"""

from dataclasses import dataclass

from abcdesk.art.geometry import Box, curve
from abcdesk.art.palette import (
    DARK_STAGE,
    FLAME_YELLOW,
    ICE_EDGE,
    INK,
    RED,
    SEA,
    SKINS,
    SKY,
    STEEL,
    STEEL_LIGHT,
    SURF,
    WHITE,
    YELLOW,
    suit_fill,
)
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Point, Svg, circle, group, line, path, place, polygon, rect, ring

WIDTH, HEIGHT = 1920, 1080
STAGE: Box = (0, 0, WIDTH, HEIGHT)
WATERLINE = 346
CLOSE_WATERLINE = 744

BODY: list[Point] = [
    (410, 356),
    (1552, 356),
    (1642, 470),
    (1580, 640),
    (1470, 776),
    (1310, 900),
    (1120, 990),
    (884, 984),
    (690, 898),
    (530, 762),
    (420, 606),
    (352, 452),
]
CLOSE_CELLS: dict[str, list[Point]] = {
    "attitude": [(1480, 770), (1612, 770), (1602, 862), (1528, 896), (1462, 816)],
    "culture": [(1624, 770), (1778, 770), (1802, 818), (1736, 910), (1614, 862)],
    "behaviour": [(1608, 872), (1728, 916), (1634, 962), (1536, 906)],
}


@dataclass(frozen=True)
class Light:
    """Colours of one stage: sky, five depths, surf, ice and its shades, ray of light opacity."""

    sky: str
    sea: tuple[str, ...]
    surf: str
    ice: tuple[str, str, str, str]
    body: str
    ray: float
    night: bool


DAY = Light(SKY, tuple(SEA), SURF, (WHITE, "#EEF6F9", "#D2E6EC", "#B5D3DD"), "#CFE8EE", 0.1, False)
NIGHT = Light(
    DARK_STAGE["bg"],
    ("#12546A", "#0D4359", "#0A3449", "#08283B", "#061D2E"),
    "#2B7F94",
    ("#D9E8F2", "#B4CBDD", "#8FA9C2", "#6F8BA8"),
    "#A9C3D6",
    0.05,
    True,
)


def _wave(y: float, lift: float, phase: float) -> str:
    """Return path data of a wavy edge over the whole width that closes along the bottom."""
    points = [(x, y + lift * (1 if (step + phase) % 2 else -1)) for step, x in enumerate(range(0, 1921, 240))]
    return curve([(float(x), float(v)) for x, v in points]) + "V1080H0Z"


def _water(light: Light, top: float) -> Node:
    """Return five depths from the waterline to the bottom."""
    step = (HEIGHT - top) / 5
    bands = [rect(0, top, WIDTH, HEIGHT - top, light.sea[0])]
    bands += [path(_wave(top + step * index, 9, index), light.sea[index]) for index in range(1, 5)]
    return group(*bands)


def _rays(light: Light, top: float, *columns: tuple[float, float, float]) -> Node:
    """Return shafts of light given as (x at the surface, x at the bottom, width)."""
    shafts = [
        polygon([(a, top), (a + w, top), (b + w * 1.8, HEIGHT), (b, HEIGHT)], WHITE, opacity=light.ray)
        for a, b, w in columns
    ]
    return group(*shafts)


def _surf(light: Light, y: float) -> Node:
    """Return the band of foam along the waterline."""
    upper = [(float(x), y - 8 + (7 if step % 2 else -2)) for step, x in enumerate(range(0, 1921, 160))]
    lower = [(float(x), y + 12 + (6 if step % 2 else -4)) for step, x in enumerate(range(1920, -1, -160))]
    data = curve(upper) + "L" + curve(lower)[1:] + "Z"
    return path(data, light.surf)


def _sky(light: Light, bottom: float, moon: Point, clouds: list[tuple[float, float, float]]) -> Node:
    """Return the sky with clouds by day, with moon and stars by night."""
    ground = rect(0, 0, WIDTH, bottom + 20, light.sky)
    if not light.night:
        return group(ground, *[_flat_cloud(x, y, s) for x, y, s in clouds])
    stars = [
        (96, 70, 3),
        (470, 240, 3),
        (604, 60, 4),
        (760, 130, 3),
        (1180, 44, 4),
        (1390, 250, 3),
        (1500, 40, 3),
        (1850, 290, 3),
    ]
    disc = group(circle(*moon, 46, "#FFF4DD"), circle(moon[0] + 20, moon[1] - 12, 40, light.sky))
    return group(ground, *[circle(x, y, r, "#FFF4DD") for x, y, r in stars], disc)


def _flat_cloud(x: float, y: float, scale: float) -> Node:
    data = "M-90,0C-128,0 -126,-44 -84,-42C-78,-84 -16,-92 4,-58C38,-78 80,-58 78,-32C112,-30 110,0 84,0Z"
    return place(x, y, path(data, WHITE, opacity=0.7), scale=scale)


def ship() -> Node:
    """Return a small steamer sailing right, its waterline on the origin, 190 px long."""
    lookout = group(
        path("M-16,0C-16,-30 16,-30 16,0Z", INK),
        circle(0, -36, 13, SKINS["s4"].base),
        path("M-15,-38C-15,-58 15,-58 15,-38Z", INK),
        line("M6,-36L40,-44", YELLOW.shade, 8),
        line("M8,-16L24,-36", INK, 8),
    )
    return group(
        rect(-24, -142, 24, 46, INK),
        rect(-24, -130, 24, 13, RED.base),
        circle(-2, -166, 13, STEEL_LIGHT, opacity=0.8),
        circle(-24, -184, 18, STEEL_LIGHT, opacity=0.6),
        circle(-56, -196, 13, STEEL_LIGHT, opacity=0.4),
        rect(-42, -98, 64, 30, WHITE, 4),
        rect(-62, -70, 108, 36, WHITE, 4),
        rect(22, -70, 24, 36, STEEL_LIGHT, 4),
        *[circle(x, -52, 8, INK) for x in (-42, -14, 14)],
        place(74, -34, lookout),
        path("M-96,-36H106L84,4H-74Z", RED.base),
        path("M70,-36H106L84,4H56Z", RED.shade),
        path("M-96,-36H106L100,-26H-90Z", WHITE),
    )


def _tip(light: Light) -> Node:
    """Return the tip of the large iceberg with what everybody likes to look at."""
    lit, pale, dim, dark = light.ice
    facets = group(
        polygon(
            [
                (566, 346),
                (700, 238),
                (804, 176),
                (872, 96),
                (946, 84),
                (1012, 64),
                (1060, 118),
                (1128, 150),
                (1216, 188),
                (1330, 268),
                (1416, 346),
            ],
            pale,
        ),
        polygon([(566, 346), (700, 238), (804, 176), (872, 96), (892, 210), (820, 282), (752, 346)], lit),
        polygon(
            [(1012, 64), (1060, 118), (1128, 150), (1108, 262), (1142, 346), (1010, 346), (1046, 220)], dim
        ),
        polygon([(1128, 150), (1216, 188), (1330, 268), (1416, 346), (1142, 346), (1108, 262)], dark),
        polygon([(872, 96), (946, 84), (1012, 64), (968, 150), (892, 210)], lit, opacity=0.6),
    )
    checklist = group(
        rect(-42, -112, 84, 112, INK, 10),
        rect(-33, -103, 66, 94, WHITE, 4),
        line("M-24,-78l7,8l12,-15M-24,-48l7,8l12,-15", INK, 7),
        line("M4,-74H24M4,-44H24M-22,-22H22", INK, 6),
    )
    penguin = group(
        path("M-15,0C-24,-44 24,-44 15,0Z", INK),
        path("M-8,0C-13,-30 13,-30 8,0Z", WHITE),
        circle(0, -38, 12, INK),
        path("M10,-40L22,-36L10,-33Z", FLAME_YELLOW),
        circle(5, -40, 2.5, WHITE),
    )
    return group(
        facets,
        place(800, 340, it.rack(92, 112, 3)),
        place(982, 280, signs.gear(58, suit_fill("culture"), lit)),
        place(1164, 338, checklist),
        place(1240, 212, penguin, turn=8),
        name="tip",
    )


def _body(light: Light) -> Node:
    """Return the submerged ice: a flat fill inside a strong edge."""
    closed = "M" + "L".join(f"{x},{y}" for x, y in BODY) + "Z"
    return group(
        polygon(BODY, light.body),
        line(closed, ICE_EDGE if not light.night else light.ice[0], 12),
        name="body",
    )


def _bubbles(*spots: tuple[float, float, float]) -> Node:
    return group(*[ring(x, y, r, ICE_EDGE, 3) for x, y, r in spots])


def _iceberg(light: Light) -> Svg:
    shoal = [(1700, 810, 1.0), (1800, 860, 0.66), (1648, 888, 0.56)]
    fish = [
        place(x, y, animals.fish(light.sea[0] if not light.night else light.surf, scale=s))
        for x, y, s in shoal
    ]
    duck = place(1750, WATERLINE + 8, animals.duck(), scale=0.7, flip=True)
    return Svg(
        WIDTH,
        HEIGHT,
        (
            _sky(light, WATERLINE, (1340, 110), [(560, 250, 0.8), (1500, 300, 1.0), (1290, 120, 0.6)]),
            _tip(light),
            _water(light, WATERLINE),
            _rays(light, WATERLINE, (150, 20, 80), (330, 260, 60), (1580, 1640, 60), (1700, 1830, 50)),
            _body(light),
            place(214, WATERLINE + 4, ship(), scale=0.92),
            duck,
            _surf(light, WATERLINE),
            _bubbles(
                (330, 430, 9), (352, 404, 6), (1740, 520, 12), (1718, 560, 8), (1726, 490, 6), (210, 640, 8)
            ),
            *fish,
            place(150, 520, animals.fish(light.surf, scale=0.5, flip=True)),
        ),
    )


def _diver() -> Node:
    """Return a diver swimming right, about 230 px long, centred on the chest."""
    skin = SKINS["s3"]
    return group(
        polygon([(-150, 22), (-214, 4), (-196, 42)], FLAME_YELLOW),
        polygon([(-128, 52), (-190, 72), (-160, 92)], YELLOW.shade),
        line("M-30,6C-74,6 -104,34 -142,24M-30,14C-70,30 -90,56 -128,56", INK, 28),
        path("M-52,-20C-20,-32 40,-28 58,-8C64,14 30,30 -10,28C-44,28 -62,12 -52,-20Z", INK),
        rect(-44, -44, 80, 24, FLAME_YELLOW, 12),
        rect(-52, -38, 12, 12, STEEL, 4),
        line("M30,10C52,30 72,34 96,20", INK, 22),
        circle(102, 16, 14, skin.base),
        circle(78, -20, 31, INK),
        path("M66,-34C90,-44 112,-30 108,-8C92,6 70,0 66,-34Z", skin.base),
        rect(72, -36, 40, 24, FLAME_YELLOW, 9),
        rect(78, -31, 29, 14, ICE_EDGE, 5),
        rect(88, -8, 20, 11, STEEL, 5),
        line("M92,-2C60,20 20,-6 6,-30", STEEL, 6),
        rect(108, 2, 34, 22, STEEL, 5),
        path("M140,0L160,-8V34L140,26Z", FLAME_YELLOW),
    )


def _small_berg(light: Light) -> Node:
    """Return the iceberg of the last slide: white tip, three blank cells in suit colours."""
    stage = "light"
    edge = [(1466, 760), (1790, 760), (1814, 818), (1744, 916), (1634, 974), (1528, 908), (1448, 816)]
    cells = [polygon(points, suit_fill(suit, stage)) for suit, points in CLOSE_CELLS.items()]
    lit, _, dim, _ = light.ice
    tip = group(
        polygon([(1516, 752), (1580, 690), (1630, 636), (1690, 690), (1750, 752)], lit),
        polygon([(1630, 636), (1690, 690), (1750, 752), (1654, 752), (1612, 694)], dim),
    )
    return group(tip, polygon(edge, ICE_EDGE if not light.night else light.ice[0]), *cells, name="berg")


def _close(light: Light) -> Svg:
    beam = polygon([(1300, 862), (1468, 764), (1530, 908)], WHITE, opacity=0.3 if not light.night else 0.24)
    hose = line("M1060,752C1050,810 1110,800 1150,812S1196,830 1196,838", FLAME_YELLOW, 7)
    duck = place(904, CLOSE_WATERLINE + 8, animals.duck(), scale=0.6)
    return Svg(
        WIDTH,
        HEIGHT,
        (
            _sky(light, CLOSE_WATERLINE, (1760, 560), [(1330, 650, 0.8), (1790, 600, 0.7)]),
            _water(light, CLOSE_WATERLINE),
            _rays(light, CLOSE_WATERLINE, (960, 880, 60), (1380, 1400, 50)),
            _small_berg(light),
            place(1092, CLOSE_WATERLINE + 6, ship()),
            duck,
            _surf(light, CLOSE_WATERLINE),
            hose,
            beam,
            place(1150, 856, _diver(), scale=0.92),
            _bubbles((1244, 806, 6), (1256, 782, 9), (1238, 764, 5)),
            place(1370, 1000, animals.fish(light.surf, scale=0.6)),
            place(1440, 1030, animals.fish(light.surf, scale=0.42)),
        ),
    )


def iceberg() -> Svg:
    """Return the large iceberg by day."""
    return _iceberg(DAY)


def iceberg_dark() -> Svg:
    """Return the large iceberg by night."""
    return _iceberg(NIGHT)


def close_sea() -> Svg:
    """Return the closing sea by day."""
    return _close(DAY)


def close_sea_dark() -> Svg:
    """Return the closing sea by night."""
    return _close(NIGHT)


PICTURES = {
    "scenes/iceberg": iceberg,
    "scenes/iceberg-dark": iceberg_dark,
    "scenes/close-sea": close_sea,
    "scenes/close-sea-dark": close_sea_dark,
}
