"""Half a bridge, and the party has begun: nobody checks that users cannot cross it."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud
from abcdesk.art.faces import Face
from abcdesk.art.geometry import blob, disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, build
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

DECK = 560


def valley() -> Node:
    """Sky, hills, gorge and river."""
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        disc(330, 360, 300, CULTURE.halo),
        cloud(900, 170, 1.1, WHITE, 0.75),
        cloud(620, 96, 0.7, WHITE, 0.6),
        cloud(120, 130, 0.7, WHITE, 0.6),
        path("M0,560C160,430 300,470 430,540S760,420 900,470S1120,470 1200,420V900H0Z", CULTURE.far),
        path("M380,900C430,780 480,700 600,690S860,720 940,900Z", CULTURE.tone(400)),
        path("M0,830C300,800 500,850 760,826S1080,820 1200,836V900H0Z", CULTURE.tone(500)),
        line("M420,866h90M620,850h60M760,880h100M300,884h50", CULTURE.wall, 7),
    )


def cliffs() -> Node:
    """The near bank on the left and the far one on the right."""
    left = path("M0,560H210C236,600 214,660 238,720C252,780 220,840 244,900H0Z", CULTURE.ground)
    left_side = path(
        "M210,560C236,600 214,660 238,720C252,780 220,840 244,900H150C190,800 130,690 160,560Z", CULTURE.deep
    )
    right = path("M1200,560H974C950,610 976,670 952,730C938,790 968,850 946,900H1200Z", CULTURE.ground)
    right_side = path(
        "M974,560C950,610 976,670 952,730C938,790 968,850 946,900H1010C1040,800 1000,700 1030,560Z",
        CULTURE.deep,
    )
    grass = line(
        "M20,558l-6,-26M34,558l4,-30M1150,558l-6,-26M1164,558l6,-30M1060,558l4,-20", CULTURE.ground, 8
    )
    return group(left, left_side, right, right_side, grass)


def bridge() -> Node:
    """The built half in steel and brick, the rest only as a dashed plan."""
    arch = path(
        "M150,604H640V660L590,664C540,672 510,700 498,770L470,770C460,690 400,650 340,650S216,690 206,800H150Z",
        build.BRICK.base,
    )
    arch_shade = path(
        "M590,604H640V660L590,664C540,672 510,700 498,770L482,770C486,690 530,640 590,604Z", build.BRICK.shade
    )
    joints = line(
        "M236,628h44M320,622h46M410,628h44M500,622h40M170,660h30M170,720h26M290,606v16M450,606v16",
        build.BRICK.shade,
        5,
    )
    stubs = line("M668,576h34M660,592h22M664,608h40M640,630h30", STEEL_DARK, 7)
    deck = group(
        rect(120, DECK, 540, 46, STEEL_LIGHT),
        rect(120, DECK + 30, 540, 16, STEEL),
        polygon([(660, 560), (684, 566), (668, 580), (690, 592), (660, 606)], STEEL),
    )
    posts = "".join(f"M{x},{DECK}v-60" for x in range(150, 640, 80))
    rail = line(f"M120,{DECK - 60}H600M" + posts[1:], NAVY.base, 9)
    plan = line(
        "M700,560H974M700,606H960M730,560v-60H974M810,560v-60M890,560v-60M690,640C760,660 800,640 950,760",
        WHITE,
        6,
        dash="16 16",
    )
    return group(plan, arch, arch_shade, joints, stubs, deck, rail, name="bridge")


def ribbon() -> Node:
    """The cut ribbon before the brink."""
    return group(
        rect(566, DECK - 128, 12, 128, INK, 4),
        path("M578,440C606,446 604,470 622,476L612,490C594,480 590,462 578,460Z", RED.base),
        path("M566,440C540,452 542,474 524,484L534,498C556,486 554,464 566,460Z", RED.shade),
        circle(572, 446, 17, RED.base),
    )


def party() -> Node:
    """Two of IT celebrate: project done, lessons none."""
    glass = group(
        path("M-15,-64H15L9,-26H-9Z", YELLOW.base), line("M0,-26V0", WHITE, 5), line("M-14,2H14", WHITE, 6)
    )
    cutter = group(
        line("M0,0L54,-26M0,0L58,4", STEEL, 13), circle(-12, 12, 13, RED.base), circle(-16, -12, 13, RED.base)
    )
    boss = Person(
        470,
        DECK - 472 * 0.76,
        "s2",
        hair.side_parting(HAIR["brown"]),
        Face("happy", "raised", "laugh", look=0.4),
        top=NAVY,
        trousers=NAVY,
        over=(clothes.jacket(NAVY), clothes.tie(RED)),
        badge=WHITE,
        body=ROUND,
        left=Arm((-128, -40), "grip", "low", turn=-100, held=glass),
        right=Arm((116, 104), "fist", turn=10, held=place(26, 0, cutter)),
        lean=-6,
        tilt=-8,
        scale=0.76,
        cuff=WHITE,
    )
    fisher = Person(
        258,
        DECK - 472 * 0.76,
        "s6",
        hair.curls(HAIR["black"]),
        Face("closed", "raised", "laugh", look=-0.2),
        top=GREEN,
        trousers=SAND,
        badge=WHITE,
        sleeve=0.46,
        body=SLIM,
        left=Arm((-120, -110), "open", "out", turn=-120),
        right=Arm((104, -60), "grip", "low", turn=-60, held=place(0, -8, glass)),
        feet=(Foot(-36, 34, -1, -14, knee="left"), Foot(50, 0, 1)),
        lean=5,
        tilt=10,
        scale=0.76,
    )
    return group(person(fisher), person(boss))


def user() -> Node:
    """A doctor with her bag, on the other side, in no mood for a party."""
    bag = group(
        line("M-20,-2C-20,-24 20,-24 20,-2", INK, 7),
        rect(-46, 0, 92, 64, RED.shade, 10),
        rect(-7, 18, 14, 38, WHITE),
        rect(-19, 30, 38, 14, WHITE),
    )
    return person(
        Person(
            1060,
            DECK - 472 * 0.76,
            "s4",
            hair.bob(HAIR["black"]),
            Face("half", "one", "pout", look=-0.7, gaze=(-5, 0)),
            top=TEAL,
            trousers=GREY,
            over=(clothes.lab_coat(280), clothes.stethoscope()),
            sleeve_cloth=PALE,
            left=Arm((-102, 40), "open", "low", turn=-150),
            right=Arm((78, 214), "grip", "out", turn=88, held=bag),
            tilt=-6,
            scale=0.76,
        )
    )


def crane_and_duck() -> Node:
    """Second joke: the crane's hook has become a nest, and the duck passes underneath."""
    nest = group(
        path("M-44,-14C-40,22 40,22 44,-14Z", SAND.shade),
        line("M-46,-14H46M-36,0H36", SAND.base, 7),
        place(6, -12, animals.bird(RED.base)),
    )
    hook = group(
        line("M786,0V250", INK, 6, cap="butt"),
        rect(766, 238, 40, 34, YELLOW.shade, 6),
        line("M786,272v14q0,22 -20,20", INK, 9),
    )
    wake = line("M640,838q-40,6 -70,-2M724,842q30,6 56,0", WHITE, 6)
    return group(
        polygon([(700, 0), (1200, 0), (1200, 26), (700, 12)], YELLOW.shade),
        hook,
        place(786, 318, nest),
        place(684, 846, animals.duck(), scale=0.86),
        wake,
    )


def draw() -> Svg:
    """Return the card."""
    streamers = line("M120,250q20,20 0,40t0,40M610,230q-20,20 0,40t0,40M380,150q18,18 0,36", PLUM.base, 7)
    snippets = [
        place(x, y, rect(-9, -6, 18, 12, c, 2), turn=t)
        for x, y, c, t in (
            (180, 180, RED.base, 20),
            (330, 240, YELLOW.base, 60),
            (420, 120, WHITE, 10),
            (560, 170, RED.base, 45),
            (80, 300, YELLOW.base, 75),
            (640, 330, WHITE, 30),
        )
    ]
    stones = path(blob([(690, 900), (720, 872), (760, 880), (780, 900)]), CULTURE.deep)
    return card(
        valley(),
        crane_and_duck(),
        cliffs(),
        bridge(),
        streamers,
        *snippets,
        party(),
        ribbon(),
        user(),
        stones,
        ellipse(1060, DECK + 4, 70, 8, INK, opacity=0.16),
    )
