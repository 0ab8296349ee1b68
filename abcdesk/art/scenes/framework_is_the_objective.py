"""A gleaming scaffold around nothing; the house for which it stands was never begun."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
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
    STEEL_LIGHT,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, build, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

FLOOR = 836
LEVELS = (640, 400)


def backdrop() -> Node:
    """A rainy building site."""
    rain = "".join(
        f"M{x},{y}l-14,42"
        for x, y in (
            (60, 250),
            (130, 330),
            (220, 270),
            (40, 420),
            (170, 460),
            (260, 400),
            (300, 300),
            (90, 540),
            (310, 520),
        )
    )
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        disc(720, 380, 360, CULTURE.halo),
        path("M0,700C200,640 420,690 640,660S1040,640 1200,690V900H0Z", CULTURE.far),
        rect(0, 770, 1200, 130, CULTURE.ground),
        line(rain, WHITE, 7),
        cloud(170, 210, 1.5, CULTURE.tone(400)),
        cloud(1080, 130, 0.7, WHITE, 0.7),
        name="backdrop",
    )


def house_plan() -> Node:
    """The house that would have been the point, as a dotted wish."""
    return line(
        "M500,830V440L720,190L940,440V830M660,830V690H780V830M560,500h90v90h-90ZM800,500h90v90h-90Z",
        WHITE,
        9,
        dash="1 19",
    )


def scaffold() -> Node:
    """Golden poles, planks, braces and couplings."""
    poles = [
        group(
            line(f"M{x},{FLOOR - 6}V110", YELLOW.shade, 20, cap="butt"),
            line(f"M{x - 4},{FLOOR - 6}V110", YELLOW.base, 11, cap="butt"),
            rect(x - 24, FLOOR - 14, 48, 14, INK, 5),
            circle(x, 108, 15, YELLOW.base),
        )
        for x in (420, 720, 1020)
    ]
    planks = [
        group(
            rect(396, y, 650, 22, SAND.base, 4),
            rect(396, y + 12, 650, 10, SAND.shade, 4),
            line(f"M420,{y - 96}H1020", YELLOW.shade, 13),
        )
        for y in LEVELS
    ]
    braces = line(f"M420,{LEVELS[0]}L720,{FLOOR - 20}M1020,{LEVELS[0]}L720,{FLOOR - 20}", YELLOW.shade, 13)
    nuts = [circle(x, y, 13, STEEL_DARK) for x in (420, 720, 1020) for y in (LEVELS[0] - 96, LEVELS[1] - 96)]
    shine = signs.rays(1020, 108, 28, 54, [-140, -100, -60, -20], WHITE, 7)
    return group(braces, *planks, *poles, *nuts, shine)


def builders() -> Node:
    """Two of IT: one polishes, one admires the certificate of the scaffold."""
    cloth = path("M-30,-24C-10,-40 20,-34 34,-16C44,4 30,30 6,30C-16,34 -40,0 -30,-24Z", RED.base)
    top = Person(
        880,
        LEVELS[1] - 0.56 * 440 + 3,
        "s6",
        hair.hard_hat(YELLOW, HAIR["black"]),
        Face("happy", "raised", "smile", look=0.5),
        top=PLUM,
        trousers=GREY,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        scale=0.56,
        floor=440,
        left=Arm((-100, -60), "open", "low"),
        right=Arm((216, 0), "flat", "low", turn=-40, held=cloth),
        lean=8,
        tilt=6,
        shadow=False,
    )
    award = group(
        rect(-56, -42, 112, 84, YELLOW.shade, 5),
        rect(-46, -32, 92, 64, WHITE, 2),
        place(-16, -2, signs.gear(24, STEEL)),
        line("M16,-14h20M16,2h20M16,16h12", STEEL, 5),
    )
    mid = Person(
        560,
        LEVELS[0] - 0.62 * 452 + 3,
        "s2",
        hair.hard_hat(RED, HAIR["brown"]),
        Face("closed", "raised", "smile", look=0.2, beard=hair.full_beard(HAIR["brown"])),
        top=ORANGE,
        trousers=DENIM,
        badge=WHITE,
        body=ROUND,
        scale=0.62,
        floor=452,
        over=(clothes.hi_vis(),),
        left=Arm((-110, -90), "grip", "low", turn=-70),
        right=Arm((80, -130), "grip", "out", turn=-110, held=place(-70, -62, award, scale=1.5)),
        shadow=False,
        tilt=-6,
    )
    return group(person(top), person(mid))


def user() -> Node:
    """Waits in the rain with her suitcase."""
    umbrella = group(
        line("M0,20V-250", INK, 9),
        path(
            "M-170,-210C-160,-320 160,-320 170,-210Q128,-236 85,-210Q42,-236 0,-210Q-42,-236 -85,-210Q-128,-236 -170,-210Z",
            RED.base,
        ),
        path("M40,-290C120,-280 166,-250 170,-210Q128,-236 85,-210Q80,-260 40,-290Z", RED.shade),
        line("M0,-290V-306", INK, 9),
    )
    case = group(
        line("M-26,0C-26,-26 26,-26 26,0", INK, 8),
        rect(-66, 0, 132, 96, GREEN.base, 10),
        rect(30, 0, 36, 96, GREEN.shade, 10),
        line("M-40,2V94M20,2V94", GREEN.shade, 7),
    )
    return person(
        Person(
            190,
            FLOOR - 440,
            "s4",
            hair.long_hair(HAIR["dark"]),
            Face("half", "worry", "frown", look=0.6, gaze=(5, -2)),
            top=NAVY,
            trousers=GREY,
            over=(clothes.collar(WHITE, STEEL_LIGHT),),
            body=SLIM,
            floor=440,
            left=Arm((-100, 196), "grip", "out", turn=90, held=place(0, 14, case)),
            right=Arm((78, 60), "grip", "low", turn=-30, over=True, held=umbrella, shadow=(0.3, 0.8)),
            feet=(Foot(-28, 0, -1, knee="left"), Foot(32, 0, 1)),
            tilt=4,
        )
    )


def draw() -> Svg:
    """Return the card."""
    brick = group(
        place(
            700,
            FLOOR,
            rect(-40, -34, 80, 34, build.BRICK.base, 4),
            rect(14, -34, 26, 34, build.BRICK.shade, 4),
        ),
        signs.rays(700, FLOOR - 30, 56, 80, [-150, -120, -90, -60, -30], WHITE, 6),
    )
    puddle = group(ellipse(200, 852, 150, 14, CULTURE.tone(300)), line("M110,852h40M230,856h50", WHITE, 5))
    small = group(
        line("M-62,0V-110M62,0V-110M-62,-60H62M-62,-110H62M-62,-2L62,-58", YELLOW.shade, 8),
        animals.duck(animals.hard_hat_small(), scale=0.9),
    )
    ribbon = group(
        line("M420,700C520,740 620,740 720,700S920,740 1020,700", RED.base, 13),
        place(
            720,
            700,
            polygon([(-34, -18), (0, 0), (-34, 18)], RED.shade),
            polygon([(34, -18), (0, 0), (34, 18)], RED.shade),
            circle(0, 0, 11, RED.base),
        ),
    )
    snail = place(1130, 862, animals.snail(), flip=True)
    return card(
        backdrop(),
        floor_shadow(720, 842, 350),
        scaffold(),
        house_plan(),
        builders(),
        brick,
        ribbon,
        puddle,
        user(),
        floor_shadow(1104, 830, 60, 8),
        place(1104, 828, build.traffic_cone(), scale=0.9),
        floor_shadow(872, 868, 90, 8),
        place(880, 866, small),
        snail,
    )
