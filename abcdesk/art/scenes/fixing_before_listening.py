"""The baker points at a plug; two helpers with ear defenders have already bandaged the baker."""

from abcdesk.art import hair
from abcdesk.art.backdrop import floor_shadow, room, shelf
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    BEHAVIOUR,
    DENIM,
    FLAME_YELLOW,
    GREEN,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    RED,
    STEEL,
    STEEL_LIGHT,
    WHITE,
)
from abcdesk.art.people import Person, arms, person
from abcdesk.art.props import aids, animals, it, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, line, path, place, rect, ring

FLOOR = 838


def muffs(style: hair.Hair) -> hair.Hair:
    """Put ear defenders over a hair style."""
    band = line("M-54,-2C-62,-62 -36,-92 0,-92C36,-92 62,-62 54,-2", INK, 11)
    cups = [rect(-76, -28, 30, 58, RED.base, 14), rect(46, -28, 30, 58, RED.shade, 14)]
    return hair.Hair(style.back, group(style.front, band, *cups), style.ears)


def wrapped_head() -> hair.Hair:
    """A tall hat over a head of bandages; eyes stay free, the mouth does not."""
    upper = path("M-50,-22C-52,-40 -46,-58 -30,-64H30C46,-58 52,-40 50,-22Q0,-38 -50,-22Z", PALE.base)
    lower = path("M-50,14Q0,26 50,12C50,46 26,66 0,66C-26,66 -50,46 -50,14Z", PALE.base)
    folds = line("M-46,30Q0,42 47,26M-38,48Q4,58 38,44M-48,-32Q0,-50 48,-32", STEEL_LIGHT, 5)
    shade = path("M50,12C50,46 26,66 0,66C20,58 34,40 34,18Z", STEEL_LIGHT)
    hat = hair.chef_hat(PALE.base)
    return hair.Hair(None, group(upper, lower, shade, folds, place(0, -14, hat.front)), ears=False)


def wrapping() -> tuple[Node, Node]:
    """The bandage round the chest and, as a cocoon, round the legs."""
    chest = line(
        "M-74,46Q0,72 72,36M-76,84Q0,108 74,70M-72,122Q0,144 70,106M-68,158Q0,178 66,142M-62,190Q0,208 62,176",
        STEEL_LIGHT,
        6,
    )
    legs = group(
        path("M-62,186H62C66,260 56,360 46,440H-46C-56,360 -66,260 -62,186Z", PALE.base),
        path("M26,186H62C66,260 56,360 46,440H16C30,360 34,260 26,186Z", STEEL_LIGHT),
        line(
            "M-62,222Q0,246 62,214M-62,262Q0,286 62,250M-60,302Q0,324 58,290M-56,342Q0,362 54,330M-52,382Q0,400 50,370M-48,416Q0,432 46,408",
            STEEL_LIGHT,
            6,
        ),
        line("M28,236Q46,232 61,226M28,276Q46,270 61,262M28,314Q44,308 57,302", STEEL, 5),
    )
    return chest, legs


def baker() -> Node:
    """Only the finger is still free."""
    chest, legs = wrapping()
    return person(
        Person(
            478,
            FLOOR - 462,
            "s5",
            wrapped_head(),
            Face("wide", "worry", "flat", look=-0.25, gaze=(-5, 3)),
            top=PALE,
            trousers=PALE,
            over=(path("M-24,-34Q0,-14 24,-36V6Q0,26 -24,6Z", STEEL_LIGHT), chest),
            cuff=STEEL_LIGHT,
            floor=462,
            skirt=legs,
            left=Arm((-132, 120), "point", "low", turn=152),
            right=None,
            feet=(Foot(-26, 0, -1, knee="left"), Foot(26, 0, 1)),
            lean=3,
            tilt=-3,
            name="baker",
        )
    )


def winder() -> Node:
    """She hauls the bandage tight and hears nothing."""
    return person(
        Person(
            776,
            FLOOR - 452,
            "s3",
            muffs(hair.bob(HAIR["brown"])),
            Face("closed", "angry", "grin", look=-0.4),
            top=GREEN,
            trousers=NAVY,
            badge=WHITE,
            floor=452,
            sleeve=0.46,
            left=Arm((-138, 92), "grip", "low", turn=178, over=True),
            right=Arm((-42, 128), "grip", "low", turn=176, over=True),
            feet=(Foot(-92, 0, -1, 8, knee="left"), Foot(66, 0, 1)),
            lean=12,
            tilt=6,
            name="winder",
        )
    )


def roll() -> Node:
    """A roll of bandage as big as a wheel, centred on the origin."""
    return group(
        circle(0, 0, 66, PALE.base),
        path("M18,-63A66,66 0 0 1 18,63A90,90 0 0 0 18,-63Z", STEEL_LIGHT),
        ring(0, 0, 44, STEEL_LIGHT, 6),
        ring(0, 0, 24, STEEL_LIGHT, 6),
        circle(0, 0, 9, STEEL),
    )


def supplier() -> Node:
    """His colleague brings more."""
    pose = Person(
        1050,
        FLOOR - 382,
        "s1",
        muffs(hair.quiff(HAIR["blond"])),
        Face("happy", "raised", "laugh", look=-0.5),
        top=PLUM,
        trousers=DENIM,
        badge=WHITE,
        badge_drop=58,
        left=Arm((-92, 108), "flat", "low", turn=200, over=True),
        right=Arm((-34, 150), "flat", "low", turn=196, over=True),
        tilt=-6,
    )
    return group(
        aids.wheelchair(pose, -1, RED.base), place(968, 552, roll()), place(pose.x, pose.y, aids_arm(pose))
    )


def aids_arm(pose: Person) -> Node:
    """The arm that holds the roll, once more, in front of it."""
    return arms(pose, over=True)


def workplace() -> Node:
    """A dead oven screen, a socket and a plug that never met."""
    screen = place(0, 0, signs.smiley(26, STEEL, happy=False))
    socket = group(
        rect(196, 654, 62, 62, WHITE, 10),
        rect(240, 654, 18, 62, STEEL_LIGHT, 8),
        circle(218, 685, 6, INK),
        circle(236, 685, 6, INK),
    )
    cord = it.cable([(110, 620), (60, 690), (40, 780), (110, 836), (190, 806)], INK, 9)
    plug = place(190, 806, it.plug(), turn=-34, scale=1.05)
    flash = signs.rays(252, 760, 30, 56, [-100, -60, -20, 20], FLAME_YELLOW, 8)
    return group(
        socket,
        place(120, 740, office.desk(210, 140, panel=False)),
        floor_shadow(120, 742, 110, 9),
        cord,
        place(118, 600, it.monitor(screen, glass="#3A4560", width=180)),
        plug,
        flash,
    )


def strip() -> Node:
    """The bandage between baker, winder and roll."""
    return group(
        path("M530,478L652,462L652,498L536,514Z", PALE.base),
        path("M533,502L652,488L652,498L536,514Z", STEEL_LIGHT),
        path("M716,494C780,540 850,500 904,540L910,580C840,540 770,580 708,528Z", PALE.base),
        path("M708,528C770,580 840,540 910,580L908,568C840,530 776,566 711,518Z", STEEL_LIGHT),
    )


def draw() -> Svg:
    """Return the card."""
    pan = group(
        rect(640, 150, 120, 14, BEHAVIOUR.far, 5),
        line("M660,164v40M700,164v56M740,164v34", BEHAVIOUR.far, 8),
        circle(660, 226, 28, BEHAVIOUR.far),
        circle(740, 218, 24, BEHAVIOUR.far),
        rect(682, 216, 36, 44, BEHAVIOUR.far, 8),
    )
    loaves = group(
        shelf(BEHAVIOUR, 860, 210, 10),
        rect(850, 206, 270, 12, BEHAVIOUR.far, 5),
        *[ellipse(x, 188, 36, 20, BEHAVIOUR.far) for x in (900, 984, 1068)],
    )
    wrapped = group(
        line("M-42,-24Q0,-8 38,-24M-46,-34Q-10,-18 34,-32", WHITE, 9), line("M-8,-60Q14,-50 36,-62", WHITE, 8)
    )
    duck = group(floor_shadow(672, 874, 58, 8), place(668, 872, animals.duck(wrapped, flip=True), scale=0.92))
    notes = place(640, 330, signs.music_note(), turn=-8, scale=0.9)
    return card(
        room(BEHAVIOUR, pan, loaves, halo=(478, 380, 320)),
        workplace(),
        baker(),
        strip(),
        supplier(),
        winder(),
        duck,
        notes,
        place(1140, 250, signs.music_note(), turn=10),
        line("M376,300l-34,-18M388,262l-22,-30M360,344h-36", WHITE, 8),
    )
