"""The slide that can always be shown: whose workshop it is, and that it goes on in a moment. No cue plays it;
the facilitator lays it over whatever stands there."""

from __future__ import annotations

from abcdesk.projector.draw import fitted, lines, mark
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import WIDTH, Anchor, Item, Slide
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

NAME = "neutral"
WORDS = "One moment"
_MARK, _GAP = 150.0, 54.0
_WIDEST = WIDTH - 320.0


def neutral(room: RoomView, theme: Theme = "light") -> Slide:
    """Client, suit marks and two calm words, in the middle."""
    stage = tokens().stage(theme)
    client = room.info.organisation or room.info.title
    soft, strong = tokens().type("body"), tokens().type("card_title")
    middle = WIDTH / 2
    words = fit(WORDS, strong, _WIDEST, 1, 140, 60)
    items: list[Item] = [
        *_marks(room, theme),
        *lines(words, middle, 640, strong, stage.ink, anchor=Anchor.MIDDLE),
        *lines(fitted(client, soft, _WIDEST, 1), middle, 740, soft, stage.ink_soft, anchor=Anchor.MIDDLE),
    ]
    spoken = f"{client}. {WORDS}." if client else f"{WORDS}."
    return Slide(NAME, spoken, stage.bg, tuple(items))


def _marks(room: RoomView, theme: Theme) -> list[Item]:
    suits = room.deck.suits[:4]
    x = (WIDTH - len(suits) * _MARK - (len(suits) - 1) * _GAP) / 2
    return [
        mark(suit.colour, x + place * (_MARK + _GAP), 300, _MARK, tokens().suit(suit.colour, theme).mark)
        for place, suit in enumerate(suits)
    ]
