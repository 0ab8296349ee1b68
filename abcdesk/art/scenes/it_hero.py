"""The saviour with the hose is cheered; the matches are behind his back."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, rack_row, room, spotlight
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    CREAM,
    HAIR,
    INK,
    NAVY,
    PALE,
    RED,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
    Cloth,
)
from abcdesk.art.people import BROAD, SLIM, Person, person
from abcdesk.art.props import animals, fire, it, office
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, polygon, rect

SUIT_GREEN = Cloth("#16808F", "#0F616E")


def cape() -> Node:
    """A cape that billows to the right."""
    flow = path(
        "M-66,10C-40,-6 40,-6 66,10C150,60 176,180 262,236C230,252 214,236 196,262C170,262 150,246 128,280C40,300 -30,300 -74,280Z",
        RED.base,
    )
    fold = path(
        "M40,0C60,4 66,10 66,10C150,60 176,180 262,236C230,252 214,236 196,262C140,220 90,120 40,0Z",
        RED.shade,
    )
    return group(flow, fold)


def hero() -> Node:
    """Chest out, hose up, one hand hidden: the burning match."""
    nozzle = group(
        line("M0,60V-10", INK, 22),
        path("M-17,-10H17L11,-62H-11Z", YELLOW.base),
        path("M4,-10H17L11,-62H4Z", YELLOW.shade),
    )
    belt = clothes.belt(192, 142)
    pose = Person(
        560,
        300,
        "s2",
        hair.quiff(HAIR["blond"]),
        Face("wide", "raised", "grin", look=-0.35, gaze=(-2, -1), beard=mask()),
        top=SUIT_GREEN,
        trousers=NAVY,
        body=BROAD,
        over=(belt,),
        floor=436,
        cuff=RED.base,
        left=Arm((-150, -136), "grip", "out", turn=-108, held=nozzle),
        right=Arm((204, 132), "grip", "high", turn=46, held=place(0, 0, fire.match(), turn=-38, scale=1.3)),
        feet=(Foot(-70, 0, -1, knee="left"), Foot(70, 0, 1)),
        shoes=RED.base,
        lean=-3,
        tilt=-6,
        name="hero",
        badge=WHITE,
    )
    return group(place(560, 300, cape()), person(pose))


def mask() -> Node:
    """The hero's mask under his eyes, in the frame of a head."""
    shape = "M-48,-24C-30,-32 26,-32 47,-24C49,-6 38,13 20,13C4,13 2,3 -6,3C-13,3 -16,13 -30,13C-44,11 -50,-6 -48,-24Z"
    return path(shape, INK)


def fire_behind() -> Node:
    """What he lit: a rack on fire, a can of petrol, a box of matches."""
    matches = group(
        rect(-44, -30, 88, 30, RED.base, 3),
        rect(-44, -30, 88, 9, YELLOW.base),
        line("M-20,-30l-12,-22M0,-30l2,-26M18,-30l14,-20", "#E7B48C", 6),
    )
    smoke = fire.smoke(
        BEHAVIOUR.deep, (930, 300, 70), (990, 220, 90), (1080, 140, 110), (1150, 60, 120), (900, 380, 50)
    )
    return group(
        smoke,
        floor_shadow(960, 804, 130),
        place(960, 804, it.rack(190, 330, 6, it.ALARM)),
        place(958, 488, fire.blaze(170, 1.1)),
        place(1040, 690, fire.flame(0.5)),
        place(896, 620, fire.flame(0.36)),
        floor_shadow(1116, 836, 66, 9),
        place(1110, 836, fire.petrol_can()),
        place(1010, 846, matches),
    )


def fans() -> Node:
    """Grateful users, who see him only from the front."""
    nurse = Person(
        196,
        420,
        "s5",
        hair.bun(HAIR["black"]),
        Face("happy", "raised", "laugh", look=0.7),
        top=TEAL,
        over=(clothes.scrubs(TEAL, "#6C4127"),),
        sleeve=0.45,
        body=SLIM,
        floor=442,
        left=Arm((-112, -96), "open", "out", turn=-112),
        right=Arm((128, -36), "grip", "low", turn=-50, held=office.flowers(0.9)),
        trousers=TEAL,
        lean=6,
        tilt=-4,
        feet=(Foot(-34, 0, -1, knee="left"), Foot(44, 0, 1)),
        shoes=WHITE,
    )
    silhouettes: list[Node] = []
    for x, y, s, colour in (
        (92, 900, 1.0, 800),
        (332, 900, 0.9, 900),
        (452, 900, 1.0, 800),
        (760, 900, 0.9, 900),
    ):
        tone = BEHAVIOUR.tone(colour)
        silhouettes.append(
            place(
                x,
                y,
                circle(0, -140, 50, tone),
                path("M-84,0C-84,-84 -50,-86 -18,-92V-120H18V-92C50,-86 84,-84 84,0Z", tone),
                scale=s,
            )
        )
    arms = line(
        "M392,886C372,820 372,780 380,730M506,890C530,830 528,790 520,740M700,892C682,830 684,790 692,752",
        BEHAVIOUR.deep,
        34,
    )
    phone = place(692, 716, it.smartphone(circle(0, 0, 12, RED.base)), turn=-8, scale=0.9)
    return group(person(nurse), arms, phone, *silhouettes)


def draw() -> Svg:
    """Return the card."""
    stage_light = group(
        polygon([(500, 0), (640, 0), (626, 30), (514, 30)], INK),
        spotlight((570, 30), (330, 790), (800, 790), CREAM.base, 0.5),
        spotlight((570, 30), (420, 790), (720, 790), CREAM.base, 0.6),
    )
    podium = group(
        ellipse(560, 800, 210, 26, INK, opacity=0.16),
        rect(380, 736, 360, 64, PALE.base, 8),
        rect(640, 736, 100, 64, STEEL_LIGHT, 8),
        rect(370, 724, 380, 20, RED.base, 6),
    )
    hose = line("M414,214C340,330 420,430 352,560S420,690 330,770", INK, 14)
    water = group(
        line("M398,92C380,40 320,30 262,70M404,80C400,30 350,4 300,24", "#DDF0F3", 12),
        *[
            circle(x, y, r, "#DDF0F3")
            for x, y, r in ((236, 96, 9), (214, 130, 7), (276, 40, 8), (250, 140, 6))
        ],
    )
    duck = place(820, 862, animals.duck(line("M22,-66l20,-8", INK, 6), scale=1), scale=0.9, flip=True)
    alarm = line("M772,800l-22,-14M780,776l-14,-20", WHITE, 7)
    return card(
        room(BEHAVIOUR, rack_row(BEHAVIOUR, [70, 196, 322, 800, 926, 1052], top=270), halo=None, floor=764),
        fire_behind(),
        stage_light,
        water,
        hose,
        podium,
        hero(),
        fans(),
        floor_shadow(826, 862, 54, 8),
        duck,
        alarm,
    )
