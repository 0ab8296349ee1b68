"""The very good reasons, second half: each excuse as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.geometry import polar
from abcdesk.art.palette import (
    CREAM,
    INK,
    LEATHER,
    NAVY,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
    own_suit,
)
from abcdesk.art.props import animals, build, curios, gates, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, rect, ring
from abcdesk.art.vignette import still_life

DECK = "excuses"
SUIT = own_suit("#6C3B6E")


def four_hours() -> Svg:
    """Between ten and two hangs a hammock; the bells may ring."""
    bells = [
        group(
            line(f"M{x},190L{600 + (x - 600) * 0.8},250", STEEL_DARK, 18),
            place(x, 196, path("M-84,30A84,84 0 0 1 84,30Z", RED.base if x < 600 else RED.shade), turn=turn),
        )
        for x, turn in ((400, -38), (800, 38))
    ]
    marks = [
        line(
            "M{:.1f},{:.1f}L{:.1f},{:.1f}".format(*polar((600, 480), 236, a), *polar((600, 480), 214, a)),
            INK,
            11,
        )
        for a in range(0, 360, 30)
    ]
    nap = path(
        "M600,480L{:.1f},{:.1f}A258,258 0 0 1 {:.1f},{:.1f}Z".format(
            *polar((600, 480), 258, 210), *polar((600, 480), 258, 330)
        ),
        SUIT.tone(200),
    )
    tips = polar((600, 480), 204, 210), polar((600, 480), 204, 330)
    hands = line("M{:.1f},{:.1f}L600,480L{:.1f},{:.1f}".format(*tips[0], *tips[1]), INK, 26)
    (left, top), (right, _) = tips
    hammock = path(
        f"M{left},{top}C{left + 60},{top + 140} {right - 60},{top + 140} {right},{top}C{right - 90},{top + 58} {left + 90},{top + 58} {left},{top}Z",
        TEAL.base,
    )
    stripes = line(
        f"M{left + 84},{top + 50}L{left + 88},{top + 86}M600,{top + 48}V{top + 100}M{right - 84},{top + 50}L{right - 88},{top + 86}",
        CREAM.base,
        13,
    )
    night_cap = group(
        path("M-12,-66C0,-100 50,-104 70,-70C50,-80 42,-76 38,-62Z", RED.base),
        line("M-14,-66H40", WHITE, 11),
        circle(72, -66, 10, WHITE),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 822, 230, 18),
        line("M450,690L400,806M750,690L800,806", STEEL_DARK, 30),
        *bells,
        signs.rays(600, 250, 330, 390, [-166, -152, -28, -14], WHITE, 11),
        circle(600, 480, 300, YELLOW.shade),
        circle(594, 474, 288, YELLOW.base),
        circle(600, 480, 258, WHITE),
        nap,
        *marks,
        hands,
        circle(600, 480, 22, INK),
        place(590, top + 82, animals.duck(night_cap, asleep=True), scale=1.9),
        hammock,
        stripes,
    )


def no_budget() -> Svg:
    """A piggy bank in chains; a moth has found the slot."""
    return still_life(
        SUIT,
        floor_shadow(600, 816, 290, 18),
        place(590, 816, curios.piggy_bank(), scale=1.2),
        gates.chain("M300,440C420,520 640,660 800,690M330,690C460,640 640,500 740,380"),
        place(556, 600, gates.padlock(150)),
        line("M600,310C640,270 610,220 670,180", WHITE, 7, dash="1 22"),
        place(706, 158, curios.moth(), turn=24, scale=1.3),
        place(250, 852, leisure.star(40, STEEL), turn=20),
        place(1010, 852, animals.duck(flip=True), scale=0.85),
    )


def security() -> Svg:
    """For your safety the door is a wall; handle, mat and spyhole have stayed."""
    frame = group(
        rect(390, 150, 420, 664, LEATHER.base, 10),
        rect(756, 150, 54, 664, LEATHER.shade, 10),
        rect(366, 126, 468, 56, LEATHER.shade, 8),
    )
    handle = group(
        rect(700, 470, 30, 96, YELLOW.shade, 10),
        line("M716,496H652", YELLOW.base, 21),
        circle(716, 544, 8, INK),
    )
    spy = group(ring(600, 320, 18, YELLOW.shade, 9, INK), circle(594, 314, 6, WHITE))
    mat = group(
        path("M380,822H820L860,872H340Z", "#B5762F"),
        line("M400,830H800", "#D9964A", 6),
        place(600, 848, leisure.heart(34)),
    )
    return still_life(
        SUIT,
        frame,
        place(600, 814, build.brick_wall(338, 620, coping=False)),
        spy,
        handle,
        mat,
        place(1000, 836, office.bulb_plant(), scale=1.2),
        floor_shadow(1000, 838, 60, 9),
    )


def never_read() -> Svg:
    """A manual with a ladder; the bookmark stands at page one."""
    leaves = "".join(f"M{330 + (i % 3) * 9},{370 + i * 26}H{846 - (i % 4) * 13}" for i in range(16))
    tome = group(
        rect(300, 340, 570, 452, CREAM.base, 6),
        rect(780, 340, 80, 452, CREAM.shade, 4),
        line(leaves, CREAM.shade, 5),
        path(
            "M290,284H870a22,22 0 0 1 0,64H320C290,348 300,790 320,782H870a22,22 0 0 1 0,44H290C230,826 230,284 290,284Z",
            NAVY.base,
        ),
        path("M290,284H330C276,340 276,780 330,826H290C230,826 230,284 290,284Z", NAVY.shade),
        rect(240, 420, 62, 18, YELLOW.base, 6),
        rect(240, 680, 62, 18, YELLOW.base, 6),
    )
    tag = path("M690,346H742V500L716,466L690,500Z", RED.base)
    return still_life(
        SUIT,
        floor_shadow(590, 828, 370, 18),
        tome,
        tag,
        place(960, 838, build.ladder(600, 84), turn=-12),
        place(470, 286, animals.sleeping_cat(SAND.base, SAND.shade), scale=1.5),
        place(690, 262, spectacles()),
    )


def spectacles() -> Node:
    """Reading glasses that somebody has taken off."""
    return group(
        ring(-34, 0, 24, INK, 8, "#DDF0F3"),
        ring(34, 0, 24, INK, 8, "#DDF0F3"),
        line("M-10,-4Q0,-12 10,-4M58,-4L96,14", INK, 8),
    )


def supplier() -> Svg:
    """Each handset lies on the next telephone: a round call without a caller."""
    table = group(
        path("M560,690H640L690,836H510Z", LEATHER.base),
        path("M610,690H640L690,836H620Z", LEATHER.shade),
        ellipse(600, 640, 470, 156, SAND.shade),
        ellipse(600, 620, 470, 152, SAND.base),
    )

    def station(x: float, y: float, scale: float) -> Node:
        return place(x, y, it.desk_phone(lifted=True), place(0, -74, it.handset()), scale=scale)

    def coil(data: str, width: float) -> Node:
        return group(line(data, INK, width), line(data, SUIT.halo, 3, dash="1 14"))

    return still_life(
        SUIT,
        floor_shadow(600, 840, 220, 16),
        table,
        coil("M520,470C400,420 230,420 250,540", 11),
        station(600, 560, 1.5),
        coil("M680,470C820,400 990,440 950,560", 11),
        station(280, 690, 1.8),
        station(920, 690, 1.8),
        coil("M380,600C440,800 760,800 820,600", 13),
        signs.rays(600, 410, 60, 120, [-130, -90, -50], WHITE, 10),
        place(600, 690, animals.duck(), scale=1.1),
    )


def after_migration() -> Svg:
    """Packed for the move long ago: a bird has built its nest on it."""

    def crate(width: float, height: float, tape: str) -> Node:
        half = width / 2
        return group(
            rect(-half, -height, width, height, SAND.base, 5),
            rect(half * 0.5, -height, half * 0.5, height, SAND.shade, 5),
            rect(-18, -height, 36, height * 0.46, tape),
            line(f"M{-half},{-height}H{half}", SAND.shade, 9, cap="butt"),
        )

    nest = group(
        path("M-96,-44C-90,14 90,14 96,-44C60,-24 -60,-24 -96,-44Z", LEATHER.base),
        line("M-100,-40L-60,-14L-20,-30L30,-8L70,-26L104,-42M-84,-22L-30,-2L40,-20L86,-12", LEATHER.shade, 7),
        *[ellipse(x, -42, 20, 26, CREAM.base) for x in (-44, 50)],
    )
    truck = group(
        line("M-240,0H250", STEEL_DARK, 20),
        line("M250,0L300,-420L360,-440", RED.base, 20),
        *[place(x, 24, build.wheel(32)) for x in (-190, 200)],
    )
    web = "#FFFFFF"
    return still_life(
        SUIT,
        floor_shadow(590, 836, 330, 16),
        place(560, 788, truck),
        place(450, 776, crate(250, 210, CREAM.shade)),
        place(700, 776, crate(230, 250, CREAM.shade)),
        place(470, 566, crate(220, 160, RED.base)),
        place(690, 526, office.carton(220, 150)),
        place(740, 430, office.clipboard(), turn=14, scale=1.2),
        place(630, 410, it.globe_of_light(), scale=0.66, turn=-10),
        place(690, 526, office.carton(220, 116)),
        place(470, 398, nest, scale=1.05),
        place(470, 366, animals.bird(TEAL.base), scale=1.7),
        place(325, 566, leisure.cobweb(150, web)),
        place(815, 526, leisure.cobweb(120, web), turn=90),
        floor_shadow(1030, 856, 80, 10),
        place(1010, 854, animals.duck(), scale=0.95),
        place(1074, 854, suitcase(), scale=0.9),
    )


def suitcase() -> Node:
    """The luggage of a duck."""
    return group(
        line("M-14,-56V-72H14V-56", LEATHER.shade, 8),
        rect(-40, -58, 80, 58, LEATHER.base, 9),
        rect(14, -58, 26, 58, LEATHER.shade, 9),
        line("M-20,-56V-2", YELLOW.base, 7),
    )


def always_like_this() -> Svg:
    """The first queue in front of a counter, painted on rock; even the mammoth waits."""
    ochre = "#A6402A"
    rock = path(
        "M150,830C110,640 170,420 260,300C330,190 480,150 640,160C800,150 930,230 990,360C1060,500 1090,680 1050,830Z",
        STEEL,
    )
    shade = path(
        "M820,196C910,240 960,290 990,360C1060,500 1090,680 1050,830H860C940,640 930,360 820,196Z", STEEL_DARK
    )
    chips = line("M250,420L300,400L330,440M860,300L900,350M300,780L350,760", STEEL_DARK, 8)

    def waiting(x: float, y: float, s: float = 1) -> Node:
        limbs = "M0,-60V-14M0,-14L-18,34M0,-14L18,34M0,-50L-24,-20M0,-50L24,-26"
        return place(x, y, circle(0, -82, 20, ochre), line(limbs, ochre, 13), scale=s)

    desk = group(
        line("M0,34V-28H120V34", ochre, 15),
        circle(66, -92, 20, ochre),
        line("M66,-70V-36M66,-64L30,-36M40,-92C40,-130 92,-130 92,-92", ochre, 13),
        line("M20,-40V-54M6,-40H34", ochre, 10),
    )
    mammoth = group(
        path(
            "M-90,30V-40C-90,-110 -30,-130 10,-110C40,-150 100,-130 104,-70C110,-30 130,0 108,34C104,10 84,-6 78,-30L60,-20V30H34V-10H-40V30Z",
            ochre,
        ),
        line("M88,-40C110,0 140,-6 146,-34", CREAM.base, 8),
        circle(72, -86, 6, STEEL),
    )
    sun = group(circle(0, 0, 34, ochre), signs.rays(0, 0, 48, 72, [a * 45.0 for a in range(8)], ochre, 9))
    return still_life(
        SUIT,
        floor_shadow(600, 836, 480, 18),
        rock,
        shade,
        chips,
        place(690, 400, desk, scale=1.1),
        waiting(630, 400, 1.05),
        waiting(560, 400, 0.95),
        waiting(490, 400, 1.1),
        waiting(420, 400),
        place(330, 590, mammoth, scale=0.95),
        waiting(500, 600, 1.1),
        waiting(580, 600),
        waiting(660, 600, 1.12),
        waiting(740, 600, 0.96),
        place(510, 250, sun),
        line("M760,660C840,680 860,540 800,470", ochre, 8, dash="2 20"),
        place(640, 860, build.rope_barrier(360)),
        place(300, 862, animals.duck(), scale=0.8),
    )


PICTURES = {
    "the-contract-says-four-hours": four_hours,
    "not-in-the-budget": no_budget,
    "security-forbids-it": security,
    "users-never-read": never_read,
    "the-supplier-must-fix-it": supplier,
    "after-the-migration": after_migration,
    "always-been-like-this": always_like_this,
}
