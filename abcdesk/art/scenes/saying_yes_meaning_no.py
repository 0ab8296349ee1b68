"""Thumb up in front, shredder behind; his shadow on the wall says what he thinks."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, window
from abcdesk.art.faces import Face
from abcdesk.art.geometry import blob, tube
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    RED,
    SAND,
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, Person, person
from abcdesk.art.props import animals, office
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect

FLOOR = 838


def true_shadow() -> Node:
    """His shadow on the wall: it frowns, shakes its head and wags a finger."""
    tone = BEHAVIOUR.tone(600)
    head = path(
        blob([(0, -120), (70, -96), (92, -20), (70, 60), (0, 92), (-70, 60), (-92, -20), (-70, -96)]), tone
    )
    tuft = path("M-80,-70C-70,-150 50,-170 96,-120C86,-90 70,-70 80,-40Z", tone)
    body = path("M-60,80C-170,90 -230,150 -230,280V512H230V280C230,150 170,90 60,80Z", tone)
    arm = tube([(180, 220), (250, 250), (268, 170), (250, 90)], 92, 66, tone)
    fist = group(
        rect(206, 22, 88, 84, tone, 28), line("M234,40V-60", tone, 32), line("M214,72H196", tone, 28)
    )
    wag = line("M190,-52q-16,18 -18,44M282,-52q16,18 18,44", BEHAVIOUR.tone(50), 8)
    shake = line("M-128,-60q-26,40 0,84M128,-60q26,40 0,84M-158,-40q-16,24 0,48", BEHAVIOUR.tone(50), 8)
    frown = line("M-40,46Q0,8 40,46", BEHAVIOUR.wall, 13)
    eyes = line("M-56,-32L-18,-14M56,-32L18,-14", BEHAVIOUR.wall, 13)
    return group(body, arm, fist, wag, head, tuft, frown, eyes, shake)


def shredder() -> Node:
    """A shredder, busy, with its heap of strips."""
    strips = "".join(
        f"M{x},-70C{x - 6},-46 {x + 8},-30 {x + dx},-4"
        for x, dx in ((-44, -14), (-28, 4), (-12, -8), (6, 10), (22, -4), (40, 16))
    )
    return group(
        line(strips, WHITE, 8),
        path("M-76,0C-60,-34 -20,-26 0,-20C30,-34 70,-28 84,0Z", PALE.base),
        line("M-58,-4L-30,-18M-20,-6L14,-14M28,-4L60,-14", STEEL_LIGHT, 6),
        rect(-78, -190, 156, 124, GREY.base, 12),
        rect(34, -190, 44, 124, GREY.shade, 12),
        rect(-60, -178, 104, 12, INK, 5),
        circle(-50, -100, 8, GREEN.base),
        circle(-28, -100, 8, RED.base),
        line("M-92,-150l-18,-8M-92,-124h-20M96,-150l18,-8M96,-124h20", WHITE, 7),
    )


def yes_man() -> Node:
    """All smile and thumb; the other hand feeds the shredder."""
    form = place(4, 44, office.paper(78, 100), turn=6)
    return person(
        Person(
            620,
            FLOOR - 472,
            "s1",
            hair.side_parting(HAIR["auburn"]),
            Face("happy", "raised", "grin", look=-0.5),
            top=NAVY,
            trousers=SAND,
            over=(clothes.collar(WHITE, STEEL_LIGHT), clothes.tie(YELLOW)),
            badge=WHITE,
            left=Arm((-158, 92), "thumb", "low", turn=-176, thumb_up=True),
            right=Arm((170, 214), "grip", "high", turn=84, held=form),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(48, 0, 1)),
            lean=-5,
            tilt=-6,
            cuff=WHITE,
            name="yes-man",
        )
    )


def user() -> Node:
    """A gardener who has just been promised everything."""
    return person(
        Person(
            250,
            FLOOR - 456,
            "s4",
            hair.cap(GREEN, HAIR["dark"]),
            Face("happy", "raised", "laugh", look=0.6, beard=hair.short_beard(HAIR["dark"])),
            top=ORANGE,
            trousers=DENIM,
            over=(clothes.overall_bib(DENIM),),
            body=ROUND,
            sleeve=0.45,
            floor=456,
            left=Arm((-116, -70), "fist", "low", turn=-80),
            right=Arm((116, 128), "open", "low", turn=-20),
            feet=(Foot(-56, 0, -1, knee="left"), Foot(46, 0, 1)),
            lean=5,
            tilt=8,
            name="user",
        )
    )


def pile() -> Node:
    """Requests that were promised before, and a duck that has read the strips."""
    web = group(
        rect(-62, -60, 124, 60, SAND.base, 3),
        rect(26, -60, 36, 60, SAND.shade, 3),
        polygon([(-62, -60), (-78, -84), (44, -84), (62, -60)], "#E7C9A0"),
    )
    papers = [
        place(x, y, office.paper(60, 76, 3), turn=t)
        for x, y, t in ((-30, -92, -14), (6, -100, 6), (36, -90, 18))
    ]
    nest = line("M-70,-4q30,-20 60,-2t70,-2M-60,-12q40,-16 110,2", WHITE, 9)
    return group(
        floor_shadow(1096, 850, 90, 10),
        place(1096, 850, *papers, web),
        place(470, 866, animals.duck(asleep=True), scale=0.85),
        place(474, 868, nest, scale=0.9),
    )


def draw() -> Svg:
    """Return the card."""
    far = group(window(BEHAVIOUR, 62, 120, 160, 220), place(868, 236, true_shadow(), scale=1.02))
    back = place(812, FLOOR, shredder(), scale=1.1)
    hearts = line("M350,228l16,-26M380,262l30,-14M318,212v-26", WHITE, 8)
    return card(
        room(BEHAVIOUR, far, halo=(430, 400, 320)),
        floor_shadow(812, FLOOR + 4, 110),
        back,
        yes_man(),
        user(),
        pile(),
        hearts,
    )
