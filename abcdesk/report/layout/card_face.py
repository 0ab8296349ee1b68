"""A card as the room saw it: picture, title, mark, bar and number on white; else a face of type."""

from __future__ import annotations

from abcdesk.colours import mixed
from abcdesk.report.content.parts import CardName
from abcdesk.report.layout.palette import INK3, LINE, WHITE, suit
from abcdesk.report.layout.pictures import Pictures
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import Line, lines_of
from abcdesk.report.layout.type import CARD_FACE, Style
from abcdesk.textsize import fit

WIDTH, HEIGHT = 122.3, 163.1
_NUMBER = Style("serif", 400, 9, 11, INK3)


def draw_card(sheet: Sheet, pictures: Pictures, card: CardName, x: float, y: float) -> None:
    """Draw a card with its upper left corner at ``x``, ``y``."""
    colours = suit(card.colour)
    sheet.box(x + 1.2, y + 2, WIDTH, HEIGHT, fill="#EDE4D2", radius=9)
    sheet.box(x, y, WIDTH, HEIGHT, fill=WHITE, line=LINE, pt=0.7, radius=9)
    with sheet.tagged("Figure", card.title):
        if not pictures.draw(sheet, card.id, x + 6, y + 6, WIDTH - 12, (WIDTH - 12) * 0.75, 5):
            _typographic(sheet, card, x + 6, y + 6, WIDTH - 12, (WIDTH - 12) * 0.75)
    lines, pt = _title(card.title)
    leading = pt * CARD_FACE.leading / CARD_FACE.pt
    first = y + 119.5 + pt * 0.35 - (len(lines) - 1) * leading / 2
    sheet.lines(x + WIDTH / 2, first, lines, leading, "centre")
    sheet.mark(x + 11.5, y + HEIGHT - 16, 8, card.colour, colours.mark)
    sheet.box(x + WIDTH / 2 - 15, y + HEIGHT - 13, 30, 2.8, fill=colours.fill, radius=1.4)
    sheet.text(x + WIDTH - 12, y + HEIGHT - 9, f"{card.number}", _NUMBER, "right")


def _title(title: str) -> tuple[list[Line], int]:
    """The title on two lines, at the largest size that fits, or on three small ones."""
    block = fit(title, CARD_FACE, WIDTH - 22, 2, 17, 13)
    if block.cut:
        block = fit(title, CARD_FACE, WIDTH - 22, 3, 13, 8)
    style = CARD_FACE.but(pt=block.px)
    return [line for text in block.lines for line in lines_of(text, style, WIDTH, even=False)], block.px


def _typographic(sheet: Sheet, card: CardName, x: float, y: float, width: float, height: float) -> None:
    """The suit's colour with its mark, large and quiet, where a card has no picture."""
    colours = suit(card.colour)
    canvas = sheet.canvas
    sheet.box(x, y, width, height, fill=colours.fill, radius=5)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.roundRect(x, sheet.frame.height - y - height, width, height, 5)
    canvas.clipPath(clip, stroke=0, fill=0)
    sheet.mark(
        x + width * 0.42, y + height * 0.12, height * 1.25, card.colour, mixed(colours.fill, colours.on, 0.14)
    )
    sheet.mark(x + 9, y + 9, 22, card.colour, colours.on)
    canvas.restoreState()
