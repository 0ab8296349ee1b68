"""One tangle, two lamps: IT cheers the shadow of a rocket, the user gets the shadow of a snail."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PLUM,
    RACK_SIDE,
    RED,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import aids, animals, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

FLOOR = 846
DARK_TONE = 600


def corner() -> Node:
    """Two walls that meet, and the floor between them."""
    left = polygon([(0, 0), (600, 0), (600, 640), (0, 760)], CULTURE.wall)
    right = polygon([(600, 0), (1200, 0), (1200, 760), (600, 640)], CULTURE.far)
    ground = polygon([(0, 760), (600, 640), (1200, 760), (1200, 900), (0, 900)], CULTURE.ground)
    light_left = polygon([(40, 40), (560, 40), (560, 648), (40, 752)], CULTURE.halo)
    light_right = polygon([(640, 40), (1160, 40), (1160, 752), (640, 648)], CULTURE.tone(100))
    return group(
        left,
        right,
        ground,
        light_left,
        light_right,
        line("M600,0V640", CULTURE.tone(400), 6, cap="butt"),
        name="backdrop",
    )


def rocket() -> Node:
    """The shadow on the left wall: a rocket that takes off."""
    tone = CULTURE.tone(DARK_TONE)
    body = path("M0,-300C70,-220 86,-90 66,40H-66C-86,-90 -70,-220 0,-300Z", tone)
    fins = path(
        "M-62,-50C-130,-20 -140,60 -132,110L-60,50ZM62,-50C130,-20 140,60 132,110L60,50ZM-40,40H40L30,72H-30Z",
        tone,
    )
    fire_ = path("M-34,84C-50,140 -20,150 -16,196C0,170 0,160 4,210C20,170 44,140 34,84Z", tone)
    return group(
        body,
        fins,
        fire_,
        circle(0, -130, 34, CULTURE.halo),
        circle(0, -130, 20, tone),
        line("M-120,-180l-24,-40M120,-180l24,-40M-150,-90h-36M150,-90h36", tone, 10),
    )


def snail() -> Node:
    """The shadow on the right wall: a snail, and it is not even moving."""
    tone = CULTURE.tone(700)
    pale = CULTURE.tone(100)
    return group(
        path("M-190,150C-180,100 60,120 92,100C110,80 112,20 122,-20H164C176,60 170,150 90,150Z", tone),
        line("M130,-14L112,-80M154,-16L170,-84", tone, 14),
        circle(110, -88, 16, tone),
        circle(172, -92, 16, tone),
        circle(-50, 20, 116, tone),
        line("M-50,20C-36,-10 2,12 -8,44C-24,84 -96,70 -102,14C-104,-54 -10,-78 30,-30", pale, 15),
    )


def beams() -> Node:
    """Two floor lamps that shine across the thing in the middle."""
    left = polygon([(430, 812), (700, 80), (1160, 80), (1160, 700)], CREAM.base, opacity=0.26)
    right = polygon([(770, 812), (500, 80), (40, 80), (40, 700)], CREAM.base, opacity=0.26)
    return group(left, right)


def lamp() -> Node:
    """A stage lamp on the floor, looking up to the right."""
    body = group(
        rect(-34, -28, 62, 56, INK, 12),
        polygon([(26, -34), (50, -46), (50, 46), (26, 34)], RACK_SIDE),
        ellipse(50, 0, 10, 44, FLAME_YELLOW),
    )
    return group(
        line("M-26,36Q0,-10 26,36", STEEL_DARK, 9),
        rect(-44, 32, 88, 12, STEEL_DARK, 6),
        place(0, -6, body, turn=-42),
    )


def tangle() -> Node:
    """The solution itself: a box, cables, a gear, an old shoe of a mouse."""
    cables = line(
        "M-60,-100C-120,-160 -20,-220 -40,-150S60,-200 40,-130M60,-90C130,-110 120,-30 70,-50M-70,-60C-130,-50 -110,-10 -60,-20",
        RED.base,
        10,
    )
    more = line("M-20,-110C-60,-190 60,-240 70,-170S10,-140 20,-110", TEAL.base, 10)
    return group(
        cables,
        more,
        place(-34, -134, signs.gear(34, YELLOW.base, INK)),
        place(0, 0, it.rack(150, 112, 2, it.CALM)),
        place(62, -112, it.siren(RED, None), scale=0.7),
        place(-6, -44, it.bandage(0.9)),
        place(-92, -4, it.mouse(), turn=-70, scale=0.5),
    )


def plinth() -> Node:
    """A white plinth in the very corner."""
    return group(
        floor_shadow(600, 800, 140, 16),
        rect(500, 580, 200, 218, PALE.base, 6),
        rect(640, 580, 60, 218, STEEL_LIGHT, 6),
        rect(484, 566, 232, 26, WHITE, 6),
        rect(660, 566, 56, 26, STEEL_LIGHT, 6),
    )


def admirers() -> Node:
    """IT: one cheers, one has to wipe his glasses."""
    cheer = Person(
        126,
        FLOOR - 450,
        "s4",
        hair.locs(HAIR["dark"]),
        Face("happy", "raised", "laugh", look=0.5),
        top=ORANGE,
        trousers=NAVY,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        floor=450,
        left=Arm((-50, -150), "fist", "in", turn=-90),
        right=Arm((110, -100), "open", "low", turn=-60),
        feet=(Foot(-40, 0, -1, knee="left"), Foot(54, 30, 1, -14)),
        lean=-3,
        tilt=-8,
        scale=0.95,
    )
    proud = Person(
        296,
        FLOOR - 446,
        "s1",
        hair.balding(HAIR["brown"]),
        Face("closed", "raised", "grin", look=-0.5, beard=hair.full_beard(HAIR["brown"])),
        top=GREEN,
        trousers=GREY,
        badge=WHITE,
        badge_drop=70,
        body=ROUND,
        floor=464,
        left=Arm((-104, -34), "flat", "low", turn=-130, thumb_up=True),
        right=Arm((2, 64), "flat", "low", turn=190, over=True),
        feet=(Foot(-48, 0, -1, knee="left"), Foot(48, 0, 1)),
        lean=-4,
        tilt=-8,
        scale=0.95,
    )
    return group(person(cheer), person(proud))


def user() -> Node:
    """A court clerk with a cane, who would only like to print."""
    pose = Person(
        1026,
        FLOOR - 440,
        "s6",
        hair.short(HAIR["grey"]),
        Face("half", "one", "wobble", look=0.2, gaze=(4, -3), glasses=INK),
        top=PLUM,
        trousers=GREY,
        over=(clothes.jacket(PLUM), clothes.bow_tie(YELLOW)),
        cuff=WHITE,
        floor=464,
        left=Arm((-112, 196), "grip", "low", turn=110, over=True),
        right=Arm((92, 0), "open", "low", turn=-50),
        feet=(Foot(-40, 0, -1, knee="left"), Foot(44, 0, 1)),
        lean=4,
        tilt=8,
        scale=0.95,
    )
    stick = place(pose.x - 112, pose.y + 196, aids.cane(226))
    return group(stick, person(pose))


def draw() -> Svg:
    """Return the card."""
    duck = place(600, 884, animals.duck(), scale=0.9)
    shadows = group(place(410, 330, rocket(), turn=10, scale=0.95), place(836, 300, snail(), scale=0.98))
    return card(
        corner(),
        shadows,
        beams(),
        plinth(),
        place(600, 568, tangle(), scale=1.05),
        place(430, 838, lamp()),
        place(770, 838, lamp(), flip=True),
        admirers(),
        user(),
        floor_shadow(600, 886, 60, 7),
        duck,
    )
