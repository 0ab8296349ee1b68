"""Back to back, a sheet of paper apart, and they play by post: every move takes the long pipe."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.geometry import curve
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RACK_SIDE,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, Person
from abcdesk.art.props import aids, animals, it, office, seats
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 838
NECK = FLOOR - 384


def pipe() -> Node:
    """The long way: up, round two loops and over, down on the other side."""
    way = [
        (96, 560),
        (96, 420),
        (104, 210),
        (190, 110),
        (330, 130),
        (390, 220),
        (330, 300),
        (240, 250),
        (270, 130),
        (420, 76),
        (600, 90),
        (780, 76),
        (930, 130),
        (960, 250),
        (870, 300),
        (810, 220),
        (870, 130),
        (1010, 110),
        (1096, 210),
        (1104, 420),
        (1104, 560),
    ]
    data = curve(way)
    glass = curve(way[9:12])
    collars = [
        place(x, y, rect(-31, -11, 62, 22, STEEL_DARK, 6), turn=t)
        for x, y, t in (
            (96, 470, 0),
            (120, 178, 20),
            (394, 222, 0),
            (424, 76, 84),
            (776, 77, 96),
            (962, 236, 0),
            (806, 222, 0),
            (1080, 178, -20),
            (1104, 470, 0),
        )
    ]
    mouths = [path(f"M{x - 56},604L{x - 24},546H{x + 24}L{x + 56},604Z", STEEL_DARK) for x in (96, 1104)]
    return group(
        line(data, STEEL_DARK, 50),
        line(data, STEEL, 40),
        line(data, STEEL_LIGHT, 9, opacity=0.8),
        line(glass, "#DDF0F3", 34, cap="butt"),
        place(560, 86, pawn(RED.base, RED.shade, 0.42), turn=94),
        place(660, 87, office.envelope(54), turn=-2),
        *collars,
        *mouths,
        name="pipe",
    )


def pawn(base: str, shade: str, scale: float = 1) -> Node:
    """A chess pawn centred on the origin."""
    return place(
        0,
        0,
        path("M-30,52L-16,-4H16L30,52Z", base),
        path("M6,-4H16L30,52H8Z", shade),
        rect(-36, 44, 72, 18, shade, 6),
        rect(-22, -14, 44, 13, shade, 6),
        circle(0, -34, 26, base),
        path("M10,-58A26,26 0 0 1 10,-10A34,34 0 0 0 10,-58Z", shade),
        scale=scale,
    )


def board(colour: str, shade: str, own: int) -> Node:
    """A chess board seen along its edge, with the few pieces that have arrived, on its origin."""
    squares = [rect(-84 + 42 * step, -16, 21, 10, INK) for step in range(4)]
    men = [place(x, -48, pawn(colour, shade, 0.52)) for x in ((-50, 4, 52) if own == 3 else (-30, 44))]
    return group(*men, rect(-90, -18, 180, 18, SAND.shade, 4), rect(-84, -16, 168, 10, CREAM.base), *squares)


def player() -> Node:
    """A site engineer with a steel arm posts her question; her patience is at an end."""
    arm = Arm((-152, 96), "grip", "low", turn=-150, held=place(-4, -26, office.envelope(84), turn=-12))
    pose = Person(
        436,
        NECK,
        "s4",
        hair.hard_hat(YELLOW, HAIR["black"]),
        Face("half", "one", "pout", look=-0.45, gaze=(-4, -3)),
        top=ORANGE,
        trousers=NAVY,
        over=(clothes.hi_vis(),),
        sleeve=0.44,
        extra=aids.steel_arm(arm, -1, ORANGE),
        right=Arm((-24, 168), "flat", "low", turn=174, over=True),
        tilt=4,
        lean=-4,
    )
    return group(place(446, FLOOR, seats.waiting_chair(RED, flip=True)), aids.seated(pose, -1, 108, 150, 34))


def specialist() -> Node:
    """Second line: headphones on, lens up, wondering what the letter could mean."""
    letter = group(
        rect(-46, -62, 92, 118, WHITE, 4),
        place(-2, -24, pawn(STEEL, STEEL_DARK, 0.5)),
        line("M-28,24H28M-28,40H12", STEEL, 5),
    )
    lens = place(0, 0, it.camera_eye(), turn=128, scale=0.78)
    pose = Person(
        764,
        NECK,
        "s2",
        hair.headset(hair.balding(HAIR["auburn"]), 1),
        Face(
            "wide",
            "one",
            "wobble",
            look=0.5,
            gaze=(4, 2),
            glasses=INK,
            beard=hair.short_beard(HAIR["auburn"]),
        ),
        top=PLUM,
        trousers=GREY,
        badge=WHITE,
        body=ROUND,
        sleeve=0.46,
        left=Arm((40, 106), "grip", "low", turn=-40, over=True, held=place(58, -66, lens)),
        right=Arm((154, 60), "grip", "low", turn=-50, held=place(30, -30, letter, turn=8)),
        tilt=6,
        lean=4,
    )
    return group(place(754, FLOOR, seats.waiting_chair(NAVY)), aids.seated(pose, 1, 108, 150, 34))


def desks() -> Node:
    """His and hers, each with half a game."""
    parts: list[Node] = []
    for x, own, colour, shade in ((176, 3, WHITE, STEEL_LIGHT), (1024, 2, INK, RACK_SIDE)):
        parts += [
            floor_shadow(x, FLOOR + 4, 140),
            place(x, FLOOR, office.desk(250, 176, panel=False)),
            place(x + (44 if x < 600 else -44), FLOOR - 176, board(colour, shade, own)),
        ]
    return group(*parts)


def screen() -> Node:
    """The thin paper screen between the two chairs."""
    return group(
        rect(590, 330, 20, 508, SAND.base, 6),
        rect(602, 330, 8, 508, SAND.shade, 4),
        rect(546, 830, 108, 14, SAND.shade, 6),
        line("M596,420h-12M596,520h-12M596,620h-12", SAND.shade, 5),
    )


def draw() -> Svg:
    """Return the card."""
    postman = group(place(0, 0, animals.snail()), place(-6, -62, office.envelope(56), turn=-8))
    trail = line("M470,62q-24,8 -52,-4", WHITE, 6, opacity=0.7)
    duck = group(
        floor_shadow(600, 884, 60, 7),
        place(600, 880, animals.duck(place(10, -76, office.envelope(40), turn=-10)), scale=0.86),
    )
    heap = group(
        *[
            place(x, y, office.envelope(60), turn=t)
            for x, y, t in ((1140, 846, 12), (1090, 858, -10), (1120, 826, -24))
        ]
    )
    return card(
        room(
            BEHAVIOUR,
            window(BEHAVIOUR, 470, 210, 90, 120),
            window(BEHAVIOUR, 640, 210, 90, 120),
            halo=(600, 470, 360),
        ),
        pipe(),
        desks(),
        floor_shadow(420, FLOOR + 4, 130),
        floor_shadow(780, FLOOR + 4, 130),
        screen(),
        player(),
        specialist(),
        heap,
        trail,
        place(524, 66, postman, scale=0.66),
        duck,
    )
