"""The mirror: what was guessed about others, held against what they chose themselves."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.compare import Mirror, MirrorRow
from abcdesk.domain.show import Spot
from abcdesk.projector import mirror_words as say
from abcdesk.projector.draw import card_picture, line, lines, suit_colours
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Anchor, Answer, Ellipse, Item, Paint, Path, Rect, Slide
from abcdesk.projector.slope import percent, scale_top, spread
from abcdesk.textsize import Fitted, fit
from abcdesk.tokens import SuitColours, Theme, tokens

_LEFT_X, _RIGHT_X, _TOP, _BOTTOM = 512.0, 964.0, 300.0, 944.0
_PANEL_X, _PANEL_Y, _PANEL_WIDTH, _PANEL_HEIGHT = 1452, 158, 404, 832
_LABEL_WIDTH, _PERCENT_WIDTH = 318.0, 78.0
_LABELS = (274.0, 984.0)
_DRAW_AFTER_MS = 480.0


@dataclass(frozen=True)
class _Chart:
    """What all parts of the chart need to know; ``users`` and ``hero_drawn`` say how far each is drawn."""

    room: RoomView
    theme: Theme
    rows: tuple[MirrorRow, ...]
    widest: MirrorRow | None
    top: float
    users: float
    hero_drawn: float

    @property
    def hero(self) -> MirrorRow | None:
        """The widest gap once its turn has come; before that it is a card like any other."""
        return self.widest if self.hero_drawn > 0 else None

    def y(self, share: float) -> float:
        return _BOTTOM - share / self.top * (_BOTTOM - _TOP)

    def colours(self, card_id: str) -> SuitColours:
        return suit_colours(self.room.deck, self.room.deck.card(card_id), self.theme)


def mirror(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The blind spots as a slope chart; guesses first, then the truth, the widest gap last."""
    found = say.mirror_of(room, spot.step, max(1, spot.cue.place))
    if found is None:
        return _not_yet(room, spot, theme, say.missing(room))
    sides = say.sides_of(room, found)
    if sides.too_few:
        return _not_yet(room, spot, theme, _TOO_FEW)
    draw = tokens().motion.slope_draw
    hero = say.hero_of(found, sides)
    rows = _that_fit(room, say.rows_shown(found, hero), hero)
    shares = [share for row in rows for share in (row.guess_share, row.real_share)]
    users = ease_out((elapsed_ms - _DRAW_AFTER_MS) / draw)
    hero_drawn = ease_out((elapsed_ms - _DRAW_AFTER_MS - draw) / draw)
    chart = _Chart(room, theme, rows, hero, scale_top(shares), users, hero_drawn)
    heading = say.finding(found, sides) if hero_drawn >= 1 else _question(room, spot)
    drawn, labels = _lines(chart), _labels(chart)
    panel = _panel(chart, found, sides) if hero_drawn >= 1 else []
    items = [
        *title(heading, theme),
        *_heads(sides, theme),
        *_axes(theme),
        *(item for one in drawn.values() for item in one),
        *(item for one in labels.values() for item in one),
        *panel,
        *footer(room, spot.step, theme),
    ]
    motion = round(_DRAW_AFTER_MS) + 2 * draw
    return Slide(
        f"mirror:{spot.step}:{spot.cue.place}",
        _spoken(room, found, sides),
        tokens().stage(theme).bg,
        tuple(items),
        motion,
        tuple(
            Answer(
                room.deck.card(row.card).title,
                (*drawn[row.card], *labels[row.card], *(panel if row == chart.hero else [])),
            )
            for row in sorted(rows, key=lambda row: -row.guess_share)
        ),
    )


_TOO_FEW = (
    "Fewer than five people answered on one side.",
    "So few are never shown alone: everyone could tell who said what.",
)


def _question(room: RoomView, spot: Spot) -> str:
    return room.step(spot.step).prompt or "What we expected, and what they chose"


def _spoken(room: RoomView, found: Mirror, sides: say.Sides) -> str:
    hero = say.hero_of(found, sides)
    words = f"{say.finding(found, sides)}."
    if hero is None:
        return words
    name = room.deck.card(hero.card).title
    return f"{words} {name}: guessed {percent(hero.guess_share)}%, chosen {percent(hero.real_share)}%."


def _heads(sides: say.Sides, theme: Theme) -> list[Item]:
    """Who guessed and who chose, with how many answered."""
    stage, style, body = tokens().stage(theme), tokens().type("heading"), tokens().type("body")
    items: list[Item] = []
    for found, verb, x, anchor in (
        (sides.guess, "expected", _LEFT_X + 8, Anchor.END),
        (sides.real, "chose", _RIGHT_X - 8, Anchor.START),
    ):
        head = fit(f"{say.who(found)} {verb}", style, 440, 1, 52, 36)
        if head.cut:
            head = fit(f"{say.who(found)} {verb}", style, 440, 2, 34, 28)
        first = 208 - (len(head.lines) - 1) * head.px * 1.05
        items += lines(head, x, first, style, stage.ink, anchor=anchor)
        items.append(line(say.voters(found), x, 254, body, stage.ink_soft, anchor=anchor))
    return items


def _axes(theme: Theme) -> list[Item]:
    paint = Paint(tokens().stage(theme).line)
    return [Rect(x - 2.5, _TOP - 20, 5, _BOTTOM - _TOP + 40, paint, 2.5) for x in (_LEFT_X, _RIGHT_X)]


def _lines(chart: _Chart) -> dict[str, list[Item]]:
    """By card its line and dots, the widest gap last and on top."""
    drawn = {row.card: _line(chart, row) for row in chart.rows if row != chart.widest}
    if chart.widest is not None:
        drawn[chart.widest.card] = _hero_line(chart, chart.widest)
    return drawn


def _line(chart: _Chart, row: MirrorRow) -> list[Item]:
    ink = tokens().stage(chart.theme).ink_soft
    a, b = chart.y(row.guess_share), chart.y(row.real_share)
    items: list[Item] = []
    if chart.users > 0:
        end = (_LEFT_X + (_RIGHT_X - _LEFT_X) * chart.users, a + (b - a) * chart.users)
        paint = Paint(stroke=ink, stroke_width=4, stroke_opacity=0.55)
        items.append(Path(f"M{_LEFT_X},{a:.1f}L{end[0]:.1f},{end[1]:.1f}", paint))
    items.append(Ellipse(_LEFT_X, a, 9, 9, Paint(ink)))
    if chart.users >= 1:
        items.append(Ellipse(_RIGHT_X, b, 9, 9, Paint(ink)))
    return items


def _hero_line(chart: _Chart, row: MirrorRow) -> list[Item]:
    """The widest gap: wedge, dotted base and the broad line in the suit's colour."""
    if chart.hero is None:
        return [Ellipse(_LEFT_X, chart.y(row.guess_share), 9, 9, Paint(tokens().stage(chart.theme).ink_soft))]
    fill, bg = chart.colours(row.card).mark, tokens().stage(chart.theme).bg
    a, b = chart.y(row.guess_share), chart.y(row.real_share)
    items: list[Item] = []
    if chart.hero_drawn > 0:
        x, y = _LEFT_X + (_RIGHT_X - _LEFT_X) * chart.hero_drawn, a + (b - a) * chart.hero_drawn
        dots = Paint(stroke=fill, stroke_width=5, dash=(1, 15))
        items += [
            Path(f"M{_LEFT_X},{a:.1f}L{x:.1f},{y:.1f}V{a:.1f}Z", Paint(fill, 0.12)),
            Path(f"M{_LEFT_X + 26},{a:.1f}H{max(_LEFT_X + 27, x - 14):.1f}", dots),
            Path(
                f"M{_LEFT_X},{a:.1f}L{x:.1f},{y:.1f}",
                Paint(stroke=fill, stroke_width=tokens().stroke.line_hero),
            ),
        ]
    ends = [(_LEFT_X, a), *([(_RIGHT_X, b)] if chart.hero_drawn >= 1 else [])]
    return items + [Ellipse(x, y, 15, 15, Paint(bg, stroke=fill, stroke_width=10)) for x, y in ends]


def _labels(chart: _Chart) -> dict[str, list[Item]]:
    """By card its title and percentage at both sides, pushed apart where they would touch."""
    labels = _side(chart, [row.guess_share for row in chart.rows], left=True)
    if chart.users >= 1:
        right = _side(chart, [row.real_share for row in chart.rows], left=False)
        labels = {card: [*items, *right.get(card, [])] for card, items in labels.items()}
    return labels


def _side(chart: _Chart, shares: list[float], *, left: bool) -> dict[str, list[Item]]:
    blocks = [_label(chart.room, row, row == chart.hero) for row in chart.rows]
    middles = spread([chart.y(share) for share in shares], [_height(b) for b in blocks], *_LABELS)
    labels: dict[str, list[Item]] = {}
    for row, share, block, middle in zip(chart.rows, shares, blocks, middles, strict=True):
        if row == chart.widest and not left and chart.hero_drawn < 1:
            continue
        words = _one_label(chart, row, f"{percent(share)}%", block, middle, left)
        labels[row.card] = [*_leader(chart, share, middle, left), *words]
    return labels


def _leader(chart: _Chart, share: float, middle: float, left: bool) -> list[Item]:
    """A thin line from the dot to its label where the label had to move."""
    y = chart.y(share)
    if abs(middle - y) < 12:
        return []
    x, to = (_LEFT_X - 16, _LEFT_X - 32) if left else (_RIGHT_X + 16, _RIGHT_X + 32)
    paint = Paint(stroke=tokens().stage(chart.theme).ink_soft, stroke_width=3, stroke_opacity=0.5)
    return [Path(f"M{x},{y:.1f}L{to},{middle:.1f}", paint)]


def _label(room: RoomView, row: MirrorRow, hero: bool) -> Fitted:
    style = tokens().type("list_title")
    words = room.deck.card(row.card).title
    block = fit(words, style, _LABEL_WIDTH, 1, 38 if hero else 34, 31)
    return fit(words, style, _LABEL_WIDTH, 3, 28, 28) if block.cut else block


def _height(block: Fitted) -> float:
    """The room a label needs."""
    return max(46.0, len(block.lines) * block.px * 1.04 + 12)


def _that_fit(room: RoomView, rows: tuple[MirrorRow, ...], hero: MirrorRow | None) -> tuple[MirrorRow, ...]:
    """As many of these rows, the most telling first, as there is room for their labels."""
    room_left = _LABELS[1] - _LABELS[0]
    kept: list[MirrorRow] = []
    for row in rows:
        room_left -= _height(_label(room, row, row == hero))
        if room_left < 0:
            break
        kept.append(row)
    return tuple(kept)


def _one_label(
    chart: _Chart, row: MirrorRow, share: str, block: Fitted, middle: float, left: bool
) -> list[Item]:
    style = tokens().type("list_title")
    hero = row == chart.hero
    colour = chart.colours(row.card).text if hero else tokens().stage(chart.theme).ink
    first = middle + block.px * 0.348 - (len(block.lines) - 1) * block.px * 0.52
    px = 40 if hero else 36
    figure = _LEFT_X - 38 if left else _RIGHT_X + 38 + _PERCENT_WIDTH
    words = figure - _PERCENT_WIDTH - 16 if left else figure + 16
    anchor = Anchor.END if left else Anchor.START
    return [
        line(share, figure, middle + px * 0.348, style, colour, px=px, anchor=Anchor.END, tabular=True),
        *lines(block, words, first, style, colour, anchor=anchor, leading=1.04),
    ]


def _panel(chart: _Chart, found: Mirror, sides: say.Sides) -> list[Item]:
    """The widest gap as a number with three facts; how much was shared where there is none."""
    if chart.hero is None:
        return _agreed(found, chart.theme)
    stage, colours = tokens().stage(chart.theme), chart.colours(chart.hero.card)
    if chart.theme == "dark":
        fill, ink, figure = stage.surface, stage.ink, colours.mark
    else:
        fill, ink, figure = colours.panel, colours.panel_on, colours.panel_on
    card = chart.room.deck.card(chart.hero.card)
    label = tokens().type("label")
    items: list[Item] = [
        Rect(_PANEL_X, _PANEL_Y, _PANEL_WIDTH, _PANEL_HEIGHT, Paint(fill), tokens().radius.panel),
        *card_picture(chart.room.deck, card, _PANEL_X + 20, _PANEL_Y + 20, _PANEL_WIDTH - 40, 273, 14),
        line(
            f"+{say.gap_points(chart.hero)}", _PANEL_X + 28, 584, tokens().type("hero_number"), figure, px=160
        ),
        line("points: the widest gap", _PANEL_X + 32, 630, label, ink),
    ]
    facts = say.facts(chart.room, found, sides, chart.hero)
    pitch = 102 if len(facts) < 4 else 80
    for place, (number, words) in enumerate(facts):
        items += _fact(number, words, (696 if pitch < 102 else 712) + place * pitch, ink, pitch)
    return items


def _fact(number: str, words: str, y: float, ink: str, pitch: float) -> list[Item]:
    """A figure over its words; closer together where there are four."""
    style, body = tokens().type("row_title"), tokens().type("body")
    tight = pitch < 102
    block = fit(words, body, _PANEL_WIDTH - 60, 1, 30 if tight else 34, 28)
    first = y < 720
    rule_y = y - (42 if tight else 52)
    rule = [] if first else [Rect(_PANEL_X + 32, rule_y, _PANEL_WIDTH - 64, 2, Paint(ink, 0.45))]
    return [
        *rule,
        line(number, _PANEL_X + 32, y, style, ink, px=42 if tight else 50),
        *lines(block, _PANEL_X + 32, y + (30 if tight else 38), body, ink),
    ]


def _agreed(found: Mirror, theme: Theme) -> list[Item]:
    """No blind spot: how many cards both sides share."""
    stage, number = tokens().stage(theme), tokens().type("hero_number")
    words = fit(
        "of their top cards were in ours. No card was missed by a wide gap.",
        tokens().type("label"),
        _PANEL_WIDTH - 64,
        5,
        36,
        30,
    )
    return [
        Rect(_PANEL_X, _PANEL_Y, _PANEL_WIDTH, _PANEL_HEIGHT, Paint(stage.surface), tokens().radius.panel),
        line(f"{len(found.shared)} of {found.real_top}", _PANEL_X + 32, 470, number, stage.ink, px=150),
        *lines(words, _PANEL_X + 32, 560, tokens().type("label"), stage.ink_soft),
    ]


def _not_yet(room: RoomView, spot: Spot, theme: Theme, words: tuple[str, ...]) -> Slide:
    """A calm slide that says what is missing, with a chart that is always the same."""
    stage, note, row = tokens().stage(theme), tokens().type("note"), tokens().type("heading")
    items = [*title(_question(room, spot), theme), *_skeleton(theme), *footer(room, spot.step, theme)]
    first = fit(words[0], row, 720, 3, 60, 40)
    items += lines(first, 1080, 470, row, stage.ink)
    y = 470 + (len(first.lines) - 1) * first.px * row.line + 80
    for one in words[1:]:
        block = fit(one, note, 720, 3, 40, 30)
        items += lines(block, 1080, y, note, stage.ink_soft)
        y += len(block.lines) * block.px * note.line + 24
    return Slide(f"mirror-empty:{spot.step}", " ".join(words), stage.bg, tuple(items))


def _skeleton(theme: Theme) -> list[Item]:
    """Two axes and four dashed lines; the figures mean nothing and never change."""
    stage = tokens().stage(theme)
    left, right = 250.0, 800.0
    pairs = ((340, 520), (500, 380), (660, 700), (820, 860))
    paint = Paint(stroke=stage.line, stroke_width=6, dash=(18, 16))
    items: list[Item] = [Rect(x - 2.5, 260, 5, 680, Paint(stage.line), 2.5) for x in (left, right)]
    for a, b in pairs:
        items.append(Path(f"M{left},{a}L{right},{b}", paint))
        items += [
            Ellipse(x, y, 12, 12, Paint(stage.bg, stroke=stage.ink_soft, stroke_width=5))
            for x, y in ((left, a), (right, b))
        ]
    for y in (340, 500, 660, 820):
        items.append(Rect(84, y - 12, 132, 24, Paint(stage.sunk), 12))
    for y in (380, 520, 700, 860):
        items.append(Rect(834, y - 12, 132, 24, Paint(stage.sunk), 12))
    return items
