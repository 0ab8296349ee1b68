"""A burning computer is served up; everybody points on, until the last arm comes back round."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, rack_row, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import tube
from abcdesk.art.hands import hand
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    SAND,
    SKINS,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, ROUND, SLIM, Person, person
from abcdesk.art.props import animals, fire, it
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, place

FLOOR = 838


def backdrop() -> Node:
    """Server room with a fire extinguisher that nobody needs to look for."""
    return group(
        room(
            ATTITUDE, rack_row(ATTITUDE, [352, 476, 600, 724, 848, 972, 1096], top=290), halo=(190, 380, 330)
        ),
        fire.smoke(
            ATTITUDE.deep, (206, 300, 96), (140, 200, 118), (262, 130, 110), (90, 60, 110), (250, 0, 120)
        ),
        fire.smoke(ATTITUDE.tone(900), (200, 270, 60), (150, 170, 74), (220, 80, 60), opacity=0.5),
    )


def cook() -> Node:
    """The user: a cook who brings her machine on a tray, flambé."""
    tray = group(
        ellipse(0, -4, 116, 16, "#8FA0B5"),
        ellipse(0, -10, 116, 14, STEEL_LIGHT),
        place(0, -14, it.old_computer(it.cracks(), glass="#35764E"), scale=0.66),
        place(0, -126, fire.blaze(130, 0.74)),
    )
    user = Person(
        130,
        FLOOR - 472,
        "s3",
        hair.bun(HAIR["dark"]),
        Face("wide", "worry", "teeth", look=0.5, gaze=(4, 1)),
        top=PALE,
        trousers=GREY,
        body=SLIM,
        over=(clothes.apron(GREEN),),
        left=Arm((30, 130), "flat", turn=10, over=True),
        right=Arm((150, 120), "flat", "low", turn=-8),
        feet=(Foot(-34, 0, -1, knee="left"), Foot(46, 0, 1)),
        lean=-4,
        tilt=-6,
        sleeve=0.45,
    )
    return group(person(user), place(246, FLOOR - 330, tray))


def first() -> Node:
    """Points on with a shrug."""
    return person(
        Person(
            470,
            FLOOR - 472,
            "s6",
            hair.locs(HAIR["black"]),
            Face("half", "raised", "pout", look=0.3, gaze=(4, 0), glasses=INK),
            top=TEAL,
            trousers=NAVY,
            badge=WHITE,
            sleeve=0.46,
            left=Arm((-104, 96), "open", "low", turn=-140),
            right=Arm((176, 66), "point", turn=-6),
            lean=-4,
            tilt=-8,
        )
    )


def second() -> Node:
    """Points on with a thumb on her heart."""
    return person(
        Person(
            738,
            FLOOR - 450,
            "s1",
            hair.straight_bob(HAIR["auburn"]),
            Face("wide", "raised", "o", look=-0.2, gaze=(-4, 0)),
            top=YELLOW,
            trousers=GREY,
            badge="#27406F",
            body=ROUND,
            floor=450,
            over=(clothes.collar(WHITE, STEEL_LIGHT),),
            left=Arm((-34, 118), "open", turn=-40, over=True),
            right=Arm((172, 62), "point", turn=-4),
            lean=4,
            tilt=6,
        )
    )


def third() -> Node:
    """Has nobody left to point at, so his arm goes all the way back."""
    return person(
        Person(
            1016,
            FLOOR - 472,
            "s2",
            hair.balding(HAIR["grey"]),
            Face("happy", "raised", "smile", look=-0.4, beard=hair.moustache(HAIR["grey"])),
            top=PLUM,
            trousers=SAND,
            badge=WHITE,
            body=BROAD,
            over=(clothes.collar(WHITE, STEEL_LIGHT),),
            left=Arm((-96, 168), "fist", "out", turn=40, over=True),
            feet=(Foot(-44, 0, -1, knee="left"), Foot(48, 0, 1)),
            tilt=-5,
        )
    )


def endless_arm() -> Node:
    """The arm of the third: over everybody's head and back to the first."""
    way = [
        (1082, 412),
        (1130, 350),
        (1152, 260),
        (1130, 150),
        (1050, 84),
        (930, 62),
        (800, 72),
        (700, 92),
        (610, 78),
        (540, 44),
        (486, 44),
        (462, 76),
        (460, 108),
    ]
    return group(
        hand("point", SKINS["s2"], 460, 110, 92),
        tube(way, 58, 42, PLUM.shade, round_end=False),
        line("M438,101H482", WHITE, 10, cap="butt"),
    )


def duck_brigade() -> Node:
    """The only one who does something: a duck with an extinguisher."""
    foam = [
        circle(x, y, r, WHITE, opacity=0.85)
        for x, y, r in ((354, 842, 11), (330, 832, 17), (298, 826, 22), (264, 832, 14))
    ]
    return group(
        floor_shadow(430, 872, 74, 9),
        *foam,
        place(400, 870, fire.extinguisher(), scale=0.5),
        place(450, 872, animals.duck(animals.hard_hat_small(), flip=True), scale=0.84),
    )


def draw() -> Svg:
    """Return the card."""
    glow = fire.sparks((330, 300, 6), (176, 330, 5), (352, 388, 5), (300, 230, 5), (140, 400, 4))
    return card(backdrop(), endless_arm(), third(), second(), first(), cook(), glow, duck_brigade())
