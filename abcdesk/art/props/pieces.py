"""Playing piece, rocket, calendar, nesting dolls, squirrel: single things that carry a card alone."""

from abcdesk.art.geometry import polar
from abcdesk.art.palette import (
    CREAM,
    FLAME_ORANGE,
    FLAME_YELLOW,
    GREEN,
    INK,
    ORANGE,
    RED,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    Cloth,
)
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place, rect

_FUR, _FUR_SHADE, _BELLY = "#B5652F", "#8A4A20", "#F3D9B5"


def pawn(cloth: Cloth = RED) -> Node:
    """Return the customer: a small playing piece, 100 px high, standing on its origin."""
    return group(
        path(
            "M-34,0C-34,-16 -24,-18 -16,-24C-10,-40 -12,-52 -16,-58H16C12,-52 10,-40 16,-24C24,-18 34,-16 34,0Z",
            cloth.base,
        ),
        path("M6,-58H16C12,-52 10,-40 16,-24C24,-18 34,-16 34,0H10C8,-20 4,-40 6,-58Z", cloth.shade),
        circle(0, -76, 25, cloth.base),
        path("M8,-100A25,25 0 0 1 8,-52C18,-66 18,-86 8,-100Z", cloth.shade),
    )


def rocket() -> Node:
    """Return a rocket without its flame, 460 px high, standing on its fins."""
    return group(
        path("M-80,-110L-150,-30V30L-70,-20Z", RED.base),
        path("M80,-110L150,-30V30L70,-20Z", RED.shade),
        path("M-84,-40C-120,-220 -60,-390 0,-450C60,-390 120,-220 84,-40Z", WHITE),
        path("M0,-450C60,-390 120,-220 84,-40H34C64,-200 50,-360 0,-450Z", STEEL_LIGHT),
        path("M-66,-350C-46,-396 -20,-430 0,-450C20,-430 46,-396 66,-350Z", RED.base),
        path("M0,-450C20,-430 46,-396 66,-350H30C24,-390 14,-424 0,-450Z", RED.shade),
        rect(-60, -42, 120, 34, STEEL_DARK, 8),
        path("M-14,-130H14V20L0,44L-14,20Z", RED.shade),
    )


def calendar(*days: Node, width: float = 460, height: float = 420) -> Node:
    """Return a wall calendar hanging about its origin; the days are drawn about its middle."""
    w, h = width / 2, height / 2
    rings = "".join(f"M{-w + 60 + step * (width - 120) / 4},{-h - 22}V{-h + 20}" for step in range(5))
    return group(
        rect(-w, -h, width, height, WHITE, 16),
        rect(w - 70, -h, 70, height, STEEL_LIGHT, 16),
        path(f"M{-w},{-h + 84}V{-h + 16}a16,16 0 0 1 16,-16H{w - 16}a16,16 0 0 1 16,16V{-h + 84}Z", RED.base),
        path(f"M{w - 70},{-h + 84}V{-h}H{w - 16}a16,16 0 0 1 16,16V{-h + 84}Z", RED.shade),
        line(rings, INK, 13),
        *days,
    )


def doll(cloth: Cloth, *sign: Node) -> Node:
    """Return a nesting doll, 300 px high, standing on its origin; a sign is drawn on its belly."""
    outline = "M-88,-10C-120,-90 -90,-160 -62,-186C-90,-290 90,-290 62,-186C90,-160 120,-90 88,-10C60,4 -60,4 -88,-10Z"
    return group(
        path(outline, cloth.base),
        path(
            "M24,-258C66,-244 76,-220 62,-186C90,-160 120,-90 88,-10C76,-4 60,0 44,0C76,-90 60,-150 24,-186C44,-210 44,-240 24,-258Z",
            cloth.shade,
        ),
        ellipse(-4, -212, 42, 40, "#F6CDB0"),
        path("M-46,-220C-40,-262 32,-262 38,-220C20,-240 -28,-240 -46,-220Z", "#4A2C21"),
        circle(-20, -210, 5, INK),
        circle(12, -210, 5, INK),
        line("M-14,-192Q-4,-184 6,-192", INK, 5),
        ellipse(-6, -92, 54, 62, CREAM.base),
        place(-6, -92, *sign),
        line("M-97,-56Q0,-30 97,-56", cloth.shade, 9),
    )


def squirrel() -> Node:
    """Return a puzzled squirrel looking right, 400 px high, standing on its origin."""
    return group(
        path(
            "M-60,-30C-220,-30 -260,-250 -180,-340C-120,-404 -20,-370 -40,-290C-52,-330 -110,-330 -112,-270C-114,-200 -40,-160 -30,-70Z",
            _FUR,
        ),
        path(
            "M-150,-80C-240,-150 -230,-290 -170,-330C-200,-240 -180,-140 -60,-60C-70,-40 -110,-50 -150,-80Z",
            _FUR_SHADE,
        ),
        path("M-70,0C-100,-120 -50,-210 30,-220C90,-216 110,-120 90,0Z", _FUR),
        path("M10,-20C-10,-110 20,-180 56,-196C88,-170 100,-100 80,-10Z", _BELLY),
        ellipse(-20, -8, 70, 22, _FUR_SHADE),
        ellipse(70, -8, 46, 18, _FUR_SHADE),
        path("M-16,-330L-30,-400L20,-362Z", _FUR_SHADE),
        path("M20,-346L30,-412L66,-356Z", _FUR),
        ellipse(40, -284, 84, 76, _FUR),
        path("M60,-262C90,-290 130,-280 128,-250C120,-216 70,-210 50,-226Z", _BELLY),
        circle(130, -270, 14, INK),
        circle(56, -300, 22, WHITE),
        circle(62, -304, 11, INK),
        line("M36,-338q20,-16 40,-4", INK, 8),
        line("M84,-232q14,-10 28,0", INK, 6),
    )


def squirrel_arm(data: str) -> Node:
    """Return an arm of the squirrel along path data."""
    return line(data, _FUR_SHADE, 36)


def flames_below(width: float) -> Node:
    """Return the fire under a rocket, its upper edge on the origin."""
    w = width / 2
    return group(
        path(f"M{-w},0C{-w * 1.2},90 {-w * 0.4},130 0,230C{w * 0.4},130 {w * 1.2},90 {w},0Z", RED.base),
        path(
            f"M{-w * 0.7},0C{-w * 0.8},70 {-w * 0.3},100 0,170C{w * 0.3},100 {w * 0.8},70 {w * 0.7},0Z",
            FLAME_ORANGE,
        ),
        path(
            f"M{-w * 0.4},0C{-w * 0.4},50 {-w * 0.2},66 0,100C{w * 0.2},66 {w * 0.4},50 {w * 0.4},0Z",
            FLAME_YELLOW,
        ),
    )


def target(radius: float, cloth: Cloth = RED) -> Node:
    """Return the rings of a target centred on the origin."""
    r = radius
    return group(
        circle(0, 0, r, cloth.base),
        circle(0, 0, r * 0.76, WHITE),
        circle(0, 0, r * 0.52, cloth.base),
        circle(0, 0, r * 0.28, WHITE),
        circle(0, 0, r * 0.12, cloth.base),
    )


def arrow(length: float = 300) -> Node:
    """Return an arrow stuck in the origin, coming from the upper left."""
    tail = polar((0, 0), length, 200)
    x, y = tail
    feathers = f"M{x},{y}l-60,-50M{x + 34},{y + 12}l-60,-50M{x},{y}l-74,12M{x + 34},{y + 12}l-74,12"
    return group(line(f"M0,0L{x},{y}", "#6B3F26", 15), line(feathers, TEAL.base, 13), circle(0, 0, 9, INK))


def parcel(cloth: Cloth = ORANGE, seals: int = 6) -> Node:
    """Return a parcel standing on its origin, 240 x 170 px, with a row of wax seals."""
    wax = [
        group(
            circle(x, y, 26, RED.shade),
            circle(x - 3, y - 3, 22, RED.base),
            circle(x - 3, y - 3, 11, RED.shade),
        )
        for x, y in [(-76, -122), (0, -122), (76, -122), (-76, -54), (0, -54), (76, -54)][:seals]
    ]
    return group(
        rect(-120, -170, 240, 170, cloth.base, 8),
        rect(70, -170, 50, 170, cloth.shade, 8),
        line("M-120,-88H120", GREEN.shade, 9, cap="butt"),
        *wax,
    )


def spade() -> Node:
    """Return a spade standing upright, its grip on the origin, its blade 210 px below."""
    return group(
        line("M0,0V120M-26,0H26", "#6B3F26", 17),
        path("M-36,110H36V164C36,192 12,206 0,214C-12,206 -36,192 -36,164Z", STEEL_LIGHT),
        path("M8,110H36V164C36,192 18,204 8,210Z", STEEL_DARK),
    )
