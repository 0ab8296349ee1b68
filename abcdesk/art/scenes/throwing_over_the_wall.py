"""A catapult hurls solutions over the wall; on the far side users shelter under pot lids."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, skyline
from abcdesk.art.faces import Face
from abcdesk.art.geometry import polar
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, build, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

FLOOR = 840


def backdrop() -> Node:
    """Two halves: the makers' side is light, the users' side dark and peppered."""
    far = skyline(BEHAVIOUR.far, BEHAVIOUR.wall, 760, [300, 420, 250, 360, 290], 690, 510)
    return group(
        room(BEHAVIOUR, rect(690, 0, 510, 760, BEHAVIOUR.tone(400)), far, halo=(300, 400, 330), floor=760),
        rect(690, 760, 510, 140, BEHAVIOUR.tone(700)),
    )


def catapult() -> Node:
    """A wooden engine on wheels, its arm just let go."""
    pivot = (372.0, 640.0)
    spoon = polar(pivot, 286, -72)
    arm = group(
        line(f"M{pivot[0] - 34},{pivot[1] + 110}L{spoon[0]},{spoon[1]}", SAND.base, 24),
        line(f"M{pivot[0] + 4},{pivot[1]}L{spoon[0] + 6},{spoon[1] + 4}", SAND.shade, 8),
    )
    cup = place(
        spoon[0],
        spoon[1],
        path("M-58,-6C-54,38 54,38 58,-6Z", LEATHER.base),
        path("M20,-6H58C56,18 40,26 20,26Z", LEATHER.shade),
        turn=28,
    )
    frame = group(
        polygon([(238, 790), (356, 560), (388, 560), (274, 790)], SAND.shade),
        polygon([(500, 790), (392, 560), (360, 560), (464, 790)], SAND.base),
        rect(206, 742, 336, 34, SAND.base, 8),
        rect(206, 762, 336, 14, SAND.shade, 6),
        line("M330,640H424", LEATHER.base, 22),
    )
    rope = line("M300,736C310,700 322,724 338,744M352,742q10,-26 18,0", RED.shade, 8)
    wheels = [place(x, 800, build.wheel(50, LEATHER.base)) for x in (262, 490)]
    return group(
        floor_shadow(376, 852, 210), arm, cup, frame, rope, *wheels, circle(*pivot, 17, INK), name="catapult"
    )


def thrower() -> Node:
    """She has cut the rope and is delighted: out of her inbox."""
    axe = group(
        line("M0,44V-66", LEATHER.base, 13),
        path("M-4,-72C20,-84 40,-78 50,-90C62,-60 56,-34 44,-18C34,-34 18,-36 -4,-30Z", STEEL_LIGHT),
    )
    return person(
        Person(
            190,
            FLOOR - 472,
            "s4",
            hair.ponytail(HAIR["black"]),
            Face("wide", "raised", "laugh", look=0.6, gaze=(4, -5)),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            sleeve=0.46,
            body=SLIM,
            left=Arm((-128, -70), "open", "low", turn=-112),
            right=Arm((138, 196), "grip", turn=70, held=place(0, 0, axe, turn=64)),
            feet=(Foot(-52, 0, -1, knee="left"), Foot(58, 46, 1, -18)),
            lean=7,
            tilt=-10,
        )
    )


def flying() -> Node:
    """Two boxes and, much later, the manual on its own parachute."""
    manual = group(
        path(
            "M-74,-150C-70,-214 70,-214 74,-150Q50,-166 26,-150Q0,-166 -26,-150Q-50,-166 -74,-150Z",
            CREAM.base,
        ),
        path("M26,-150C24,-180 18,-196 6,-198C46,-200 72,-186 74,-150Q50,-166 26,-150Z", CREAM.shade),
        line("M-72,-150L-14,-84M-26,-152L-6,-84M26,-152L6,-84M72,-150L14,-84", INK, 4),
        place(0, 0, office.binder(PLUM, 88, 54)),
    )
    return group(
        signs.flight("M486,330C520,250 560,200 600,160"),
        place(640, 150, office.box(TEAL, signs.gear(26, WHITE, TEAL.base), size=98), turn=-22),
        place(868, 160, office.box(NAVY, signs.bolt(50), size=84), turn=24),
        signs.rays(862, 140, 80, 112, [150, 172, 194, 10, -10]),
        place(1124, 316, manual, turn=7),
        name="flight",
    )


def users() -> Node:
    """A scientist and a builder share the lid of a dustbin."""
    lid = group(
        path("M-170,0C-160,-92 160,-92 170,0Z", STEEL_LIGHT),
        path("M48,-66C124,-54 166,-28 170,0H66C72,-26 66,-48 48,-66Z", STEEL),
        rect(-182, -4, 364, 18, STEEL, 9),
        line("M-20,-72q20,-36 40,0", INK, 10),
        line("M-110,-22Q-90,-44 -60,-52", WHITE, 6),
    )
    scientist = Person(
        806,
        FLOOR - 436,
        "s3",
        hair.hijab(TEAL),
        Face("wide", "worry", "wobble", look=0.3, gaze=(2, -6)),
        top=PALE,
        trousers=GREY,
        floor=436,
        over=(clothes.lab_coat(290),),
        left=Arm((-70, -146), "flat", "out", turn=-84),
        right=Arm((-2, 116), "open", turn=-150, over=True),
        feet=(Foot(-34, 0, -1, knee="left"), Foot(40, 0, 1)),
        lean=4,
        tilt=6,
    )
    builder = Person(
        1000,
        FLOOR - 448,
        "s5",
        hair.hard_hat(YELLOW, HAIR["dark"]),
        Face("wide", "worry", "teeth", look=-0.4, gaze=(-2, -5)),
        top=ORANGE,
        trousers=DENIM,
        over=(clothes.overall_bib(DENIM),),
        floor=448,
        sleeve=0.45,
        left=Arm((-32, 128), "fist", turn=-20, over=True),
        right=Arm((64, -146), "flat", "out", turn=-96),
        lean=-5,
        tilt=-6,
    )
    return group(place(902, 238, lid, turn=-5), person(builder), person(scientist))


def rubble() -> Node:
    """What came over before, and a white flag."""
    return group(
        place(1128, 862, office.box(TEAL, signs.gear(22, WHITE, TEAL.base), size=84), turn=12),
        place(716, 866, office.box(PLUM, signs.bolt(44), size=78), turn=-14),
        place(762, 872, office.box(GREEN, signs.cross(30, WHITE, 8), size=60), turn=22),
        line("M690,868l20,-8M1060,872h26", BEHAVIOUR.deep, 8),
    )


def draw() -> Svg:
    """Return the card."""
    wall = place(628, 860, build.brick_wall(112, 480))
    look_out = place(628, 358, animals.duck(line("M8,-60H34", INK, 9)), scale=0.8)
    stock = group(
        place(64, 872, office.box(TEAL, signs.gear(24, WHITE, TEAL.base), size=88)),
        place(156, 876, office.box(PLUM, signs.bolt(46), size=80)),
        place(92, 786, office.box(NAVY, signs.gear(22, WHITE, NAVY.base), size=76), turn=4),
    )
    return card(
        backdrop(),
        flying(),
        thrower(),
        catapult(),
        wall,
        look_out,
        users(),
        rubble(),
        stock,
        ellipse(628, 862, 100, 12, INK, opacity=0.16),
    )
