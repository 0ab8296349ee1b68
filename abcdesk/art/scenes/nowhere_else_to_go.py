"""The loyalty cup is being polished upstairs; downstairs the loyal ones are digging."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    FLAME_YELLOW,
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
from abcdesk.art.props import animals, build, gates, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

GROUND = 520


def backdrop() -> Node:
    """A cut through the earth: yard above, stones and one old bone below."""
    stones = (
        (90, 620, 34),
        (150, 840, 40),
        (420, 610, 26),
        (620, 600, 32),
        (820, 610, 24),
        (560, 868, 26),
        (930, 860, 30),
        (1150, 780, 34),
    )
    wall = group(
        rect(0, 250, 900, GROUND - 250, ATTITUDE.far),
        line("M0,300H900M0,360H900M0,420H900M0,480H900", ATTITUDE.wall, 5),
    )
    bone = group(
        line("M660,846L730,826", CREAM.shade, 12),
        *[circle(x, y, 9, CREAM.shade) for x, y in ((656, 840), (660, 854), (730, 818), (736, 832))],
    )
    return group(
        rect(0, 0, 1200, 900, ATTITUDE.wall),
        disc(600, 250, 230, ATTITUDE.halo),
        cloud(1060, 130, 0.8, ATTITUDE.tone(100), 0.8),
        cloud(330, 120, 0.7, ATTITUDE.tone(100), 0.7),
        wall,
        rect(0, GROUND, 1200, 900 - GROUND, ATTITUDE.tone(700)),
        rect(0, GROUND, 1200, 26, ATTITUDE.ground),
        *[ellipse(x, y, r, r * 0.66, ATTITUDE.deep) for x, y, r in stones],
        bone,
        name="backdrop",
    )


def tunnel() -> Node:
    """Down inside the cage, along, and up beyond the wall."""
    way = "M206,520C200,640 260,742 420,742H860C960,742 1020,700 1030,520"
    return group(
        line(way, ATTITUDE.tone(900), 170, cap="butt"),
        line("M300,800q40,14 90,12M470,818H560M690,818H780", ATTITUDE.deep, 8),
    )


def captives() -> Node:
    """Those still waiting their turn: a clerk with glasses and a builder who whistles innocently."""
    clerk = Person(
        110,
        GROUND - 290,
        "s1",
        hair.grey_waves(HAIR["grey"]),
        Face("wide", "raised", "o", look=0.6, gaze=(5, -3), glasses=INK),
        top=PLUM,
        trousers=GREY,
        over=(clothes.cardigan(PLUM),),
        left=Arm((-30, 150), "flat", "low", over=True),
        right=Arm((34, 150), "flat", "low", turn=180, over=True),
        scale=0.62,
        body=SLIM,
    )
    builder = Person(
        318,
        GROUND - 290,
        "s5",
        hair.hard_hat(YELLOW, HAIR["dark"]),
        Face("wide", "raised", "o", look=-0.5, gaze=(-2, -6)),
        top=ORANGE,
        trousers=DENIM,
        over=(clothes.overall_bib(DENIM),),
        sleeve=0.46,
        left=Arm((-64, 180), "fist", "out", turn=100),
        right=Arm((70, -10), "grip", "low", turn=-80),
        scale=0.62,
    )
    notes = group(
        place(452, 170, signs.music_note(INK), scale=0.7), place(486, 134, signs.music_note(INK), scale=0.6)
    )
    return group(person(clerk), person(builder), notes)


def keeper() -> Node:
    """He polishes the cup; the keys hang at his belt."""
    cloth = path("M-30,-16L6,-34L34,-10L26,26L-6,36L-34,14Z", WHITE)
    ring = group(
        circle(0, 0, 30, YELLOW.shade),
        circle(0, 0, 20, NAVY.base),
        place(-12, 30, gates.key(70), turn=22, scale=0.62),
        place(22, 28, gates.key(70), turn=-30, scale=0.62),
    )
    pose = Person(
        646,
        GROUND + 14 - 352,
        "s4",
        hair.short(HAIR["black"]),
        Face("happy", "raised", "grin", look=0.4, beard=hair.moustache(HAIR["black"])),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        over=(clothes.collar(WHITE, STEEL_LIGHT),),
        left=Arm((-84, 168), "fist", "out", turn=60, over=True),
        right=Arm((124, 60), "flat", "low", turn=-20, held=place(20, 0, cloth)),
        feet=(Foot(-46, 0, -1, knee="left"), Foot(46, 0, 1)),
        lean=3,
        tilt=8,
        scale=0.74,
    )
    stand = group(
        rect(-64, -150, 128, 150, PALE.base),
        rect(30, -150, 34, 150, PALE.shade),
        rect(-76, -164, 152, 20, PALE.shade, 5),
    )
    return group(
        place(812, GROUND + 14, stand, place(0, -164, leisure.trophy())),
        person(pose),
        place(596, 356, ring, scale=0.9),
        line("M742,160l-22,-16M880,150l22,-18M812,130v-28", WHITE, 8),
    )


def digger() -> Node:
    """The cook crawls ahead with a soup ladle and a lamp."""
    lamp = group(
        line("M-48,-40H48", INK, 12), circle(14, -44, 17, STEEL_LIGHT), circle(14, -44, 10, FLAME_YELLOW)
    )
    style = hair.bun(HAIR["auburn"])
    spoon = group(line("M0,60V-70", STEEL, 10), ellipse(0, -86, 26, 20, STEEL_LIGHT))
    pose = Person(
        0,
        0,
        "s2",
        hair.Hair(style.back, group(style.front, lamp), style.ears),
        Face("wide", "angry", "grin", look=0.7, gaze=(5, 0)),
        top=PALE,
        trousers=GREY,
        over=(clothes.apron(GREEN, 230),),
        left=Arm((-50, -176), "grip", "out", turn=-86),
        right=Arm((84, -168), "grip", "out", turn=-84, held=place(0, 0, spoon, turn=10)),
        feet=(Foot(-40, 0, 1, -70, knee="left"), Foot(60, 20, 1, -70)),
        floor=440,
        tilt=-74,
        head=(10, -78),
        shadow=False,
    )
    beam = polygon([(724, 706), (920, 664), (920, 800)], FLAME_YELLOW, opacity=0.4)
    return group(beam, place(632, 740, person(pose), turn=84, scale=0.68))


def freedom() -> Node:
    """Beyond the wall: a stall with an awning, and one who has just arrived."""
    stripes = [rect(950 + step * 56, 262, 26, 60, RED.base) for step in range(5)]
    stall = group(
        rect(950, 262, 250, 60, WHITE),
        *stripes,
        *[circle(963 + step * 28, 322, 13.5, RED.base if step % 2 == 0 else WHITE) for step in range(8)],
        rect(960, 330, 12, 190, LEATHER.base),
        rect(960, 250, 240, 16, LEATHER.base, 5),
    )
    goods = group(
        place(1150, 520, office.desk(100, 90)),
        place(1150, 430, it.laptop(TEAL, signs.tick(40, WHITE, 9), scale=0.56)),
    )
    nurse = person(
        Person(
            1034,
            470,
            "s6",
            hair.afro(HAIR["black"]),
            Face("happy", "raised", "laugh", look=0.3),
            top=TEAL,
            over=(clothes.scrubs(TEAL, "#513021"),),
            sleeve=0.44,
            left=Arm((-96, -60), "open", "low", turn=-110),
            right=Arm((110, -70), "open", "low", turn=-70),
            trousers=TEAL,
            shoes=WHITE,
            feet=(Foot(-30, 0, -1, knee="left"), Foot(30, 40, 1)),
            floor=440,
            shadow=False,
            scale=0.6,
        )
    )
    return group(stall, goods, place(1022, 760, build.ladder(260, 84)), nurse)


def draw() -> Svg:
    """Return the card."""
    cage = group(place(222, GROUND + 12, gates.cage(380, 446)), place(214, 330, gates.padlock(56)))
    lamp = group(circle(22, -74, 9, FLAME_YELLOW), line("M-8,-70Q14,-78 36,-70", INK, 6))
    duck = place(286, 764, animals.duck(lamp), scale=0.8)
    heap = path("M250,540C260,500 300,494 320,504C350,490 380,512 384,540Z", ATTITUDE.deep)
    return card(backdrop(), tunnel(), freedom(), captives(), heap, cage, keeper(), digger(), duck)
