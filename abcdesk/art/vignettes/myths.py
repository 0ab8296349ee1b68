"""Myths about users, first half: each myth as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    CREAM,
    FLAME_YELLOW,
    GREEN,
    INK,
    LEATHER,
    NAVY,
    RACK_SIDE,
    RED,
    SAND,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    own_suit,
)
from abcdesk.art.props import animals, build, gates, it, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect
from abcdesk.art.vignette import still_life

DECK = "myths"
SUIT = own_suit("#8E1B4A")


def _germ(radius: float, smile: bool = True) -> Node:
    """Return a germ that means no harm."""
    r = radius
    knobs = [
        place(0, 0, line(f"M0,{-r}V{-r * 1.36}", GREEN.shade, 7), circle(0, -r * 1.4, 8, GREEN.shade), turn=t)
        for t in range(0, 360, 45)
    ]
    mouth = f"M{-r * 0.3},{r * 0.22}Q0,{r * 0.6} {r * 0.3},{r * 0.22}"
    return group(
        *knobs,
        circle(0, 0, r, GREEN.base),
        circle(-r * 0.3, -r * 0.1, r * 0.12, INK),
        circle(r * 0.3, -r * 0.1, r * 0.12, INK),
        line(mouth, INK, r * 0.1) if smile else None,
    )


def contagious() -> Svg:
    """A telephone in quarantine: it wears a mask, its germs smile."""
    mask = group(
        line("M-150,-150C-190,-130 -200,-90 -150,-56M150,-150C190,-130 200,-90 150,-56", WHITE, 8),
        path("M-156,-160C-60,-190 60,-190 156,-160V-60C100,10 -100,10 -156,-60Z", "#BFE3EA"),
        path(
            "M70,-180C100,-176 130,-168 156,-160V-60C130,-28 90,-12 50,-8C80,-60 86,-120 70,-180Z", "#93C7D2"
        ),
        line("M-120,-116Q0,-140 120,-116M-124,-80Q0,-96 124,-80M-104,-46Q0,-56 104,-46", WHITE, 7),
    )
    thermometer = group(
        line("M0,0L120,-120", WHITE, 25),
        line("M0,0L86,-86", RED.base, 10),
        circle(-4, 4, 25, RED.base),
    )
    return still_life(
        SUIT,
        place(600, 812, build.barrier(1000)),
        floor_shadow(600, 846, 290, 18),
        place(600, 846, it.desk_phone(), scale=3.9),
        place(600, 830, mask, scale=1.12),
        place(830, 540, thermometer, scale=1.1),
        place(330, 360, _germ(44)),
        place(600, 250, _germ(58)),
        place(880, 250, _germ(36)),
        place(232, 560, _germ(28)),
        place(1000, 470, _germ(28)),
    )


def bite() -> Svg:
    """The telephone shows its teeth, yet it wags its cable."""
    upper = group(
        path("M-190,-20C-170,-150 150,-170 196,-40L186,10C120,-60 -110,-50 -176,16Z", RED.base),
        path("M110,-116C160,-106 188,-76 196,-40L186,10C164,-16 136,-28 104,-32Z", RED.shade),
        rect(-214, -60, 96, 84, RED.base, 26),
        rect(120, -66, 92, 84, RED.shade, 26),
        *[
            polygon([(x, y), (x + 40, y - 4), (x + 22, y + 50)], WHITE)
            for x, y in ((-110, -26), (-60, -36), (-8, -40), (44, -36))
        ],
        circle(-50, -116, 40, WHITE),
        circle(56, -122, 40, WHITE),
        circle(-36, -108, 17, INK),
        circle(70, -114, 17, INK),
        line("M-96,-172L-14,-150M98,-182L22,-158", INK, 15),
    )
    lower = group(
        path("M-220,0L-170,-190H170L220,0Z", INK),
        path("M96,-190H170L220,0H120Z", RACK_SIDE),
        *[polygon([(x, -184), (x + 44, -184), (x + 22, -236)], WHITE) for x in (-150, -98, -46, 6, 58, 108)],
        rect(-80, -140, 160, 108, "#2C3C60", 14),
        *[circle(x, y, 11, STEEL_LIGHT) for x in (-48, 0, 48) for y in (-112, -84, -56)],
    )
    stool = group(
        line("M-60,-116L-92,0M60,-116L92,0M-20,-116L-30,0M20,-116L30,0", SAND.shade, 14),
        path("M-86,-140H86L74,-104H-74Z", RED.base),
        line("M-80,-126H80", YELLOW.base, 9, dash="1 22"),
    )
    return still_life(
        SUIT,
        floor_shadow(560, 822, 290, 18),
        line("M770,770C900,790 900,640 980,650C1050,660 1010,540 1070,520", INK, 15),
        line("M1096,470L1120,440M1010,470L1000,436M1116,540L1150,544", WHITE, 9),
        place(560, 822, lower, scale=1.1),
        place(560, 430, upper, turn=-9, scale=1.1),
        floor_shadow(250, 858, 110, 12),
        place(250, 856, stool, scale=1.1),
        place(250, 722, biscuit()),
    )


def biscuit() -> Node:
    """A bone for a good telephone."""
    return group(
        line("M-40,0H40", CREAM.base, 22),
        *[circle(x, y, 16, CREAM.base) for x in (-44, 44) for y in (-11, 11)],
    )


def dangerous() -> Svg:
    """A button behind bars, chains and locks; all it does is light a lamp."""
    desk = group(
        path("M-200,0L-160,-170H160L200,0Z", YELLOW.base),
        path("M90,-170H160L200,0H110Z", YELLOW.shade),
        *[polygon([(x, 0), (x + 44, 0), (x + 80, -44), (x + 36, -44)], INK) for x in (-190, -104, -18, 68)],
        ellipse(0, -172, 128, 34, INK),
        path("M-96,-180V-214C-96,-290 96,-290 96,-214V-180C96,-150 -96,-150 -96,-180Z", RED.base),
        path(
            "M40,-262C76,-252 96,-236 96,-214V-180C96,-166 70,-158 34,-156C50,-190 52,-226 40,-262Z",
            RED.shade,
        ),
        line("M-66,-214Q-58,-246 -20,-252", WHITE, 12),
    )
    lamp = group(
        line("M0,-4L-26,-110L40,-190", STEEL_DARK, 13),
        rect(-60, -14, 120, 18, STEEL_DARK, 8),
        place(46, -196, path("M-60,40C-60,-20 -30,-40 0,-40C30,-40 60,-20 60,40Z", TEAL.base), turn=24),
        circle(30, -150, 22, FLAME_YELLOW),
    )
    return still_life(
        SUIT,
        floor_shadow(540, 820, 330, 18),
        line("M700,800C800,860 860,770 950,826", INK, 9),
        place(540, 816, desk, scale=1.5),
        place(540, 826, gates.cage(600, 620)),
        gates.chain("M252,216C400,330 680,330 828,216"),
        place(540, 310, gates.padlock(110)),
        place(366, 286, gates.padlock(70)),
        place(714, 286, gates.padlock(70)),
        place(1000, 838, lamp),
        place(180, 856, animals.duck(animals.hard_hat_small()), scale=0.95),
    )


def language() -> Svg:
    """A dictionary: one snail on the left, the same on the right in our own words."""
    book = group(
        path(
            "M600,700C480,650 280,650 130,690V250C290,210 490,214 600,270C710,214 910,210 1070,250V690C920,650 720,650 600,700Z",
            NAVY.base,
        ),
        path("M600,676C490,626 300,626 154,662V232C300,196 490,200 600,250Z", WHITE),
        path("M600,676C710,626 900,626 1046,662V232C900,196 710,200 600,250Z", CREAM.base),
        path("M600,250C640,232 680,222 720,216V636C680,644 640,656 600,676Z", CREAM.shade),
    )
    maze = (
        "M700,300H800V350H860V290H950M700,300V400H760V450H700V520H780M860,350V420H940V360H990M800,350V400H840V470"
        "H900V520H980V440H940M780,520V580H880V560M900,520V590H980M700,580H740V540M950,290V320H1000V280"
    )
    knots = [
        circle(x, y, 13, RED.base)
        for x, y in ((700, 300), (950, 290), (780, 580), (980, 440), (740, 540), (990, 360))
    ]
    chips = [rect(x, y, 58, 44, INK, 6) for x, y in ((832, 268), (712, 428), (910, 490))]
    gears = [
        place(x, y, signs.gear(r, c))
        for x, y, r, c in ((640, 480, 34, TEAL.base), (1000, 560, 30, TEAL.base), (640, 350, 26, RED.base))
    ]
    stand = group(
        line("M600,640V800M600,720L470,810M600,720L730,810", LEATHER.base, 24),
        path("M330,640H870L840,700H360Z", LEATHER.shade),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 826, 210, 18),
        stand,
        book,
        place(370, 540, animals.snail(), scale=3),
        line(maze, INK, 8),
        *chips,
        *knots,
        *gears,
        path("M470,640V760L494,730L518,760V634Z", RED.base),
    )


def not_ours() -> Svg:
    """The customer is king: here is the throne, with a spring under it."""
    throne = group(
        path(
            "M-170,-70V-380C-170,-430 -110,-420 -100,-470C-60,-440 60,-440 100,-470C110,-420 170,-430 170,-380V-30H-170Z",
            YELLOW.base,
        ),
        path("M100,-470C110,-420 170,-430 170,-380V-70H110V-400Z", YELLOW.shade),
        path("M-124,-30V-360C-90,-400 90,-400 124,-360V-30Z", RED.base),
        path("M60,-388C90,-384 110,-376 124,-360V-30H80C96,-180 90,-300 60,-388Z", RED.shade),
        *[
            circle(x, y, 9, YELLOW.base)
            for x, y in (
                (-60, -310),
                (0, -310),
                (60, -310),
                (-30, -250),
                (30, -250),
                (-60, -190),
                (0, -190),
                (60, -190),
            )
        ],
        rect(-210, -220, 52, 200, YELLOW.base, 14),
        rect(158, -220, 52, 200, YELLOW.shade, 14),
        circle(-184, -232, 32, YELLOW.base),
        circle(184, -232, 32, YELLOW.shade),
        rect(-176, -36, 352, 80, YELLOW.shade, 12),
    )
    legs = group(rect(-170, -70, 44, 70, YELLOW.shade, 8), rect(126, -70, 44, 70, YELLOW.shade, 8))
    coil = "M-70,0L70,-26L-70,-56L70,-86L-70,-116L70,-146L-70,-176L60,-200"
    cushion = group(
        rect(-126, -44, 252, 62, NAVY.base, 26),
        rect(40, -44, 86, 62, NAVY.shade, 26),
        circle(-126, -14, 12, YELLOW.base),
        circle(126, -14, 12, YELLOW.base),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 830, 250, 18),
        place(600, 826, legs),
        place(600, 790, throne),
        line(_moved_up(coil, 600, 770), INK, 24),
        line(_moved_up(coil, 600, 770), STEEL_LIGHT, 11),
        place(612, 560, cushion, turn=8, scale=1.1),
        place(690, 180, crown(), turn=24, scale=1.15),
        line("M520,250L508,300M596,236L592,290M810,320L836,360M860,270L896,300", WHITE, 12),
        place(1010, 852, animals.duck(flip=True), scale=0.95),
    )


def _moved_up(data: str, x: float, y: float) -> str:
    """Return path data of plain points moved by (x, y)."""
    moved = []
    for part in data.replace("M", "").split("L"):
        a, b = part.split(",")
        moved.append(f"{float(a) + x},{float(b) + y}")
    return "M" + "L".join(moved)


def crown() -> Node:
    """Return a golden crown, 220 px wide, centred on the origin."""
    return group(
        path("M-104,56L-120,-50L-60,-4L0,-84L60,-4L120,-50L104,56Z", YELLOW.base),
        path("M60,-4L120,-50L104,56H44Z", YELLOW.shade),
        rect(-106, 38, 212, 30, YELLOW.shade, 8),
        *[circle(x, y, 13, RED.base) for x, y in ((-120, -56), (0, -92), (120, -56))],
        *[circle(x, 53, 9, TEAL.base) for x in (-60, 0, 60)],
    )


PICTURES = {
    "users-are-contagious": contagious,
    "users-bite": bite,
    "users-are-dangerous": dangerous,
    "users-speak-another-language": language,
    "customer-always-right-not-ours": not_ours,
}
