"""The wheel has been invented again: it joins the others, while a cart still waits for one."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    FLAME_ORANGE,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    PALE,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import Person, person
from abcdesk.art.props import aids, animals, build, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 838


def stone_wheel(radius: float, dark: bool = False) -> Node:
    """A wheel hewn from stone, centred on the origin."""
    base, shade, hole = (STEEL, STEEL_DARK, INK) if dark else (STEEL_LIGHT, STEEL, STEEL_DARK)
    r = radius
    return group(
        circle(0, 0, r, base),
        path(
            f"M{r * 0.3},{-r * 0.954}A{r},{r} 0 0 1 {r * 0.3},{r * 0.954}A{r * 1.3},{r * 1.3} 0 0 0 {r * 0.3},{-r * 0.954}Z",
            shade,
        ),
        circle(0, 0, r * 0.24, hole),
        line(
            f"M{-r * 0.6},{-r * 0.3}l{r * 0.2},{r * 0.1}M{-r * 0.2},{r * 0.6}l{r * 0.2},{r * 0.06}M{r * 0.2},{-r * 0.6}l{-r * 0.16},{r * 0.1}",
            shade,
            6,
        ),
    )


def forgotten() -> Node:
    """A heap of earlier wheels against the wall, cobwebs and all."""
    spots = (
        (98, 690, 92, 0),
        (236, 706, 78, 1),
        (150, 560, 74, 2),
        (70, 470, 62, 1),
        (330, 610, 62, 0),
        (246, 470, 60, 3),
        (130, 380, 56, 0),
        (420, 720, 66, 2),
    )
    parts: list[Node] = []
    for x, y, radius, kind in spots:
        if kind == 0:
            parts.append(place(x, y, stone_wheel(radius, dark=True)))
        elif kind == 1:
            parts.append(place(x, y, build.wheel(radius, LEATHER.shade, SAND.shade, 8), turn=11))
        elif kind == 2:
            parts.append(
                place(
                    x,
                    y,
                    group(
                        circle(0, 0, radius, INK),
                        circle(0, 0, radius * 0.62, STEEL),
                        circle(0, 0, radius * 0.46, STEEL_DARK),
                        circle(0, 0, radius * 0.16, INK),
                    ),
                )
            )
        else:
            parts.append(place(x, y, signs.gear(radius, YELLOW.shade, LEATHER.shade, 12)))
    webs = group(
        place(14, 316, leisure.cobweb(110, WHITE)),
        place(196, 420, leisure.cobweb(80, WHITE), turn=20),
        place(300, 560, leisure.cobweb(90, WHITE), turn=40),
    )
    return group(floor_shadow(240, 790, 230, 16), *parts, webs)


def inventor() -> Node:
    """She lifts the new wheel and remembers nothing."""
    pose = Person(
        498,
        FLOOR - 466,
        "s5",
        hair.curls(HAIR["black"]),
        Face("wide", "raised", "laugh", look=0.1, gaze=(0, -4)),
        top=YELLOW,
        trousers=NAVY,
        badge="#27406F",
        floor=466,
        sleeve=0.46,
        left=Arm((-82, -134), "flat", "out", turn=-76),
        right=Arm((82, -134), "flat", "out", turn=-104),
        feet=(Foot(-62, 0, -1, knee="left"), Foot(62, 0, 1)),
        tilt=-3,
        name="inventor",
    )
    wheel = place(498, 148, stone_wheel(98))
    return group(
        signs.rays(498, 148, 114, 146, [-165, -140, -40, -15], FLAME_YELLOW, 10),
        wheel,
        person(pose),
    )


def mason() -> Node:
    """He already hews the next one, as square as the last first draft."""
    chisel = group(
        line("M-34,0H34", STEEL, 13),
        polygon([(34, -8), (52, 0), (34, 8)], STEEL_DARK),
        rect(-46, -11, 20, 22, RED.base, 5),
    )
    pose = Person(
        768,
        FLOOR - 384,
        "s2",
        hair.bob(HAIR["auburn"]),
        Face("shut", "one", "smirk", look=-0.3, glasses=INK),
        top=TEAL,
        trousers=DENIM,
        badge=WHITE,
        badge_drop=58,
        sleeve=0.46,
        floor=400,
        feet=None,
        left=Arm((-104, 148), "grip", "low", turn=165, over=True, held=place(-6, 10, chisel, turn=104)),
        right=Arm((64, -120), "grip", "low", turn=-92, held=place(0, 0, build.hammer(0.62), turn=-14)),
        lean=-6,
        tilt=-6,
    )
    return pose_on_stool(pose)


def pose_on_stool(pose: Person) -> Node:
    """The mason on a low stool with the square stone before the knees."""
    block = group(
        rect(592, 672, 130, 164, STEEL_LIGHT, 18),
        rect(686, 672, 36, 164, STEEL, 12),
        circle(650, 760, 26, STEEL_DARK),
        line("M606,716l20,8M612,800l18,-8", STEEL, 6),
    )
    stool = group(
        line("M730,690L718,834M812,690L824,834", SAND.shade, 14), rect(706, 678, 122, 22, SAND.base, 8)
    )
    chips = [
        polygon([(x, y), (x + 18, y - 6), (x + 14, y + 12)], STEEL_LIGHT)
        for x, y in ((560, 846), (596, 858), (548, 800), (700, 862), (640, 846))
    ]
    sparks = line("M606,650l-20,-16M600,668h-26", FLAME_YELLOW, 7)
    return group(
        floor_shadow(700, FLOOR + 4, 160, 12),
        stool,
        aids.seated(pose, -1, 84, 150, 24),
        block,
        *chips,
        sparks,
    )


def customer() -> Node:
    """A market trader with a cart on three wheels and a snail for company."""
    trader = Person(
        1066,
        FLOOR - 456,
        "s3",
        hair.cap(GREEN, HAIR["dark"], -1),
        Face("half", "worry", "frown", look=-0.6, gaze=(-5, 0)),
        top=RED,
        trousers=GREY,
        over=(clothes.apron(PALE, 290),),
        sleeve=0.46,
        floor=456,
        left=Arm((-84, 60), "open", "low", turn=-140, over=True),
        right=Arm((74, 190), "fist", "in", turn=90),
        feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
        tilt=6,
        lean=3,
    )
    apples = [
        circle(x, y, 19, c)
        for x, y, c in (
            (902, 664, RED.base),
            (938, 656, GREEN.base),
            (972, 664, RED.base),
            (1006, 672, FLAME_ORANGE),
            (920, 636, FLAME_ORANGE),
            (956, 632, RED.base),
        )
    ]
    box = group(
        path("M862,664L1040,688L1026,774L868,752Z", SAND.base),
        path("M862,690L1036,714L1032,738L866,714Z", SAND.shade),
        line("M1036,696L1120,640", SAND.shade, 13),
    )
    axle = group(line("M1004,778L1040,782", STEEL_DARK, 12), circle(1044, 783, 9, INK))
    rolled = group(*[circle(x, y, 18, c) for x, y, c in ((1010, 862, RED.base), (1128, 866, FLAME_ORANGE))])
    return group(
        person(trader),
        floor_shadow(950, FLOOR + 6, 120, 11),
        *apples,
        box,
        axle,
        place(904, 786, build.wheel(58, INK, STEEL, 8)),
        rect(1000, 776, 16, 66, SAND.shade, 4),
        rolled,
    )


def draw() -> Svg:
    """Return the card."""
    empty = group(
        rect(770, 150, 330, 190, CULTURE.far, 8),
        rect(784, 164, 302, 162, CULTURE.tone(50), 4),
        *[rect(800 + step * 70, 180, 52, 130, CULTURE.wall, 4) for step in range(4)],
    )
    web = place(784, 164, leisure.cobweb(84, CULTURE.tone(400)))
    note = place(912, 246, office.paper(36, 46, 2), turn=8)
    duck = group(
        floor_shadow(330, 872, 62, 8),
        place(326, 866, animals.duck(), scale=0.85),
        circle(304, 866, 13, INK),
        circle(350, 866, 13, INK),
        circle(304, 866, 5, STEEL_LIGHT),
        circle(350, 866, 5, STEEL_LIGHT),
    )
    return card(
        room(CULTURE, empty, web, halo=(506, 330, 310), floor=764),
        note,
        forgotten(),
        inventor(),
        customer(),
        mason(),
        duck,
    )
