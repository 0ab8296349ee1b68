"""A pill that says what a guess rests on, with its sign: a crystal ball, a speech bubble, a ruler."""

from __future__ import annotations

from abcdesk.domain.records import Evidence
from abcdesk.projector.draw import line, width_of
from abcdesk.projector.slide import Ellipse, Item, Paint, Path, Rect
from abcdesk.tokens import Theme, tokens

WIDTH, HEIGHT = 216.0, 72.0
_SIGN, _GAP, _WORD_PX = 48.0, 9.0, 39


def pill(evidence: Evidence, cx: float, cy: float, theme: Theme) -> list[Item]:
    """The pill about its centre: dashed for an opinion, outlined for asked, filled for measured."""
    paint, ink = _look(evidence, theme)
    word = evidence.value.capitalize()
    style = tokens().type("row_title")
    wide = _SIGN + _GAP + width_of(word, style.family, style.weight, _WORD_PX)
    left = cx - wide / 2
    return [
        Rect(cx - WIDTH / 2, cy - HEIGHT / 2, WIDTH, HEIGHT, paint, HEIGHT / 2),
        *_SIGNS[evidence](left + _SIGN / 2, cy, ink, paint.fill),
        line(word, left + _SIGN + _GAP, cy + _WORD_PX * 0.35, style, ink, px=_WORD_PX),
    ]


def _look(evidence: Evidence, theme: Theme) -> tuple[Paint, str]:
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    if evidence is Evidence.OPINION:
        return Paint(stage.bg, stroke=semantic.warn, stroke_width=5, dash=(14, 11)), semantic.warn
    if evidence is Evidence.ASKED:
        return Paint(stage.surface, stroke=stage.ink, stroke_width=5), stage.ink
    return Paint(semantic.done), semantic.done_on


def _ball(cx: float, cy: float, ink: str, ground: str) -> list[Item]:
    """A crystal ball on its foot."""
    return [
        Path("M-20,24L-14,12H14L20,24Z", Paint(ink, stroke=ink, stroke_width=4), cx, cy),
        Ellipse(cx, cy - 5, 19, 19, Paint(ink)),
        Path("M-11,-8A13,13 0 0 1 0,-17", Paint(stroke=ground, stroke_width=4), cx, cy),
    ]


def _bubble(cx: float, cy: float, ink: str, ground: str) -> list[Item]:
    """A speech bubble with three dots."""
    return [
        Rect(cx - 26, cy - 21, 52, 36, Paint(ink), 7),
        Path("M-16,14V27L-2,14Z", Paint(ink), cx, cy),
        *(Ellipse(cx + dx, cy - 3, 3.6, 3.6, Paint(ground)) for dx in (-12, 0, 12)),
    ]


def _ruler(cx: float, cy: float, ink: str, ground: str) -> list[Item]:
    """A ruler, a little turned."""
    marks = "".join(f"M{x},-9V{-1 if x % 2 else 3}" for x in (-15, -6, 3, 12))
    return [
        Path("M-24,-10H24V10H-24Z", Paint(ink, stroke=ink, stroke_width=3), cx, cy, turn=-18),
        Path(marks, Paint(stroke=ground, stroke_width=4), cx, cy, turn=-18),
    ]


_SIGNS = {Evidence.OPINION: _ball, Evidence.ASKED: _bubble, Evidence.MEASURED: _ruler}
