"""The gate is locked five times over; there is no fence, and the grass beside it is worn to earth."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import cloud, floor_shadow
from abcdesk.art.faces import Face
from abcdesk.art.geometry import disc
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    GREEN,
    GREY,
    HAIR,
    INK,
    LEATHER,
    NAVY,
    ORANGE,
    PLUM,
    SAND,
    STEEL,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import aids, animals, gates, it, signs
from abcdesk.art.svg import Node, Svg, card, group, line, path, place, rect

HORIZON = 470


def backdrop() -> Node:
    """Open hills; the road runs to the gate, two trodden paths run round it."""
    hills = path("M0,470C160,380 330,400 470,440C640,360 900,360 1200,450V520H0Z", ATTITUDE.far)
    paths = group(
        path(
            "M520,900C300,850 150,760 200,660C240,580 420,540 540,500L580,506C470,560 330,620 330,690C330,760 520,800 640,900Z",
            SAND.base,
        ),
        path(
            "M680,900C900,850 1060,760 1010,660C970,580 790,540 660,500L620,506C730,560 880,620 880,690C880,760 700,800 580,900Z",
            SAND.base,
        ),
    )
    tufts = line(
        "M52,640l-10,-20M60,640v-28M68,640l10,-20M102,820l-10,-20M110,820v-28M118,820l10,-20M1112,846l-10,-20M1120,846v-28M1128,846l10,-20M1142,640l-10,-20M1150,640v-28M1158,640l10,-20M412,720l-8,-16M420,720v-24M428,720l8,-16M780,720l-8,-16M788,720v-24M796,720l8,-16",
        ATTITUDE.tone(700),
        6,
    )
    return group(
        rect(0, 0, 1200, 900, ATTITUDE.wall),
        disc(600, 330, 310, ATTITUDE.halo),
        cloud(200, 170, 0.9, ATTITUDE.tone(100), 0.8),
        cloud(1010, 210, 0.8, ATTITUDE.tone(100), 0.8),
        hills,
        rect(0, HORIZON + 20, 1200, 900 - HORIZON - 20, ATTITUDE.ground),
        path("M560,490H640L780,900H420Z", ATTITUDE.tone(400)),
        paths,
        tufts,
        name="backdrop",
    )


def guard() -> Node:
    """Proud keeper: keys at the belt, paddle in hand."""
    paddle = group(
        line("M0,70V-40", LEATHER.base, 13),
        place(0, -86, signs.no_entry(52, place(0, 4, it.laptop(NAVY, scale=0.36)))),
    )
    keys = group(
        line("M0,0V22", STEEL, 5),
        line("M0,22L-14,60M0,22L4,66M0,22L20,58", YELLOW.base, 8),
    )
    return person(
        Person(
            640,
            441,
            "s2",
            hair.cap(NAVY, HAIR["grey"]),
            Face("closed", "raised", "smirk", look=0.1, beard=hair.moustache(HAIR["grey"])),
            top=NAVY,
            trousers=NAVY,
            badge=WHITE,
            body=BROAD,
            over=(clothes.belt(194, 138), place(-46, 206, keys)),
            left=Arm((-136, 20), "stop", "low", turn=-100),
            right=Arm((126, 60), "grip", "low", turn=-70, held=place(0, 0, paddle, turn=10)),
            feet=(Foot(-46, 0, -1, knee="left"), Foot(46, 0, 1)),
            floor=456,
            scale=0.88,
        )
    )


def bypassers() -> Node:
    """One rolls round on the left, one strolls round on the right."""
    lap = place(34, 196, it.laptop(ORANGE, place(0, 0, signs.smiley(20, YELLOW.base)), scale=0.7))
    roller = Person(
        166,
        388,
        "s6",
        hair.afro(HAIR["black"]),
        Face("happy", "raised", "laugh", look=0.4),
        top=GREEN,
        trousers=GREEN,
        over=(clothes.scrubs(GREEN, "#513021"), clothes.stethoscope()),
        sleeve=0.44,
        left=Arm((-30, 190), "fist", "out", turn=80),
        right=Arm((150, -30), "open", "low", turn=-60),
        extra=lap,
        scale=0.92,
    )
    bag = group(
        line("M-20,-24C-20,-44 20,-44 20,-24", INK, 7),
        rect(-52, -26, 104, 70, ORANGE.base, 8),
        rect(22, -26, 30, 70, ORANGE.shade, 8),
    )
    walker = Person(
        1024,
        402,
        "s3",
        hair.grey_waves("#E6E6E3"),
        Face("happy", "raised", "o", look=-0.4),
        top=PLUM,
        trousers=GREY,
        over=(clothes.cardigan(PLUM),),
        body=SLIM,
        left=Arm((-116, 150), "grip", "out", turn=110, held=aids.cane(278)),
        right=Arm((104, 176), "grip", "low", turn=90, held=place(0, 34, bag)),
        feet=(Foot(-70, 0, -1, 8, knee="left"), Foot(52, 26, -1, -24)),
        floor=456,
        lean=-3,
        tilt=6,
        scale=0.92,
    )
    return group(floor_shadow(160, 742, 120), aids.wheelchair(roller, 1, TEAL.base), person(walker))


def draw() -> Svg:
    """Return the card."""
    prisoner = group(
        rect(-70, -96, 140, 96, LEATHER.base, 4),
        rect(26, -96, 44, 96, LEATHER.shade, 4),
        gates.chain("M-68,-48H68M0,-94V-2"),
        place(0, -48, gates.padlock(40)),
    )
    tune = group(place(944, 236, signs.music_note(INK)), place(984, 196, signs.music_note(INK), scale=0.8))
    duck = place(372, 846, animals.duck(animals.hard_hat_small()), scale=0.9)
    trail = group(
        floor_shadow(372, 848, 60, 8),
        duck,
        place(292, 852, animals.duck(), scale=0.5),
        place(240, 842, animals.duck(), scale=0.5),
    )
    return card(
        backdrop(),
        place(600, 664, gates.grand_gate(), scale=1.16),
        bypassers(),
        guard(),
        place(846, 864, prisoner),
        tune,
        trail,
        line("M52,356l-30,-16M40,402h-26", WHITE, 7),
    )
