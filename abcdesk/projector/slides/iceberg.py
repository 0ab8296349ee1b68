"""The opening iceberg: tools and processes above the water, the suits below."""

from __future__ import annotations

from abcdesk.domain.cards import Suit
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import line, lines, mark
from abcdesk.projector.frame import footer
from abcdesk.projector.polygons import Point, Ring, kept, path_of, ring_of, span
from abcdesk.projector.room import RoomView
from abcdesk.projector.sea import moved, scene_bottom, sky
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.words import listed
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

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
START_LOWER, _NEARLY = 560.0, 0.98
_WHITE = "#FFFFFF"


def iceberg(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The whole iceberg; the picture begins at the waterline and sinks."""
    sunk = ease_out(elapsed_ms / tokens().motion.iceberg_sink)
    lower = (1 - sunk) * START_LOWER
    scene = "scene:iceberg" if theme == "light" else "scene:iceberg-dark"
    shown = room.deck.suits[:4]
    below: list[Item] = [Picture(0, 0, WIDTH, HEIGHT, scene)]
    for place, suit in enumerate(shown):
        below += _zone(suit, place, len(shown))
    below += _count(room)
    items = [
        *(moved(item, 0, lower) for item in below),
        *_title(room, spot, theme),
        *tip(theme),
    ]
    if sunk > _NEARLY:
        items += footer(room, spot.step, theme, ink=_WHITE, soft=tokens().iceberg.edge, marks="dark")
    names = listed([suit.title.lower() for suit in shown])
    spoken = f"Above the water: tools and processes. Below it: {names}."
    motion = tokens().motion.iceberg_sink
    return Slide(f"iceberg:{spot.step}", spoken, sky(theme), tuple(items), motion, floor=scene_bottom(theme))


def zone(place: int, count: int) -> Ring:
    """The outline of one of ``count`` zones of the body, from left to right."""
    found = ring_of(BODY)
    if place > 0:
        a, b, c = _cut(place / count)
        found = kept(found, -a, -b, -c, 0)
    if place < count - 1:
        found = kept(found, *_cut((place + 1) / count), 0)
    return found


def _cut(share: float) -> tuple[float, float, float]:
    """The line between two zones, from the waterline to the foot; they lean towards the middle. What is at
    its left has x + b y <= c, given as 1, b, c."""
    top, foot = 352 + share * 1290, _MIDDLE + (share - 0.5) * 700
    slope = (foot - top) / (_FOOT - _TOP)
    return 1.0, -slope, top - slope * _TOP


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
    items: list[Item] = [
        Path(path_of(outline), Paint(fill, stroke=tokens().iceberg.edge, stroke_width=12)),
        mark(suit.colour, middle - 58, 396, 116, ink),
        *lines(heading, middle, 586, name, ink, anchor=Anchor.MIDDLE),
    ]
    if suit.colour in MEANINGS:
        items += lines(meaning, middle, 640, words, ink, anchor=Anchor.MIDDLE, leading=1.2)
    return items


def _room_in(outline: Ring) -> tuple[float, float, float]:
    """The middle of a zone's words, and how wide its name and its meaning can be about it."""
    name, meaning = span(outline, *_NAME), span(outline, *_MEANING)
    middle = (sum(name) + sum(meaning)) / 4
    width, below = (2 * min(middle - left, right - middle) - 36 for left, right in (name, meaning))
    return middle, width, below


def _colours(suit: Suit) -> tuple[str, str]:
    colours = tokens().suit(suit.colour, "light")
    return tokens().iceberg.fill.get(suit.colour, colours.fill), colours.on


def _title(room: RoomView, spot: Spot, theme: Theme) -> list[Item]:
    step = room.step(spot.step)
    alone = step.settings.get("slide") == "iceberg"
    return ice_title(step.prompt if alone and step.prompt else "Nine tenths of it\nare under water", theme)


def ice_title(words: str, theme: Theme) -> list[Item]:
    """The title beside the tip, on a clear piece of sky."""
    style = tokens().type("slide_title")
    block = fit(words, style, 640, 2, 68, 44)
    clear = Rect(0, 20, 700, 144, Paint(sky(theme)))
    return [clear, *lines(block, 64, 86, style, tokens().stage(theme).ink)]


def tip(theme: Theme) -> list[Item]:
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
