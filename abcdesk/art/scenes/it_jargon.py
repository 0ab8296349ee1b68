"""An explanation so heavy that it rests on the listener's head; only the duck understands."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, shelf, window
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    DENIM,
    GREEN,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    PLUM,
    RED,
    SAND,
    STEEL,
    STEEL_DARK,
    TEAL,
    WHITE,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import animals, it, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 842


def babble() -> Node:
    """The bubble: gears, brackets, knots, branches, no word anybody knows; origin at its middle."""
    tree = line("M0,0V34M0,34H-40V62M0,34H40V62M-40,62H-62V84M-40,62H-18V84M40,62V84", TEAL.base, 7)
    leaves = [rect(x - 11, 84, 22, 22, TEAL.base, 4) for x in (-62, -18, 40)]
    chip = group(
        line("M-44,-24H44M-44,0H44M-44,24H44M-24,-44V44M0,-44V44M24,-44V44", STEEL_DARK, 6),
        rect(-34, -34, 68, 68, INK, 6),
        circle(-16, -16, 5, WHITE),
    )
    braces = line(
        "M-20,-40C-40,-40 -20,-4 -44,0C-20,4 -40,40 -20,40M20,-40C40,-40 20,-4 44,0C20,4 40,40 20,40",
        PLUM.base,
        10,
    )
    waves = line("M-60,0q15,-40 30,0t30,0t30,0t30,0", RED.base, 8)
    maze = line("M-40,40V-40H40V40H-16V-14H14V16", NAVY.base, 8)
    data = line("M-44,0H-20M20,0H44", INK, 8)
    return group(
        rect(-270, -170, 540, 330, WHITE, 44),
        place(-190, -84, signs.gear(50, TEAL.base, WHITE, 10)),
        place(-110, -28, signs.gear(34, NAVY.base, WHITE, 24)),
        place(-8, -96, braces),
        circle(-8, -96, 8, PLUM.base),
        place(104, -92, chip),
        place(212, -96, maze),
        place(-196, 74, maze, turn=90, scale=0.9),
        place(-96, 90, waves, scale=0.9),
        place(30, 10, tree, *leaves),
        place(196, 20, signs.gear(44, RED.base, WHITE, 5)),
        place(124, 96, braces, scale=0.7),
        place(124, 96, data, scale=0.4),
        place(212, 106, signs.scribble(84, INK, 6)),
        path(
            "M-270,110V116C-270,140 -250,160 -226,160H226C250,160 270,140 270,116V110Q0,150 -270,110Z",
            STEEL,
            opacity=0.4,
        ),
    )


def expert() -> Node:
    """He is in his element."""
    return person(
        Person(
            176,
            FLOOR - 474,
            "s2",
            hair.curls(HAIR["auburn"]),
            Face("closed", "raised", "laugh", look=0.5, glasses=INK, beard=hair.short_beard(HAIR["auburn"])),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            body=SLIM,
            over=(clothes.collar(CREAM.base, CREAM.shade), clothes.bow_tie(RED)),
            left=Arm((-52, 92), "flat", "out", turn=10, over=True),
            right=Arm((146, -36), "point", "low", turn=-70),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(48, 0, 1)),
            lean=-4,
            tilt=-10,
            cuff=WHITE,
        )
    )


def farmer() -> Node:
    """The user, bending under it, dictionary in hand."""
    book = group(
        path("M-62,-40Q-30,-56 0,-40Q30,-56 62,-40V36Q30,22 0,36Q-30,22 -62,36Z", WHITE),
        line("M0,-40V36", STEEL, 5),
        line("M-48,-22q20,-8 36,0M-48,0q20,-8 36,0M12,-22q20,-8 36,0M12,0q20,-8 36,0", STEEL, 5),
        line("M-64,42Q-30,26 0,42Q30,26 64,42", RED.base, 9),
    )
    return person(
        Person(
            812,
            FLOOR - 380,
            "s4",
            hair.grey_waves(HAIR["grey"]),
            Face("wide", "worry", "wobble", look=-0.2, gaze=(-1, -5), nod=4),
            top=GREEN,
            trousers=DENIM,
            over=(clothes.overall_bib(DENIM),),
            body=BROAD,
            floor=380,
            sleeve=0.45,
            shoes=LEATHER.base,
            left=Arm((-116, -52), "flat", "out", turn=-62),
            right=Arm((40, 108), "grip", "out", turn=180, over=True, held=place(-38, 10, book, turn=-6)),
            feet=(Foot(-70, 0, -1, knee="left"), Foot(74, 0, 1)),
            tilt=10,
            head=(4, -74),
            extra=signs.sweat((-66, -110), (70, -116)),
        )
    )


def enlightened_duck() -> Node:
    """Second joke: the rubber duck has understood everything."""
    bulb = place(1080, 560, it.globe_of_light(), scale=0.8)
    stool = group(
        rect(-70, -120, 140, 18, SAND.base, 8),
        line("M-46,-104L-60,0M46,-104L60,0M-54,-44H54", SAND.shade, 13),
    )
    return group(
        floor_shadow(1070, 852, 90, 10),
        place(1070, 850, stool),
        place(1062, 732, animals.duck(flip=True)),
        bulb,
    )


def fallen() -> Node:
    """Explanations of earlier, in a heap on the floor."""
    knot = line("M-40,0C-40,-40 20,-50 20,-10S-30,30 -10,-30S50,-40 44,6", RED.base, 9)
    cube = group(rect(-34, -68, 68, 68, INK, 8), line("M-16,-22H16M-16,-44H6", STEEL, 6))
    return group(
        floor_shadow(500, 866, 190, 12),
        place(416, 806, signs.gear(58, NAVY.base, BEHAVIOUR.ground, 12)),
        place(500, 776, signs.gear(44, PLUM.base, BEHAVIOUR.ground, 30)),
        place(500, 866, cube, turn=-8),
        place(584, 828, signs.gear(40, TEAL.base, BEHAVIOUR.ground, 8)),
        place(578, 770, knot, scale=0.8),
        line("M470,470V540M540,500V590M420,560V610", WHITE, 7, dash="1 22"),
        place(488, 640, signs.gear(34, RED.base, BEHAVIOUR.halo, 20)),
    )


def draw() -> Svg:
    """Return the card."""
    far = group(window(BEHAVIOUR, 930, 330, 170, 200), shelf(BEHAVIOUR, 60, 180, 190, 3))
    tail = path("M330,300L270,322L352,236Z", WHITE)
    weight = line("M930,372l34,22M944,340l40,8", WHITE, 8)
    cracks = line("M742,850l-30,14l-34,-4M890,850l34,12l30,-6", BEHAVIOUR.deep, 6)
    return card(
        room(BEHAVIOUR, far, halo=(800, 400, 340)),
        fallen(),
        expert(),
        farmer(),
        tail,
        place(620, 196, babble(), turn=6),
        weight,
        cracks,
        enlightened_duck(),
    )
