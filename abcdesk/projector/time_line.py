"""The time left of a step as a line along the bottom, on slides that have no clock of their own."""

from __future__ import annotations

from dataclasses import replace

from abcdesk.projector.slide import HEIGHT, WIDTH, Paint, Rect, Slide
from abcdesk.tokens import Theme, tokens

_HIGH = 12.0
_OWN_CLOCK = ("round:", "break:")
"""How the names of slides begin that show the time themselves."""


def timed(slide: Slide, share: float, theme: Theme) -> Slide:
    """The slide with a line as long as the ``share`` of the time that is left, 0 to 1. It only grows shorter:
    nothing flashes, and where the time is up the bare ground of the line stays."""
    if slide.name.startswith(_OWN_CLOCK):
        return slide
    stage, left = tokens().stage(theme), max(0.0, min(1.0, share))
    ground = Rect(0, HEIGHT - _HIGH, WIDTH, _HIGH, Paint(stage.line))
    line = Rect(0, HEIGHT - _HIGH, round(WIDTH * left, 1), _HIGH, Paint(stage.ink))
    return replace(slide, items=(*slide.items, ground, *((line,) if left else ())))
