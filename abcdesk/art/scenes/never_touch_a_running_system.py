"""Past the oldest machine in the house on tiptoe, just as somebody has to sneeze."""

from abcdesk.art import clothes, hair
from abcdesk.art.backdrop import floor_shadow, room, spotlight
from abcdesk.art.faces import Face
from abcdesk.art.limbs import Arm, Foot
from abcdesk.art.palette import (
    ATTITUDE,
    CREAM,
    DENIM,
    GREEN,
    GREY,
    HAIR,
    INK,
    NAVY,
    PALE,
    PLUM,
    RED,
    ROSE,
    SAND,
    STEEL_DARK,
    STEEL_LIGHT,
    TEAL,
    WHITE,
    YELLOW,
)
from abcdesk.art.people import ROUND, Person, person
from abcdesk.art.props import animals, build, it, leisure, office, signs
from abcdesk.art.svg import Node, Svg, card, circle, group, line, path, place, rect

FLOOR = 838


def backdrop() -> Node:
    """A chapel for one machine: arch, two columns, a beam of light."""
    arch = path("M476,748V330C476,190 576,110 700,110C824,110 924,190 924,330V748Z", ATTITUDE.far)
    inner = path("M504,748V334C504,208 592,138 700,138C808,138 896,208 896,334V748Z", ATTITUDE.halo)
    columns = group(
        *[
            group(
                rect(x - 34, 150, 68, 598, ATTITUDE.far),
                rect(x - 50, 126, 100, 30, ATTITUDE.far, 6),
                rect(x - 46, 724, 92, 26, ATTITUDE.far, 4),
                line(f"M{x - 12},176V704M{x + 12},176V704", ATTITUDE.wall, 6),
            )
            for x in (90, 1110)
        ]
    )
    glow = spotlight((700, 0), (540, 748), (860, 748), WHITE, 0.28)
    return room(ATTITUDE, columns, arch, inner, glow)


def relic() -> Node:
    """The machine: cracked, patched, cobwebbed, on a cushion, hanging on by one plug."""
    screen = group(signs.smiley(34, "#7FD0A0", happy=False))
    plinth = group(
        rect(-130, -196, 260, 196, PALE.base),
        rect(74, -196, 56, 196, PALE.shade),
        rect(-150, -216, 300, 30, PALE.shade, 6),
        rect(-158, -26, 316, 28, PALE.shade, 6),
        rect(-60, -140, 100, 66, YELLOW.base, 6),
        line("M-40,-118H18M-40,-98H0", YELLOW.shade, 7),
    )
    cushion = group(
        path("M-140,-214C-160,-256 -120,-262 0,-258C120,-262 160,-256 140,-214Z", RED.base),
        path("M60,-260C140,-260 158,-250 140,-214H50Z", RED.shade),
        circle(-144, -222, 12, YELLOW.base),
        circle(144, -222, 12, YELLOW.base),
    )
    patches = group(
        place(64, -420, it.bandage(0.9)),
        place(-70, -284, it.bandage(0.7), turn=40),
        line("M-98,-346L-60,-330M-90,-322L-70,-352", STEEL_DARK, 6),
        line("M-20,-446C-30,-476 -6,-486 -14,-512M14,-446C6,-470 30,-480 20,-500", WHITE, 6),
    )
    web = place(-98, -440, leisure.cobweb(88))
    return group(
        floor_shadow(0, 4, 200, 16),
        plinth,
        cushion,
        place(0, -252, it.old_computer(screen, glass="#235043"), scale=1.02),
        patches,
        web,
    )


def tiptoer() -> Node:
    """She leads the way, shoes in hand."""
    shoe = group(
        path("M-22,-12C-8,-18 8,-14 14,0C30,6 40,10 42,22L-24,22C-28,10 -26,-4 -22,-12Z", STEEL_DARK)
    )
    pair = group(place(-6, 30, shoe, turn=70), place(16, 34, shoe, turn=84))
    return person(
        Person(
            946,
            FLOOR - 458,
            "s5",
            hair.afro(HAIR["black"]),
            Face("wide", "worry", "pout", look=-0.7, gaze=(-5, 0)),
            top=NAVY,
            trousers=SAND,
            badge=WHITE,
            badge_drop=148,
            body=ROUND,
            left=Arm((24, 14), "point", "low", turn=-96, over=True, shadow=(0.2, 0.9)),
            right=Arm((150, 60), "grip", "low", turn=30, held=pair),
            feet=(Foot(-66, 10, 1, 24), Foot(78, 66, 1, 12)),
            floor=458,
            shoes=RED.base,
            lean=7,
            tilt=-4,
        )
    )


def guard() -> Node:
    """He throws himself between the sneeze and the machine."""
    return person(
        Person(
            478,
            FLOOR - 448,
            "s1",
            hair.balding(HAIR["grey"]),
            Face(
                "wide", "worry", "shout", look=-0.7, gaze=(-5, 0), beard=hair.moustache(HAIR["grey"]), nod=2
            ),
            top=PLUM,
            trousers=GREY,
            badge=WHITE,
            over=(clothes.collar(WHITE, STEEL_LIGHT),),
            left=Arm((-166, 84), "stop", "low", turn=-166),
            right=Arm((136, 30), "stop", "low", turn=-30),
            feet=(Foot(-92, 0, -1, knee="left"), Foot(60, 22, -1, -30)),
            floor=448,
            shoes=RED.base,
            lean=-14,
        )
    )


def sneezer() -> Node:
    """The user, a gardener with hay fever, her head already far back."""
    pot = group(place(0, 10, office.flowers(0.9)))

    return person(
        Person(
            206,
            FLOOR - 462,
            "s2",
            hair.grey_waves("#E6E6E3"),
            Face("shut", "worry", "o", look=0.3, nod=-6),
            top=GREEN,
            trousers=DENIM,
            over=(clothes.apron(TEAL),),
            left=Arm((-6, 168), "grip", "out", turn=-30, over=True, held=pot),
            right=Arm((18, -56), "point", "low", turn=186, over=True, shadow=(0, 0)),
            feet=(Foot(-56, 0, -1, knee="left"), Foot(58, 0, 1)),
            floor=462,
            lean=-10,
            tilt=-12,
            head=(-6, -84),
        )
    )


def draw() -> Svg:
    """Return the card."""
    cord = line("M560,810C520,866 440,850 446,830C450,812 486,822 474,848C456,876 400,880 360,872", INK, 8)
    tremble = line("M560,300q-14,20 0,40t0,40M846,300q14,20 0,40t0,40", WHITE, 7)
    slippers = group(
        path("M-44,-6C-40,-22 -10,-18 6,-10C22,-6 28,0 26,4H-40Z", ROSE.base),
        circle(10, -8, 7, CREAM.base),
    )

    duck = group(
        floor_shadow(916, 876, 62, 8),
        place(900, 872, slippers),
        place(928, 876, slippers),
        line("M904,866V846M930,870V846", YELLOW.shade, 7),
        place(916, 852, animals.duck(flip=True), scale=0.92),
    )
    rope = group(place(700, 858, build.rope_barrier(300)))
    return card(
        backdrop(),
        place(700, 790, relic()),
        tremble,
        cord,
        rope,
        guard(),
        tiptoer(),
        sneezer(),
        duck,
        line("M176,462q-56,-40 -40,-84t14,-40", YELLOW.base, 9, dash="1 21"),
        signs.rays(142, 290, 112, 142, [-140, -112, -80, -50], WHITE, 8),
    )
