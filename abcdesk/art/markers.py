"""Tokens that say whom a card concerns, by stakeholder: round, one thing each, to be read at 60 px."""

from abcdesk.art.palette import (
    CREAM,
    DENIM,
    GREEN,
    GREY,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.props import curios, it, leisure, signs
from abcdesk.art.svg import Svg, circle, line, path, place, rect
from abcdesk.art.vignette import token


def users() -> Svg:
    """The helmet of those who do the work."""
    return token(
        TEAL,
        "#CBE7E9",
        path("M-150,60C-160,-150 160,-150 150,60Z", YELLOW.base),
        path("M70,-70C130,-40 152,0 150,60H60C84,20 88,-30 70,-70Z", YELLOW.shade),
        path("M-34,60L-26,-104H26L34,60Z", YELLOW.shade),
        rect(-22, -116, 44, 30, YELLOW.base, 10),
        rect(-186, 50, 372, 48, YELLOW.base, 24),
        path("M70,50H162a24,24 0 0 1 0,48H70Z", YELLOW.shade),
        line("M-112,10Q-106,-50 -64,-72", WHITE, 13),
    )


def customers() -> Svg:
    """The shopping bag of those who choose and pay."""
    return token(
        RED,
        "#FBDCCD",
        line("M-56,-70C-56,-170 56,-170 56,-70", LEATHER.base, 20),
        path("M-122,-76H122L140,140H-140Z", SAND.base),
        path("M64,-76H122L140,140H74Z", SAND.shade),
        place(-20, 40, leisure.heart(104)),
    )


def leadership() -> Svg:
    """The wheel of those who steer."""
    spokes = [
        place(0, 0, line("M0,0V-168", LEATHER.base, 24), circle(0, -172, 19, LEATHER.shade), turn=turn)
        for turn in range(0, 360, 45)
    ]
    rim = "M0,-112A112,112 0 1 1 -0.1,-112Z"
    return token(
        PLUM,
        "#E6D3E8",
        *spokes,
        line(rim, SAND.base, 36),
        line("M46,-102A112,112 0 0 1 46,102", SAND.shade, 36, cap="butt"),
        circle(0, 0, 44, LEATHER.shade),
        circle(-4, -4, 24, YELLOW.base),
    )


def suppliers() -> Svg:
    """The van of those who deliver."""
    return token(
        ORANGE,
        "#FDE3C4",
        place(
            0,
            0,
            rect(-184, -110, 224, 200, WHITE, 12),
            rect(-20, -110, 60, 200, STEEL_LIGHT),
            path("M48,-60H116C140,-60 156,-40 186,20V90H48Z", RED.base),
            path("M130,-54C148,-40 164,-10 186,20V90H130Z", RED.shade),
            path("M72,-36H108C122,-36 134,-14 146,16H72Z", "#B9D7E6"),
            rect(-190, 82, 384, 20, INK, 8),
            *[circle(x, 110, 42, INK) for x in (-108, 112)],
            *[circle(x, 110, 18, STEEL_LIGHT) for x in (-108, 112)],
            rect(-140, -40, 84, 76, SAND.base, 6),
            rect(-108, -40, 20, 40, SAND.shade),
            scale=0.9,
        ),
    )


def service_desk() -> Svg:
    """The headset of those who answer."""
    return token(NAVY, "#D5DDEC", place(0, 20, curios.headset(1.36)))


def development() -> Svg:
    """The laptop with brackets of those who build."""
    return token(
        GREEN,
        "#D3EBDC",
        place(
            0,
            8,
            rect(-140, -120, 280, 190, INK, 16),
            rect(-122, -102, 244, 154, "#24365C", 8),
            line("M-52,-60L-92,-25L-52,10M52,-60L92,-25L52,10", YELLOW.base, 22),
            line("M18,-74L-18,24", WHITE, 20),
            path("M-190,76H190L170,112H-170Z", STEEL_LIGHT),
            path("M60,76H190L170,112H70Z", STEEL_DARK),
            scale=0.9,
        ),
    )


def operations() -> Svg:
    """The machines of those who keep things running."""
    return token(
        DENIM,
        "#D3DFEE",
        place(-34, 150, it.rack(150, 214, 4), scale=1.34),
        circle(98, 84, 92, "#D3DFEE"),
        place(98, 84, signs.gear(80, YELLOW.base, "#D3DFEE")),
    )


def board() -> Svg:
    """The gavel of those who decide about money and aims."""
    return token(
        GREY,
        CREAM.base,
        rect(-140, 110, 216, 40, LEATHER.base, 12),
        rect(20, 110, 56, 40, LEATHER.shade, 12),
        place(
            -34,
            -6,
            rect(60, -20, 190, 36, SAND.base, 16),
            rect(60, 0, 190, 16, SAND.shade, 8),
            rect(-58, -110, 120, 220, LEATHER.base, 18),
            rect(14, -110, 48, 220, LEATHER.shade, 18),
            rect(-72, -130, 148, 44, LEATHER.shade, 14),
            rect(-72, 88, 148, 44, LEATHER.shade, 14),
            rect(-58, -14, 120, 28, YELLOW.base),
            turn=-34,
            scale=0.86,
        ),
    )


PICTURES = {
    "users": users,
    "customers": customers,
    "leadership": leadership,
    "suppliers": suppliers,
    "service-desk": service_desk,
    "development": development,
    "operations": operations,
    "board": board,
}
