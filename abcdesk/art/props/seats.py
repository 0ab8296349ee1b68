"""Chairs without wheels, and people who sit facing us."""

from abcdesk.art.geometry import centreline, tube
from abcdesk.art.limbs import shoe
from abcdesk.art.palette import INK, STEEL, STEEL_DARK, Cloth
from abcdesk.art.people import Person, arms, upper_body
from abcdesk.art.svg import Node, Point, group, line, path, place, rect


def perched(
    pose: Person, drop: float = 150, apart: float = 46, swing: tuple[float, float] = (-6, 10)
) -> Node:
    """Return a person who sits facing us with dangling legs.

    ``drop`` is how far the ankles hang below the hips, ``apart`` the half distance of the knees and
    ``swing`` how far each ankle swings sideways from its knee, all in px.
    """
    hip = pose.body.length
    shins: list[Node] = []
    laps: list[Node] = []
    for side, aside in ((1, swing[1]), (-1, swing[0])):
        knee = (side * apart, hip + 16)
        ankle = (knee[0] + aside, hip + drop)
        shins.append(_shin(knee, ankle, pose, side))
        laps.append(tube([(side * 16.0, hip - 12), knee], 62, 84, pose.trousers.base))
    half = pose.body.hips / 2
    seat = rect(-half - 6, hip - 34, 2 * half + 12, 58, pose.trousers.base, 28)
    fold = line(f"M0,{hip - 4}V{hip + 26}", pose.trousers.shade, 6)
    parts = (upper_body(pose), *shins, seat, *laps, fold, arms(pose, over=True), pose.skirt)
    return place(pose.x, pose.y, *parts, scale=pose.scale, name=pose.name)


def _shin(knee: Point, ankle: Point, pose: Person, side: int) -> Node:
    """Return one hanging shin with its shoe, in the shade of the lap."""
    middle = ((knee[0] + ankle[0]) / 2 + side * 4, knee[1] + 50)
    bones = centreline(knee, middle, ankle)
    return group(
        place(*ankle, shoe(pose.shoes, side)), tube(bones, 74, 48, pose.trousers.shade, round_end=False)
    )


def waiting_chair(cloth: Cloth, flip: bool = False) -> Node:
    """Return a plain chair seen from the side, its seat 172 px high, its back on the left."""
    return place(
        0,
        0,
        line("M-66,-150L-84,0M58,-150L76,0", STEEL_DARK, 11),
        line("M-70,-166L-92,-356", STEEL, 13),
        path("M-104,-372C-88,-380 -76,-376 -74,-364L-62,-214C-62,-200 -84,-196 -88,-212Z", cloth.shade),
        rect(-86, -178, 162, 26, cloth.base, 12),
        line("M-84,-6h-12M76,-6h12", INK, 11),
        flip=flip,
    )
