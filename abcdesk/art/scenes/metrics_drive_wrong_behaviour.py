"""The watermelon: freshly painted green for the manager, red for whoever looks from the other side."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import polar
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    GREEN,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    STEEL,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, SLIM, Person, person
from abcdesk.art.props import animals, build, fire, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 840
MELON = (560.0, 560.0)


def melon() -> Node:
    """A melon of 480 px, cut open towards the right; origin at its middle."""
    r = 240
    cut = path(
        f"M0,{-r + 14}C150,{-r + 44} 150,{r - 44} 0,{r - 14}C-150,{r - 44} -150,{-r + 44} 0,{-r + 14}Z",
        "#F3F0D0",
    )
    flesh = path(
        f"M0,{-r + 36}C126,{-r + 66} 126,{r - 66} 0,{r - 36}C-126,{r - 66} -126,{-r + 66} 0,{-r + 36}Z",
        RED.base,
    )
    shade = path(
        f"M0,{-r + 36}C126,{-r + 66} 126,{r - 66} 0,{r - 36}C70,{r - 90} 70,{-r + 90} 0,{-r + 36}Z", RED.shade
    )
    stripes = line(
        f"M-30,{-r + 8}C-150,-150 -150,150 -30,{r - 8}M-96,{-r + 24}C-220,-120 -220,120 -96,{r - 24}",
        GREEN.shade,
        20,
    )
    tops = line(f"M40,{-r + 8}C-50,-160 -50,160 40,{r - 8}", GREEN.shade, 18)
    rind = circle(0, 0, r, GREEN.base)
    seeds = [
        place(x, y, path("M0,-13C10,-2 9,12 0,12C-9,12 -10,-2 0,-13Z", INK), turn=t)
        for x, y, t in (
            (-34, -120, 10),
            (30, -150, -12),
            (64, -60, 20),
            (-56, -10, -8),
            (40, 140, 14),
            (-30, 130, -10),
            (70, 70, 8),
        )
    ]
    trouble = group(place(2, 84, it.rack(84, 120, 3, it.ALARM)), place(4, -34, fire.flame(0.42)))
    opening = place(122, 0, cut, flesh, shade, *seeds, trouble)
    return group(rind, stripes, tops, opening)


def painter() -> Node:
    """IT on the ladder with a roller: one more coat."""
    roller = group(
        line("M0,20V-70M0,-70H30V-100", STEEL, 9),
        rect(-26, -130, 112, 40, GREEN.base, 12),
        rect(-26, -108, 112, 18, GREEN.shade, 8),
        rect(-9, -14, 18, 50, RED.base, 6),
    )
    return group(
        place(286, FLOOR, build.ladder(390, 92), turn=4),
        person(
            Person(
                300,
                300,
                "s2",
                hair.cap(NAVY, HAIR["brown"]),
                Face("wide", "raised", "smirk", look=0.5, gaze=(5, 2)),
                top=ORANGE,
                trousers=DENIM,
                badge=WHITE,
                sleeve=0.46,
                floor=420,
                scale=0.86,
                body=SLIM,
                over=(clothes.overall_bib(DENIM),),
                left=Arm((-70, 168), "grip", "out", turn=90),
                right=Arm((140, 22), "grip", "low", turn=-30, held=place(0, 0, roller, turn=24)),
                feet=(Foot(-30, 60, 1, knee="right"), Foot(30, 0, 1)),
                lean=4,
                tilt=2,
                shadow=False,
            )
        ),
    )


def manager() -> Node:
    """Sees the green half only, and is delighted."""
    return person(
        Person(
            112,
            FLOOR - 436,
            "s1",
            hair.balding(HAIR["grey"]),
            Face("happy", "raised", "laugh", look=0.6, glasses=INK),
            top=PLUM,
            trousers=PLUM,
            over=(clothes.jacket(PLUM), clothes.tie(YELLOW)),
            badge=WHITE,
            body=ROUND,
            floor=436,
            left=Arm((20, 128), "fist", "low", turn=-20, over=True),
            right=Arm((126, 56), "thumb", "low", turn=-14),
            feet=(Foot(-30, 0, -1, knee="left"), Foot(36, 0, 1)),
            lean=3,
            tilt=-4,
            cuff=WHITE,
        )
    )


def user() -> Node:
    """A nurse who works on the red side."""
    return person(
        Person(
            984,
            FLOOR - 466,
            "s5",
            hair.locs(HAIR["black"]),
            Face("half", "angry", "frown", look=-0.6, gaze=(-5, 0)),
            top=TEAL,
            trousers=TEAL,
            over=(clothes.scrubs(TEAL, "#6C4127"), clothes.stethoscope()),
            sleeve=0.45,
            body=SLIM,
            floor=466,
            shoes=WHITE,
            left=Arm((-150, 74), "point", "low", turn=176),
            right=Arm((70, 176), "fist", "out", turn=130, over=True, shadow=(0.8, 1)),
            feet=(Foot(-36, 0, -1, knee="left"), Foot(40, 0, 1)),
            lean=-5,
            tilt=-4,
        )
    )


def gauge() -> Node:
    """Dials on the wall, all in the green, held there by a nail."""
    dials: list[Node] = []
    for x, y, r in ((560, 130, 84), (740, 120, 62), (410, 120, 56)):
        a, b = polar((x, y), r * 0.66, 200), polar((x, y), r * 0.66, 340)
        tip = polar((x, y), r * 0.6, 324)
        dials.append(
            group(
                circle(x, y, r, INK),
                circle(x, y, r * 0.88, WHITE),
                line(
                    f"M{a[0]},{a[1]}A{r * 0.66},{r * 0.66} 0 0 1 {b[0]},{b[1]}",
                    GREEN.base,
                    r * 0.2,
                    cap="butt",
                ),
                line(f"M{x},{y}L{tip[0]},{tip[1]}", INK, r * 0.1),
                circle(x, y, r * 0.13, RED.base),
                circle(tip[0] + 5, tip[1] - 2, r * 0.07, STEEL),
            )
        )
    return group(*dials)


def draw() -> Svg:
    """Return the card."""
    drips = line("M372,560v60M402,690v40M356,470v34", GREEN.base, 13)
    stand = group(rect(370, 796, 400, 44, WHITE, 8), rect(640, 796, 130, 44, STEEL_LIGHT, 8))
    pot = group(
        floor_shadow(250, 868, 60, 8),
        place(
            250,
            866,
            rect(-38, -62, 76, 62, STEEL, 6),
            rect(12, -62, 26, 62, "#6D8097", 6),
            rect(-42, -70, 84, 18, GREEN.base, 8),
            line("M-26,-56v26M10,-56v18", GREEN.base, 9),
        ),
    )
    clap = signs.rays(258, 460, 30, 54, [-100, -60, -20], WHITE, 7)
    duck = group(
        floor_shadow(860, 870, 60, 8),
        place(
            856, 868, animals.duck(path("M-40,-40A46,46 0 0 1 -2,-30Z", GREEN.base), flip=True), scale=0.95
        ),
    )
    slice_cut = group(
        floor_shadow(1120, 866, 70, 8),
        place(
            1116,
            862,
            path("M-70,-30A72,72 0 0 0 74,-30Z", GREEN.base),
            path("M-58,-30A60,60 0 0 0 62,-30Z", RED.base),
            line("M-26,-18v6M2,-14v6M30,-18v6", INK, 7),
        ),
    )
    return card(
        room(CULTURE, gauge(), halo=(600, 430, 350)),
        floor_shadow(570, 844, 240, 16),
        stand,
        painter(),
        place(*MELON, melon()),
        drips,
        manager(),
        user(),
        pot,
        clap,
        duck,
        slice_cut,
    )
