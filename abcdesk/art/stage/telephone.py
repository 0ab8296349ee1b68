"""The telephone of a simulation's relapses, what lives on it, and two people who noticed something.

The telephone is 240 x 260 px with an empty dial about (120, 176): the program writes the number there.
"""

from abcdesk.art import clothes, hair
from abcdesk.art.faces import Face
from abcdesk.art.palette import CREAM, CULTURE, HAIR, INK, PLUM, RED, SKINS, STEEL, STEEL_DARK, TEAL, WHITE
from abcdesk.art.people import Body, Person, person
from abcdesk.art.svg import Node, Svg, circle, ellipse, group, line, path, place, polygon, rect, ring

_BUST = Body(150, 136, 140)


def _body() -> Node:
    """Return the body with its feet, without the receiver."""
    return group(
        ellipse(120, 246, 104, 12, INK, opacity=0.18),
        rect(58, 236, 34, 12, INK, 6),
        rect(148, 236, 34, 12, INK, 6),
        rect(82, 92, 16, 30, INK, 5),
        rect(142, 92, 16, 30, INK, 5),
        path(
            "M72,112H168C176,112 181,116 184,124L214,226C217,236 212,242 202,242H38C28,242 23,236 26,226L56,124C59,116 64,112 72,112Z",
            RED.base,
        ),
        path(
            "M150,112H168C176,112 181,116 184,124L214,226C217,236 212,242 202,242H168C182,200 176,150 150,112Z",
            RED.shade,
        ),
        circle(120, 176, 48, CREAM.shade),
        circle(120, 176, 41, CREAM.base),
    )


def _receiver() -> Node:
    """Return the receiver, lying over the cradle."""
    bow = "M40,80C64,44 176,44 200,80L190,104C170,76 70,76 50,104Z"
    ear = "M16,86C16,72 26,66 40,68L58,76V104C58,112 52,116 44,116H32C22,116 16,108 16,98Z"
    return group(path(bow, INK), path(ear, INK), place(240, 0, path(ear, INK), flip=True))


def _ringing() -> Node:
    return line("M120,10V38M60,20L74,46M180,20L166,46", WHITE, 8)


def ringing() -> Svg:
    """Return the telephone that rings and rings."""
    return Svg(240, 260, (_ringing(), _body(), _receiver()))


def still() -> Svg:
    """Return the telephone that nobody had to ring."""
    return Svg(240, 260, (_body(), _receiver()))


def _spider(colour: str = INK) -> Node:
    legs = "M-9,-4L-22,-12M-10,2L-24,2M-9,8L-21,18M9,-4L22,-12M10,2L24,2M9,8L21,18"
    return group(line(legs, colour, 4), ellipse(0, 2, 12, 13, colour), circle(0, -12, 7, colour))


def forgotten() -> Svg:
    """Return the telephone that has rung so long that a spider has moved in."""
    web = group(
        line("M204,116L166,150M210,116L182,198M198,116L170,122", WHITE, 4),
        line(
            "M190,128C186,124 184,122 186,118M180,138C174,132 172,126 176,120M176,158C186,150 194,140 200,132",
            WHITE,
            3.5,
        ),
    )
    thread = group(line("M26,116V168", WHITE, 3.5), place(26, 184, _spider()))
    return Svg(240, 260, (_ringing(), _body(), _receiver(), web, thread))


def cobweb() -> Svg:
    """Return what a dial gathers that nobody ever turned, 150 x 150 px, its corner at the upper right."""
    threads = "M147,3L6,22M147,3L40,76M147,3L92,128M147,3L138,146"
    rings = "M108,6Q104,18 116,24Q118,36 134,44Q134,52 142,54M68,12Q70,36 92,40Q98,62 120,66Q124,84 140,88"
    spider = place(66, 112, _spider(STEEL_DARK))
    return Svg(
        150, 150, (line(threads, STEEL, 3.5), line(rings, STEEL, 3), line("M70,58L66,98", STEEL, 3), spider)
    )


def snail() -> Svg:
    """Return the snail that creeps past the smallest telephone, 96 x 72 px."""
    foot = path("M4,66C10,52 60,58 70,50L76,30H88C94,56 84,68 64,68H12C6,68 2,68 4,66Z", CREAM.shade)
    horns = group(
        line("M79,32L74,14M86,32L92,14", CREAM.shade, 4.5), circle(74, 12, 4, INK), circle(92, 12, 4, INK)
    )
    shell = group(
        circle(40, 36, 26, CULTURE.tone(600)),
        ring(40, 36, 14, WHITE, 5),
        line("M40,36L50,44", WHITE, 5),
    )
    return Svg(96, 72, (foot, horns, shell))


def _bust(pose: Person) -> Svg:
    """Return head and shoulders, 200 x 270 px."""
    return Svg(200, 270, (person(pose),))


def voice_it() -> Svg:
    """Return somebody of IT who has just noticed something."""
    skin = SKINS["s5"]
    return _bust(
        Person(
            100,
            166,
            "s5",
            hair.afro(HAIR["black"]),
            Face("wide", "raised", "smirk", look=0.25, gaze=(3, -3), brow_colour=HAIR["black"]),
            TEAL,
            over=(clothes.neckline(skin.shade, 26), line("M-28,-2L-4,136M28,-2L4,136", WHITE, 5)),
            feet=None,
            body=_BUST,
            scale=0.74,
        )
    )


def voice_users() -> Svg:
    """Return a user who has just noticed something."""
    return _bust(
        Person(
            100,
            166,
            "s2",
            hair.bob(HAIR["auburn"]),
            Face("wide", "raised", "smile", look=-0.25, gaze=(-3, -2)),
            PLUM,
            over=(polygon([(-22, -8), (22, -8), (6, 40), (-6, 40)], WHITE), line("M0,40V136", PLUM.shade, 4)),
            feet=None,
            body=_BUST,
            scale=0.74,
        )
    )


PICTURES = {
    "scenes/phone": ringing,
    "scenes/phone-still": still,
    "scenes/phone-forgotten": forgotten,
    "scenes/snail": snail,
    "scenes/cobweb": cobweb,
    "scenes/voice-it": voice_it,
    "scenes/voice-users": voice_users,
}
