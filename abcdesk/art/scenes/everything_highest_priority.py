"""One podium, seven winners: everything gets gold and a siren, the fire as well as the mug."""

from abcdesk.art import hair
from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.faces import Face
from abcdesk.art.geometry import polar
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import CULTURE, DENIM, HAIR, NAVY, PALE, PLUM, RED, STEEL, STEEL_LIGHT, WHITE, YELLOW
from abcdesk.art.people import Person, person
from abcdesk.art.props import animals, fire, it, office, signs
from abcdesk.art.svg import Node, Svg, card, group, path, place, polygon, rect

TOP = 560
CENTRES = (98, 250, 402, 798, 950, 1102)


def sunburst() -> Node:
    """Victory rays behind the podium and two rows of bunting."""
    beams: list[Node] = []
    for step in range(9):
        a, b = polar((600, 560), 640, 182 + step * 20), polar((600, 560), 640, 192 + step * 20)
        corners = [
            (600.0, 560.0),
            (max(0, min(1200, a[0])), max(0, a[1])),
            (max(0, min(1200, b[0])), max(0, b[1])),
        ]
        beams.append(polygon(corners, CULTURE.halo))
    flags: list[Node] = []
    for step in range(16):
        x = 20 + step * 75
        y = 34 + 46 * (1 - ((step % 8) - 3.5) ** 2 / 12.25)
        flags.append(polygon([(x - 24, y), (x + 24, y), (x, y + 46)], CULTURE.far))
    return group(*beams, *flags)


def step_block(x: float) -> Node:
    """One step of the podium; all have the same height."""
    return group(
        rect(x - 76, TOP, 152, 260, WHITE),
        rect(x + 40, TOP, 36, 260, STEEL_LIGHT),
        rect(x - 76, TOP, 152, 22, RED.base),
        rect(x + 40, TOP, 36, 22, RED.shade),
        place(x - 14, TOP + 62, signs.medal(NAVY, 34), scale=1.05),
    )


def winner(x: float, siren_y: float, thing: Node, turn: float = 0) -> Node:
    """A thing on the podium with a siren on top."""
    return group(place(x, TOP, thing), place(x, TOP + siren_y, it.siren(), turn=turn))


def winners() -> Node:
    """The whole field of competitors."""
    burning = group(it.rack(112, 190, 4, it.ALARM), place(2, -176, fire.blaze(100, 0.62)))
    mouse = group(it.mouse("#FFFFFF", STEEL_LIGHT), place(0, -38, it.bandage(0.6)))
    return group(
        winner(98, -132, office.bulb_plant(PLUM), -4),
        winner(250, -146, it.printer(PALE)),
        winner(402, -88, office.mug(RED, steam=False), 6),
        winner(798, -156, mouse, 12),
        place(950, TOP, burning),
        place(902, TOP - 184, it.siren(), scale=0.8, turn=-14),
        winner(1102, -96, office.cake(), 4),
    )


def referee() -> Node:
    """The dispatcher, still handing out gold."""
    return person(
        Person(
            600,
            398,
            "s1",
            hair.headset(hair.spiky(HAIR["dark"])),
            Face("wide", "worry", "shout", look=-0.1, gaze=(-3, 2)),
            top=YELLOW,
            trousers=DENIM,
            sleeve=0.46,
            badge="#27406F",
            left=Arm((-150, -118), "grip", "low", turn=-116, held=medals(-4)),
            right=Arm((152, -104), "grip", "low", turn=-64, held=medals(5)),
            feet=(Foot(-54, 0, -1, knee="left"), Foot(56, 0, 1)),
            floor=440,
            lean=-3,
            tilt=6,
            extra=signs.sweat((-58, -160), (66, -150), (76, -110)),
            name="referee",
        )
    )


def medals(sway: float) -> Node:
    """A handful of medals."""
    return group(
        place(-22, 4, signs.medal(NAVY, 22), turn=14 + sway),
        place(22, 4, signs.medal(RED, 22), turn=-14 + sway),
        place(0, 4, signs.medal(RED, 24), turn=sway),
    )


def latecomer() -> Node:
    """Second joke: the duck queues with its own siren; only a mouse comes second."""
    hat = place(14, -76, it.siren(beams=None), scale=0.5)
    second = group(
        rect(-56, -30, 112, 30, STEEL),
        rect(20, -30, 36, 30, "#6D8097"),
        place(0, -30, animals.mouse_animal()),
    )
    return group(
        floor_shadow(356, 868, 60, 8),
        place(356, 868, animals.duck(hat), scale=0.86),
        floor_shadow(880, 868, 80, 8),
        place(880, 868, second),
    )


def confetti() -> Node:
    """Paper snippets in the air."""
    spots = [
        (180, 190, 20),
        (300, 120, 70),
        (430, 220, 40),
        (520, 90, 10),
        (690, 110, 60),
        (770, 230, 25),
        (880, 150, 80),
    ]
    spots += [(1010, 100, 15), (1080, 240, 50), (90, 280, 65), (360, 300, 30), (850, 300, 5), (1150, 160, 33)]
    colours = (RED.base, YELLOW.base, WHITE, PLUM.base)
    return group(
        *[place(x, y, rect(-9, -6, 18, 12, colours[i % 4], 2), turn=t) for i, (x, y, t) in enumerate(spots)]
    )


def draw() -> Svg:
    """Return the card."""
    carpet = path("M524,838H676L760,900H440Z", RED.shade)
    return card(
        room(CULTURE, sunburst(), floor=760),
        confetti(),
        winners(),
        *[step_block(x) for x in CENTRES],
        rect(0, 820, 1200, 10, CULTURE.deep, opacity=0.5),
        carpet,
        floor_shadow(600, 838, 130),
        referee(),
        latecomer(),
    )
