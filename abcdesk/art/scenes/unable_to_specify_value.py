"""First the shot, then a blue target round the arrow; the one who has a target is not asked."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, picture_frame, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import polar
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    CULTURE,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    GREY,
    HAIR,
    LEATHER,
    NAVY,
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
from abcdesk.art.people import SLIM, Person, person
from abcdesk.art.props import aids, animals, build, it, play
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

FLOOR = 838
BLUE = "#2F6FB0"
HITS = ((520, 250, 62), (566, 452, 54), (868, 540, 50), (890, 180, 46))


def wall() -> Node:
    """Everything that was hit, each in the middle of its own target."""
    parts: list[Node] = []
    for x, y, radius in HITS:
        if radius:
            drips = line(
                f"M{x - radius * 0.4},{y + radius * 0.8}v34M{x + radius * 0.2},{y + radius * 0.9}v22", BLUE, 9
            )
            parts += [drips, place(x, y, play.target(radius, BLUE, CULTURE.tone(50)))]
        parts.append(place(x, y, play.arrow(110), turn=(x % 7 - 3) * 3))
    return group(*parts)


def archer() -> Node:
    """He shoots with his eyes shut, in the best of faith."""
    missile = group(
        line("M-150,0H66", LEATHER.base, 8),
        polygon([(66, -13), (96, 0), (66, 13)], STEEL_DARK),
        polygon([(-158, -13), (-120, -13), (-108, 0), (-120, 13), (-158, 13)], RED.base),
    )
    bow = place(0, 0, play.bow(), missile)
    pose = Person(
        186,
        FLOOR - 464,
        "s2",
        hair.side_parting(HAIR["brown"]),
        Face("shut", "raised", "grin", look=0.75),
        top=PLUM,
        trousers=DENIM,
        badge=WHITE,
        floor=464,
        sleeve=0.46,
        left=Arm((34, 38), "grip", "low", turn=10, over=True),
        right=Arm((176, 34), "grip", "low", turn=0, held=bow),
        feet=(Foot(-76, 0, -1, knee="left"), Foot(72, 0, 1)),
        lean=-7,
        tilt=-8,
        name="archer",
    )
    return group(person(pose), place(pose.x - 34, pose.y - 78, aids.hearing_aid(), turn=-8))


def painter() -> Node:
    """She gives the latest arrow its target, tongue in the corner of her mouth."""
    brush = group(
        line("M0,30V-46", SAND.shade, 11),
        rect(-15, -66, 30, 22, STEEL),
        path("M-16,-66L-12,-100Q2,-88 14,-98L16,-66Z", BLUE),
    )
    pot = group(
        line("M-30,0C-30,-40 30,-40 30,0", STEEL_DARK, 6),
        path("M-34,0H34L28,62H-28Z", STEEL_LIGHT),
        path("M10,0H34L28,62H8Z", STEEL),
        path("M-34,0H34V10q-10,20 -16,2q-12,26 -24,0q-18,14 -26,-2Z", BLUE),
    )
    pose = Person(
        716,
        FLOOR - 556,
        "s5",
        hair.ponytail(HAIR["black"]),
        Face("half", "one", "smirk", look=0.6, gaze=(5, -1)),
        top=YELLOW,
        trousers=GREY,
        badge="#27406F",
        sleeve=0.46,
        body=SLIM,
        floor=464,
        shadow=False,
        left=Arm((-104, 132), "grip", "low", turn=110, held=place(0, 8, pot)),
        right=Arm((128, 22), "grip", "low", turn=-40, held=place(-8, 8, brush, turn=34)),
        feet=(Foot(-30, 0, -1, knee="left"), Foot(36, 42, 1)),
        lean=4,
        tilt=4,
    )
    return group(floor_shadow(724, FLOOR + 4, 110), place(724, FLOOR, build.ladder(500, 120)), person(pose))


def user() -> Node:
    """A florist holds up the only real target in the room."""
    pose = Person(
        1050,
        FLOOR - 458,
        "s3",
        hair.grey_waves(HAIR["white"]),
        Face("half", "one", "frown", look=-0.5, gaze=(-5, 1)),
        top=TEAL,
        trousers=NAVY,
        over=(clothes.apron(GREEN, 290),),
        floor=458,
        sleeve=0.46,
        left=Arm((-84, -114), "grip", "low", turn=-70),
        right=Arm((84, -114), "grip", "low", turn=-110),
        feet=(Foot(-42, 0, -1, knee="left"), Foot(44, 0, 1)),
        tilt=-4,
    )
    return group(place(1050, 150, play.target(118)), person(pose), place(1050, 150, flower_mark()))


def flower_mark() -> Node:
    """The very middle of her target: a flower."""
    petals = [circle(*polar((0, 0), 18, angle), 12, RED.base) for angle in range(0, 360, 60)]
    return group(circle(0, 0, 34, WHITE), *petals, circle(0, 0, 11, FLAME_YELLOW))


def extras() -> Node:
    """An arrow in the mug, one in the rack, and a duck with a target of its own."""
    rack = group(
        floor_shadow(486, FLOOR + 2, 90, 10),
        place(486, FLOOR, it.rack(150, 250, 5, it.CALM)),
        place(470, 650, play.target(44, BLUE, CULTURE.tone(50))),
        place(470, 650, play.arrow(110), turn=8),
    )
    splash = group(ellipse(880, 872, 64, 9, BLUE), circle(806, 868, 6, BLUE), circle(958, 880, 5, BLUE))
    mark = place(-14, -22, play.target(15, BLUE, WHITE))
    duck = place(872, 868, animals.duck(mark, flip=True), scale=1.0)
    return group(rack, splash, duck)


def draw() -> Svg:
    """Return the card."""
    frame = group(
        picture_frame(CULTURE, 60, 110, 130, 160), path("M88,240L118,190L140,216L160,176V240Z", CULTURE.far)
    )
    whoosh = line("M96,352h-40M88,388h-52", WHITE, 7)
    return card(
        room(CULTURE, frame, halo=(1050, 240, 230), floor=764),
        wall(),
        whoosh,
        user(),
        painter(),
        extras(),
        archer(),
    )
