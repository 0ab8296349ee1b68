"""IT reigns from a tower of racks and looks at its users through the wrong end of the telescope."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    RED,
    STEEL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, build, it, office
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect


def backdrop() -> Node:
    """A sky far above the roofs, and a very small square below."""
    roofs = "M0,760V690L60,650L120,690V700H200V640H280V720L340,680L400,720V760ZM1010,760V660H1080V700L1130,664L1200,700V760Z"
    return group(
        rect(0, 0, 1200, 900, ATTITUDE.wall),
        disc(770, 250, 300, ATTITUDE.halo),
        cloud(150, 220, 0.9, ATTITUDE.tone(100), 0.8),
        cloud(1080, 470, 0.8, ATTITUDE.tone(100), 0.8),
        cloud(480, 470, 0.7, ATTITUDE.tone(100), 0.6),
        path(roofs, ATTITUDE.far),
        rect(0, 760, 1200, 140, ATTITUDE.ground),
        path("M430,900L640,770H900L1010,900Z", RED.shade),
        name="backdrop",
    )


def tower() -> Node:
    """Racks upon racks with a throne on top."""
    throne = group(
        path("M-120,-330L-84,-372L-42,-340L0,-392L42,-340L84,-372L120,-330V0H-120Z", YELLOW.shade),
        path("M-96,-306H96V-20H-96Z", RED.base),
        path("M44,-306H96V-20H30Z", RED.shade),
        *[circle(x, y, 11, YELLOW.base) for x, y in ((-84, -374), (0, -396), (84, -374))],
    )
    seat = group(rect(-150, -70, 300, 72, YELLOW.base, 12), rect(-150, -22, 300, 24, YELLOW.shade, 10))
    return group(
        floor_shadow(776, 862, 240, 18),
        place(700, 860, it.rack(170, 200, 4)),
        place(858, 860, it.rack(160, 210, 4)),
        place(776, 664, it.rack(240, 170, 4)),
        place(776, 500, throne),
        place(776, 500, seat),
    )


def crown(style: Hair) -> Hair:
    """A crown made of network plugs."""
    band = path("M-44,-58L-56,-118L-26,-88L0,-126L26,-88L56,-118L44,-58Q0,-70 -44,-58Z", YELLOW.base)
    shade = path("M14,-106L26,-88L56,-118L44,-58Q30,-62 14,-64Z", YELLOW.shade)
    gems = [circle(x, y, 9, RED.base) for x, y in ((-56, -120), (0, -128), (56, -120))]
    return Hair(style.back, group(style.front, band, shade, *gems), style.ears)


def ruler() -> Node:
    """Seated, knees to the left, nose up, telescope the wrong way round."""
    scope = group(
        path("M-26,-30L60,-17V17L-26,30Z", YELLOW.base),
        path("M-26,6L60,4V17L-26,30Z", YELLOW.shade),
        rect(60, -13, 66, 26, INK, 5),
        rect(-36, -34, 18, 68, INK, 6),
    )
    cape = path("M-66,14C-110,60 -130,160 -150,262H150C130,160 110,60 66,14Z", PLUM.base)
    trim = line("M-70,18C-30,52 30,52 70,18", CREAM.base, 30)
    dots = line("M-50,32v4M-20,42v4M14,43v4M46,33v4", INK, 6)
    return group(
        place(776, 236, cape),
        person(
            Person(
                776,
                236,
                "s1",
                crown(hair.side_parting(HAIR["blond"])),
                Face("half", "raised", "smirk", look=-0.6, gaze=(-6, 0), nod=-4),
                top=NAVY,
                trousers=GREY,
                badge=None,
                over=(trim, dots, clothes.badge(WHITE, 120)),
                floor=456,
                left=Arm(
                    (-96, -50),
                    "grip",
                    "low",
                    turn=-110,
                    over=True,
                    shadow=(0, 0),
                    held=place(-4, -6, scope, turn=158),
                ),
                right=Arm((128, 176), "fist", "out", turn=60),
                feet=(Foot(-150, 70, -1, 0, knee="left"), Foot(-66, 52, -1, 0, knee="left")),
                shadow=False,
                lean=-3,
                tilt=4,
            )
        ),
    )


def users() -> Node:
    """Three users at the foot, with a ladder that does not reach."""
    doctor = Person(
        250,
        640,
        "s4",
        hair.bun(HAIR["black"]),
        Face("wide", "worry", "shout", look=0.5, nod=-6, gaze=(3, -6)),
        top=GREEN,
        trousers=GREY,
        over=(clothes.lab_coat(280),),
        floor=462,
        body=SLIM,
        sleeve_cloth=PALE,
        left=Arm((60, -60), "open", "out", turn=-70, over=True),
        right=Arm((118, -90), "open", "out", turn=-64),
        scale=0.46,
        tilt=-8,
    )
    builder = Person(
        440,
        654,
        "s2",
        hair.hard_hat(YELLOW),
        Face("wide", "worry", "o", look=0.5, nod=-6, gaze=(3, -6)),
        top=RED,
        trousers=DENIM,
        over=(clothes.overall_bib(DENIM),),
        body=ROUND,
        sleeve=0.45,
        left=Arm((80, 20), "grip", "low", turn=-60, over=True),
        right=Arm((132, -30), "grip", "low", turn=-70),
        scale=0.46,
        tilt=-8,
    )
    child = Person(
        110,
        682,
        "s1",
        hair.grey_waves("#E6E6E3"),
        Face("wide", "worry", "flat", look=0.5, nod=-4, gaze=(3, -6), glasses=INK),
        top=PLUM,
        trousers=GREY,
        over=(clothes.cardigan(PLUM),),
        floor=440,
        scale=0.44,
        tilt=-6,
        left=Arm((-20, 130), "flat", over=True),
        right=Arm((110, -40), "grip", "low", turn=-70, held=place(0, -30, office.paper(90, 110))),
    )
    return group(
        person(child), person(doctor), place(528, 872, build.ladder(250, 60), turn=9), person(builder)
    )


def draw() -> Svg:
    """Return the card."""
    grapes = group(
        *[circle(x, y, 11, PLUM.base) for x, y in ((-14, 0), (6, 0), (-4, 14), (16, 12), (6, 26))],
        line("M0,-8q4,-12 12,-14", GREEN.shade, 5),
    )
    tray = group(rect(-46, -6, 92, 10, STEEL, 5), place(-4, -34, grapes))
    duck = place(
        984,
        500,
        animals.duck(path("M-6,-74L-12,-98L4,-88L14,-102L24,-88L40,-98L34,-74Z", YELLOW.shade), flip=True),
        scale=0.9,
    )
    ledge = rect(896, 498, 140, 18, YELLOW.shade, 6)
    return card(backdrop(), tower(), ruler(), ledge, duck, place(932, 500, tray, scale=0.8), users())
