"""The process manager steers with all her might, on a toy wheel in the back of the bus."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow, skyline
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc, polar
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    CULTURE,
    FLAME_YELLOW,
    GREEN,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, ROUND, SLIM, Person, person
from abcdesk.art.props import animals, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect, ring

ROAD = 770


def backdrop() -> Node:
    """A town, a road, and the place where the road ends."""
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        disc(420, 380, 340, CULTURE.halo),
        cloud(190, 150, 0.9, WHITE, 0.7),
        cloud(900, 110, 1.0, WHITE, 0.7),
        skyline(CULTURE.far, CULTURE.wall, ROAD, [300, 210, 360, 260, 180, 240, 160], 0, 1000),
        path("M0,770H1080C1068,790 1084,810 1066,830S1072,870 1060,900H0Z", CULTURE.ground),
        path(
            "M1080,770C1068,790 1084,810 1066,830S1072,870 1060,900H1010C1024,860 1000,830 1026,770Z",
            CULTURE.deep,
        ),
        line("M40,846h110M230,846h110M420,846h110M610,846h110M800,846h110", CULTURE.tone(200), 9),
        path("M1090,900C1110,870 1160,866 1200,876V900Z", CULTURE.tone(500)),
        name="backdrop",
    )


def hull() -> tuple[Node, Node]:
    """The bus: what lies behind the passengers, and what lies before them."""
    inside = group(rect(76, 262, 920, 300, "#DDF0F3", 20), rect(76, 470, 920, 90, STEEL_LIGHT))
    skin = path(
        "M60,300C60,250 90,226 130,226H930C990,226 1016,260 1028,330L1046,560V720a20,20 0 0 1 -20,20H80a20,20 0 0 1 -20,-20Z"
        "M100,276V520H410V276ZM440,276V520H712V276ZM742,276V520H1004L988,340C982,300 968,276 940,276Z",
        YELLOW.base,
        holes=True,
    )
    shade = path("M60,640H1046V720a20,20 0 0 1 -20,20H80a20,20 0 0 1 -20,-20Z", YELLOW.shade)
    band = rect(60, 572, 986, 22, RED.base)
    lamps = group(
        rect(1018, 640, 30, 44, "#FFF4DD", 8),
        rect(56, 640, 22, 50, RED.base, 6),
        rect(1000, 716, 66, 24, INK, 8),
        rect(40, 716, 66, 24, INK, 8),
    )
    wheels = [
        group(circle(x, 744, 70, INK), circle(x, 744, 36, STEEL), circle(x, 744, 15, STEEL_DARK))
        for x in (250, 850)
    ]
    return inside, group(skin, shade, band, lamps, *wheels)


def toy_wheel() -> Node:
    """A plastic wheel with a rubber sucker and a squeaky horn; origin at its hub."""
    spokes = "".join(f"M0,0L{polar((0, 0), 52, a)[0]},{polar((0, 0), 52, a)[1]}" for a in (-90, 30, 150))
    return group(
        line("M24,44L54,96", STEEL_DARK, 15),
        ring(0, 0, 56, RED.base, 20),
        line(spokes, FLAME_YELLOW, 15),
        circle(0, 0, 21, GREEN.base),
        signs.smiley(15, FLAME_YELLOW),
    )


def manager() -> Person:
    """Shouts the way from the back, holding on."""
    return Person(
        190,
        468,
        "s3",
        hair.straight_bob(HAIR["auburn"]),
        Face("wide", "angry", "shout", look=0.6, gaze=(5, 0)),
        top=PLUM,
        badge=WHITE,
        badge_drop=44,
        feet=None,
        body=SLIM,
        scale=0.92,
        over=(clothes.collar(WHITE, STEEL_LIGHT),),
        left=Arm((66, 66), "grip", "low", turn=-30, over=True, shadow=(0, 0)),
        right=Arm((150, 20), "grip", "low", turn=-40, over=True, shadow=(0, 0)),
        lean=10,
        tilt=8,
        extra=signs.sweat((-58, -150), (58, -166)),
    )


def users() -> tuple[Person, Person]:
    """Two in the middle whom nobody has asked."""
    nurse = Person(
        512,
        470,
        "s5",
        hair.bun(HAIR["black"]),
        Face("wide", "worry", "wobble", look=0.6, gaze=(5, 0)),
        top=TEAL,
        feet=None,
        body=SLIM,
        scale=0.86,
        over=(clothes.scrubs(TEAL, "#6C4127"),),
        sleeve=0.46,
        left=Arm((10, 100), "fist", over=True),
        right=Arm((70, 120), "fist", "out"),
        tilt=4,
    )
    worker = Person(
        630,
        472,
        "s1",
        hair.hard_hat(RED, HAIR["grey"]),
        Face("wide", "worry", "teeth", look=0.6, gaze=(5, 0), beard=hair.full_beard(HAIR["grey"])),
        top=ORANGE,
        feet=None,
        scale=0.84,
        body=BROAD,
        left=Arm((-30, 130), "fist", over=True),
        right=Arm((70, 130), "fist", "out"),
        tilt=-4,
    )
    return nurse, worker


def driver() -> Person:
    """Hears nothing of it."""
    return Person(
        856,
        468,
        "s2",
        hair.headset(hair.short(HAIR["dark"]), 1),
        Face("closed", "raised", "smirk", look=0.5, nod=-2, beard=hair.short_beard(HAIR["dark"])),
        top=NAVY,
        badge=WHITE,
        badge_drop=44,
        feet=None,
        body=ROUND,
        scale=0.9,
        over=(clothes.jacket(NAVY),),
        left=Arm((60, 110), "none", over=True),
        right=Arm((112, 34), "grip", "low", turn=-20, over=True, shadow=(0, 0)),
        lean=-6,
        tilt=-8,
    )


def aboard() -> Node:
    """Manager at the back, two users in the middle, the driver in front."""
    return group(*map(person, (manager(), *users(), driver())))


def draw() -> Svg:
    """Return the card."""
    inside, outside = hull()
    real = group(line("M990,560L962,486", INK, 13), line("M930,520L984,452", INK, 15))
    notes = group(
        place(824, 190, signs.music_note(), scale=0.8, turn=-8),
        place(900, 160, signs.music_note(), scale=0.66, turn=8),
    )
    warning = place(1130, 520, signs.warning(110))
    post = line("M1130,566V770", STEEL_DARK, 13)
    spin = line("M392,420q16,40 -4,76M300,560q20,10 40,4", WHITE, 8)
    wheel = place(336, 470, toy_wheel(), turn=-10, scale=0.94)
    duck = group(floor_shadow(1010, 866, 60, 8), place(1000, 864, animals.duck(), scale=0.9))
    ducklings = group(place(900, 866, animals.duck(), scale=0.5), place(836, 866, animals.duck(), scale=0.5))
    speed = line("M40,430H4M46,520H10M36,620H6", WHITE, 8)
    return card(
        backdrop(),
        post,
        warning,
        floor_shadow(556, 812, 520, 16),
        inside,
        real,
        aboard(),
        wheel,
        spin,
        outside,
        notes,
        duck,
        ducklings,
        speed,
    )
