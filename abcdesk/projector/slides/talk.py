"""Slides of a talk: the facilitator speaks, the room sees an opening, what was found, or the close."""

from __future__ import annotations

from abcdesk.domain.show import Spot
from abcdesk.projector.draw import centred, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Item, Paint, Rect, Slide
from abcdesk.projector.slides.closing import close
from abcdesk.projector.slides.iceberg import iceberg
from abcdesk.projector.slides.mirror import mirror
from abcdesk.projector.slides.opening import suits, welcome
from abcdesk.projector.slides.sunk import sunk
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import Theme, TypeStyle, tokens

_LEFT, _WIDTH, _TOP, _BOTTOM = 152, 1640, 190, 930


def text(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The step's title, and its prompt in large words."""
    step, stage = room.step(spot.step), tokens().stage(theme)
    style = tokens().type("card_title")
    words, heading = (step.prompt, step.title) if step.prompt else (step.title, "")
    block = _large(words, style)
    depth = len(block.lines) * block.px * 1.1
    middle = (_TOP + _BOTTOM) / 2
    items = [
        *(title(heading, theme) if heading else []),
        *_sign(room, middle, max(depth, 132.0), theme),
        *lines(block, _LEFT, centred(block, middle, style, 1.1), style, stage.ink, leading=1.1),
        *footer(room, spot.step, theme),
    ]
    return Slide(f"text:{spot.step}", f"{heading} {words}".strip(), stage.bg, tuple(items))


def _large(words: str, style: TypeStyle) -> Fitted:
    """Large words in few lines; smaller in more lines where there are many."""
    for most, largest, smallest in ((2, 132, 112), (3, 112, 88), (5, 88, 72), (8, 72, 52)):
        block = fit(words, style, _WIDTH, most, largest, smallest)
        if not block.cut:
            return block
    return fit(words, style, _WIDTH, 16, 44, 28)


def _sign(room: RoomView, middle: float, depth: float, theme: Theme) -> list[Item]:
    """A bar in the suits' colours beside the words."""
    suits = room.deck.suits[:4]
    piece = depth / max(1, len(suits))
    top = middle - depth / 2
    return [
        Rect(64, top + place * piece, 20, piece - 10, Paint(tokens().suit(suit.colour, theme).mark), 10)
        for place, suit in enumerate(suits)
    ]


SLIDES = {
    "welcome": welcome,
    "iceberg": iceberg,
    "sunk": sunk,
    "suits": suits,
    "mirror": mirror,
    "close": close,
    "text": text,
}
