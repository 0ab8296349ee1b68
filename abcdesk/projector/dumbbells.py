"""Rows in which groups stand on one scale: for a scan of many groups, and for the view from the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.projector.draw import centred, line, lines
from abcdesk.projector.slide import Anchor, Answer, Ellipse, Item, Paint, Path
from abcdesk.projector.slope import spread
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

LEFT, SCALE_X, SCALE_END = 64.0, 700.0, 1600.0
TOP, BOTTOM = 262.0, 982.0
_R = 24.0


@dataclass(frozen=True)
class Mark:
    """Where one group stands on the scale (0 to 1), the number it goes by, and its value in words."""

    number: int
    share: float
    value: str


@dataclass(frozen=True)
class Row:
    """A line of the chart: what it is about, the groups' marks, and how far they are apart in words."""

    name: str
    marks: tuple[Mark, ...]
    gap: str
    is_widest: bool = False


def dumbbells(rows: Sequence[Row], share: float, theme: Theme) -> list[Answer]:
    """The rows below each other; ``share`` (0 to 1) says how far the bars between the marks are drawn."""
    pitch = min(120.0, (BOTTOM - TOP) / max(1, len(rows)))
    return [
        Answer(row.name, tuple(_row(row, TOP + pitch * (place + 0.5), pitch, share, theme)))
        for place, row in enumerate(rows)
    ]


def scale_ends(ends: tuple[str, str], theme: Theme) -> list[Item]:
    """What the two ends of the scale are called, above the rows."""
    stage, style = tokens().stage(theme), tokens().type("footer")
    return [
        line(ends[0], SCALE_X, TOP - 14, style, stage.ink_soft, anchor=Anchor.MIDDLE),
        line(ends[1], SCALE_END, TOP - 14, style, stage.ink_soft, anchor=Anchor.MIDDLE),
    ]


def _row(row: Row, y: float, pitch: float, share: float, theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("list_title")
    strong = tokens().suit("culture", theme)
    name = fit(
        row.name,
        style,
        SCALE_X - LEFT - 60,
        2 if pitch > 70 else 1,
        max(28, min(style.px, round(pitch * 0.5))),
        28,
    )
    colour = strong.text if row.is_widest else stage.ink
    items: list[Item] = [
        *lines(name, LEFT, centred(name, y, style, 1.05), style, colour, leading=1.05),
        Path(f"M{SCALE_X},{y:.1f}H{SCALE_END}", Paint(stroke=stage.line, stroke_width=4)),
    ]
    places = [SCALE_X + (SCALE_END - SCALE_X) * mark.share for mark in row.marks]
    if len(places) > 1:
        bar = Paint(
            stroke=strong.mark if row.is_widest else stage.ink_soft, stroke_width=14 if row.is_widest else 8
        )
        items.append(
            Path(f"M{min(places):.1f},{y:.1f}H{min(places) + (max(places) - min(places)) * share:.1f}", bar)
        )
    r = min(_R, pitch * 0.34)
    for mark, x in zip(row.marks, places, strict=True):
        items += _sign(mark, x, y, r, theme)
    if row.gap:
        items.append(
            line(
                row.gap,
                1856,
                y + 14,
                tokens().type("rank_other"),
                colour,
                px=min(48, pitch * 0.6),
                anchor=Anchor.END,
                tabular=True,
            )
        )
    return items


def _sign(mark: Mark, x: float, y: float, r: float, theme: Theme) -> list[Item]:
    """A group's number on a disc: the first filled, the others open, so that print tells them apart."""
    stage, style = tokens().stage(theme), tokens().type("footer")
    filled = mark.number == 1
    disc = Paint(stage.ink if filled else stage.bg, stroke=stage.ink, stroke_width=4)
    ink = stage.bg if filled else stage.ink
    px = max(28.0, r * 1.2)
    return [
        Ellipse(x, y, r, r, disc),
        line(str(mark.number), x, y + px * 0.35, style, ink, px=px, anchor=Anchor.MIDDLE, tabular=True),
    ]


def spread_marks(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Marks pushed apart along the scale where their discs would lie on each other; the values stay."""
    least = 2 * _R / (SCALE_END - SCALE_X)
    places = spread([mark.share for mark in marks], [least] * len(marks), -least / 2, 1 + least / 2)
    return tuple(Mark(mark.number, place, mark.value) for mark, place in zip(marks, places, strict=True))
