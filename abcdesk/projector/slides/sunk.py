"""What sinks us: the ice under water as cells, one for each card, as large as its votes."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from abcdesk.domain.show import Spot
from abcdesk.domain.tally import Standing
from abcdesk.projector.cell_words import CellWords
from abcdesk.projector.draw import fitted, line, mark
from abcdesk.projector.frame import footer
from abcdesk.projector.ice import Cell, Voted, ice_cells, is_cut_in_a_tie
from abcdesk.projector.polygons import Corner, Ring, path_of
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.sea import moved, scene_bottom, sky
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Path, Picture, Slide
from abcdesk.projector.slides.iceberg import BODY, START_LOWER, ice_title, iceberg, tip
from abcdesk.projector.words import of_all, plural
from abcdesk.tokens import SuitColours, Theme, tokens

_NEARLY = 0.98
_WHITE = "#FFFFFF"
_LIGHT = (-0.55, -0.83)
"""Where the light comes from, as a direction of length one."""
_BRIGHT, _DEEP = 0.16, 0.24
_SUITS_SHOWN = 5
_LEGEND_FOOT, _LEGEND_PITCH = 850, 68


def sunk(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The votes as ice; the picture begins at the waterline and sinks. Before a ranking is revealed it is
    the plain iceberg."""
    found = round_below(room, spot.step)
    if found is None:
        return iceberg(room, spot, theme, elapsed_ms)
    gone = ease_out(elapsed_ms / tokens().motion.iceberg_sink)
    cells = cells_of(room, found)
    scene = "scene:iceberg" if theme == "light" else "scene:iceberg-dark"
    below = [
        Picture(0, 0, WIDTH, HEIGHT, scene),
        *_ice(room, found, cells),
        *_legend(room, found, len(cells)),
    ]
    items = [
        *(moved(item, 0, (1 - gone) * START_LOWER) for item in below),
        *ice_title(room.step(spot.step).prompt or "What sinks us\nis under water", theme),
        *tip(theme),
    ]
    if gone > _NEARLY:
        items += footer(room, spot.step, theme, ink=_WHITE, soft=tokens().iceberg.edge, marks="dark")
    return Slide(
        f"sunk:{spot.step}",
        _spoken(room, found, len(cells)),
        sky(theme),
        tuple(items),
        tokens().motion.iceberg_sink,
        floor=scene_bottom(theme),
    )


def round_below(room: RoomView, step_id: str) -> Round | None:
    """The round whose votes are shown: the first revealed one before this step in which people spoke for
    themselves, else the first revealed guess."""
    order = [step.id for step in room.steps]
    earlier = [
        room.rounds[one]
        for one in order[: order.index(step_id)]
        if one in room.rounds and room.rounds[one].standings
    ]
    own = [found for found in earlier if found.step.id not in room.guesses]
    return next(iter([*own, *earlier]), None)


def cells_of(room: RoomView, found: Round) -> tuple[Cell, ...]:
    """The cells of a round's first cards, in the order of its ranking."""
    voted = tuple(_voted(room, one) for one in found.standings)
    return ice_cells(BODY, voted)


def _voted(room: RoomView, standing: Standing) -> Voted:
    card = room.deck.card(standing.card)
    return Voted(card.title, standing.votes, f"card {card.number}")


def _ice(room: RoomView, found: Round, cells: tuple[Cell, ...]) -> list[Item]:
    items: list[Item] = [
        Path(path_of(BODY), Paint(tokens().iceberg.edge, stroke=tokens().iceberg.edge, stroke_width=12))
    ]
    for standing, cell in zip(found.standings, cells, strict=False):
        suit = room.deck.suit_of(room.deck.card(standing.card))
        colours = tokens().suit(suit.colour, "light")
        fill = tokens().iceberg.fill.get(suit.colour, colours.fill)
        items += [
            Path(path_of(cell.outline), Paint(fill)),
            *_bevels(cell),
            *_words(cell.words, str(standing.votes), colours),
        ]
    return items


def _bevels(cell: Cell) -> list[Item]:
    """The slopes between a cell's edge and its table: light where they face the light."""
    inner = _ends(cell.table)
    items: list[Item] = []
    for a, b in pairwise([*cell.outline, *cell.outline[:1]]):
        ends = inner.get(a.edge)
        length = hypot(b.x - a.x, b.y - a.y)
        if ends is None or length < 1:
            continue
        facing = ((b.y - a.y) * _LIGHT[0] + (a.x - b.x) * _LIGHT[1]) / length
        shade = Paint(_WHITE, _BRIGHT * facing) if facing > 0 else Paint("#000000", -_DEEP * facing)
        items.append(Path(path_of([a, b, ends[1], ends[0]]), shade))
    return items


def _ends(table: Ring) -> dict[int, tuple[Corner, Corner]]:
    """Both ends of each edge, by its name."""
    return {a.edge: (a, b) for a, b in pairwise([*table, *table[:1]])}


def _words(words: CellWords, number: str, colours: SuitColours) -> list[Item]:
    big, style = tokens().type("rank_first"), tokens().type("row_title")
    return [
        line(number, words.x, words.number_y, big, colours.on, px=words.number_px, anchor=Anchor.MIDDLE),
        *(
            line(
                one,
                words.x,
                words.first_y + place * words.pitch,
                style,
                colours.on,
                px=words.px,
                anchor=Anchor.MIDDLE,
            )
            for place, one in enumerate(words.lines)
        ),
    ]


def _legend(room: RoomView, found: Round, shown: int) -> list[Item]:
    """What the cells of each suit have together, and how many of all votes they are."""
    style, body = tokens().type("row_title"), tokens().type("body")
    sums: dict[str, int] = {}
    for one in found.standings[:shown]:
        suit_id = room.deck.card(one.card).suit
        sums[suit_id] = sums.get(suit_id, 0) + one.votes
    suits = [suit for suit in room.deck.suits if suit.id in sums][:_SUITS_SHOWN]
    items: list[Item] = []
    y = _LEGEND_FOOT - _LEGEND_PITCH * (len(suits) - 1)
    for suit in suits:
        colours = tokens().suit(suit.colour, "dark")
        items += [
            mark(suit.colour, 64, y - 36, 44, colours.mark),
            *_name(suit.title, y),
            line(str(sums[suit.id]), 424, y, style, _WHITE, anchor=Anchor.END, tabular=True),
        ]
        y += _LEGEND_PITCH
    items.append(line(_base(found, shown), 64, 920, body, tokens().iceberg.edge))
    if is_cut_in_a_tie([one.votes for one in found.standings], shown):
        words = "of equal cards those first in the deck"
        items.append(line(words, 64, 962, body, tokens().iceberg.edge, px=28))
    return items


def _name(title: str, y: float) -> list[Item]:
    style = tokens().type("row_title")
    block = fitted(title, style, 200, 1)
    return [line(one, 132, y, style, _WHITE, px=block.px) for one in block.lines]


def _base(found: Round, shown: int) -> str:
    """60 of 72 votes, 24 people."""
    votes = sum(one.votes for one in found.standings)
    of_votes = sum(one.votes for one in found.standings[:shown])
    who = plural(found.handed_in, "team") if found.by_team else plural(found.handed_in, "person", "people")
    return f"{of_all(of_votes, votes)} votes, {who}"


def _spoken(room: RoomView, found: Round, shown: int) -> str:
    cards = ", ".join(f"{room.deck.card(s.card).title} {s.votes}" for s in found.standings[:shown])
    return f"Under the waterline: {cards}; {_base(found, shown)}."
