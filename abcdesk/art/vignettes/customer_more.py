"""Where is the customer?, second half: a process as one thing; somewhere stands the red piece."""

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
from abcdesk.art.props import fire, florist, gates, leisure, pieces, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect
from abcdesk.art.vignette import still_life

DECK = "where-is-the-customer"
SUIT = CULTURE


def catalogue() -> Svg:
    """A hundred drawers, sorted by our chart; in one of them sits somebody lost."""
    fronts: list[Node] = []
    for row in range(7):
        for column in range(8):
            x, y = 246 + column * 90, 190 + row * 80
            fronts.append(rect(x, y, 78, 68, SAND.base if (row + column) % 2 else "#CFA677", 6))
            fronts.append(rect(x + 22, y + 14, 34, 16, CREAM.base, 3))
            fronts.append(circle(x + 39, y + 48, 7, LEATHER.shade))
    chart = "M600,222V300M330,300H870M330,300V380M600,300V380M870,300V380M240,380H420M420,380V460M285,380V460M510,380H690M510,380V460M690,380V460M780,380H960M800,380V460M915,380V460"
    boxes = [
        rect(x - 24, y - 18, 48, 36, RED.base, 6)
        for x, y in (
            (600, 222),
            (330, 302),
            (600, 302),
            (870, 302),
            (285, 462),
            (420, 462),
            (510, 462),
            (690, 462),
            (800, 462),
            (915, 462),
        )
    ]
    pulled = group(
        path("M-50,0H70L86,26H-34Z", LEATHER.shade),
        place(10, 22, pieces.pawn(), scale=0.62),
        rect(-40, 16, 130, 76, SAND.base, 8),
        rect(56, 16, 34, 76, SAND.shade, 8),
        rect(0, 32, 50, 20, CREAM.base, 3),
        circle(25, 70, 9, LEATHER.shade),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 816, 430, 18),
        rect(216, 760, 60, 56, LEATHER.shade),
        rect(924, 760, 60, 56, LEATHER.shade),
        rect(216, 160, 768, 620, LEATHER.base, 12),
        rect(964, 160, 20, 620, LEATHER.shade, 8),
        *fronts,
        line(
            chart.replace("M240,380H420", "M285,380H420").replace("M780,380H960", "M800,380H915"), RED.base, 9
        ),
        *boxes,
        place(760, 590, pulled),
    )


def availability() -> Svg:
    """Green on every day of the month but one: pay day has burnt down."""
    cells: list[Node] = []
    for row in range(4):
        for column in range(6):
            x, y = -276 + column * 110, -88 + row * 92
            if (row, column) == (2, 4):
                continue
            cells.append(rect(x - 44, y - 36, 88, 72, "#E4F0E8", 8))
            cells.append(place(x, y, signs.tick(40, GREEN.base, 11)))
    hole = path(
        "M110,70L130,48L150,62L176,44L200,64L228,58L226,92L240,112L220,134L222,156L190,146L166,162L144,146L112,150L116,122L98,100Z",
        INK,
    )
    coins = group(
        *[
            group(ellipse(0, -i * 20, 44, 16, YELLOW.shade), ellipse(0, -i * 20 - 8, 44, 16, YELLOW.base))
            for i in range(4)
        ],
        *[
            group(ellipse(86, -i * 20, 44, 16, YELLOW.shade), ellipse(86, -i * 20 - 8, 44, 16, YELLOW.base))
            for i in range(2)
        ],
    )
    return still_life(
        SUIT,
        circle(600, 120, 14, STEEL_DARK),
        line("M340,230L600,124L860,230", STEEL_DARK, 8),
        place(600, 430, pieces.calendar(*cells, hole, width=740, height=520)),
        place(764, 584, fire.flame(1.15)),
        fire.smoke(SUIT.deep, (800, 380, 26), (776, 330, 34), (816, 280, 40)),
        place(770, 570, pieces.pawn(), scale=0.6),
        floor_shadow(980, 846, 110, 12),
        place(940, 840, coins),
    )


def capacity() -> Svg:
    """The neck of the bottle: for once all customers are here."""
    crowd = [
        (480, 800), (560, 806), (640, 806), (720, 800), (520, 730), (600, 736), (680, 730), (460, 716), (740, 716),
        (490, 654), (570, 660), (650, 656), (716, 648), (540, 586), (620, 590), (676, 570), (586, 520), (634, 500),
    ]  # fmt: skip
    people = [
        place(
            x,
            y,
            pieces.pawn(RED if i == 9 else (NAVY, GREY, PLUM)[i % 3]),
            scale=0.94,
            turn=(i * 37) % 17 - 8,
        )
        for i, (x, y) in sorted(enumerate(crowd), key=lambda item: item[1][1])
    ]
    squeezed = [place(606, y, pieces.pawn(c), scale=0.78) for y, c in ((440, GREY), (366, NAVY), (292, PLUM))]
    glass = "M548,170V380C548,450 380,480 380,600V780a50,50 0 0 0 50,50H770a50,50 0 0 0 50,-50V600C820,480 652,450 652,380V170Z"
    return still_life(
        SUIT,
        floor_shadow(600, 834, 260, 18),
        path(glass, WHITE, opacity=0.55),
        *squeezed[::-1],
        *people,
        path(
            "M620,170H652V380C652,450 820,480 820,600V780a50,50 0 0 1 -50,50H720C770,760 770,560 700,500C640,450 620,420 620,380Z",
            WHITE,
            opacity=0.3,
        ),
        line("M414,640V610C414,540 470,510 520,470", WHITE, 16),
        line(glass, "#7FB9C2", 11),
        rect(532, 146, 136, 38, "#7FB9C2", 14),
        place(606, 150, pieces.pawn(ORANGE), scale=0.86),
        line("M540,90L516,62M606,50V20M672,90L696,62", WHITE, 9),
        place(980, 846, halves()),
        floor_shadow(980, 848, 100, 10),
    )


def halves() -> Node:
    """A disk that is half empty."""
    return group(
        rect(-100, -130, 200, 130, INK, 14),
        rect(70, -130, 30, 130, "#0E1830", 12),
        circle(-16, -66, 50, STEEL_LIGHT),
        path("M-16,-116A50,50 0 0 1 -16,-16Z", STEEL_DARK),
        circle(-16, -66, 12, INK),
        line("M60,-110L10,-70", RED.base, 9),
    )


def security() -> Svg:
    """So safe that the key lies inside; the customer has come with flowers."""
    bolts = [place(600, 470, circle(0, -214, 15, STEEL_DARK), turn=t) for t in range(0, 360, 30)]
    wheel = group(
        *[
            place(0, 0, line("M0,0V-104", STEEL_DARK, 17), circle(0, -108, 18, RED.base), turn=t)
            for t in (0, 72, 144, 216, 288)
        ],
        circle(0, 0, 34, STEEL_DARK),
        circle(-5, -5, 22, STEEL),
    )
    window = group(
        circle(0, 0, 92, STEEL_DARK),
        circle(0, 0, 74, INK),
        place(-6, -22, gates.key(84), turn=24, scale=0.8),
        line("M-46,-20Q-40,-50 -14,-56", WHITE, 8),
    )
    bouquet = group(
        line("M0,0L-14,-70M0,0L6,-84M0,0L24,-66", GREEN.base, 6),
        *[
            place(x, y, florist.blossom(17, c))
            for x, y, c in ((-14, -76, RED.base), (8, -92, YELLOW.base), (28, -70, "#E98FA0"))
        ],
    )
    return still_life(
        SUIT,
        floor_shadow(600, 820, 370, 18),
        rect(290, 780, 90, 40, INK, 8),
        rect(820, 780, 90, 40, INK, 8),
        rect(250, 130, 700, 666, STEEL, 30),
        path("M850,130H920a30,30 0 0 1 30,30V766a30,30 0 0 1 -30,30H850Z", STEEL_DARK),
        circle(600, 470, 272, STEEL_DARK),
        circle(594, 464, 258, STEEL_LIGHT),
        *bolts,
        circle(600, 470, 178, STEEL),
        path("M640,296A178,178 0 0 1 640,644C720,560 720,380 640,296Z", "#A9B7C9"),
        place(600, 560, wheel, scale=0.72),
        place(600, 396, window),
        *[place(x, y, gates.padlock(72)) for x, y in ((300, 300), (300, 440), (300, 580))],
        *[line(f"M262,{y}H338", STEEL_DARK, 17) for y in (250, 390, 530)],
        place(1060, 850, bouquet, turn=8),
        place(1030, 856, pieces.pawn(), scale=1.1),
    )


def supplier() -> Svg:
    """The supplier's supplier's supplier; the last and smallest is the customer."""
    rows = ((210, RED, 1.75), (510, NAVY, 1.42), (745, GREEN, 1.1), (925, PLUM, 0.8))
    dolls: list[Node] = []
    for x, cloth, scale in rows:
        dolls.append(floor_shadow(x, 824, 100 * scale, 14))
        hand = group(line("M-30,6H26", INK, 13), polygon([(20, -20), (56, 6), (20, 32)], INK))
        dolls.append(place(x, 826, pieces.doll(cloth, hand), scale=scale))
    return still_life(
        SUIT,
        *dolls,
        floor_shadow(1062, 826, 44, 9),
        place(1062, 826, pieces.pawn()),
        line("M1036,714L1024,694M1062,704V680M1088,714L1100,694", WHITE, 8),
    )


def knowledge() -> Svg:
    """Buried in a place that we will remember."""
    mound = path("M-90,0C-70,-60 70,-60 90,0Z", LEATHER.base)
    shade = path("M20,-44C50,-38 76,-24 90,0H10Z", LEATHER.shade)
    mounds = [
        place(x, y, mound, shade, scale=s)
        for x, y, s in (
            (170, 770, 0.8),
            (380, 760, 0.7),
            (820, 764, 0.74),
            (1030, 770, 0.8),
            (130, 850, 1.1),
            (330, 866, 1),
            (1000, 862, 1.2),
        )
    ]
    book = group(
        rect(-54, -76, 108, 150, RED.base, 8),
        rect(-54, -76, 20, 150, RED.shade, 8),
        rect(-14, -46, 50, 24, CREAM.base, 3),
    )
    return still_life(
        SUIT,
        *mounds,
        floor_shadow(560, 846, 220, 18),
        place(540, 840, pieces.squirrel(), scale=1.4),
        place(700, 640, book, turn=16, scale=1.1),
        place(540, 840, pieces.squirrel_arm("M40,-176C80,-150 90,-130 128,-132"), scale=1.4),
        place(850, 600, pieces.spade(), turn=8, scale=1.1),
        place(330, 826, polygon([(-30, -66), (30, -80), (44, 0), (-20, 0)], WHITE)),
        place(330, 866, mound, shade),
        place(1010, 800, pieces.pawn(), scale=0.7),
        place(1000, 862, mound, shade, scale=1.2),
        signs.rays(660, 330, 40, 84, [-80, -40, 0], WHITE, 10),
    )


def finance() -> Svg:
    """They had ordered an answer: the bill wraps them up."""
    keys = [
        circle(x, y, 17, CREAM.base if (x + y) % 3 else YELLOW.base)
        for y in (624, 672, 720)
        for x in (390, 440, 490, 540, 590)
    ]
    till = group(
        path("M300,790L350,590H680L730,790Z", NAVY.base),
        path("M620,590H680L730,790H650Z", NAVY.shade),
        rect(270, 770, 490, 60, NAVY.shade, 10),
        rect(480, 790, 70, 14, YELLOW.base, 6),
        rect(370, 430, 220, 130, NAVY.base, 12),
        rect(550, 430, 40, 130, NAVY.shade, 12),
        rect(390, 450, 150, 74, "#DDF0F3", 6),
        place(440, 488, signs.gear(24, STEEL_DARK)),
        place(500, 488, signs.bolt(44, STEEL_DARK)),
        rect(450, 556, 60, 40, NAVY.shade),
        *keys,
    )
    receipt = "M640,600C640,420 660,260 760,210C860,170 960,220 940,330C920,440 820,420 830,520C840,620 1010,560 1040,660C1060,740 980,770 930,770"
    rolls = group(
        line(receipt, STEEL_LIGHT, 104, cap="butt"),
        line(receipt, WHITE, 92, cap="butt"),
        line(receipt, STEEL, 58, dash="6 26", cap="butt"),
    )
    wrapped = group(
        place(0, 0, pieces.pawn(), scale=1.7),
        line("M-52,-24L54,-34M-34,-58L40,-66M-40,-94L36,-84", WHITE, 26),
        line("M-52,-8L56,-14", STEEL_LIGHT, 8),
    )
    return still_life(
        SUIT,
        floor_shadow(520, 832, 290, 18),
        rolls,
        till,
        floor_shadow(920, 846, 100, 12),
        place(920, 844, wrapped),
        place(200, 846, answer()),
    )


def answer() -> Node:
    """A small speech bubble in a shop's bag: what they had come for."""
    return group(
        line("M-30,-110C-30,-160 30,-160 30,-110", LEATHER.base, 9),
        place(0, -116, signs.bubble(84, 60, (-10, 50), signs.tick(36, GREEN.base, 10))),
        path("M-62,-110H62L54,0H-54Z", SAND.base),
        path("M22,-110H62L54,0H16Z", SAND.shade),
        place(-12, -52, leisure.heart(34)),
    )


PICTURES = {
    "catalogue": catalogue,
    "availability": availability,
    "capacity": capacity,
    "security": security,
    "supplier": supplier,
    "knowledge": knowledge,
    "finance": finance,
}
