"""The procedures hold the window, the table and the technician; only the user reads them."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import tube
from abcdesk.art.limbs import Arm, Foot, shoe
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
)
from abcdesk.art.people import ROUND, SLIM, Person, person, upper_body
from abcdesk.art.props import animals, build, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 842


def backdrop() -> Node:
    """An office whose sash window stands on a binder."""
    frame = group(
        rect(560, 90, 250, 300, BEHAVIOUR.far, 8),
        rect(576, 106, 218, 270, "#DDF0F3"),
        path("M576,376V330C620,300 660,330 700,310C740,300 770,320 794,316V376Z", GREEN.base),
        circle(620, 276, 20, FLAME_YELLOW),
        rect(576, 106, 218, 130, BEHAVIOUR.tone(50)),
        line("M685,106V236", BEHAVIOUR.far, 8, cap="butt"),
        rect(570, 224, 230, 18, BEHAVIOUR.far, 4),
        rect(540, 376, 290, 22, BEHAVIOUR.far, 5),
    )
    prop = place(752, 378, office.binder(RED, 138, 62))
    curtain = path(
        "M800,100C850,140 880,200 858,280C850,320 880,350 860,380C830,330 800,340 806,240Z",
        BEHAVIOUR.tone(100),
    )
    far = group(
        frame,
        prop,
        curtain,
        ceiling_lamp(BEHAVIOUR, 960, 60),
        place(470, 170, signs.clock_face(50, 11, 5, BEHAVIOUR.far)),
    )
    return room(BEHAVIOUR, far, halo=(310, 440, 330))


def stack() -> Node:
    """Four tomes that make a good step."""
    return group(
        floor_shadow(0, 4, 130),
        place(0, 0, office.lying_binder(PLUM, 230, 44)),
        place(-8, -44, office.lying_binder(TEAL, 216, 42)),
        place(6, -86, office.lying_binder(RED, 222, 44)),
        place(-2, -130, office.lying_binder(NAVY, 206, 40)),
    )


def basher() -> Node:
    """As always: one blow with the big hammer."""
    return person(
        Person(
            222,
            672 - 396,
            "s3",
            hair.bun(HAIR["black"]),
            Face("shut", "angry", "grin", look=0.5),
            top=TEAL,
            trousers=DENIM,
            badge=WHITE,
            sleeve=0.44,
            body=ROUND,
            left=Arm((-134, -58), "grip", "low", turn=-96, held=place(0, 0, build.hammer(0.8), turn=-14)),
            right=Arm((124, 120), "flat", "low", turn=40),
            feet=(Foot(-44, 0, -1, knee="left"), Foot(44, 0, 1)),
            floor=396,
            shadow=False,
            lean=-6,
            tilt=-4,
            scale=1,
        )
    )


def patient() -> Node:
    """The machine that is always mended like this: dents and plasters."""
    dents = line("M-30,-150l20,10l-8,18M24,-210l-20,12M-20,-60l24,-6", "#6D8097", 6)
    return group(
        floor_shadow(0, 4, 110),
        place(0, 0, it.rack(170, 390, 7, it.ALARM)),
        dents,
        place(-30, -330, it.bandage(0.9)),
        place(20, -110, it.bandage(0.8), turn=60),
        place(8, -384, fire.flame(0.36)),
        signs.rays(-20, -392, 60, 94, [-150, -120, -60, -30], WHITE, 8),
    )


def reader() -> Node:
    """The user, a scientist with a cane, has found the page."""
    book = group(
        path("M-78,-50Q-38,-68 0,-50Q38,-68 78,-50V46Q38,28 0,46Q-38,28 -78,46Z", WHITE),
        path("M0,-50Q38,-68 78,-50V46Q38,28 0,46Z", STEEL_LIGHT),
        line(
            "M-60,-30q24,-10 44,0M-60,-6q24,-10 44,0M-60,18q24,-10 44,0M16,-30q24,-10 44,0M16,-6q24,-10 44,0",
            STEEL,
            6,
        ),
        line("M-80,54Q-38,36 0,54Q38,36 80,54", RED.base, 11),
    )
    return person(
        Person(
            684,
            FLOOR - 458,
            "s1",
            hair.short(HAIR["auburn"]),
            Face("wide", "worry", "shout", look=-0.5, gaze=(-5, 0), glasses=INK),
            top=PLUM,
            trousers=GREY,
            over=(clothes.lab_coat(290),),
            sleeve_cloth=PALE,
            floor=458,
            left=Arm((-104, 124), "flat", "low", turn=-150, over=True, held=place(-24, -40, book, turn=-8)),
            right=Arm((136, 0), "open", "low", turn=-62),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
            lean=-5,
            tilt=-8,
        )
    )


def lounger() -> Node:
    """His colleague eats his lunch off chapter one, feet on the table."""
    sandwich = group(
        polygon([(-36, 10), (36, 10), (0, -34)], SAND.base),
        line("M-32,12H32", GREEN.base, 9),
        line("M-34,22H34", SAND.shade, 9),
    )
    pose = Person(
        1050,
        480,
        "s6",
        hair.locs(HAIR["black"]),
        Face("happy", "raised", "smile", look=-0.4, beard=hair.short_beard(HAIR["black"])),
        top=ORANGE,
        trousers=NAVY,
        badge=WHITE,
        body=SLIM,
        sleeve=0.46,
        left=Arm((-92, 20), "grip", "out", turn=-120, held=place(-2, -16, sandwich)),
        right=Arm((30, 150), "flat", "low", turn=170, over=True),
        lean=12,
        tilt=4,
    )
    chair = group(
        rect(1096, 520, 28, 180, RED.base, 12),
        rect(966, 690, 166, 28, RED.shade, 12),
        rect(1040, 710, 20, 96, STEEL_DARK),
        line("M1050,806L976,840M1050,806L1124,840", INK, 12),
    )
    table = group(
        floor_shadow(866, 850, 150, 12),
        rect(730, 650, 280, 24, SAND.base, 6),
        rect(756, 674, 24, 168, SAND.shade),
        place(950, 844, office.lying_binder(GREEN, 110, 44)),
        place(946, 800, office.lying_binder(PLUM, 104, 42)),
        place(952, 758, office.lying_binder(NAVY, 108, 42)),
        place(948, 716, office.lying_binder(RED, 100, 42)),
    )
    legs = group(
        place(826, 622, shoe(INK, -1, 66)),
        tube([(1040, 690), (940, 640), (836, 624)], 72, 46, NAVY.shade, round_end=False),
        place(806, 618, shoe(INK, -1, 66)),
        tube([(1040, 696), (930, 644), (816, 622)], 76, 46, NAVY.base, round_end=False),
    )
    body = place(pose.x, pose.y, upper_body(pose))
    return group(floor_shadow(1050, 850, 110, 10), chair, table, legs, body)


def draw() -> Svg:
    """Return the card."""
    page = polygon([(-44, 8), (52, -14), (4, 26)], WHITE)
    plane = group(page, polygon([(-44, 8), (52, -14), (-10, 4)], STEEL_LIGHT))
    roof = group(polygon([(-46, -82), (14, -112), (74, -82), (66, -72), (14, -96), (-38, -72)], RED.base))
    duck = group(floor_shadow(580, 876, 66, 8), place(580, 874, animals.duck(roof)))
    drip = group(*[circle(x, y, 6, "#7CC4CE") for x, y in ((594, 690), (592, 730))])
    return card(
        backdrop(),
        place(222, FLOOR, stack()),
        place(456, FLOOR - 4, patient()),
        basher(),
        reader(),
        lounger(),
        place(900, 300, plane),
        line("M840,330q-40,30 -80,20", WHITE, 6, dash="1 18"),
        duck,
        drip,
        place(752, 650, office.mug(TEAL), scale=0.8),
    )
