"""Slides of a simulation: its task, and the rounds that were shown: relapses ring, what was seen adds up."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.show import Spot
from abcdesk.domain.steps.simulation_signs import Sign, hero_of
from abcdesk.projector.draw import centred, line, lines
from abcdesk.projector.frame import footer, title
from abcdesk.projector.learning_panel import learning_panel
from abcdesk.projector.phones import BOTTOM, TOP, scene
from abcdesk.projector.played import Played
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Anchor, Answer, Ellipse, Item, Paint, Rect, Slide
from abcdesk.projector.slides.talk import text
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.tally_rows import Columns, dots_ms, sign_row
from abcdesk.projector.words import plural, quoted, spelt
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

MOST_COLUMNS = 5
_LEFT, _WIDTH = 424.0, 912.0
_ROWS_TOP, _ROWS_BOTTOM = 588.0, 984.0
_MOST_ROWS = 3


def simulation(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The rounds up to the one of this picture (place 0: none yet); dots come once the telephone stands."""
    played, place = room.played[spot.step], spot.cue.place
    signs = [sign.until(place) for sign in played.signs]
    hero = hero_of(signs) if place else None
    columns = _columns(played, place)
    colour = room.deck.suits[0].colour
    if hero:
        colour = room.deck.suit_of(room.deck.card(_card(room, hero))).colour
    rows = rows_of(signs, hero) if place else []
    since = elapsed_ms - tokens().motion.bar_grow
    heading = _title(room, spot, hero)
    answers = _rows(rows, columns, theme, place, since)
    items = [
        *title(heading, theme),
        *_heads(columns, theme),
        *_hero_label(hero, theme),
        *scene(
            played,
            hero,
            columns.rounds,
            columns.left,
            columns.width,
            tokens().backdrop(colour),
            place,
            elapsed_ms,
        ),
        *([*items_of(answers), *_between(rows, theme)] if place else _watched(signs, theme)),
        *learning_panel(played, signs, place, theme),
        *footer(room, spot.step, theme),
    ]
    spoken = f"{heading}. " + " ".join(_said(sign) for sign in rows)
    length = tokens().motion.bar_grow + dots_ms(rows, place) if place else 0
    name, ground = f"simulation:{spot.step}:{place}", tokens().stage(theme).bg
    return Slide(name, spoken, ground, tuple(items), round(length), tuple(answers))


def rows_of(signs: Sequence[Sign], hero: Sign | None) -> list[Sign]:
    """The rows below the scene: one more relapse and two seen, of those that were observed at all."""
    observed = [sign for sign in signs if sign.total and sign != hero]
    relapses = sorted((s for s in observed if s.is_relapse), key=lambda s: (-s.shrunk, -s.total))[:1]
    seen = sorted((s for s in observed if not s.is_relapse), key=lambda s: (s.shrunk, -s.total))
    return [*relapses, *seen[: _MOST_ROWS - len(relapses)]]


def _columns(played: Played, place: int) -> Columns:
    """At most five rounds: those up to the one that is played or shown last."""
    last = max(place, played.running, MOST_COLUMNS)
    numbers = tuple(range(1, played.rounds + 1))[max(0, min(last, played.rounds) - MOST_COLUMNS) :][
        :MOST_COLUMNS
    ]
    return Columns(numbers, _LEFT, _WIDTH / len(numbers))


def _card(room: RoomView, sign: Sign) -> str:
    return next(one.card for one in room.behaviours if one.id == sign.behaviour)


def _title(room: RoomView, spot: Spot, hero: Sign | None) -> str:
    if hero is None or not hero.counts:
        return room.step(spot.step).title if spot.cue.place else "What we watch for, and count"
    if not hero.total:
        n = len(hero.counts)
        return f"Not one relapse in {f'{spelt(n)} rounds' if n > 1 else f'round {next(iter(hero.counts))}'}"
    words = quoted(hero.words.strip().rstrip("."))
    counts = [hero.counts[number] for number in sorted(hero.counts)][-MOST_COLUMNS:]
    first = plural(counts[0], "time") if counts[0] else "never"
    if len(hero.counts) == 1:
        return f"{words}: {first} in round {next(iter(hero.counts))}"
    return ", then ".join([f"{words}: {first}", *(str(count) if count else "never" for count in counts[1:])])


def _heads(columns: Columns, theme: Theme) -> list[Item]:
    style, ink = tokens().type("row_title"), tokens().stage(theme).ink
    px = style.px if columns.width > 200 else 40
    return [
        line(f"Round {n}", columns.x(n) + columns.width / 2, 206, style, ink, px=px, anchor=Anchor.MIDDLE)
        for n in columns.rounds
    ]


def _hero_label(hero: Sign | None, theme: Theme) -> list[Item]:
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    if hero is None:
        return []
    style, body = tokens().type("heading"), tokens().type("body")
    block = fit(hero.words, style, 340, 3, 54, 44)
    if block.cut:
        block = fit(hero.words, style, 340, 5, 42, 28)
    y = TOP + 92 + block.px * 0.3
    below = y + (len(block.lines) - 1) * block.px * style.line + 64
    return [
        line("Relapse", 64, TOP + 36, tokens().type("label"), semantic.stop, px=34),
        *lines(block, 64, y, style, semantic.stop),
        *(
            line(words, 64, below + place * 40, body, stage.ink_soft, px=30)
            for place, words in enumerate(("The bigger the phone,", "the more often"))
            if below + 40 < BOTTOM
        ),
    ]


def _rows(rows: Sequence[Sign], columns: Columns, theme: Theme, last: int, since_ms: float) -> list[Answer]:
    """The rows at equal heights."""
    most = max((max(sign.counts.values(), default=0) for sign in rows), default=0)
    answers = []
    for place, sign in enumerate(rows):
        middle = _ROWS_TOP + _pitch(rows) * (place + 0.5)
        answers.append(
            Answer(sign.words, tuple(sign_row(sign, columns, middle, theme, last, since_ms, most)))
        )
    return answers


def _pitch(rows: Sequence[Sign]) -> float:
    return min(132.0, (_ROWS_BOTTOM - _ROWS_TOP) / len(rows))


def _between(rows: Sequence[Sign], theme: Theme) -> list[Item]:
    """A line between relapses and what was seen."""
    line_paint = Paint(tokens().stage(theme).line)
    return [
        Rect(64, _ROWS_TOP + _pitch(rows) * place - 1.5, _LEFT + _WIDTH - 64, 3, line_paint)
        for place in range(1, len(rows))
        if rows[place - 1].is_relapse and not rows[place].is_relapse
    ]


def _watched(signs: Sequence[Sign], theme: Theme) -> list[Item]:
    """Before the first round is shown: what will be counted."""
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    style = tokens().type("list_title")
    items: list[Item] = []
    for column, (words, relapse) in enumerate((("We count as seen", False), ("We count as a relapse", True))):
        x, ink = 64 + column * 650.0, semantic.stop if relapse else semantic.done
        items.append(line(words, x, 628, tokens().type("label"), ink, px=34))
        for place, sign in enumerate([one for one in signs if one.is_relapse is relapse][:4]):
            middle = 684 + place * 84.0
            block = fit(sign.words, style, 560, 1, style.px, 34)
            if block.cut:
                block = fit(sign.words, style, 560, 2, 34, 28)
            paint = Paint(stroke=ink, stroke_width=4.5) if relapse else Paint(ink)
            items.append(_dot(x + 14, middle, paint))
            items += lines(block, x + 46, centred(block, middle, style), style, stage.ink)
    return items


def _dot(cx: float, cy: float, paint: Paint) -> Item:
    r = 12.0 if paint.stroke else 14.0
    return Ellipse(cx, cy, r, r, paint)


def _said(sign: Sign) -> str:
    counts = ", ".join(str(sign.counts[number]) for number in sorted(sign.counts))
    return f"{sign.words}: {counts}."


SLIDES = {"text": text, "simulation": simulation}
