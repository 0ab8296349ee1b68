"""Two of IT doctor one small red light; behind them a whole factory stands still."""

from abcdesk.art import clothes, hair
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RACK_SIDE,
    RACK_SLOT,
    RED,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, Person, person
from abcdesk.art.props import animals, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect, ring


def factory() -> Node:
    """The hall beyond the glass: a stopped belt, empty chimneys, people with time."""
    wall = rect(420, 70, 740, 560, CULTURE.tone(50))
    roofs = path(
        "M420,300L520,220V300L620,220V300L720,220V300L820,220V300L920,220V300L1020,220V300L1120,220V300H1160V330H420Z",
        CULTURE.tone(300),
    )
    chimneys = group(
        rect(1040, 110, 44, 200, CULTURE.tone(300)),
        rect(970, 150, 40, 160, CULTURE.tone(300)),
    )
    floor = rect(420, 560, 740, 70, CULTURE.tone(200))
    belt = group(
        rect(440, 500, 700, 26, INK, 13),
        *[circle(x, 513, 9, STEEL) for x in range(462, 1140, 56)],
        *[line(f"M{x},526V600", STEEL_DARK, 12) for x in (500, 640, 780, 920, 1080)],
    )
    goods = [
        place(x, 500, office.box(ORANGE, size=50), turn=t)
        for x, t in ((610, 0), (700, 0), (930, 0), (1100, 0))
    ]
    web = place(706, 452, leisure.cobweb(64, CULTURE.tone(500)), turn=0)
    return group(wall, roofs, chimneys, floor, belt, *goods, web)


def idle() -> Node:
    """Three users: one asks, one has given up, one has fallen asleep on the belt."""
    asks = Person(
        610,
        392,
        "s4",
        hair.hard_hat(YELLOW, HAIR["dark"]),
        Face("wide", "worry", "shout", look=-0.2),
        top=ORANGE,
        trousers=NAVY,
        over=(clothes.hi_vis(),),
        left=Arm((-126, -96), "open", "low", turn=-120),
        right=Arm((126, -96), "open", "low", turn=-60),
        scale=0.46,
    )
    waits = Person(
        756,
        400,
        "s2",
        hair.bun(HAIR["auburn"]),
        Face("half", "one", "frown", look=-0.4),
        top=RED,
        trousers=DENIM,
        over=(clothes.overall_bib(DENIM),),
        sleeve=0.45,
        left=Arm((40, 116), "flat", "low", turn=-10, over=True),
        right=Arm((-40, 130), "flat", "low", turn=190, over=True),
        scale=0.45,
        tilt=8,
    )
    sleeps = Person(
        1090,
        410,
        "s6",
        hair.cap(GREEN, HAIR["black"]),
        Face("closed", "flat", "o", look=0.2),
        top=TEAL,
        trousers=GREY,
        left=Arm((-60, 200), "flat", "out", turn=90),
        right=Arm((66, 110), "fist", "low", turn=-120, over=True),
        scale=0.44,
        tilt=22,
        head=(12, -80),
    )
    snore = line("M1060,340q8,-9 16,0t16,0M1086,312q6,-7 12,0t12,0", CULTURE.tone(600), 5)
    return group(person(asks), person(waits), person(sleeps), snore)


def frame() -> Node:
    """The window's frame, with a blind that could be drawn up further."""
    return group(
        line("M420,70H1160V630H420Z", CULTURE.tone(600), 22),
        line("M790,70V630", CULTURE.tone(600), 12),
        rect(396, 624, 788, 26, CULTURE.tone(700), 6),
        polygon([(440, 620), (440, 380), (600, 90), (700, 90)], WHITE, opacity=0.22),
    )


def rack() -> Node:
    """The machine, close up; one light of many is red and has been given a cushion of attention."""
    slots: list[Node] = []
    for row, y in enumerate((60, 190, 320, 450, 580, 710)):
        slots.append(rect(24, y, 236, 104, RACK_SLOT, 10))
        colour = RED.base if row == 2 else GREEN.base
        slots += [
            circle(218, y + 52, 20 if row == 2 else 13, colour),
            circle(166, y + 52, 13, GREEN.base),
            line(f"M56,{y + 36}h64M56,{y + 68}h64", "#4A5C86", 9),
        ]
    glow = group(
        circle(218, 372, 58, RED.base, opacity=0.22),
        circle(218, 372, 38, RED.base, opacity=0.3),
        circle(212, 366, 6, WHITE),
    )
    return group(
        rect(0, 0, 300, 900, INK),
        rect(272, 0, 28, 900, RACK_SIDE),
        *slots,
        glow,
        signs.rays(218, 372, 66, 88, [-60, -20, 20, 60, 100], RED.base, 9),
    )


def doctors() -> Node:
    """He looks through the lens, she fans the lamp and wipes a tear."""
    looker = Person(
        534,
        526,
        "s1",
        hair.spiky(HAIR["brown"]),
        Face("wide", "worry", "o", look=-0.8, gaze=(-6, -1), glasses=INK),
        top=PLUM,
        trousers=DENIM,
        badge=WHITE,
        feet=None,
        sleeve=0.46,
        body=BROAD,
        left=Arm((-142, -62), "grip", "low", turn=-150),
        right=Arm((-96, 110), "open", "low", turn=-170, over=True),
        scale=1.45,
        lean=-9,
        tilt=-6,
        head=(-10, -82),
    )
    nurse = Person(
        930,
        590,
        "s5",
        hair.locs(HAIR["black"]),
        Face("wide", "worry", "wobble", look=-0.7, gaze=(-5, -3)),
        top=YELLOW,
        trousers=DENIM,
        badge="#27406F",
        feet=None,
        left=Arm((-150, -10), "grip", "low", turn=-150, over=True, held=place(-18, -10, it.bandage(1.15))),
        right=Arm((70, -34), "flat", "low", turn=-112, over=True),
        scale=1.35,
        lean=-4,
        tilt=-8,
    )
    return group(person(nurse), person(looker))


def lens() -> Node:
    """A magnifying glass over the one red light."""
    return group(
        line("M262,412L330,470", STEEL, 28),
        circle(212, 368, 66, WHITE, opacity=0.35),
        circle(212, 368, 38, RED.base),
        circle(198, 354, 11, WHITE),
        ring(212, 368, 66, STEEL_LIGHT, 17),
        line("M176,340Q184,322 202,314", WHITE, 8),
    )


def bench() -> Node:
    """In front: dressings, tweezers and a duck that has already been treated."""
    roll = group(
        rect(-40, -50, 80, 50, PALE.base, 10),
        rect(14, -50, 26, 50, STEEL_LIGHT, 10),
        ellipse(0, -50, 40, 11, STEEL_LIGHT),
        ellipse(0, -50, 14, 4, STEEL_DARK),
    )
    kit = group(
        rect(-76, -66, 152, 66, WHITE, 10),
        rect(44, -66, 32, 66, STEEL_LIGHT, 10),
        line("M-26,-66v-16h52v16", STEEL_DARK, 9),
        place(-8, -32, signs.plus(42)),
    )
    return group(
        rect(300, 806, 900, 94, CULTURE.deep),
        rect(300, 790, 900, 26, CULTURE.tone(500)),
        place(440, 800, roll),
        place(700, 800, kit),
        line("M536,796L608,782M536,796L612,794", STEEL, 8),
        place(1100, 800, animals.duck(place(14, -74, it.bandage(0.5)), flip=True), scale=1.05),
        name="bench",
    )


def draw() -> Svg:
    """Return the card."""
    tear = signs.sweat((858, 506), scale=1.1)
    back = group(rect(0, 0, 1200, 900, CULTURE.wall), disc(560, 520, 330, CULTURE.halo), name="backdrop")
    return card(back, factory(), idle(), frame(), rack(), lens(), doctors(), tear, bench())
