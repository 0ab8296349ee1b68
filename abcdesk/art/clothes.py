"""What people wear over their torso.  Origin at the base of the neck, hips at y 206, px."""

from abcdesk.art.palette import FLAME_YELLOW, INK, RED, STEEL, STEEL_LIGHT, WHITE, YELLOW, Cloth
from abcdesk.art.svg import Node, circle, group, line, path, rect


def torso(cloth: Cloth, shoulders: float, hips: float, length: float, belly: float = 0) -> Node:
    """Return the upper body: the lit shape with its right third in shade."""
    a, b = shoulders / 2, hips / 2
    bulge = b + 7 + belly
    right_side = f"C{bulge},{length * 0.58} {a + 1},78 {a},42"
    outline = (
        f"M-24,-6C{-a * 0.55},0 {-a + 4},8 {-a},42C{-a - 1},78 {-bulge},{length * 0.58} {-b},{length}"
        f"L{b},{length}{right_side}C{a - 4},8 {a * 0.55},0 24,-6Z"
    )
    shade = (
        f"M{a * 0.6},8C{a * 0.52},70 {b * 0.66 + belly * 0.4},124 {b * 0.5},{length}L{b},{length}{right_side}"
        f"C{a - 3},20 {a * 0.86},12 {a * 0.6},8Z"
    )
    return group(path(outline, cloth.base), path(shade, cloth.shade))


def badge(colour: str = WHITE, drop: float = 92) -> Node:
    """Return the lanyard with the red-topped badge that IT people wear."""
    return group(
        line(f"M-28,-2L0,{drop}L28,-2", colour, 6),
        rect(-18, drop - 4, 36, 46, WHITE, 5),
        path(f"M-18,{drop + 9}V{drop + 1}a5,5 0 0 1 5,-5H13a5,5 0 0 1 5,5V{drop + 9}Z", RED.base),
        circle(0, drop + 20, 7, STEEL),
        path(f"M-11,{drop + 37}c0,-11 22,-11 22,0Z", STEEL),
    )


def collar(base: str, shade: str) -> Node:
    """Return an open shirt collar."""
    left = path("M-24,-10L0,24L-20,40L-42,2Z", base)
    return group(left, path("M24,-10L0,24L20,40L42,2Z", shade))


def neckline(skin_shade: str, depth: float = 30) -> Node:
    """Return a V-shaped opening that shows skin."""
    return path(f"M-25,-8Q0,{depth * 0.2} 25,-8L0,{depth}Z", skin_shade)


def hood(cloth: Cloth) -> Node:
    """Return the folded hood and cords of a hooded jumper."""
    fold = path("M-50,6C-40,-22 40,-22 50,6C34,32 14,22 0,28C-14,22 -34,32 -50,6Z", cloth.shade)
    pocket = line("M-36,148L-24,186M36,148L24,186M-24,148H24", cloth.shade, 5)
    return group(fold, line("M-14,24V70M14,24V62", WHITE, 5), pocket)


def tie(cloth: Cloth) -> Node:
    """Return a tie with a knot."""
    blade = path("M-10,22L10,22L18,120L0,142L-18,120Z", cloth.base)
    return group(blade, path("M4,22H10L18,120L0,142Z", cloth.shade), path("M-13,4H13L9,26H-9Z", cloth.shade))


def jacket(cloth: Cloth, shirt: str = WHITE, length: float = 206) -> Node:
    """Return the shirt front and lapels of a jacket whose body is the torso."""
    front = path("M-26,-8L0,104L26,-8Z", shirt)
    lapels = path("M-26,-9L-48,6L-40,52L0,112L-20,40Z", cloth.shade)
    lapels_right = path("M26,-9L48,6L40,52L0,112L20,40Z", cloth.shade)
    return group(front, lapels, lapels_right, line(f"M0,112V{length - 4}", cloth.shade, 4))


def cardigan(cloth: Cloth, blouse: str = WHITE, length: float = 206) -> Node:
    """Return the open front and buttons of a cardigan."""
    front = path(f"M-22,-8C-12,60 -14,140 -10,{length}H16C14,140 14,60 22,-8Z", blouse)
    edges = line(
        f"M-24,-6C-14,60 -16,140 -12,{length - 3}M24,-6C16,60 16,140 18,{length - 3}", cloth.shade, 7
    )
    return group(front, edges, *[circle(-14, y, 5, YELLOW.base) for y in (80, 122, 164)])


def apron(cloth: Cloth, length: float = 300) -> Node:
    """Return an apron with neck strap, down over the thighs."""
    straps = line("M-34,-2L-38,52M34,-2L38,52", cloth.shade, 9)
    body = path(f"M-40,48H40L46,120H60L66,{length}H-66L-60,120H-46Z", cloth.base)
    shade = path(f"M26,48H40L46,120H60L66,{length}H34L32,120Z", cloth.shade)
    return group(straps, body, shade, line("M-30,168H26V206Q-2,222 -30,206Z", cloth.shade, 5))


def stethoscope() -> Node:
    """Return a stethoscope round the neck."""
    tube = line("M-26,-4C-28,60 6,66 10,104M26,-4C28,40 20,54 6,74", INK, 6)
    return group(tube, circle(12, 112, 11, STEEL), circle(12, 112, 5, WHITE))


def scrubs(cloth: Cloth, skin_shade: str) -> Node:
    """Return neckline and breast pocket of a scrub top."""
    pocket = path("M24,70H54V104Q39,112 24,104Z", cloth.shade)
    return group(neckline(skin_shade, 38), line("M-26,-6L0,40L26,-6", cloth.shade, 7), pocket)


def hi_vis(length: float = 206) -> Node:
    """Return a high-visibility waistcoat with two silver bands."""
    left = f"M-30,-4C-50,2 -62,8 -68,20C-62,70 -66,120 -62,{length + 2}H-6V40Z"
    right = f"M30,-4C50,2 62,8 68,20C62,70 66,120 62,{length + 2}H6V40Z"
    bands = "M-65,112H-6M6,112H64M-64,160H-6M6,160H62"
    return group(
        path(left, FLAME_YELLOW), path(right, YELLOW.shade), line(bands, STEEL_LIGHT, 15, cap="butt")
    )


def lab_coat(length: float = 300) -> Node:
    """Return an open white coat that reaches the thighs; draw the torso in the shirt's colour."""
    left = f"M-26,-6C-50,2 -70,8 -77,42C-79,80 -70,130 -70,{length}H-14C-8,200 -16,90 -26,-6Z"
    right = f"M26,-6C50,2 70,8 77,42C79,80 70,130 70,{length}H18C14,200 16,90 26,-6Z"
    return group(path(left, "#F4F6F8"), path(right, STEEL_LIGHT), line("M-54,120h28M-40,108v24", STEEL, 4))


def bow_tie(cloth: Cloth) -> Node:
    """Return a bow tie."""
    wings = path("M-4,12L-30,-2V28ZM4,12L30,-2V28Z", cloth.base)
    return group(wings, rect(-8, 4, 16, 17, cloth.shade, 6))


def overall_bib(cloth: Cloth) -> Node:
    """Return bib and braces of work overalls."""
    braces = line("M-38,0L-36,80M38,0L36,80", cloth.base, 15)
    bib = path("M-44,74H44L56,208H-56Z", cloth.base)
    shade = path("M22,74H44L56,208H26Z", cloth.shade)
    buttons = [circle(x, 84, 6, YELLOW.base) for x in (-36, 36)]
    return group(braces, bib, shade, *buttons, line("M-24,112H16V140Q-4,152 -24,140Z", cloth.shade, 5))


def belt(y: float = 200, width: float = 112, colour: str = INK) -> Node:
    """Return a belt with a buckle."""
    return group(rect(-width / 2, y, width, 16, colour, 4), rect(-12, y - 3, 24, 22, YELLOW.base, 4))
