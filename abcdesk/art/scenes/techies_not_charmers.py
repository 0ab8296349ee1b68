"""Dinner by candlelight with a server; the living caller is waved away."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    FLAME_YELLOW,
    HAIR,
    INK,
    NAVY,
    PLUM,
    RED,
    STEEL_CLOTH,
    STEEL_LIGHT,
    TEAL,
    WHITE,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, it, leisure, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 842


def backdrop() -> Node:
    """A little restaurant at night: moon in the window, fairy lights."""
    bulbs: list[Node] = []
    for step in range(13):
        x = 20 + step * 97
        bulbs.append(circle(x, 74 + 26 * (step % 2), 13, ATTITUDE.tone(100)))
    string = "M0,60" + "".join(f"Q{x + 48},{104} {x + 97},{64}" for x in range(0, 1164, 97))
    view = window(ATTITUDE, 80, 170, 180, 230, ATTITUDE.tone(600))
    moon = group(circle(200, 232, 34, CREAM.base), circle(186, 226, 30, ATTITUDE.tone(600)))
    return room(
        ATTITUDE,
        view,
        moon,
        line(string, ATTITUDE.far, 6),
        *bulbs,
        ceiling_lamp(ATTITUDE, 1090, 150),
        halo=(600, 430, 330),
        floor=752,
    )


def lover() -> Node:
    """He leans over the table, all tenderness; one arm is busy sending people away."""
    pose = Person(
        378,
        FLOOR - 424,
        "s2",
        hair.curls(HAIR["dark"]),
        Face("half", "raised", "smile", look=0.7, gaze=(5, 0), glasses=INK),
        top=NAVY,
        trousers=DENIM,
        badge=WHITE,
        badge_drop=108,
        over=(clothes.collar(WHITE, STEEL_LIGHT), clothes.bow_tie(RED)),
        left=Arm((-166, 20), "stop", "low", turn=-120),
        right=Arm((184, -10), "grip", "low", turn=-40, held=place(2, 34, leisure.wine_glass())),
        lean=10,
        tilt=-4,
    )
    chair = group(
        rect(232, 478, 26, 340, PLUM.shade, 8),
        rect(232, 640, 190, 26, PLUM.base, 8),
        rect(392, 660, 22, 180, PLUM.shade, 6),
        rect(236, 500, 18, 130, PLUM.base, 8),
    )
    return group(floor_shadow(378, 848, 150), place(38, 0, chair), aids.seated(pose, 1, 92, 186, 30))


def beloved() -> Node:
    """The server: napkin, bow, a heart of lights, blushing politely."""
    lights = (RED.base, FLAME_YELLOW, RED.base)
    napkin = group(path("M-86,-268H86L0,-164Z", WHITE), path("M20,-268H86L0,-164Z", STEEL_LIGHT))
    bow = group(
        path("M0,-382L-52,-414V-350Z", RED.base),
        path("M0,-382L52,-414V-350Z", RED.shade),
        circle(0, -382, 15, RED.shade),
    )
    stool = group(
        rect(-96, -30, 192, 26, PLUM.base, 8),
        rect(-80, -10, 22, 130, PLUM.shade),
        rect(58, -10, 22, 130, PLUM.shade),
    )
    heart = place(-12, -322, leisure.heart(50, RED.base))
    return group(
        floor_shadow(0, 122, 130),
        stool,
        place(0, -30, it.rack(196, 352, 6, lights)),
        rect(-84, -362, 146, 92, "#2C3C60", 6),
        heart,
        napkin,
        place(10, -2, bow),
    )


def caller() -> Node:
    """The user, a nurse with a laptop and a question, in person."""
    broken = group(it.laptop(STEEL_CLOTH, place(0, 4, it.bandage(0.9)), scale=0.96))
    return person(
        Person(
            136,
            FLOOR - 478,
            "s6",
            hair.short(HAIR["grey"]),
            Face("wide", "worry", "wobble", look=0.5, gaze=(5, 0)),
            top=TEAL,
            trousers=TEAL,
            over=(clothes.scrubs(TEAL, "#513021"),),
            body=SLIM,
            sleeve=0.44,
            shoes=WHITE,
            left=Arm((-20, 168), "flat", "low", turn=0, over=True, held=place(34, 16, broken, turn=-6)),
            right=Arm((64, 160), "flat", "low", turn=-140, over=True),
            feet=(Foot(-30, 0, -1, knee="left"), Foot(34, 0, 1)),
            floor=478,
            tilt=6,
        )
    )


def table() -> Node:
    """A small table with candle, two glasses and a plate of cable."""
    cloth = "M450,600H790L812,726C780,744 752,718 720,736C690,750 660,722 620,738C580,752 552,722 520,738C490,750 462,738 428,726Z"
    noodles = group(
        ellipse(0, 0, 66, 12, STEEL_LIGHT),
        line("M-34,-6C-40,-34 -6,-34 -10,-10C-12,-38 28,-38 18,-8C30,-30 46,-20 36,-6", TEAL.base, 8),
        rect(30, -16, 24, 14, INK, 4),
    )
    return group(
        floor_shadow(620, 846, 120),
        rect(604, 640, 32, 196, PLUM.shade),
        rect(540, 820, 160, 22, PLUM.shade, 8),
        path(cloth, WHITE),
        path("M700,600H790L812,726C780,744 752,718 720,736Z", STEEL_LIGHT),
        rect(438, 586, 364, 20, STEEL_LIGHT, 8),
        place(620, 590, leisure.candlestick()),
        place(716, 590, leisure.wine_glass("#0F616E")),
        place(530, 588, noodles),
    )


def draw() -> Svg:
    """Return the card."""
    hearts = group(
        place(690, 400, leisure.heart(40), turn=-12),
        place(650, 300, leisure.heart(56), turn=8),
        place(730, 330, leisure.heart(32), turn=16),
    )
    bow_stroke = group(
        line("M-40,26L66,-34", "#6B3F26", 6), place(14, -24, leisure.violin(), turn=-28, scale=0.7)
    )
    duck = group(
        floor_shadow(1064, 866, 70, 9),
        place(1064, 864, animals.duck(flip=True), scale=1.15),
        place(996, 852, bow_stroke),
        place(1080, 730, signs.music_note(INK)),
        place(1132, 726, signs.music_note(INK), scale=0.8),
    )

    return card(
        backdrop(),
        caller(),
        lover(),
        place(868, 720, beloved()),
        table(),
        hearts,
        duck,
    )
