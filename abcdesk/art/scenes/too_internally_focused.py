"""IT swims in its own bowl and adores its server; users knock at the glass."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, shelf
from abcdesk.art.faces import Face
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SAND,
    STEEL,
    SURF,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect, ring

FLOOR = 848
BOWL = "M410,150C300,230 250,330 250,440C250,600 390,700 600,700S950,600 950,440C950,330 900,230 790,150Z"
WATER = "M300,268C268,320 250,380 250,440C250,600 390,700 600,700S950,600 950,440C950,380 932,320 900,268Q750,292 600,268T300,268Z"


def goggles(base: Hair, tube: int) -> Hair:
    """Diving mask and snorkel over a hair style; the tube rises left (-1) or right (1)."""
    mask = group(rect(-42, -28, 84, 44, INK, 18), rect(-35, -21, 70, 30, "#DDF0F3", 13))
    eyes = line("M-22,-2q9,-12 18,0M8,-2q9,-12 18,0", INK, 5)
    snorkel = line(f"M{20 * tube},40C{60 * tube},50 {64 * tube},10 {60 * tube},-90", YELLOW.base, 13)
    return Hair(base.back, group(base.front, mask, eyes, snorkel), base.ears)


def swimmers() -> Node:
    """Two of IT, floating, with eyes for their machine only."""
    left = Person(
        426,
        402,
        "s1",
        goggles(hair.balding(HAIR["auburn"]), -1),
        Face("dot", "raised", "smile", look=0.2),
        top=NAVY,
        trousers=NAVY,
        badge=WHITE,
        sleeve=0.46,
        left=Arm((-100, 150), "open", "low"),
        right=Arm((120, 70), "flat", "low", turn=-20),
        feet=(Foot(-96, 176, -1, 50, knee="right"), Foot(20, 120, -1, 40, knee="right")),
        shadow=False,
        scale=0.58,
        lean=14,
    )
    right = Person(
        776,
        402,
        "s5",
        goggles(hair.afro(HAIR["black"]), 1),
        Face("dot", "raised", "laugh", look=-0.2),
        top=ORANGE,
        trousers=DENIM,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        left=Arm((-122, 60), "flat", "low", turn=200),
        right=Arm((96, -40), "open", "low"),
        feet=(Foot(-20, 120, 1, -40, knee="left"), Foot(96, 176, 1, -50, knee="left")),
        shadow=False,
        scale=0.58,
        lean=-14,
    )
    return group(person(left), person(right))


def bowl() -> Node:
    """The bowl from back to front: glass, gravel, server, water, shine."""
    gravel = path(
        "M318,600C360,660 460,700 600,700S840,660 882,600Q800,620 740,604T600,610T460,606T318,600Z", ROSE.base
    )
    dots = group(
        *[
            circle(x, y, 9, colour)
            for x, y, colour in (
                (420, 640, PLUM.base),
                (500, 664, WHITE),
                (560, 640, RED.base),
                (680, 660, PLUM.base),
                (760, 636, WHITE),
                (620, 676, RED.base),
            )
        ]
    )
    weed = line(
        "M352,606q-18,-40 0,-70t-6,-70M384,616q16,-36 0,-60M840,606q18,-40 0,-76t8,-60", GREEN.base, 13
    )
    heart = path(
        "M0,22C-40,-6 -34,-40 -12,-38C-4,-38 0,-30 0,-26C0,-30 4,-38 12,-38C34,-40 40,-6 0,22Z", RED.base
    )
    hearts = group(
        place(600, 330, heart),
        place(668, 292, heart, scale=0.6, turn=12),
        place(540, 300, heart, scale=0.5, turn=-12),
    )
    glow = circle(600, 500, 130, FLAME_YELLOW, opacity=0.35)
    server = place(600, 622, it.rack(120, 210, 4))
    surface = path("M300,268Q450,292 600,268T900,268Q750,320 600,296T300,268Z", WHITE, opacity=0.4)
    rim = ellipse(600, 150, 196, 22, WHITE, opacity=0.75)
    shine = line("M330,330C296,400 300,490 346,560", WHITE, 16, opacity=0.7)
    bubbles = [
        ring(x, y, r, WHITE, 4)
        for x, y, r in ((392, 350, 8), (404, 322, 5), (806, 346, 8), (820, 316, 5), (500, 560, 6))
    ]
    return group(
        path(BOWL, WHITE, opacity=0.45),
        path(WATER, SURF, opacity=0.75),
        glow,
        weed,
        gravel,
        dots,
        server,
        hearts,
        swimmers(),
        path(WATER, CULTURE.tone(400), opacity=0.22),
        surface,
        rim,
        *bubbles,
        shine,
        line(BOWL, WHITE, 7, opacity=0.8),
    )


def users() -> Node:
    """A nurse knocks; a courier holds his parcel up to the glass."""
    nurse = Person(
        142,
        FLOOR - 466,
        "s4",
        hair.bob(HAIR["dark"]),
        Face("wide", "worry", "o", look=0.7, gaze=(5, -1)),
        top=TEAL,
        trousers=TEAL,
        over=(clothes.scrubs(TEAL, "#824C2A"), clothes.stethoscope()),
        sleeve=0.45,
        body=SLIM,
        floor=466,
        left=Arm((20, 130), "flat", turn=-20, over=True),
        right=Arm((118, -4), "fist", "low", turn=-50),
        feet=(Foot(-34, 0, -1, knee="left"), Foot(44, 0, 1)),
        lean=6,
        tilt=4,
        shoes=WHITE,
    )
    courier = Person(
        1062,
        FLOOR - 470,
        "s2",
        hair.cap(RED, HAIR["dark"], -1),
        Face("half", "worry", "frown", look=-0.6, gaze=(-5, 0)),
        top=RED,
        trousers=GREY,
        sleeve=0.45,
        left=Arm((-108, 92), "flat", "low", turn=-176, held=place(-22, -4, office.carton(96, 74))),
        right=Arm((-78, 30), "fist", "low", turn=-140, over=True),
        feet=(Foot(-44, 0, -1, knee="left"), Foot(36, 0, 1)),
        lean=-4,
        tilt=-4,
    )
    knocks = signs.rays(262, 372, 20, 44, [120, 150, 180, 215], WHITE, 7)
    return group(person(nurse), person(courier), knocks)


def draw() -> Svg:
    """Return the card."""
    table = group(
        rect(260, 700, 680, 30, SAND.base, 8),
        rect(300, 730, 40, 130, SAND.shade),
        rect(860, 730, 40, 130, SAND.shade),
        rect(280, 728, 640, 14, SAND.shade),
    )
    food = group(
        rect(-26, -70, 52, 70, RED.base, 6),
        rect(-26, -70, 52, 16, INK, 5),
        place(0, -26, animals.fish(YELLOW.base, scale=0.4)),
    )
    far = group(shelf(CULTURE, 60, 190, 200, 2), shelf(CULTURE, 960, 170, 200, 5))
    duck = place(560, 280, animals.duck(line("M10,-56H38", INK, 9)), scale=0.8)
    return card(
        room(CULTURE, far, halo=(600, 420, 400), floor=770),
        floor_shadow(600, 866, 380, 16),
        table,
        bowl(),
        duck,
        users(),
        place(320, 702, food),
        circle(988, 870, 5, STEEL),
        circle(1010, 876, 4, STEEL),
    )
