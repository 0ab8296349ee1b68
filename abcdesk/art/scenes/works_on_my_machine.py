"""Back to back on one line: sunshine at his desk, a thunderstorm at hers."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    ATTITUDE,
    FLAME_YELLOW,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    RED,
    SAND,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, SLIM, Person
from abcdesk.art.props import aids, animals, fire, it, leisure, office, signs, weather
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect

FLOOR = 842


def backdrop() -> Node:
    """A bright half and a dark half."""
    hills = path("M0,748V640C120,580 240,600 330,640C420,600 520,610 600,650V748Z", ATTITUDE.far)
    gloom = path("M600,748V600C700,560 760,620 860,580C960,540 1080,600 1200,560V748Z", ATTITUDE.tone(700))
    return group(
        rect(0, 0, 600, 900, ATTITUDE.wall),
        disc(300, 380, 290, ATTITUDE.halo, (0, 0, 600, 900)),
        hills,
        rect(600, 0, 600, 900, ATTITUDE.tone(600)),
        disc(900, 380, 290, ATTITUDE.ground, (600, 0, 1200, 900)),
        gloom,
        rect(0, 748, 600, 152, ATTITUDE.ground),
        rect(600, 748, 600, 152, ATTITUDE.deep),
        name="backdrop",
    )


def chair(side: int) -> Node:
    """A swivel chair in profile under a person whose hips are the origin."""
    return place(
        0,
        0,
        rect(-92, -130, 26, 150, INK, 12),
        rect(-86, 20, 160, 26, INK, 12),
        rect(-16, 40, 18, 90, "#6D8097"),
        line("M-8,128L-74,148M-8,128L58,148", INK, 12),
        circle(-74, 148, 9, "#6D8097"),
        circle(58, 148, 9, "#6D8097"),
        flip=side < 0,
    )


def sunny_side() -> Node:
    """The specialist, thumb up, feet in sandals, screen as new."""
    pose = Person(
        410,
        478,
        "s2",
        hair.quiff(HAIR["blond"]),
        Face("half", "raised", "grin", look=-0.5, glasses=INK),
        top=NAVY,
        trousers=SAND,
        badge=WHITE,
        sleeve=0.44,
        body=SLIM,
        left=Arm((-150, 20), "thumb", "low", turn=178),
        right=Arm(
            (112, -44),
            "grip",
            "low",
            turn=-104,
            over=True,
            shadow=(0, 0),
            held=place(-8, -16, it.handset(), turn=84, scale=0.8),
        ),
        shoes=LEATHER.base,
        lean=9,
        tilt=4,
    )
    glow = signs.rays(166, 488, 128, 156, [-170, -150, -128, -52, -30, -10], FLAME_YELLOW, 8)
    desk = group(
        floor_shadow(166, 846, 160, 12),
        place(166, FLOOR, office.desk(300, 240)),
        place(166, 602, it.monitor(signs.smiley(46, YELLOW.base), case=WHITE, width=210)),
    )
    return group(
        place(330, 850, leisure.sunshade(RED, 800, 520)),
        floor_shadow(430, 846, 110, 10),
        place(410, 684, chair(-1)),
        glow,
        desk,
        aids.seated(pose, -1, 104, 128, 24),
    )


def stormy_side() -> Node:
    """The user: same program, other weather."""
    pose = Person(
        798,
        478,
        "s5",
        hair.spiky(HAIR["black"]),
        Face("wide", "worry", "shout", look=0.5, gaze=(4, 0)),
        top=TEAL,
        trousers=GREY,
        over=(clothes.cardigan(TEAL),),
        body=BROAD,
        left=Arm(
            (-112, -44),
            "grip",
            "out",
            turn=-76,
            over=True,
            shadow=(0, 0),
            held=place(8, -16, it.handset(), turn=-84, scale=0.8),
        ),
        right=Arm((148, 30), "open", "low", turn=-30),
        lean=-9,
        tilt=-6,
        extra=place(0, -84, aids.hearing_aid(1), turn=3),
    )
    desk = group(
        floor_shadow(1030, 846, 160, 12),
        place(1030, FLOOR, office.desk(300, 240, LEATHER)),
        place(1036, 602, it.old_computer(it.cracks(), glass="#35764E")),
        place(1046, 414, fire.blaze(130, 0.6)),
    )
    clouds = group(
        place(956, 236, weather.storm_cloud(ATTITUDE.tone(900), "#3B1006")),
        place(770, 176, weather.storm_cloud(ATTITUDE.deep, ATTITUDE.tone(900)), scale=0.72),
    )
    return group(
        weather.rain(620, 1200, 190, 760),
        place(986, 428, weather.lightning()),
        clouds,
        floor_shadow(780, 846, 110, 10),
        place(798, 684, chair(1)),
        desk,
        aids.seated(pose, 1, 104, 128, 24),
    )


def draw() -> Svg:
    """Return the card."""
    cord = line("M520,500C526,580 560,520 574,580C586,620 606,520 620,580C634,620 676,580 684,500", INK, 7)
    cool = group(
        ellipse(300, 866, 90, 12, WHITE),
        line("M236,866H364", RED.base, 8),
        place(300, 864, animals.duck(weather.sunglasses(), flip=True), scale=0.9),
    )
    wet = group(
        place(900, 862, weather.puddle(230)), place(910, 860, animals.duck(weather.souwester()), scale=0.9)
    )
    return card(backdrop(), sunny_side(), stormy_side(), cord, cool, wet)
