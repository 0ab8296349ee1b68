"""The service dial: how much of the poor service somebody chose, and how much just happened."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin

from abcdesk.domain.records import RulingKind
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.excuses import Dial, Excuse, Origin
from abcdesk.projector.draw import line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import band, ease_out, tick_disc
from abcdesk.projector.slide import WIDTH, Anchor, Ellipse, Item, Paint, Path, Picture, Rect, Slide
from abcdesk.projector.words import plural, quoted, spelt, started
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

_X, _Y, _OUTER, _INNER, _KNOB = 484.0, 610.0, 408.0, 300.0, 244.0
_SWEEP = 125.0
"""The dial runs from so many degrees left of twelve o'clock to as many right of it."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 984.0, 1856.0, 166.0, 990.0
_HEAD, _GAP, _TALLEST, _STACKED, _LOWEST = 66.0, 22.0, 92.0, 70.0, 46.0
_SPLIT = 520.0
_DASH = (12.0, 9.0)


def dial(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The dial with one piece for each excuse, and beside it who chose what."""
    found = room.dials[spot.step]
    words = finding(found)
    people = {one.judged.n for one in found.excuses}
    asked = f"{plural(max(people), 'person', 'people')} judged each" if len(people) == 1 else ""
    items = [
        *title(words, theme, WIDTH - 128 - 400),
        *_basis(found, asked, theme),
        *_pieces(found, theme),
        *_knob(found, theme, elapsed_ms),
        *_ends(theme),
        *_blocks(room, found, theme),
        *footer(room, spot.step, theme),
    ]
    counts = ", ".join(f"{len(found.of(origin))} {origin.value}" for origin in Origin)
    spoken = f"{words}. Of {plural(found.n, 'reason')}: {counts}; {found.ended} end today and cost nothing."
    background = tokens().stage(theme).bg
    return Slide(f"dial:{spot.step}", spoken, background, tuple(items), tokens().motion.gauge_swing)


def finding(found: Dial) -> str:
    """The dial in one sentence."""
    chosen, rest = len(found.of(Origin.CHOSEN)), found.n - len(found.of(Origin.CHOSEN))
    if not chosen:
        return f"Nobody chose any of our {spelt(found.n)} reasons"
    if not rest:
        return f"Somebody chose all {spelt(found.n)}"
    verb = "was" if chosen == 1 else "were"
    return f"{started(spelt(chosen))} of {spelt(found.n)} {verb} chosen, {spelt(rest)} just happened"


def _basis(found: Dial, asked: str, theme: Theme) -> list[Item]:
    """What was counted, at the right of the title."""
    stage, right = tokens().stage(theme), WIDTH - tokens().space.margin
    label, body = tokens().type("label"), tokens().type("body")
    return [
        line(plural(found.n, "reason"), right, 80, label, stage.ink_soft, anchor=Anchor.END),
        *([line(asked, right, 120, body, stage.ink_soft, px=32, anchor=Anchor.END)] if asked else []),
    ]


def _ordered(found: Dial) -> list[Excuse]:
    return [one for origin in Origin for one in found.of(origin)]


def _paint(origin: Origin, theme: Theme) -> Paint:
    """The same colours as on the slide of all answers: decision, don't know, excuse."""
    stage = tokens().stage(theme)
    if origin is Origin.CHOSEN:
        return Paint(stage.ink_soft)
    if origin is Origin.UNKNOWN:
        return Paint(stage.surface, stroke=stage.ink_soft, stroke_width=4, dash=_DASH)
    return Paint(tokens().suit("attitude", theme).fill)


def _pieces(found: Dial, theme: Theme) -> list[Item]:
    """The pieces of the ring; one that ends today has a tick."""
    items: list[Item] = []
    each = 2 * _SWEEP / max(1, found.n)
    gap = min(1.4, each / 8)
    semantic, stage = tokens().semantic(theme), tokens().stage(theme)
    for place, one in enumerate(_ordered(found)):
        start = -_SWEEP + place * each
        items.append(
            Path(band(_X, _Y, _OUTER, _INNER, start + gap, start + each - gap), _paint(one.origin, theme))
        )
        if _ends_today(one):
            x, y = _at(start + each / 2, (_OUTER + _INNER) / 2)
            r = min(30.0, each * 2.2)
            items.append(Ellipse(x, y, r + 5, r + 5, Paint(stage.bg)))
            items += tick_disc(x, y, r, semantic.done, semantic.done_on)
    return items


def _knob(found: Dial, theme: Theme, elapsed_ms: float) -> list[Item]:
    """The knob: its mark stands where what was chosen ends. Nobody's dial gathers a cobweb."""
    stage, chosen = tokens().stage(theme), len(found.of(Origin.CHOSEN))
    share = chosen / found.n if found.n else 0.0
    way = ease_out(elapsed_ms / tokens().motion.gauge_swing)
    angle = -_SWEEP + 2 * _SWEEP * share * way
    number, label = tokens().type("hero_number"), tokens().type("label")
    items: list[Item] = [
        Ellipse(_X + 4, _Y + 10, _KNOB, _KNOB, Paint(stage.shadow, 0.12)),
        Ellipse(_X, _Y, _KNOB, _KNOB, Paint(stage.surface, stroke=stage.line, stroke_width=6)),
        Path(f"M0,{-_INNER + 8}L-26,{-_KNOB + 6}H26Z", Paint(stage.ink), _X, _Y, turn=angle),
        line(str(chosen), _X, _Y + 62, number, stage.ink, px=208, anchor=Anchor.MIDDLE, tabular=True),
        line(f"of {found.n} chosen", _X, _Y + 122, label, stage.ink_soft, px=40, anchor=Anchor.MIDDLE),
    ]
    if not chosen:
        items.append(Picture(_X + 58, _Y - 212, 150, 150, "scene:cobweb"))
    return items


def _ends(theme: Theme) -> list[Item]:
    """What the two ends of the dial stand for."""
    stage, style = tokens().stage(theme), tokens().type("label")
    left, y = _at(-_SWEEP, (_OUTER + _INNER) / 2)
    right, _ = _at(_SWEEP, (_OUTER + _INNER) / 2)
    return [
        line("somebody chose it", left - 96, y + 88, style, stage.ink),
        line("it just happened", right + 96, y + 88, style, stage.ink, anchor=Anchor.END),
    ]


def _at(degrees: float, radius: float) -> tuple[float, float]:
    """A point of the dial; degrees run clockwise from twelve o'clock."""
    return _X + radius * sin(radians(degrees)), _Y - radius * cos(radians(degrees))


def _ends_today(one: Excuse) -> bool:
    return one.ruling is not None and one.ruling.outcome is RulingKind.IMPROVEMENT


# ---------------------------------------------------------------------- the lists


def rows_shown(counts: Sequence[int], room_for: int) -> list[int]:
    """How many rows each list gets: all, or the longest lists cut until they fit; the last row of a list that
    is cut says how many more there are."""
    shown = list(counts)
    while sum(shown) > room_for and max(shown) > 2:
        shown[shown.index(max(shown))] -= 1
    return shown


def _blocks(room: RoomView, found: Dial, theme: Theme) -> list[Item]:
    """Chosen, unknown, excused: each with its number, its reasons, and how they end."""
    groups = [found.of(origin) for origin in Origin]
    space = _BOTTOM - _TOP - len(groups) * _HEAD - (len(groups) - 1) * _GAP
    shown = rows_shown([len(group) for group in groups], int(space / _LOWEST))
    pitch = min(_TALLEST, space / max(1, sum(shown)))
    items: list[Item] = []
    y = _TOP
    for origin, group, most in zip(Origin, groups, shown, strict=True):
        items += _head(origin, len(group), found.ended if origin is Origin.EXCUSED else 0, y, theme)
        y += _HEAD
        cut = len(group) > most
        for one in group[: most - 1 if cut else most]:
            items += _item(room, one, y, pitch, theme)
            y += pitch
        if cut:
            more, soft = f"and {len(group) - most + 1} more", tokens().stage(theme).ink_soft
            items.append(line(more, _LEFT + 62, y + pitch / 2 + 11, tokens().type("body"), soft, px=32))
            y += pitch
        y += _GAP
    return items


def _head(origin: Origin, count: int, ended: int, y: float, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("heading")
    words = {
        Origin.CHOSEN: "chosen by somebody we can name",
        Origin.UNKNOWN: "nobody knows",
        Origin.EXCUSED: "an excuse, until today",
    }[origin]
    items: list[Item] = [
        Rect(_LEFT + 2, y + 14, 40, 32, _paint(origin, theme), 8),
        line(f"{count}  {words}", _LEFT + 62, y + 46, style, stage.ink, px=46),
        Rect(_LEFT, y + _HEAD - 5, _RIGHT - _LEFT, 3, Paint(stage.line)),
    ]
    if ended:
        done = tokens().semantic(theme).done
        said = f"{ended} {'ends' if ended == 1 else 'end'} now, for nothing"
        items.append(line(said, _RIGHT, y + 44, tokens().type("label"), done, px=30, anchor=Anchor.END))
    return items


def _item(room: RoomView, one: Excuse, y: float, pitch: float, theme: Theme) -> list[Item]:
    """A reason, and below or beside it who chose it or what is done from now on."""
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    style, small = tokens().type("list_title"), tokens().type("body")
    stacked = pitch >= _STACKED
    left, width = _LEFT + 62, (_RIGHT - _LEFT - 62 if stacked else _SPLIT - 74)
    first, second = (y + 33, y + 63) if stacked else (y + pitch / 2 + 12, y + pitch / 2 + 11)
    name = fit(quoted(room.deck.card(one.card).title), style, width, 1, 38 if stacked else 36, 28)
    items = lines(name, left, first, style, stage.ink)
    x, ink = left if stacked else _LEFT + _SPLIT, stage.ink_soft
    if _ends_today(one):
        ink = semantic.done
        items += tick_disc(x + 12, second - 10, 13, ink, semantic.done_on)
        x += 36
    words = fit(_ending(one), small, _RIGHT - x, 1, 30, 28)
    return [*items, *lines(words, x, second, small, ink)]


def _ending(one: Excuse) -> str:
    if one.ruling is None:
        return "decided by whom?" if one.origin is Origin.UNKNOWN else ""
    if _ends_today(one):
        return one.ruling.text
    return ", ".join(part for part in (one.ruling.by, one.ruling.text) if part)
