"""Slides of a commitments step: what will be done, by whom, by when."""

from __future__ import annotations

import datetime as dt

from abcdesk.domain.records import Behaviour, Commitment
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.commitments import PER_SLIDE
from abcdesk.projector.draw import card_picture, card_surface, centred, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import spine
from abcdesk.projector.slide import Answer, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import spelt, started
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_LEFT, _WIDTH, _TOP, _HEIGHT, _GAP = 64, 1792, 198, 152, 18
_MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def commitments(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """At most four commitments a picture, as many on each, those due first at the top."""
    stage = tokens().stage(theme)
    page = max(1, spot.cue.place)
    in_order = sorted(
        room.commitments, key=lambda one: (one.due is None, one.due or dt.date.max, one.position)
    )
    pages = max(1, -(-len(in_order) // PER_SLIDE))
    size = -(-len(in_order) // pages)
    shown = in_order[(page - 1) * size : page * size]
    items = [*title(_title(room), theme), *_heads(theme), *footer(room, spot.step, theme)]
    if not shown:
        items += _places(theme)
    answers = tuple(
        Answer(one.text, tuple(_row(room, one, _TOP + place * (_HEIGHT + _GAP), theme)))
        for place, one in enumerate(shown)
    )
    items += items_of(answers)
    items += _again(room, theme)
    spoken = "; ".join(f"{one.text} {one.owner}" for one in shown) or "No commitment yet."
    return Slide(f"commitments:{page}:{len(shown)}", spoken, stage.bg, tuple(items), answers=answers)


def short_date(date: dt.date) -> str:
    """A date as it is said in a room: 30 June."""
    return f"{date.day} {_MONTHS[date.month - 1]}"


def _title(room: RoomView) -> str:
    count = len(room.commitments)
    return (
        "What we will do differently"
        if not count
        else f"{started(spelt(count))} {'promise' if count == 1 else 'promises'} we make today"
    )


def _heads(theme: Theme) -> list[Item]:
    style, soft = tokens().type("footer"), tokens().stage(theme).ink_soft
    heads = ((312, "What we do"), (940, "What one will see"), (1364, "Who"), (1662, "By when"))
    return [line(words, x, 182, style, soft, px=30) for x, words in heads]


def _places(theme: Theme) -> list[Item]:
    """Places for what nobody has promised yet, and the question that fills them."""
    stage, style = tokens().stage(theme), tokens().type("row_title")
    edge = Paint(stroke=stage.line, stroke_width=4, dash=(16, 12))
    rows = (_TOP + place * (_HEIGHT + _GAP) for place in range(3))
    asked = line("Who does what, and by when?", 312, _TOP + _HEIGHT / 2 + 16, style, stage.ink_soft, px=46)
    return [*(Rect(_LEFT + 2, y + 2, _WIDTH - 4, _HEIGHT - 4, edge, 20) for y in rows), asked]


def _behaviour(room: RoomView, commitment: Commitment) -> Behaviour | None:
    return next((one for one in room.behaviours if one.id == commitment.behaviour), None)


def _row(room: RoomView, commitment: Commitment, y: float, theme: Theme) -> list[Item]:
    stage = tokens().stage(theme)
    middle = y + _HEIGHT / 2
    title_style, body = tokens().type("row_title"), tokens().type("body")
    what = fit(commitment.text, title_style, 590, 2, 48, 34)
    if what.cut:
        what = fit(commitment.text, title_style, 590, 3, 38, 28)
    see = fit(commitment.measure, body, 396, 3, 34, 28)
    who = fit(commitment.owner, tokens().type("label"), 276, 3, 34, 28)
    when = short_date(commitment.due) if commitment.due else "no date yet"
    date = fit(when, title_style, 180, 1, 48, 28)
    return [
        *card_surface(_LEFT, y, _WIDTH, _HEIGHT, theme),
        *_origin(room, commitment, y, theme),
        *lines(what, 312, centred(what, middle, title_style, 1.06), title_style, stage.ink, leading=1.06),
        *lines(see, 940, centred(see, middle, body), body, stage.ink),
        *lines(who, 1364, centred(who, middle, tokens().type("label")), tokens().type("label"), stage.ink),
        *lines(date, 1662, centred(date, middle, title_style), title_style, stage.ink),
    ]


def _origin(room: RoomView, commitment: Commitment, y: float, theme: Theme) -> list[Item]:
    """The card a commitment follows from: its suit as a spine, its picture small."""
    behaviour = _behaviour(room, commitment)
    stage = tokens().stage(theme)
    card = room.deck.card(behaviour.card) if behaviour else None
    fill = suit_colours(room.deck, card, theme).fill if card else stage.line
    items: list[Item] = [Path(spine(_HEIGHT), Paint(fill), _LEFT, y)]
    if card:
        items += card_picture(room.deck, card, 112, y + 13, 168, 126, tokens().radius.thumb)
    return items


def _again(room: RoomView, theme: Theme) -> list[Item]:
    """When the room meets again."""
    if not room.info.follow_up or not room.commitments:
        return []
    stage = tokens().stage(theme)
    date = f"{short_date(room.info.follow_up)} {room.info.follow_up.year}"
    return [
        Picture(72, 886, 92, 92, "scene:wheel"),
        line(f"We look at these again on {date}.", 196, 948, tokens().type("heading"), stage.ink, px=48),
    ]


SLIDES = {"commitments": commitments}
