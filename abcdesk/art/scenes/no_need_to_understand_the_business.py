"""Efficiency for the florist: bouquets go in, neat cubes come out, the curve rises."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import florist, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, place, rect

FLOOR = 842
BELT = 640


def backdrop() -> Node:
    """A flower shop with an awning, vases on the shelf."""
    stripes = [rect(x, 0, 75, 84, ATTITUDE.far) for x in range(0, 1200, 150)]
    scallops = [circle(x + 37.5, 84, 37.5, ATTITUDE.far) for x in range(0, 1200, 150)]
    vases = group(
        *[florist.far_vase(ATTITUDE, x, 300) for x in (90, 170, 250)], rect(50, 300, 240, 14, ATTITUDE.far, 4)
    )
    return room(
        ATTITUDE,
        *stripes,
        *scallops,
        vases,
        window(ATTITUDE, 960, 190, 170, 200),
        halo=(560, 430, 320),
        floor=760,
    )


def reformer() -> Node:
    """She brings the curve and is moved by it."""
    chart = group(
        rect(-84, -66, 168, 132, INK, 8),
        rect(-74, -56, 148, 112, WHITE, 3),
        line("M-58,36V-40M-58,36H60", STEEL, 6),
        line("M-50,28L-18,10L4,16L50,-36M26,-38H52V-12", GREEN.base, 10),
    )
    return person(
        Person(
            836,
            FLOOR - 474,
            "s3",
            hair.long_hair(HAIR["black"]),
            Face("happy", "raised", "laugh", look=-0.3),
            top=NAVY,
            trousers=NAVY,
            badge=WHITE,
            badge_drop=110,
            over=(clothes.jacket(NAVY, CREAM.base),),
            body=SLIM,
            left=Arm((-138, -14), "grip", "low", turn=-110, held=place(-14, -70, chart, turn=-7)),
            right=Arm((104, 70), "thumb", "low", turn=-20),
            lean=-3,
            tilt=-6,
        )
    )


def feeder() -> Node:
    """He drops one bouquet after the other into the funnel."""
    return person(
        Person(
            178,
            FLOOR - 472,
            "s6",
            hair.short(HAIR["black"]),
            Face("happy", "flat", "grin", look=0.6, glasses=WHITE),
            top=ORANGE,
            trousers=GREY,
            badge=WHITE,
            sleeve=0.46,
            left=Arm((-84, 170), "grip", "out", turn=110, held=place(-4, 20, office.flowers(1.0), turn=170)),
            right=Arm((176, -90), "grip", "low", turn=-30, held=place(8, 6, office.flowers(1.15), turn=66)),
            lean=6,
            tilt=6,
        )
    )


def seller() -> Node:
    """The user sells flowers and sees what is left of them."""
    stalk = group(
        line("M0,30C-4,0 4,-20 0,-60C4,-84 22,-84 26,-66", GREEN.base, 8), circle(28, -58, 13, RED.base)
    )
    return person(
        Person(
            1020,
            FLOOR - 452,
            "s1",
            hair.side_parting(HAIR["auburn"]),
            Face("wide", "worry", "shout", look=-0.6, gaze=(-5, 3), beard=hair.full_beard(HAIR["auburn"])),
            top=PLUM,
            trousers=SAND,
            over=(clothes.apron(GREEN),),
            body=BROAD,
            floor=452,
            sleeve=0.46,
            left=Arm((-58, -86), "flat", "out", turn=-70, over=True, shadow=(0, 0)),
            right=Arm((116, 40), "grip", "low", turn=-80, held=stalk),
            lean=4,
            tilt=8,
        )
    )


def draw() -> Svg:
    """Return the card."""
    cubes = group(
        place(588, BELT, florist.flower_cube(84)),
        place(694, BELT, florist.square_duck()),
    )
    stack = group(
        floor_shadow(946, 872, 130, 12),
        place(900, 870, florist.flower_cube(78)),
        place(984, 872, florist.flower_cube(76), turn=3),
        place(940, 792, florist.flower_cube(76), turn=-3),
    )
    petals = [
        place(x, y, circle(0, 0, 9, colour))
        for x, y, colour in (
            (470, 120, RED.base),
            (520, 160, YELLOW.base),
            (300, 800, WHITE),
            (512, 850, RED.base),
        )
    ]
    return card(
        backdrop(),
        reformer(),
        place(400, FLOOR - 16, florist.press()),
        place(620, FLOOR - 10, florist.belt(340, FLOOR - 10 - BELT)),
        cubes,
        feeder(),
        seller(),
        stack,
        *petals,
        place(640, 480, florist.bee(), turn=-8),
        place(706, 520, florist.bee(), turn=10, flip=True),
        line("M560,470q30,-40 56,0", WHITE, 5, dash="1 13"),
        signs.rays(400, 250, 120, 150, [-130, -50], WHITE, 8),
    )
