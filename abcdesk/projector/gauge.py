"""The verdict gauge: three zones, a needle at the room's mean, the counts in words beside it."""

from __future__ import annotations

import math

from abcdesk.domain.steps.impact import Verdict
from abcdesk.projector.draw import line
from abcdesk.projector.shapes import band, ease_out
from abcdesk.projector.slide import Anchor, Ellipse, Item, Paint, Path
from abcdesk.projector.words import of_all
from abcdesk.tokens import Theme, tokens

CENTRE_X, CENTRE_Y, OUTER, INNER = 304, 972, 192, 122
_ZONES = ((-90.0, -31.0), (-29.0, 29.0), (31.0, 90.0))


def verdict_words(verdict: Verdict) -> str:
    """The verdict in one short sentence."""
    match verdict.answer:
        case "not acceptable":
            return f"No, say {of_all(verdict.not_acceptable, verdict.n)}"
        case "acceptable":
            return f"Yes, say {of_all(verdict.acceptable, verdict.n)}"
        case "unsure":
            return f"Unsure: {of_all(verdict.unsure, verdict.n)}"
        case _:
            return f"Divided: {of_all(verdict.not_acceptable, verdict.n)} say no"


def verdict_colour(verdict: Verdict, theme: Theme) -> str:
    """The colour of the verdict's words."""
    semantic = tokens().semantic(theme)
    return {
        "not acceptable": semantic.stop,
        "acceptable": semantic.done,
    }.get(verdict.answer, semantic.warn)


def needle_degrees(verdict: Verdict) -> float:
    """Where the mean answer stands: -60 all acceptable, 0 all unsure, 60 all not acceptable."""
    if not verdict.n:
        return 0.0
    return 60.0 * (verdict.not_acceptable - verdict.acceptable) / verdict.n


def gauge(verdict: Verdict, theme: Theme, elapsed_ms: float) -> list[Item]:
    """The gauge; the needle swings from the middle to its place with one small overshoot."""
    stage, colours = tokens().stage(theme), tokens().gauge
    fills = (
        (colours.yes, colours.yes_outline),
        (colours.only_if, colours.only_if_outline),
        (colours.no, colours.no_outline),
    )
    items: list[Item] = [
        Path(band(CENTRE_X, CENTRE_Y, OUTER, INNER, a, b), Paint(fill, stroke=edge, stroke_width=3))
        for (a, b), (fill, edge) in zip(_ZONES, fills, strict=True)
    ]
    counts = (verdict.acceptable, verdict.unsure, verdict.not_acceptable)
    for (a, b), count, ink in zip(_ZONES, counts, ("#16233F", "#16233F", "#FFFFFF"), strict=True):
        angle = math.radians((a + b) / 2 - 90)
        middle = (OUTER + INNER) / 2
        x, y = CENTRE_X + middle * math.cos(angle), CENTRE_Y + middle * math.sin(angle)
        style = tokens().type("heading")
        items.append(line(str(count), x, y + 17, style, ink, px=46, anchor=Anchor.MIDDLE, tabular=True))
    return [*items, *_labels(theme), *_needle(verdict, stage.ink, elapsed_ms)]


def _labels(theme: Theme) -> list[Item]:
    style, ink = tokens().type("footer"), tokens().stage(theme).ink_soft
    return [
        line("yes", 64, 862, style, ink),
        line("unsure", CENTRE_X, CENTRE_Y - OUTER - 14, style, ink, anchor=Anchor.MIDDLE),
        line("no", 544, 862, style, ink, anchor=Anchor.END),
    ]


def _needle(verdict: Verdict, ink: str, elapsed_ms: float) -> list[Item]:
    target = needle_degrees(verdict)
    share = min(1.0, max(0.0, elapsed_ms / tokens().motion.gauge_swing))
    overshoot = math.sin(share * math.pi) * 0.12 if share > 0.5 else 0.0
    angle = target * (ease_out(share) + overshoot)
    tip = Path(f"M0,0V{-(INNER - 14)}", Paint(stroke=ink, stroke_width=12), CENTRE_X, CENTRE_Y, 1.0, angle)
    return [tip, Ellipse(CENTRE_X, CENTRE_Y, 22, 22, Paint(ink))]
