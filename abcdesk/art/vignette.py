"""The plainest cards: one prop before a halo, and a token."""

from abcdesk.art.backdrop import floor_shadow, room
from abcdesk.art.palette import INK, WHITE, Cloth, Suit
from abcdesk.art.svg import Node, Svg, card, circle, ellipse, group, place, ring


def vignette(suit: Suit, prop: Node, *, scale: float = 1, base: float = 800, shadow: float = 180) -> Svg:
    """Return a card with a prop standing in the middle, its foot at y = base."""
    return card(
        room(suit, halo=(600, 430, 330)),
        floor_shadow(600, base, shadow, 16),
        place(600, base, prop, scale=scale, name="hero"),
    )


def still_life(suit: Suit, *parts: Node | None, far: tuple[Node, ...] = ()) -> Svg:
    """Return a card with parts set freely before the halo, after objects on the wall."""
    return card(room(suit, *far, halo=(600, 430, 330)), group(*parts, name="hero"))


def token(cloth: Cloth, face: str, *thing: Node) -> Svg:
    """Return a round token, 600 x 600 px, with a thing drawn about its middle."""
    return Svg(
        600,
        600,
        (
            circle(306, 312, 280, INK, opacity=0.16),
            circle(294, 292, 280, cloth.shade),
            circle(290, 286, 268, cloth.base),
            circle(294, 292, 222, face),
            ring(294, 292, 236, WHITE, 9),
            ellipse(294, 448, 120, 15, INK, opacity=0.16),
            place(294, 292, *thing, name="hero"),
        ),
    )
