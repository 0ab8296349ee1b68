"""Whom it hurts: the cards of a revealed round beside the stakeholders' markers that were laid on them."""

from __future__ import annotations

from abcdesk.domain.cards import Marker
from abcdesk.domain.show import Spot
from abcdesk.domain.whom import Hurt, laid
from abcdesk.projector.draw import card_picture, centred, line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.ranking import voters
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Ellipse, Item, Paint, Picture, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import listed, plural
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

MOST_CARDS = 6
_LEFT, _FIRST, _RIGHT = 64.0, 700.0, 1856.0
_TOKEN_Y, _TOP, _BOTTOM = 214.0, 336.0, 976.0


def whom(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """A row for each card, a column for each marker, and in the cell how many laid it there."""
    found, hurts, stage = room.rounds[spot.step], room.hurts[spot.step], tokens().stage(theme)
    rows = hurts[:MOST_CARDS]
    heading = _heading(room, hurts)
    more = f"; {plural(len(hurts) - len(rows), 'more card')}" if len(hurts) > len(rows) else ""
    base = f"of those who picked a card: {voters(found, found.handed_in)}{more}"
    items: list[Item] = [
        *title(heading, theme, 1120),
        line(base, _RIGHT, 98, tokens().type("label"), stage.ink_soft, px=30, anchor=Anchor.END),
        *footer(room, spot.step, theme),
    ]
    width = (_RIGHT - _FIRST) / max(1, len(room.deck.markers))
    for place, marker in enumerate(room.deck.markers):
        items += _token(marker, _FIRST + (place + 0.5) * width, width, theme)
    pitch = min(132.0, (_BOTTOM - _TOP) / max(1, len(rows)))
    most = max(max(one.counts.values()) for one in rows)
    answers = tuple(
        Answer(
            room.deck.card(one.card).title,
            tuple(_row(room, one, _TOP + place * pitch, pitch, most, theme)),
        )
        for place, one in enumerate(rows)
    )
    items += items_of(answers)
    spoken = "; ".join(f"{room.deck.card(one.card).title}: {_said(room, one)}" for one in rows)
    name = f"whom:{spot.step}"
    return Slide(name, f"{heading}. {spoken}.", stage.bg, tuple(items), answers=answers)


def _heading(room: RoomView, hurts: tuple[Hurt, ...]) -> str:
    """Who is named most: "Hurt most: Users, 9 of 14 markers"."""
    total = laid(hurts)
    most = max(total.values())
    names = [marker.title for marker in room.deck.markers if total[marker.id] == most]
    if len(names) > 2:
        return "Whom does it hurt?"
    each = " each" if len(names) > 1 else ""
    return f"Hurt most: {listed(names)}, {most} of {total.total()} markers{each}"


def _said(room: RoomView, one: Hurt) -> str:
    names = {marker.id: marker.title for marker in room.deck.markers}
    return ", ".join(f"{names[marker]} {count} of {one.n}" for marker, count in one.counts.items())


def _token(marker: Marker, x: float, width: float, theme: Theme) -> list[Item]:
    """The marker's token with its name below."""
    stage, size = tokens().stage(theme), min(92.0, width - 20)
    y = _TOKEN_Y - size / 2
    style = tokens().type("list_title")
    words = fit(marker.title, style, width - 8, 1, 32, 28)
    items: list[Item] = []
    if marker.picture:
        items += [
            Ellipse(x, _TOKEN_Y, size / 2, size / 2, Paint(stage.surface)),
            Picture(x - size / 2, y, size, size, f"marker:{marker.id}", size / 2),
            Ellipse(x, _TOKEN_Y, size / 2, size / 2, Paint(stroke=stage.ink, stroke_width=3)),
        ]
    return [*items, *lines(words, x, 312, style, stage.ink, anchor=Anchor.MIDDLE)]


def _row(room: RoomView, one: Hurt, y: float, pitch: float, most: int, theme: Theme) -> list[Item]:
    """Picture and title, and a disc for each marker, larger the more laid it."""
    stage, style, card = tokens().stage(theme), tokens().type("list_title"), room.deck.card(one.card)
    middle, height = y + pitch / 2, min(87.0, pitch - 20)
    wide, corner = height / 0.75, tokens().radius.thumb
    words = fit(card.title, style, _FIRST - _LEFT - wide - 48, 2, 38, 28)
    items: list[Item] = [
        Rect(_LEFT, y + 1, WIDTH - 2 * _LEFT, 2, Paint(stage.line)),
        *card_picture(room.deck, card, _LEFT, middle - height / 2, wide, height, corner),
        *lines(words, _LEFT + height / 0.75 + 24, centred(words, middle, style), style, stage.ink),
    ]
    width = (_RIGHT - _FIRST) / max(1, len(room.deck.markers))
    number = tokens().type("rank_other")
    for place, marker in enumerate(room.deck.markers):
        count, x = one.counts.get(marker.id, 0), _FIRST + (place + 0.5) * width
        if not count:
            items.append(Ellipse(x, middle, 4, 4, Paint(stage.line)))
            continue
        radius = min(height / 2, 22 + (height / 2 - 22) * count / most)
        items.append(Ellipse(x, middle, radius, radius, Paint(stage.ink)))
        items.append(line(str(count), x, middle + 13, number, stage.bg, px=36, anchor=Anchor.MIDDLE))
    return items
