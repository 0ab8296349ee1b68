"""Where is the customer?, first half: a process as one thing; somewhere stands the red piece."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    GREEN,
    GREY,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.props import fire, it, pieces, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, rect, ring
from abcdesk.art.vignette import still_life

DECK = "where-is-the-customer"
SUIT = CULTURE


def incident() -> Svg:
    """The board shows nothing but green; behind it burns the house."""
    ticks = [
        group(rect(x - 48, y - 40, 96, 80, GREEN.base, 10), place(x, y, signs.tick(46, WHITE, 11)))
        for x in (-176, -58, 58, 176)
        for y in (-98, 0, 98)
    ]
    inkwell = group(
        path("M-46,0V-44L-24,-64H24L46,-44V0Z", NAVY.base),
        path("M14,-64H24L46,-44V0H20Z", NAVY.shade),
        rect(-28, -78, 56, 18, INK, 6),
        path("M0,-70C10,-150 50,-230 110,-260C110,-190 70,-120 10,-70Z", WHITE),
        line("M0,-66C20,-130 50,-190 96,-240", STEEL, 5),
    )
    return still_life(
        SUIT,
        fire.smoke(SUIT.deep, (420, 150, 70), (350, 90, 60), (780, 130, 84), (860, 80, 70)),
        place(400, 420, fire.flame(1.7)),
        place(600, 330, fire.flame(1.4)),
        place(800, 420, fire.flame(1.9, flip=True)),
        floor_shadow(600, 812, 190, 18),
        place(600, 812, it.monitor(*ticks, width=560), scale=1),
        place(820, 800, fire.flame(0.8)),
        place(360, 790, fire.flame(0.6)),
        floor_shadow(1010, 844, 70, 10),
        place(1010, 842, inkwell),
        place(940, 858, pieces.pawn(), scale=0.62),
    )


def request() -> Svg:
    """A laptop under six seals, on its way by snail."""
    snail = group(
        path(
            "M-340,0C-320,-60 120,-70 220,-60C260,-60 270,-110 280,-170C290,-220 360,-220 370,-160C384,-80 360,0 240,0Z",
            CREAM.base,
        ),
        path("M-340,0C-320,-30 160,-30 260,-30C330,-30 360,-80 372,-130C380,-60 350,0 240,0Z", CREAM.shade),
        line("M312,-196L296,-270M350,-196L372,-264", CREAM.shade, 14),
        circle(294, -284, 19, WHITE),
        circle(376, -278, 19, WHITE),
        circle(300, -284, 9, INK),
        circle(382, -278, 9, INK),
        line("M320,-120q20,12 38,-4", INK, 7),
        circle(-60, -170, 156, RED.base),
        path("M40,-290C120,-240 120,-90 20,-36C-10,-22 -50,-14 -80,-15C40,-70 80,-190 40,-290Z", RED.shade),
        line(
            "M-60,-170C-40,-204 4,-180 -12,-140C-40,-90 -130,-120 -124,-190C-114,-270 10,-280 44,-200",
            WHITE,
            18,
        ),
    )
    trail = line("M80,846H300", WHITE, 12, dash="40 34", opacity=0.7)
    return still_life(
        SUIT,
        trail,
        floor_shadow(600, 836, 350, 18),
        place(570, 834, snail),
        place(510, 520, pieces.parcel(), turn=-5, scale=1.25),
        place(504, 312, it.laptop(NAVY), turn=-5, scale=1.3),
        place(1070, 846, pieces.pawn(), scale=0.9),
    )


def change() -> Svg:
    """Press, and you will find out: over the button hangs the anvil, approved."""
    anvil = group(
        path(
            "M-190,-150H150L210,-110H90C80,-60 110,-40 130,0H-120C-100,-40 -90,-70 -100,-90C-150,-96 -180,-120 -190,-150Z",
            INK,
        ),
        path("M70,-150H150L210,-110H90C80,-60 110,-40 130,0H60C40,-50 60,-100 70,-150Z", "#0E1830"),
        line("M-160,-136H60", STEEL_DARK, 9),
        circle(0, -58, 44, WHITE),
        place(0, -58, signs.tick(50, GREEN.base, 14)),
    )
    pillar = group(
        path("M-90,0L-70,-150H70L90,0Z", WHITE),
        path("M30,-150H70L90,0H40Z", STEEL_LIGHT),
        rect(-96, -176, 192, 34, STEEL_LIGHT, 8),
        path("M-62,-176C-62,-236 62,-236 62,-176Z", RED.base),
        path("M24,-216C48,-210 62,-196 62,-176H20Z", RED.shade),
        line("M-38,-192Q-30,-210 -10,-212", WHITE, 8),
    )
    return still_life(
        SUIT,
        line("M600,0V150", LEATHER.base, 13, cap="butt"),
        line(
            "M600,40C760,20 1000,40 1010,140C1020,400 900,500 980,700C1000,780 820,826 690,800",
            LEATHER.base,
            8,
        ),
        circle(600, 40, 26, STEEL_DARK),
        circle(600, 40, 10, STEEL_LIGHT),
        line("M560,320L600,150L640,320", LEATHER.base, 11),
        place(600, 470, anvil, scale=1.25),
        ellipse(600, 820, 330, 34, INK, opacity=0.16),
        place(600, 826, pillar, scale=1.1),
        place(440, 850, pieces.pawn(), scale=1.2),
    )


def release() -> Svg:
    """Lift-off! The capsule with the customer has stayed behind."""
    capsule = group(
        path("M-90,0C-96,-90 -60,-150 0,-150C60,-150 96,-90 90,0Z", STEEL_LIGHT),
        path("M40,-136C80,-110 94,-60 90,0H30C50,-50 54,-100 40,-136Z", STEEL),
        circle(-4, -70, 46, INK),
        place(-4, -30, pieces.pawn(), scale=0.66),
        ring(-4, -70, 46, YELLOW.base, 10),
        rect(-100, -14, 200, 24, STEEL_DARK, 8),
    )
    tower = line(
        "M860,780V330M920,780V330M860,760L920,690L860,620L920,550L860,480L920,410L860,340", RED.shade, 11
    )
    arm = line("M860,470H760", RED.shade, 13)
    return still_life(
        SUIT,
        tower,
        arm,
        *[
            circle(x, y, r, WHITE)
            for x, y, r in (
                (360, 770, 70),
                (450, 740, 84),
                (560, 760, 90),
                (660, 750, 80),
                (740, 776, 64),
                (280, 800, 50),
            )
        ],
        *[circle(x, y, r, STEEL_LIGHT) for x, y, r in ((420, 800, 50), (620, 806, 60), (520, 810, 50))],
        place(548, 520, pieces.flames_below(130)),
        place(548, 520, pieces.rocket(), scale=0.98, turn=0),
        place(548, 300, circle(0, 0, 42, INK), ring(0, 0, 42, YELLOW.base, 11)),
        line("M400,420V520M380,300V360M700,420V520M724,300V360", WHITE, 11),
        floor_shadow(980, 848, 120, 12),
        place(980, 846, capsule),
        line("M900,720L876,700M1060,716L1084,696M980,676V644", WHITE, 8),
    )


def problem() -> Svg:
    """The root has a root, and that one ends in a plug."""
    pot = group(
        path("M-120,0H120L92,150H-92Z", RED.base),
        path("M40,0H120L92,150H26Z", RED.shade),
        rect(-136, -40, 272, 54, RED.base, 10),
        rect(50, -40, 86, 54, RED.shade, 10),
        line("M-20,14L0,50L-24,84L6,120", INK, 7),
        line("M60,40L40,74L66,110", INK, 6),
    )
    sprout = group(
        line("M0,0C4,-50 -4,-70 0,-110", GREEN.base, 14),
        path("M0,-100C-60,-150 -110,-130 -120,-90C-80,-70 -30,-70 0,-100Z", GREEN.base),
        path("M0,-104C50,-170 110,-150 124,-110C90,-80 40,-80 0,-104Z", GREEN.shade),
    )
    roots = (
        "M560,420C520,520 440,520 380,560C300,610 300,700 200,720M600,430C590,560 620,620 560,700C530,760 430,770 380,830"
        "M640,420C680,540 780,520 840,580C900,640 880,720 960,760M610,440C650,580 720,640 740,720C750,770 820,800 860,850"
    )
    more = (
        "M380,560C340,560 300,540 250,560M440,530C430,580 460,620 420,670M560,700C600,740 590,790 630,840M700,530C690,580 650,600 660,650"
        "M840,580C900,560 940,590 990,560M740,720C700,740 690,770 650,780M280,660C250,650 220,660 180,640M300,640C330,690 310,740 260,800"
    )
    return still_life(
        SUIT,
        line(roots, LEATHER.base, 26),
        line(more, LEATHER.base, 15),
        place(600, 310, sprout),
        place(600, 320, pot, scale=1.05),
        place(200, 720, it.plug(), turn=170, scale=1.3),
        place(860, 620, it.camera_eye(), scale=1.5),
        place(990, 852, pieces.pawn(), scale=0.86),
    )


def _cables() -> list[Node]:
    """A ball of them, wound every way."""
    strands = (
        ("M350,440C480,320 720,330 850,430", RED.base),
        ("M334,520C470,420 740,430 868,520", YELLOW.base),
        ("M350,610C480,520 730,530 850,610", GREEN.base),
        ("M400,690C520,620 690,630 800,690", ORANGE.base),
        ("M450,300C420,440 440,640 520,776", WHITE),
        ("M560,256C520,420 540,640 640,784", RED.base),
        ("M680,264C660,420 690,620 740,740", STEEL),
        ("M780,330C780,440 800,540 820,650", YELLOW.base),
        ("M420,370C560,460 700,640 720,760", PLUM.base),
        ("M740,300C640,420 500,600 430,720", GREEN.base),
    )
    ball: list[Node] = [circle(600, 520, 270, NAVY.base)]
    for data, colour in strands:
        ball.append(line(data, INK, 29))
        ball.append(line(data, colour, 22))
    return ball


def _name_tag(x: float, y: float, turn: float) -> Node:
    return place(
        x,
        y,
        line("M0,0V26", INK, 5),
        path("M-22,46L0,22L22,46V104H-22Z", CREAM.base),
        path("M6,28L22,46V104H6Z", CREAM.shade),
        circle(0, 44, 6, INK),
        line("M-10,64H10M-10,82H6", STEEL_DARK, 5),
        turn=turn,
    )


def _name_tags() -> list[Node]:
    places = (
        (420, 420, 14),
        (560, 340, -8),
        (720, 360, 10),
        (830, 460, -16),
        (380, 560, 8),
        (520, 520, 20),
        (650, 480, -12),
        (770, 580, 12),
        (470, 650, -10),
        (620, 640, 8),
        (720, 690, -14),
    )
    return [_name_tag(x, y, turn) for x, y, turn in places]


def configuration() -> Svg:
    """A ball of cables, each with a name; knitting needles are ready."""
    needles = group(
        line("M330,220L820,760", SAND.shade, 20),
        circle(322, 212, 26, RED.base),
        line("M890,190L380,770", SAND.base, 20),
        circle(898, 182, 26, RED.shade),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 806, 260, 18),
        needles,
        *_cables(),
        line("M820,650C900,760 960,820 1060,830", INK, 29),
        line("M820,650C900,760 960,820 1060,830", YELLOW.base, 22),
        place(1070, 832, it.plug(), scale=1.1),
        *_name_tags(),
        place(250, 846, pieces.pawn(), scale=0.8),
    )


def service_level() -> Svg:
    """Always in the middle: the target is painted round the arrow."""
    fence = [
        group(
            path(
                f"M{x},{260 - (i % 2) * 16}L{x + 62},{214 - (i % 2) * 16}L{x + 124},{260 - (i % 2) * 16}V800H{x}Z",
                SAND.base,
            ),
            rect(x + 92, 262, 32, 538, SAND.shade),
            circle(x + 24, 330, 7, SAND.shade),
            circle(x + 24, 720, 7, SAND.shade),
        )
        for i, x in enumerate(range(80, 1080, 132))
    ]
    bucket = group(
        path("M-70,-110H70L56,0H-56Z", STEEL),
        path("M24,-110H70L56,0H16Z", STEEL_DARK),
        ellipse(0, -110, 70, 17, RED.base),
        path("M-60,-104C-50,-40 -30,-60 -30,-100Z", RED.base),
        line("M-70,-110C-60,-190 60,-190 70,-110", STEEL_DARK, 8),
    )
    brush = group(
        line("M0,0V-150", LEATHER.base, 18),
        rect(-30, -12, 60, 40, STEEL_DARK, 5),
        path("M-28,28H28L22,84Q0,104 -22,84Z", RED.base),
    )
    drips = line("M420,620V690M380,610V650M470,600V640", RED.base, 13)
    return still_life(
        SUIT,
        *fence,
        place(420, 480, pieces.target(166)),
        drips,
        place(420, 480, pieces.arrow(330)),
        place(890, 470, pieces.target(84, GREY)),
        place(890, 520, pieces.pawn(), scale=0.62),
        floor_shadow(610, 850, 90, 12),
        place(610, 848, bucket),
        place(590, 690, brush, turn=-24),
    )


PICTURES = {
    "incident": incident,
    "request": request,
    "change": change,
    "release": release,
    "problem": problem,
    "configuration": configuration,
    "service-level": service_level,
}
