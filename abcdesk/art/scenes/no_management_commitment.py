"""The sponsor is cardboard; the real one tiptoes out with his golf clubs."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, picture_frame, room, window
from abcdesk.art.faces import Face
from abcdesk.art.geometry import blob
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, office
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 836
SUIT = (clothes.jacket(NAVY), clothes.tie(RED))


def standee() -> Node:
    """The cardboard sponsor, all thumb and teeth, with a strut and a cobweb."""
    outline = [
        (0, -176),
        (66, -150),
        (84, -70),
        (120, 20),
        (176, -10),
        (214, 60),
        (150, 160),
        (98, 200),
        (86, 330),
        (104, 470),
        (0, 486),
        (-104, 470),
        (-86, 330),
        (-92, 200),
        (-116, 90),
        (-96, 10),
        (-82, -70),
        (-66, -150),
    ]
    board = path(blob(outline), WHITE)
    edge = place(9, 6, path(blob(outline), SAND.shade))
    figure = person(
        Person(
            0,
            0,
            "s2",
            hair.side_parting(HAIR["grey"]),
            Face("happy", "raised", "grin", look=0.1),
            top=NAVY,
            trousers=NAVY,
            over=SUIT,
            cuff=WHITE,
            left=Arm((-70, 190), "fist", "out", turn=70),
            right=Arm((150, 66), "thumb", "low", turn=-20),
            feet=(Foot(-32, 0, -1, knee="left"), Foot(32, 0, 1)),
            shadow=False,
        )
    )
    strut = polygon([(40, 300), (150, 484), (116, 484), (20, 330)], SAND.shade)
    web = line(
        "M-88,250L-190,482M-92,330L-150,482M-100,420L-120,482M-116,312Q-104,340 -92,344M-140,370Q-120,400 -98,400M-164,424Q-140,450 -108,440",
        WHITE,
        4,
    )
    bent = polygon([(60, -152), (84, -96), (46, -120)], CREAM.shade)
    return group(strut, edge, board, figure, web, bent)


def assistant() -> Node:
    """She asks the cardboard for a signature."""
    pen = group(line("M0,20V-34", INK, 9), path("M-5,-34H5L0,-50Z", YELLOW.base))
    return person(
        Person(
            170,
            FLOOR - 466,
            "s6",
            hair.ponytail(HAIR["black"]),
            Face("wide", "worry", "wobble", look=0.55, gaze=(4, -3), glasses=INK),
            top=PLUM,
            trousers=GREY,
            badge=WHITE,
            body=SLIM,
            floor=466,
            left=Arm(
                (42, 156),
                "flat",
                "low",
                turn=10,
                over=True,
                held=place(18, -42, office.clipboard(96, 124), turn=-6),
            ),
            right=Arm((142, 24), "grip", "low", turn=-40, held=place(0, 0, pen, turn=30)),
            lean=6,
            tilt=-2,
        )
    )


def runaway() -> Node:
    """The real sponsor on tiptoe, finger on his lips, clubs on his shoulder."""
    clubs = group(
        line("M-8,-90L-26,-190M10,-92L14,-202M26,-88L52,-180", STEEL, 7),
        line("M-26,-190h-22M14,-202h24M52,-180h22", STEEL_DARK, 14),
        path("M-36,-100H40L32,120H-28Z", LEATHER.base),
        path("M14,-100H40L32,120H10Z", LEATHER.shade),
        rect(-40, -104, 84, 18, INK, 6),
        line("M-32,0H36", CREAM.base, 8),
    )
    pose = Person(
        936,
        FLOOR - 474,
        "s2",
        hair.side_parting(HAIR["grey"]),
        Face("wide", "raised", "pout", look=-0.6, gaze=(-5, 0)),
        top=NAVY,
        trousers=NAVY,
        over=SUIT,
        cuff=WHITE,
        floor=474,
        left=Arm((-10, -22), "point", "low", turn=-82, over=True, shadow=(0.2, 0.6)),
        right=Arm((116, 60), "grip", "out", turn=-100),
        feet=(Foot(-70, 14, 1, 26), Foot(92, 52, 1, -12)),
        lean=10,
        tilt=-8,
    )
    return group(place(1058, FLOOR - 372, clubs, turn=14), person(pose))


def door() -> Node:
    """An open door to green grass and sunshine."""
    view = group(
        rect(880, 150, 250, 610, "#FFF4DD"), path("M880,600C960,560 1060,570 1130,600V760H880Z", GREEN.base)
    )
    flag = group(line("M1006,594V470", INK, 7), polygon([(1006, 470), (1066, 492), (1006, 514)], RED.base))
    sun = circle(1070, 240, 44, YELLOW.base)
    frame = line("M880,760V150H1130V760", CULTURE.tone(600), 24, cap="butt")
    leaf = polygon([(892, 162), (800, 200), (800, 812), (892, 760)], CULTURE.tone(500))
    return group(view, sun, flag, frame, leaf, circle(816, 500, 10, YELLOW.base))


def draw() -> Svg:
    """Return the card."""
    motto = line("M286,226l30,-40l24,20l34,-52M352,152h22v22", CULTURE.far, 9)
    frame = picture_frame(CULTURE, 250, 110, 160, 150, motto)
    cardboard_duck = group(
        place(7, 3, animals.duck()), animals.duck(), line("M-44,0L-66,10H44", SAND.shade, 9)
    )
    steps = line("M700,826q20,-14 44,-4M640,852q22,-14 46,-4", WHITE, 6)
    return card(
        room(CULTURE, window(CULTURE, 60, 130, 140, 200), frame, door(), halo=(520, 380, 330)),
        floor_shadow(520, FLOOR + 6, 150),
        place(520, FLOOR - 478, standee()),
        assistant(),
        runaway(),
        steps,
        floor_shadow(330, 868, 66, 9),
        place(330, 866, cardboard_duck),
    )
