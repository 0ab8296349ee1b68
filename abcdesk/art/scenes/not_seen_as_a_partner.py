"""A seat at the table at last: the children's table, until the projector breaks."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, it, office, play
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 838
TOP = 570


def back_wall() -> Node:
    """Charts, a lamp and curtains of a boardroom."""
    pie = group(
        circle(360, 190, 62, CULTURE.tone(400)), path("M360,190V128A62,62 0 0 1 414,221Z", CULTURE.tone(600))
    )
    bars = "".join(f"M{x},250V{250 - h}" for x, h in ((470, 40), (510, 70), (550, 56), (590, 104)))
    screen = group(
        rect(270, 90, 370, 210, CULTURE.tone(50), 6),
        pie,
        line(bars, CULTURE.tone(500), 24, cap="butt"),
        rect(256, 80, 398, 16, CULTURE.far, 6),
    )
    return group(screen, ceiling_lamp(CULTURE, 140, 30), window(CULTURE, 940, 130, 150, 210))


def board() -> Node:
    """Three who plan the year; one passes a dead projector down."""
    chair = Person(
        136,
        TOP - 176,
        "s5",
        hair.grey_waves(HAIR["grey"]),
        Face("closed", "raised", "shout", look=0.5),
        top=RED,
        feet=None,
        over=(clothes.jacket(RED),),
        cuff=WHITE,
        left=Arm((-36, 220), "flat", "in", turn=90),
        right=Arm((116, -28), "point", "low", turn=-66),
        tilt=-4,
        lean=3,
    )
    listener = Person(
        336,
        TOP - 172,
        "s2",
        hair.bob(HAIR["auburn"]),
        Face("half", "raised", "smile", look=-0.6, gaze=(-4, 0), glasses=INK),
        top=PLUM,
        feet=None,
        over=(clothes.jacket(PLUM, CREAM.base),),
        left=Arm((-80, 236), "flat", "in", turn=90),
        right=Arm((34, -30), "fist", "low", turn=-110, over=True),
        tilt=10,
    )
    passer = Person(
        536,
        TOP - 184,
        "s4",
        hair.turban(NAVY),
        Face("half", "flat", "flat", look=-0.7, gaze=(-5, 0), beard=hair.full_beard(HAIR["black"])),
        top=GREY,
        feet=None,
        over=(clothes.jacket(GREY), clothes.tie(YELLOW)),
        cuff=WHITE,
        left=Arm((-80, 236), "flat", "in", turn=90),
        right=Arm((190, -8), "flat", "low", turn=14, held=place(56, 0, play.projector(), turn=6, scale=0.86)),
        lean=4,
        tilt=-6,
    )
    people = group(person(chair), person(listener), person(passer))
    table = group(
        rect(60, TOP + 20, 30, FLOOR - TOP - 20, LEATHER.shade),
        rect(600, TOP + 20, 30, FLOOR - TOP - 20, LEATHER.shade),
        rect(90, TOP + 20, 520, 150, LEATHER.base),
        rect(520, TOP + 20, 80, 150, LEATHER.shade),
        rect(30, TOP, 632, 32, "#8A5636", 10),
    )
    things = group(
        place(236, TOP + 4, office.mug(YELLOW), scale=0.9),
        place(440, TOP + 2, office.mug(TEAL), scale=0.9),
        place(150, TOP + 6, rect(-44, -10, 88, 10, WHITE, 3)),
        place(340, TOP + 6, rect(-44, -10, 88, 10, WHITE, 3)),
    )
    return group(floor_shadow(346, FLOOR + 4, 330, 12), people, table, things)


def nursery() -> Node:
    """IT, perfectly happy with toys, and one of them who would like to be heard."""
    builder = Person(
        1092,
        FLOOR - 276,
        "s1",
        hair.Hair(None, group(hair.short(HAIR["blond"]).front, play.propeller_cap())),
        Face("happy", "raised", "laugh", look=-0.5, beard=hair.short_beard(HAIR["blond"])),
        top=ORANGE,
        trousers=DENIM,
        badge=WHITE,
        badge_drop=58,
        body=ROUND,
        sleeve=0.46,
        left=Arm((-128, 60), "grip", "low", turn=-150, over=True),
        right=Arm((-84, 140), "flat", "low", turn=170, over=True),
        tilt=-8,
        lean=-4,
    )
    asker = Person(
        806,
        FLOOR - 268,
        "s6",
        hair.bun(HAIR["black"]),
        Face("wide", "worry", "smile", look=-0.5, gaze=(-4, -5)),
        top=GREEN,
        trousers=NAVY,
        badge=WHITE,
        badge_drop=58,
        body=SLIM,
        left=Arm((-112, -66), "point", "low", turn=-96),
        right=Arm((78, 128), "flat", "low", turn=10, over=True),
        tilt=-8,
        scale=0.92,
    )
    table = group(
        rect(890, 746, 20, 92, YELLOW.shade),
        rect(1030, 746, 20, 92, YELLOW.shade),
        rect(870, 732, 200, 22, YELLOW.base, 9),
        place(938, 732, play.blocks(RED, TEAL, NAVY, YELLOW, size=40)),
        place(1012, 732, it.rack(52, 74, 3, it.CALM)),
    )
    return group(
        floor_shadow(970, FLOOR + 6, 220, 12),
        place(786, FLOOR, play.small_chair(RED, flip=True)),
        play.knees_up(asker, 1, 66),
        place(1108, FLOOR, play.small_chair(RED)),
        play.knees_up(builder, -1, 70),
        table,
    )


def draw() -> Svg:
    """Return the card."""
    bib = path("M-14,-36Q12,-22 36,-34L34,-14Q12,0 -10,-14Z", WHITE)
    duck = group(
        floor_shadow(560, 880, 60, 8),
        place(556, 878, animals.duck(bib), scale=0.95),
        line("M602,874C640,880 650,850 690,862", RED.base, 6),
        circle(698, 864, 9, RED.base),
    )
    return card(room(CULTURE, back_wall(), halo=(960, 560, 300), floor=764), board(), nursery(), duck)
