"""A card's picture alone, as large as the stage holds, or one part of it twice as large."""

from __future__ import annotations

from dataclasses import replace

from abcdesk.domain.cards import Card, Deck
from abcdesk.projector.draw import card_picture
from abcdesk.projector.slide import HEIGHT, WIDTH, Item, Picture, Slide
from abcdesk.tokens import tokens

ACROSS = 3
"""Parts in a row; they overlap, so that nothing is cut by all of them."""
_LARGER = 2
_NAMES = (
    "top left", "top", "top right", "left", "middle", "right", "bottom left", "bottom", "bottom right",
)  # fmt: skip


def zoomed_slide(deck: Deck, card_id: str, part: int = 0) -> Slide:
    """The picture of this card over the whole height, on the suit's ground; or its part (1 to 9, as on a
    telephone) over the whole slide."""
    card = deck.card(card_id)
    ground = tokens().backdrop(deck.suit_of(card).colour).deep
    words = f"The picture of card {card.number}, {card.title}"
    if part:
        spoken = f"{words}: {_NAMES[part - 1]}."
        return Slide(f"zoom:{card_id}:{part}", spoken, ground, tuple(_part(deck, card, part)))
    left, _, width, height = tokens().card_viewbox
    wide = HEIGHT * width / height
    items = card_picture(deck, card, (WIDTH - wide) / 2 + left, 0, wide, HEIGHT)
    return Slide(f"zoom:{card_id}", f"{words}.", ground, tuple(items))


def moved(part: int, right: int, down: int) -> int:
    """The part beside this one, or itself at the edge; from the whole picture the middle is left."""
    row, column = divmod((part or 5) - 1, ACROSS)
    row, column = (min(max(0, place), ACROSS - 1) for place in (row + down, column + right))
    return row * ACROSS + column + 1


def part_at(x: float, y: float, part: int) -> int:
    """The part about this point of the slide; the whole picture again from a part."""
    if part:
        return 0
    _, _, width, height = tokens().card_viewbox
    across = 0.5 + (x - WIDTH / 2) / (HEIGHT * width / height)
    column, row = (min(max(0, int(share * ACROSS)), ACROSS - 1) for share in (across, y / HEIGHT))
    return row * ACROSS + column + 1


def _part(deck: Deck, card: Card, part: int) -> list[Item]:
    _, _, width, height = tokens().card_viewbox
    tall = _LARGER * HEIGHT
    wide = tall * width / height
    row, column = divmod(part - 1, ACROSS)
    x, y = (WIDTH - wide) * column / (ACROSS - 1), (HEIGHT - tall) * row / (ACROSS - 1)
    items = card_picture(deck, card, x, y, wide, tall)
    shares = (-x / wide, -y / tall, WIDTH / wide, HEIGHT / tall)
    return [_cut(item, shares) if isinstance(item, Picture) else item for item in items]


def _cut(picture: Picture, shares: tuple[float, float, float, float]) -> Picture:
    """Only what is in sight is drawn: all of it would be a hundred megabytes at 4K."""
    return replace(picture, x=0.0, y=0.0, width=WIDTH, height=HEIGHT, part=shares)
