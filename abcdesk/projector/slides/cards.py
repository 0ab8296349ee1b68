"""Slides of a cards step: the deck on the wall, then card after card on stage."""

from __future__ import annotations

from abcdesk.domain.cards import Card, Suit
from abcdesk.domain.show import Spot
from abcdesk.marks import MARKS
from abcdesk.projector.card_grid import PADDING, Face, Grid, grid, places
from abcdesk.projector.draw import (
    card_surface,
    centred,
    fitted,
    line,
    lines,
    mark,
    suit_colours,
    width_of,
)
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.words import plural, quoted, spelt, started
from abcdesk.textsize import Fitted, fit, text_width
from abcdesk.tokens import Theme, TypeStyle, tokens

_ART_WIDTH, _ART_HEIGHT, _EDGE = 1296, 972, 12
_PANEL_X, _PANEL_WIDTH = 1360, 500
_STACK_TOP, _STACK_BOTTOM = 236, 944
_TITLE_LINE = 32.0


def wall(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """All cards of the step, in rows by suit."""
    step = room.step(spot.step)
    cards = [room.deck.card(card_id) for card_id in room.cards_of_step.get(spot.step, ())]
    heading = wall_title(room, cards)
    items = [*_wall_title(heading, step.prompt, theme), *footer(room, spot.step, theme)]
    suits = [suit for suit in room.deck.suits if any(card.suit == suit.id for card in cards)]
    by_suit = [[card for card in cards if card.suit == suit.id] for suit in suits]
    counts = [len(row) for row in by_suit]
    found = grid(counts, lambda width: _caption_height(cards, width))
    for suit, row, spots in zip(suits, by_suit, places(counts, found), strict=True):
        items += _row_head(suit, spots[0][1], spots[-1][1] + found.height, theme)
        for card, (x, y) in zip(row, spots, strict=True):
            items += _on_wall(room, card, x, y, found, theme)
    if not cards:
        note = tokens().type("note")
        items.append(line("No card is chosen for this step.", 64, 260, note, tokens().stage(theme).ink_soft))
    rows = ", ".join(f"{suit.title} {len(row)}" for suit, row in zip(suits, by_suit, strict=True))
    spoken = f"{heading}. {rows}." if rows else heading
    return Slide(f"wall:{spot.step}", spoken, tokens().stage(theme).bg, tuple(items))


def wall_title(room: RoomView, cards: list[Card]) -> str:
    """How many cards there are, in words that fit what the deck is about."""
    if not cards:
        return "No cards yet"
    own = all(room.deck.suit_of(card).colour in tokens().palettes for card in cards)
    if not own:
        return f"{plural(len(cards), 'card')}: {room.deck.title}"
    number = started(spelt(len(cards)))
    return f"{number} {'way' if len(cards) == 1 else 'ways'} to lose a user"


def _wall_title(heading: str, question: str, theme: Theme) -> list[Item]:
    """The title and, right of it, the question in one line or two."""
    style, stage = tokens().type("body"), tokens().stage(theme)
    left = title(heading, theme, 1180)
    block = fit(question, style, 560, 2, 38, 28)
    first = tokens().space.title_baseline - 6 - (len(block.lines) - 1) * block.px * 1.2
    right = WIDTH - tokens().space.margin
    words = lines(block, right, first, style, stage.ink_soft, anchor=Anchor.END, leading=1.2)
    return [*left, *(words if question else [])]


def _row_head(suit: Suit, top: float, bottom: float, theme: Theme) -> list[Item]:
    """The suit's mark and name at the left of its row."""
    colours, stage = tokens().suit(suit.colour, theme), tokens().stage(theme)
    style = tokens().type("label")
    name = fit(suit.title, style, 172, 1, 34, 28)
    size = min(100.0, bottom - top - 54)
    y = (top + bottom) / 2 - (size + 50) / 2
    return [
        mark(suit.colour, 64, y, size, colours.mark),
        *lines(name, 64, y + size + 46, style, stage.ink),
    ]


def _on_wall(room: RoomView, card: Card, x: float, y: float, found: Grid, theme: Theme) -> list[Item]:
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
    words = _within(card.title, style, found.width - width - 72, found.height - 84, 64)
    return [
        *card_surface(x, y, found.width, found.height, theme),
        *_small_picture(room, card, x + PADDING, y + PADDING, width, height),
        *lines(words, left, centred(words, middle - 12, style), style, tokens().stage(theme).ink),
        _bar(room, card, left, y + found.height - 32, 64, theme),
    ]


def _within(text: str, style: TypeStyle, width: float, height: float, px: int) -> Fitted:
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
        *_small_picture(room, card, x + PADDING, y + PADDING, width, height),
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
    chip = TypeStyle(28, 28, 700, 1.0, "display")
    return [
        *_small_picture(room, card, x, y, found.width, found.height),
        Rect(x - 2, y + found.height - 36, width + 6, 38, Paint(stage.bg), 10),
        Rect(x, y + found.height - 34, width, 34, Paint(colours.fill), 8),
        line(number, x + width / 2, y + found.height - 7, chip, colours.on, anchor=Anchor.MIDDLE),
    ]


def _bar(room: RoomView, card: Card, x: float, y: float, width: float, theme: Theme) -> Item:
    return Rect(x, y, width, 6, Paint(suit_colours(room.deck, card, theme).mark), 3)


def _small_picture(
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


def card(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """One card on stage: its drawing full bleed, its suit's panel, its question below."""
    shown = room.deck.card(spot.cue.card)
    stage, colours = tokens().stage(theme), suit_colours(room.deck, shown, theme)
    suit = room.deck.suit_of(shown)
    slide_in = (1 - ease_out(elapsed_ms / tokens().motion.slow)) * 320
    items: list[Item] = [
        Rect(0, 0, _ART_WIDTH, _ART_HEIGHT, Paint(tokens().backdrop(suit.colour).wall)),
        *_art(room, shown, slide_in),
        *_panel(colours.panel if theme == "light" else stage.surface, colours.mark, theme),
        *_panel_words(room, shown, theme),
        *_place(room, shown, spot.step, theme),
        *_strip(shown.question or room.step(spot.step).prompt, theme),
    ]
    spoken = f"{shown.title}. {quoted(shown.saying)} {shown.question}" if shown.saying else shown.title
    return Slide(f"card:{shown.id}", spoken.strip(), stage.bg, tuple(items), tokens().motion.slow)


def _art(room: RoomView, shown: Card, x: float) -> list[Item]:
    """The drawing, or the suit's mark: the title stands beside it anyway."""
    if shown.picture:
        return [Picture(x, 0, _ART_WIDTH, _ART_HEIGHT, f"card:{shown.id}")]
    return _small_picture(room, shown, 0, 0, _ART_WIDTH, _ART_HEIGHT, radius=0)


def _panel(fill: str, edge: str, theme: Theme) -> list[Item]:
    """The suit's panel; on the dark stage a calm surface with an edge in the suit's colour."""
    panel = Rect(_ART_WIDTH, 0, WIDTH - _ART_WIDTH, HEIGHT, Paint(fill))
    return [panel] if theme == "light" else [panel, Rect(_ART_WIDTH, 0, _EDGE, HEIGHT, Paint(edge))]


def _inks(room: RoomView, shown: Card, theme: Theme) -> tuple[str, str, str]:
    """Words, softer words and the accent on the panel."""
    stage, colours = tokens().stage(theme), suit_colours(room.deck, shown, theme)
    if theme == "dark":
        return stage.ink, stage.ink_soft, colours.mark
    accent = tokens().suit("behaviour", "light").fill
    return colours.panel_on, tokens().suit_art(room.deck.suit_of(shown).colour).c50, accent


def _panel_words(room: RoomView, shown: Card, theme: Theme) -> list[Item]:
    """Suit, title, bar and saying below each other, as large as they fit."""
    ink, _, accent = _inks(room, shown, theme)
    style, quote = tokens().type("card_title"), tokens().type("quote")
    heading = _heading(shown.title, style)
    depth = len(heading.lines) * heading.px * style.line
    saying = _within(quoted(shown.saying), quote, _PANEL_WIDTH, _STACK_BOTTOM - _STACK_TOP - depth - 90, 44)
    whole = depth + 90 + len(saying.lines) * saying.px * quote.line
    top = _STACK_TOP + min(54.0, max(0.0, (_STACK_BOTTOM - _STACK_TOP - whole) / 3))
    below = top + depth
    return [
        *_suit_head(room, shown, theme),
        *lines(heading, _PANEL_X, top + heading.px * 0.86, style, ink),
        Rect(_PANEL_X, below + 36, 96, 10, Paint(accent), 5),
        *(lines(saying, _PANEL_X, below + 66 + saying.px * 1.06, quote, ink) if shown.saying else []),
    ]


def _suit_head(room: RoomView, shown: Card, theme: Theme) -> list[Item]:
    """The suit's mark and name at the top of the panel."""
    ink, _, accent = _inks(room, shown, theme)
    suit, style = room.deck.suit_of(shown), tokens().type("heading")
    name = fit(suit.title, style, 370, 1, 60, 32)
    return [
        mark(suit.colour, _PANEL_X, 84, 92, accent if theme == "dark" else ink),
        *lines(name, _PANEL_X + 122, 84 + 46 + name.px * 0.348, style, ink),
    ]


def _heading(text: str, style: TypeStyle) -> Fitted:
    """The card's title: large in a few lines, smaller in more only where it must."""
    for most, largest, smallest in ((2, style.px, 100), (3, 108, 84), (4, 92, style.min_px), (5, 72, 48)):
        block = fit(text, style, _PANEL_WIDTH, most, largest, smallest)
        if not block.cut and max(map(len, block.lines), default=0):
            return block
    return fit(text, style, _PANEL_WIDTH, 6, 48, 36)


def _place(room: RoomView, shown: Card, step_id: str, theme: Theme) -> list[Item]:
    """The card's printed number at the left, its place among those shown at the right."""
    _, soft, _ = _inks(room, shown, theme)
    style = tokens().type("label")
    cards = room.cards_of_step.get(step_id, ())
    items = [line(card_label(room, shown), _PANEL_X, 1010, style, soft)]
    if shown.id in cards:
        count = f"{cards.index(shown.id) + 1} of {len(cards)}"
        items.append(line(count, WIDTH - 64, 1010, style, soft, anchor=Anchor.END))
    return list(items)


def card_label(room: RoomView, shown: Card) -> str:
    """What the printed card says: its suit's letter and its number."""
    return f"Card {room.deck.suit_of(shown).letter}{shown.number}"


def _strip(question: str, theme: Theme) -> list[Item]:
    """The question to the room, below the picture."""
    stage, style = tokens().stage(theme), tokens().type("heading")
    block = fit(question, style, _ART_WIDTH - 128, 1, 60, 41)
    if block.cut:
        block = fit(question, style, _ART_WIDTH - 128, 2, 44, 30)
    if block.cut:
        block = fitted(question, tokens().type("wall_title"), _ART_WIDTH - 128, 3)
    middle = (_ART_HEIGHT + HEIGHT) / 2
    return [
        Rect(0, _ART_HEIGHT, _ART_WIDTH, HEIGHT - _ART_HEIGHT, Paint(stage.bg)),
        *lines(block, 64, centred(block, middle, style), style, stage.ink),
    ]


SLIDES = {"wall": wall, "card": card}
