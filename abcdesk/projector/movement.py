"""What moved: ranks then and now as a slope chart, with shares and how many voted."""

from __future__ import annotations

from abcdesk.domain.chance import largest_by_chance
from abcdesk.domain.moved import Move, Movement
from abcdesk.domain.show import Spot
from abcdesk.projector.dates import month_and_year
from abcdesk.projector.draw import card_picture, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Anchor, Answer, Ellipse, Item, Paint, Path, Rect, Slide
from abcdesk.projector.slope import percent
from abcdesk.projector.words import plural, quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_THEN_X, _NOW_X, _TOP = 572.0, 936.0, 306.0
_PANEL = (1460.0, 158.0, 396.0, 832.0)
_MOST = 10
_MOST_HEROES = 2


def moved(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The old side, then the lines, then the cards that moved more than chance would."""
    found = room.moved
    assert found is not None, "the cue is played only where something can be compared"
    draw = tokens().motion.slope_draw
    lines_drawn = ease_out((elapsed_ms - draw / 2) / draw)
    heroes_drawn = ease_out((elapsed_ms - draw * 1.5) / draw)
    heroes = heroes_of(room, found) if heroes_drawn > 0 else ()
    order_then, order_now = _orders(found)
    shown = dict.fromkeys([*order_then, *order_now])
    heading = finding(room, found) if heroes_drawn >= 1 else "The same cards, then and now"
    slopes = _slopes(room, (order_then, order_now), heroes, (lines_drawn, heroes_drawn), theme)
    then = _side(room, found, order_then, heroes, theme, then=True)
    now = _side(room, found, order_now, heroes, theme, then=False) if lines_drawn >= 1 else {}
    panel = _panel(room, found, heroes[0], theme) if heroes and heroes_drawn >= 1 else []
    answers = tuple(
        Answer(
            room.deck.card(card).title,
            (
                *slopes.get(card, []),
                *then[card],
                *now.get(card, []),
                *(panel if heroes and card == heroes[0] else []),
            ),
        )
        for card in order_then
    )
    items: list[Item] = [
        *title(heading, theme),
        *_heads(room, found, theme),
        *(item for drawn in (slopes, then, now) for one in drawn.values() for item in one),
        *panel,
        *_note(found, theme),
        *footer(room, spot.step, theme),
    ]
    said = (f"{room.deck.card(card).title}: {_words(found, card)}" for card in shown)
    spoken = f"{finding(room, found)}. {'. '.join(said)}."
    motion = round(draw * 2.5)
    return Slide(f"moved:{spot.step}", spoken, tokens().stage(theme).bg, tuple(items), motion, answers)


def heroes_of(room: RoomView, found: Movement) -> tuple[str, ...]:
    """The two cards that moved most, by more votes than chance alone would give a card."""
    return tuple(move.card for move in _beyond_chance(room, found)[:_MOST_HEROES])


def _beyond_chance(room: RoomView, found: Movement) -> list[Move]:
    """What moved by more votes than chance alone would give a card, largest move first."""
    chance = largest_by_chance(len(room.deck), (3,) * max(found.n_then, found.n_now, 1))
    strong = [move for move in found.moves if _votes_moved(found, move) >= max(2, chance)]
    return sorted(strong, key=lambda move: -abs(move.change))


def finding(room: RoomView, found: Movement) -> str:
    """The largest move as a sentence; that nothing moved where it did not."""
    strong = heroes_of(room, found)
    if not strong:
        return "Nothing moved by more than chance"
    move = next(one for one in found.moves if one.card == strong[0])
    verb = "fell" if move.change < 0 else "rose"
    return f"{quoted(move.title)} {verb}"


def _votes_moved(found: Movement, move: Move) -> float:
    """The move in votes of the larger room."""
    return abs(move.change) * max(found.n_then, found.n_now)


def _orders(found: Movement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cards of each side by rank, those nobody picked there last; the same cards on both."""
    best = sorted(found.moves, key=lambda m: min(m.rank_then or 99, m.rank_now or 99))[:_MOST]
    then = sorted(best, key=lambda m: (m.rank_then or 99, m.rank_now or 99))
    now = sorted(best, key=lambda m: (m.rank_now or 99, m.rank_then or 99))
    return tuple(m.card for m in then), tuple(m.card for m in now)


def _pitch(count: int) -> float:
    return 83.0 if count <= 8 else 66.0


def _heads(room: RoomView, found: Movement, theme: Theme) -> list[Item]:
    stage, style, body = tokens().stage(theme), tokens().type("heading"), tokens().type("body")
    now = month_and_year(room.info.date) if room.info.date else "Today"
    then = month_and_year(found.earlier.date) if found.earlier.date else "Last time"
    unit = ("team", "teams") if found.by_team else ("person", "people")
    items: list[Item] = []
    for words, n, x, anchor in (
        (then, found.n_then, _THEN_X + 29, Anchor.END),
        (now, found.n_now, _NOW_X - 29, Anchor.START),
    ):
        items.append(line(words, x, 204, style, stage.ink, px=52, anchor=anchor))
        items.append(line(plural(n, *unit), x, 248, body, stage.ink_soft, px=32, anchor=anchor))
    return items


def _move(found: Movement, card: str) -> Move:
    return next(move for move in found.moves if move.card == card)


def _slopes(
    room: RoomView,
    orders: tuple[tuple[str, ...], tuple[str, ...]],
    heroes: tuple[str, ...],
    drawn: tuple[float, float],
    theme: Theme,
) -> dict[str, list[Item]]:
    """By card its line, the heroes' last and broad."""
    then, now = orders
    pitch, stage = _pitch(len(then)), tokens().stage(theme)
    slopes: dict[str, list[Item]] = {}
    for card in sorted(then, key=lambda one: one in heroes):
        share = drawn[1] if card in heroes else drawn[0]
        if share <= 0:
            continue
        a, b = _TOP + then.index(card) * pitch, _TOP + now.index(card) * pitch
        x, y = _THEN_X + (_NOW_X - _THEN_X) * share, a + (b - a) * share
        colours = suit_colours(room.deck, room.deck.card(card), theme)
        paint = (
            Paint(stroke=colours.mark, stroke_width=tokens().stroke.line_hero)
            if card in heroes
            else Paint(stroke=stage.ink_soft, stroke_width=4, stroke_opacity=0.45)
        )
        slopes[card] = [Path(f"M{_THEN_X},{a:.1f}L{x:.1f},{y:.1f}", paint)]
    return slopes


def _side(
    room: RoomView,
    found: Movement,
    order: tuple[str, ...],
    heroes: tuple[str, ...],
    theme: Theme,
    *,
    then: bool,
) -> dict[str, list[Item]]:
    """By card, node with the rank, share and title on one side."""
    stage, style = tokens().stage(theme), tokens().type("list_title")
    pitch, x = _pitch(len(order)), _THEN_X if then else _NOW_X
    ranks = [_rank(_move(found, card), then) for card in order]
    sides: dict[str, list[Item]] = {}
    for place, card in enumerate(order):
        items: list[Item] = []
        move, y, hero = _move(found, card), _TOP + place * pitch, card in heroes
        rank = ranks[place]
        colours = suit_colours(room.deck, room.deck.card(card), theme)
        fill = colours.mark if hero else stage.ink_soft
        r = 34.0 if hero else 29.0
        if rank is None:
            items.append(Ellipse(x, y, r, r, Paint(stage.bg, stroke=fill, stroke_width=5, dash=(10, 8))))
        else:
            items.append(Ellipse(x, y, r, r, Paint(fill)))
        words = "–" if rank is None else f"{rank}{'=' if ranks.count(rank) > 1 else ''}"
        ink = fill if rank is None else stage.bg
        items.append(line(words, x, y + 12, tokens().type("label"), ink, anchor=Anchor.MIDDLE))
        share = percent(move.share_then if then else move.share_now)
        at, anchor = (x - 54, Anchor.END) if then else (x + 54, Anchor.START)
        colour = colours.text if hero else stage.ink
        items.append(line(f"{share}%", at, y + 13, style, colour, px=38, anchor=anchor, tabular=True))
        name = fit(move.title, style, 330 if then else 348, 2 if pitch > 70 else 1, 38, 28)
        left = at - 96 if then else at + 96
        first = y + 13 - (len(name.lines) - 1) * name.px * 0.5
        sides[card] = [*items, *lines(name, left, first, style, colour, anchor=anchor, leading=1.0)]
    return sides


def _rank(move: Move, then: bool) -> int | None:
    return move.rank_then if then else move.rank_now


def _words(found: Movement, card: str) -> str:
    move = _move(found, card)
    return f"{move.votes_then} of {found.n_then} then, {move.votes_now} of {found.n_now} now"


def _note(found: Movement, theme: Theme) -> list[Item]:
    who = "teams" if found.by_team else "people"
    words = f"Share of {who} that picked the card. Bold: what moved more than chance alone would."
    if found.unmatched:
        more = plural(len(found.unmatched), "card of last time is", "cards of last time are")
        words = f"{words} {more} not in this deck."
    block = fit(words, tokens().type("footer"), 1370, 1, 28, 28)
    return list(lines(block, 64, 984, tokens().type("footer"), tokens().stage(theme).ink_soft))


def _panel(room: RoomView, found: Movement, hero: str, theme: Theme) -> list[Item]:
    """The largest move in large figures, with its card."""
    x, y, width, height = _PANEL
    card, move = room.deck.card(hero), _move(found, hero)
    colours, stage = suit_colours(room.deck, card, theme), tokens().stage(theme)
    dark = theme == "dark"
    ground, ink = (stage.surface, stage.ink) if dark else (colours.panel, colours.panel_on)
    unit = "teams" if found.by_team else "people"
    same_base = found.n_then == found.n_now
    figures = (
        f"{move.votes_then} to {move.votes_now}"
        if same_base
        else (f"{percent(move.share_then)} to {percent(move.share_now)}%")
    )
    size = fit(figures, tokens().type("hero_number"), width - 60, 1, 130, 64)
    base = (
        f"of {found.n_now} {unit}: our largest move"
        if same_base
        else (f"of {found.n_then} {unit} then, of {found.n_now} now")
    )
    words = fit(base, tokens().type("body"), width - 60, 3, 34, 28)
    name = fit(move.title, tokens().type("row_title"), width - 60, 2, 42, 28)
    below = y + 500 + len(words.lines) * 42
    return [
        Rect(x, y, width, height, Paint(ground), tokens().radius.panel),
        *([Rect(x, y + 28, 12, height - 56, Paint(colours.mark))] if dark else []),
        *card_picture(room.deck, card, x + 22, y + 22, width - 44, 264, tokens().radius.card),
        *lines(size, x + 30, y + 430, tokens().type("hero_number"), ink),
        *lines(words, x + 30, y + 490, tokens().type("body"), ink),
        *lines(name, x + 30, below + 14, tokens().type("row_title"), ink),
        *_others(len(found.moves) - len(_beyond_chance(room, found)), ink),
    ]


def _others(count: int, ink: str) -> list[Item]:
    """How many cards moved no more than they would by chance, at the panel's foot."""
    if not count:
        return []
    x, y, width, height = _PANEL
    body = tokens().type("body")
    words = fit("moved no more than chance alone would", body, width - 60, 2, 32, 28)
    return [
        Rect(x + 30, y + height - 160, width - 60, 3, Paint(ink, 0.4)),
        line(plural(count, "other card"), x + 30, y + height - 108, tokens().type("row_title"), ink, px=44),
        *lines(words, x + 30, y + height - 66, body, ink, leading=1.2),
    ]
