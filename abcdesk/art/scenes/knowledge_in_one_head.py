"""One head is the only filing cabinet, and it is leaving for the beach."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, rack_row, room
from abcdesk.art.faces import Face, draw_face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    SKINS,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import animals, build, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 846


def big_head() -> Node:
    """A head 300 px wide whose skull is a cabinet of drawers; origin at the face centre."""
    skin = SKINS["s1"]
    jaw = path("M-118,-20C-124,70 -70,130 0,130C70,130 124,70 118,-20Z", skin.base)
    shade = path(
        "M118,-20C124,70 70,130 0,130C-16,130 -30,128 -44,122C40,116 82,60 84,-20Z", skin.shade, opacity=0.75
    )
    ears = group(circle(-122, 20, 24, skin.base), circle(122, 20, 24, skin.shade))
    cabinet = group(
        path("M-150,-30C-176,-240 -90,-290 0,-290C90,-290 176,-240 150,-30Z", SAND.base),
        path("M80,-276C150,-250 170,-170 150,-30H96C112,-140 112,-220 80,-276Z", SAND.shade),
    )
    drawers: list[Node] = []
    for row, y in enumerate((-232, -164, -96)):
        for x in (-126, -40, 46) if row else (-88, 6):
            drawers.append(rect(x, y, 80, 58, SAND.shade, 6))
            drawers.append(rect(x + 6, y + 5, 68, 46, "#E7C9A0", 5))
            drawers.append(line(f"M{x + 28},{y + 32}h24", STEEL_DARK, 7))
    lock = group(
        rect(-20, -14, 40, 34, YELLOW.base, 6),
        line("M-11,-14v-10q11,-16 22,0v10", STEEL_DARK, 7),
        circle(0, 2, 5, INK),
    )
    face = draw_face(
        Face(
            "happy",
            "raised",
            "smile",
            look=-0.1,
            brow_colour=HAIR["auburn"],
            beard=hair.moustache(HAIR["auburn"]),
        ),
        skin,
    )
    return group(ears, jaw, shade, cabinet, *drawers, place(-14, -62, lock), place(0, 42, face, scale=1.55))


def owner() -> Node:
    """Off he goes: shorts, shirt with flowers, suitcase, swimming ring."""
    blossoms = group(
        *[
            circle(x, y, 9, WHITE)
            for x, y in ((-44, 50), (-20, 110), (-50, 160), (34, 60), (40, 130), (8, 170))
        ]
    )
    shorts = path("M-66,190H66L80,320H14L0,250L-14,320H-80Z", DENIM.base)
    case = group(
        line("M-26,0C-26,-24 26,-24 26,0", INK, 8),
        rect(-72, 0, 144, 104, RED.base, 12),
        rect(36, 0, 36, 104, RED.shade, 12),
        line("M-44,2V102M28,2V102", RED.shade, 8),
        circle(-12, 46, 17, YELLOW.base),
    )
    body = person(
        Person(
            690,
            FLOOR - 430,
            "s1",
            top=ORANGE,
            trousers=Cloth(SKINS["s1"].base, SKINS["s1"].shade),
            sleeve=0.4,
            floor=430,
            badge=WHITE,
            over=(blossoms,),
            skirt=shorts,
            shoes=LEATHER.base,
            body=BROAD,
            left=Arm((-128, 178), "grip", "out", turn=120, held=place(-10, 10, case, turn=-6)),
            right=Arm((162, -20), "open", "low", turn=-56),
            feet=(Foot(-56, 30, 1, 24), Foot(72, 0, 1)),
            lean=3,
            head=(0, -60),
        )
    )
    return group(body, place(702, FLOOR - 430 - 112, big_head(), turn=4, scale=0.94))


def colleagues() -> Node:
    """One pulls at the suitcase, one listens at the skull."""
    puller = Person(
        300,
        FLOOR - 420,
        "s6",
        hair.straight_bob(HAIR["black"]),
        Face("shut", "angry", "teeth", look=0.6),
        top=TEAL,
        trousers=GREY,
        badge=WHITE,
        badge_drop=54,
        body=SLIM,
        floor=420,
        sleeve=0.46,
        left=Arm((150, 176), "grip", "low", turn=10, over=True, shadow=(0, 0)),
        right=Arm((176, 196), "grip", "low", turn=10),
        feet=(Foot(-70, 0, 1, knee="left"), Foot(60, 0, 1)),
        lean=-16,
        tilt=-14,
    )
    listener = Person(
        1016,
        FLOOR - 560,
        "s3",
        hair.short(HAIR["dark"]),
        Face("wide", "worry", "o", look=-0.6, gaze=(-5, 0)),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        sleeve=0.46,
        over=(clothes.collar(WHITE, STEEL),),
        scale=0.84,
        left=Arm((-176, 10), "grip", "low", turn=180),
        right=Arm((96, 110), "grip", "low", turn=-40),
        feet=(Foot(-36, 60, -1, knee="left"), Foot(36, 0, 1)),
        lean=-5,
        shadow=False,
    )
    pad = group(circle(850, 296, 20, STEEL), circle(850, 296, 10, WHITE))
    hose = it.cable([(866, 300), (912, 352), (968, 340), (998, 288)], INK, 8)
    return group(
        place(1060, FLOOR, build.ladder(560, 96), turn=0), person(listener), hose, pad, person(puller)
    )


def draw() -> Svg:
    """Return the card."""
    trouble = group(
        floor_shadow(120, 832, 90, 10),
        place(116, 828, it.rack(130, 200, 4, it.ALARM)),
        place(120, 634, fire.blaze(110, 0.5)),
    )
    duck = place(500, 868, animals.duck(line("M10,-56H38", INK, 9)), scale=0.9)
    float_ring = group(
        ellipse(500, 846, 62, 20, RED.base),
        line("M462,832l-8,22M538,832l8,22M500,828v12", WHITE, 13),
        ellipse(500, 840, 30, 7, BEHAVIOUR.tone(600)),
    )
    sun = signs.rays(700, 260, 236, 268, [-150, -130, -50, -30], WHITE, 8)
    return card(
        room(BEHAVIOUR, rack_row(BEHAVIOUR, [70, 196, 322, 448], top=290), halo=(700, 320, 330)),
        trouble,
        sun,
        colleagues(),
        owner(),
        floor_shadow(500, 872, 66, 8),
        duck,
        float_ring,
        place(1150, 858, office.mug(PLUM)),
    )
