"""View from the top, statements about working: each as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    INK,
    LEATHER,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.props import animals, it, leisure, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect, ring
from abcdesk.art.vignette import still_life

DECK = "view-from-the-top"
SUIT = ATTITUDE


def whom_to_turn_to() -> Svg:
    """The box for ideas lies under the other boxes; an idea waits below."""

    def crate(x: float, y: float, width: float, height: float, turn: float = 0) -> Node:
        half = width / 2
        return place(
            x,
            y,
            rect(-half, -height, width, height, SAND.base, 5),
            rect(half * 0.55, -height, half * 0.45, height, SAND.shade, 5),
            rect(-20, -height, 40, height * 0.42, CREAM.shade),
            turn=turn,
        )

    box = group(
        rect(-170, -190, 340, 190, TEAL.base, 10),
        rect(100, -190, 70, 190, TEAL.shade, 10),
        rect(-186, -210, 372, 36, TEAL.shade, 8),
        rect(-90, -140, 150, 20, INK, 8),
        place(-14, -66, leisure.heart(56, CREAM.base)),
    )
    return still_life(
        SUIT,
        floor_shadow(560, 822, 250, 18),
        place(560, 820, box),
        crate(540, 612, 380, 170, -1),
        crate(590, 444, 280, 150, 3),
        crate(560, 292, 220, 130, -4),
        place(550, 168, it.printer(PLUM), scale=0.9),
        floor_shadow(920, 846, 60, 10),
        place(920, 756, it.globe_of_light(), scale=1.25),
        line("M896,840l-14,26M940,840l14,26", INK, 9),
        place(220, 852, animals.snail(), scale=0.9),
    )


def time_to_improve() -> Svg:
    """The saw has no teeth and smokes; the file still wears its ribbon."""
    trunk = group(
        path("M90,640H1010V790H90Z", LEATHER.base),
        path("M90,730H1010V790H90Z", LEATHER.shade),
        line("M150,680H330M420,700H520M760,676H930", LEATHER.shade, 9),
        ellipse(1010, 715, 42, 75, SAND.base),
        ellipse(1010, 715, 26, 48, SAND.shade),
        ellipse(1010, 715, 11, 22, SAND.base),
        line("M160,860L260,640M260,860L160,640M840,860L940,640M940,860L840,640", LEATHER.shade, 26),
    )
    blade = group(
        path("M-300,-30L300,-80V40L-280,20Z", STEEL_LIGHT),
        path("M-290,0L300,0V40L-280,20Z", STEEL),
        line("M-280,20L300,40", STEEL_DARK, 8),
        path("M296,-110C420,-130 470,-60 440,20C420,80 330,90 296,66Z", RED.base),
        path("M350,-60C400,-70 420,-30 404,4C392,30 356,34 346,16Z", SUIT.halo),
    )
    smoke = [
        circle(x, y, r, WHITE, opacity=0.8)
        for x, y, r in ((500, 500, 30), (460, 430, 40), (520, 370, 34), (470, 300, 46))
    ]
    gift = group(
        rect(-130, -36, 260, 36, STEEL_DARK, 6),
        rect(130, -30, 80, 24, SAND.base, 10),
        line(
            "M-110,-30L-90,-6M-80,-30L-60,-6M-50,-30L-30,-6M30,-30L50,-6M60,-30L80,-6M90,-30L110,-6", STEEL, 5
        ),
        rect(-22, -44, 44, 50, RED.base, 4),
        path("M0,-44C-60,-96 -90,-60 -74,-40C-60,-26 -20,-34 0,-44Z", RED.base),
        path("M0,-44C60,-96 90,-60 74,-40C60,-26 20,-34 0,-44Z", RED.shade),
    )
    return still_life(
        SUIT,
        floor_shadow(560, 858, 440, 12),
        *smoke,
        place(590, 604, blade, turn=-9),
        trunk,
        *[
            circle(x, y, r, ORANGE.base)
            for x, y, r in ((640, 630, 9), (530, 610, 7), (680, 600, 6), (500, 640, 6))
        ],
        place(560, 872, gift),
        place(1090, 860, animals.duck(flip=True), scale=0.8),
    )


def may_decide() -> Svg:
    """The cage stands open; only the string has been forgotten."""
    bars = "".join(f"M{600 + x},330V690" for x in (-200, -133, 133, 200))
    arcs = "M400,330C400,130 800,130 800,330M467,330C467,180 733,180 733,330M600,170V330"
    door = group(
        line("M0,0L-130,44V330L0,290ZM-44,16V306M-88,30V318M0,100L-130,140M0,200L-130,240", YELLOW.shade, 13),
    )
    badge = group(
        line("M-16,-20L0,4L18,-22", WHITE, 4), rect(-8, 2, 18, 22, WHITE, 3), rect(-8, 2, 18, 8, RED.base, 3)
    )
    return still_life(
        SUIT,
        floor_shadow(600, 836, 240, 18),
        circle(600, 140, 26, YELLOW.shade),
        circle(600, 140, 13, SUIT.halo),
        rect(376, 680, 448, 76, YELLOW.base, 16),
        rect(700, 680, 124, 76, YELLOW.shade, 16),
        line("M460,756V820M740,756V820", YELLOW.shade, 22),
        line("M467,610H733", LEATHER.base, 15),
        place(600, 606, animals.bird(TEAL.base), place(10, -22, badge, scale=0.62), scale=3.4),
        line(bars, YELLOW.base, 13),
        line(arcs, YELLOW.base, 13),
        line("M392,332H808", YELLOW.shade, 17),
        place(467, 370, door),
        line("M596,606C560,720 500,650 470,730C450,790 560,820 690,838", WHITE, 9),
        circle(596, 604, 11, WHITE),
        place(760, 846, weight()),
        floor_shadow(760, 848, 100, 10),
    )


def weight() -> Node:
    """An iron weight with a ring."""
    return group(
        line("M-40,-120C-40,-180 40,-180 40,-120", INK, 17),
        path("M-80,0L-54,-124H54L80,0Z", INK),
        path("M24,-124H54L80,0H40Z", "#0E1830"),
        line("M-50,-30L-40,-96", STEEL_DARK, 9),
    )


def tools_fit() -> Svg:
    """The system saves time: it swallows one clock after the other."""
    mouth = group(
        path("M-66,-14C-40,-44 40,-44 66,-14C60,60 -60,60 -66,-14Z", INK),
        path("M-44,18C-20,2 20,2 44,18C30,44 -30,44 -44,18Z", RED.base),
        polygon([(-54, -22), (-28, -32), (-36, -6)], WHITE),
        polygon([(54, -22), (28, -32), (36, -6)], WHITE),
    )
    eyes = group(
        *[group(circle(x, -58, 19, WHITE), circle(x + 5, -56, 9, INK)) for x in (-34, 34)],
    )
    queue = [
        place(x, y, signs.clock_face(r, h, m, c))
        for x, y, r, h, m, c in (
            (900, 560, 76, 2, 30, RED.base),
            (1040, 700, 62, 7, 15, INK),
            (960, 800, 56, 10, 5, TEAL.base),
        )
    ]
    crumbs = "M330,842l26,-12M420,860l10,-24M480,842h30M250,858l24,6"
    return still_life(
        SUIT,
        floor_shadow(500, 824, 330, 18),
        place(500, 822, it.old_computer(eyes, place(0, -4, mouth), glass="#2E5E4E"), scale=3.1),
        place(560, 436, signs.clock_face(80, 4, 50, YELLOW.shade), turn=20),
        path("M268,470H680V470H268Z", INK),
        *queue,
        line("M870,460C820,400 760,390 680,420", WHITE, 12, dash="1 26"),
        line(crumbs, INK, 8),
        place(390, 850, place(0, 0, ring(0, 0, 26, YELLOW.shade, 7)), scale=1),
        line("M390,850V834M390,850L402,856", INK, 5),
    )


def what_became_of_it() -> Svg:
    """The project has sailed; on the pier a telephone waits for news."""
    boat = group(
        path("M-110,-60L0,-210L110,-60Z", WHITE),
        path("M0,-210L110,-60H20Z", STEEL_LIGHT),
        path("M-250,-90L0,-60L250,-90L150,40H-150Z", WHITE),
        path("M0,-60L250,-90L150,40H70Z", STEEL_LIGHT),
        line("M-250,-90L0,-60L250,-90M0,-60L-60,40", STEEL, 6),
        line("M0,-200V-360", LEATHER.base, 13),
        path("M8,-360C50,-380 80,-340 130,-360V-280C80,-260 50,-300 8,-280Z", RED.base),
        place(68, -322, signs.tick(46, WHITE, 11)),
        line("M-190,-50L-110,-40M-170,-20L-90,-10", STEEL, 6),
    )
    foam = "M440,640H560M470,664H530M760,664H860M100,690H180M300,820Q330,804 360,820T420,820M620,800Q650,784 680,800T740,800M120,840Q150,824 180,840"
    pier = group(
        rect(820, 700, 380, 34, SAND.base),
        rect(820, 726, 380, 20, SAND.shade),
        *[rect(x, 746, 34, 154, LEATHER.base) for x in (850, 990, 1130)],
    )
    return still_life(
        SUIT,
        rect(0, 640, 1200, 260, SUIT.ground),
        rect(0, 640, 1200, 14, SUIT.far),
        place(480, 640, boat, scale=1.15),
        path("M180,660Q230,640 280,660T380,660T480,660T580,660T680,660T780,660V720H180Z", SUIT.ground),
        line(foam, SUIT.halo, 9),
        pier,
        place(960, 704, it.desk_phone(), scale=1.25),
        place(866, 600, leisure.cobweb(84)),
        line("M860,690C760,700 700,760 640,730C580,700 600,650 560,640", INK, 9),
        line("M540,632L520,616M556,620L548,600", INK, 7),
        place(1100, 704, animals.duck(flip=True), scale=0.9),
    )


PICTURES = {
    "i-know-whom-to-turn-to": whom_to_turn_to,
    "time-to-improve": time_to_improve,
    "i-may-decide": may_decide,
    "tools-fit-the-work": tools_fit,
    "we-hear-what-became-of-it": what_became_of_it,
}
