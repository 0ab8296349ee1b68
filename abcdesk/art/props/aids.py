"""Aids that some people live with, drawn as matter-of-factly as shoes, and how people sit."""

from abcdesk.art.geometry import centreline, tube
from abcdesk.art.limbs import Arm, Sleeve, draw_arm, shoe
from abcdesk.art.palette import INK, LEATHER, PLUM, STEEL, STEEL_DARK, STEEL_LIGHT, Cloth, Skin
from abcdesk.art.people import Person, upper_body
from abcdesk.art.svg import Node, Point, circle, group, line, path, place, rect, ring

METAL = Skin(STEEL, STEEL_DARK, STEEL)
SEAT_HEIGHT = 176.0


def seated(pose: Person, side: int = 1, reach: float = 116, shin: float = 150, apart: float = 40) -> Node:
    """Return a person whose legs go to one side (1 = right) from a seat at hip height.

    ``reach`` is how far the knees stand out, ``shin`` how far the ankles hang below the hips and
    ``apart`` how far the far foot stands ahead of the near one, all in px.
    """
    hip = pose.body.length
    near = _bent_leg((side * 4, hip + 2), side, reach, shin, pose.trousers.base, pose.shoes)
    far = _bent_leg(
        (side * (4 + apart * 0.4), hip - 8), side, reach + apart * 0.6, shin, pose.trousers.shade, pose.shoes
    )
    half = pose.body.hips / 2
    seat = rect(-half, hip - 22, 2 * half, 58, pose.trousers.base, 26)
    return place(
        pose.x, pose.y, far, seat, near, upper_body(pose), pose.skirt, scale=pose.scale, name=pose.name
    )


def _bent_leg(hip: Point, side: int, reach: float, shin: float, colour: str, shoe_colour: str) -> Node:
    """Return one leg bent at a right angle."""
    knee = (hip[0] + side * reach, hip[1] + 8)
    ankle = (knee[0] + side * 8, hip[1] + shin)
    bones = centreline(hip, knee, ankle, 0.3)
    return group(place(*ankle, shoe(shoe_colour, side)), tube(bones, 76, 46, colour, round_end=False))


def wheelchair(pose: Person, side: int = 1, frame: str = PLUM.base) -> Node:
    """Return a person rolling to one side; the floor lies ``SEAT_HEIGHT`` px below the hips."""
    back = group(
        line("M-76,-6L-92,-136L-122,-140", INK, 11),
        rect(-88, -124, 26, 116, frame, 11),
        line("M-70,20H86L118,132H154", STEEL_DARK, 10),
        circle(112, 152, 24, INK),
        circle(112, 152, 9, STEEL),
    )
    spokes = "M-20,-24V164M-114,70H74M-86,4L46,136M46,4L-86,136"
    front = group(
        line(spokes, STEEL_DARK, 4),
        ring(-20, 70, 99, INK, 13),
        ring(-20, 70, 82, STEEL, 5),
        circle(-20, 70, 14, STEEL_DARK),
    )
    hip = pose.body.length * pose.scale
    return group(
        place(pose.x, pose.y + hip, back, scale=pose.scale, flip=side < 0),
        seated(pose, side, 100, 126, 24),
        place(pose.x, pose.y + hip, front, scale=pose.scale, flip=side < 0),
    )


def cane(length: float = 210) -> Node:
    """Return a walking stick held at the origin, its foot ``length`` px below."""
    return group(
        line(f"M0,-8V{length}", LEATHER.base, 13),
        line("M0,-8C0,-34 34,-34 36,-10", LEATHER.base, 14),
        line(f"M0,{length - 8}V{length}", INK, 16),
    )


def hearing_aid(side: int = -1, colour: str = "#FFFFFF") -> Node:
    """Return a hearing aid behind one ear, to be drawn over the hair; origin at the face centre."""
    return place(
        0,
        0,
        path("M-58,-14C-66,-22 -70,2 -62,16C-58,24 -52,18 -56,10C-62,0 -60,-8 -54,-8Z", colour),
        line("M-56,-12Q-50,-22 -44,-12L-45,0", STEEL_LIGHT, 5),
        flip=side > 0,
    )


def steel_arm(arm: Arm, side: int, cloth: Cloth, shoulders: float = 152, reach: float = 0.42) -> Node:
    """Return an artificial arm under a short sleeve, in the frame of the person's neck."""
    shoulder = (side * (shoulders / 2 - 14), 44.0)
    return draw_arm(arm, shoulder, Sleeve(cloth, reach), METAL, 56, lit=side < 0 or arm.over)


def running_blade(hip: Point, floor: float, side: int, cloth: Cloth) -> Node:
    """Return a leg in shorts that ends in a sprung blade; ``hip`` is its upper end."""
    x, y = hip
    knee = y + (floor - y) * 0.46
    blade = f"M{x + side * 6},{knee + 8}C{x - side * 34},{knee + 70} {x - side * 30},{floor - 60} {x + side * 4},{floor - 14}L{x + side * 50},{floor - 8}"
    return group(
        line(blade, INK, 17),
        line(f"M{x + side * 4},{knee - 20}V{knee + 26}", STEEL, 34),
        tube(
            [(x, y), (x + side * 2, (y + knee) / 2), (x + side * 4, knee)],
            74,
            62,
            cloth.base,
            round_end=False,
        ),
    )
