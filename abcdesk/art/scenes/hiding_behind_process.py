"""A castle of binders with a periscope; outside stands a user with a plaster-sized problem."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PLUM,
    RED,
    ROSE,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import ROUND, Person, person, upper_body
from abcdesk.art.props import animals, build, it, office
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 842
COLOURS: tuple[Cloth, ...] = (PLUM, NAVY, TEAL, RED, GREEN)


def course(y: float, left: float, count: int, start: int) -> Node:
    """One course of lying binders, 118 px each."""
    return group(
        *[
            place(left + 59 + index * 120, y, office.lying_binder(COLOURS[(index * 2 + start) % 5], 116, 44))
            for index in range(count)
        ]
    )


def castle() -> Node:
    """Wall, battlements of standing binders and a gate that is a tray of forms."""
    wall = [course(860 - row * 46, 520 + (row % 2) * 24, 5, row) for row in range(8)]
    teeth: list[Node] = []
    for x in (540, 660, 900, 1020, 1128):
        for index in range(2):
            teeth.append(place(x + index * 42, 492, office.binder(COLOURS[(x // 40 + index) % 5], 104, 40)))
    slot = group(
        rect(640, 640, 170, 74, INK, 10),
        rect(656, 656, 138, 14, STEEL_DARK, 4),
        place(732, 690, office.paper(100, 60, 2)),
    )
    letters = group(place(690, 858, office.envelope(), turn=-8), place(752, 864, office.envelope(), turn=6))
    return group(floor_shadow(850, 868, 340, 14), *wall, *teeth, slot, letters)


def guard() -> Node:
    """IT, helmet of a binder, behind the battlements with a periscope on the user."""
    roof = group(
        path("M-70,-52L0,-112L70,-52L60,-36L0,-86L-60,-36Z", YELLOW.base),
        path("M0,-112L70,-52L60,-36L0,-86Z", YELLOW.shade),
    )
    base = hair.short(HAIR["dark"])
    helmet = hair.Hair(base.back, group(base.front, roof), base.ears)
    pose = Person(
        816,
        420,
        "s3",
        helmet,
        Face("half", "angry", "flat", look=-0.5, gaze=(-6, 0)),
        top=PLUM,
        badge=WHITE,
        feet=None,
        lean=-3,
        left=Arm((-90, 6), "grip", "low", turn=-90),
        right=Arm((92, 40), "stop", "low", turn=-70),
    )
    scope = group(
        line("M716,420V210", STEEL_DARK, 34),
        line("M708,420V210", STEEL_LIGHT, 8),
        path("M733,180V230H640V180Z", STEEL_DARK),
        rect(620, 172, 30, 66, INK, 8),
        circle(632, 205, 17, "#DDF0F3"),
        rect(690, 330, 56, 30, INK, 8),
    )
    return group(place(816, 420, upper_body(pose)), scope)


def user() -> Node:
    """An elderly gentleman, wound up in red tape, holding a mouse with a plaster."""
    tape = group(
        line("M-84,92C-40,126 50,122 86,84M-86,160C-36,196 50,190 90,152", RED.base, 17),
        line("M-78,232C-26,270 46,262 78,222", RED.base, 17),
    )
    mouse = group(it.mouse(), place(0, -38, it.bandage(0.6)))
    return person(
        Person(
            220,
            FLOOR - 466,
            "s2",
            hair.balding(HAIR["grey"]),
            Face("wide", "worry", "wobble", look=0.5, gaze=(4, -3), glasses=INK),
            top=ROSE,
            trousers=GREY,
            floor=466,
            body=ROUND,
            over=(clothes.cardigan(ROSE, CREAM.base), clothes.bow_tie(NAVY)),
            left=Arm((-34, 132), "fist", "low", turn=-20, over=True),
            right=Arm((142, 66), "flat", "low", turn=-10, held=place(14, 2, mouse, scale=0.86)),
            feet=(Foot(-34, 0, -1, knee="left"), Foot(36, 0, 1)),
            extra=tape,
            tilt=-6,
            lean=-3,
        )
    )


def draw() -> Svg:
    """Return the card."""
    flags = place(980, 400, build.flag(RED, 130))
    tape = line("M286,816C340,870 420,830 440,780S520,700 560,760S600,850 656,690", RED.base, 15)
    far = group(
        cloud(190, 170, 0.9, BEHAVIOUR.tone(100), 0.8),
        cloud(480, 110, 0.7, BEHAVIOUR.tone(100), 0.7),
        cloud(1050, 150, 0.8, BEHAVIOUR.tone(100), 0.7),
    )
    duck = place(
        1090,
        392,
        animals.duck(
            path("M-12,-66C-12,-94 40,-94 40,-66Z", STEEL_LIGHT),
            line("M-16,-66H44", STEEL_DARK, 7),
            flip=True,
        ),
        scale=0.8,
    )
    gaze = path("M620,190L300,300V330L620,222Z", WHITE, opacity=0.35)
    return card(
        room(BEHAVIOUR, far, halo=(250, 420, 330), floor=768),
        flags,
        guard(),
        duck,
        castle(),
        gaze,
        user(),
        tape,
    )
