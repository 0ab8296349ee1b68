"""Slides of team top threes: each team's cards with what they lead to, and what several teams argue for."""

from __future__ import annotations

from abcdesk.domain.arguments import ArguedCard
from abcdesk.domain.records import Argument
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import card_picture, card_surface, centred, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import spine
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Item, Paint, Path, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import of_all, plural, quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _TOP, _BOTTOM, _GAP = 64.0, 176.0, 976.0, 20.0
_MOST = 4


def top(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """One team's cards, the first of them first, each with its sentence."""
    told = list(room.arguments[spot.step].items())
    name, mine = told[min(spot.cue.place, len(told)) - 1]
    heading = f"{name}: what costs us most"
    stage = tokens().stage(theme)
    pitch = min(256.0, (_BOTTOM - _TOP + _GAP) / len(mine))
    answers = tuple(
        Answer(
            room.deck.card(one.card).title,
            tuple(_argument(room, one, _TOP + place * pitch, pitch - _GAP, theme)),
        )
        for place, one in enumerate(mine)
    )
    items = [*title(heading, theme), *items_of(answers), *footer(room, spot.step, theme)]
    spoken = "; ".join(f"{room.deck.card(one.card).title}: {one.consequence}" for one in mine)
    return Slide(
        f"top:{spot.step}:{spot.cue.place}", f"{heading}. {spoken}", stage.bg, tuple(items), answers=answers
    )


def _argument(room: RoomView, one: Argument, y: float, height: float, theme: Theme) -> list[Item]:
    """Place, picture and title, and at the right what it leads to."""
    stage, card, middle = tokens().stage(theme), room.deck.card(one.card), y + height / 2
    style, quote = tokens().type("list_title"), tokens().type("quote")
    tall = height - 32
    wide = tall / 0.75
    name = fit(card.title, style, 392, 3, 46 if height > 180 else 34, 28)
    x = _LEFT + 96 + wide + 28
    said = fit(quoted(one.consequence), quote, WIDTH - _LEFT - x - 392 - 80, 4 if height > 180 else 3, 44, 28)
    number = tokens().type("rank_other")
    return [
        *card_surface(_LEFT, y, WIDTH - 2 * _LEFT, height, theme),
        Path(spine(height), Paint(suit_colours(room.deck, card, theme).fill), _LEFT, y),
        line(str(one.place), _LEFT + 58, middle + 20, number, stage.ink, anchor=Anchor.MIDDLE),
        *card_picture(room.deck, card, _LEFT + 96, y + 16, wide, tall, tokens().radius.thumb),
        *lines(name, x, centred(name, middle, style), style, stage.ink),
        *lines(said, x + 392 + 40, centred(said, middle, quote), quote, stage.ink),
    ]


def argued(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The cards that several teams argue for, with the teams and one of their sentences each."""
    told, stage = room.arguments[spot.step], tokens().stage(theme)
    every = [one for one in room.argued[spot.step] if len(one.arguments) > 1]
    shown = every[:_MOST]
    heading = f"{plural(len(every), 'card')} that more than one team argues for"
    pitch = min(256.0, (_BOTTOM - _TOP + _GAP) / len(shown))
    answers = tuple(
        Answer(
            room.deck.card(one.card).title,
            tuple(_shared(room, one, len(told), _TOP + place * pitch, pitch - _GAP, theme)),
        )
        for place, one in enumerate(shown)
    )
    base = f"{plural(len(told), 'team')} argued" + (f"; the first {_MOST} cards" if every[_MOST:] else "")
    items = [
        *title(heading, theme, 1400),
        line(base, WIDTH - _LEFT, 98, tokens().type("label"), stage.ink_soft, px=30, anchor=Anchor.END),
        *items_of(answers),
        *footer(room, spot.step, theme),
    ]
    spoken = "; ".join(f"{room.deck.card(one.card).title}: {len(one.arguments)} teams" for one in shown)
    return Slide(f"argued:{spot.step}", f"{heading}. {spoken}.", stage.bg, tuple(items), answers=answers)


def _shared(room: RoomView, one: ArguedCard, whole: int, y: float, height: float, theme: Theme) -> list[Item]:
    stage, card, middle = tokens().stage(theme), room.deck.card(one.card), y + height / 2
    style, body = tokens().type("list_title"), tokens().type("body")
    tall = height - 32
    wide = tall / 0.75
    name = fit(card.title, style, 420, 2, 44, 28)
    x = _LEFT + 30 + wide + 28
    room_for = WIDTH - _LEFT - x - 420 - 80
    each = max(1, min(2, int((height - 20) // (len(one.arguments[:3]) * 38))))
    items: list[Item] = [
        *card_surface(_LEFT, y, WIDTH - 2 * _LEFT, height, theme),
        Path(spine(height), Paint(suit_colours(room.deck, card, theme).fill), _LEFT, y),
        *card_picture(room.deck, card, _LEFT + 30, y + 16, wide, tall, tokens().radius.thumb),
        *lines(name, x, centred(name, middle - 22, style), style, stage.ink),
    ]
    below = centred(name, middle - 22, style) + (len(name.lines) - 1) * name.px * style.line + 48
    count = of_all(len(one.arguments), whole, "teams")
    items.append(line(count, x, below, tokens().type("label"), stage.ink_soft, px=30))
    texts = [fit(quoted(row.consequence), body, room_for, each, 32, 28) for row in one.arguments[:3]]
    high = sum(len(text.lines) * text.px * body.line for text in texts) + 10 * (len(texts) - 1)
    at = middle - high / 2
    for text in texts:
        items += lines(text, x + 420 + 40, at + text.px, body, stage.ink)
        at += len(text.lines) * text.px * body.line + 10
    return items


SLIDES = {"top": top, "argued": argued}
