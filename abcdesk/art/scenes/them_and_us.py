"""Tug of war with the very cable that connects both sides, over a trench."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, skyline
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    SAND,
    STEEL,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, ROUND, SLIM, Person, person
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Svg, card, group, line, path, place, rect

ROPE = 560


def backdrop() -> Node:
    """Two shores: server halls on one, a hospital and a works on the other."""
    hospital = group(
        rect(1010, 330, 150, 360, CULTURE.far),
        *[rect(x, y, 22, 28, CULTURE.wall, 2) for x in (1030, 1074, 1118) for y in (400, 450, 500, 550, 600)],
        place(1085, 362, signs.plus(36, WHITE)),
    )
    halls = skyline(CULTURE.far, CULTURE.wall, 700, [260, 200, 300], 20, 360)
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        disc(600, 400, 320, CULTURE.halo),
        cloud(250, 170, 0.9, WHITE, 0.7),
        cloud(930, 130, 1.1, WHITE, 0.7),
        halls,
        hospital,
        path("M0,690H470C500,720 484,800 520,900H0Z", CULTURE.ground),
        path("M1200,690H730C700,720 716,800 680,900H1200Z", CULTURE.ground),
        path("M470,690C500,720 484,800 520,900H430C440,820 420,740 440,690Z", CULTURE.deep),
        path("M730,690C700,720 716,800 680,900H790C770,820 790,740 770,690Z", CULTURE.deep),
        path("M500,820C560,806 640,834 700,820L680,900H520Z", CULTURE.tone(300)),
        name="backdrop",
    )


def it_team() -> Node:
    """Two of IT, heels in the ground."""
    front = Person(
        372,
        690 - 400,
        "s2",
        hair.quiff(HAIR["brown"]),
        Face("shut", "angry", "teeth", look=0.7),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        floor=450,
        sleeve=0.46,
        body=SLIM,
        left=Arm((66, ROPE - 296), "grip", "low", turn=20, over=True, shadow=(0.7, 1)),
        right=Arm((138, ROPE - 302), "grip", "low", turn=10),
        feet=(Foot(-6, 0, 1), Foot(84, 0, 1, -14)),
        lean=-20,
        tilt=-16,
    )
    back = Person(
        196,
        690 - 396,
        "s5",
        hair.afro(HAIR["black"]),
        Face("wide", "angry", "shout", look=0.6, gaze=(5, 0)),
        top=PLUM,
        trousers=GREY,
        badge=WHITE,
        floor=446,
        body=ROUND,
        left=Arm((56, ROPE - 292), "grip", "low", turn=20, over=True, shadow=(0.7, 1)),
        right=Arm((130, ROPE - 300), "grip", "low", turn=10),
        feet=(Foot(-6, 0, 1), Foot(108, 0, 1, -10)),
        lean=-16,
        tilt=-12,
    )
    return group(person(back), person(front))


def business_team() -> Node:
    """A nurse and a builder, no less stubborn."""
    front = Person(
        826,
        690 - 398,
        "s4",
        hair.bun(HAIR["dark"]),
        Face("shut", "angry", "teeth", look=-0.7),
        top=TEAL,
        trousers=TEAL,
        over=(clothes.scrubs(TEAL, "#824C2A"),),
        floor=448,
        sleeve=0.46,
        body=SLIM,
        shoes=WHITE,
        left=Arm((-136, ROPE - 300), "grip", "low", turn=170),
        right=Arm((-64, ROPE - 294), "grip", "low", turn=170, over=True, shadow=(0.7, 1)),
        feet=(Foot(-84, 0, -1, 14, knee="left"), Foot(10, 0, -1, knee="left")),
        lean=20,
        tilt=16,
    )
    back = Person(
        1012,
        690 - 396,
        "s1",
        hair.hard_hat(YELLOW, HAIR["grey"]),
        Face("wide", "angry", "shout", look=-0.6, gaze=(-5, 0), beard=hair.full_beard(HAIR["grey"])),
        top=ORANGE,
        trousers=DENIM,
        over=(clothes.hi_vis(),),
        floor=446,
        body=BROAD,
        left=Arm((-132, ROPE - 298), "grip", "low", turn=170),
        right=Arm((-58, ROPE - 292), "grip", "low", turn=170, over=True, shadow=(0.7, 1)),
        feet=(Foot(-106, 0, -1, 10, knee="left"), Foot(10, 0, -1, knee="left")),
        lean=16,
        tilt=12,
    )
    return group(person(back), person(front))


def cable() -> Node:
    """The line itself, taut, its plug just leaving the socket."""
    left = line(f"M20,{ROPE + 20}C120,{ROPE - 6} 300,{ROPE} 556,{ROPE}", INK, 13)
    right = line(f"M1180,{ROPE + 20}C1080,{ROPE - 6} 900,{ROPE} 668,{ROPE}", INK, 13)
    socket = group(rect(0, -30, 58, 60, STEEL, 12), rect(0, -30, 16, 60, WHITE, 6))
    sparks = signs.rays(622, ROPE, 34, 66, [-120, -90, -60, 60, 90, 120], FLAME_YELLOW, 8)
    return group(left, right, place(548, ROPE, it.plug(), scale=0.92), place(630, ROPE, socket), sparks)


def draw() -> Svg:
    """Return the card."""
    ruin = group(
        place(600, 822, animals.duck(), scale=0.9), line("M536,836q30,10 60,4M640,838q20,6 40,0", WHITE, 6)
    )
    bridge = group(
        line("M484,716L540,742", "#BE9468", 18),
        line("M716,716L664,744", "#BE9468", 18),
        line("M498,708V664M702,708V664", "#BE9468", 11),
    )
    return card(backdrop(), bridge, ruin, cable(), it_team(), business_team(), effort())


def effort() -> Node:
    """Strokes of effort over all heads."""
    return line("M236,130l-8,-30M272,122l6,-30M930,122l-6,-30M966,130l8,-30", WHITE, 8)
