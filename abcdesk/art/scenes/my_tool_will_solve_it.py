"""One enormous hammer for everything, be it only an egg."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, Person, person
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 838


def pegboard() -> Node:
    """His tools: hammers in all sizes, nothing else."""
    dots = [circle(x, y, 4, ATTITUDE.wall) for x in range(566, 880, 36) for y in range(120, 340, 36)]
    hammers = [
        place(
            x,
            y,
            line("M0,16V-70", ATTITUDE.tone(600), 13),
            rect(-34, -96, 68, 34, ATTITUDE.tone(600), 6),
            scale=s,
        )
        for x, y, s in ((610, 316, 1.3), (700, 290, 1.0), (770, 262, 0.75), (826, 240, 0.55))
    ]
    return group(rect(540, 96, 340, 260, ATTITUDE.far, 10), *dots, *hammers)


def great_hammer() -> Node:
    """The tool, gilded; origin at its handle's end, head up."""
    return group(
        line("M0,40V-280", SAND.shade, 30),
        line("M-5,40V-280", SAND.base, 12),
        rect(-170, -430, 340, 176, STEEL, 22),
        rect(90, -430, 80, 176, STEEL_DARK, 22),
        rect(-192, -412, 40, 140, STEEL_LIGHT, 12),
        rect(152, -412, 40, 140, STEEL_DARK, 12),
        rect(-40, -444, 80, 204, YELLOW.base, 8),
        rect(14, -444, 26, 204, YELLOW.shade, 8),
        line("M-136,-396H-70", WHITE, 11),
    )


def smith() -> Node:
    """Swings with both hands, full of good will."""
    belt = group(
        clothes.belt(190, 142), rect(-84, 196, 44, 60, SAND.shade, 8), rect(40, 196, 44, 60, SAND.shade, 8)
    )
    return person(
        Person(
            440,
            FLOOR - 405,
            "s2",
            hair.quiff(HAIR["brown"]),
            Face("wide", "angry", "grin", look=0.6, gaze=(5, 3)),
            top=NAVY,
            trousers=DENIM,
            badge=WHITE,
            body=BROAD,
            sleeve=0.46,
            floor=460,
            over=(belt,),
            left=Arm((-84, -180), "grip", "out", turn=-80),
            right=Arm((-30, -166), "grip", "out", turn=-90),
            feet=(Foot(-110, 0, -1, knee="left"), Foot(96, 0, 1)),
            lean=-7,
            tilt=4,
            scale=0.88,
        )
    )


def cook() -> Node:
    """She only wanted her breakfast egg opened."""
    return person(
        Person(
            1024,
            FLOOR - 462,
            "s5",
            hair.chef_hat(HAIR["black"]),
            Face("wide", "worry", "shout", look=-0.5, gaze=(-4, 2)),
            top=PALE,
            trousers=GREY,
            over=(clothes.apron(GREEN),),
            floor=462,
            sleeve=0.6,
            left=Arm((-122, 30), "stop", "low", turn=-110),
            right=Arm((110, 40), "open", "low", turn=-60),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(40, 0, 1)),
            lean=7,
            tilt=8,
        )
    )


def breakfast() -> Node:
    """An egg in its cup on a table, with a spoon that would have done."""
    egg = group(
        path("M-36,-70C-36,-112 -14,-136 0,-136C14,-136 36,-112 36,-70Z", CREAM.base),
        path("M10,-134C24,-126 36,-104 36,-70H14C22,-94 20,-118 10,-134Z", CREAM.shade),
        path("M-42,-72H42C42,-30 16,-34 14,-14H-14C-16,-34 -42,-30 -42,-72Z", WHITE),
        path("M16,-72H42C42,-30 16,-34 14,-14H2C4,-38 18,-40 16,-72Z", STEEL_LIGHT),
        rect(-30, -16, 60, 16, WHITE, 6),
    )
    table = group(
        rect(690, 660, 270, 24, SAND.base, 8),
        rect(716, 684, 26, 160, SAND.shade),
        rect(908, 684, 26, 160, SAND.shade),
    )
    spoon = group(line("M880,650L930,640", STEEL, 8), ellipse(870, 651, 17, 9, STEEL))
    sweat = signs.sweat((786, 548), (870, 556), scale=0.8)
    return group(floor_shadow(826, 848, 170), table, place(826, 660, egg), spoon, sweat)


def casualties() -> Node:
    """What was solved before."""
    nail_bulb = group(
        path("M-30,0C-30,-40 30,-40 30,0Z", YELLOW.shade), line("M-20,-16l12,14l10,-16l12,14", WHITE, 5)
    )
    screw = group(
        line("M0,0V-50", STEEL, 14),
        line("M-8,-12l16,-6M-8,-26l16,-6", STEEL_DARK, 4),
        rect(-24, -62, 48, 14, STEEL_LIGHT, 5),
        line("M-10,-64L10,-58", STEEL_DARK, 4),
    )
    flat_mouse = group(
        path("M-50,0C-50,-20 50,-20 50,0Z", WHITE),
        line("M40,-6q30,-20 50,-4", INK, 6),
        line("M-10,-13l8,10l8,-10", STEEL_DARK, 4),
    )
    return group(
        floor_shadow(150, 862, 130, 10),
        place(90, 858, flat_mouse),
        place(210, 858, nail_bulb),
        place(278, 860, screw, turn=24),
        place(92, 836, it.bandage(0.5)),
    )


def draw() -> Svg:
    """Return the card."""
    swing = line("M214,40C300,0 420,20 500,70M236,76C310,44 390,50 450,84", WHITE, 9)
    duck = group(
        floor_shadow(640, 870, 60, 8), place(636, 868, animals.duck(animals.hard_hat_small()), scale=0.9)
    )
    hammer = place(446, 280, great_hammer(), turn=-70, scale=0.72)
    return card(
        room(ATTITUDE, halo=(700, 460, 330)),
        pegboard(),
        hammer,
        smith(),
        cook(),
        breakfast(),
        swing,
        casualties(),
        duck,
    )
