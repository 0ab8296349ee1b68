"""A sunny painting before the burning racks, and the alarm has been cut to size."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SAND,
    STEEL_LIGHT,
    TEAL,
    WHITE,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, fire, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 838


def disaster() -> Node:
    """Racks on fire from edge to edge, and what rises from them."""
    smoke = fire.smoke(
        BEHAVIOUR.deep,
        (420, 70, 90),
        (560, 40, 110),
        (700, 66, 96),
        (840, 40, 110),
        (980, 90, 90),
        (1090, 40, 100),
        (300, 40, 80),
        (1130, 150, 60),
    )
    racks = [place(x, 770, it.rack(150, 440, 8, it.ALARM)) for x in (250, 410, 570, 730, 890, 1050)]
    flames = [
        place(x, y, fire.flame(s, flip=f))
        for x, y, s, f in (
            (300, 346, 0.9, False),
            (420, 330, 1.25, True),
            (560, 334, 1.0, False),
            (700, 330, 1.35, False),
            (850, 336, 1.1, True),
            (1010, 340, 1.3, False),
            (1096, 560, 0.6, True),
            (236, 560, 0.5, False),
        )
    ]
    sparks = fire.sparks(
        (360, 150, 6),
        (500, 120, 5),
        (640, 110, 6),
        (790, 136, 5),
        (930, 120, 6),
        (1080, 200, 5),
        (1130, 300, 5),
    )
    return group(smoke, *racks, *flames, sparks)


def painting() -> Node:
    """The calm version on canvas: blue sky, a smiling sun, green lights."""
    racks = [place(x, 690, it.rack(110, 250, 5, (GREEN.base,)), scale=1) for x in (470, 590, 710, 830)]
    flowers = [
        group(
            line(f"M{x},706V{690 - h}", GREEN.shade, 6),
            circle(x, 684 - h, 13, c),
            circle(x, 684 - h, 5, WHITE),
        )
        for x, h, c in (
            (424, 20, RED.base),
            (531, 26, FLAME_YELLOW),
            (651, 18, ROSE.base),
            (771, 28, RED.base),
            (886, 20, FLAME_YELLOW),
        )
    ]
    brush = line("M876,258l-34,-26M868,284h-40M846,318l-34,14", WHITE, 9)
    feet = line("M430,716L394,812M870,716L906,812", SAND.shade, 18)
    return group(
        feet,
        rect(376, 216, 548, 524, SAND.base, 8),
        rect(892, 216, 32, 524, SAND.shade, 8),
        rect(396, 236, 508, 484, "#DDF0F3", 3),
        place(470, 314, signs.smiley(48, FLAME_YELLOW)),
        signs.rays(470, 314, 62, 84, [0, 45, 90, 135, 180, 225, 270, 315], FLAME_YELLOW, 9),
        cloud(770, 330, 0.7, WHITE),
        brush,
        path("M396,660Q520,630 650,656T904,650V720H396Z", GREEN.base),
        *racks,
        *flowers,
        path("M396,700H904V720H396Z", GREEN.shade),
        name="painting",
    )


def presenter() -> Node:
    """All calm hands in front; the scissors are behind her back."""
    shears = group(
        line("M0,0L56,-20M0,0L58,14", STEEL_LIGHT, 13),
        circle(-16, 15, 15, RED.base),
        circle(-20, -13, 15, RED.base),
        circle(-16, 15, 6, WHITE),
        circle(-20, -13, 6, WHITE),
    )
    return person(
        Person(
            640,
            FLOOR - 470,
            "s4",
            hair.straight_bob(HAIR["black"]),
            Face("happy", "raised", "grin", look=-0.35),
            top=TEAL,
            trousers=TEAL,
            over=(clothes.jacket(TEAL),),
            badge=WHITE,
            cuff=WHITE,
            floor=470,
            left=Arm((-136, 44), "stop", "low", turn=-96),
            right=Arm((150, 150), "grip", "out", turn=60, held=place(18, 24, shears, turn=78)),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(50, 0, 1)),
            lean=-4,
            tilt=-6,
            extra=signs.sweat((66, -150), (80, -112)),
            name="presenter",
        )
    )


def visitor() -> Node:
    """A teacher with a hearing aid, who has eyes and a nose."""
    pose = Person(
        186,
        FLOOR - 462,
        "s2",
        hair.grey_waves(HAIR["white"]),
        Face("wide", "worry", "o", look=0.6, gaze=(4, -5), glasses=PLUM.base),
        top=ROSE,
        trousers=GREY,
        over=(clothes.cardigan(ROSE),),
        floor=462,
        left=Arm((-70, 182), "fist", "out", turn=60, over=True),
        right=Arm((122, -62), "point", "low", turn=-58),
        feet=(Foot(-44, 0, -1, knee="left"), Foot(44, 0, 1)),
        lean=-4,
        tilt=-6,
    )
    aid = place(pose.x + 9, pose.y - 88, aids.hearing_aid(), turn=-6)
    return group(person(pose), aid)


def runner() -> Node:
    """The only one who knows: a colleague with a leaking bucket and smoking hair."""
    pose = Person(
        1046,
        FLOOR - 462,
        "s1",
        hair.spiky(HAIR["auburn"]),
        Face("wide", "worry", "teeth", look=-0.6, gaze=(-5, -2)),
        top=ORANGE,
        trousers=DENIM,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        floor=462,
        left=Arm((-112, 64), "grip", "low", turn=-150, over=True, held=place(-6, 66, fire.bucket())),
        right=Arm((84, -66), "open", "low", turn=-60),
        feet=(Foot(-84, 0, -1, -6, knee="left"), Foot(60, 56, -1, 40)),
        lean=-9,
        tilt=-2,
        extra=signs.sweat((62, -130), (-70, -140)),
    )
    return group(
        person(pose), place(1028, 214, fire.flame(0.34)), line("M912,604v6M924,650v4M908,700v4", "#7CC4CE", 9)
    )


def alarm() -> Node:
    """The bell, its cable cut clean through, a plaster over its mouth."""
    bell = group(
        rect(-62, -62, 124, 124, BEHAVIOUR.far, 14),
        circle(0, 0, 52, RED.base),
        path("M22,-47A52,52 0 0 1 22,47A70,70 0 0 0 22,-47Z", RED.shade),
        circle(0, 0, 14, RED.shade),
        it.bandage(1.3),
    )
    cut = line("M104,160V236q0,18 18,22M122,308q-22,6 -20,30V420", INK, 9)
    ends = line("M122,258l14,-2M122,258l10,10M122,308l13,4M122,308l12,-8", FLAME_YELLOW, 5)
    return group(cut, ends, place(104, 110, bell))


def draw() -> Svg:
    """Return the card."""
    hat = animals.hard_hat_small()
    duck = group(floor_shadow(380, 872, 58, 8), place(376, 870, animals.duck(hat, flip=False), scale=0.9))
    chip = polygon([(300, 790), (340, 782), (352, 800), (312, 806)], BEHAVIOUR.deep)
    return card(
        room(BEHAVIOUR, halo=(640, 420, 400), floor=764),
        disaster(),
        floor_shadow(650, 820, 300, 12),
        painting(),
        runner(),
        alarm(),
        visitor(),
        presenter(),
        chip,
        duck,
    )
