"""The reports hold up a table, wedge a door and warm a cat; only the goat devours them."""

import math

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import (
    ceiling_lamp,
    floor_shadow,
    room,
    shelf,
)
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    GREEN,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import Person, person
from abcdesk.art.props import (
    aids,
    animals,
    farm,
    it,
    office,
)
from abcdesk.art.svg import (
    Node,
    Svg,
    card,
    group,
    line,
    path,
    place,
    rect,
    ring,
)

FLOOR = 838


def ream(width: float, count: int, seed: int, clip: bool = True) -> Node:
    """A pile of bound reports standing on its origin, 30 px each."""
    cloths = (RED, NAVY, TEAL, PLUM, GREEN)
    parts: list[Node] = []
    for step in range(count):
        shift = (step * 7 + seed * 5) % 11 - 5
        cloth = cloths[(step * 3 + seed) % 5]
        left, top = -width / 2 + shift, -30 * (step + 1)
        parts += [
            rect(left, top, width, 28, WHITE, 3),
            rect(left + width * 0.7, top, width * 0.3, 28, STEEL_LIGHT, 3),
            rect(left, top, 20, 28, cloth.base, 3),
        ]
        if clip:
            parts.append(
                line(
                    f"M{left + 34},{top + 10}h{width * 0.36}M{left + 34},{top + 19}h{width * 0.24}",
                    STEEL,
                    3.5,
                )
            )
    return group(*parts)


def tower() -> Node:
    """The newest edition: a stack that bends to the ceiling, held at its foot."""
    parts: list[Node] = []
    x, turn = 0.0, 0.0
    cloths = (RED, TEAL, NAVY, PLUM, GREEN, YELLOW)
    for step in range(15):
        turn = 10 * math.sin(step * 0.42)
        x = 34 * math.sin(step * 0.36)
        cloth = cloths[step % 6]
        sheet = group(
            rect(-78, -26, 156, 25, WHITE, 3),
            rect(34, -26, 44, 25, STEEL_LIGHT, 3),
            rect(-78, -26, 20, 25, cloth.base, 3),
            line("M-44,-17H10M-44,-9H-8", STEEL, 3.5),
        )
        parts.append(place(x, -step * 27, sheet, turn=turn))
    return group(*parts)


def porter() -> Node:
    """IT, proud, under this month's figures."""
    pose = Person(
        196,
        FLOOR - 452,
        "s3",
        hair.quiff(HAIR["dark"]),
        Face("wide", "raised", "grin", look=0.7, gaze=(5, -4)),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        over=(clothes.collar(WHITE, STEEL_LIGHT), clothes.bow_tie(RED)),
        floor=452,
        cuff=WHITE,
        left=Arm((84, 168), "flat", "low", turn=10, over=True),
        right=Arm((176, 140), "flat", "low", turn=-14, over=True),
        feet=(Foot(-104, 10, 1, 14, knee="right"), Foot(64, 0, 1)),
        lean=-6,
        tilt=4,
        name="porter",
    )
    return group(place(332, 548, tower()), person(pose))


def reader() -> Node:
    """The goat in the reader's chair, page in mouth."""
    torn = "M-40,-50H40V36L22,48L6,34L-10,48L-24,34L-40,46Z"
    page = place(-196, -222, path(torn, WHITE), line("M-24,-30H24M-24,-12H16M-24,6H24", STEEL, 5), turn=-10)
    crumbs = [
        place(x, y, rect(-8, -6, 16, 12, WHITE, 2), turn=t)
        for x, y, t in ((-220, -130, 20), (-186, -96, 50), (-236, -70, 10), (-170, -50, 70))
    ]
    glasses = group(ring(-114, -288, 21, INK, 6), line("M-94,-294L-60,-304", INK, 6))
    return group(*crumbs, farm.goat(page, glasses))


def addressee() -> Node:
    """The head gardener rings somebody and rests her feet on two years of service."""
    pose = Person(
        1042,
        466,
        "s5",
        hair.grey_waves(HAIR["grey"]),
        Face("happy", "raised", "laugh", look=-0.3),
        top=GREEN,
        trousers=DENIM,
        over=(clothes.overall_bib(DENIM),),
        sleeve=0.46,
        shoes=LEATHER.base,
        left=Arm(
            (-70, -58),
            "grip",
            "low",
            turn=-60,
            over=True,
            held=place(0, 0, it.handset(), turn=-74, scale=0.8),
        ),
        right=Arm((84, 130), "grip", "low", turn=-20, over=True, held=place(8, 22, office.mug(RED))),
        tilt=8,
    )
    return aids.seated(pose, -1, 120, 104, 30)


def draw() -> Svg:
    """Return the card."""
    seat = group(
        floor_shadow(1070, 842, 130, 12),
        place(1064, FLOOR, ream(220, 5, 2)),
        place(1156, FLOOR - 148, ream(76, 8, 4, clip=False)),
    )
    stool = place(886, FLOOR, ream(130, 1, 3))
    cat = place(1150, 452, animals.sleeping_cat(ORANGE.base, ORANGE.shade), scale=0.6)
    shelves = group(shelf(BEHAVIOUR, 470, 190, 330, 3), shelf(BEHAVIOUR, 840, 170, 280, 5))
    lamp = ceiling_lamp(BEHAVIOUR, 640, 20)
    hat = path("M-22,-66L14,-112L50,-66L14,-74Z", WHITE)
    duck = group(
        floor_shadow(480, 868, 58, 8),
        place(478, 866, animals.duck(hat, line("M14,-108V-76", STEEL_LIGHT, 5)), scale=0.92),
    )
    bin_ = group(
        floor_shadow(70, 850, 60, 8),
        place(70, 846, office.waste_bin(PLUM, 100)),
        place(54, 740, office.paper(48, 60, 3), turn=-16),
        place(92, 736, office.paper(48, 60, 3), turn=18),
    )
    return card(
        room(BEHAVIOUR, shelves, lamp, halo=(680, 420, 330), floor=764),
        bin_,
        floor_shadow(690, 842, 170, 13),
        place(706, FLOOR, reader(), scale=1.08),
        seat,
        stool,
        addressee(),
        cat,
        porter(),
        duck,
        line("M452,330l26,-12M450,376h30M250,118l-30,-12", WHITE, 8),
    )
