"""Small animals, above all the rubber duck that hides in every card."""

from abcdesk.art.palette import FLAME_ORANGE, INK, RED, STEEL, STEEL_DARK, STEEL_LIGHT, WHITE, YELLOW
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, place


def duck(*hat: Node, scale: float = 1, flip: bool = False, asleep: bool = False) -> Node:
    """Return the rubber duck, looking right, 78 px high; a hat is drawn about the crown (14, -78)."""
    eye = line("M18,-56q5,5 10,0", INK, 4) if asleep else circle(24, -56, 5, INK)
    return place(
        0,
        0,
        path(
            "M-50,-38C-40,-30 -30,-30 -20,-34C0,-44 34,-38 38,-18C40,-4 28,0 0,0C-36,0 -50,-14 -50,-38Z",
            YELLOW.base,
        ),
        path(
            "M38,-18C40,-4 28,0 0,0C-20,0 -34,-4 -42,-14C-14,-4 22,-6 34,-27C36,-24 38,-22 38,-18Z",
            YELLOW.shade,
        ),
        circle(14, -52, 25, YELLOW.base),
        path("M34,-57C50,-60 56,-50 52,-46C46,-40 38,-42 33,-44Z", FLAME_ORANGE),
        eye,
        path("M-20,-22C-8,-28 6,-26 12,-16C2,-8 -14,-10 -20,-22Z", YELLOW.shade),
        *hat,
        scale=scale,
        flip=flip,
    )


def hard_hat_small() -> Node:
    """Return a red helmet that fits the duck."""
    return group(path("M-10,-66C-10,-90 38,-90 38,-66Z", RED.base), line("M-16,-66H44", RED.shade, 7))


def sleeping_cat(colour: str, shade: str) -> Node:
    """Return a cat curled up asleep, 130 px wide."""
    return group(
        ellipse(0, -30, 66, 31, colour),
        path("M-66,-30C-66,-10 -30,0 20,0C60,0 70,-18 66,-34C50,-6 -30,-2 -66,-30Z", shade),
        line("M58,-20C76,-4 40,6 0,-4", colour, 15),
        circle(-40, -30, 25, colour),
        path("M-62,-42L-60,-64L-44,-52ZM-34,-54L-20,-64L-18,-42Z", colour),
        line("M-54,-30q5,5 10,0M-38,-30q5,5 10,0", INK, 4),
    )


def mouse_animal(flip: bool = False) -> Node:
    """Return a grey mouse in profile, 70 px wide, looking right."""
    return place(
        0,
        0,
        line("M-30,-12C-56,-14 -50,-40 -70,-38", "#E98FA0", 5),
        path("M-36,0C-42,-34 -6,-44 16,-32C30,-26 42,-14 44,-4Q42,0 36,0Z", STEEL),
        circle(10, -32, 13, STEEL_DARK),
        circle(10, -32, 7, "#E98FA0"),
        circle(28, -18, 4, INK),
        circle(44, -6, 5, "#E98FA0"),
        flip=flip,
    )


def fish(colour: str, eye: str = INK, scale: float = 1, flip: bool = False) -> Node:
    """Return a plain fish swimming left, 100 px long, centred on the origin."""
    return place(
        0,
        0,
        path("M-50,0C-34,-26 8,-26 28,0C8,26 -34,26 -50,0Z", colour),
        path("M20,0L50,-22V22Z", colour),
        circle(-30, -4, 4.5, eye),
        scale=scale,
        flip=flip,
    )


def snail() -> Node:
    """Return a snail creeping right, 90 px long."""
    return group(
        path("M-44,0C-40,-14 20,-6 30,-14L36,-40H48C52,-16 46,0 26,0Z", "#E8D8B6"),
        line("M38,-38L32,-56M46,-38L50,-56", "#E8D8B6", 5),
        circle(32, -58, 5, INK),
        circle(50, -58, 5, INK),
        circle(-6, -28, 28, RED.base),
        line("M-6,-28C-2,-34 6,-28 2,-21C-4,-12 -18,-18 -17,-30C-15,-44 4,-46 11,-34", WHITE, 5),
    )


def bird(colour: str = RED.base, flip: bool = False) -> Node:
    """Return a small bird looking right, 50 px high."""
    return place(
        0,
        0,
        line("M-4,0V-12M6,0V-12", FLAME_ORANGE, 4),
        path("M-44,-22C-24,-18 -24,-40 -2,-46C22,-52 34,-34 28,-20C22,-6 -16,-4 -44,-22Z", colour),
        path("M26,-36L44,-31L27,-26Z", FLAME_ORANGE),
        circle(16, -36, 4, INK),
        path("M-18,-24C-8,-32 6,-28 8,-20C0,-14 -12,-14 -18,-24Z", STEEL_LIGHT),
        flip=flip,
    )
