"""His finger was only to keep the dam shut until Monday; today colleagues bring the birthday cake."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import Person, arms, person
from abcdesk.art.props import animals, build, it, leisure, office, signs, water
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon

FLOOR = 838


def dam() -> Node:
    """Half a valley of water behind one thin wall."""
    lake = group(
        path(
            "M690,318Q730,304 770,318T850,318T930,318T1010,318T1090,318T1200,318V838H690Z",
            water.BRIGHT,
            opacity=0.95,
        ),
        path("M690,470Q780,450 860,470T1030,466T1200,474V838H690Z", water.MIDDLE),
        path("M690,640Q800,620 900,642T1200,636V838H690Z", water.DEEP),
        path("M690,838C760,800 860,816 960,806S1120,790 1200,800V838Z", BEHAVIOUR.deep),
        line(
            "M960,808C950,770 974,750 958,712M1100,796C1088,760 1116,740 1104,700M1130,796q14,-30 4,-62",
            GREEN.shade,
            13,
        ),
    )
    shoal = [
        place(x, y, animals.fish(c, scale=s))
        for x, y, c, s in (
            (800, 560, ORANGE.base, 0.9),
            (1120, 600, RED.base, 0.7),
            (880, 720, FLAME_YELLOW, 0.7),
        )
    ]
    foam = line("M740,372h50M1080,400h60M860,430h40M1010,560h60M760,660h40", WHITE, 6, opacity=0.6)
    wall = place(650, 838, build.brick_wall(100, 590))
    plasters = [
        place(x, y, it.bandage(s), turn=t)
        for x, y, s, t in ((650, 316, 1.1, 10), (646, 560, 1.1, 64), (652, 720, 1.2, 20))
    ]
    cracks = line("M602,404l22,-24l-4,-26l26,-16M602,416l28,20l-6,28l30,24M630,436l26,-4", build.MORTAR, 7)
    squirts = line(
        "M600,386C580,366 560,372 548,392M602,420C584,430 572,452 574,474M598,374C592,350 576,340 562,342",
        water.BRIGHT,
        9,
    )
    return group(lake, *shoal, foam, wall, cracks, *plasters, squirts, name="dam")


def beard() -> Node:
    """Years of it: from his chin to the floor, where the cat has found it."""
    fall = "M-46,-86C-50,-20 -92,60 -96,180C-100,300 -150,360 -236,384C-150,420 -30,414 10,330C36,250 40,120 46,-92C40,-72 30,-66 20,-64C6,-72 -8,-72 -22,-64C-34,-68 -42,-78 -46,-92Z"
    shade = "M46,-92C40,120 36,250 10,330C-10,372 -60,398 -116,402C-60,370 -20,330 -4,250C14,150 18,30 30,-64C38,-70 42,-78 46,-92Z"
    strands = line("M-30,-30C-40,60 -70,140 -66,220M0,0C0,90 -24,190 -30,260", STEEL_LIGHT, 6)
    return group(path(fall, PALE.base), path(shade, STEEL_LIGHT), strands)


def stopgap() -> Node:
    """He leans to the wall with one finger, as he has for years."""
    mouth = line("M0,-44Q12,-36 24,-46", INK, 5.5)
    pose = Person(
        372,
        FLOOR - 462,
        "s2",
        hair.grey_waves(HAIR["white"]),
        Face("half", "worry", "flat", look=0.3, gaze=(-3, 0), glasses=INK),
        top=TEAL,
        trousers=DENIM,
        badge=WHITE,
        sleeve=0.46,
        floor=462,
        left=Arm((-92, 214), "flat", "in", turn=94),
        right=Arm((176, 36), "point", "low", turn=6),
        feet=(Foot(-92, 0, 1, knee="left"), Foot(48, 0, 1)),
        lean=10,
        tilt=4,
        name="stopgap",
    )
    return group(
        person(pose),
        place(424, FLOOR - 446, beard()),
        place(424, FLOOR - 456, mouth),
        place(pose.x, pose.y, arms(pose, over=True)),
    )


def cake_bringer() -> Node:
    """The cake, the party hat, the best of wishes."""
    hat = group(
        path("M-34,-62L6,-152L42,-56Z", RED.base),
        path("M16,-130L42,-56L18,-60Z", RED.shade),
        circle(6, -152, 12, YELLOW.base),
        line("M-18,-92L28,-104M-28,-74L36,-82", WHITE, 6),
    )
    base = hair.bob(HAIR["black"])
    party = hair.Hair(base.back, group(base.front, hat), base.ears)
    return person(
        Person(
            122,
            FLOOR - 466,
            "s5",
            party,
            Face("happy", "raised", "laugh", look=0.6),
            top=ORANGE,
            trousers=NAVY,
            badge=WHITE,
            floor=466,
            sleeve=0.46,
            left=Arm((62, 116), "flat", "low", turn=-4, over=True),
            right=Arm(
                (106, 88), "flat", "low", turn=-8, over=True, held=place(42, -12, office.cake(), scale=0.95)
            ),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(46, 0, 1)),
            lean=4,
            tilt=-5,
        )
    )


def user() -> Node:
    """A fishmonger rows on the lake and would like to know how long it will hold."""
    rod = line("M0,20L-84,-150", SAND.shade, 9)
    thread = line("M806,128C800,200 806,280 804,470q0,16 -12,14", WHITE, 4)
    pose = Person(
        968,
        178,
        "s3",
        hair.cap(NAVY, HAIR["brown"], -1),
        Face("half", "one", "flat", look=-0.6, gaze=(-4, 5), beard=hair.moustache(HAIR["brown"])),
        top=RED,
        over=(clothes.apron(PALE, 200),),
        feet=None,
        sleeve=0.46,
        left=Arm((-96, 96), "grip", "low", turn=-140, over=True, held=rod),
        right=Arm((110, 90), "grip", "low", turn=60),
        lean=-5,
        tilt=-8,
        scale=0.9,
    )
    oar = line("M1056,240L1140,396", SAND.base, 13)
    boat = group(
        path("M806,284H1146C1136,350 1104,372 1060,372H884C836,372 814,344 806,284Z", RED.shade),
        path("M806,284H1146L1142,310H812Z", WHITE),
        line("M830,336H1118", BEHAVIOUR.deep, 5, opacity=0.4),
    )
    return group(
        place(0, 0, person(pose)), oar, boat, thread, path("M1126,380L1164,420L1146,440L1114,404Z", SAND.base)
    )


def draw() -> Svg:
    """Return the card."""
    cat = group(
        floor_shadow(206, 874, 80, 8),
        place(206, 872, animals.sleeping_cat(ORANGE.base, ORANGE.shade), scale=0.95),
    )
    flags = (
        (50, 118, RED.base),
        (140, 142, NAVY.base),
        (230, 130, PLUM.base),
        (320, 100, RED.base),
        (410, 84, NAVY.base),
        (496, 84, PLUM.base),
    )
    garland = group(
        line("M0,96Q150,190 300,106T560,76", WHITE, 5),
        *[polygon([(x - 20, y), (x + 20, y + 2), (x, y + 44)], c) for x, y, c in flags],
    )
    web = place(598, 430, leisure.cobweb(96, WHITE), turn=90)
    medal = place(418, 408, signs.medal(RED, 25), turn=4)
    duck = place(760, 322, animals.duck(flip=True), scale=0.8)
    return card(
        room(BEHAVIOUR, halo=(390, 360, 320), floor=772),
        garland,
        cloud(1060, 90, 0.6, WHITE, 0.6),
        user(),
        duck,
        dam(),
        web,
        stopgap(),
        medal,
        cake_bringer(),
        cat,
    )
