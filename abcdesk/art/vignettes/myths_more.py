"""Myths about users, second half: each myth as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    CREAM,
    GREEN,
    INK,
    LEATHER,
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
    own_suit,
)
from abcdesk.art.props import animals, build, curios, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect
from abcdesk.art.vignette import still_life

DECK = "myths"
SUIT = own_suit("#8E1B4A")


def wanted() -> Svg:
    """They asked for a spoon and got a knife with everything."""

    def arm(turn: float, *tool: Node) -> Node:
        return place(600, 560, *tool, turn=turn)

    blade = group(
        path("M-24,0L-30,-300C-20,-340 24,-350 30,-300L24,0Z", STEEL_LIGHT),
        path("M4,0L6,-336C22,-336 30,-320 30,-300L24,0Z", STEEL),
    )
    saw = group(
        rect(-24, -280, 48, 280, STEEL, 6),
        line(
            "M30,-270l-14,14l14,14l-14,14l14,14l-14,14l14,14l-14,14l14,14l-14,14l14,14l-14,14", STEEL_LIGHT, 7
        ),
    )
    fork = group(line("M0,0V-200M-30,-300V-230Q-30,-200 0,-200Q30,-200 30,-230V-300M0,-300V-200", STEEL, 16))
    brolly = place(0, 60, build_brolly())
    cog = group(line("M0,0V-210", STEEL_DARK, 18), place(0, -240, signs.gear(66, STEEL, WHITE)))
    flag = group(place(-10, -40, build.flag(GREEN, 230)), line("M0,0V-120", INK, 12))
    screw = group(line("M0,0V-130q50,-20 0,-50q-50,-20 0,-50q50,-20 0,-50q-30,-10 -8,-44", STEEL_DARK, 13))
    plug = place(0, -200, it.plug(), turn=-90, scale=1.4)
    handle = group(
        rect(300, 530, 600, 132, RED.base, 66),
        path("M700,530H834a66,66 0 0 1 0,132H700Z", RED.shade),
        place(600, 596, signs.person_mark(WHITE, 1.3)),
        line("M350,562Q420,548 520,550", "#E98FA0", 9),
    )
    note = place(
        220,
        770,
        rect(-110, -92, 220, 190, CREAM.base, 4),
        rect(-110, -92, 220, 30, CREAM.shade, 4),
        ellipse(-44, 20, 40, 28, STEEL_DARK),
        line("M-10,16L80,0", STEEL_DARK, 17),
        turn=-8,
    )
    return still_life(
        SUIT,
        floor_shadow(620, 812, 260, 18),
        path("M470,812L520,640H680L730,812Z", STEEL_DARK),
        path("M640,640H680L730,812H650Z", "#5A6C83"),
        arm(-72, place(-20, -110, fork)),
        arm(-50, place(-20, -60, cog)),
        arm(-28, saw),
        arm(-6, blade),
        arm(16, brolly),
        arm(40, plug, line("M0,0V-180", INK, 16)),
        arm(58, place(20, -70, flag)),
        arm(76, place(20, -110, screw)),
        handle,
        note,
        place(1000, 852, animals.duck(flip=True), scale=0.95),
    )


def build_brolly() -> Node:
    """Return a small umbrella on its stick."""
    return group(
        line("M0,0V-360", LEATHER.base, 13),
        path(
            "M-120,-330C-110,-440 110,-440 120,-330C90,-350 60,-350 40,-330C20,-350 -20,-350 -40,-330C-60,-350 -90,-350 -120,-330Z",
            TEAL.base,
        ),
        path(
            "M30,-410C80,-404 116,-380 120,-330C90,-350 60,-350 40,-330C46,-360 44,-386 30,-410Z", TEAL.shade
        ),
    )


def break_things() -> Svg:
    """A hammer of glass; the nail stands as it stood."""
    glass, edge = "#BFE3EA", "#93C7D2"
    shards = [
        place(x, y, polygon([(-s, s * 0.6), (-s * 0.2, -s), (s, s * 0.3)], tint), turn=t)
        for x, y, s, t, tint in (
            (330, 470, 44, 10, glass), (270, 570, 34, 60, edge), (390, 560, 30, 120, glass), (220, 430, 26, 20, glass),
            (300, 360, 30, 80, edge), (200, 690, 36, 40, glass), (320, 690, 28, 100, edge), (420, 690, 24, 10, glass),
            (170, 790, 40, 0, glass), (320, 800, 34, 30, edge), (520, 830, 30, 20, glass), (230, 850, 30, 80, edge),
        )
    ]  # fmt: skip
    head = group(
        path("M-40,-70L20,-86H210a20,20 0 0 1 20,20V66a20,20 0 0 1 -20,20H-10L-52,40L-14,0Z", glass),
        path("M150,-86H210a20,20 0 0 1 20,20V66a20,20 0 0 1 -20,20H150Z", edge),
        line("M10,-54H130", WHITE, 14),
        line("M-14,0L46,-20L70,24M46,-20L60,-60M-10,84L30,40", WHITE, 6),
    )
    nail = group(
        rect(-16, -150, 32, 150, STEEL_DARK),
        rect(4, -150, 12, 150, "#5A6C83"),
        rect(-50, -170, 100, 26, STEEL, 8),
        rect(14, -170, 36, 26, STEEL_DARK, 8),
    )
    return still_life(
        SUIT,
        floor_shadow(420, 848, 340, 14),
        place(410, 800, nail, scale=1.1),
        path("M270,800H560L590,852H240Z", SAND.base),
        path("M480,800H560L590,852H490Z", SAND.shade),
        place(
            600,
            400,
            line("M120,60L120,460", SAND.base, 50),
            line("M134,80L134,460", SAND.shade, 22),
            head,
            rect(92, -100, 56, 200, STEEL_DARK, 8),
            turn=-32,
        ),
        *shards,
        signs.rays(400, 600, 90, 150, [-160, -130, -100], WHITE, 11),
        place(1030, 850, animals.duck(flip=True), scale=0.9),
    )


def annoy() -> Svg:
    """A ringing telephone as a mosquito, and the swatter is ready; it only brings a note."""
    wings = group(
        path("M-20,-30C-120,-220 -230,-200 -210,-110C-196,-50 -90,-20 -20,-30Z", WHITE, opacity=0.75),
        path("M20,-34C60,-250 190,-260 200,-160C206,-90 100,-36 20,-34Z", WHITE, opacity=0.9),
    )
    legs = line("M-60,20L-96,84L-84,130M-10,26L-20,96L4,140M50,20L80,80L66,130", INK, 9)
    eyes = group(
        circle(-92, -36, 25, WHITE),
        circle(-54, -48, 25, WHITE),
        circle(-98, -34, 10, INK),
        circle(-60, -46, 10, INK),
    )
    needle = line("M-118,0L-190,60", INK, 9)
    swatter = group(
        line("M0,0V-250", YELLOW.shade, 17),
        path("M-100,-250H100L116,-450a30,30 0 0 0 -30,-30H-86a30,30 0 0 0 -30,30Z", TEAL.base),
        path("M50,-250H100L116,-450a30,30 0 0 0 -30,-30H56C74,-400 72,-320 50,-250Z", TEAL.shade),
        line(
            "M-70,-290V-450M-24,-284V-456M24,-284V-456M70,-290V-450M-88,-320H88M-94,-366H94M-98,-412H98",
            WHITE,
            6,
            opacity=0.6,
        ),
    )
    return still_life(
        SUIT,
        floor_shadow(500, 836, 150, 12),
        line("M210,250C260,180 320,330 380,250C420,200 400,150 360,190", WHITE, 8, dash="1 22"),
        place(520, 430, wings, scale=1.15),
        place(520, 470, legs, place(0, 20, it.handset(), scale=2.1), eyes, needle, scale=1.15),
        place(560, 680, office.envelope(150), turn=-6),
        place(560, 690, leisure.heart(40)),
        line("M520,620L530,650M596,620L590,650", INK, 7),
        place(1000, 830, swatter, turn=-22, scale=1.25),
        line("M700,170L660,150M730,120L706,86M790,86L784,46", WHITE, 11),
    )


def hate_change() -> Svg:
    """Surprise: the new screen jumps out of the box."""
    coil = "M0,0L-70,-30L70,-66L-70,-100L70,-136L-70,-170L60,-200"
    face = group(
        circle(-44, -14, 15, INK),
        circle(44, -14, 15, INK),
        line("M-56,26Q0,76 56,26", INK, 12),
        circle(-78, 20, 13, "#E98FA0"),
        circle(78, 20, 13, "#E98FA0"),
    )
    lid = group(
        rect(-170, -30, 340, 60, RED.base, 8),
        rect(70, -30, 100, 60, RED.shade, 8),
        rect(-30, -30, 60, 60, YELLOW.base),
    )
    box = group(
        rect(-160, -210, 320, 210, RED.base, 8),
        rect(80, -210, 80, 210, RED.shade, 8),
        rect(-30, -210, 60, 210, YELLOW.base),
        rect(-160, -210, 320, 26, RED.shade, 6),
    )
    bow = group(
        path("M0,0C-70,-60 -110,-30 -90,4C-76,26 -30,16 0,0Z", YELLOW.base),
        path("M0,0C70,-60 110,-30 90,4C76,26 30,16 0,0Z", YELLOW.shade),
        circle(0, 0, 18, YELLOW.base),
    )
    return still_life(
        SUIT,
        floor_shadow(560, 832, 240, 18),
        line(_shift(coil, 560, 640), STEEL_DARK, 24),
        line(_shift(coil, 560, 640), STEEL_LIGHT, 11),
        place(560, 832, box, scale=1.1),
        place(590, 470, it.monitor(face, width=400, case=NAVY.base), turn=7),
        place(250, 560, lid, place(0, -40, bow), turn=-38, scale=0.9),
        line("M330,440L290,410M370,390L346,350M330,330L310,300", WHITE, 11),
        line("M860,200L900,170M880,270L930,262M850,140L872,100", WHITE, 11),
        place(930, 560, office.mug(NAVY, steam=False), turn=52, scale=1.3),
        path(
            "M960,500C1000,500 1010,540 1040,536C1030,560 1000,556 990,580C976,560 950,540 960,500Z",
            LEATHER.base,
        ),
        *[circle(x, y, r, LEATHER.base) for x, y, r in ((1066, 590, 11), (1030, 640, 9), (1090, 530, 7))],
        slippers(),
    )


def _shift(data: str, x: float, y: float) -> str:
    """Return path data of plain points moved by (x, y)."""
    points = [part.split(",") for part in data.removeprefix("M").split("L")]
    return "M" + "L".join(f"{float(a) + x},{float(b) + y}" for a, b in points)


def slippers() -> Node:
    """The old ones, much loved."""
    one = group(
        path("M-90,0C-96,-34 -60,-64 -10,-62C0,-40 30,-36 92,-34C104,-20 100,0 92,0Z", PLUM.base),
        path("M-10,-62C0,-40 30,-36 92,-34C104,-20 100,0 92,0H40C10,-10 -20,-30 -10,-62Z", PLUM.shade),
        place(-52, -26, leisure.heart(26)),
        line("M-92,0H94", CREAM.shade, 10),
    )
    return group(place(930, 850, one), place(1020, 866, one))


def silent() -> Svg:
    """Not a sound: cobwebs, a cut cable, and on it all a happy face."""
    web = leisure.cobweb(150)
    return still_life(
        SUIT,
        floor_shadow(600, 822, 300, 18),
        line("M330,790C240,800 250,850 170,840", INK, 13),
        line("M120,826L96,812M120,842L94,848", INK, 13),
        place(600, 820, it.desk_phone(), scale=4.2),
        place(600, 706, signs.smiley(96, YELLOW.base)),
        place(322, 474, web, scale=1.3),
        place(880, 474, web, turn=90, scale=1.3),
        line("M300,560L130,748M290,500L180,420M910,520L1080,748M890,470L1010,380", WHITE, 4, opacity=0.7),
        place(760, 150, curios.spider(180)),
        line("M760,0V150", WHITE, 4),
    )


def everything() -> Svg:
    """One sock for the moon, a rocket and all the rest, with the siren on top."""
    sock = group(
        path(
            "M400,330H700V530C700,570 760,590 830,610C920,636 910,760 800,762H560C440,762 400,690 400,590Z",
            RED.base,
        ),
        path(
            "M620,330H700V530C700,570 760,590 830,610C920,636 910,760 800,762H700C800,720 780,660 720,636C650,610 620,570 620,520Z",
            RED.shade,
        ),
        path("M400,630C470,630 540,690 540,762C450,754 404,700 400,630Z", WHITE),
        path("M820,608C920,636 910,760 800,762C760,720 770,650 820,608Z", WHITE),
        rect(370, 300, 360, 100, WHITE, 40),
        rect(620, 300, 110, 100, STEEL_LIGHT, 40),
    )
    moon = path("M0,-90A90,90 0 1 0 80,40A76,76 0 0 1 0,-90Z", YELLOW.base)
    rocket = group(
        path("M-34,60C-50,-40 -20,-110 0,-140C20,-110 50,-40 34,60Z", WHITE),
        path("M10,-126C30,-90 48,-30 34,60H6Z", STEEL_LIGHT),
        circle(0, -30, 17, TEAL.base),
        path("M-20,-98C-12,-120 -6,-130 0,-140C6,-130 12,-120 20,-98Z", RED.base),
    )
    return still_life(
        SUIT,
        floor_shadow(630, 838, 280, 18),
        place(410, 430, it.rack(120, 210, 4, it.ALARM), turn=-18, scale=1.3),
        place(668, 330, rocket, turn=20, scale=1.6),
        place(590, 440, it.monitor(signs.tick(80), width=210), turn=-5),
        place(516, 226, moon, turn=-10, scale=1.1),
        place(600, 290, it.siren(), turn=-4, scale=1.4),
        place(584, 412, office.cake(), scale=1.1, turn=6),
        place(700, 420, leisure.heart(90), turn=12),
        place(0, 76, sock),
        place(960, 850, leisure.star(40)),
        place(280, 856, office.box(TEAL, signs.bolt(34), size=90)),
    )


def another_company() -> Svg:
    """One house, sawn in two; between the halves travels a letter."""

    def half(roof: str, wall: str, side: str) -> Node:
        panes = [rect(x, y, 62, 74, "#DDF0F3", 4) for x in (-190, -100) for y in (-330, -210)]
        return group(
            path("M-240,0V-380H0L-24,-340L10,-290L-20,-230L14,-170L-18,-110L12,-50L-8,0Z", wall),
            path("M-262,-380L-120,-520H0V-380Z", roof),
            *panes,
            rect(-150, -90, 70, 90, side, 4),
            circle(-94, -44, 6, YELLOW.base),
        )

    left = half(RED.shade, CREAM.base, LEATHER.base)
    right = half(NAVY.base, CREAM.shade, LEATHER.base)
    return still_life(
        SUIT,
        floor_shadow(370, 806, 260, 16),
        floor_shadow(830, 806, 260, 16),
        place(480, 800, left),
        place(720, 800, right, flip=True),
        polygon([(508, 748), (692, 748), (650, 900), (548, 900)], SUIT.deep),
        line("M380,360C460,470 740,470 820,360", INK, 8),
        place(600, 474, office.envelope(120), turn=4),
        line("M600,430V446", INK, 7),
        place(300, 300, build.flag(RED, 120)),
        place(900, 300, build.flag(NAVY, 120)),
        place(600, 868, animals.duck(), scale=0.8),
    )


PICTURES = {
    "users-do-not-know-what-they-want": wanted,
    "users-break-things": break_things,
    "users-only-call-to-annoy": annoy,
    "users-hate-change": hate_change,
    "silent-users-are-happy": silent,
    "users-always-want-everything": everything,
    "users-belong-to-another-company": another_company,
}
