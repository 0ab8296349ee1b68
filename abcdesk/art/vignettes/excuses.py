"""The very good reasons, first half: each excuse as one thing."""

from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.palette import (
    CREAM,
    GREEN,
    INK,
    NAVY,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    own_suit,
)
from abcdesk.art.props import animals, curios, fire, gates, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, circle, group, line, path, place, rect
from abcdesk.art.vignette import still_life

DECK = "excuses"
SUIT = own_suit("#6C3B6E")


def rewrite() -> Svg:
    """A wrecking ball for a scratch; the plaster would have done."""
    crack = line("M0,0L18,26L6,44L26,76", STEEL_LIGHT, 7)
    return still_life(
        SUIT,
        floor_shadow(420, 806, 200, 18),
        place(420, 806, it.rack(150, 210, 4, it.CALM), scale=1.9),
        place(330, 520, crack),
        gates.chain("M1010,0L850,206"),
        signs.rays(846, 340, 196, 250, [-52, -28, -4], WHITE, 10),
        place(850, 196, curios.wrecking_ball(150), turn=14),
        floor_shadow(760, 852, 70, 10),
        place(760, 830, it.bandage(1.3)),
        place(1010, 850, animals.duck(animals.hard_hat_small(), flip=True), scale=0.9),
    )


def second_line() -> Svg:
    """A specialist under glass, the headset's cable cut."""
    foot, cover = curios.glass_dome(460, 600)
    badge = group(
        line("M-44,-206L0,-120L44,-206", RED.base, 8),
        rect(-31, -122, 62, 70, STEEL, 8),
        rect(-26, -117, 52, 60, WHITE, 5),
        rect(-31, -122, 62, 22, RED.base, 8),
        place(0, -82, signs.person_mark(STEEL_DARK, 0.42)),
    )
    listens = place(0, -290, curios.headset(1.12))
    bamboo = group(
        line("M0,60V-150", GREEN.base, 18, cap="butt"),
        line("M-9,-14H9M-9,-80H9", GREEN.shade, 6),
        path("M0,-90C30,-130 70,-130 84,-116C60,-96 30,-84 0,-90Z", GREEN.shade),
        path("M0,-130C-30,-160 -60,-160 -74,-150C-54,-128 -26,-120 0,-130Z", GREEN.base),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 822, 330, 18),
        place(600, 820, foot),
        place(600, 776, curios.panda(badge, listens), scale=1.14),
        place(476, 690, bamboo, turn=-14),
        place(600, 820, cover),
        line("M846,806C920,800 940,846 990,838", INK, 9),
        line("M1040,832L1066,818M1040,840L1068,846", INK, 9),
        place(1100, 838, it.plug(), scale=0.8),
    )


def no_surveys() -> Svg:
    """A vote with one answer; the other button has been taken off."""
    buttons = [
        group(
            circle(x, 6, 84, GREEN.shade), circle(x, 0, 84, GREEN.base), place(x, 0, signs.smiley(62, WHITE))
        )
        for x in (-210, 0, 210)
    ]
    gap = group(
        circle(0, 0, 74, INK),
        line("M-20,0C-34,60 4,80 -24,128", RED.base, 8),
        line("M14,4C30,50 -4,74 22,104", YELLOW.base, 8),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 826, 220, 18),
        rect(560, 540, 80, 270, STEEL_DARK),
        rect(604, 540, 36, 270, "#5A6C83"),
        rect(450, 796, 300, 32, INK, 14),
        path(
            "M170,240H1030a34,34 0 0 1 34,34V540a34,34 0 0 1 -34,34H170a-34,-34 0 0 1 -34,-34V274a34,-34 0 0 1 34,-34Z",
            NAVY.base,
        ),
        path(
            "M950,240H1030a34,34 0 0 1 34,34V540a34,34 0 0 1 -34,34H930C960,470 964,340 950,240Z", NAVY.shade
        ),
        place(490, 404, *buttons, scale=0.98),
        place(934, 404, gap),
        floor_shadow(900, 836, 96, 12),
        place(
            900,
            800,
            circle(6, 8, 70, RED.shade),
            circle(0, 0, 70, RED.base),
            signs.smiley(52, WHITE, False),
            turn=-28,
            scale=0.9,
        ),
    )


def maturity() -> Svg:
    """Top marks for a printer on fire."""
    return still_life(
        SUIT,
        fire.smoke(SUIT.deep, (700, 330, 70), (770, 230, 84), (700, 130, 92), (800, 60, 80)),
        floor_shadow(600, 838, 330, 18),
        path("M330,838L362,716H838L870,838Z", CREAM.base),
        path("M720,716H838L870,838H740Z", CREAM.shade),
        rect(340, 690, 520, 36, CREAM.shade, 8),
        place(704, 500, fire.flame(1.5)),
        place(500, 480, fire.flame(1.1, flip=True)),
        place(600, 692, it.printer(SAND), scale=2.3),
        place(452, 470, signs.medal(RED, 44), scale=1.5),
        place(330, 420, leisure.star(60)),
        place(250, 560, leisure.star(38)),
        place(900, 470, leisure.star(50)),
        place(1010, 848, office.crumpled(40)),
        place(230, 852, office.crumpled(32), turn=40),
    )


def too_few_people() -> Svg:
    """Ten calls, one headset; and all the cables end at the same broken thing."""
    phones: list[Node] = []
    for row, xs in enumerate(((345, 515, 685, 855), (430, 600, 770), (515, 685), (600,))):
        for x in xs:
            phones.append(place(x, 650 - row * 98, it.desk_phone(), scale=1.06, turn=(x % 7 - 3) * 1.2))
    cords = "M300,640C170,640 150,720 200,800M300,560C110,560 90,700 190,810M350,470C40,470 40,720 180,820"
    return still_life(
        SUIT,
        line(cords, INK, 9),
        floor_shadow(620, 826, 400, 16),
        place(620, 826, office.desk(760, 180)),
        *phones,
        signs.rays(600, 330, 100, 160, [-150, -120, -90, -60, -30], WHITE, 11),
        place(620, 770, curios.headset(0.6)),
        floor_shadow(190, 856, 110, 12),
        place(190, 854, it.monitor(it.cracks(), width=170)),
    )


def techies() -> Svg:
    """A cactus on the telephone."""
    pricks = "M-80,-420l-20,-10M-84,-340l-22,-4M-82,-260l-22,4M80,-420l20,-10M84,-340l22,-4M-30,-490l-8,-22M34,-490l8,-22M0,-360v-20M-36,-236l-12,-14M30,-300l12,-14"
    body = group(
        line("M-90,-300H-190V-390M90,-250H200V-350", GREEN.base, 76),
        line("M226,-250V-350", GREEN.shade, 22),
        path("M-92,-110V-420C-92,-560 92,-560 92,-420V-110Z", GREEN.base),
        path("M36,-110V-420C36,-470 30,-500 20,-522C66,-516 92,-480 92,-420V-110Z", GREEN.shade),
        line(pricks, WHITE, 8),
        line(
            "M-190,-440v-22M-230,-400l-20,-6M200,-400v-22M242,-350l20,-6M-226,-330l-20,8M240,-290l20,8",
            WHITE,
            8,
        ),
    )
    face = group(
        circle(-36, -420, 20, WHITE),
        circle(36, -420, 20, WHITE),
        rect(-58, -446, 44, 24, GREEN.shade, 4),
        rect(14, -446, 44, 24, GREEN.shade, 4),
        circle(-32, -414, 9, INK),
        circle(40, -414, 9, INK),
        line("M-26,-362q26,-20 52,0", INK, 10),
    )
    badge = group(
        line("M-70,-322L0,-236L70,-322", WHITE, 9),
        rect(-34, -238, 68, 82, WHITE, 8),
        rect(-34, -238, 68, 24, RED.base, 8),
        place(0, -192, signs.person_mark(STEEL_DARK, 0.5)),
    )
    pot = group(
        path("M-150,-130H150L112,40H-112Z", RED.base),
        path("M50,-130H150L112,40H30Z", RED.shade),
        rect(-172, -156, 344, 62, RED.base, 12),
        rect(62, -156, 110, 62, RED.shade, 12),
    )
    return still_life(
        SUIT,
        floor_shadow(600, 826, 190, 18),
        place(600, 786, body, face, badge, place(0, -410, curios.headset(0.98)), pot),
        place(1000, 848, it.desk_phone(), scale=0.9),
        place(240, 850, leisure.heart(60, STEEL), turn=-20),
    )


def demand() -> Svg:
    """Off comes the cork: out of the receiver pour the wishes."""
    flood: list[Node] = []
    spots = (
        (700, 330, 20), (640, 390, -30), (720, 420, 60), (590, 460, 10), (660, 500, -50), (520, 520, 34),
        (600, 560, -14), (690, 590, 24), (480, 600, -40), (560, 640, 70), (420, 670, 14), (640, 680, -24),
    )  # fmt: skip
    for index, (x, y, turn) in enumerate(spots):
        flood.append(place(x, y, office.envelope(86 + index * 3), turn=turn))
    heap = [
        place(x, y, office.envelope(116), turn=turn)
        for x, y, turn in (
            (300, 820, -8), (420, 800, 12), (540, 820, -18), (660, 806, 6), (770, 826, -10),
            (370, 750, 24), (490, 730, -12), (610, 744, 16), (430, 690, -26), (550, 690, 10),
        )
    ]  # fmt: skip
    extras = [
        place(330, 780, office.box(SAND, signs.gear(20, WHITE), size=84), turn=-14),
        place(720, 780, leisure.star(48), turn=14),
        place(560, 800, it.globe_of_light(), scale=0.7, turn=20),
        place(860, 840, office.cake(), scale=0.9),
        place(520, 640, leisure.star(36)),
        place(420, 820, leisure.heart(66)),
    ]
    receiver = place(846, 232, it.handset(), turn=-52, scale=2.9)
    cork = group(path("M-30,-34H30L24,34H-24Z", SAND.base), path("M8,-34H30L24,34H4Z", SAND.shade))
    return still_life(
        SUIT,
        floor_shadow(560, 846, 360, 18),
        it.cable(
            [
                (962, 92),
                (1040, 140),
                (990, 210),
                (1080, 270),
                (1020, 350),
                (1110, 420),
                (1080, 560),
                (1140, 700),
            ],
            INK,
            11,
        ),
        *flood,
        receiver,
        *heap,
        *extras,
        place(320, 300, cork, turn=-40, scale=1.3),
        line("M390,330L450,356M380,372L420,410M404,290L466,290", WHITE, 9),
    )


PICTURES = {
    "needs-a-rewrite": rewrite,
    "second-line-must-not-talk": second_line,
    "no-surveys-needed": no_surveys,
    "maturity-is-proven": maturity,
    "desk-under-resourced": too_few_people,
    "we-are-techies": techies,
    "talking-creates-demand": demand,
}
