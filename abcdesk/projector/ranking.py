"""The ranking as a slide: bars that grow place by place, the first place large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from abcdesk.domain.steps.pick import PLACES_REVEALED
from abcdesk.domain.tally import Standing
from abcdesk.projector.draw import card_picture, centred, fitted, line, lines, mark, suit_colours, width_of
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import WIDTH, Anchor, Answer, Item, Paint, Rect, Slide
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import listed, of_all, plural, quoted, spelt, started
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, TypeStyle, tokens

_AXIS_X, _BAR_FULL, _TOP, _BOTTOM = 764, 964, 158, 976
_FIRST_HEIGHT, _OTHER_HEIGHT, _GAP = 180, 94, 11


@dataclass(frozen=True)
class _Row:
    """One place of the ranking and the box it is drawn in; ``grown`` is how far its bar is (0 to 1)."""

    standing: Standing
    label: str
    y: float
    height: float
    grown: float

    @property
    def first(self) -> bool:
        return self.height > _OTHER_HEIGHT


def ranking_slide(room: RoomView, found: Round, down_to: int, theme: Theme, elapsed_ms: float) -> Slide:
    """The ranking from its last shown place up to place ``down_to``; the bar of that place grows."""
    shown = found.standings[:PLACES_REVEALED]
    if not shown:
        return _nothing(room, found, theme)
    finished = down_to <= 1
    items = [
        *title(_title(room, found) if finished else _suspense(found, down_to), theme, 1180),
        *_base(found, theme),
        Rect(_AXIS_X, _TOP, _chance_width(found), _BOTTOM - _TOP, Paint(tokens().stage(theme).sunk)),
        Rect(_AXIS_X - 2.5, _TOP, 5, _BOTTOM - _TOP, Paint(tokens().stage(theme).line), 2.5),
        *footer(room, found.step.id, theme),
    ]
    places = [
        Answer(_words(room, found, row), tuple(_row(room, found, row, theme)))
        for row in _rows(shown, down_to, elapsed_ms)
    ]
    items += items_of(places)
    name = f"ranking:{found.step.id}:{down_to}"
    motion = tokens().motion.bar_grow + (tokens().motion.reveal_hold if finished else 0)
    spoken, ground = _spoken(room, found, down_to), tokens().stage(theme).bg
    return Slide(name, spoken, ground, tuple(items), motion, tuple(places))


def rank_label(found: Round, standing: Standing) -> str:
    """The rank, with "=" where it is shared."""
    shared = sum(other.rank == standing.rank for other in found.standings) > 1
    return f"{standing.rank}=" if shared else str(standing.rank)


def voters(found: Round, number: int) -> str:
    """So many voters, by their kind: 5 teams, 1 person."""
    return plural(number, "team") if found.by_team else plural(number, "person", "people")


def _title(room: RoomView, found: Round) -> str:
    """The finding: who leads, and with how much of the room."""
    best = [standing for standing in found.standings if standing.rank == 1]
    top, whole = best[0], found.handed_in
    if len(best) == 1 and _unit(found) != "vote":
        given = sum(standing.points for standing in found.standings)
        return f"One card leads with {top.points} of {plural(given, _unit(found))}"
    if len(best) == 1:
        share = "All" if top.votes == whole else f"{started(spelt(top.votes))} of {spelt(whole)}"
        noun = "teams" if found.by_team else "people"
        if whole == 1:
            return f"The first choice: {quoted(room.deck.card(top.card).title)}"
        who = f"{share} {spelt(whole)} {noun}" if share == "All" else f"{share} {noun}"
        return f"{who} picked the same card"
    return f"{started(spelt(len(best)))} cards lead with {plural(top.points, _unit(found))} each"


def _unit(found: Round) -> str:
    """What the numbers beside the bars count."""
    settings = found.step.settings
    return "dot" if settings.get("dots") else "point" if settings.get("ranked") else "vote"


def _suspense(found: Round, place: int) -> str:
    asked = "What the survey says" if found.surveyed else "What the room picked"
    return "And on second place …" if place == 2 else asked


def _base(found: Round, theme: Theme) -> list[Item]:
    """What was counted, of whom, and what is not shown."""
    stage = tokens().stage(theme)
    right = WIDTH - tokens().space.margin
    picks = sum(standing.votes for standing in found.standings)
    rest = found.standings[PLACES_REVEALED:]
    first = f"{plural(picks, 'pick')} by {voters(found, found.handed_in)}"
    if rest:
        left = sum(standing.votes for standing in rest)
        first += f"; {plural(len(rest), 'more card')}: {left}"
    second = "grey: what chance alone can reach" if _chance_width(found) else ""
    if _unit(found) == "point":
        second = f"points: {found.picks} for a first choice, down to 1" if found.picks > 1 else ""
    elif _unit(found) == "dot":
        given = sum(standing.points for standing in found.standings)
        second = f"bars: {plural(given, 'dot')}, up to {found.picks} each"
    label, body = tokens().type("label"), tokens().type("body")
    return [
        line(first, right, 82, label, stage.ink_soft, px=30, anchor=Anchor.END),
        line(second, right, 122, body, stage.ink_soft, px=30, anchor=Anchor.END),
    ]


def _full_width(found: Round, style: TypeStyle) -> float:
    """The width of the longest bar: what the number beside it leaves."""
    number = str(max(standing.points for standing in found.standings))
    return min(_BAR_FULL + 120 - width_of(number, style.family, style.weight, style.px), _BAR_FULL + 60.0)


def _chance_width(found: Round) -> float:
    """How far bars reach by chance; 0 where places give points, which chance does not know."""
    most = max(standing.points for standing in found.standings)
    if found.step.settings.get("dots") or most != max(standing.votes for standing in found.standings):
        return 0.0
    return _full_width(found, tokens().type("rank_first")) * min(1.0, found.chance_max / most)


def _rows(shown: tuple[Standing, ...], down_to: int, elapsed_ms: float) -> list[_Row]:
    hold = tokens().motion.reveal_hold if down_to <= 1 else 0
    growing = ease_out((elapsed_ms - hold) / tokens().motion.bar_grow)
    rows, y = [], float(_TOP)
    for place, standing in enumerate(shown, start=1):
        height = _FIRST_HEIGHT if place == 1 else _OTHER_HEIGHT
        if place >= down_to:
            grown = growing if place == max(down_to, 1) else 1.0
            rows.append(_Row(standing, "", y, height, grown))
        y += height + _GAP
    return rows


def _row(room: RoomView, found: Round, row: _Row, theme: Theme) -> list[Item]:
    """Rank, picture, title, bar and number of one place; before its bar grows only the rank stands."""
    stage = tokens().stage(theme)
    middle = row.y + row.height / 2
    big = row.first
    rank_style = tokens().type("rank_first" if big else "rank_other")
    label = rank_label(found, row.standing)
    rank = line(
        label,
        104,
        middle + rank_style.px * 0.35,
        rank_style,
        stage.ink if big else stage.ink_soft,
        anchor=Anchor.MIDDLE,
    )
    if len(label) > 2:
        rank = replace(rank, px=rank_style.px * 0.7)
    if row.grown <= 0:
        return [rank]
    card = room.deck.card(row.standing.card)
    thumb = (160, 232, 174) if big else (160, 116, 87)
    x, width, height = thumb
    style = tokens().type("heading" if big else "list_title")
    text_x = x + width + 28
    wide = _AXIS_X - text_x - 28
    also = found.merged.get(card.id, ())
    block = fitted(card.title, style, wide, (2 if big else 1) if also else (3 if big else 2))
    lifted = middle - (30 if also and big else 18 if also else 0)
    below = lifted + (len(block.lines) - 1) * block.px * style.line / 2 + block.px * 0.35 + 38
    return [
        rank,
        *card_picture(room.deck, card, x, middle - height / 2, width, height, tokens().radius.thumb),
        *lines(block, text_x, centred(block, lifted, style), style, stage.ink),
        *_also(room, also, text_x, below, wide, 2 if big else 1, theme),
        *_bar(room, found, row, theme),
    ]


def _also(
    room: RoomView, cards: Sequence[str], x: float, y: float, width: float, most: int, theme: Theme
) -> list[Item]:
    """The cards that are counted with this one, on ``most`` lines."""
    if not cards:
        return []
    style = tokens().type("body")
    names = listed([room.deck.card(one).title for one in cards])
    words = fit(f"with {names}", style, width, most, 30, 28)
    return lines(words, x, y, style, tokens().stage(theme).ink_soft, leading=1.05)


def _bar(room: RoomView, found: Round, row: _Row, theme: Theme) -> list[Item]:
    """The bar with its suit's mark in the end and the number outside."""
    stage = tokens().stage(theme)
    card = room.deck.card(row.standing.card)
    colours = suit_colours(room.deck, card, theme)
    most = max(standing.points for standing in found.standings)
    number = str(row.standing.points)
    style = tokens().type("rank_first" if row.first else "rank_other")
    height = 120 if row.first else 56
    full = _full_width(found, tokens().type("rank_first"))
    width = max(26.0, full * row.standing.points / most * row.grown)
    middle = row.y + row.height / 2
    outline = Paint(colours.fill, stroke=colours.mark, stroke_width=3)
    items: list[Item] = [Rect(_AXIS_X + 4, middle - height / 2, width, height, outline, tokens().radius.bar)]
    size = 52 if row.first else 30
    if width > size + 40:
        suit = room.deck.suit_of(card)
        items.append(mark(suit.colour, _AXIS_X + width - size - 20, middle - size / 2, size, colours.on))
    if row.grown >= 0.98:
        items.append(
            line(number, _AXIS_X + width + 28, middle + style.px * 0.35, style, stage.ink, tabular=True)
        )
    return items


def _words(room: RoomView, found: Round, row: _Row) -> str:
    """What a place is called; before its bar grows nobody knows its card."""
    if row.grown <= 0:
        return f"place {rank_label(found, row.standing)}"
    return room.deck.card(row.standing.card).title


def _spoken(room: RoomView, found: Round, down_to: int) -> str:
    places = [
        f"{rank_label(found, s)} {_named(room, found, s.card)}, {of_all(s.votes, found.handed_in)}"
        for s in found.standings[max(down_to - 1, 0) : PLACES_REVEALED]
    ]
    return "Ranking: " + "; ".join(places) + "."


def _named(room: RoomView, found: Round, card_id: str) -> str:
    first, *others = [room.deck.card(one).title for one in (card_id, *found.merged.get(card_id, ()))]
    return f"{first} with {listed(others)}" if others else first


def _nothing(room: RoomView, found: Round, theme: Theme) -> Slide:
    stage = tokens().stage(theme)
    items = [
        *title("Nothing was handed in", theme),
        line("There is no ranking to show.", 64, 240, tokens().type("note"), stage.ink_soft),
        *footer(room, found.step.id, theme),
    ]
    return Slide(f"ranking:{found.step.id}", "Nothing was handed in.", stage.bg, tuple(items))
