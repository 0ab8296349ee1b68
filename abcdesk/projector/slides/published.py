"""A published ranking beside the room's own, with where it is from and what speaks against it."""

from __future__ import annotations

from abcdesk.domain.published import Beside, PublishedRanking, hits
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import card_picture, centred, line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.ranking import rank_label
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Item, Paint, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import of_all, spelt, started
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_TOP, _PITCH, _HEADS_Y = 214.0, 64.0, 194.0
_RANK_X, _PICTURE_X, _TITLE_X, _HERE_X, _VOTES_X = 112.0, 172.0, 272.0, 1330.0, 1400.0
_FOOT_Y, _RIGHT = 902.0, WIDTH - 64.0


def published(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """Rank published, card, rank here; below, source, sample and caveat."""
    found, held = room.rounds[spot.step], room.published.get(spot.step)
    stage = tokens().stage(theme)
    if held is None:
        words = "This published ranking does not fit here"
        items = [*title(words, theme), *footer(room, spot.step, theme)]
        return Slide(f"published:{spot.step}", f"{words}.", stage.bg, tuple(items))
    ranking, rows = held
    items = [*title(finding(rows), theme), *_heads(theme)]
    answers = tuple(
        Answer(
            room.deck.card(row.place.card).title,
            tuple(_row(room, found, row, _TOP + place * _PITCH, theme)),
        )
        for place, row in enumerate(rows)
    )
    items += [*items_of(answers), *_origin(ranking, theme), *footer(room, spot.step, theme)]
    spoken = _spoken(room, ranking, rows)
    return Slide(f"published:{spot.step}", spoken, stage.bg, tuple(items), answers=answers)


def finding(rows: tuple[Beside, ...]) -> str:
    """How many of the published cards are among our first as many."""
    number, whole = len(hits(rows)), len(rows)
    many = spelt(number) if number else "none"
    stand = "is" if number == 1 else "are"
    return f"{started(many)} of {spelt(whole)} published cards {stand} in our first {spelt(whole)}"


def _heads(theme: Theme) -> list[Item]:
    style, ink = tokens().type("label"), tokens().stage(theme).ink_soft
    return [
        line("Published", 64, _HEADS_Y, style, ink),
        line("Here", _HERE_X, _HEADS_Y, style, ink, anchor=Anchor.MIDDLE),
    ]


def _row(room: RoomView, found: Round, row: Beside, y: float, theme: Theme) -> list[Item]:
    stage, card = tokens().stage(theme), room.deck.card(row.place.card)
    middle, name, body = y + _PITCH / 2, tokens().type("list_title"), tokens().type("body")
    ink = stage.ink if row.own else stage.ink_soft
    words = fit(card.title, name, _HERE_X - 90 - _TITLE_X, 1, 40, 30)
    items: list[Item] = [
        Rect(64, y + _PITCH - 1, _RIGHT - 64, 2, Paint(stage.line)),
        line(str(row.place.rank), _RANK_X, middle + 15, name, stage.ink_soft, px=42, anchor=Anchor.MIDDLE),
        *card_picture(room.deck, card, _PICTURE_X, middle - 27, 72, 54, 8),
        *lines(words, _TITLE_X, centred(words, middle, name), name, ink),
    ]
    if row.own is None:
        return [*items, line("not picked", _VOTES_X, middle + 12, body, ink)]
    unit = "teams" if found.by_team else "people"
    votes = of_all(row.own.votes, found.handed_in, unit)
    return [
        *items,
        line(rank_label(found, row.own), _HERE_X, middle + 16, name, ink, px=46, anchor=Anchor.MIDDLE),
        line(votes, _VOTES_X, middle + 12, body, stage.ink if row.own.above_chance else stage.ink_soft),
    ]


def _origin(ranking: PublishedRanking, theme: Theme) -> list[Item]:
    """Small, but large enough to be read from the last row."""
    stage, label, body = tokens().stage(theme), tokens().type("label"), tokens().type("body")
    first = fit(ranking.origin, label, _RIGHT - 64, 1, 30, 28)
    second = fit(f"{ranking.caveat} For talk, not for proof.", body, _RIGHT - 64, 2, 30, 28)
    return [
        *lines(first, 64, _FOOT_Y, label, stage.ink_soft),
        *lines(second, 64, _FOOT_Y + 40, body, stage.ink_soft),
    ]


def _spoken(room: RoomView, ranking: PublishedRanking, rows: tuple[Beside, ...]) -> str:
    places = "; ".join(
        f"{room.deck.card(row.place.card).title}: published {row.place.rank}, "
        + (f"here {row.own.rank}" if row.own else "not picked here")
        for row in rows
    )
    return f"{finding(rows)}. {places}. {ranking.origin} {ranking.caveat}"
