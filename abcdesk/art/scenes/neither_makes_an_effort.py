"""Both shout into a can, neither holds it to an ear; the phrase book stays shut."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import rack_row, shelf
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc, polar
from abcdesk.art.hands import hand
from abcdesk.art.limbs import Arm
from abcdesk.art.palette import (
    CREAM,
    CULTURE,
    FLAME_YELLOW,
    GREEN,
    HAIR,
    INK,
    NAVY,
    ORANGE,
    PLUM,
    RED,
    ROSE,
    SAND,
    SKINS,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, Person, person
from abcdesk.art.props import animals, office, play, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, polygon, rect


def halves() -> Node:
    """His side and hers, in two tones of the same sea."""
    return group(
        rect(0, 0, 1200, 900, CULTURE.wall),
        rect(600, 0, 600, 900, CULTURE.far),
        disc(130, 420, 330, CULTURE.halo, (0, 0, 600, 900)),
        disc(1070, 420, 330, CULTURE.tone(200), (600, 0, 1200, 900)),
        rack_row(CULTURE, [70, 190], top=190, bottom=800, width=100),
        shelf(CULTURE, 900, 170, 250, 4),
        name="backdrop",
    )


def plan_bubble() -> Node:
    """What IT says: gears, cables and a red alarm."""
    content = (
        place(-64, -18, signs.gear(48, NAVY.base, WHITE)),
        place(20, 26, signs.gear(36, PLUM.base, WHITE, 20)),
        line("M66,-40H110V40H84", RED.base, 8),
        circle(66, -40, 11, RED.base),
    )
    return place(380, 160, signs.bubble(330, 200, (-70, 150), *content))


def flower_bubble() -> Node:
    """What she says: a wilting flower, rain, and a van that waits."""
    flower = group(
        line("M-70,64C-70,10 -40,-30 -16,-36", GREEN.base, 9),
        path("M-70,40C-100,30 -108,10 -104,-4C-84,2 -72,18 -70,40Z", GREEN.base),
        *[circle(-4 + dx, -30 + dy, 15, RED.base) for dx, dy in ((-10, -14), (14, -12), (18, 12), (-2, 22))],
        circle(2, -26, 11, FLAME_YELLOW),
    )
    van = group(
        rect(20, -6, 70, 54, ORANGE.base, 6),
        path("M90,12H116L128,30V48H90Z", ORANGE.shade),
        circle(44, 50, 14, INK),
        circle(106, 50, 14, INK),
    )
    return place(820, 160, signs.bubble(330, 200, (70, 150), flower, van))


def clash() -> Node:
    """Where the two meet in mid-air."""
    points = [polar((600, 150), 78 if step % 2 == 0 else 40, step * 22.5 - 8) for step in range(16)]
    inner = [polar((600, 150), 48 if step % 2 == 0 else 26, step * 22.5 - 8) for step in range(16)]
    return group(polygon(points, RED.base), polygon(inner, FLAME_YELLOW))


def technician() -> Node:
    """IT explains, for the third time, and a little louder."""
    return person(
        Person(
            226,
            560,
            "s3",
            hair.spiky(HAIR["black"]),
            Face("shut", "angry", "shout", look=0.75, beard=hair.short_beard(HAIR["black"])),
            top=NAVY,
            badge=WHITE,
            feet=None,
            sleeve=0.46,
            body=BROAD,
            left=Arm((-70, 170), "fist", "in", turn=90),
            right=Arm((134, -14), "grip", "low", turn=-90, over=True),
            scale=1.45,
            lean=9,
            tilt=2,
        )
    )


def gardener() -> Node:
    """The customer explains too, and points at the weather."""
    return person(
        Person(
            974,
            560,
            "s2",
            hair.bun(HAIR["auburn"]),
            Face("shut", "angry", "shout", look=-0.75, glasses=PLUM.base),
            top=ROSE,
            feet=None,
            over=(clothes.apron(GREEN, 206),),
            sleeve=0.46,
            left=Arm((-134, -14), "grip", "low", turn=-90, over=True),
            right=Arm((70, 170), "fist", "in", turn=90),
            scale=1.45,
            lean=-9,
            tilt=-2,
        )
    )


def line_of_talk() -> Node:
    """Two cans, one string, and a duck that finds it a good tightrope."""
    string = line("M488,486Q600,518 712,486", CREAM.base, 6)
    shade = group(
        line("M40,-44V-110", INK, 5),
        path(
            "M-6,-100Q40,-150 86,-100Q72,-110 62,-100Q50,-110 40,-100Q28,-110 18,-100Q8,-110 -6,-100Z",
            RED.base,
        ),
    )
    walker = place(600, 504, animals.duck(shade), scale=0.85)
    return group(
        string, walker, place(378, 486, play.tin_can(NAVY)), place(822, 486, play.tin_can(GREEN), flip=True)
    )


def table() -> Node:
    """In front of both: a phrase book that nobody has opened, in cobwebs, and cold tea."""
    book = group(
        rect(-130, -58, 260, 58, RED.shade, 8),
        rect(-122, -50, 252, 40, WHITE, 3),
        line("M-116,-40H126M-116,-28H126M-116,-18H126", STEEL_LIGHT, 4),
        rect(-136, -66, 260, 16, RED.base, 6),
        rect(-140, -12, 268, 14, RED.base, 6),
        rect(-140, -66, 24, 68, RED.base, 8),
        place(-10, -66, rect(-10, 0, 20, 66, YELLOW.base)),
    )
    threads = "M470,744L520,812M470,744L440,812M456,790Q480,800 506,792M462,768Q478,776 492,774"
    web = line(threads, WHITE, 4, opacity=0.85)
    return group(
        rect(0, 806, 1200, 94, SAND.shade),
        rect(0, 806, 1200, 24, SAND.base),
        place(600, 808, book),
        web,
        place(400, 808, office.mug(TEAL, steam=False)),
        place(812, 808, office.mug(ROSE, steam=False)),
        place(600, 742, animals.snail(), scale=0.9),
        name="table",
    )


def draw() -> Svg:
    """Return the card."""
    noise = line("M384,410l14,-24M414,424l20,-16M816,410l-14,-24M786,424l-20,-16", WHITE, 9)
    return card(
        halves(),
        plan_bubble(),
        flower_bubble(),
        clash(),
        technician(),
        gardener(),
        line_of_talk(),
        fingers(),
        noise,
        table(),
    )


def fingers() -> Node:
    """The hands again, in front of the cans."""
    left = hand("grip", SKINS["s3"], 0, 0, -90)
    right = hand("grip", SKINS["s2"], 0, 0, -90)
    return group(place(420, 540, left, scale=1.45), place(780, 540, right, scale=1.45))
