"""The meeting is a merry-go-round: everybody goes round, and the only way on is at the side."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import ROUND, Person, person
from abcdesk.art.props import aids, animals, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 822


def tent() -> Node:
    """The striped roof with bulbs; its vane knows yes and no and turns in the wind."""
    stripes: list[Node] = []
    for step in range(8):
        a, b = 190 + step * 102.5, 190 + (step + 1) * 102.5
        top_a, top_b = 600 + (a - 600) * 0.06, 600 + (b - 600) * 0.06
        colour = (RED.base, CREAM.base)[step % 2] if step < 5 else (RED.shade, CREAM.shade)[step % 2]
        stripes.append(
            path(
                f"M{top_a},92L{top_b},92Q{(b + top_b) / 2},170 {b},236V262A51,34 0 0 1 {a},262V236Q{(a + top_a) / 2},170 {top_a},92Z",
                colour,
            )
        )
    bulbs = [circle(190 + step * 51.25, 244, 8, WHITE if step % 2 else FLAME_YELLOW) for step in range(17)]
    vane = group(
        line("M600,92V26", INK, 8),
        line("M548,44H652", INK, 7),
        place(530, 44, signs.tick(30, GREEN.base, 10)),
        place(670, 44, signs.cross(24, RED.base, 10)),
        circle(600, 24, 10, YELLOW.base),
    )
    return group(vane, *stripes, *bulbs, name="tent")


def platform() -> Node:
    """The turning floor on its drum."""
    return group(
        ellipse(600, 846, 440, 34, INK, opacity=0.16),
        path("M180,770H1020V812C1020,836 860,850 600,850S180,836 180,812Z", PLUM.shade),
        ellipse(600, 772, 420, 42, PLUM.base),
        *[
            circle(x, y, 9, FLAME_YELLOW)
            for x, y in (
                (226, 806),
                (318, 820),
                (418, 829),
                (524, 834),
                (632, 834),
                (738, 830),
                (838, 822),
                (930, 810),
                (990, 798),
            )
        ],
    )


def column() -> Node:
    """The middle with its mirrors, and the round table nobody leaves."""
    mirrors = [path(f"M{x},330h50v220q-25,16 -50,0Z", "#DDF0F3") for x in (533, 617)]
    shine = line("M546,350v70M630,350v70", WHITE, 8)
    table = group(
        path("M560,650H640L656,770H544Z", SAND.shade),
        ellipse(600, 640, 190, 30, SAND.shade),
        ellipse(600, 630, 190, 30, SAND.base),
        place(500, 640, office.mug(TEAL, steam=False), scale=0.7),
        place(690, 640, office.mug(NAVY, steam=False), scale=0.7),
        place(600, 634, rect(-46, -26, 92, 26, WHITE, 4), line("M-32,-13H32", STEEL, 5)),
    )
    return group(
        rect(516, 236, 168, 420, YELLOW.base), rect(640, 236, 44, 420, YELLOW.shade), *mirrors, shine, table
    )


def rider(pose: Person, cloth: Cloth, side: int) -> Node:
    """Somebody on a swivel chair that hangs on a brass pole."""
    x, hip = pose.x, pose.y + pose.body.length * pose.scale
    pole = group(
        line(f"M{x - side * 34},262V760", YELLOW.shade, 15, cap="butt"),
        line(f"M{x - side * 38},262V760", YELLOW.base, 7, cap="butt"),
    )
    back = path(
        "M-72,-150C-92,-150 -98,-136 -96,-120L-84,6C-82,18 -62,18 -62,6L-60,-134C-60,-144 -64,-150 -72,-150Z",
        cloth.shade,
    )
    base = group(
        rect(-82, 10, 142, 28, cloth.base, 13),
        rect(-20, 36, 16, 54, STEEL_DARK),
        line("M-12,88L-64,108M-12,88L40,108", INK, 11),
        circle(-64, 112, 9, STEEL_DARK),
        circle(40, 112, 9, STEEL_DARK),
    )
    chair = place(x, hip, back, base, scale=pose.scale, flip=side < 0)
    return group(pole, chair, aids.seated(pose, side, 92, 112, 26))


def riders() -> tuple[Node, Node]:
    """Behind: one who waves.  In front: one who talks and one who nods off."""
    waver = Person(
        468,
        402,
        "s5",
        hair.afro(HAIR["black"]),
        Face("happy", "raised", "laugh", look=0.5),
        top=GREEN,
        trousers=NAVY,
        badge=WHITE,
        badge_drop=46,
        sleeve=0.46,
        left=Arm((-96, -70), "open", "low", turn=-110),
        right=Arm((84, 120), "flat", "low", turn=-10, over=True),
        scale=0.82,
        tilt=-6,
    )
    talker = Person(
        806,
        436,
        "s2",
        hair.side_parting(HAIR["grey"]),
        Face("closed", "raised", "shout", look=-0.5),
        top=NAVY,
        trousers=NAVY,
        over=(clothes.jacket(NAVY), clothes.tie(RED)),
        badge=WHITE,
        badge_drop=46,
        body=ROUND,
        cuff=WHITE,
        left=Arm((-110, -30), "point", "low", turn=-84),
        right=Arm((-20, 110), "flat", "low", turn=190, over=True),
        scale=0.86,
        tilt=6,
    )
    sleeper = Person(
        270,
        458,
        "s3",
        hair.hijab(TEAL),
        Face("closed", "worry", "o", look=0.4),
        top=ORANGE,
        trousers=GREY,
        badge=WHITE,
        badge_drop=46,
        left=Arm((34, 132), "flat", "low", turn=20, over=True),
        right=Arm((84, 124), "grip", "low", turn=-30, over=True, held=place(8, 22, office.mug(RED))),
        scale=0.92,
        tilt=18,
        head=(14, -80),
        lean=6,
    )
    return group(rider(waver, RED, 1), rider(talker, TEAL, -1)), rider(sleeper, NAVY, 1)


def user() -> Node:
    """A signalwoman with a form and a pen, on which everything waits."""
    form = group(
        rect(-46, -60, 92, 120, WHITE, 4),
        line("M-28,-36H28M-28,-16H20", STEEL, 6),
        rect(-30, 10, 26, 26, "#DDF0F3", 3),
        rect(8, 10, 26, 26, "#DDF0F3", 3),
    )
    pen = group(line("M0,26V-34", RED.base, 11), path("M-6,-36H6L0,-52Z", INK))
    return person(
        Person(
            1064,
            FLOOR - 442,
            "s4",
            hair.locs(HAIR["dark"]),
            Face("half", "worry", "frown", look=-0.6, gaze=(-5, 0)),
            top=TEAL,
            trousers=GREY,
            over=(clothes.hi_vis(),),
            floor=456,
            left=Arm((-84, 34), "grip", "low", turn=-110, over=True, held=place(-14, -54, form, turn=-8)),
            right=Arm((96, 244), "grip", "in", turn=86, held=place(4, 0, pen, turn=170)),
            feet=(Foot(-40, 0, -1, knee="left"), Foot(42, 0, 1)),
            tilt=-4,
            scale=0.97,
        )
    )


def draw() -> Svg:
    """Return the card."""
    back, front = riders()
    flags = line("M0,150Q60,190 150,160M1040,170Q1120,200 1200,150", BEHAVIOUR.far, 7)
    spin = line("M250,876Q600,900 900,868L872,856M900,868L876,888", WHITE, 8, opacity=0.9)
    notes = group(
        place(120, 250, signs.music_note(), turn=-10),
        place(70, 350, signs.music_note(), turn=8, scale=0.8),
        place(1120, 210, signs.music_note(), turn=10, scale=0.9),
    )
    duck = place(596, 772, animals.duck(scale=0.8), scale=0.96)
    return card(
        room(BEHAVIOUR, flags, halo=(600, 430, 420), floor=764),
        platform(),
        column(),
        back,
        duck,
        front,
        tent(),
        floor_shadow(1064, FLOOR + 14, 120),
        user(),
        spin,
        notes,
    )
