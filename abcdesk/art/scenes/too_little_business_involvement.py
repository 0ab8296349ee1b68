"""IT plays the users with hand puppets and takes careful notes; the real ones knock at the glass."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, room
from abcdesk.art.faces import Face, bare_head, draw_face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 838


def puppet(skin: str, style: hair.Hair, cloth: Cloth, *over: Node) -> Node:
    """A glove puppet on a hand at the origin, 190 px high."""
    tone = SKINS[skin]
    glove = path("M-40,14L-30,-74Q0,-92 30,-74L40,14Z", cloth.base)
    shade = path("M12,-84Q24,-82 30,-74L40,14H14Z", cloth.shade)
    hands = [
        group(
            line(f"M{side * 22},-60L{side * 66},-84", cloth.base if side < 0 else cloth.shade, 30),
            circle(side * 74, -90, 16, tone.base),
        )
        for side in (-1, 1)
    ]
    head = place(
        0,
        -128,
        style.back,
        bare_head(tone, 0, style.ears),
        draw_face(Face("dot", "none", "smile"), tone),
        style.front,
        scale=0.74,
    )
    stitch = line("M-26,2H26", WHITE, 4, dash="8 8")
    return group(*hands, glove, shade, *over, head, stitch)


def players() -> tuple[Node, Node]:
    """The two puppets: a nurse and a cook, as IT imagines them."""
    nurse = puppet("s2", hair.bun(HAIR["blond"]), ROSE, place(0, -40, signs.plus(30, WHITE)))
    cook = puppet(
        "s3",
        hair.chef_hat(HAIR["brown"]),
        PALE,
        place(0, -42, circle(0, 0, 6, RED.base), circle(0, 22, 6, RED.base)),
    )
    return nurse, cook


def puppeteer() -> Node:
    """He gives both of them his own voice."""
    nurse, cook = players()
    pose = Person(
        372,
        404,
        "s1",
        hair.curls(HAIR["auburn"]),
        Face("closed", "raised", "laugh", look=0.35, glasses=INK),
        top=PLUM,
        badge=WHITE,
        feet=None,
        sleeve=0.46,
        left=Arm((-146, -20), "none", "low"),
        right=Arm((146, -20), "none", "low"),
        tilt=6,
        lean=2,
    )
    return group(
        person(pose), place(226, 396, nurse, turn=-8, scale=0.98), place(518, 396, cook, turn=8, scale=0.98)
    )


def booth() -> tuple[Node, Node]:
    """Posts and curtain behind and above, the counter in front."""
    posts = [rect(x, 96, 26, 750, SAND.base if x < 300 else SAND.shade, 4) for x in (84, 634)]
    inside = rect(110, 120, 524, 420, CULTURE.tone(700))
    lights = path("M372,140L180,540H564Z", CULTURE.tone(500), opacity=0.6)
    back = group(inside, lights, *posts)
    scallops: list[Node] = []
    for step in range(6):
        x = 74 + step * 100
        cloth = (RED.base, CREAM.base)[step % 2] if step < 5 else RED.shade
        scallops.append(
            path(f"M{x},84H{x + 100}V150A50,34 0 0 1 {x},150Z", cloth if step < 5 else CREAM.shade)
        )
    roof = path("M74,84L372,20L674,84Z", RED.shade)
    curtains = [
        path("M110,150C150,260 130,400 112,530H110Z", RED.base),
        path("M634,150C594,260 614,400 632,530H634Z", RED.shade),
    ]
    front = group(
        rect(74, 522, 600, 26, SAND.base, 6),
        rect(94, 548, 560, 296, TEAL.base),
        rect(560, 548, 94, 296, TEAL.shade),
    )
    stars = [
        place(x, y, leisure.star(r, FLAME_YELLOW), turn=t)
        for x, y, r, t in (
            (160, 640, 26, 8),
            (280, 740, 20, -10),
            (380, 630, 30, 4),
            (480, 750, 24, 14),
            (590, 650, 20, 0),
        )
    ]
    return group(back, *curtains), group(front, *stars, roof, *scallops)


def analyst() -> Node:
    """She ticks off what the puppets have approved."""
    return person(
        Person(
            812,
            FLOOR - 458,
            "s5",
            hair.straight_bob(HAIR["black"]),
            Face("happy", "raised", "smile", look=-0.6),
            top=YELLOW,
            trousers=NAVY,
            badge="#27406F",
            body=SLIM,
            floor=458,
            left=Arm(
                (-118, 92),
                "grip",
                "low",
                turn=-70,
                held=place(-22, -34, office.clipboard(), turn=-8, scale=1.1),
            ),
            right=Arm(
                (-62, 128), "grip", "low", turn=-164, over=True, held=line("M-8,14L-34,-22", RED.base, 10)
            ),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
            lean=-3,
            tilt=-6,
        )
    )


def outside() -> Node:
    """The real nurse and the real cook, behind glass."""
    nurse = Person(
        1008,
        392,
        "s4",
        hair.hijab(NAVY),
        Face("wide", "worry", "shout", look=-0.3, gaze=(-4, 0)),
        top=TEAL,
        trousers=TEAL,
        over=(clothes.scrubs(TEAL, "#6C4127"),),
        sleeve=0.45,
        left=Arm((-60, -34), "stop", "low", turn=-100, over=True, shadow=(0, 0)),
        right=Arm((78, 214), "flat", "in", turn=92),
        scale=0.84,
        tilt=-4,
    )
    cook = Person(
        1104,
        412,
        "s6",
        hair.chef_hat(HAIR["black"]),
        Face("half", "angry", "frown", look=-0.5, gaze=(-5, 0)),
        top=PALE,
        trousers=GREY,
        left=Arm((-70, 190), "flat", "out", turn=90),
        right=Arm((40, 22), "fist", "low", turn=-98, over=True, shadow=(0, 0)),
        scale=0.84,
    )
    pane = rect(926, 126, 248, 706, CULTURE.tone(50))
    sky = group(cloud(1046, 210, 0.5, CULTURE.tone(200)), rect(930, 760, 240, 70, CULTURE.tone(300)))
    frame = group(
        line("M924,124H1176V834H924Z", CULTURE.tone(700), 20),
        polygon([(940, 820), (940, 620), (1130, 140), (1166, 140), (1166, 260)], WHITE, opacity=0.12),
        rect(940, 560, 14, 92, STEEL, 6),
    )
    lock = group(line("M936,600H990", STEEL_DARK, 9), circle(992, 600, 9, RED.base))
    return group(
        pane,
        sky,
        place(0, 0, person(cook)),
        person(nurse),
        frame,
        lock,
        signs.rays(1136, 416, 28, 46, [-100, -60, -20], STEEL, 7),
    )


def draw() -> Svg:
    """Return the card."""
    behind, front = booth()
    glove = group(
        floor_shadow(716, 874, 60, 8),
        place(
            712,
            872,
            animals.duck(
                place(
                    14,
                    -74,
                    path("M-18,0L-12,-20H12L18,0Z", PALE.base),
                    circle(-10, -26, 10, PALE.base),
                    circle(10, -26, 10, PALE.base),
                    circle(0, -32, 12, PALE.base),
                ),
                flip=True,
            ),
            scale=0.92,
        ),
    )
    return card(
        room(CULTURE, halo=(760, 360, 330), floor=764),
        floor_shadow(380, 846, 330, 13),
        outside(),
        behind,
        puppeteer(),
        front,
        analyst(),
        glove,
    )
