"""Everybody bails out the flood; nobody has time for the user who wants to turn off the tap."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import rack_row, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    ATTITUDE,
    DENIM,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import aids, animals, fire, signs, water
from abcdesk.art.svg import Node, Svg, card, group, line, path, place, rect

SURFACE = 664


def backdrop() -> Node:
    """A server room that has become a pond."""
    return room(ATTITUDE, rack_row(ATTITUDE, [66, 190, 314, 1010, 1134], top=250), halo=(640, 330, 320))


def plumber() -> Node:
    """The user points at the handle: one turn would do."""
    wrench = water.wrench()
    return person(
        Person(
            976,
            372,
            "s4",
            hair.cap(RED, HAIR["dark"], visor=-1),
            Face("wide", "worry", "shout", look=-0.6, gaze=(-5, -3)),
            top=ORANGE,
            trousers=DENIM,
            over=(clothes.overall_bib(DENIM),),
            body=BROAD,
            sleeve=0.45,
            left=Arm((-216, -104), "point", "low", turn=-146),
            right=Arm((122, 16), "grip", "low", turn=-60, held=place(0, 0, wrench, turn=14)),
            shadow=False,
            lean=-6,
            tilt=-8,
        )
    )


def refuser() -> Node:
    """She bails with one hand and fends off good advice with the other."""
    return person(
        Person(
            700,
            384,
            "s1",
            hair.ponytail(HAIR["auburn"]),
            Face("shut", "angry", "shout", look=0.4),
            top=PLUM,
            trousers=GREY,
            badge=WHITE,
            sleeve=0.46,
            body=SLIM,
            left=Arm((-118, 150), "grip", "out", turn=120, held=place(-4, 96, fire.bucket(), turn=8)),
            right=Arm((158, 46), "stop", "low", turn=-24),
            shadow=False,
            lean=-8,
            tilt=8,
            extra=signs.sweat((-74, -120), (-58, -158)),
        )
    )


def bailer() -> Node:
    """He throws water over his shoulder, straight back under the tap."""
    bucket = place(-8, -10, fire.bucket(False), turn=-74)
    metal = aids.steel_arm(Arm((-128, -92), "grip", "low", turn=-112, held=bucket), -1, TEAL)
    return person(
        Person(
            262,
            384,
            "s6",
            hair.locs(HAIR["black"]),
            Face("wide", "worry", "teeth", look=0.4, gaze=(4, -4)),
            top=TEAL,
            trousers=SAND,
            badge=WHITE,
            sleeve=0.44,
            right=Arm((134, -54), "open", "low", turn=-70),
            shadow=False,
            lean=4,
            tilt=8,
            extra=metal,
        )
    )


def pond() -> Node:
    """The water, knee-high, with what has begun to float."""
    floating = group(
        place(108, 742, rect(-60, -30, 120, 34, NAVY.base, 6), rect(-46, -22, 70, 14, WHITE, 3), turn=-9),
        place(930, 790, animals.duck(water.cap_of_a_captain()), flip=True, scale=1.1),
        place(424, 790, water.keyboard(), turn=6),
    )
    return group(
        water.pool(SURFACE), floating, water.ripples((930, 796, 96), (108, 748, 92), (440, 806, 110))
    )


def draw() -> Svg:
    """Return the card."""
    thrown = path(
        "M96,262C66,230 30,250 22,330C14,420 24,520 30,640H58C54,520 52,430 66,350C72,316 84,300 104,316Z",
        "#7CC4CE",
    )
    hero = group(water.jet(520, 262, SURFACE + 6, 76), place(520, 250, water.great_tap()), thrown)
    legs = water.ripples((262, 690, 92), (700, 692, 86), (976, 690, 96))
    return card(
        backdrop(),
        hero,
        plumber(),
        bailer(),
        refuser(),
        pond(),
        legs,
        water.splash(520, SURFACE + 14, 96),
        place(50, SURFACE + 8, water.splash(0, 0, 70), scale=0.44),
        line("M640,150l26,-18M646,186h32", YELLOW.base, 8),
        line("M1146,210l14,-24M1158,236l26,-8", INK, 7),
    )
