"""Heads and expressions.  Origin at the face centre: crown at y -66, chin at y 62, 94 px wide."""

from dataclasses import dataclass
from typing import Literal

from abcdesk.art.palette import HAIR, INK, RED, WHITE, Skin
from abcdesk.art.svg import Node, Point, circle, ellipse, group, line, path, rect, ring

Eyes = Literal["dot", "wide", "half", "happy", "closed", "shut"]
Brows = Literal["flat", "worry", "angry", "raised", "one", "none"]
Mouth = Literal["smile", "smirk", "flat", "frown", "wobble", "o", "shout", "grin", "laugh", "teeth", "pout"]

EYE_Y = -6.0
HEAD = "M-47,-14C-47,-48 -27,-66 0,-66C27,-66 47,-48 47,-14L46,10C45,42 24,62 0,62C-24,62 -45,42 -46,10Z"
SHADE = (
    "M47,-14L46,10C45,42 24,62 0,62C-8,62 -15,60 -21,57C9,57 31,40 33,7"
    "C34,-19 30,-41 18,-62C36,-54 47,-38 47,-14Z"
)


@dataclass(frozen=True)
class Face:
    """An expression.  ``look`` turns the face from -1 (left) to 1 (right); ``gaze`` moves the pupils, px."""

    eyes: Eyes = "dot"
    brows: Brows = "flat"
    mouth: Mouth = "smile"
    look: float = 0
    gaze: Point = (0, 0)
    nod: float = 0
    glasses: str | None = None
    beard: Node | None = None
    blush: bool = True
    brow_colour: str = HAIR["dark"]


def _eye_pair(kind: Eyes, left: float, right: float, gaze: Point) -> Node:
    """Return both eyes at their x positions."""
    both = (left, right)
    parts: list[Node] = []
    for x in both:
        if kind == "dot":
            parts += [ellipse(x, EYE_Y, 5.6, 7.6, INK), circle(x - 1.6, EYE_Y - 2.6, 1.9, WHITE)]
        elif kind == "wide":
            px, py = x + gaze[0], EYE_Y + gaze[1]
            parts += [ellipse(x, EYE_Y, 12, 13.5, WHITE), circle(px, py, 6.2, INK)]
            parts.append(circle(px - 2, py - 2.2, 2, WHITE))
        elif kind == "half":
            parts.append(path(f"M{x - 12},-7H{x + 12}C{x + 11},8 {x - 11},8 {x - 12},-7Z", WHITE))
            px = x + gaze[0]
            parts.append(path(f"M{px - 6},-7H{px + 6}C{px + 6},4 {px - 6},4 {px - 6},-7Z", INK))
            parts.append(line(f"M{x - 14},-7H{x + 14}", INK, 4.5))
        elif kind == "closed":
            parts.append(line(f"M{x - 10},{EYE_Y}q10,9 20,0", INK, 5))
        elif kind == "happy":
            parts.append(line(f"M{x - 10},{EYE_Y + 4}q10,-13 20,0", INK, 5.4))
    if kind == "shut":
        parts.append(line(f"M{left - 10},-13L{left + 8},-6L{left - 10},1", INK, 5))
        parts.append(line(f"M{right + 10},-13L{right - 8},-6L{right + 10},1", INK, 5))
    return group(*parts)


# outer and inner end of the left brow, then inner and outer end of the right one: px below the rest line
_BROWS: dict[str, tuple[float, float, float, float]] = {
    "flat": (0, 0, 0, 0),
    "worry": (5, -7, -7, 5),
    "angry": (-6, 6, 6, -6),
    "raised": (-8, -10, -10, -8),
    "one": (4, 4, -10, -8),
}


def _brow_pair(kind: Brows, left: float, right: float, colour: str) -> Node | None:
    if kind == "none":
        return None
    a, b, c, d = (EYE_Y - 21 + offset for offset in _BROWS[kind])
    return group(
        line(f"M{left - 12},{a}Q{left},{(a + b) / 2 - 5} {left + 11},{b}", colour, 7),
        line(f"M{right - 11},{c}Q{right},{(c + d) / 2 - 5} {right + 12},{d}", colour, 7),
    )


def _nose(x: float, side: int, shade: str) -> Node:
    return path(
        f"M{x - 3 * side},-5C{x + 4 * side},5 {x + 14 * side},11 {x + 11 * side},18"
        f"C{x + 7 * side},24 {x - 4 * side},23 {x - 8 * side},18Z",
        shade,
    )


def _mouth(kind: Mouth, x: float, y: float = 36) -> Node:
    """Return a mouth centred at (x, y)."""
    if kind == "grin":
        shape = f"M{x - 19},{y - 7}H{x + 19}C{x + 17},{y + 15} {x - 17},{y + 15} {x - 19},{y - 7}Z"
        return group(path(shape, WHITE), line(shape, INK, 4), line(f"M{x - 17},{y}H{x + 17}", INK, 2.5))
    if kind == "laugh":
        opening = f"M{x - 19},{y - 8}H{x + 19}C{x + 18},{y + 21} {x - 18},{y + 21} {x - 19},{y - 8}Z"
        return group(
            path(opening, INK),
            path(f"M{x - 15},{y - 8}H{x + 15}L{x + 12},{y - 1}H{x - 12}Z", WHITE),
            ellipse(x, y + 8, 8.5, 4.5, RED.base),
        )
    if kind == "shout":
        opening = (
            f"M{x - 15},{y - 9}Q{x},{y - 15} {x + 15},{y - 9}"
            f"C{x + 20},{y + 21} {x - 20},{y + 21} {x - 15},{y - 9}Z"
        )
        return group(path(opening, INK), ellipse(x, y + 9, 9, 5, RED.base))
    if kind == "teeth":
        gaps = line(f"M{x - 7},{y - 5}v13M{x + 6},{y - 5}v13", INK, 2.5, cap="butt")
        return group(rect(x - 20, y - 8, 40, 19, INK, 9), rect(x - 16, y - 4, 32, 11, WHITE, 5), gaps)
    if kind == "o":
        return ellipse(x, y + 2, 8.5, 11, INK)
    strokes = {
        "smile": f"M{x - 15},{y - 2}Q{x},{y + 12} {x + 15},{y - 2}",
        "smirk": f"M{x - 13},{y + 3}Q{x + 4},{y + 6} {x + 15},{y - 6}",
        "flat": f"M{x - 12},{y + 1}H{x + 12}",
        "frown": f"M{x - 14},{y + 6}Q{x},{y - 8} {x + 14},{y + 6}",
        "wobble": f"M{x - 16},{y + 2}q5,-8 10,0t11,0t11,-1",
        "pout": f"M{x - 9},{y + 4}Q{x},{y - 5} {x + 9},{y + 4}",
    }
    return line(strokes[kind], INK, 5.5)


def _glasses(colour: str, left: float, right: float, look: float) -> Node:
    lens = [circle(x, EYE_Y + 1, 17, WHITE, opacity=0.3) for x in (left, right)]
    frame = [ring(x, EYE_Y + 1, 17, colour, 5) for x in (left, right)]
    bridge = line(f"M{left + 16},-8Q{(left + right) / 2},-13 {right - 16},-8", colour, 5)
    temple = f"M{left - 17},-9L-46,-13" if look >= 0 else f"M{right + 17},-9L46,-13"
    return group(*lens, *frame, bridge, line(temple, colour, 5))


def draw_face(face: Face, skin: Skin) -> Node:
    """Return the features alone, to be laid on a head."""
    shift = face.look * 16
    spread = 19 * (1 - abs(face.look) * 0.18)
    left, right = shift - spread, shift + spread
    side = 1 if face.look >= 0 else -1
    cheeks = [
        ellipse(x, 20, 10, 6, skin.blush, opacity=0.55) for x in (left - 8 + shift / 8, right + 8 + shift / 8)
    ]
    return group(
        *(cheeks if face.blush else []),
        _nose(shift * 1.25, side, skin.shade),
        face.beard,
        _eye_pair(face.eyes, left, right, face.gaze),
        _brow_pair(face.brows, left, right, face.brow_colour),
        _mouth(face.mouth, shift * 1.1),
        _glasses(face.glasses, left, right, face.look) if face.glasses else None,
        transform=f"translate(0 {face.nod:g})" if face.nod else None,
    )


def bare_head(skin: Skin, look: float, ears: bool = True) -> Node:
    """Return the head without features or hair; the ear on the far side is dropped."""
    parts: list[Node] = []
    if ears and look > -0.55:
        parts.append(circle(-47 + look * 5, 4, 12.5, skin.base))
        parts.append(line(f"M{-52 + look * 5},0q8,-2 6,8", skin.shade, 3.5))
    if ears and look < 0.55:
        parts.append(circle(47 + look * 5, 4, 12.5, skin.shade))
    return group(*parts, path(HEAD, skin.base), path(SHADE, skin.shade, opacity=0.75))
