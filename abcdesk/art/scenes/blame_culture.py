"""Everybody's finger finds one junior; the mouse that ate the cable is never asked."""

from abcdesk.art import hair
from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.geometry import clipped, direction, disc, mix, polar
from abcdesk.art.hands import Gesture, hand
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RED,
    SKINS,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Point, Svg, card, group, line, path, place, polygon, rect

CENTRE = (600.0, 470.0)


def backdrop() -> Node:
    """A dark hall with one cone of light."""
    return group(
        rect(0, 0, 1200, 900, CULTURE.tone(400)),
        polygon([(540, 0), (660, 0), (980, 800), (220, 800)], CULTURE.wall),
        disc(600, 420, 300, CULTURE.halo),
        path("M0,760H1200V900H0Z", CULTURE.ground),
        path(
            "M600,760C800,760 960,784 960,820S800,880 600,880S240,856 240,820S400,760 600,760Z", CULTURE.far
        ),
    )


def arm(
    start: Point, tip: Point, cloth: Cloth, skin: str, size: float = 2.0, gesture: Gesture = "point"
) -> Node:
    """A huge arm from beyond the edge; the finger ends near ``tip``."""
    angle = direction(start, tip)
    wrist = polar(tip, -62 * size, angle)
    half, near = 62.0, 42.0
    side = angle + 90

    def quad(a: Point, b: Point, wide: float, narrow: float, shift: float = 0) -> list[Point]:
        return clipped(
            [
                polar(a, wide, side),
                polar(b, narrow, side),
                polar(b, -narrow + shift, side),
                polar(a, -wide + shift, side),
            ]
        )

    lit = quad(start, wrist, half, near)
    low = 1 if polar(start, 10, side)[1] > start[1] else -1
    shade = clipped(
        [
            polar(start, half * low, side),
            polar(wrist, near * low, side),
            polar(wrist, near * low * 0.4, side),
            polar(start, half * low * 0.4, side),
        ]
    )
    cuff = quad(mix(wrist, start, 0.09), wrist, near + 6, near + 6)
    fingers = place(*wrist, hand(gesture, SKINS[skin], 0, 0, angle), scale=size)
    return group(
        fingers,
        polygon(lit, cloth.base),
        polygon(shade, cloth.shade),
        polygon(cuff, WHITE if cloth is not PALE else NAVY.base),
    )


def accusers() -> Node:
    """Seven arms from all sides; ranks show by their cloth."""
    return group(
        arm((0, 90), (424, 300), NAVY, "s1"),
        arm((0, 430), (398, 470), PLUM, "s5"),
        arm((0, 800), (410, 640), GREEN, "s2", 1.8),
        arm((1200, 80), (778, 296), GREY, "s4"),
        arm((1200, 450), (800, 474), RED, "s6"),
        arm((1200, 810), (800, 650), ORANGE, "s3", 1.8),
        arm((880, 0), (706, 200), YELLOW, "s2", 1.6),
    )


def junior() -> Node:
    """The new one, holding the end of a cable."""
    return person(
        Person(
            600,
            396,
            "s3",
            hair.curls(HAIR["brown"]),
            Face("wide", "worry", "teeth", look=-0.15, gaze=(-3, 1)),
            top=PALE,
            trousers=DENIM,
            badge="#27406F",
            body=SLIM,
            floor=430,
            sleeve=0.46,
            left=Arm(
                (-52, 118),
                "grip",
                "out",
                turn=-60,
                over=True,
                held=place(0, 0, it.plug(), turn=-90, scale=0.8),
            ),
            right=Arm((58, 112), "open", "out", turn=-110, over=True),
            feet=(Foot(-26, 0, 1, knee="right"), Foot(26, 0, -1, knee="left")),
            extra=signs.sweat((-62, -140), (62, -150), (74, -108)),
            tilt=5,
            name="junior",
        )
    )


def culprit() -> Node:
    """Second joke: a mouse with a full belly and the other end of the cable."""
    end = it.cable([(560, 548), (540, 640), (470, 700), (500, 790), (600, 852), (700, 840)], INK, 8)
    frayed = line("M816,846l-18,-10M816,846h-22M816,846l-16,10", FLAME_YELLOW, 5)
    rest = it.cable([(816, 846), (900, 836), (980, 870), (1100, 856), (1188, 866)], INK, 8)
    ends = line("M700,840l18,-10M700,840h22M700,840l16,10", FLAME_YELLOW, 5)
    crumbs = line("M746,858h4M770,864h4M786,856h4", INK, 6)
    return group(
        end,
        ends,
        rest,
        frayed,
        crumbs,
        floor_shadow(762, 850, 50, 7),
        place(758, 850, animals.mouse_animal(flip=True), scale=1.15),
    )


def draw() -> Svg:
    """Return the card."""
    finger = group(
        path("M-12,0L-8,-54C-8,-66 8,-66 8,-54L12,0Z", RED.base), rect(-16, -6, 32, 14, STEEL_LIGHT, 5)
    )
    witness = place(316, 862, animals.duck(place(58, -50, finger, turn=72)), scale=0.95)
    return card(
        backdrop(),
        floor_shadow(600, 828, 120),
        junior(),
        accusers(),
        culprit(),
        floor_shadow(316, 862, 60, 8),
        witness,
        signs.rays(*CENTRE, 250, 280, [-112, -98], WHITE, 8),
        line("M560,548l-6,-8", INK, 8),
    )
