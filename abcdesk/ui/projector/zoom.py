"""A card's picture alone, as large as the stage holds."""

from __future__ import annotations

from abcdesk.domain.cards import Deck
from abcdesk.projector.draw import card_picture
from abcdesk.projector.slide import HEIGHT, WIDTH, Slide
from abcdesk.tokens import Theme, tokens


def zoomed_slide(deck: Deck, card_id: str, theme: Theme) -> Slide:
    """The picture of this card over the whole height, on the suit's ground."""
    card = deck.card(card_id)
    left, _, width, height = tokens().card_viewbox
    wide = HEIGHT * width / height
    ground = tokens().backdrop(deck.suit_of(card).colour).deep
    items = card_picture(deck, card, (WIDTH - wide) / 2 + left, 0, wide, HEIGHT)
    return Slide(f"zoom:{card_id}", f"The picture of card {card.number}, {card.title}.", ground, tuple(items))
