"""The lifebuoy gets one more jewel before anybody may be saved with it."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, leisure, water
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

DECK = 700
HORIZON = 420
WAVES = "q60,-12 120,0" + "t120,0" * 9


def backdrop() -> Node:
    """Sunset over the sea; a ship is going down without hurry."""
    wreck = group(
        path("M860,420L900,250L1130,330L1100,420Z", ATTITUDE.far),
        path("M960,272L984,180L1050,204L1030,296Z", ATTITUDE.far),
        line("M1070,310L1100,210", ATTITUDE.far, 16),
    )
    return group(
        rect(0, 0, 1200, 900, ATTITUDE.wall),
        disc(470, 380, 330, ATTITUDE.halo),
        cloud(1040, 130, 0.8, ATTITUDE.tone(100), 0.8),
        cloud(140, 150, 0.9, ATTITUDE.tone(100), 0.8),
        wreck,
        path(f"M0,{HORIZON}{WAVES}V900H0Z", water.LIGHT),
        path(f"M0,{HORIZON + 90}{WAVES}V900H0Z", water.BRIGHT),
        line("M720,470q30,12 60,0M980,494q30,12 60,0M600,560q30,12 60,0M1080,600q30,12 60,0", WHITE, 7),
        name="backdrop",
    )


def jetty() -> Node:
    """Planks on posts, from the left edge."""
    posts = [rect(x, DECK + 30, 34, 900 - DECK - 30, SAND.shade) for x in (60, 330, 590)]
    planks = line("M120,708V726M250,708V726M380,708V726M510,708V726", SAND.shade, 6)
    return group(
        *posts, rect(0, DECK, 660, 44, SAND.base, 6), rect(0, DECK + 30, 660, 14, SAND.shade), planks
    )


def treasure() -> Node:
    """A golden, jewelled lifebuoy on an easel."""
    gems = [
        place(0, 0, place(0, -78, polygon([(-13, 0), (0, -15), (13, 0), (0, 15)], colour)), turn=turn)
        for turn, colour in zip(
            range(0, 360, 45),
            (RED.base, TEAL.base, PLUM.base, RED.base, TEAL.base, PLUM.base, RED.base, TEAL.base),
            strict=True,
        )
    ]
    tyre = "M-106,0A106,106 0 1 1 106,0A106,106 0 1 1 -106,0ZM-52,0A52,52 0 1 0 52,0A52,52 0 1 0 -52,0Z"
    shade = "M64,-84A106,106 0 0 1 20,104L14,50A52,52 0 0 0 38,-36Z"
    return group(
        line("M0,-130L-96,224M0,-130L96,224M0,-100V200", "#6B3F26", 14),
        rect(-104, 92, 208, 18, "#4F2D1A", 6),
        path(tyre, YELLOW.base, holes=True),
        path(shade, YELLOW.shade),
        *gems,
        line("M-84,-36Q-66,-74 -34,-88", WHITE, 9),
        *[
            place(x, y, leisure.star(r, WHITE, 0.3))
            for x, y, r in ((-112, -92, 20), (104, -104, 16), (-122, 60, 13))
        ],
    )


def artist() -> Node:
    """She sets the next stone with tweezers and a loupe."""
    loupe = group(circle(-20, -6, 21, INK), circle(-20, -6, 13, "#DDF0F3"), line("M-38,-14L-52,-22", INK, 6))
    tool = group(
        line("M-6,26L34,-34M6,30L40,-30", STEEL_DARK, 6),
        polygon([(30, -42), (42, -54), (54, -42), (42, -30)], RED.base),
    )
    return person(
        Person(
            520,
            DECK - 416,
            "s5",
            hair.curls(HAIR["black"]),
            Face("half", "one", "pout", look=-0.5, gaze=(-4, 0)),
            top=PLUM,
            trousers=GREY,
            badge=WHITE,
            body=ROUND,
            left=Arm((-116, 120), "grip", "low", turn=170, held=place(0, 0, tool, turn=-150)),
            right=Arm((118, 168), "stop", "out", turn=30),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
            floor=462,
            shadow=False,
            lean=-6,
            tilt=-6,
            extra=place(-38, -84, loupe),
            scale=0.9,
        )
    )


def inspector() -> Node:
    """He holds up a spirit level: not yet straight."""
    level = group(
        rect(-84, -16, 168, 32, YELLOW.base, 6), rect(-26, -10, 52, 20, "#7FD0A0", 8), circle(8, 0, 7, WHITE)
    )
    return person(
        Person(
            146,
            DECK - 423,
            "s1",
            hair.side_parting(HAIR["grey"]),
            Face("half", "angry", "frown", look=0.5, gaze=(4, 0), glasses=INK),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            body=SLIM,
            over=(clothes.collar(WHITE, STEEL),),
            left=Arm((-84, 186), "fist", "out", turn=80),
            right=Arm((112, 66), "grip", "low", turn=-30, held=place(50, -14, level, turn=-3)),
            feet=(Foot(-34, 0, -1, knee="left"), Foot(40, 0, 1)),
            floor=470,
            shadow=False,
            lean=4,
            tilt=-4,
            scale=0.9,
        )
    )


def drowning() -> Node:
    """Two users up to the neck, asking for anything that floats."""
    sailor = Person(
        820,
        660,
        "s3",
        hair.straight_bob(HAIR["dark"]),
        Face("wide", "worry", "shout", look=-0.5, gaze=(-4, -4)),
        top=TEAL,
        over=(clothes.scrubs(TEAL, "#AA6D42"),),
        sleeve=0.44,
        left=Arm((-120, -106), "open", "low", turn=-110),
        right=Arm((116, -110), "open", "low", turn=-70),
        feet=None,
        tilt=-8,
    )
    mate = Person(
        1050,
        692,
        "s2",
        hair.hard_hat(YELLOW, HAIR["brown"]),
        Face("wide", "worry", "teeth", look=-0.5, gaze=(-4, -4), beard=hair.short_beard(HAIR["brown"])),
        top=ORANGE,
        sleeve=0.44,
        left=Arm((-96, -120), "open", "low", turn=-100),
        right=Arm((80, 60), "flat", "low", turn=30),
        feet=None,
        tilt=6,
    )
    return group(person(sailor), person(mate))


def sea_front() -> Node:
    """The near waves, which hide what they hold."""
    return group(
        water.pool(768, water.MIDDLE, water.DEEP, "#1F6B78"),
        water.ripples((820, 772, 96), (1050, 786, 90), (77, 780, 40), (347, 780, 40), (607, 780, 40)),
    )


def draw() -> Svg:
    """Return the card."""
    ring = group(ellipse(0, 0, 66, 20, RED.base), line("M-40,-14l-6,20M40,-14l6,20", WHITE, 12))
    duck = group(place(600, 846, animals.duck()), place(600, 844, ring))
    return card(
        backdrop(),
        jetty(),
        inspector(),
        place(334, 492, treasure(), scale=0.92),
        artist(),
        place(1150, 640, water.fin(70, STEEL_DARK)),
        drowning(),
        sea_front(),
        duck,
        line("M442,420l22,-16M236,580l-22,14", FLAME_YELLOW, 8),
    )
