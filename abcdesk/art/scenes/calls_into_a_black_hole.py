"""Everything she was called about goes round and down; so does the caller, still on the line."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import BEHAVIOUR, CREAM, DENIM, HAIR, NAVY, PLUM, RED, TEAL, WHITE
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, cosmos, it, office, signs
from abcdesk.art.svg import Node, Svg, card, group, line, place, rect

HOLE = (560.0, 420.0)


def backdrop() -> Node:
    """A wall that bends towards the hole, a floor that is losing its boards."""
    bent = line(
        "M0,120Q300,150 420,250M0,620Q220,600 330,520M1200,100Q900,130 720,240M300,0Q400,90 480,180M840,0Q760,90 660,180",
        BEHAVIOUR.far,
        9,
    )
    return group(
        rect(0, 0, 1200, 900, BEHAVIOUR.wall),
        rect(0, 748, 1200, 152, BEHAVIOUR.ground),
        bent,
        place(*HOLE, cosmos.black_hole(BEHAVIOUR, 430)),
        line("M120,800H240M420,850H540M700,800H780", BEHAVIOUR.deep, 7),
        name="backdrop",
    )


def caller() -> Node:
    """The user: the handset has already been swallowed up to the cord."""
    phone = place(0, -14, it.handset(), turn=90, scale=0.9)
    pose = Person(
        0,
        0,
        "s5",
        hair.spiky(HAIR["black"]),
        Face("wide", "worry", "shout", look=0.5, gaze=(4, 2)),
        top=RED,
        trousers=DENIM,
        over=(clothes.apron(CREAM, 230),),
        sleeve=0.46,
        left=Arm((-20, -196), "grip", "out", turn=-80),
        right=Arm((66, -180), "grip", "out", turn=-84, held=phone),
        feet=(Foot(-66, 0, -1, 20, knee="left"), Foot(50, 60, 1, 40)),
        floor=450,
        tilt=-52,
        shadow=False,
    )
    shoe = line("M70,500l-36,14M60,450l-36,4M140,680l-28,20", WHITE, 8)
    return group(shoe, place(330, 490, person(pose), turn=62, scale=0.74))


def operator() -> Node:
    """She files the next call where she filed the last, without looking."""
    letter = place(26, 0, office.envelope(110), turn=-12)
    pose = Person(
        968,
        456,
        "s1",
        hair.headset(hair.ponytail(HAIR["auburn"]), 1),
        Face("happy", "raised", "smile", look=0.5),
        top=TEAL,
        trousers=NAVY,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        left=Arm((-154, -58), "open", "low", turn=-150),
        right=Arm((116, 96), "grip", "low", turn=-30, held=place(4, 26, office.mug(RED))),
        lean=-2,
        tilt=6,
    )
    return group(
        floor_shadow(968, 842, 150),
        place(716, 330, letter, turn=-24),
        aids.wheelchair(pose, 1, PLUM.base),
    )


def orbit() -> Node:
    """What went before: letters, a calendar, a telephone, an old man who is still waiting."""
    x, y = HOLE
    return group(
        place(x - 130, y + 140, office.envelope(84), turn=24),
        place(x + 170, y + 150, office.envelope(76), turn=-30),
        place(x + 20, y - 206, cosmos.calendar_page(), turn=-18),
        place(x - 150, y - 190, office.envelope(80), turn=-20),
        place(x - 60, y - 110, office.envelope(54), turn=50),
        place(x - 70, y + 60, office.envelope(44), turn=-60),
        place(x + 236, y - 150, it.desk_phone(lifted=True), turn=28, scale=0.6),
        place(x + 60, y + 70, cosmos.old_waiter(), turn=14, scale=0.86),
        place(x + 168, y + 92, animals.duck(cosmos.space_helmet()), turn=-22, scale=0.74),
        place(x + 90, y + 236, signs.clock_face(40, 9, 30), turn=20),
    )


def draw() -> Svg:
    """Return the card."""
    cord = it.cable(
        [(538, 436), (552, 412), (562, 446), (580, 414), (590, 444), (606, 418), (612, 432)], RED.shade, 8
    )
    queue = group(
        place(1120, 842, office.desk(140, 110)),
        place(1110, 732, office.lying_binder(PLUM, 110, 36)),
        *[
            place(1112 + dx, 690 - dy, office.envelope(90), turn=t)
            for dx, dy, t in ((0, 0, 4), (6, 36, -8), (-6, 74, 6))
        ],
    )
    late = group(
        place(430, 812, office.envelope(90), turn=-10),
        place(560, 860, office.envelope(84), turn=14),
        signs.flight("M600,800q40,-60 30,-120"),
    )
    return card(backdrop(), late, orbit(), cord, caller(), queue, operator())
