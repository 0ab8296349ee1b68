"""What stands for a slide that is held back: a skeleton of fixed lengths that tells nothing."""

from __future__ import annotations

from abcdesk.projector.slide import Item, Paint, Rect, Slide, Text
from abcdesk.tokens import Theme, tokens

_BARS = (1040, 830, 650, 490, 490, 250)
"""Widths of the bars: always these, whatever has been handed in."""

_FIRST_TOP, _FIRST_HEIGHT, _OTHER_HEIGHT, _GAP = 200, 150, 84, 34


def held_slide(theme: Theme) -> Slide:
    """The ranking to come, before anybody may see it."""
    stage, row = tokens().stage(theme), tokens().type("rank_other")
    soft = Paint(stage.line, 0.55)
    items: list[Item] = [Rect(64, 62, 620, 64, Paint(stage.line, 0.85), 12)]
    top = float(_FIRST_TOP)
    for place, width in enumerate(_BARS, start=1):
        height = _FIRST_HEIGHT if place == 1 else _OTHER_HEIGHT
        items += [
            Text(104, top + height / 2 + 20, str(place), row.px, stage.ink, "display", 800),
            Rect(168, top, height * 1.3, height, soft, 12),
            Rect(764, top, width, height, soft, 8),
        ]
        top += height + _GAP
    items.append(Rect(760, _FIRST_TOP - 24, 5, top - _FIRST_TOP + 10, Paint(stage.line)))
    return Slide("held", "Held until you reveal.", stage.bg, tuple(items))


def held_rounds(theme: Theme) -> Slide:
    """The rounds of a simulation to come, whatever has been counted."""
    stage = tokens().stage(theme)
    soft, strong = Paint(stage.line, 0.55), Paint(stage.line, 0.85)
    items: list[Item] = [
        Rect(64, 62, 620, 64, strong, 12),
        Rect(424, 226, 912, 336, soft, 22),
        Rect(1384, 158, 472, 832, Paint(stage.surface), 22),
    ]
    for column in range(3):
        items.append(Rect(494 + column * 304, 290, 164, 200, strong, 22))
    for row in range(3):
        items.append(Rect(64, 624 + row * 132, 240, 24, strong, 12))
        items += [Rect(494 + column * 304, 624 + row * 132, 164, 24, soft, 12) for column in range(3)]
    return Slide("held-rounds", "Held until you show the round.", stage.bg, tuple(items))
