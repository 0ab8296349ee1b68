"""Noon: all of IT lunches on one girder, high above a counter where every telephone rings."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, skyline
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    FLAME_ORANGE,
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
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    Cloth,
)
from abcdesk.art.people import ROUND, SLIM, Person
from abcdesk.art.props import animals, it, office, seats, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

BEAM = 470
SEAT = BEAM - 196


def town() -> Node:
    """A yellow sky with clouds and roofs far below."""
    roofs = skyline(BEHAVIOUR.tone(400), BEHAVIOUR.wall, 900, [150, 240, 190, 280, 170, 230, 300, 160, 210])
    sun = group(disc(600, 250, 330, BEHAVIOUR.halo), disc(600, 92, 76, BEHAVIOUR.tone(50)))
    clouds = group(
        cloud(170, 190, 0.9, WHITE, 0.6), cloud(1030, 150, 1.0, WHITE, 0.6), cloud(640, 640, 0.8, WHITE, 0.5)
    )
    return group(rect(0, 0, 1200, 900, BEHAVIOUR.wall), sun, clouds, roofs, name="backdrop")


def girder() -> Node:
    """A steel beam from edge to edge on two crane cables."""
    cables = line("M40,0V474M1160,0V474", STEEL_DARK, 8, cap="butt")
    rivets = [circle(x, y, 5, STEEL_LIGHT) for x in range(30, 1200, 60) for y in (BEAM + 9, BEAM + 61)]
    return group(
        cables,
        rect(0, BEAM, 1200, 70, STEEL_DARK),
        rect(0, BEAM, 1200, 18, STEEL),
        rect(0, BEAM + 52, 1200, 18, STEEL),
        *rivets,
    )


def bread() -> Node:
    """A sandwich the size of a keyboard, held at its left end."""
    return group(
        rect(-20, -24, 150, 22, "#E7C9A0", 11),
        rect(-16, -8, 144, 12, GREEN.base, 6),
        rect(-18, 2, 146, 10, RED.base, 5),
        rect(-20, 10, 150, 20, SAND.base, 10),
    )


def lunch_box(cloth: Cloth) -> Node:
    """A tin with a handle, standing on its origin."""
    return group(
        line("M-18,-56v-12h36v12", INK, 7),
        rect(-44, -56, 88, 56, cloth.base, 10),
        rect(16, -56, 28, 56, cloth.shade, 10),
        rect(-10, -40, 20, 9, WHITE, 3),
    )


def spaghetti() -> Node:
    """A bowl of patch cables with a fork."""
    noodles = "M-26,-50C-50,-70 -10,-84 -18,-56M0,-50C-20,-86 26,-84 8,-54M22,-50C14,-80 52,-72 32,-48"
    return group(
        line(noodles, RED.base, 8),
        line("M-40,-52C-20,-66 20,-66 44,-52", FLAME_ORANGE, 9),
        path("M-54,-50H54C50,-8 26,0 0,0C-26,0 -50,-8 -54,-50Z", WHITE),
        path("M26,-50H54C50,-8 26,0 4,0C20,-10 28,-30 26,-50Z", STEEL_LIGHT),
    )


def eater() -> Person:
    """Bites into a loaf."""
    return Person(
        176,
        SEAT,
        "s2",
        hair.curls(HAIR["auburn"]),
        Face("happy", "raised", "laugh", look=0.3, beard=hair.short_beard(HAIR["auburn"])),
        top=GREEN,
        trousers=SAND,
        badge=WHITE,
        body=ROUND,
        sleeve=0.46,
        left=Arm((-104, 110), "flat", "low", turn=80),
        right=Arm((84, 6), "grip", "low", turn=-130, over=True, held=place(-92, -20, bread())),
        tilt=-6,
        lean=-3,
    )


def twirler() -> Person:
    """Winds spaghetti round a fork."""
    return Person(
        462,
        SEAT,
        "s6",
        hair.locs(HAIR["black"]),
        Face("closed", "raised", "grin", look=-0.2),
        top=ORANGE,
        trousers=NAVY,
        badge=WHITE,
        body=SLIM,
        sleeve=0.46,
        left=Arm((-56, 104), "grip", "low", turn=-20, over=True, held=place(14, 10, spaghetti())),
        right=Arm(
            (104, -50),
            "grip",
            "low",
            turn=-96,
            held=line("M0,34V-50M-10,-64V-44Q-10,-36 0,-36Q10,-36 10,-44V-64M0,-50V-66", STEEL, 6),
        ),
        tilt=6,
    )


def pourer() -> Person:
    """Holds out a mug."""
    return Person(
        738,
        SEAT,
        "s4",
        hair.headset(hair.hijab(PLUM), 1),
        Face("happy", "raised", "smile", look=0.5),
        top=TEAL,
        trousers=GREY,
        badge=WHITE,
        left=Arm((-84, 150), "flat", "low", turn=100),
        right=Arm((92, 66), "grip", "low", turn=-30, over=True, held=place(14, 22, office.mug(RED))),
        tilt=5,
        lean=3,
    )


def sleeper() -> Person:
    """Has nodded off."""
    return Person(
        1018,
        SEAT,
        "s1",
        hair.balding(HAIR["grey"]),
        Face("closed", "flat", "o", look=-0.5, glasses=INK),
        top=PLUM,
        trousers=DENIM,
        badge=WHITE,
        over=(clothes.collar(WHITE, STEEL_LIGHT),),
        left=Arm((-52, 140), "flat", "out", turn=20, over=True),
        right=Arm((56, 142), "flat", "out", turn=160, over=True),
        tilt=-14,
        lean=-5,
    )


def row() -> Node:
    """Four of IT, legs dangling, in the best of moods."""
    legs = (
        (eater(), (-14, 6), 158),
        (twirler(), (10, 26), 150),
        (pourer(), (-20, -4), 154),
        (sleeper(), (-4, 6), 158),
    )
    return group(*[seats.perched(pose, drop, 48, swing) for pose, swing, drop in legs])


def counter() -> Node:
    """Far below: the empty desk, ringing, and users down to the corner."""
    desk = group(
        rect(380, 792, 440, 20, SAND.base, 7),
        rect(396, 812, 408, 88, SAND.shade),
        rect(738, 812, 66, 88, "#A67F52"),
    )
    phones = [
        group(
            place(x, 792, it.desk_phone(), scale=0.62, turn=t),
            signs.rays(x, 744, 44, 64, [-150, -120, -60, -30], WHITE, 7),
        )
        for x, t in ((450, -5), (600, 4), (750, -4))
    ]
    left = queue([(330, 0), (240, 1), (150, 2), (60, 3)])
    right = queue([(872, 2), (962, 0), (1052, 3), (1140, 1)])
    return group(left, right, *phones, desk)


def queue(spots: list[tuple[float, int]]) -> Node:
    """Silhouettes with caps, helmets and raised hands."""
    parts: list[Node] = []
    for x, kind in spots:
        tone = BEHAVIOUR.tone(800 if kind % 2 else 900)
        parts.append(
            place(
                x,
                900,
                circle(0, -128, 34, tone),
                path("M-54,0V-40C-54,-80 -34,-88 0,-88C34,-88 54,-80 54,-40V0Z", tone),
            )
        )
        if kind == 0:
            parts.append(line(f"M{x + 40},840L{x + 58},770L{x + 48},718", tone, 22))
        elif kind == 1:
            parts.append(path(f"M{x - 42},770C{x - 42},722 {x + 42},722 {x + 42},770Z", tone))
        elif kind == 2:
            parts.append(circle(x + 4, 734, 18, tone))
    return group(*parts)


def draw() -> Svg:
    """Return the card."""
    clock = place(600, 92, signs.clock_face(62, 12, 0, BEHAVIOUR.deep))
    tins = group(place(316, BEAM, lunch_box(RED)), place(878, BEAM, lunch_box(NAVY)))
    crumb = group(place(598, BEAM, animals.duck(scale=0.72)), line("M634,440h18", SAND.base, 11))
    drops = line("M250,590v4M262,640v4M244,690v4", SAND.base, 8)
    snore = line("M1090,110q16,-16 30,0t30,0M1110,76q10,-10 20,0t20,0", WHITE, 7)
    return card(town(), clock, counter(), girder(), tins, row(), crumb, drops, snore)
