"""Slogans that were sent back: struck through beside the bin they go into."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.projector.draw import line, width_of
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Item, Paint, Path, Picture
from abcdesk.projector.words import quoted
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

MOST = 3
_LEFT, _TOP, _PITCH, _WIDTH = 64.0, 658.0, 62.0, 300.0
_BIN = (352.0, 766.0, 192.0, 224.0)
_BALL = "M-26,-10L-10,-26L14,-24L28,-6L22,18L2,28L-20,20Z"
_CREASES = "M-12,-10L4,-2L-2,14M12,-14L4,-2L18,6"


def sent_back(slogans: Sequence[str], theme: Theme, elapsed_ms: float) -> list[Item]:
    """The latest three slogans; the last one falls into the bin as a ball of paper."""
    stage, semantic = tokens().stage(theme), tokens().semantic(theme)
    heading, body = tokens().type("heading"), tokens().type("body")
    items: list[Item] = [
        line("Sent back: slogans", _LEFT, _TOP, heading, semantic.stop, px=52),
        line("Nobody can watch these.", _LEFT, _TOP + 50, body, stage.ink_soft),
    ]
    for place, words in enumerate(slogans[-MOST:]):
        items += _struck(words, _TOP + 130 + place * _PITCH, theme)
    return [*items, *_ball(elapsed_ms), Picture(*_BIN, "scene:bin")]


def _struck(words: str, y: float, theme: Theme) -> list[Item]:
    style = tokens().type("quote")
    block = fit(quoted(words), style, _WIDTH - 20, 1, 34, 28)
    words = block.lines[0] if block.lines else ""
    length = width_of(words, "text", 400, block.px)
    stroke = Paint(stroke=tokens().semantic(theme).stop, stroke_width=5)
    return [
        line(words, _LEFT, y, style, tokens().stage(theme).ink_soft, px=block.px),
        Path(f"M-8,-8L{min(length + 6, _WIDTH)},-14", stroke, _LEFT, y),
    ]


def _ball(elapsed_ms: float) -> list[Item]:
    """The crumpled paper on its way down; gone once it is in the bin."""
    share = elapsed_ms / tokens().motion.slow
    if share >= 1:
        return []
    y = 560 + 240 * ease_out(share)
    steel = tokens().stage("light")
    return [
        Path(_BALL, Paint(steel.surface, stroke=steel.line, stroke_width=3), 448, y, 1.2, 200 * share),
        Path(_CREASES, Paint(stroke=steel.ink_soft, stroke_width=3), 448, y, 1.2, 200 * share),
    ]
