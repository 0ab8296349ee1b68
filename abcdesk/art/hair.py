"""Hair, beards and headgear.  Each style is one bold mass behind and one before the face.

Origin at the face centre, as in faces.py: the crown lies at y -66, the temples at x -47 and 47.
"""

from dataclasses import dataclass

from abcdesk.art.palette import HAIR, INK, WHITE, Cloth
from abcdesk.art.svg import Node, circle, ellipse, group, line, path, rect


@dataclass(frozen=True)
class Hair:
    """What is drawn behind and in front of the head, and whether ears show."""

    back: Node | None = None
    front: Node | None = None
    ears: bool = True


def _gleam(data: str, width: float = 4.5, colour: str = WHITE) -> Node:
    return line(data, colour, width, opacity=0.22)


def short(colour: str) -> Hair:
    """Close crop with a straight hairline."""
    cap = (
        "M-51,2C-56,-46 -34,-77 3,-77C40,-77 58,-46 51,2C47,4 45,-6 43,-18"
        "C38,-28 33,-33 28,-40C6,-33 -18,-33 -35,-37C-42,-24 -44,-10 -45,0C-47,5 -50,6 -51,2Z"
    )
    return Hair(front=group(path(cap, colour), _gleam("M-30,-60Q-12,-70 8,-69")))


def side_parting(colour: str) -> Hair:
    """Neat parting on the left, hair brushed over to the right."""
    mass = (
        "M-51,4C-56,-30 -50,-60 -28,-74C6,-92 56,-78 56,-34C56,-18 53,-6 51,2C46,2 46,-12 42,-22"
        "C18,-20 -8,-32 -20,-52C-26,-36 -40,-30 -43,-20C-45,-8 -46,6 -51,4Z"
    )
    return Hair(front=group(path(mass, colour), _gleam("M-8,-62C10,-50 28,-44 44,-44")))


def quiff(colour: str) -> Hair:
    """Tall swept tuft above a short crop."""
    mass = (
        "M-51,4C-54,-20 -52,-42 -46,-54C-58,-92 2,-112 44,-92C34,-90 36,-84 42,-80C60,-72 54,-52 49,-46"
        "C53,-28 52,-12 50,2C46,2 45,-10 43,-22C30,-30 14,-36 -36,-38C-44,-26 -45,-10 -46,2C-47,6 -50,7 -51,4Z"
    )
    return Hair(front=group(path(mass, colour), _gleam("M-28,-66C-12,-82 12,-84 26,-80")))


def spiky(colour: str) -> Hair:
    """Hair on end."""
    mass = (
        "M-51,2L-66,-24L-52,-30L-66,-60L-44,-58L-46,-94L-22,-76L-8,-108L8,-78L34,-100L34,-68L62,-76L51,-48"
        "L68,-36L52,-22L51,2C47,0 45,-12 42,-24L26,-38L12,-28L-4,-42L-18,-30L-34,-38C-42,-26 -45,-10 -46,2Z"
    )
    return Hair(front=path(mass, colour))


def curls(colour: str) -> Hair:
    """A cloud of curls over short sides."""
    knots = [(-42, -44, 20), (-24, -66, 22), (2, -74, 23), (28, -64, 21), (44, -42, 18), (-48, -20, 13)]
    knots += [(50, -20, 11), (-14, -50, 20), (16, -52, 20)]
    return Hair(front=group(*[circle(x, y, r, colour) for x, y, r in knots], _gleam("M-32,-72q8,-10 18,-11")))


def afro(colour: str) -> Hair:
    """Big round afro."""
    knots = [(0, -46, 68), (-54, -34, 36), (54, -34, 36), (-50, -70, 34), (50, -70, 34), (0, -98, 38)]
    knots += [(-34, -92, 34), (34, -92, 34), (-60, 0, 24), (60, 0, 24)]
    front = (
        "M-53,2C-58,-44 -38,-74 0,-74C38,-74 58,-44 53,2C47,-6 47,-22 41,-36C33,-44 26,-40 18,-48"
        "C8,-42 -8,-42 -18,-48C-26,-40 -33,-44 -41,-36C-47,-22 -47,-6 -53,2Z"
    )
    back = group(*[circle(x, y, r, colour) for x, y, r in knots], _gleam("M-60,-78q10,-26 34,-34"))
    return Hair(back, path(front, colour))


def locs(colour: str) -> Hair:
    """Long locs falling behind the shoulders."""
    strands = "M-44,-40Q-72,0 -62,74M-50,-20Q-54,30 -44,88M44,-40Q72,0 62,74M50,-20Q54,30 44,88M-60,-20Q-78,20 -76,60"
    front = (
        "M-52,10C-62,-40 -40,-80 0,-80C42,-80 62,-40 52,10C46,0 46,-20 40,-32C20,-34 2,-42 -8,-52"
        "C-16,-38 -34,-32 -41,-26C-46,-14 -46,0 -52,10Z"
    )
    return Hair(line(strands, colour, 19), group(path(front, colour), _gleam("M-6,-76Q10,-60 34,-54")))


def bun(colour: str) -> Hair:
    """Hair drawn up into a knot."""
    back = group(
        circle(6, -92, 30, colour),
        path(
            "M-53,16C-63,-50 -36,-79 0,-79C37,-79 63,-50 53,16C46,24 42,10 42,-4L-42,-4C-42,10 -46,24 -53,16Z",
            colour,
        ),
    )
    front = (
        "M-51,0C-56,-46 -32,-76 1,-76C35,-76 56,-46 51,0C47,-20 40,-38 24,-50C4,-40 -22,-40 -38,-36"
        "C-45,-26 -47,-14 -51,0Z"
    )
    return Hair(back, group(path(front, colour), _gleam("M-12,-104q14,-14 34,-6")))


def bob(colour: str) -> Hair:
    """Chin-length bob with a slanted fringe."""
    back = "M-60,44C-76,-40 -50,-82 0,-82C50,-82 76,-40 60,44C40,58 -40,58 -60,44Z"
    front = (
        "M-58,40C-66,-30 -52,-76 2,-76C54,-76 66,-30 58,40C47,36 47,4 43,-22C24,-24 4,-34 -8,-48"
        "C-16,-30 -34,-20 -43,-16C-47,6 -47,36 -58,40Z"
    )
    return Hair(path(back, colour), group(path(front, colour), _gleam("M-2,-68Q18,-52 44,-46")), ears=False)


def straight_bob(colour: str) -> Hair:
    """Blunt bob with a straight fringe."""
    back = "M-60,50C-74,-44 -50,-84 0,-84C50,-84 74,-44 60,50L40,54V0H-40V54Z"
    front = "M-60,50C-70,-44 -48,-80 0,-80C48,-80 70,-44 60,50L44,50L46,-20Q0,-32 -46,-20L-44,50Z"
    return Hair(path(back, colour), group(path(front, colour), _gleam("M-34,-56Q-4,-68 28,-58")), ears=False)


def long_hair(colour: str) -> Hair:
    """Loose hair over the shoulders."""
    back = "M-60,106C-82,0 -66,-84 0,-84C66,-84 82,0 60,106C40,116 -40,116 -60,106Z"
    front = (
        "M-53,50C-64,-30 -46,-77 0,-77C48,-77 64,-30 53,50C46,24 47,-8 41,-26C20,-28 0,-40 -12,-54"
        "C-20,-34 -34,-24 -42,-18C-47,0 -46,26 -53,50Z"
    )
    return Hair(path(back, colour), group(path(front, colour), _gleam("M-4,-70Q16,-54 38,-48")), ears=False)


def ponytail(colour: str) -> Hair:
    """Hair tied back; the tail swings to the left."""
    tail = "M-26,-62C-88,-84 -118,-24 -98,44C-90,58 -78,50 -78,36C-82,0 -72,-26 -40,-30Z"
    front = (
        "M-51,0C-58,-46 -32,-78 4,-78C42,-78 58,-44 51,-4C45,-24 34,-40 12,-46C-8,-36 -34,-34 -44,-16"
        "C-46,-6 -48,2 -51,0Z"
    )
    return Hair(path(tail, colour), group(path(front, colour), rect(-50, -56, 16, 24, INK, 7)))


def balding(colour: str) -> Hair:
    """A wreath of hair round a bald crown."""
    left = "M-53,14C-57,-10 -52,-28 -45,-36C-44,-20 -43,-4 -45,10Q-48,18 -53,14Z"
    right = "M53,14C57,-10 52,-28 45,-36C44,-20 43,-4 45,10Q48,18 53,14Z"
    return Hair(front=group(path(left, colour), path(right, colour), _gleam("M-22,-54Q-10,-60 4,-60", 6)))


def grey_waves(colour: str) -> Hair:
    """Short set waves of an older lady or gentleman."""
    knots = [
        (-50, -8, 19),
        (-48, -36, 21),
        (-30, -60, 23),
        (-2, -70, 24),
        (28, -62, 22),
        (48, -38, 20),
        (52, -10, 17),
    ]
    back = group(*[circle(x, y + 2, r + 3, colour) for x, y, r in knots])
    front = (
        "M-50,-6C-50,-50 -28,-74 2,-74C32,-74 52,-48 51,-8C44,-18 40,-32 28,-38C14,-32 6,-40 -6,-42"
        "C-16,-32 -32,-36 -40,-26C-44,-20 -46,-12 -50,-6Z"
    )
    return Hair(back, group(path(front, colour), _gleam("M-34,-56q12,-12 26,-13")))


def hijab(cloth: Cloth) -> Hair:
    """Headscarf that frames the face and closes under the chin."""
    outline = "M0,-90C56,-90 80,-40 66,56C60,94 32,110 0,110C-32,110 -60,94 -66,56C-80,-40 -56,-90 0,-90Z"
    opening = (
        "M0,-54C-28,-54 -44,-36 -44,-8L-43,12C-42,38 -24,56 0,56C24,56 42,38 43,12L44,-8C44,-36 28,-54 0,-54Z"
    )
    fold = (
        "M66,56C60,94 32,110 0,110C-14,110 -27,107 -38,101C6,101 44,72 46,8"
        "C47,-28 38,-52 18,-68C8,-76 2,-82 2,-90C57,-89 80,-40 66,56Z"
    )
    return Hair(
        None, group(path(outline + opening, cloth.base, holes=True), path(fold, cloth.shade)), ears=False
    )


def turban(cloth: Cloth) -> Hair:
    """Wound turban with three folds."""
    mass = (
        "M-54,-10C-68,-60 -42,-100 2,-102C46,-102 68,-60 54,-10C44,-26 26,-42 2,-46C-22,-42 -42,-26 -54,-10Z"
    )
    folds = "M-57,-30C-30,-62 8,-66 36,-96M-46,-68C-20,-84 0,-88 14,-101M54,-26C42,-46 26,-56 4,-60"
    return Hair(front=group(path(mass, cloth.base), line(folds, cloth.shade, 4.5)))


def hard_hat(cloth: Cloth, hair_colour: str = HAIR["brown"]) -> Hair:
    """Safety helmet with a brim and a ridge."""
    sides = (
        "M-51,6C-54,-14 -52,-30 -46,-40L46,-40C52,-30 54,-14 51,6C47,4 46,-10 44,-22H-44C-46,-10 -47,4 -51,6Z"
    )
    dome = "M-54,-34C-56,-76 -32,-102 0,-102C32,-102 56,-76 54,-34Z"
    side = "M54,-34C56,-72 38,-96 12,-101C26,-84 32,-60 31,-34Z"
    parts = (path(sides, hair_colour), path(dome, cloth.base), path(side, cloth.shade))
    return Hair(
        front=group(*parts, rect(-66, -42, 132, 14, cloth.shade, 7), rect(-9, -108, 18, 58, cloth.base, 8))
    )


def cap(cloth: Cloth, hair_colour: str = HAIR["brown"], visor: int = 1) -> Hair:
    """Baseball cap; ``visor`` is 1 for a peak to the right, -1 to the left."""
    sides = (
        "M-51,6C-54,-14 -52,-30 -46,-40L46,-40C52,-30 54,-14 51,6C47,4 46,-10 44,-22H-44C-46,-10 -47,4 -51,6Z"
    )
    dome = path("M-53,-30C-56,-74 -30,-92 0,-92C32,-92 56,-72 53,-30Q0,-44 -53,-30Z", cloth.base)
    peak_x = 14 if visor > 0 else -98
    peak = rect(peak_x, -42, 84, 16, cloth.shade, 8)
    return Hair(front=group(path(sides, hair_colour), dome, peak, circle(0, -92, 6, cloth.shade)))


def chef_hat(hair_colour: str = HAIR["dark"]) -> Hair:
    """Tall white toque."""
    sides = (
        "M-51,6C-54,-14 -52,-30 -46,-40L46,-40C52,-30 54,-14 51,6C47,4 46,-10 44,-22H-44C-46,-10 -47,4 -51,6Z"
    )
    puffs = [(-36, -112, 32), (36, -112, 32), (0, -126, 38)]
    hat = [circle(x, y, r, "#F4F6F8") for x, y, r in puffs]
    band = path("M-48,-108H48L45,-32Q0,-44 -45,-32Z", "#F4F6F8")
    shade = path("M48,-108L45,-32Q36,-36 24,-37L28,-108Z", "#C6D0DB")
    folds = line("M-18,-84V-58M4,-88V-58", "#C6D0DB", 4)
    return Hair(front=group(path(sides, hair_colour), *hat, band, shade, folds))


def headset(hair: Hair, microphone: int = -1) -> Hair:
    """Put a telephone headset over a hair style; the microphone lies left (-1) or right (1)."""
    band = line("M-52,-4C-58,-56 -34,-84 0,-84C34,-84 58,-56 52,-4", INK, 8)
    cups = [rect(-64, -18, 20, 40, INK, 9), rect(44, -18, 20, 40, INK, 9)]
    x = 54 * microphone
    boom = line(f"M{x},18C{x},40 {x * 0.7},48 {x * 0.5},46", INK, 5)
    tip = ellipse(x * 0.46, 46, 8, 6, INK)
    return Hair(hair.back, group(hair.front, band, *cups, boom, tip), hair.ears)


def full_beard(colour: str) -> Node:
    """Thick beard to below the chin."""
    shape = "M-47,0C-48,46 -28,76 0,76C28,76 48,46 47,0C42,14 36,20 28,23C16,13 -16,13 -28,23C-36,20 -42,14 -47,0Z"
    return path(shape, colour)


def short_beard(colour: str) -> Node:
    """Trimmed beard along the jaw."""
    shape = "M-47,4C-46,44 -24,66 0,66C24,66 46,44 47,4C42,22 34,27 25,26C14,19 -14,19 -25,26C-34,27 -42,22 -47,4Z"
    return path(shape, colour)


def moustache(colour: str) -> Node:
    """Broad moustache."""
    return path("M0,22C10,14 26,18 34,32C22,36 8,34 0,29C-8,34 -22,36 -34,32C-26,18 -10,14 0,22Z", colour)
