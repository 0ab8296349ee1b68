"""Not one complaint, ever since the box hangs where two users on each other's shoulders cannot reach."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 842


def backdrop() -> Node:
    """A very high room, so high that clouds pass the windows."""
    panes = group(window(ATTITUDE, 640, 90, 150, 200), window(ATTITUDE, 960, 90, 150, 200))
    clouds = group(cloud(716, 230, 0.5, WHITE, 0.7), cloud(1040, 190, 0.46, WHITE, 0.7))
    drawers = group(
        rect(566, 520, 130, 230, ATTITUDE.far, 6),
        *[rect(580, y, 102, 60, ATTITUDE.wall, 5) for y in (534, 606, 678)],
        *[line(f"M616,{y}h30", ATTITUDE.far, 8) for y in (562, 634, 706)],
    )
    return room(ATTITUDE, panes, clouds, drawers, halo=(880, 480, 320))


def complaint_box() -> Node:
    """The box on its pole, cobweb on the slot, a nest on the lid."""
    nest = group(
        place(6, -8, animals.bird(TEAL.base, flip=True), scale=0.9),
        path("M-54,-22C-50,8 50,8 54,-22Z", LEATHER.base),
        line("M-46,-12L-20,-4M-6,-14L26,-6M14,-16L44,-12", SAND.shade, 5),
    )
    return group(
        floor_shadow(430, 846, 70, 10),
        rect(416, 220, 28, 622, STEEL),
        rect(434, 220, 10, 622, "#6D8097"),
        rect(380, 824, 100, 20, "#6D8097", 6),
        rect(344, 96, 172, 148, RED.base, 14),
        path("M470,96H502a14,14 0 0 1 14,14V230a14,14 0 0 1 -14,14H470Z", RED.shade),
        rect(366, 134, 108, 18, INK, 8),
        place(420, 196, signs.smiley(28, YELLOW.base, happy=False)),
        place(366, 140, leisure.cobweb(64)),
        place(430, 100, nest),
    )


def climbers() -> Node:
    """A warehouseman below, a baker above, and still an arm's length missing."""
    below = Person(
        168,
        FLOOR - 354,
        "s5",
        hair.short(HAIR["black"]),
        Face("shut", "worry", "teeth", look=0.2),
        top=ORANGE,
        trousers=DENIM,
        over=(clothes.hi_vis(),),
        sleeve=0.46,
        left=Arm((-84, -26), "grip", "out", turn=-70, over=True, shadow=(0, 0)),
        right=Arm((84, -26), "grip", "out", turn=-110, over=True, shadow=(0, 0)),
        feet=(Foot(-70, 0, -1, knee="left"), Foot(70, 0, 1)),
        floor=472,
        extra=signs.sweat((-70, -130), (78, -120)),
        scale=0.75,
    )
    letter = place(16, -8, office.envelope(104), turn=-30)
    above = Person(
        172,
        216,
        "s2",
        hair.chef_hat(HAIR["auburn"]),
        Face("wide", "worry", "teeth", look=0.5, gaze=(4, -5)),
        top=PALE,
        trousers=GREY,
        over=(clothes.apron(GREEN, 250),),
        body=SLIM,
        left=Arm((-120, 110), "open", "out", turn=140),
        right=Arm((186, -62), "grip", "low", turn=-34, held=letter),
        feet=(Foot(-64, 0, -1, knee="left"), Foot(62, 0, 1)),
        floor=440,
        lean=7,
        tilt=6,
        scale=0.68,
        shadow=False,
    )
    return group(person(above), person(below))


def muffs(style: Hair) -> Hair:
    """Ear defenders over any hair."""
    band = line("M-54,-4C-60,-58 -34,-88 0,-88C34,-88 60,-58 54,-4", RED.base, 11)
    cups = [rect(x, -26, 30, 54, RED.shade, 13) for x in (-74, 44)]
    return Hair(style.back, group(style.front, band, *cups), style.ears)


def happy_man() -> Node:
    """He hears nothing and takes it for praise."""
    chair = group(
        line("M704,830L900,560M1000,830L740,640", SAND.shade, 17),
        path("M716,470L760,448C800,560 850,650 1010,690L1000,726C850,712 760,620 716,470Z", RED.base),
        line("M722,474L760,456", WHITE, 14),
        path("M756,560L786,542C800,570 816,592 836,612L812,634C790,612 770,590 756,560Z", WHITE),
        path("M862,672L888,644C910,658 934,668 960,676L950,710C920,704 890,692 862,672Z", WHITE),
    )
    pose = Person(
        892,
        452,
        "s1",
        muffs(hair.side_parting(HAIR["brown"])),
        Face("closed", "raised", "smile", look=0.3),
        top=TEAL,
        trousers=SAND,
        badge=WHITE,
        sleeve=0.46,
        left=Arm((4, 150), "flat", "out", turn=-20, over=True),
        right=Arm((136, 4), "grip", "low", turn=-70, held=place(0, 0, leisure.cocktail())),
        lean=-30,
        tilt=-14,
    )
    return group(floor_shadow(880, 848, 200), chair, aids.seated(pose, 1, 128, 92, 36))


def quiet_phone() -> Node:
    """The telephone under its cobweb, the cord nowhere near the wall."""
    stool = group(
        rect(-78, -150, 156, 20, PLUM.base, 8), line("M-54,-130L-66,0M54,-130L66,0", PLUM.shade, 15)
    )
    cord = line("M-60,-158C-110,-150 -104,-90 -74,-84", INK, 7)
    threads = line("M-78,-232L-40,-214M78,-220L44,-204M-70,-200L-48,-196", WHITE, 4)
    return group(
        floor_shadow(0, 4, 100, 10),
        stool,
        cord,
        place(0, -150, it.desk_phone()),
        place(-66, -236, leisure.cobweb(70)),
        threads,
    )


def draw() -> Svg:
    """Return the card."""
    fallen = group(
        place(330, 862, office.envelope(70), turn=-8),
        place(520, 868, office.envelope(66), turn=12),
        place(300, 838, office.crumpled(20)),
    )
    mask = line("M-12,-56H38", PLUM.base, 13)
    duck = group(floor_shadow(640, 872, 62, 8), place(640, 870, animals.duck(mask), scale=0.94))
    zs = group(*[circle(x, y, r, WHITE) for x, y, r in ((676, 796, 6), (696, 774, 8), (722, 746, 11))])
    gap = line("M322,212q36,-46 74,-62", WHITE, 7, dash="1 19")
    return card(
        backdrop(),
        place(52, 0, complaint_box()),
        place(30, 135, climbers(), scale=0.84),
        gap,
        fallen,
        happy_man(),
        place(1106, 846, quiet_phone()),
        duck,
        zs,
    )
