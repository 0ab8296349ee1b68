"""They carve a wheel of their own, three corners so far; the round one is held off with tongs."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    GREEN,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    RED,
    SAND,
    SKINS,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import BROAD, Person, person, upper_body
from abcdesk.art.props import aids, animals, build, office, workshop
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 842


def backdrop() -> Node:
    """The workshop with the gallery of earlier versions."""
    hung = group(
        place(130, 190, workshop.odd_wheel(70, 4, ATTITUDE.far, ATTITUDE.wall), turn=45),
        place(300, 180, workshop.odd_wheel(66, 5, ATTITUDE.far, ATTITUDE.wall)),
        place(1080, 170, workshop.star_wheel(72, ATTITUDE.far, ATTITUDE.wall)),
    )
    pegs = line("M130,96V120M300,96V112M1080,74V98", ATTITUDE.far, 8)
    bench = group(
        rect(0, 600, 200, 24, ATTITUDE.far),
        rect(30, 624, 26, 130, ATTITUDE.far),
        rect(150, 624, 26, 130, ATTITUDE.far),
    )
    tools = window(ATTITUDE, 560, 110, 190, 150)
    return room(ATTITUDE, hung, pegs, tools, bench, halo=(470, 450, 330))


def carver() -> Node:
    """Proud sculptor in shorts, with a running blade for a leg."""
    chisel = group(rect(-9, -20, 18, 54, RED.base, 6), path("M-8,-20H8L12,-74H-12Z", STEEL))
    pose = Person(
        196,
        FLOOR - 474,
        "s1",
        hair.ponytail(HAIR["blond"]),
        Face("happy", "raised", "grin", look=0.6),
        top=TEAL,
        badge=WHITE,
        sleeve=0.44,
        left=Arm((-112, -60), "grip", "low", turn=-80, held=place(0, 0, build.hammer(0.72), turn=24)),
        right=Arm((132, 116), "grip", "low", turn=20, held=place(0, 0, chisel, turn=88)),
        feet=None,
        lean=5,
        tilt=-4,
    )
    skin = Cloth(SKINS["s1"].base, SKINS["s1"].shade)
    bare = Person(
        0, 0, "s1", trousers=skin, feet=(Foot(-48, 0, -1, knee="left"), Foot(-48, 0, -1, knee="left"))
    )
    blade = aids.running_blade((26, 212), 474, 1, NAVY)
    return group(
        floor_shadow(200, FLOOR, 140),
        place(
            pose.x,
            pose.y,
            workshop.bare_leg(-26, -48, 206, 474, bare.trousers),
            blade,
            workshop.shorts(NAVY),
            upper_body(pose),
        ),
    )


def tester() -> Node:
    """He holds the round wheel at tongs' length and his nose shut."""
    tongs = group(
        line("M-30,8L150,-14M-30,-10L150,24", STEEL_DARK, 9),
        circle(50, 2, 9, INK),
    )
    return person(
        Person(
            690,
            FLOOR - 470,
            "s5",
            hair.turban(ORANGE),
            Face("half", "angry", "pout", look=0.6, gaze=(5, 0), beard=hair.full_beard("#4A2C21")),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            body=BROAD,
            left=Arm((-92, 158), "fist", "out", turn=40, over=True),
            right=Arm((118, 150), "grip", "low", turn=50, held=place(0, 0, tongs, turn=58)),
            lean=-8,
            tilt=-6,
        )
    )


def courier() -> Node:
    """The user brings what has worked elsewhere for six thousand years."""
    return person(
        Person(
            1076,
            FLOOR - 452,
            "s3",
            hair.cap(GREEN, HAIR["black"], visor=-1),
            Face("wide", "raised", "smile", look=-0.6, gaze=(-5, 0)),
            top=GREEN,
            trousers=DENIM,
            over=(clothes.collar(CREAM.base, CREAM.shade),),
            sleeve=0.44,
            floor=452,
            left=Arm((-104, 222), "grip", "out", turn=110, over=True, shadow=(0, 0)),
            right=Arm((74, 206), "fist", "low", turn=100),
            lean=-4,
            tilt=6,
        )
    )


def draw() -> Svg:
    """Return the card."""
    triangle = place(446, 712, workshop.odd_wheel(276, 3, "#A9ADB4", "#8B9098"))
    chips = [
        place(x, y, path("M-12,6L0,-12L14,8Z", STEEL), turn=t)
        for x, y, t in ((330, 840, 10), (380, 864, 50), (560, 866, -20), (620, 850, 30))
    ]
    flying = line("M394,450l-14,-30M424,438l2,-34M450,446l16,-28", WHITE, 8)
    good = group(
        floor_shadow(902, 846, 110),
        place(902, 736, workshop.good_wheel(106)),
    )
    cart = group(
        floor_shadow(1110, 880, 90, 9),
        rect(1046, 818, 130, 26, RED.base, 6),
        line("M1050,826L1008,792", INK, 7),
        place(1072, 856, build.wheel(22, INK, STEEL)),
        place(1150, 856, build.wheel(22, INK, STEEL)),
        place(1110, 818, animals.duck(flip=True), scale=0.96),
    )
    plan = place(
        84,
        790,
        rect(-60, -46, 120, 92, WHITE, 4),
        line("M-34,26L0,-30L34,26Z", TEAL.base, 7),
        circle(0, 8, 8, YELLOW.base),
        turn=-10,
    )
    return card(
        backdrop(),
        floor_shadow(470, 850, 220, 16),
        triangle,
        carver(),
        good,
        courier(),
        tester(),
        *chips,
        flying,
        cart,
        plan,
        ellipse(84, 846, 60, 7, INK, opacity=0.16),
        place(636, 868, office.mug(RED)),
    )
