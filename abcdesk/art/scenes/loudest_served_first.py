"""Silver service for the megaphone; she who waits politely has become a perch."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, picture_frame, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    HAIR,
    INK,
    NAVY,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, arms, person
from abcdesk.art.props import aids, animals, fire, it, leisure, office, seats, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect, turned

FLOOR = 838


def blast() -> Node:
    """The shout, in rings that grow towards the waiter."""
    rings = ""
    for reach, high in ((22, 92), (74, 118), (126, 142)):
        x = 754 - reach
        rings += f"M{x + 18},{312 - high}Q{x - 30},312 {x + 18},{312 + high}"
    return line(rings, WHITE, 12, opacity=0.85)


def shouter() -> Node:
    """A manager who has learnt how to be heard here."""
    pose = Person(
        1040,
        FLOOR - 470,
        "s2",
        hair.side_parting(HAIR["grey"]),
        Face("shut", "angry", "shout", look=-0.7),
        top=PLUM,
        trousers=PLUM,
        over=(clothes.jacket(PLUM), clothes.tie(YELLOW)),
        body=ROUND,
        floor=470,
        cuff=WHITE,
        left=Arm((-122, 28), "grip", "low", turn=-112, over=True),
        right=Arm((106, 236), "fist", "in", turn=96),
        feet=(Foot(-62, 0, -1, knee="left"), Foot(54, 0, 1)),
        lean=5,
        tilt=-4,
        name="shouter",
    )
    horn = place(936, 306, office.megaphone(), scale=1.6, flip=True, turn=2)
    return group(person(pose), horn, place(pose.x, pose.y, arms(pose, over=True)))


def dish() -> Node:
    """A tray with a brand-new laptop."""
    return group(
        ellipse(0, 0, 94, 13, STEEL),
        ellipse(0, -5, 94, 11, STEEL_LIGHT),
        place(0, -8, it.laptop(TEAL, signs.tick(46, WHITE, 11), scale=0.84)),
    )


def waiter() -> Node:
    """IT runs, tray first, into the gale."""
    towel = group(
        path("M-26,-8H24L30,88L8,80L-8,92L-32,82Z", WHITE), path("M8,-8H24L30,88L8,80Z", STEEL_LIGHT)
    )
    return person(
        Person(
            452,
            FLOOR - 458,
            "s3",
            hair.ponytail(HAIR["black"]),
            Face("wide", "raised", "grin", look=0.8, gaze=(5, -1)),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            body=SLIM,
            floor=458,
            sleeve=0.46,
            left=Arm((-92, 70), "fist", "out", turn=-20, over=True, held=place(-22, 8, towel)),
            right=Arm((146, -22), "flat", "low", turn=-10, held=place(52, -22, dish())),
            feet=(Foot(-132, 60, 1, 42, knee="right"), Foot(72, 0, 1, -8)),
            lean=13,
            tilt=2,
            name="waiter",
        )
    )


def patient_one() -> Node:
    """A nurse with a fire on her lap, so quiet that a bird has moved in."""
    tray = group(
        rect(-66, -10, 132, 18, STEEL_DARK, 7),
        place(0, -8, it.laptop(RED, signs.plus(36, WHITE), scale=0.66)),
        place(2, -64, fire.flame(0.5)),
    )
    pose = Person(
        172,
        FLOOR - 384,
        "s5",
        hair.afro(HAIR["black"]),
        Face("half", "worry", "flat", look=0.5, gaze=(4, 0)),
        top=TEAL,
        trousers=TEAL,
        over=(clothes.scrubs(TEAL, "#6C4127"),),
        sleeve=0.45,
        shoes=WHITE,
        left=Arm((-86, -62), "point", "out", turn=-84),
        right=Arm((78, 148), "flat", "low", turn=8, over=True),
        tilt=4,
    )
    perch = place(78, 330, animals.bird(RED.base), scale=1.0)
    webs = group(
        place(72, 470, leisure.cobweb(92, WHITE), turn=-90),
        place(84, 690, leisure.cobweb(104, WHITE)),
    )
    return group(
        place(166, FLOOR, seats.waiting_chair(RED)),
        aids.seated(pose, 1, 108, 150, 36),
        place(286, 632, tray),
        webs,
        perch,
    )


def draw() -> Svg:
    """Return the card."""
    chairs = [
        group(
            rect(x, 590, 88, 16, BEHAVIOUR.far, 6),
            rect(x, 470, 14, 130, BEHAVIOUR.far, 6),
            line(f"M{x + 12},604V748M{x + 76},604V748", BEHAVIOUR.far, 10),
        )
        for x in (290, 640)
    ]
    frame = picture_frame(
        BEHAVIOUR,
        250,
        150,
        130,
        160,
        circle(315, 218, 26, BEHAVIOUR.far),
        path("M275,290C275,236 355,236 355,290Z", BEHAVIOUR.far),
    )
    crooked = turned(-9, (315, 230), frame)
    papers = [
        place(x, y, office.paper(46, 60, 3), turn=t)
        for x, y, t in ((330, 96, -24), (210, 214, 18), (130, 120, -40))
    ]
    muffs = group(
        line("M-8,-60C-8,-90 36,-90 36,-60", INK, 6),
        ellipse(-6, -52, 8, 13, RED.base),
        ellipse(36, -50, 8, 13, RED.shade),
    )
    return card(
        room(BEHAVIOUR, *chairs, crooked, ceiling_lamp(BEHAVIOUR, 470, 20), halo=(960, 330, 330)),
        *papers,
        floor_shadow(184, FLOOR + 4, 150),
        patient_one(),
        blast(),
        waiter(),
        shouter(),
        floor_shadow(760, 866, 62, 8),
        place(758, 864, animals.duck(muffs), scale=0.95),
    )
