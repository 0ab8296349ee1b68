"""Talk to the hand: a giant foam hand answers a user who brings cake."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, far_plant, floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import tube
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    GREY,
    HAIR,
    INK,
    NAVY,
    RED,
    ROSE,
    SAND,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, Person, person
from abcdesk.art.props import animals, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 836


def dartboard() -> Node:
    """Second joke: the dartboard wears a user's head."""
    rings = [
        circle(0, 0, r, colour)
        for r, colour in ((92, INK), (80, CREAM.base), (56, RED.base), (34, CREAM.base))
    ]
    darts = line("M-18,-10L-70,-56M30,18L84,-14M10,-30L44,-84", YELLOW.base, 8)
    tails = line("M-70,-56l-14,-2M-70,-56l0,-14M84,-14l14,6M84,-14l8,-14M44,-84l12,-6M44,-84l-6,-12", INK, 6)
    return group(*rings, signs.person_mark(INK, 1.15), darts, tails)


def foam_hand() -> Node:
    """A foam hand as big as a door, palm first; origin at its wrist, fingers up."""
    fingers = line("M-78,-160V-300M-26,-170V-346M28,-170V-336M80,-160V-286", YELLOW.base, 54)
    thumb = line("M96,-96C130,-120 150,-150 158,-190", YELLOW.base, 52)
    palm = path("M-106,-190C-112,-100 -92,-40 -50,0H50C92,-30 114,-90 108,-190Z", YELLOW.base)
    shade = path("M108,-190C114,-90 92,-30 50,0H16C62,-50 76,-110 72,-190Z", YELLOW.shade)
    creases = line(
        "M-52,-176V-284M1,-184V-316M54,-178V-280M-70,-110Q-10,-150 66,-118M-60,-70Q-20,-110 -6,-40",
        YELLOW.shade,
        7,
    )
    return group(fingers, thumb, palm, shade, creases, rect(-62, -10, 124, 30, RED.base, 12))


def user() -> Node:
    """An elderly lady with a cake and only a small question."""
    skirt = path("M-62,192H62L84,392Q0,410 -84,392Z", GREY.base)
    return person(
        Person(
            180,
            FLOOR - 462,
            "s3",
            hair.grey_waves("#E6E6E3"),
            Face("wide", "worry", "smile", look=0.6, gaze=(5, -2), glasses=RED.base),
            top=ROSE,
            trousers=GREY,
            floor=462,
            over=(clothes.cardigan(ROSE, WHITE),),
            cuff=WHITE,
            left=Arm((40, 152), "flat", turn=4, over=True),
            right=Arm((148, 138), "flat", turn=-4),
            feet=(Foot(-36, 0, -1, knee="left"), Foot(36, 0, 1)),
            skirt=skirt,
            lean=-7,
            tilt=-10,
            name="user",
        )
    )


def gamer() -> Node:
    """He has no eyes for her: music on the ears, a game in the other hand."""
    return person(
        Person(
            892,
            420,
            "s2",
            hair.headset(hair.quiff(HAIR["auburn"]), 1),
            Face("half", "raised", "smirk", look=0.7, gaze=(6, 3), beard=hair.short_beard(HAIR["auburn"])),
            top=NAVY,
            over=(clothes.hood(NAVY),),
            badge=WHITE,
            feet=None,
            body=BROAD,
            right=Arm(
                (134, 10),
                "grip",
                "low",
                turn=-62,
                held=place(6, -22, it.smartphone(circle(0, 0, 14, RED.base)), turn=10),
            ),
            lean=6,
            tilt=10,
            name="gamer",
        )
    )


def waiting_room() -> Node:
    """Far chairs under a notice board: people have waited here before."""
    chairs: list[Node] = []
    for x in (404, 494, 584):
        chairs.append(rect(x - 34, 590, 68, 74, ATTITUDE.far, 10))
        chairs.append(rect(x - 38, 672, 76, 16, ATTITUDE.far, 6))
        chairs.append(line(f"M{x - 28},680V748M{x + 28},680V748", ATTITUDE.far, 8, cap="butt"))
    return group(*chairs, far_plant(ATTITUDE, 96, 748, 1.1))


def counter() -> Node:
    """The service desk with its cobwebbed bell."""
    bell = group(
        rect(-40, -10, 80, 10, INK, 5),
        path("M-34,-10C-34,-58 34,-58 34,-10Z", YELLOW.base),
        path("M14,-42C26,-36 34,-24 34,-10H16Z", YELLOW.shade),
        circle(0, -50, 8, INK),
    )
    web = line(
        "M0,-52L-84,0M0,-52L84,0M-28,-34Q-40,-18 -36,-2M-54,-18Q-60,-10 -60,0M28,-34Q40,-18 36,-2M54,-18Q60,-10 60,0",
        WHITE,
        4,
    )
    return group(
        floor_shadow(930, 862, 260, 16),
        rect(690, 640, 480, 214, SAND.shade),
        rect(1090, 640, 80, 214, "#A67F52"),
        rect(666, 612, 520, 36, SAND.base, 8),
        rect(736, 690, 120, 120, "#A67F52", 8),
        rect(886, 690, 120, 120, "#A67F52", 8),
        place(756, 612, bell, web),
        place(
            1104,
            612,
            animals.duck(line("M-8,-56C-8,-84 36,-84 36,-56", INK, 6), circle(4, -52, 10, RED.base)),
            scale=0.9,
        ),
        place(980, 612, office.mug(RED)),
        name="counter",
    )


def draw() -> Svg:
    """Return the card."""
    arm = group(
        tube([(850, 462), (790, 492), (720, 512), (650, 524), (566, 528)], 58, 46, NAVY.base, round_end=False)
    )
    hand = place(552, 544, foam_hand(), turn=-17, scale=1.16)
    lamps = group(ceiling_lamp(ATTITUDE, 420, 60), ceiling_lamp(ATTITUDE, 860, 60))
    cake = place(282, FLOOR - 462 + 132, office.cake(), scale=0.96)
    draught = line("M362,214q-30,14 -34,44M352,306q-24,14 -26,44M382,400q-18,12 -20,32", WHITE, 7)
    board = place(1060, 220, dartboard())
    return card(
        room(ATTITUDE, lamps, waiting_room(), halo=(250, 400, 350)),
        board,
        gamer(),
        arm,
        counter(),
        user(),
        cake,
        hand,
        draught,
    )
