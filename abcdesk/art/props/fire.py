"""Fire, smoke and what puts it out."""

from abcdesk.art.geometry import disc
from abcdesk.art.palette import FLAME_ORANGE, FLAME_RED, FLAME_YELLOW, INK, RED, STEEL, STEEL_LIGHT, WHITE
from abcdesk.art.svg import Node, circle, group, line, path, place, rect

OUTER = (
    "M0,0C-46,2 -72,-26 -66,-68C-62,-94 -50,-104 -48,-132C-34,-122 -27,-108 -26,-94C-16,-118 -14,-146 2,-176"
    "C12,-150 34,-138 38,-104C46,-112 50,-124 49,-136C68,-112 78,-84 72,-50C66,-18 42,0 0,0Z"
)
MIDDLE = (
    "M2,0C-32,0 -50,-22 -44,-54C-40,-72 -31,-80 -30,-96C-20,-88 -15,-78 -14,-66C-8,-84 -4,-102 6,-120"
    "C12,-100 28,-88 30,-64C36,-70 40,-78 40,-88C54,-68 58,-48 52,-30C46,-10 30,0 2,0Z"
)
INNER = "M4,0C-18,0 -28,-16 -24,-34C-21,-46 -14,-52 -12,-66C0,-56 6,-48 8,-38C13,-46 16,-54 16,-62C29,-48 35,-34 31,-20C27,-6 18,0 4,0Z"


def flame(scale: float = 1, flip: bool = False) -> Node:
    """Return a flame of three nested tones, 176 px high, its foot on the origin."""
    return place(
        0,
        0,
        path(OUTER, FLAME_RED),
        path(MIDDLE, FLAME_ORANGE),
        path(INNER, FLAME_YELLOW),
        scale=scale,
        flip=flip,
    )


def blaze(width: float, scale: float = 1) -> Node:
    """Return a row of three flames over a width, the tallest in the middle."""
    return group(
        place(-width * 0.3, 0, flame(0.72 * scale)),
        place(width * 0.32, 0, flame(0.64 * scale, flip=True)),
        place(0, 4, flame(scale)),
    )


def sparks(*spots: tuple[float, float, float]) -> Node:
    """Return flying sparks given as (x, y, radius)."""
    colours = (FLAME_YELLOW, FLAME_ORANGE)
    return group(*[circle(x, y, r, colours[index % 2]) for index, (x, y, r) in enumerate(spots)])


def smoke(colour: str, *puffs: tuple[float, float, float], opacity: float | None = None) -> Node:
    """Return a cloud of smoke of discs given as (x, y, radius), cut at the card's edge."""
    return group(*[disc(x, y, r, colour, opacity=opacity) for x, y, r in puffs])


def extinguisher() -> Node:
    """Return a fire extinguisher, 150 px high."""
    return group(
        rect(-30, -112, 60, 112, RED.base, 22),
        path("M8,-112C20,-112 30,-102 30,-90V-22C30,-10 20,0 8,0C17,-30 17,-80 8,-112Z", RED.shade),
        rect(-30, -72, 60, 28, WHITE),
        rect(-12, -130, 24, 22, INK, 4),
        line("M-6,-134L36,-144M-6,-126L28,-122", INK, 8),
        line("M-8,-126C-52,-128 -56,-88 -51,-46", INK, 8),
        path("M-59,-50H-43L-37,-16H-65Z", INK),
    )


def match(lit: bool = True) -> Node:
    """Return a match, held at the origin, its head 70 px to the right."""
    stick = line("M-14,0H66", "#E7B48C", 8)
    return group(stick, circle(70, 0, 9, RED.shade), place(72, 6, flame(0.34)) if lit else None)


def petrol_can() -> Node:
    """Return a red petrol can, 110 px high."""
    return group(
        line("M-22,-92C-22,-116 22,-116 22,-92", RED.shade, 12),
        line("M34,-82L58,-108", INK, 10),
        rect(-46, -92, 92, 92, RED.base, 10),
        path("M20,-92H36a10,10 0 0 1 10,10V-10a10,10 0 0 1 -10,10H20Z", RED.shade),
        line("M-32,-74L8,-18M8,-74L-32,-18", RED.shade, 7),
    )


def bucket(water: bool = True) -> Node:
    """Return a steel bucket, 74 px high."""
    return group(
        line("M-38,-70C-34,-112 34,-112 38,-70", STEEL, 5),
        path("M-42,-72H42L32,0H-32Z", STEEL_LIGHT),
        path("M18,-72H42L32,0H12Z", STEEL),
        path("M-40,-72C-24,-84 24,-84 40,-72Z", "#7CC4CE") if water else None,
    )
