"""The plainest card: one prop before a halo."""

from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.palette import Suit
from abcdesk.art.svg import Node, Svg, card, place


def vignette(suit: Suit, prop: Node, *, scale: float = 1, base: float = 800, shadow: float = 180) -> Svg:
    """Return a card with a prop standing in the middle, its foot at y = base."""
    return card(
        room(suit, halo=(600, 430, 330)),
        floor_shadow(600, base, shadow, 16),
        place(600, base, prop, scale=scale, name="hero"),
    )
