"""One joke in three pictures, 548 x 384 px: the phone rings, and a cushion is at hand."""

from dataclasses import replace

from abcdesk.art import clothes, hair
from abcdesk.art.faces import Face
from abcdesk.art.geometry import Box, disc
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    ATTITUDE,
    BEHAVIOUR,
    CULTURE,
    GREEN,
    HAIR,
    INK,
    NAVY,
    PLUM,
    RED,
    SAND,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    Suit,
)
from abcdesk.art.people import ROUND, SLIM, Person, arms, person
from abcdesk.art.props import animals, fire, it, signs
from abcdesk.art.svg import Node, Svg, circle, group, line, path, place, rect

WIDTH, HEIGHT = 548, 384
BOX: Box = (0, 0, WIDTH, HEIGHT)
DESK = 316


def _wall(suit: Suit, halo: tuple[float, float, float], *far: Node) -> Node:
    light = disc(*halo, suit.halo, BOX)
    skirting = rect(0, DESK - 22, WIDTH, 22, suit.ground)
    return group(rect(0, 0, WIDTH, HEIGHT, suit.wall), light, *far, skirting, name="backdrop")


def _desk() -> Node:
    return group(
        rect(0, DESK, WIDTH, HEIGHT - DESK, SAND.shade),
        rect(0, DESK, WIDTH, 16, SAND.base),
        rect(0, DESK + 16, WIDTH, 6, "#9C7448"),
    )


def _cushion(width: float, height: float) -> Node:
    """Return a red cushion standing on its origin."""
    w, h = width / 2, height
    shape = (
        f"M{-w - 10},-6C{-w + 2},{-h * 0.34} {-w + 2},{-h * 0.66} {-w - 10},{-h + 4}"
        f"C{-w * 0.5},{-h - 8} {w * 0.5},{-h - 8} {w + 10},{-h + 4}"
        f"C{w - 2},{-h * 0.66} {w - 2},{-h * 0.34} {w + 10},-6C{w * 0.5},6 {-w * 0.5},6 {-w - 10},-6Z"
    )
    shade = (
        f"M{w * 0.5},{-h - 3}C{w * 0.7},{-h - 2} {w},{-h + 1} {w + 10},{-h + 4}"
        f"C{w - 2},{-h * 0.66} {w - 2},{-h * 0.34} {w + 10},-6C{w * 0.8},0 {w * 0.6},2 {w * 0.4},3"
        f"C{w * 0.62},{-h * 0.3} {w * 0.62},{-h * 0.7} {w * 0.5},{-h - 3}Z"
    )
    tuft = line(f"M-11,{-h * 0.56}L11,{-h * 0.44}M11,{-h * 0.58}L-11,{-h * 0.42}", RED.shade, 5)
    tassels = [circle(x, y, 8, YELLOW.base) for x in (-w - 10, w + 10) for y in (-8, -h + 4)]
    return group(*tassels, path(shape, RED.base), path(shade, RED.shade), tuft)


def _dragon() -> Node:
    """A caller, as feared: a dragon on the telephone, centred on its head."""
    return group(
        path("M-44,64C-40,20 30,20 40,64Z", GREEN.base),
        path("M-40,-30L-46,-62L-22,-44ZM26,-42L46,-64L42,-30Z", YELLOW.shade),
        path("M-46,-8C-46,-50 44,-52 46,-8C50,18 36,36 0,36C-36,36 -50,18 -46,-8Z", GREEN.base),
        path("M20,-38C40,-32 46,-20 46,-8C50,18 36,36 6,36C34,20 36,-14 20,-38Z", GREEN.shade),
        line("M-30,-22L-10,-12M30,-22L10,-12", INK, 7),
        circle(-18, -6, 6, INK),
        circle(18, -6, 6, INK),
        path("M-28,12H28C26,30 -26,30 -28,12Z", INK),
        path("M-24,12L-16,22L-8,12L0,22L8,12L16,22L24,12Z", WHITE),
    )


def attitude() -> Svg:
    """He looks at the ringing telephone and sees a dragon."""
    man = Person(
        152,
        200,
        "s2",
        hair.quiff(HAIR["brown"]),
        Face("half", "angry", "frown", look=0.55, gaze=(5, 0)),
        top=NAVY,
        over=(clothes.collar(WHITE, STEEL_LIGHT),),
        badge=WHITE,
        feet=None,
        cuff=WHITE,
        left=Arm((66, 112), "fist", "low", turn=-30, over=True),
        right=Arm((-54, 118), "flat", "low", turn=196, over=True, shadow=(0.4, 1)),
        lean=-4,
        tilt=4,
        scale=0.76,
    )
    fear = place(
        398,
        98,
        signs.thought(220, 150, [(-128, 56, 13), (-156, 82, 8)], place(-6, 4, _dragon(), scale=0.92)),
    )
    flame = place(446, 126, fire.flame(0.3), turn=64)
    phone = place(404, DESK + 4, it.desk_phone(lifted=True), handset_jump(), scale=0.95)
    return Svg(
        WIDTH,
        HEIGHT,
        (
            _wall(ATTITUDE, (170, 190, 150)),
            fear,
            flame,
            person(man),
            _desk(),
            phone,
            ringing(404, 262),
        ),
    )


def handset_jump() -> Node:
    """The receiver, jumping off its cradle."""
    return place(4, -76, it.handset(), turn=-9, scale=0.86)


def ringing(x: float, y: float) -> Node:
    """Strokes on both sides of something that rings."""
    return signs.rays(x, y, 84, 108, [-160, -140, -40, -20], WHITE, 6)


def behaviour() -> Svg:
    """She leans on the cushion over it and whistles."""
    woman = Person(
        274,
        186,
        "s4",
        hair.bun(HAIR["black"]),
        Face("wide", "raised", "o", look=-0.4, gaze=(-3, -6)),
        top=TEAL,
        badge=WHITE,
        badge_drop=56,
        feet=None,
        body=SLIM,
        left=Arm((-66, 152), "flat", "out", turn=60, over=True, shadow=(0.4, 0.8)),
        right=Arm((66, 152), "flat", "out", turn=120, over=True, shadow=(0.4, 0.8)),
        tilt=-8,
        scale=0.8,
    )
    notes = group(
        place(160, 92, signs.music_note(), scale=0.8, turn=-8),
        place(112, 140, signs.music_note(), scale=0.62, turn=6),
    )
    cord = line("M180,330C150,336 160,352 132,356S96,372 92,384", INK, 6)
    cushion = place(274, DESK + 8, _cushion(220, 86))
    arms_over = Person(
        274,
        186,
        "s4",
        feet=None,
        top=TEAL,
        body=SLIM,
        scale=0.8,
        left=woman.left,
        right=woman.right,
    )
    hands = _only_arms(arms_over)
    waves = signs.rays(274, 290, 140, 168, [-170, -155, -25, -10], WHITE, 6)
    return Svg(
        WIDTH,
        HEIGHT,
        (
            _wall(BEHAVIOUR, (274, 190, 165)),
            person(woman),
            _desk(),
            cord,
            cushion,
            hands,
            waves,
            notes,
        ),
    )


def _only_arms(pose: Person) -> Node:
    """Return just the arms of a pose, to be laid over what they press down."""
    return place(pose.x, pose.y, arms(pose, over=True), scale=pose.scale)


def _asleep() -> list[Person]:
    """Three at the desk, arms on their cushions."""
    crew = (
        Person(
            98,
            216,
            "s6",
            hair.locs(HAIR["black"]),
            Face("closed", "raised", "smile", look=0.2),
            top=PLUM,
            tilt=-5,
        ),
        Person(
            274,
            212,
            "s1",
            hair.balding(HAIR["grey"]),
            Face("closed", "flat", "smirk", glasses=INK),
            top=NAVY,
            body=ROUND,
            tilt=3,
        ),
        Person(
            450,
            216,
            "s3",
            hair.long_hair(HAIR["brown"]),
            Face("closed", "raised", "smile", look=-0.2),
            top=GREEN,
            tilt=6,
        ),
    )
    return [
        replace(
            pose,
            badge=WHITE,
            badge_drop=44,
            feet=None,
            scale=0.56,
            left=Arm((-50, 166), "flat", "out", turn=62, over=True, shadow=(0.9, 0.9)),
            right=Arm((50, 166), "flat", "out", turn=118, over=True, shadow=(0.9, 0.9)),
        )
        for pose in crew
    ]


def culture() -> Svg:
    """Everybody does it, and the wall honours the founder's cushion."""
    crew = _asleep()
    pressed = [
        part for pose in crew for part in (place(pose.x, DESK + 10, _cushion(118, 54)), _only_arms(pose))
    ]
    shrine = group(
        rect(214, 12, 120, 74, YELLOW.shade, 5),
        rect(223, 21, 102, 56, CULTURE.tone(50)),
        place(274, 66, _cushion(62, 30)),
    )
    duck = place(187, DESK + 16, animals.duck(asleep=True), scale=0.46)
    waves = signs.rays(187, 290, 26, 40, [-120, -90, -60], WHITE, 5)
    second = signs.rays(361, 290, 26, 40, [-120, -90, -60], WHITE, 5)
    return Svg(
        WIDTH,
        HEIGHT,
        (
            _wall(CULTURE, (274, 190, 165), shrine),
            *map(person, crew),
            _desk(),
            *pressed,
            waves,
            second,
            duck,
        ),
    )


PICTURES = {
    "scenes/opening-attitude": attitude,
    "scenes/opening-behaviour": behaviour,
    "scenes/opening-culture": culture,
}
