"""View from the top, statements about hearing: each as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    CREAM,
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
from abcdesk.art.props import animals, build, leisure, signs
from abcdesk.art.svg import Node, Svg, circle, group, line, path, place, polygon, rect, ring
from abcdesk.art.vignette import still_life

DECK = "view-from-the-top"
SUIT = own_suit("#2E8A62")


def users_shape() -> Svg:
    """The unveiling: whatever it is, it is finished."""
    sheet = path(
        "M330,800C350,640 330,560 380,470C370,400 430,380 450,400C470,300 510,330 540,250C570,190 600,250 620,230C640,180 700,190 700,260C760,250 760,330 780,380C850,360 850,450 820,480C870,580 850,660 880,800C850,816 820,780 790,800C760,820 730,786 700,804C670,820 640,788 600,804C560,820 540,786 500,804C460,820 430,786 400,804C370,818 350,806 330,800Z",
        WHITE,
    )
    shade = path(
        "M700,260C760,250 760,330 780,380C850,360 850,450 820,480C870,580 850,660 880,800C850,816 820,780 790,800C770,812 750,806 730,798C780,640 720,560 760,470C720,400 740,320 700,260Z",
        STEEL_LIGHT,
    )
    folds = line(
        "M450,400C440,520 470,640 420,780M540,250C520,420 560,600 520,790M640,300C620,480 670,640 640,790M780,380C750,520 800,640 800,780",
        STEEL_LIGHT,
        11,
    )
    plinth = group(
        rect(310, 790, 580, 50, CREAM.base, 8),
        rect(740, 790, 150, 50, CREAM.shade, 8),
    )
    peek = group(
        place(400, 744, signs.gear(54, RED.base, STEEL_DARK)),
        line("M810,760C870,760 900,800 950,770C980,750 970,700 936,712", RED.base, 17),
        place(610, 746, build.wheel(46)),
    )
    horn = group(line("M560,236L510,110", STEEL_DARK, 11), circle(508, 102, 18, RED.base))
    rope = group(
        line("M870,90C850,200 840,240 800,300", YELLOW.base, 13),
        path("M856,60H884V110H856Z", YELLOW.shade),
        line("M858,104V150M870,104V156M882,104V150", YELLOW.base, 7),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 842, 330, 14),
        horn,
        plinth,
        peek,
        rope,
        place(0, -46, sheet, shade, folds),
        place(1090, 860, animals.duck(flip=True), scale=0.85),
    )


def promises() -> Svg:
    """Signed and sealed; but the pencil is mostly eraser."""
    deed = group(
        path(
            "M280,180H800V700C800,760 740,760 720,730C700,700 720,680 740,700H340C300,700 280,680 280,650Z",
            CREAM.base,
        ),
        path("M700,180H800V700C800,760 740,760 720,730C730,500 720,300 700,180Z", CREAM.shade),
        rect(256, 156, 568, 54, CREAM.shade, 26),
        line("M350,280H700M350,340H640M350,400H690M350,460H580", STEEL_DARK, 13),
        line("M350,560H390M470,560H510M590,560H620", STEEL, 8),
        path("M390,530Q440,520 470,560T560,560T590,590Q500,600 430,590Z", WHITE),
        *[
            circle(x, y, r, "#E98FA0")
            for x, y, r in ((420, 612, 7), (470, 624, 9), (540, 610, 6), (500, 640, 6))
        ],
    )
    seal = group(
        path("M-20,20L-50,120L-14,100L6,130L20,20Z", RED.shade),
        *[circle(0, 0, 20, RED.base)],
        circle(4, 4, 66, RED.shade),
        circle(0, 0, 60, RED.base),
        place(0, 0, leisure.star(36, RED.shade)),
    )
    pencil = group(
        path("M-34,0L0,76L34,0Z", SAND.base),
        path("M-12,50L0,76L12,50Z", INK),
        rect(-34, -90, 68, 92, YELLOW.base),
        rect(10, -90, 24, 92, YELLOW.shade),
        rect(-46, -130, 92, 46, STEEL, 5),
        rect(14, -130, 32, 46, STEEL_DARK, 5),
        line("M-46,-116H46M-46,-100H46", STEEL_DARK, 5),
        rect(-84, -430, 168, 306, "#E98FA0", 40),
        path("M20,-430H44a40,40 0 0 1 40,40V-164a40,40 0 0 1 -40,40H20C50,-220 50,-340 20,-430Z", "#C96F82"),
        path("M-84,-390a40,40 0 0 1 40,-40H44a40,40 0 0 1 40,40V-370C40,-390 -40,-350 -84,-374Z", "#B25E72"),
    )
    return still_life(
        SUIT,
        floor_shadow(540, 812, 280, 18),
        place(0, 40, deed),
        place(690, 660, seal),
        place(840, 690, pencil, turn=24, scale=1.05),
        place(250, 856, animals.duck(), scale=0.9),
    )


def one_department() -> Svg:
    """A bicycle for two that has two fronts."""
    wheels = [
        group(
            ring(x, 690, 116, INK, 22),
            *[place(x, 690, line("M0,-104V104", STEEL, 5), turn=t) for t in range(0, 180, 30)],
            circle(x, 690, 16, STEEL_DARK),
        )
        for x in (280, 920)
    ]
    left = "M280,690L350,430M340,470L540,690H600M340,470H510L540,690"
    right = "M920,690L850,430M860,470L660,690H600M860,470H690L660,690"
    bars = "M350,430L342,390L280,372M850,430L858,390L920,372"
    seats = group(
        line("M524,560L506,410M676,560L694,410", STEEL_DARK, 15),
        path("M450,410C470,384 550,384 560,404C550,424 480,424 450,410Z", LEATHER.base),
        path("M750,410C730,384 650,384 640,404C650,424 720,424 750,410Z", LEATHER.shade),
    )
    cranks = group(
        *[
            group(
                circle(x, 690, 34, STEEL_DARK),
                circle(x, 690, 13, INK),
                line(f"M{x},690l{d},44m-22,0h44", INK, 11),
            )
            for x, d in ((540, -20), (660, 20))
        ],
    )
    lamps = group(circle(312, 440, 26, YELLOW.base), circle(888, 440, 26, YELLOW.shade))
    return still_life(
        SUIT,
        floor_shadow(600, 812, 420, 16),
        *wheels,
        line(left, RED.base, 22),
        line(right, NAVY.base, 22),
        seats,
        cranks,
        line(bars, INK, 17),
        lamps,
        line("M150,330L90,330M170,270L120,250M1050,330H1110M1030,270L1080,250", WHITE, 12),
        place(600, 680, animals.duck(), scale=0.8),
    )


def _badge() -> Node:
    return group(
        path(
            "M-190,-250H190a24,24 0 0 1 24,24V226a24,24 0 0 1 -24,24H-190a-24,-24 0 0 1 -24,-24V-226a24,-24 0 0 1 24,-24Z",
            WHITE,
        ),
        path(
            "M120,-250H190a24,24 0 0 1 24,24V226a24,24 0 0 1 -24,24H110C150,90 150,-90 120,-250Z", STEEL_LIGHT
        ),
        path("M-214,-150V-226a24,-24 0 0 1 24,-24H190a24,24 0 0 1 24,24V-150Z", RED.base),
        path("M136,-150C134,-184 128,-220 120,-250H190a24,24 0 0 1 24,24V-150Z", RED.shade),
        rect(-50, -228, 100, 26, INK, 13),
        circle(0, 0, 96, STEEL),
        path("M-140,250C-140,130 140,130 140,250Z", STEEL),
    )


def _disguise() -> Node:
    """Glasses, brows, a nose and a moustache."""
    return group(
        ring(-56, -20, 46, INK, 15, "#EAF6F8"),
        ring(56, -20, 46, INK, 15, "#EAF6F8"),
        line("M-14,-26Q0,-36 14,-26M-104,-30L-130,-44M104,-30L130,-44", INK, 15),
        circle(-50, -14, 15, INK),
        circle(62, -14, 15, INK),
        line("M-104,-86Q-56,-116 -16,-90M16,-90Q56,-116 104,-86", INK, 24),
        path("M-26,0C-46,40 -50,70 0,74C50,70 46,40 26,0Z", "#E7B48C"),
        path("M8,0C40,40 44,66 10,73C50,70 46,40 26,0Z", "#CC9368"),
        path(
            "M0,74C-40,66 -110,80 -116,130C-70,108 -30,120 0,104C30,120 70,108 116,130C110,80 40,66 0,74Z",
            INK,
        ),
    )


def proud() -> Svg:
    """At parties the badge wears a nose."""
    hat = group(
        path("M-80,0L10,-190L90,0Z", TEAL.base),
        path("M10,-190L90,0H30Z", TEAL.shade),
        line("M-56,-50L64,-60M-24,-118L42,-112", YELLOW.base, 15),
        circle(10, -196, 26, RED.base),
    )
    confetti = [
        place(x, y, rect(-13, -8, 26, 16, c, 3), turn=t)
        for x, y, c, t in (
            (180, 200, RED.base, 20), (250, 330, YELLOW.base, 60), (140, 470, WHITE, -30), (260, 620, PLUM.base, 10),
            (960, 180, YELLOW.base, 30), (1040, 330, WHITE, -20), (930, 460, RED.base, 70), (1060, 560, PLUM.base, 10),
            (320, 120, WHITE, 40), (860, 90, PLUM.base, -40), (180, 700, YELLOW.base, 80), (1000, 690, RED.base, 50),
        )
    ]  # fmt: skip
    streamer = line(
        "M90,120C150,160 60,220 130,260C190,300 90,350 150,390M1110,100C1050,150 1140,200 1070,250C1010,300 1120,340 1060,390",
        YELLOW.base,
        11,
    )
    return still_life(
        SUIT,
        streamer,
        *confetti,
        polygon([(402, 0), (440, 0), (614, 250), (580, 256)], NAVY.base),
        polygon([(798, 0), (760, 0), (586, 250), (620, 256)], NAVY.shade),
        rect(576, 236, 48, 60, STEEL_DARK, 10),
        place(600, 540, _badge(), turn=-4),
        place(598, 540, _disguise(), turn=-4, scale=1.15),
        place(560, 440, hat, turn=-16, scale=1.0),
        place(1010, 852, animals.duck(flip=True), scale=0.9),
    )


PICTURES = {
    "users-shape-what-we-build": users_shape,
    "promises-are-kept": promises,
    "one-department": one_department,
    "proud-to-say-where-i-work": proud,
}
