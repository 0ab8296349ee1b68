"""The front of a card: drawing, title, saying, question, mark and number, on white that needs no bleed."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.cards import Card, Suit
from abcdesk.report.cards_print.art import Art
from abcdesk.report.cards_print.fitting import fitted, saying_of
from abcdesk.report.cards_print.grid import MM
from abcdesk.report.layout.palette import HAIR, INK, INK2, WHITE, suit
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.type import Style
from abcdesk.tokens import tokens

_SMALLEST_PT = 5.5
_SHARES = {
    (True, True): (0.37, 0.36),
    (True, False): (0.5, 0.5),
    (False, True): (0.54, 0.0),
    (False, False): (0.72, 0.0),
}
"""Parts of the height: (says, asks) -> title's, saying's; the rest is the question's."""


@dataclass(frozen=True, slots=True)
class Face:
    """The measures of a front, in points. ``asks`` tells whether the question is printed."""

    width: float
    height: float
    margin: float
    radius: float
    title: Style
    saying: Style
    speech: Style
    question: Style
    number: Style
    suit: Style
    mark: float
    asks: bool

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def picture(self) -> float:
        """The height of the picture, four to three."""
        return self.inner * 0.75

    @property
    def words_top(self) -> float:
        """Where the words begin, from the card's upper edge."""
        return self.margin + self.picture + self.margin * 0.75

    @property
    def foot(self) -> float:
        """The lowest line of the words, from the card's upper edge."""
        return self.height - self.margin - self.mark - self.margin * 0.7


def postcard_face(height: float) -> Face:
    """A postcard, 105 mm wide."""
    return Face(
        width=105 * MM,
        height=height,
        margin=6 * MM,
        radius=3.2 * MM,
        title=Style("display", 700, 26, 27),
        saying=Style("text", 400, 13, 17.5, INK, italic=True),
        speech=Style("display", 600, 25, 27),
        question=Style("text", 500, 10, 13.2, INK2),
        number=Style("display", 800, 25, 25),
        suit=Style("text", 500, 8.6, 10, INK2),
        mark=6.6 * MM,
        asks=True,
    )


def poker_face() -> Face:
    """A playing card, 63 x 88 mm: without the question."""
    return Face(
        width=63 * MM,
        height=88 * MM,
        margin=4 * MM,
        radius=2.2 * MM,
        title=Style("display", 700, 16, 16.6),
        saying=Style("text", 400, 8.6, 11.4, INK, italic=True),
        speech=Style("display", 600, 15.5, 17),
        question=Style("text", 500, 8, 10, INK2),
        number=Style("display", 800, 16, 16),
        suit=Style("text", 500, 6.4, 8, INK2),
        mark=4.4 * MM,
        asks=False,
    )


@dataclass(frozen=True, slots=True)
class Front:
    """Draws the fronts of one deck; every card has its words at the same places."""

    sheet: Sheet
    face: Face
    art: Art

    def draw(self, card: Card, its_suit: Suit, x: float, y: float) -> None:
        """Draw a card with its upper left corner at ``x``, ``y``."""
        face = self.face
        left, top = x + face.margin, y + face.margin
        has_art = bool(card.picture) and self.art.draw(
            self.sheet, card.picture, left, top, face.inner, face.picture, face.radius
        )
        if not has_art:
            self._spoken(card, its_suit.colour, left, top)
        self._words(card, its_suit.colour, x, y, says=has_art)
        self._footer(card, its_suit, x, y)

    # ------------------------------------------------------------------ words
    def _words(self, card: Card, colour: str, x: float, y: float, *, says: bool) -> None:
        """Title, bar, saying (where the picture does not say it already) and question, from top to foot."""
        face = self.face
        middle, top = x + face.width / 2, y + face.words_top
        room = y + face.foot - top
        says, asks = says and bool(card.saying), face.asks and bool(card.question)
        title, saying = _SHARES[(says, asks)]
        gap = face.margin * 0.55
        self._part(card.title, face.title, middle, top, room * title - gap * 1.3, 3)
        self._bar(middle, top + room * title, colour)
        if says:
            start = top + room * title + gap
            self._part(saying_of(card.saying), face.saying, middle, start, room * saying - gap, 4)
        if asks:
            start = top + room * (title + saying) + gap * 0.6
            self._part(card.question, face.question, middle, start, y + face.foot - start, 3)

    def _part(self, text: str, style: Style, x: float, top: float, height: float, most: int) -> None:
        """A text in the middle of its place, with room for descenders below it."""
        width, least = self.face.inner * 0.97, max(_SMALLEST_PT, style.pt * 0.6)
        block = fitted(text, style, width, height - style.pt * 0.4, most, least)
        block.draw_within(self.sheet, x, top, height)

    def _bar(self, x: float, y: float, colour: str) -> None:
        width, height = self.face.margin * 2, self.face.margin * 0.16
        self.sheet.box(
            x - width / 2, y - height / 2, width, height, fill=suit(colour).fill, radius=height / 2
        )

    # ------------------------------------------------------------------ foot
    def _footer(self, card: Card, its_suit: Suit, x: float, y: float) -> None:
        """Mark and suit on the left, the number on the right: what a person writes onto a voting slip."""
        face, colours = self.face, suit(its_suit.colour)
        low = y + face.height - face.margin
        self.sheet.hair(x + face.margin, low - face.mark - face.margin * 0.45, face.inner, HAIR)
        self.sheet.mark(x + face.margin, low - face.mark, face.mark, its_suit.colour, colours.mark)
        name_x = x + face.margin + face.mark * 1.32
        name = fitted(its_suit.title, face.suit, face.inner * 0.6, face.mark, 1, _SMALLEST_PT)
        name.draw_within(self.sheet, name_x, low - face.mark, face.mark, "left")
        number = fitted(f"{card.number}", face.number, face.inner * 0.35, face.mark, 1, _SMALLEST_PT)
        number.draw_within(self.sheet, x + face.width - face.margin, low - face.mark, face.mark, "right")

    # ------------------------------------------------------------------ without a picture
    def _spoken(self, card: Card, colour: str, x: float, y: float) -> None:
        """Where there is no picture the saying is the picture: a speech bubble in the suit's own scenery."""
        width, height, sheet = self.face.inner, self.face.picture, self.sheet
        shades = tokens().backdrop(colour)
        canvas = sheet.canvas
        canvas.saveState()
        clip = canvas.beginPath()
        clip.roundRect(x, sheet.frame.height - y - height, width, height, self.face.radius)
        canvas.clipPath(clip, stroke=0, fill=0)
        sheet.box(x, y, width, height, fill=shades.wall)
        sheet.dot(x + width * 0.62, y + height * 0.44, height * 0.5, fill=shades.halo)
        sheet.box(x, y + height * 0.84, width, height * 0.16, fill=shades.ground)
        canvas.restoreState()
        if card.saying:
            self._bubble(card.saying, colour, x, y)
        else:
            size = height * 0.5
            sheet.mark(x + (width - size) / 2, y + height * 0.2, size, colour, shades.deep)

    def _bubble(self, saying: str, colour: str, x: float, y: float) -> None:
        width, height, sheet = self.face.inner, self.face.picture, self.sheet
        shades = tokens().backdrop(colour)
        left, top, wide, high = x + width * 0.085, y + height * 0.085, width * 0.83, height * 0.53
        sheet.box(
            left + height * 0.012, top + height * 0.022, wide, high, fill=shades.far, radius=height * 0.07
        )
        self._tail(left + wide * 0.2, top + high - 1, height * 0.15)
        sheet.box(left, top, wide, high, fill=WHITE, radius=height * 0.07)
        self._speaker(colour, x + width * 0.175, y + height * 0.84)
        inside = wide * 0.88
        block = fitted(saying_of(saying), self.face.speech, inside, high * 0.84, 4, _SMALLEST_PT + 2)
        block.draw_within(sheet, left + wide / 2, top, high)

    def _tail(self, x: float, y: float, size: float) -> None:
        """The bubble's tail, pointing down to the left."""
        canvas, top = self.sheet.canvas, self.sheet.frame.height - y
        path = canvas.beginPath()
        path.moveTo(x, top)
        path.lineTo(x + size, top)
        path.lineTo(x - size * 0.1, top - size)
        path.close()
        canvas.setFillColor(WHITE)
        canvas.drawPath(path, stroke=0, fill=1)

    def _speaker(self, colour: str, x: float, ground: float) -> None:
        """The suit's mark standing on the ground: it is the suit that speaks."""
        size = self.face.picture * 0.15
        shades = tokens().backdrop(colour)
        self.sheet.mark(x - size / 2, ground - size, size, colour, shades.deep)
