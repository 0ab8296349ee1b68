"""Eyes shut, plunger down: the change goes live, and the crash-test dummy is still in its box."""

from abcdesk.art import hair
from abcdesk.art.backdrop import cloud, floor_shadow, room
from abcdesk.art.faces import Face, bare_head, draw_face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    PLUM,
    RED,
    SAND,
    SKINS,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 838


def office() -> Node:
    """The live system: a small office, its people at the windows; origin bottom middle."""
    panes: list[Node] = []
    for row in range(3):
        for column in range(4):
            panes.append(rect(-150 + column * 78, -416 + row * 104, 56, 66, BEHAVIOUR.tone(100), 4))
    faces = group(
        place(
            -44,
            -270,
            bare_head(SKINS["s5"], 0),
            draw_face(Face("wide", "worry", "o", look=-0.4, gaze=(-4, 3)), SKINS["s5"]),
            hair.bun(HAIR["black"]).front,
            scale=0.42,
        ),
        place(
            112,
            -374,
            bare_head(SKINS["s1"], 0),
            draw_face(Face("wide", "worry", "teeth", look=-0.4, gaze=(-4, 3)), SKINS["s1"]),
            hair.grey_waves("#E6E6E3").front,
            scale=0.42,
        ),
        place(
            -122,
            -374,
            bare_head(SKINS["s3"], 0),
            draw_face(Face("wide", "worry", "wobble", look=-0.4, gaze=(-4, 3)), SKINS["s3"]),
            hair.curls(HAIR["dark"]).front,
            scale=0.42,
        ),
    )
    return group(
        rect(-190, -470, 380, 470, WHITE, 6),
        rect(110, -470, 80, 470, STEEL_LIGHT, 6),
        rect(-200, -486, 400, 26, RED.base, 6),
        *panes,
        faces,
        rect(-46, -112, 92, 112, STEEL_DARK),
        line("M0,-112V0", STEEL, 5),
        rect(-64, -560, 128, 84, WHITE, 10),
        place(0, -520, signs.smiley(34, FLAME_YELLOW)),
    )


def charge() -> Node:
    """The new release: dynamite with a ribbon on it."""
    sticks = [
        rect(x, -104, 32, 104, RED.base if step % 2 == 0 else RED.shade, 8)
        for step, x in enumerate((-68, -34, 0, 34))
    ]
    bow = group(
        path("M0,-62C-50,-100 -60,-40 0,-56C60,-40 50,-100 0,-62Z", FLAME_YELLOW),
        circle(0, -59, 10, YELLOW.shade),
    )
    return group(
        *sticks,
        rect(-74, -68, 148, 22, FLAME_YELLOW, 4),
        bow,
        line("M-52,-104q-4,-30 -30,-26M18,-104q4,-40 -60,-40", INK, 6),
    )


def changer() -> Node:
    """Whole weight on the plunger, eyes shut, fingers crossed behind her back."""
    return person(
        Person(
            330,
            FLOOR - 420,
            "s2",
            hair.ponytail(HAIR["auburn"]),
            Face("shut", "worry", "grin", look=0.4),
            top=PLUM,
            trousers=GREY,
            badge=WHITE,
            body=SLIM,
            floor=420,
            sleeve=0.46,
            left=Arm((-128, 62), "crossed", "low", turn=-130),
            right=Arm((132, 222), "flat", "high", turn=40),
            feet=(Foot(-60, 0, -1, knee="left"), Foot(30, 0, 1)),
            lean=14,
            tilt=16,
        )
    )


def detonator() -> Node:
    """Box with a plunger, half-way down; origin bottom middle."""
    return group(
        rect(-9, -170, 18, 90, STEEL_DARK),
        rect(-60, -184, 120, 22, INK, 10),
        rect(-70, -104, 140, 104, RED.base, 10),
        rect(34, -104, 36, 104, RED.shade, 10),
        place(-16, -52, signs.bolt(60, FLAME_YELLOW)),
    )


def dummy() -> Node:
    """The crash-test dummy in its unopened box, bored."""
    mark = group(
        circle(0, 0, 20, INK), path("M0,-20A20,20 0 0 1 20,0H0ZM0,20A20,20 0 0 1 -20,0H0Z", FLAME_YELLOW)
    )
    head = group(
        circle(0, -196, 54, YELLOW.base),
        path(
            "M20,-246C50,-234 60,-200 50,-172C38,-148 14,-142 4,-142C40,-160 44,-220 20,-246Z", YELLOW.shade
        ),
    )
    face = line("M-30,-204h20M10,-204h20M-14,-170h28", INK, 7)
    chin = group(line("M-62,-92L-40,-146", YELLOW.shade, 30), circle(-40, -148, 19, YELLOW.base))
    box = group(
        rect(-110, -110, 220, 110, SAND.base, 4),
        rect(50, -110, 60, 110, SAND.shade, 4),
        rect(-20, -110, 40, 110, "#E9C79E"),
    )
    web = line(
        "M110,-110L150,-170M110,-80L176,-110M128,-136Q140,-126 142,-110M144,-160Q160,-140 162,-104", WHITE, 4
    )
    return group(
        path("M-84,-100C-84,-150 84,-150 84,-100Z", YELLOW.shade),
        head,
        face,
        chin,
        place(34, -226, mark, scale=0.66),
        box,
        place(-66, -54, mark, scale=1.1),
        web,
    )


def draw() -> Svg:
    """Return the card."""
    far = group(
        cloud(200, 180, 0.9, BEHAVIOUR.tone(100), 0.8), cloud(620, 130, 0.8, BEHAVIOUR.tone(100), 0.8)
    )
    wire = it.cable([(520, 830), (590, 860), (660, 836), (730, 866), (772, 840)], INK, 8)
    shout = signs.rays(330, 334, 130, 160, [-140, -115, -65, -40], WHITE, 8)
    duck = place(
        612,
        860,
        animals.duck(
            path("M-14,-62C-14,-96 42,-96 42,-62Z", STEEL), line("M-20,-62H48", STEEL_DARK, 8), flip=True
        ),
        scale=0.86,
    )
    sandbags = group(
        *[
            rect(x, y, 92, 34, SAND.shade if (x // 10) % 2 else SAND.base, 16)
            for x, y in ((556, 858), (620, 858), (588, 828))
        ]
    )
    return card(
        room(BEHAVIOUR, far, halo=(340, 400, 330), floor=764),
        floor_shadow(962, 828, 230),
        place(962, 822, office(), scale=1.17),
        floor_shadow(818, 858, 92, 10),
        place(806, 856, charge(), scale=1.3),
        wire,
        floor_shadow(120, 838, 120, 10),
        place(134, 836, dummy(), scale=0.94),
        changer(),
        floor_shadow(470, 848, 90, 9),
        place(466, 846, detonator()),
        shout,
        duck,
        sandbags,
    )
