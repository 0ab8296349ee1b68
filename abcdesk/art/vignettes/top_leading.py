"""View from the top, statements about leading: each as one thing."""

from abcdesk.art.backdrop import cloud, floor_shadow
from abcdesk.art.palette import (
    CREAM,
    GREEN,
    INK,
    NAVY,
    ORANGE,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    own_suit,
)
from abcdesk.art.props import animals, build, curios, leisure, office, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect
from abcdesk.art.vignette import still_life

DECK = "view-from-the-top"
SUIT = own_suit("#5145A0")


def what_for() -> Svg:
    """The strategy on one slide, a very wide one; its arrows come back to where they began."""
    sheet = group(
        rect(70, 190, 1060, 420, WHITE),
        rect(1000, 190, 130, 420, STEEL_LIGHT),
        rect(40, 164, 1120, 40, INK, 20),
        rect(56, 598, 1088, 28, INK, 14),
        line("M600,626V660", INK, 8),
        circle(600, 672, 13, YELLOW.base),
    )
    arrows = "M230,320H330M470,320H540M680,300C740,250 800,250 850,290M930,360V410M850,480C790,540 700,540 650,480M540,470H480M330,470C270,490 220,460 200,400"
    heads = [
        place(x, y, polygon([(-16, -18), (20, 0), (-16, 18)], STEEL_DARK), turn=t)
        for x, y, t in (
            (336, 320, 0),
            (546, 320, 0),
            (852, 292, 40),
            (930, 416, 90),
            (648, 478, -120),
            (474, 470, 180),
            (199, 396, -100),
        )
    ]
    stops = [
        place(190, 320, signs.gear(58, TEAL.base, WHITE)),
        group(rect(346, 276, 120, 88, NAVY.base, 12), place(406, 320, signs.bolt(52, YELLOW.base))),
        place(612, 320, leisure.star(66)),
        place(900, 320, leisure.heart(92)),
        group(circle(924, 480, 60, GREEN.base), place(924, 480, signs.tick(56, WHITE, 14))),
        group(rect(560, 430, 110, 80, RED.base, 12), place(615, 470, signs.person_mark(WHITE, 0.8))),
        place(404, 510, office.mug(ORANGE, steam=False), scale=1.4),
    ]
    return still_life(
        SUIT,
        line("M130,180L130,60M1070,180V60", STEEL_DARK, 13),
        sheet,
        line(arrows, STEEL_DARK, 13),
        *heads,
        *stops,
        floor_shadow(600, 842, 120, 12),
        place(600, 840, projector(), scale=1.1),
        place(960, 850, animals.duck(flip=True), scale=0.9),
    )


def projector() -> Node:
    """A small projector that looks up at the sheet."""
    return group(
        rect(-90, -70, 180, 60, INK, 14),
        rect(50, -70, 40, 60, "#0E1830", 14),
        circle(-30, -62, 32, STEEL_DARK),
        circle(-30, -66, 22, YELLOW.base),
        rect(-70, -14, 24, 16, STEEL_DARK),
        rect(46, -14, 24, 16, STEEL_DARK),
    )


def bad_news() -> Svg:
    """The door at the top stands open, and up the wall climbs the snail with the letter."""
    tower = group(
        rect(450, 110, 300, 700, CREAM.base, 6),
        rect(660, 110, 90, 700, CREAM.shade),
        rect(426, 84, 348, 40, STEEL_DARK, 8),
        *[rect(x, y, 54, 54, "#B9D7E6", 5) for x in (490, 600) for y in range(330, 760, 96)],
    )
    door = group(
        rect(540, 152, 104, 140, YELLOW.base, 4),
        path("M540,152L486,176V312L540,292Z", RED.base),
        circle(498, 246, 6, YELLOW.base),
        rect(520, 290, 144, 14, STEEL_DARK, 5),
        rect(666, 206, 26, 44, INK, 5),
        circle(679, 220, 5, RED.base),
    )
    news = group(
        place(0, 0, office.envelope(120)),
        line("M0,-24V4", RED.base, 15),
        circle(0, 26, 8, RED.base),
    )
    climbing = place(
        750, 500, animals.snail(), place(-44, -70, news, turn=-24, scale=0.6), turn=90, scale=2.4, flip=True
    )
    return still_life(
        SUIT,
        floor_shadow(600, 816, 220, 18),
        tower,
        door,
        climbing,
        line("M764,796V620", WHITE, 10, dash="22 24", opacity=0.8),
        place(350, 836, build.ladder(230, 80), turn=12),
        place(180, 260, cloud(0, 0, 0.9, SUIT.tone(100))),
        place(990, 190, cloud(0, 0, 0.7, SUIT.tone(100))),
        place(1010, 850, animals.duck(flip=True), scale=0.9),
    )


def priorities() -> Svg:
    """The order of importance turns with the wind."""
    cock = group(
        path(
            "M-150,-70C-190,-150 -150,-230 -90,-220C-96,-180 -70,-130 -20,-130C30,-130 50,-160 56,-200C64,-240 120,-240 124,-196C126,-120 80,-30 -10,-20C-70,-16 -120,-30 -150,-70Z",
            INK,
        ),
        path(
            "M60,-214C50,-250 76,-256 82,-236C88,-262 112,-258 110,-232C126,-250 140,-230 124,-206C104,-226 80,-228 60,-214Z",
            RED.base,
        ),
        path("M122,-200L156,-186L122,-176Z", ORANGE.base),
        path("M112,-172C126,-166 124,-136 112,-130C102,-140 102,-160 112,-172Z", RED.base),
        circle(96, -204, 7, WHITE),
        line("M-60,-90C-30,-70 10,-76 30,-100", STEEL_DARK, 8),
    )
    vane = group(
        line("M-240,0H230", INK, 17),
        polygon([(220, -44), (300, 0), (220, 44)], RED.base),
        path("M-300,-46H-220L-190,0L-220,46H-300L-266,0Z", RED.base),
    )
    arms = line("M470,600H730", STEEL_DARK, 15)
    signs_round = [
        place(430, 600, leisure.star(44)),
        place(770, 600, leisure.heart(64)),
        place(545, 654, circle(0, 0, 34, GREEN.base), signs.tick(34, WHITE, 9)),
    ]
    roof = group(
        polygon([(600, 700), (1000, 850), (200, 850)], RED.base),
        polygon([(600, 700), (1000, 850), (640, 850)], RED.shade),
    )
    return still_life(
        SUIT,
        rect(590, 420, 20, 300, STEEL_DARK),
        arms,
        *signs_round,
        roof,
        place(600, 440, vane, place(0, -4, cock), turn=-6),
        circle(600, 440, 22, STEEL_DARK),
        line(
            "M180,330C260,290 300,370 380,330M120,420C180,390 220,450 270,424M860,250C940,210 980,290 1060,250M900,560C960,530 1000,590 1060,560",
            WHITE,
            13,
        ),
        circle(600, 700, 20, YELLOW.base),
        place(880, 800, animals.duck(flip=True), turn=20, scale=0.85),
    )


def seen() -> Svg:
    """The chair has been pumped up through the clouds; the headset waits below."""
    lift = group(
        rect(572, 560, 56, 250, STEEL),
        rect(606, 560, 22, 250, STEEL_DARK),
        rect(580, 400, 40, 180, STEEL_LIGHT),
        rect(606, 400, 14, 180, STEEL),
        rect(588, 270, 24, 150, STEEL),
        line("M600,800L470,838M600,800L730,838M600,800V836", INK, 22),
        *[circle(x, 840, 15, STEEL_DARK) for x in (470, 600, 730)],
    )
    return still_life(
        SUIT,
        floor_shadow(600, 852, 190, 14),
        lift,
        place(600, 400, throne_chair()),
        cloud(430, 470, 1.2, WHITE),
        cloud(790, 500, 1.3, WHITE),
        cloud(620, 530, 0.8, STEEL_LIGHT),
        floor_shadow(980, 850, 110, 10),
        place(980, 790, curios.headset(0.66), turn=8),
        place(210, 852, animals.duck(), scale=0.95),
    )


def throne_chair() -> Node:
    """The office chair of a leader, without its column."""
    return group(
        rect(-90, -330, 180, 200, RED.base, 36),
        path("M44,-330H54a36,36 0 0 1 36,36V-166a36,36 0 0 1 -36,36H40Z", RED.shade),
        line("M-60,-280H20M-60,-230H20M-60,-180H20", RED.shade, 7),
        rect(-104, -120, 208, 46, RED.shade, 20),
        line("M-116,-190V-116M116,-190V-116", INK, 17),
        rect(-134, -206, 46, 22, INK, 10),
        rect(88, -206, 46, 22, INK, 10),
        place(20, -344, leisure.star(26)),
    )


def mistakes() -> Svg:
    """Do speak freely: the microphone is the cheese in the trap."""
    trap = group(
        path("M-400,0L-330,-120H390L450,0Z", SAND.base),
        path("M-400,0H450V44H-400Z", SAND.shade),
        line("M-250,-60H330", SAND.shade, 9),
        *[circle(x, y, 9, STEEL_DARK) for x, y in ((-330, -30), (370, -100), (-290, -100), (400, -30))],
    )
    coil = group(
        *[
            place(x, -76, ellipse(0, 0, 12, 42, STEEL_DARK), ellipse(-3, 0, 5, 34, STEEL))
            for x in range(-70, 80, 20)
        ]
    )
    bow = line("M-100,-80L40,-350H290L150,-80", STEEL_DARK, 21)
    bow_light = line("M-86,-96L46,-352H280", STEEL_LIGHT, 7)
    mic = group(
        rect(-84, -22, 168, 22, INK, 10),
        line("M0,-20V-190", STEEL_DARK, 17),
        path("M-36,-180L-26,-250H26L36,-180Z", INK),
        circle(0, -290, 66, STEEL),
        path("M26,-350A66,66 0 0 1 10,-226C40,-260 46,-320 26,-350Z", STEEL_DARK),
        line("M-48,-320H40M-60,-290H54M-48,-260H44M-24,-346V-236M14,-348V-234", STEEL_LIGHT, 5),
        rect(-66, -256, 132, 22, RED.base, 10),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 846, 420, 16),
        place(590, 800, trap),
        place(660, 800, bow, bow_light, coil),
        place(380, 750, mic, scale=1.25),
        place(336, 756, rect(-60, -8, 170, 22, YELLOW.shade, 6)),
        signs.rays(380, 388, 110, 160, [-150, -120, -90, -60, -30], WHITE, 11),
        place(1040, 856, animals.mouse_animal(flip=True), scale=1.3),
    )


PICTURES = {
    "i-know-what-it-is-for": what_for,
    "bad-news-travels": bad_news,
    "priorities-hold": priorities,
    "leaders-are-seen": seen,
    "mistakes-may-be-told": mistakes,
}
