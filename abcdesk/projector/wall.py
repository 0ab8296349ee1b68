"""Cards on a wall in rows, as large as their number allows: the deck by suit, or what was sorted by pile."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from abcdesk.domain.cards import Card
from abcdesk.marks import MARKS
from abcdesk.projector.card_grid import PADDING, Face, Grid, grid, places
from abcdesk.projector.draw import card_surface, centred, line, lines, mark, suit_colours, width_of
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Anchor, Item, Paint, Path, Picture, Rect
from abcdesk.textsize import Fitted, fit, text_width
from abcdesk.tokens import Theme, TypeStyle, tokens

_TITLE_LINE = 32.0

RowHead = Callable[[int, float, float], list[Item]]
"""(number of the row from 0, its top, its bottom) -> what stands at its left"""


def on_wall(
    room: RoomView, rows: Sequence[Sequence[Card]], head: RowHead, theme: Theme, faded: int = -1
) -> list[Item]:
    """Rows of cards with their heads; every row has a card. The ``faded`` row stands back."""
    veil = Paint(tokens().stage(theme).bg, 0.55)
    counts = [len(row) for row in rows]
    found = grid(counts, lambda width: _caption_height([card for row in rows for card in row], width))
    items: list[Item] = []
    for number, (row, spots) in enumerate(zip(rows, places(counts, found), strict=True)):
        items += head(number, spots[0][1], spots[-1][1] + found.height)
        for card, (x, y) in zip(row, spots, strict=True):
            items += _card(room, card, x, y, found, theme)
            if number == faded:
                items.append(Rect(x - 2, y, found.width + 6, found.height + 6, veil))
    return items


def _card(room: RoomView, card: Card, x: float, y: float, found: Grid, theme: Theme) -> list[Item]:
    match found.face:
        case Face.WIDE:
            return _wide(room, card, x, y, found, theme)
        case Face.TALL:
            return _tall(room, card, x, y, found, theme)
        case Face.TILE:
            return _tile(room, card, x, y, found, theme)


def _wide(room: RoomView, card: Card, x: float, y: float, found: Grid, theme: Theme) -> list[Item]:
    """Picture at the left, title large at the right of it."""
    width, height = found.picture
    left, middle = x + width + 40, y + found.height / 2
    style = tokens().type("heading")
    words = text_within(card.title, style, found.width - width - 72, found.height - 84, 64)
    return [
        *card_surface(x, y, found.width, found.height, theme),
        *small_picture(room, card, x + PADDING, y + PADDING, width, height),
        *lines(words, left, centred(words, middle - 12, style), style, tokens().stage(theme).ink),
        _bar(room, card, left, y + found.height - 32, 64, theme),
    ]


def text_within(text: str, style: TypeStyle, width: float, height: float, px: int) -> Fitted:
    """The text as large as a box of this size allows."""
    for size in range(px, 28, -2):
        most = max(1, int(height / (size * style.line)))
        block = fit(text, style, width, most, size, size)
        if not block.cut and all(text_width(word, style, size) <= width for word in text.split()):
            return block
    return fit(text, style, width, max(1, int(height / (28 * style.line))), 28, 28)


def _caption(card: Card, width: float) -> Fitted:
    """The title of a card of this width on the wall."""
    return fit(card.title, tokens().type("wall_title"), width - 16, 4, 30, 28)


def _caption_height(cards: list[Card], width: float) -> float:
    """How high the tallest title is on cards of this width; a fourth line takes its room from the picture."""
    return max((min(3, len(_caption(card, width).lines)) for card in cards), default=0) * _TITLE_LINE


def _tall(room: RoomView, card: Card, x: float, y: float, found: Grid, theme: Theme) -> list[Item]:
    """Picture above, title below, as on a printed card."""
    width, height = found.picture
    style, middle = tokens().type("wall_title"), x + found.width / 2
    words = _caption(card, found.width)
    height -= max(0, len(words.lines) - 3) * _TITLE_LINE
    top, bottom = y + PADDING + height, y + found.height - 20
    return [
        *card_surface(x, y, found.width, found.height, theme),
        *small_picture(room, card, x + PADDING, y + PADDING, width, height),
        *lines(
            words,
            middle,
            centred(words, (top + bottom) / 2, style),
            style,
            tokens().stage(theme).ink,
            anchor=Anchor.MIDDLE,
        ),
        _bar(room, card, middle - 26, y + found.height - 14, 52, theme),
    ]


def _tile(room: RoomView, card: Card, x: float, y: float, found: Grid, theme: Theme) -> list[Item]:
    """The picture alone, with the number that the printed card has."""
    colours, stage = suit_colours(room.deck, card, theme), tokens().stage(theme)
    number = str(card.number)
    width = width_of(number, "display", 700, 28) + 20
    chip = TypeStyle(px=28, min_px=28, weight=700, line=1.0, family="display", italic=False)
    return [
        *small_picture(room, card, x, y, found.width, found.height),
        Rect(x - 2, y + found.height - 36, width + 6, 38, Paint(stage.bg), 10),
        Rect(x, y + found.height - 34, width, 34, Paint(colours.fill), 8),
        line(number, x + width / 2, y + found.height - 7, chip, colours.on, anchor=Anchor.MIDDLE),
    ]


def _bar(room: RoomView, card: Card, x: float, y: float, width: float, theme: Theme) -> Item:
    return Rect(x, y, width, 6, Paint(suit_colours(room.deck, card, theme).mark), 3)


def small_picture(
    room: RoomView, card: Card, x: float, y: float, width: float, height: float, radius: float = 12
) -> list[Item]:
    """The drawing, or the suit's mark on its wall: a title would be too small to read here."""
    if card.picture:
        return [Picture(x, y, width, height, f"card:{card.id}", radius)]
    colour = room.deck.suit_of(card).colour
    shades = tokens().backdrop(colour)
    size, halo = height * 0.42, height * 0.8
    return [
        Rect(x, y, width, height, Paint(shades.wall), radius),
        Path(MARKS["disc"], Paint(shades.halo), x + (width - halo) / 2, y + height * 0.1, halo / 100),
        mark(colour, x + (width - size) / 2, y + (height - size) / 2, size, shades.deep),
    ]
