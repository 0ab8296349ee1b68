"""Slides of a step in which cards are sorted: who has sorted, the piles, and the cards that go on."""

from __future__ import annotations

from abcdesk.domain.records import Pile
from abcdesk.domain.show import Spot
from abcdesk.projector.draw import centred, line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.piles_view import PilesView
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import WIDTH, Anchor, Item, Slide
from abcdesk.projector.slides.pick import handing_in
from abcdesk.projector.wall import on_wall
from abcdesk.projector.words import listed, plural, quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_WORDS = {Pile.YES: "Yes", Pile.MAYBE: "Maybe", Pile.NO: "No"}


def sorting(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """Who has sorted, and the time left; never what lies on which pile."""
    return handing_in(room, room.sorting[spot.step], theme)


def piles(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """All cards on their piles."""
    found = room.piles[spot.step]
    heading = f"{plural(len(found.going_on), 'card')} of {found.cards} {_goes(found)} on"
    kept = [pile for pile in Pile if found.by_pile.get(pile)]
    rule = "yes: at least half say yes; no: more than half say no" if found.sorted_by > 1 else ""
    spoken = ", ".join(f"{_WORDS[pile]} {len(found.by_pile[pile])}" for pile in kept)
    return _wall(room, spot, heading, rule, kept, theme, f"{heading}. {spoken}.")


def going_on(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The cards that the next round picks from, as large as they go."""
    found = room.piles[spot.step]
    number = plural(len(found.going_on), "card")
    after = listed([quoted(one) for one in found.rounds])
    heading = f"We go on with {number}"
    kept = [p for p in (Pile.YES, Pile.MAYBE)[: 2 if found.maybe_too else 1] if found.by_pile.get(p)]
    return _wall(room, spot, heading, f"for {after}" if after else "", kept, theme, f"{heading}.")


def _goes(found: PilesView) -> str:
    return "goes" if len(found.going_on) == 1 else "go"


def _wall(
    room: RoomView, spot: Spot, heading: str, remark: str, kept: list[Pile], theme: Theme, spoken: str
) -> Slide:
    """The piles as rows of a wall; at the right of the title who sorted, and a remark."""
    found, stage = room.piles[spot.step], tokens().stage(theme)
    rows = [[room.deck.card(card) for card in found.by_pile[pile]] for pile in kept]

    def head(row: int, top: float, low: float) -> list[Item]:
        return _head(kept[row], len(rows[row]), top, low, theme)

    right, unit = WIDTH - tokens().space.margin, room.sorting[spot.step].unit
    style = tokens().type("body")
    small = fit(remark, style, 860, 1, 30, 28)
    items = [
        *title(heading, theme, 940),
        line(
            f"sorted by {plural(found.sorted_by, unit)}",
            right,
            82,
            tokens().type("label"),
            stage.ink_soft,
            px=30,
            anchor=Anchor.END,
        ),
        *lines(small, right, 122, style, stage.ink_soft, anchor=Anchor.END),
        *on_wall(room, rows, head, theme, kept.index(Pile.NO) if Pile.NO in kept else -1),
        *footer(room, spot.step, theme),
    ]
    if not rows:
        note = tokens().type("note")
        items.append(line("No card lies on this pile.", 64, 260, note, stage.ink_soft))
    return Slide(f"{spot.cue.slide}:{spot.step}", spoken, stage.bg, tuple(items))


def _head(pile: Pile, number: int, top: float, bottom: float, theme: Theme) -> list[Item]:
    """The pile's number and name at the left of its row; one line where the row is low."""
    stage, middle = tokens().stage(theme), (top + bottom) / 2
    large, style = tokens().type("rank_first"), tokens().type("list_title")
    if bottom - top < 150:
        words = fit(f"{number} {_WORDS[pile].lower()}", style, 172, 1, 40, 28)
        return lines(words, 64, centred(words, middle, style), style, stage.ink)
    return [
        line(str(number), 64, middle + 8, large, stage.ink, tabular=True),
        line(_WORDS[pile], 64, middle + 58, style, stage.ink_soft),
    ]


SLIDES = {"sorting": sorting, "piles": piles, "going-on": going_on}
