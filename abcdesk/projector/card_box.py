"""A card beside what is said about it: picture, mark and a line of words, on a white surface."""

from __future__ import annotations

from abcdesk.domain.tally import Standing
from abcdesk.projector.draw import card_picture, card_surface, fitted, lines, mark, suit_colours
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.slide import Item
from abcdesk.projector.words import plural
from abcdesk.tokens import Theme, tokens

WIDTH, HEIGHT, LEFT, TOP = 480, 430, 64, 158


def card_box(room: RoomView, card_id: str, words: str, theme: Theme) -> list[Item]:
    """The card at the upper left of a slide, with one line of words below its picture."""
    card = room.deck.card(card_id)
    colours = suit_colours(room.deck, card, theme)
    style = tokens().type("list_title")
    block = fitted(words, style, WIDTH - 116, 1)
    if block.cut:
        block = fitted(words, tokens().type("wall_title"), WIDTH - 116, 2)
    suit = room.deck.suit_of(card).colour
    first = TOP + 392 + block.px * 0.35 - (len(block.lines) - 1) * block.px * 0.52
    return [
        *card_surface(LEFT, TOP, WIDTH, HEIGHT, theme),
        *card_picture(room.deck, card, LEFT + 10, TOP + 10, WIDTH - 20, 344, tokens().radius.card),
        mark(suit, LEFT + 26, TOP + 370, 42, colours.mark),
        *lines(block, LEFT + 86, first, style, tokens().stage(theme).ink, leading=1.04),
    ]


def standing_words(room: RoomView, card_id: str) -> str:
    """How the room ranked this card in its first revealed round; its title where it was not picked."""
    for step in room.steps:
        found = room.rounds.get(step.id)
        if found and found.standings:
            return _place_words(room, found, card_id)
    return room.deck.card(card_id).title


def _place_words(room: RoomView, found: Round, card_id: str) -> str:
    standing: Standing | None = next((s for s in found.standings if s.card == card_id), None)
    if standing is None:
        return room.deck.card(card_id).title
    voters = plural(found.handed_in, "team") if found.by_team else plural(found.handed_in, "person", "people")
    return f"No. {standing.rank}: {standing.votes} of {voters}"
