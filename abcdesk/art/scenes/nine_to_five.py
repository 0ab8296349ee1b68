"""Five o'clock: holes in the shape of colleagues in the wall, and a user at the counter."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import centreline, tube
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    FLAME_ORANGE,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    LEATHER,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_LIGHT,
    TEAL,
    WHITE,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 838


def runner(colour: str) -> Node:
    """The outline of somebody running right, briefcase and all; origin at the hips, 460 px high."""
    return group(
        circle(46, -230, 52, colour),
        path("M-44,-180C-20,-206 60,-206 84,-176L56,10H-50Z", colour),
        tube(centreline((-30, -150), (-110, -110), (-150, -30)), 52, 40, colour),
        tube(centreline((66, -150), (120, -70), (190, -110)), 52, 40, colour),
        tube(centreline((-24, 0), (-70, 100), (-180, 120)), 66, 44, colour),
        tube(centreline((24, 0), (130, 50), (110, 170)), 66, 44, colour),
        rect(-206, -50, 104, 76, colour, 8),
        path("M-196,92L-206,150L-160,140ZM86,160H170V196H86Z", colour),
    )


def holes() -> Node:
    """Two holes in the wall with the evening sun behind, and their crumbs of plaster."""
    parts: list[Node] = []
    for x, y, scale in ((470, 500, 0.82), (760, 520, 0.94)):
        parts.append(place(x - 9, y - 6, runner(CULTURE.tone(700)), scale=scale))
        parts.append(place(x, y, runner(FLAME_YELLOW), scale=scale))
    cracks = line(
        "M590,300l30,-40l-6,-34M616,640l26,30M356,560l-30,26l4,30M902,380l34,-20M660,700l-22,24",
        CULTURE.tone(500),
        6,
    )
    crumbs = [
        polygon([(x, y), (x + 24, y - 10), (x + 32, y + 12), (x + 8, y + 18)], colour)
        for x, y, colour in (
            (420, 770, CULTURE.tone(100)),
            (520, 790, CULTURE.wall),
            (620, 772, WHITE),
            (730, 786, CULTURE.tone(100)),
            (840, 776, CULTURE.wall),
        )
    ]
    return group(*parts, cracks, *crumbs)


def leaver() -> Node:
    """The last one, on his way into a hole of his own."""
    bag = group(
        line("M-18,0C-18,-20 18,-20 18,0", INK, 8),
        rect(-58, 0, 116, 80, LEATHER.base, 8),
        rect(26, 0, 32, 80, LEATHER.shade, 8),
        rect(-10, 26, 20, 18, SAND.base, 4),
    )
    return person(
        Person(
            972,
            356,
            "s2",
            hair.balding(HAIR["auburn"]),
            Face("happy", "raised", "grin", look=0.7, beard=hair.full_beard(HAIR["auburn"])),
            top=ORANGE,
            trousers=GREY,
            badge=WHITE,
            sleeve=0.46,
            floor=470,
            left=Arm((-130, 130), "grip", "low", turn=120, held=place(-4, 12, bag, turn=16)),
            right=Arm((126, 40), "open", "low", turn=-40),
            feet=(Foot(-120, 96, 1, 44, knee="right"), Foot(92, 0, 1)),
            lean=14,
            tilt=6,
        )
    )


def user() -> Node:
    """She has a ticket, a question and nobody."""
    return person(
        Person(
            150,
            FLOOR - 466,
            "s4",
            hair.hijab(PLUM),
            Face("wide", "worry", "o", look=0.7, gaze=(5, -1)),
            top=TEAL,
            trousers=GREY,
            over=(clothes.lab_coat(290), clothes.stethoscope()),
            sleeve_cloth=PALE,
            body=SLIM,
            floor=466,
            left=Arm((42, 150), "flat", "low", turn=4, over=True),
            right=Arm((128, -52), "point", "low", turn=-74),
            feet=(Foot(-34, 0, -1, knee="left"), Foot(42, 0, 1)),
            lean=5,
            tilt=-4,
        )
    )


def counter() -> Node:
    """The desk they left: cold coffee, phone off the hook, a chair still spinning."""
    phone = group(
        place(420, 664, it.desk_phone(lifted=True), scale=0.9),
        place(306, 800, it.handset(), turn=84, scale=0.7),
    )
    cord = line("M360,650C316,640 300,670 318,690S296,720 312,738", INK, 6)
    desk = group(
        rect(270, 660, 330, 24, SAND.base, 8),
        rect(292, 684, 286, 158, SAND.shade),
        rect(540, 684, 38, 158, "#A67F52"),
    )
    spin = line("M640,560q60,-26 124,0M650,590q54,22 110,-2", WHITE, 7)
    chair = group(floor_shadow(700, 866, 96, 10), place(700, 864, office.office_chair(RED), scale=0.86))
    return group(
        floor_shadow(436, 846, 180), chair, spin, desk, cord, phone, place(530, 660, office.mug(RED))
    )


def draw() -> Svg:
    """Return the card."""
    clock = place(620, 118, signs.clock_face(92, 5, 0))
    bell = signs.rays(620, 118, 106, 134, [-160, -140, -40, -20, 160, 20], WHITE, 8)
    trouble = group(place(1120, 840, it.rack(110, 170, 3, it.ALARM)), place(1118, 676, fire.blaze(90, 0.46)))
    papers = [
        place(x, y, office.paper(52, 66, 3), turn=t)
        for x, y, t in ((884, 250, -20), (860, 150, 16), (930, 190, 40))
    ]
    dash = line("M836,420h-50M850,500h-70M846,580h-46", WHITE, 8)
    duck = group(
        floor_shadow(912, 872, 56, 8),
        place(
            908,
            870,
            animals.duck(
                place(
                    -26,
                    -30,
                    rect(-22, -16, 44, 34, LEATHER.base, 5),
                    line("M-8,-16v-8h16v8", LEATHER.shade, 5),
                )
            ),
            scale=0.88,
        ),
    )
    return card(
        room(CULTURE, halo=(620, 330, 350), floor=760),
        holes(),
        clock,
        bell,
        floor_shadow(1120, 844, 80, 9),
        trouble,
        dash,
        *papers,
        leaver(),
        counter(),
        user(),
        duck,
        line("M962,846h30M968,862h40", STEEL_LIGHT, 6),
        circle(1146, 700, 5, FLAME_ORANGE),
        circle(1088, 690, 4, STEEL),
    )
