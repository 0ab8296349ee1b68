"""Slides of a break: when it goes on."""

from __future__ import annotations

from abcdesk.domain.show import Spot
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Slide
from abcdesk.tokens import Theme, tokens


def pause(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The break with the minutes left."""
    step = room.step(spot.step)
    items = [*title(step.title or "Break", theme), *footer(room, step.id, theme)]
    return Slide("break", step.title or "Break", tokens().stage(theme).bg, tuple(items))


SLIDES = {"break": pause}
