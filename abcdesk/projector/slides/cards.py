"""Slides of a cards step: the deck on the wall, then card after card on stage."""

from __future__ import annotations

from abcdesk.domain.cards import Card, Suit
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import (
    centred,
    fitted,
    line,
    lines,
    mark,
    suit_colours,
)
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import HEIGHT, WIDTH, Anchor, Item, Paint, Picture, Rect, Slide
from abcdesk.projector.wall import on_wall, small_picture, text_within
from abcdesk.projector.words import plural, quoted, spelt, started
from abcdesk.textsize import Fitted, fit
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
    items += on_wall(room, by_suit, lambda row, top, bottom: _row_head(suits[row], top, bottom, theme), theme)
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
    return small_picture(room, shown, 0, 0, _ART_WIDTH, _ART_HEIGHT, radius=0)


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
    saying = text_within(
        quoted(shown.saying), quote, _PANEL_WIDTH, _STACK_BOTTOM - _STACK_TOP - depth - 90, 44
    )
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
