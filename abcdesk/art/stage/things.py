"""Single things of the stage: ballot box, improvement wheel, waste-paper bin."""

from abcdesk.art.geometry import polar
from abcdesk.art.palette import (
    CULTURE,
    INK,
    PLUM,
    RED,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    suit_fill,
)
from abcdesk.art.props import office
from abcdesk.art.stage.icons import LOBES, PEAK, open_ring
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect


def card_back() -> Node:
    """Return the back of a card with the three suit marks, 120 x 160 px, centred."""
    marks = group(
        place(-44, -58, path(PEAK, suit_fill("attitude", "dark")), scale=0.62),
        place(8, -58, path(LOBES, suit_fill("behaviour", "dark")), scale=0.62),
        place(-18, -4, open_ring(suit_fill("culture", "dark")), scale=0.62),
    )
    frame = line(
        "M-46,-70H46a6,6 0 0 1 6,6V64a6,6 0 0 1 -6,6H-46a6,6 0 0 1 -6,-6V-64a6,6 0 0 1 6,-6Z", "#5B6B92", 4
    )
    return group(rect(-62, -82, 124, 164, INK, 16), frame, marks)


def ballot_box() -> Svg:
    """Return the box with two cards in its slot, 520 x 420 px."""
    cloth = (TEAL.base, TEAL.shade, CULTURE.tone(300), CULTURE.tone(500))
    base, shade, lid, rim = cloth
    slot = polygon([(124, 150), (396, 150), (408, 168), (112, 168)], CULTURE.tone(900))
    front = path("M70,212H450L428,404H92Z", base)
    side = path("M366,212H450L428,404H344Z", shade)
    top = polygon([(106, 132), (414, 132), (462, 196), (58, 196)], lid)
    cards = group(place(186, 98, card_back(), turn=-7), place(326, 106, card_back(), turn=9))
    lip = polygon([(112, 168), (408, 168), (430, 196), (90, 196)], lid)
    return Svg(
        520,
        420,
        (
            ellipse(260, 404, 224, 14, INK, opacity=0.12),
            front,
            side,
            top,
            slot,
            cards,
            lip,
            rect(58, 192, 404, 22, rim, 3),
        ),
    )


def _quarter(turn: float, base: str) -> Node:
    a, b = polar((48, 48), 45, turn), polar((48, 48), 45, turn + 90)
    return path(f"M48,48L{a[0]},{a[1]}A45,45 0 0 1 {b[0]},{b[1]}Z", base)


def wheel() -> Svg:
    """Return the wheel of plan, do, check, act, 96 x 96 px, rolling right."""
    colours = (YELLOW.base, RED.base, PLUM.base, STEEL_LIGHT)
    quarters = [_quarter(180 + 90 * index, colour) for index, colour in enumerate(colours)]
    signs = group(
        line("M22,34L34,22", INK, 6),
        line("M59,37L70,26", WHITE, 5),
        line("M65,19L77,31", WHITE, 8),
        line("M59,65l7,7l11,-13", WHITE, 6),
        line("M24,60A12,12 0 1 0 38,63", INK, 5),
        polygon([(30, 54), (42, 57), (36, 67)], INK),
    )
    rim = line("M48,3A45,45 0 1 1 47.900,3", INK, 5)
    return Svg(96, 96, (*quarters, rim, signs, circle(48, 48, 9, INK), circle(48, 48, 4, WHITE)))


def waste_bin() -> Svg:
    """Return the waste-paper bin of slogans, 240 x 280 px."""
    ribs = "".join(f"M{120 + x},92L{120 + x * 0.76},254" for x in (-52, -18, 18, 52))
    hoops = "M34,140H206M40,194H200"
    return Svg(
        240,
        280,
        (
            ellipse(120, 262, 100, 12, INK, opacity=0.16),
            place(92, 62, office.crumpled(30)),
            place(150, 58, office.crumpled(32), turn=40),
            place(120, 34, office.crumpled(27), turn=80),
            path("M26,80H214L190,262H50Z", STEEL),
            path("M160,80H214L190,262H150Z", STEEL_DARK),
            line(ribs, STEEL_DARK, 5),
            line(hoops, STEEL_DARK, 5, cap="butt"),
            rect(14, 70, 212, 26, INK, 12),
        ),
    )


PICTURES = {"scenes/ballot-box": ballot_box, "scenes/wheel": wheel, "scenes/bin": waste_bin}
