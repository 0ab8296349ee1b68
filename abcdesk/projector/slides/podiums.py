"""One podium for each suit: the first three cards of every suit side by side, each with its count."""

from __future__ import annotations

from abcdesk.domain.show import Spot
from abcdesk.domain.tally import Standing, within_suits
from abcdesk.projector.draw import card_picture, centred, line, lines, mark, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.ranking import voters
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Item, Paint, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import of_all
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

PLACES = 3
_LEFT, _TOP, _BOTTOM, _GAP = 64.0, 176.0, 976.0, 32.0
_HEAD, _PITCH = 92.0, 222.0


def podiums(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The first three places of every suit; of those that share the last one shown, how many more there
    are."""
    found, stage = room.rounds[spot.step], tokens().stage(theme)
    there = {card.suit for card in map(room.deck.card, (one.card for one in found.standings))}
    suits = [suit for suit in room.deck.suits if suit.id in there]
    parted = within_suits(room.deck, found.standings, [suit.id for suit in suits])
    words = "The first three of every suit"
    base = f"counted: {voters(found, found.handed_in)}"
    right = WIDTH - _LEFT
    items: list[Item] = [
        *title(words, theme, 1180),
        line(base, right, 98, tokens().type("label"), stage.ink_soft, px=30, anchor=Anchor.END),
        *footer(room, spot.step, theme),
    ]
    width = (right - _LEFT - _GAP * (len(suits) - 1)) / max(1, len(suits))
    spoken: list[str] = []
    answers: list[Answer] = []
    for place, suit in enumerate(suits):
        x = _LEFT + place * (width + _GAP)
        items += _suit(room, suit.title, parted[suit.id], x, width, theme)
        answers += _places(room, found, parted[suit.id], x, width, theme)
        names = ", ".join(
            f"{one.rank} {room.deck.card(one.card).title} {of_all(one.votes, found.handed_in)}"
            for one in parted[suit.id][:PLACES]
        )
        spoken.append(f"{suit.title}: {names}")
    items += items_of(answers)
    said = f"{words}. {'; '.join(spoken)}."
    return Slide(f"podiums:{spot.step}", said, stage.bg, tuple(items), answers=tuple(answers))


def _suit(
    room: RoomView, name: str, own: tuple[Standing, ...], x: float, width: float, theme: Theme
) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("list_title")
    card = room.deck.card(own[0].card)
    colours = suit_colours(room.deck, card, theme)
    head = fit(name, style, width - 110, 1, 44, 32)
    if head.cut:
        head = fit(name, style, width - 110, 2, 34, 28)
    items: list[Item] = [
        Rect(x, _TOP, width, _BOTTOM - _TOP, Paint(stage.surface), tokens().radius.tile),
        Rect(x, _TOP, width, _HEAD - 12, Paint(colours.fill), tokens().radius.tile),
        mark(room.deck.suit_of(card).colour, x + 24, _TOP + 18, 44, colours.on),
        *lines(head, x + 88, centred(head, _TOP + 40, style, 1.0), style, colours.on, leading=1.0),
    ]
    last = own[:PLACES][-1].rank
    if more := sum(one.rank == last for one in own[PLACES:]):
        words = f"{more} more {'shares' if more == 1 else 'share'} place {last}"
        body = tokens().type("body")
        items.append(line(words, x + 24, _BOTTOM - 16, body, stage.ink_soft, px=28))
    return items


def _places(
    room: RoomView, found: Round, own: tuple[Standing, ...], x: float, width: float, theme: Theme
) -> list[Answer]:
    places = []
    for place, one in enumerate(own[:PLACES]):
        shared = sum(other.rank == one.rank for other in own) > 1
        label = f"{one.rank}=" if shared else str(one.rank)
        y = _TOP + _HEAD + place * _PITCH
        drawn = _place(room, found, one, label, x, y, width, theme)
        places.append(Answer(room.deck.card(one.card).title, tuple(drawn)))
    return places


def _place(
    room: RoomView, found: Round, one: Standing, label: str, x: float, y: float, width: float, theme: Theme
) -> list[Item]:
    """Rank and picture, with the title and the count beside them, or below where a suit has little room."""
    stage, style, card = tokens().stage(theme), tokens().type("list_title"), room.deck.card(one.card)
    narrow = width < 480
    side = min(220.0, width - 110)
    height = side * 0.75 if not narrow else 110.0 if width > 380 else 84.0
    side = height / 0.75
    text_x = x + 24 if narrow else x + 104 + side
    room_for = width - 48 if narrow else width - side - 124
    words = fit(card.title, style, room_for, 2 if narrow else 3, 36, 28)
    middle = y + height + 50 if narrow else y + height / 2 - 22
    top = middle + (52 if narrow else len(words.lines) * words.px * 0.6 + 42)
    count = of_all(one.votes, found.handed_in)
    where = (x + width - 24, y + height / 2 + 12, Anchor.END) if narrow else (text_x, top, Anchor.START)
    return [
        line(
            label,
            x + 46,
            y + height / 2 + 18,
            tokens().type("rank_other"),
            stage.ink,
            px=46,
            anchor=Anchor.MIDDLE,
        ),
        *card_picture(room.deck, card, x + 88, y, side, height, tokens().radius.thumb),
        *lines(words, text_x, centred(words, middle, style), style, stage.ink),
        line(count, where[0], where[1], tokens().type("label"), stage.ink_soft, px=30, anchor=where[2]),
    ]
