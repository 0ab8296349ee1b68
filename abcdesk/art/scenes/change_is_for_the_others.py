"""From a deep armchair IT trains its users for the change, doughnut in hand."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, picture_frame, room
from abcdesk.art.faces import Face
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
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
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 842


def backdrop() -> Node:
    """A gym: wall bars, a picture of caterpillar and butterfly."""
    bars = "".join(f"M40,{y}H220" for y in range(170, 740, 62))
    ladder = group(
        line(bars, ATTITUDE.far, 12), line("M40,130V748M220,130V748", ATTITUDE.far, 18, cap="butt")
    )
    mirror = group(
        line("M950,150V620H1160V150Z", ATTITUDE.far, 14),
        line("M980,300L1080,180M1000,360L1130,200", ATTITUDE.halo, 10),
    )
    grub = group(*[circle(390 + step * 22, 130, 15, ATTITUDE.far) for step in range(4)])
    wings = path(
        "M760,130C720,70 690,96 716,130C690,150 716,186 760,140C804,186 830,150 804,130C830,96 800,70 760,130Z",
        ATTITUDE.far,
    )
    frames = group(
        picture_frame(ATTITUDE, 340, 70, 160, 120, grub), picture_frame(ATTITUDE, 680, 70, 160, 120, wings)
    )
    arrow = line("M536,130H642M616,108L642,130L616,152", ATTITUDE.far, 11)
    return room(ATTITUDE, ladder, mirror, frames, arrow, halo=(600, 420, 320))


def armchair() -> tuple[Node, Node]:
    """A wing chair: what lies behind the sitter, and its arms in front."""
    back = group(
        floor_shadow(0, 246, 210, 18),
        path("M-150,210V-150C-170,-250 -100,-270 0,-270C100,-270 170,-250 150,-150V210Z", PLUM.base),
        path("M70,-262C150,-250 166,-220 150,-150V210H90Z", PLUM.shade),
        *[
            circle(x, y, 8, PLUM.shade)
            for x, y in ((-60, -190), (0, -200), (60, -190), (-30, -130), (30, -130))
        ],
        rect(-120, 70, 240, 84, PLUM.shade, 20),
    )
    front = group(
        rect(-186, -20, 74, 226, PLUM.base, 34),
        rect(112, -20, 74, 226, PLUM.base, 34),
        path("M150,-20a36,36 0 0 1 36,36V170a36,36 0 0 1 -36,36Z", PLUM.shade),
        rect(-170, 200, 36, 44, "#4F2D1A", 6),
        rect(134, 200, 36, 44, "#4F2D1A", 6),
    )
    return back, front


def coach() -> Node:
    """The one who is all for it."""
    back, front = armchair()
    pose = Person(
        600,
        420,
        "s1",
        hair.bob(HAIR["blond"]),
        Face("wide", "angry", "shout", look=-0.5, gaze=(-4, 0)),
        top=TEAL,
        trousers=GREY,
        badge=WHITE,
        left=Arm(
            (-176, 10),
            "grip",
            "low",
            turn=-160,
            held=place(-8, -26, office.megaphone(RED), turn=184, scale=0.9),
        ),
        right=Arm((150, 20), "grip", "low", turn=-60, held=place(10, -30, leisure.doughnut(44))),
        feet=(Foot(-44, 0, -1, knee="left"), Foot(44, 0, 1)),
        floor=418,
        shoes=ROSE.base,
        shadow=False,
        tilt=-6,
    )
    seat = rect(-74, 186, 148, 64, GREY.base, 30)
    return group(place(600, 596, back), person(pose), place(600, 420, seat), place(600, 596, front))


def band(style: Hair, colour: str) -> Hair:
    """A sweatband over any hair."""
    strip = path("M-50,-28Q0,-44 50,-28L50,-44Q0,-62 -50,-44Z", colour)
    return Hair(style.back, group(style.front, strip), style.ears)


def runner() -> Node:
    """A doctor on the treadmill, all but flying off its end."""
    mill = group(
        floor_shadow(190, 866, 190, 12),
        rect(20, 818, 330, 40, INK, 20),
        *[circle(x, 838, 12, STEEL) for x in (50, 320)],
        line("M318,822L352,560L312,548", STEEL_DARK, 17),
        rect(270, 520, 84, 44, INK, 10),
        line("M284,542H326", "#7FD0A0", 7, dash="1 14"),
    )
    body = person(
        Person(
            186,
            352,
            "s6",
            band(hair.locs(HAIR["black"]), WHITE),
            Face("shut", "worry", "teeth", look=0.5),
            top=GREEN,
            trousers=GREEN,
            over=(clothes.scrubs(GREEN, "#513021"), clothes.stethoscope()),
            sleeve=0.44,
            body=SLIM,
            left=Arm((-112, 110), "fist", "out", turn=-40),
            right=Arm((104, 84), "fist", "low", turn=-80),
            feet=(Foot(-104, 62, 1, 56, knee="right"), Foot(84, 26, 1, -16)),
            floor=466,
            shoes=WHITE,
            shadow=False,
            lean=10,
            tilt=-4,
            extra=signs.sweat((-78, -120), (-96, -60), (76, -140)),
        )
    )
    speed = line("M30,420H84M18,500H66M28,580H74", WHITE, 8)
    return group(mill, speed, body)


def lifter() -> Node:
    """A clerk in her wheelchair lifts more than her own weight."""
    bar = group(
        line("M840,226H1172", STEEL, 13),
        *[rect(x, 160, 26, 132, INK, 9) for x in (856, 1126)],
        *[rect(x, 182, 18, 88, STEEL_DARK, 7) for x in (886, 1104)],
    )
    pose = Person(
        1006,
        FLOOR - 382,
        "s4",
        band(hair.bun(HAIR["dark"]), YELLOW.base),
        Face("shut", "angry", "teeth", look=-0.1),
        top=ORANGE,
        trousers=NAVY,
        sleeve=0.44,
        left=Arm((-86, -212), "grip", "out", turn=-88),
        right=Arm((86, -212), "grip", "out", turn=-92),
        extra=signs.sweat((-70, -130), (70, -120)),
    )
    return group(floor_shadow(1010, 846, 140), bar, aids.wheelchair(pose, 1, TEAL.base))


def draw() -> Svg:
    """Return the card."""
    headband = line("M-8,-64Q14,-70 36,-64", RED.base, 9)
    duck = group(
        floor_shadow(790, 874, 66, 8),
        place(786, 868, animals.duck(headband, flip=True), scale=0.86),
        place(736, 858, leisure.dumbbell(130), scale=0.5),
    )
    crumbs = group(*[ellipse(x, y, 6, 4, SAND.base) for x, y in ((700, 560), (722, 610), (690, 640))])
    plate = group(
        ellipse(470, 864, 70, 10, CREAM.base),
        place(446, 842, leisure.doughnut(28)),
        place(494, 844, leisure.doughnut(26)),
        place(470, 808, leisure.doughnut(26)),
    )
    return card(backdrop(), runner(), lifter(), coach(), crumbs, plate, duck)
