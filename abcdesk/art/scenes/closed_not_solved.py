"""Everything swept under the rug; on the summit a flag with a tick."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, picture_frame, room, window
from abcdesk.art.faces import Face
from abcdesk.art.geometry import curve
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, group, line, path, place, rect

RIDGE = [
    (70, 812),
    (150, 800),
    (220, 740),
    (300, 668),
    (392, 628),
    (470, 560),
    (560, 520),
    (640, 534),
    (720, 600),
    (790, 640),
    (850, 720),
    (930, 796),
    (1010, 812),
]


def rug() -> Node:
    """The rug as a mountain range, with fringes and a pattern that follows the slopes."""
    outline = curve([(float(x), float(y)) for x, y in RIDGE]) + "L1030,862H50Z"
    low = curve([(float(x), min(862.0, y + 58.0)) for x, y in RIDGE])
    mid = curve([(float(x), min(862.0, y + 116.0)) for x, y in RIDGE[2:-2]])
    shade = path(
        "M560,520C590,512 620,520 640,534C680,560 700,586 720,600C750,616 770,622 790,640C820,670 830,700 850,720C880,760 900,784 930,796C960,806 980,812 1010,812L1030,862H720C700,780 640,700 620,640C600,590 580,560 560,520Z",
        PLUM.shade,
    )
    fringe = "".join(f"M{x},862v18" for x in range(64, 1024, 24))
    return group(
        path(outline, PLUM.base),
        shade,
        line(low, YELLOW.base, 9),
        line(mid, "#E98FA0", 7),
        line(fringe, CREAM.base, 7),
    )


def leftovers() -> Node:
    """What the rug does not quite cover."""
    screen = place(212, 812, it.monitor(it.cracks(), width=150), turn=-24)
    smoke = fire.smoke(
        BEHAVIOUR.deep,
        (836, 570, 30),
        (850, 538, 36),
        (826, 498, 42),
        (850, 452, 44),
        (822, 408, 40),
        (846, 372, 30),
    )
    return group(screen, smoke, place(834, 690, fire.flame(0.5)))


def climber() -> Node:
    """IT at the summit: closed, next."""
    flag = group(
        line("M0,150V-190", INK, 11),
        path("M5,-188C50,-210 90,-160 150,-186V-86C90,-60 50,-110 5,-88Z", GREEN.base),
        place(76, -136, signs.tick(54, WHITE, 13)),
    )
    return person(
        Person(
            556,
            178,
            "s3",
            hair.side_parting(HAIR["black"]),
            Face("happy", "raised", "grin", look=0.3),
            top=ORANGE,
            trousers=NAVY,
            badge=WHITE,
            floor=410,
            sleeve=0.46,
            body=SLIM,
            scale=0.86,
            left=Arm((-66, 172), "fist", "out", turn=60, over=True, shadow=(0.8, 1)),
            right=Arm((140, 40), "grip", "low", turn=-10, held=flag),
            feet=(Foot(-86, -40, -1, -14, knee="left"), Foot(34, 6, 1, 10)),
            lean=-4,
            tilt=-4,
            shadow=False,
        )
    )


def user() -> Node:
    """She still holds the other end of the cable."""
    return person(
        Person(
            1048,
            374,
            "s1",
            hair.bob(HAIR["blond"]),
            Face("wide", "one", "flat", look=-0.6, gaze=(-4, -4)),
            top=RED,
            trousers=GREY,
            over=(clothes.apron(TEAL),),
            floor=466,
            sleeve=0.46,
            left=Arm(
                (-100, 130), "grip", "low", turn=190, held=place(-10, 0, it.plug(), turn=-100, scale=0.8)
            ),
            right=Arm((30, 140), "fist", "low", turn=200, over=True),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(38, 0, 1)),
            lean=3,
            tilt=-6,
        )
    )


def draw() -> Svg:
    """Return the card."""
    cable = it.cable([(922, 500), (936, 600), (976, 720), (900, 800), (820, 792)], INK, 9)
    broom = group(
        line("M0,0V-330", SAND.base, 13),
        path("M-44,0H44L58,70H-58Z", YELLOW.shade),
        line("M-24,20v40M0,20v44M24,20v40", SAND.shade, 5),
        rect(-46, -14, 92, 22, RED.base, 5),
    )
    papers = [
        place(x, y, office.paper(58, 74, 3), turn=t)
        for x, y, t in ((70, 852, 70), (1010, 858, -64), (136, 836, 20))
    ]
    duck = place(404, 866, animals.duck(), scale=0.95)
    tuck = path("M330,830C360,770 450,770 486,830L490,870H322Z", PLUM.shade)
    lifted = path("M322,846C340,780 470,776 494,846C450,806 372,806 322,846Z", PLUM.base)
    stamp = group(
        rect(-30, -16, 60, 30, STEEL_DARK, 5),
        line("M0,-16V-46", RED.base, 15),
        rect(-17, -62, 34, 22, RED.base, 10),
    )
    prize = picture_frame(BEHAVIOUR, 120, 150, 150, 150, place(195, 226, signs.tick(70, BEHAVIOUR.far, 15)))
    second = picture_frame(BEHAVIOUR, 300, 190, 110, 110, place(355, 246, signs.tick(48, BEHAVIOUR.far, 12)))
    return card(
        room(
            BEHAVIOUR, prize, second, window(BEHAVIOUR, 860, 120, 150, 200), halo=(560, 400, 350), floor=764
        ),
        floor_shadow(540, 874, 520, 16),
        leftovers(),
        climber(),
        rug(),
        tuck,
        duck,
        lifted,
        cable,
        place(196, 716, broom, turn=-16),
        user(),
        *papers,
        place(760, 880, stamp),
    )
