"""The opening iceberg: tools and processes above the water, the suits below."""

from __future__ import annotations

from abcdesk.domain.cards import Suit
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import line, lines, mark
from abcdesk.projector.frame import footer
from abcdesk.projector.room import RoomView
from abcdesk.projector.sea import moved, sky
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.words import listed
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

Point = tuple[float, float]
BODY: tuple[Point, ...] = (
    (410, 356),
    (1552, 356),
    (1642, 470),
    (1580, 640),
    (1470, 776),
    (1310, 900),
    (1120, 990),
    (884, 984),
    (690, 898),
    (530, 762),
    (420, 606),
    (352, 452),
)
"""The outline of the ice under water in the scene ``iceberg``."""

MEANINGS = {
    "attitude": "what we think and feel",
    "behaviour": "what we really do",
    "culture": "what we all put up with",
}
_TOP, _FOOT, _MIDDLE = 356.0, 990.0, 1000.0
_NAME, _MEANING = (532.0, 592.0), (606.0, 692.0)
_START_LOWER, _NEARLY = 560.0, 0.98
_WHITE = "#FFFFFF"


def iceberg(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The whole iceberg; the picture begins at the waterline and sinks."""
    sunk = ease_out(elapsed_ms / tokens().motion.iceberg_sink)
    lower = (1 - sunk) * _START_LOWER
    scene = "scene:iceberg" if theme == "light" else "scene:iceberg-dark"
    shown = room.deck.suits[:4]
    below: list[Item] = [Picture(0, 0, WIDTH, HEIGHT, scene)]
    for place, suit in enumerate(shown):
        below += _zone(suit, place, len(shown))
    below += _count(room)
    items = [
        *(moved(item, 0, lower) for item in below),
        *_title(room, spot, theme),
        *_tip(theme),
    ]
    if sunk > _NEARLY:
        items += footer(room, spot.step, theme, ink=_WHITE, soft=tokens().iceberg.edge, marks="dark")
    names = listed([suit.title.lower() for suit in shown])
    spoken = f"Above the water: tools and processes. Below it: {names}."
    return Slide(f"iceberg:{spot.step}", spoken, sky(theme), tuple(items), tokens().motion.iceberg_sink)


def zone(place: int, count: int) -> tuple[Point, ...]:
    """The outline of one of ``count`` zones of the body, from left to right."""
    points = BODY
    if place > 0:
        points = _kept(points, _cut(place / count), right=True)
    if place < count - 1:
        points = _kept(points, _cut((place + 1) / count), right=False)
    return points


def _cut(share: float) -> tuple[Point, Point]:
    """The line between two zones, from the waterline to the foot; they lean towards the middle."""
    return (352 + share * 1290, _TOP), (_MIDDLE + (share - 0.5) * 700, _FOOT)


def _kept(points: tuple[Point, ...], cut: tuple[Point, Point], *, right: bool) -> tuple[Point, ...]:
    """The part of an outline at one side of a line."""
    kept: list[Point] = []
    for a, b in zip(points, (*points[1:], points[0]), strict=True):
        side_a, side_b = _side(a, cut, right), _side(b, cut, right)
        if side_a >= 0:
            kept.append(a)
        if side_a * side_b < 0:
            share = side_a / (side_a - side_b)
            kept.append((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])))
    return tuple(kept)


def _side(point: Point, cut: tuple[Point, Point], right: bool) -> float:
    (x1, y1), (x2, y2) = cut
    at = x1 + (point[1] - y1) / (y2 - y1) * (x2 - x1)
    return point[0] - at if right else at - point[0]


def span(outline: tuple[Point, ...], top: float, bottom: float) -> tuple[float, float]:
    """The widest upright box between two heights that stays inside an outline: left and right."""
    spans = [_crossings(outline, top + (bottom - top) * step / 12) for step in range(13)]
    return max(one[0] for one in spans), min(one[1] for one in spans)


def _crossings(outline: tuple[Point, ...], y: float) -> tuple[float, float]:
    found = [
        a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
        for a, b in zip(outline, (*outline[1:], outline[0]), strict=True)
        if min(a[1], b[1]) <= y <= max(a[1], b[1]) and a[1] != b[1]
    ]
    return min(found), max(found)


def _zone(suit: Suit, place: int, count: int) -> list[Item]:
    """One suit's part of the ice with its mark, its name and what it means."""
    outline = zone(place, count)
    middle, width, below = _room_in(outline)
    fill, ink = _colours(suit)
    name, words = tokens().type("heading"), tokens().type("note")
    heading = fit(suit.title, name, width, 1, 76, 34)
    meaning = fit(MEANINGS.get(suit.colour, ""), words, below, 2, 38, 32)
    if meaning.cut:
        meaning = fit(MEANINGS.get(suit.colour, ""), words, below, 3, 36, 28)
    data = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in outline) + "Z"
    items: list[Item] = [
        Path(data, Paint(fill, stroke=tokens().iceberg.edge, stroke_width=12)),
        mark(suit.colour, middle - 58, 396, 116, ink),
        *lines(heading, middle, 586, name, ink, anchor=Anchor.MIDDLE),
    ]
    if suit.colour in MEANINGS:
        items += lines(meaning, middle, 640, words, ink, anchor=Anchor.MIDDLE, leading=1.2)
    return items


def _room_in(outline: tuple[Point, ...]) -> tuple[float, float, float]:
    """The middle of a zone's words, and how wide its name and its meaning can be about it."""
    name, meaning = span(outline, *_NAME), span(outline, *_MEANING)
    middle = (sum(name) + sum(meaning)) / 4
    width, below = (2 * min(middle - left, right - middle) - 36 for left, right in (name, meaning))
    return middle, width, below


def _colours(suit: Suit) -> tuple[str, str]:
    colours = tokens().suit(suit.colour, "light")
    return tokens().iceberg.fill.get(suit.colour, colours.fill), colours.on


def _title(room: RoomView, spot: Spot, theme: Theme) -> list[Item]:
    step, style = room.step(spot.step), tokens().type("slide_title")
    alone = step.settings.get("slide") == "iceberg"
    words = step.prompt if alone and step.prompt else "Nine tenths of it\nare under water"
    block = fit(words, style, 640, 2, 68, 44)
    clear = Rect(0, 20, 700, 144, Paint(sky(theme)))
    return [clear, *lines(block, 64, 86, style, tokens().stage(theme).ink)]


def _tip(theme: Theme) -> list[Item]:
    """What everybody looks at."""
    stage, right = tokens().stage(theme), WIDTH - 64
    heading, body = tokens().type("heading"), tokens().type("body")
    return [
        line("Tools and processes", right, 92, heading, stage.ink, anchor=Anchor.END),
        line("What the budget shows", right, 142, body, stage.ink_soft, anchor=Anchor.END),
    ]


def _count(room: RoomView) -> list[Item]:
    """How many cards the deck has for the part below."""
    number, label = tokens().type("rank_first"), tokens().type("label")
    words = "card about the part below" if len(room.deck) == 1 else "cards about the part below"
    block = fit(words, label, 300, 2, 34, 28)
    return [
        line(str(len(room.deck)), 64, 892, number, _WHITE, px=96),
        *lines(block, 64, 940, label, tokens().iceberg.edge),
    ]
