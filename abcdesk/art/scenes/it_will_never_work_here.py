"""Every bright idea meets the candle snuffer; the dead bulbs lie in rows."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, picture_frame, room, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, it
from abcdesk.art.svg import Node, Point, Svg, card, circle, group, line, path, place, rect

FLOOR = 838
CAP: Point = (424.0, 150.0)


def dead_bulb() -> Node:
    """A bulb that has gone out, centred on its glass."""
    return group(
        path(
            "M-22,46C-22,26 -48,18 -48,-8C-48,-36 -26,-54 0,-54C26,-54 48,-36 48,-8C48,18 22,26 22,46Z",
            STEEL_LIGHT,
        ),
        path(
            "M20,-48C38,-42 48,-26 48,-8C48,18 22,26 22,46H6C8,24 30,10 30,-12C30,-28 28,-38 20,-48Z", STEEL
        ),
        rect(-22, 44, 44, 12, STEEL_DARK, 4),
        rect(-19, 58, 38, 12, INK, 5),
        line("M-12,42L-14,20M12,42L14,16M-6,-16l12,-10", STEEL_DARK, 4),
    )


def dreamer() -> Node:
    """A young colleague with an idea still shining over her head."""
    return person(
        Person(
            424,
            FLOOR - 390,
            "s4",
            hair.afro(HAIR["black"]),
            Face("happy", "raised", "laugh", look=0.3),
            top=YELLOW,
            trousers=DENIM,
            badge="#27406F",
            body=SLIM,
            floor=456,
            over=(clothes.hood(YELLOW),),
            left=Arm((-122, 30), "open", "low", turn=-130),
            right=Arm((118, 66), "open", "low", turn=-30),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
            tilt=-4,
            lean=-3,
            scale=0.855,
        )
    )


def snuffer() -> Node:
    """A church-sized candle snuffer from the old hand's fists to the bulb."""
    end: Point = (930.0, 512.0)
    pole = group(
        line(
            f"M{CAP[0] + 34},{CAP[1] - 116}C{CAP[0] + 220},{CAP[1] - 130} 700,260 {end[0]},{end[1]}",
            LEATHER.base,
            17,
        )
    )
    cone = group(
        path("M-88,60C-60,40 -30,-30 -14,-84H14C30,-30 60,40 88,60Q0,90 -88,60Z", YELLOW.shade),
        path("M-88,60C-60,40 -30,-30 -14,-84H0C-10,-20 -20,40 -40,72Q-70,68 -88,60Z", YELLOW.base),
        circle(0, -92, 17, YELLOW.base),
    )
    return group(pole, place(CAP[0] + 16, CAP[1] - 46, cone, turn=12))


def old_hand() -> Node:
    """He has seen it all fail before, mostly by his own hand."""
    return person(
        Person(
            900,
            FLOOR - 466,
            "s1",
            hair.balding(HAIR["grey"]),
            Face(
                "half",
                "flat",
                "frown",
                look=-0.6,
                gaze=(-5, 0),
                glasses=INK,
                beard=hair.moustache(HAIR["grey"]),
            ),
            top=GREEN,
            trousers=GREY,
            badge=WHITE,
            body=ROUND,
            floor=466,
            over=(clothes.cardigan(GREEN, "#E8D8B6"),),
            left=Arm((-124, -58), "grip", "low", turn=-40, over=True, shadow=(0, 0)),
            right=Arm((4, 120), "grip", "low", turn=-40, over=True, shadow=(0.5, 1)),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(48, 0, 1)),
            lean=5,
            tilt=6,
        )
    )


def graveyard() -> Node:
    """Shelf and crate of ideas put out."""
    crate = group(
        rect(-110, -86, 220, 86, SAND.base, 4),
        rect(50, -86, 60, 86, SAND.shade, 4),
        line("M-106,-58H106M-106,-30H106", SAND.shade, 6),
    )
    bulbs = [
        place(x, y, dead_bulb(), turn=t, scale=0.74)
        for x, y, t in ((-66, -112, -20), (0, -128, 8), (62, -110, 30))
    ]
    loose = [place(x, y, dead_bulb(), turn=t, scale=0.6) for x, y, t in ((262, 842, 96), (690, 852, 250))]
    return group(floor_shadow(132, 856, 130, 10), place(130, 852, *bulbs, crate), *loose)


def outside() -> Node:
    """Second joke: past the window flies somebody for whom it works."""
    plane = group(
        path("M-70,0C-60,-26 40,-30 66,-6C50,14 -50,18 -70,0Z", RED.base),
        path("M-16,-8L-44,40H-16L26,-2Z", RED.shade),
        path("M-58,-8L-78,-40H-58L-40,-14Z", RED.base),
        circle(30, -12, 9, WHITE),
        line("M70,-30V22", INK, 7),
    )
    return group(
        window(ATTITUDE, 610, 110, 240, 190),
        place(736, 190, plane, turn=-10),
        line("M622,226q16,-10 30,0M618,200q10,-8 22,0", WHITE, 6),
    )


def draw() -> Svg:
    """Return the card."""
    bulb = group(
        circle(CAP[0], 206, 120, FLAME_YELLOW, opacity=0.4),
        place(CAP[0], 196, it.globe_of_light(), scale=0.84),
    )
    snuff = line(
        "M1075,256V196M1050,196C1060,180 1068,164 1068,150H1082C1082,164 1090,180 1100,196Z", ATTITUDE.far, 9
    )
    past = picture_frame(ATTITUDE, 1010, 120, 130, 160, snuff)
    duck = place(
        1096, 862, animals.duck(place(14, -108, it.globe_of_light(), scale=0.36)), scale=0.95, flip=True
    )
    return card(
        room(ATTITUDE, outside(), past, halo=(424, 380, 350)),
        graveyard(),
        bulb,
        dreamer(),
        snuffer(),
        old_hand(),
        floor_shadow(1096, 862, 60, 8),
        duck,
    )
