"""Two of IT read the user's wishes in a crystal ball while the user herself is told to hush."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import ceiling_lamp, floor_shadow, picture_frame, room, shelf
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    ATTITUDE,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PLUM,
    SAND,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 838


def backdrop() -> Node:
    """An office: shelves, a portrait of a user nobody has met, a lamp."""
    stranger = place(666, 170, signs.person_mark(ATTITUDE.far, 1.3))
    frame = picture_frame(ATTITUDE, 604, 96, 124, 150, stranger)
    far = group(shelf(ATTITUDE, 40, 190, 190, 4), frame, ceiling_lamp(ATTITUDE, 1100, 30))
    return room(ATTITUDE, far, halo=(420, 420, 330))


def seer() -> Node:
    """The analyst in a wizard's hat: one hand on the ball, the other stops the user."""
    stars = [
        place(x, y, leisure.star(r, FLAME_YELLOW)) for x, y, r in ((-52, 70, 12), (50, 52, 10), (44, 140, 13))
    ]
    return person(
        Person(
            462,
            FLOOR - 474,
            "s1",
            leisure.wizard_hat(hair.side_parting(HAIR["auburn"])),
            Face("closed", "raised", "smirk", look=-0.4, beard=hair.short_beard(HAIR["auburn"]), glasses=INK),
            top=NAVY,
            over=tuple(stars),
            badge=WHITE,
            badge_drop=104,
            left=Arm((-118, -26), "open", "low", turn=-170),
            right=Arm((204, 6), "stop", "low", turn=-52),
            feet=None,
            lean=-4,
            tilt=-8,
        )
    )


def scribe() -> Node:
    """His colleague writes every vision down."""
    pen = line("M-4,20L10,-34", INK, 9)
    pad = group(rect(-46, -60, 92, 118, YELLOW.shade, 6), place(0, 0, office.paper(76, 100)))
    return person(
        Person(
            130,
            FLOOR - 470,
            "s5",
            hair.bun(HAIR["black"]),
            Face("wide", "raised", "o", look=0.6, gaze=(5, 2)),
            top=TEAL,
            trousers=SAND,
            badge=WHITE,
            body=SLIM,
            left=Arm((22, 140), "flat", "low", turn=10, over=True, held=place(26, -30, pad, turn=-8)),
            right=Arm((104, 96), "fist", "out", turn=-150, over=True, held=pen, shadow=(0, 0)),
            lean=7,
            tilt=4,
        )
    )


def table() -> Node:
    """A round table under a starry cloth; the ball shows a user who is delighted."""
    cloth = "M124,588C124,560 616,560 616,588L640,826C600,856 560,826 520,846C470,866 420,830 370,850C310,866 270,830 220,848C170,856 140,840 100,826Z"
    shade = "M520,572C580,576 616,580 616,588L640,826C600,856 560,826 520,846C530,760 532,660 520,572Z"
    spots = ((190, 700, 18, 10), (300, 780, 14, -10), (440, 690, 20, 24), (580, 770, 15, 0))
    happy = group(circle(0, 0, 58, YELLOW.base), place(0, 0, signs.smiley(58, YELLOW.base)))
    return group(
        floor_shadow(370, 846, 300, 18),
        path(cloth, PLUM.base),
        path(shade, PLUM.shade),
        ellipse(370, 586, 246, 24, PLUM.shade),
        *[place(x, y, leisure.star(r), turn=t) for x, y, r, t in spots],
        place(300, 592, leisure.crystal_ball(happy, radius=92)),
        signs.rays(300, 476, 112, 138, [-130, -98, -60], FLAME_YELLOW, 8),
        place(470, 592, office.mug(TEAL, steam=False), scale=0.9),
    )


def user() -> Node:
    """The user, two steps away, with something quite different in mind."""
    broken = place(-4, 66, it.monitor(it.cracks(), width=166), scale=0.92)
    pose = Person(
        968,
        FLOOR - 382,
        "s3",
        hair.hijab(GREEN),
        Face("wide", "angry", "shout", look=-0.5, gaze=(-5, 0)),
        top=NAVY,
        trousers=GREY,
        over=(clothes.apron(YELLOW, 214),),
        left=Arm((-178, -52), "open", "low", turn=-118),
        right=Arm((70, 176), "fist", "out", turn=110, over=True),
        lean=-8,
        tilt=-6,
    )
    return group(
        floor_shadow(960, 842, 150),
        place(924, 128, signs.bubble(300, 196, (20, 152), broken)),
        aids.wheelchair(pose, side=-1),
    )


def draw() -> Svg:
    """Return the card."""
    ball = group(circle(34, -18, 17, "#DDF0F3"), circle(28, -25, 4, WHITE))
    cone = path("M-8,-72L14,-128L38,-72Q14,-62 -8,-72Z", NAVY.base)
    crown = group(cone, place(14, -90, leisure.star(9)))
    duck = group(floor_shadow(708, 866, 70, 9), place(690, 866, animals.duck(crown)), place(726, 866, ball))
    return card(backdrop(), scribe(), seer(), table(), user(), duck)
