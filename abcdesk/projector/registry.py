"""Which function draws which cue, and the one way to ask for a slide."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from abcdesk.domain.show import Spot
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import Slide
from abcdesk.projector.slides import (
    argue,
    behaviour,
    break_,
    cards,
    commitments,
    follow_up,
    impact,
    judge,
    pick,
    rate,
    simulation,
    sort,
    talk,
)
from abcdesk.tokens import Theme, tokens

Draw = Callable[[RoomView, Spot, Theme, float], Slide]
"""(what the room may see, where the show stands, theme, milliseconds since it was shown) -> slide"""

SETTLED = math.inf
"""The time at which every movement has ended."""

SLIDES: Mapping[str, Draw] = {
    name: draw
    for module in (
        argue,
        behaviour,
        break_,
        cards,
        commitments,
        follow_up,
        impact,
        judge,
        pick,
        rate,
        simulation,
        sort,
        talk,
    )
    for name, draw in module.SLIDES.items()
}
"""The drawing function of every cue's slide."""


def slide_for(room: RoomView, spot: Spot, theme: Theme = "light", elapsed_ms: float = SETTLED) -> Slide:
    """What the room sees at this spot of the show."""
    draw = SLIDES.get(spot.cue.slide)
    if draw is None or not spot.step:
        return blank(theme)
    return draw(room, spot, theme, elapsed_ms)


def blank(theme: Theme = "light") -> Slide:
    """The empty ground: nothing is planned, or nothing can be shown."""
    return Slide("blank", "Nothing is shown.", tokens().stage(theme).bg, ())
