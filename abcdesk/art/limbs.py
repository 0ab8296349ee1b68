"""Arms and legs as tapered tubes over two bones, in the units of a person (see people.py)."""

from dataclasses import dataclass
from typing import Literal

from abcdesk.art.geometry import centreline, direction, joint, part_of, polar, tube
from abcdesk.art.hands import Gesture, hand
from abcdesk.art.palette import INK, WHITE, Cloth, Skin
from abcdesk.art.svg import Node, Point, group, path, place, rect

UPPER_ARM, FOREARM = 118.0, 112.0
Bend = Literal["low", "high", "out", "in"]


@dataclass(frozen=True)
class Arm:
    """One arm as a goal: where the wrist goes and what the hand does.

    ``wrist`` is relative to the neck, px.  ``elbow`` says to which side the arm bends.  ``turn`` is
    the direction of the fingers in degrees (0 = right, 90 = down); without it they follow the
    forearm.  ``over`` draws the arm in front of the body.  ``held`` is drawn between arm and
    fingers with its origin in the palm.
    """

    wrist: Point
    gesture: Gesture = "open"
    elbow: Bend = "low"
    turn: float | None = None
    over: bool = False
    thumb_up: bool = True
    held: Node | None = None
    shadow: tuple[float, float] = (0.55, 1.0)


@dataclass(frozen=True)
class Sleeve:
    """Cloth of a sleeve: how far it reaches (1 = wrist) and the colour of its cuff."""

    cloth: Cloth
    reach: float = 1.0
    cuff: str | None = None


def _elbow(shoulder: Point, wrist: Point, bend: Bend) -> Point:
    """Return the one of two possible elbows that lies on the wanted side."""
    both = [joint(shoulder, wrist, UPPER_ARM, FOREARM, side) for side in (1, -1)]
    if bend == "low":
        return max(both, key=lambda point: point[1])
    if bend == "high":
        return min(both, key=lambda point: point[1])
    return sorted(both, key=lambda point: abs(point[0]))[1 if bend == "out" else 0]


def draw_arm(
    arm: Arm, shoulder: Point, sleeve: Sleeve, skin: Skin, width: float = 56, lit: bool = True
) -> Node:
    """Return the arm; ``lit`` picks the light tone of the sleeve."""
    bones = centreline(shoulder, _elbow(shoulder, arm.wrist, arm.elbow), arm.wrist)
    angle = arm.turn if arm.turn is not None else direction(bones[-3], bones[-1])
    palm = polar(arm.wrist, 14, angle)
    fingers = hand(arm.gesture, skin, *arm.wrist, angle, arm.thumb_up)
    held = place(*palm, arm.held) if arm.held else None
    colour = sleeve.cloth.base if lit else sleeve.cloth.shade
    end = width * 0.8
    parts: list[Node | None] = []
    if arm.over and arm.shadow[1] > arm.shadow[0]:
        cast = tube(part_of(bones, *arm.shadow), width * 0.9, end, sleeve.cloth.shade)
        parts.append(group(cast, transform="translate(2 10)"))
    if sleeve.reach >= 1:
        parts += [held, fingers, tube(bones, width, end, colour, round_end=False)]
        if sleeve.cuff:
            parts.append(tube(part_of(bones, 0.94, 1, 3), end + 3, end + 3, sleeve.cuff, round_end=False))
    else:
        middle = width - (width - end) * sleeve.reach * 0.35
        parts += [tube(bones, width * 0.78, width * 0.66, skin.base), held, fingers]
        parts.append(tube(part_of(bones, 0, sleeve.reach), width, middle, colour, round_end=False))
        if sleeve.cuff:
            cuff = part_of(bones, sleeve.reach - 0.06, sleeve.reach, 3)
            parts.append(tube(cuff, middle + 2, middle + 2, sleeve.cuff, round_end=False))
    return group(*parts)


@dataclass(frozen=True)
class Foot:
    """Where one foot stands: x from the middle of the hips, px above the floor, toe direction, tilt."""

    x: float
    lift: float = 0
    toe: int = 1
    tilt: float = 0
    knee: Literal["left", "right"] = "right"


def shoe(fill: str, toe: int = 1, tilt: float = 0, sole: str = WHITE) -> Node:
    """Return a shoe with its ankle at the origin; the sole lies 26 px below."""
    upper = path("M-25,-6C-12,-10 8,-8 15,3C32,7 46,13 46,26L-28,26C-31,16 -30,2 -25,-6Z", fill)
    return place(0, 0, upper, rect(-29, 20, 75, 9, sole, 4), turn=tilt, flip=toe < 0, scale=0.92)


def draw_leg(foot: Foot, hip: Point, floor: float, colour: str, shoe_colour: str = INK) -> Node:
    """Return one leg with its shoe; the trouser leg covers the shoe's top."""
    ankle = (foot.x, floor - 26 - foot.lift)
    bone = (floor - 26 - hip[1]) * 0.51
    both = [joint(hip, ankle, bone, bone, side) for side in (1, -1)]
    knee = (max if foot.knee == "right" else min)(both, key=lambda point: point[0])
    bones = centreline(hip, knee, ankle)
    return group(
        place(*ankle, shoe(shoe_colour, foot.toe, foot.tilt)),
        tube(bones, 72, 48, colour, round_end=False),
    )
