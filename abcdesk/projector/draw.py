"""Small compositions that many slides share: blocks of text, suit marks, card pictures, cards with shadow."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.cards import Card, Deck
from abcdesk.fonts import Family
from abcdesk.marks import MARKS
from abcdesk.projector.slide import Anchor, Item, Paint, Path, Picture, Rect, Text
from abcdesk.textsize import FaceStyle, Fitted, fit, text_width
from abcdesk.tokens import SuitColours, Theme, TypeStyle, tokens

MARK_BOX = 100.0
_SMALLEST_WORDED_FACE = 240


def suit_colours(deck: Deck, card: Card, theme: Theme) -> SuitColours:
    """The colours of a card's suit in this theme."""
    return tokens().suit(deck.suit_of(card).colour, theme)


def mark(suit_colour: str, x: float, y: float, size: float, fill: str) -> Path:
    """A suit's mark in a box of ``size`` whose top left corner is x, y."""
    return Path(MARKS[tokens().suit_shape(suit_colour)], Paint(fill), x, y, size / MARK_BOX)


def line(
    text: str,
    x: float,
    y: float,
    style: TypeStyle,
    colour: str,
    *,
    px: float | None = None,
    anchor: Anchor = Anchor.START,
    tabular: bool = False,
) -> Text:
    """One line in a style of the type scale; ``y`` is the baseline."""
    return Text(
        x,
        y,
        text,
        px or style.px,
        colour,
        style.family,
        style.weight,
        style.italic,
        anchor,
        tabular=tabular,
    )


def lines(
    fitted: Fitted,
    x: float,
    y: float,
    style: TypeStyle,
    colour: str,
    *,
    anchor: Anchor = Anchor.START,
    leading: float | None = None,
) -> list[Item]:
    """Fitted lines below each other; ``y`` is the first baseline, ``leading`` a multiple of the size."""
    pitch = fitted.px * (leading or style.line)
    return [
        line(one, x, y + place * pitch, style, colour, px=fitted.px, anchor=anchor)
        for place, one in enumerate(fitted.lines)
    ]


def centred(fitted: Fitted, middle: float, style: TypeStyle, leading: float | None = None) -> float:
    """The first baseline that centres these lines about the height ``middle``.

    Capitals of the shipped faces are 0.695 of the size high.
    """
    pitch = fitted.px * (leading or style.line)
    return middle - pitch * (len(fitted.lines) - 1) / 2 + fitted.px * 0.695 / 2


def fitted(text: str, style: TypeStyle, width: float, most_lines: int) -> Fitted:
    """The text in at most so many lines of this width, in the style's own range of sizes."""
    return fit(text, style, width, most_lines, style.px, style.min_px)


def run(parts: Sequence[tuple[str, TypeStyle, str]], x: float, y: float, gap: float = 0.0) -> list[Item]:
    """Differently styled pieces of one line after each other: (text, style, colour)."""
    items: list[Item] = []
    for text, style, colour in parts:
        items.append(line(text, x, y, style, colour))
        x += text_width(text, style, style.px) + gap
    return items


def card_surface(
    x: float, y: float, width: float, height: float, theme: Theme, radius: float | None = None
) -> list[Item]:
    """A white card with its flat shadow."""
    stage = tokens().stage(theme)
    corner = tokens().radius.row if radius is None else radius
    return [
        Rect(x + 3, y + 6, width, height, Paint(stage.shadow, 0.11), corner),
        Rect(x, y, width, height, Paint(stage.surface), corner),
    ]


def card_picture(
    deck: Deck, card: Card, x: float, y: float, width: float, height: float, radius: float = 0.0
) -> list[Item]:
    """The card's drawing, or its typographic face where it has none: wall, halo, mark and title."""
    if card.picture:
        return [Picture(x, y, width, height, f"card:{card.id}", radius)]
    colour = deck.suit_of(card).colour
    shades = tokens().backdrop(colour)
    side = min(width, height)
    worded = side >= _SMALLEST_WORDED_FACE
    size = side * (0.34 if worded else 0.5)
    items: list[Item] = [
        Rect(x, y, width, height, Paint(shades.wall), radius),
        Rect(x, y + height * 0.82, width, height * 0.18, Paint(shades.ground), radius),
        Rect(x, y + height * 0.82, width, height * 0.18 - radius, Paint(shades.ground)),
        Path(
            MARKS["disc"], Paint(shades.halo), x + width / 2 - side * 0.41, y + height * 0.03, side * 0.0082
        ),
        mark(colour, x + width / 2 - size / 2, y + height * 0.13, size, shades.deep),
    ]
    if not worded:
        return items
    style = FaceStyle("display", 800)
    face = fit(card.title, style, width * 0.8, 3, round(side * 0.12), 28)
    first = y + height * 0.64 - face.px * (len(face.lines) - 1) * 0.5
    items += [
        Text(
            x + width / 2,
            first + place * face.px,
            one,
            face.px,
            shades.deep,
            "display",
            800,
            anchor=Anchor.MIDDLE,
        )
        for place, one in enumerate(face.lines)
    ]
    return items


def width_of(text: str, family: Family, weight: int, px: float) -> float:
    """The width of one line in stage units."""
    return text_width(text, FaceStyle(family, weight), px)
