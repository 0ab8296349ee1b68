"""People as poses.

A person is placed by the base of the neck.  Everything else is given relative to it, in px at
scale 1: shoulders at (-62, 44) and (62, 44), hips 206 below, floor about 470 below.  Arms and
feet are goals; elbows and knees find their own place, so no limb ever comes off its body.
"""

from dataclasses import dataclass, field

from abcdesk.art import clothes
from abcdesk.art.faces import Face, bare_head, draw_face
from abcdesk.art.geometry import rotate
from abcdesk.art.hair import Hair
from abcdesk.art.limbs import Arm, Foot, Sleeve, draw_arm, draw_leg
from abcdesk.art.palette import DENIM, INK, SKINS, TEAL, Cloth
from abcdesk.art.svg import Node, Point, ellipse, group, path, place, rect, turned


@dataclass(frozen=True)
class Body:
    """Build of the upper body, px."""

    shoulders: float = 152
    hips: float = 120
    length: float = 206
    belly: float = 0


SLIM = Body(140, 108)
BROAD = Body(172, 138, belly=8)
ROUND = Body(164, 146, belly=26)


@dataclass(frozen=True)
class Person:
    """A whole person; see the module docstring for the frame of reference."""

    x: float
    y: float
    skin: str
    hair: Hair = field(default_factory=Hair)
    face: Face = field(default_factory=Face)
    top: Cloth = TEAL
    over: tuple[Node, ...] = ()
    trousers: Cloth = DENIM
    sleeve: float = 1.0
    sleeve_cloth: Cloth | None = None
    cuff: str | None = None
    left: Arm | None = None
    right: Arm | None = None
    feet: tuple[Foot, Foot] | None = (Foot(-44, 0, -1, knee="left"), Foot(44, 0, 1))
    floor: float = 472
    lean: float = 0
    tilt: float = 0
    head: Point = (0, -84)
    body: Body = field(default_factory=Body)
    badge: str | None = None
    badge_drop: float = 92
    shoes: str = INK
    skirt: Node | None = None
    extra: Node | None = None
    scale: float = 1
    name: str | None = None
    shadow: bool = True


def _upright(pose: Person, arm: Arm) -> Arm:
    """Return the arm in the frame of the leaning body, so that hands stay where they were put."""
    pivot = (0.0, pose.body.length)
    angle = None if arm.turn is None else arm.turn - pose.lean
    return Arm(
        rotate(arm.wrist, -pose.lean, pivot),
        arm.gesture,
        arm.elbow,
        angle,
        arm.over,
        arm.thumb_up,
        None if arm.held is None else place(0, 0, arm.held, turn=-pose.lean),
        arm.shadow,
    )


def _arm(pose: Person, arm: Arm | None, side: int, over: bool) -> Node | None:
    """Return one arm if it belongs to the wanted layer; side -1 is the viewer's left."""
    if arm is None or arm.over != over:
        return None
    sleeve = Sleeve(pose.sleeve_cloth or pose.top, pose.sleeve, pose.cuff)
    shoulder = (side * (pose.body.shoulders / 2 - 14), 44.0)
    return draw_arm(_upright(pose, arm), shoulder, sleeve, SKINS[pose.skin], 56, lit=side < 0 or over)


def arms(pose: Person, over: bool) -> Node:
    """Return just the arms of one layer, for hands that must lie on a prop."""
    return turned(
        pose.lean, (0, pose.body.length), _arm(pose, pose.right, 1, over), _arm(pose, pose.left, -1, over)
    )


def _legs(pose: Person) -> Node | None:
    """Return legs, shoes and the seat of the trousers."""
    if pose.feet is None:
        return None
    left, right = pose.feet
    hip = pose.body.length
    half = pose.body.hips / 2
    seat = path(
        f"M{-half},{hip - 12}H{half}L{half - 5},{hip + 30}Q0,{hip + 52} {5 - half},{hip + 30}Z",
        pose.trousers.base,
    )
    return group(
        draw_leg(right, (half - 35, hip + 8), pose.floor, pose.trousers.shade, pose.shoes),
        draw_leg(left, (35 - half, hip + 8), pose.floor, pose.trousers.base, pose.shoes),
        seat,
        pose.skirt,
    )


def _head(pose: Person) -> tuple[Node, Node]:
    """Return what lies behind the body (back hair) and before it (the head)."""
    skin = SKINS[pose.skin]
    tilt = pose.tilt - pose.lean
    x, y = pose.head
    back = place(x, y, pose.hair.back, turn=tilt)
    face = draw_face(pose.face, skin)
    head = bare_head(skin, pose.face.look, pose.hair.ears)
    return back, place(x, y, head, face, pose.hair.front, turn=tilt)


def upper_body(pose: Person) -> Node:
    """Return everything above the hips, leaning."""
    skin = SKINS[pose.skin]
    body = pose.body
    back, head = _head(pose)
    neck = rect(-20 + pose.head[0] * 0.4, -46, 40, 60, skin.shade, 8)
    lanyard = clothes.badge(pose.badge, pose.badge_drop) if pose.badge else None
    upper = turned(
        pose.lean,
        (0, body.length),
        back,
        _arm(pose, pose.left, -1, over=False),
        _arm(pose, pose.right, 1, over=False),
        neck,
        clothes.torso(pose.top, body.shoulders, body.hips, body.length, body.belly),
        *pose.over,
        lanyard,
        head,
        _arm(pose, pose.right, 1, over=True),
        _arm(pose, pose.left, -1, over=True),
        pose.extra,
    )
    return upper


def person(pose: Person) -> Node:
    """Return the person with a floor shadow."""
    shadow = None
    if pose.feet and pose.shadow:
        middle = (pose.feet[0].x + pose.feet[1].x) / 2
        reach = abs(pose.feet[1].x - pose.feet[0].x) / 2 + 88
        shadow = ellipse(middle, pose.floor, reach, 14, INK, opacity=0.16)
    parts = (shadow, _legs(pose), upper_body(pose))
    return place(pose.x, pose.y, *parts, scale=pose.scale, name=pose.name)
