"""How groups are told apart in a chart: by line and sign first, by colour third."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.records import Group, Perspective
from abcdesk.projector.slide import Ellipse, Item, Paint, Path, Rect
from abcdesk.tokens import Theme, tokens

_USERS = {"light": "#8E1B4A", "dark": "#F2A0BE"}
_TRIANGLE = "M0,-12L12,9H-12Z"
MOST_LINES = 3
"""Lines in one chart that can still be followed."""


@dataclass(frozen=True)
class GroupLine:
    """One group's line: its colour, dash and sign ("disc", "square" or "triangle")."""

    group: Group
    colour: str
    dash: tuple[float, ...]
    sign: str


def group_lines(groups: Sequence[Group], theme: Theme) -> tuple[GroupLine, ...]:
    """A line for each of up to three groups: users dashed, leaders dotted, and whoever is left takes what is
    free."""
    stage = tokens().stage(theme)
    looks = {
        Perspective.IT: (stage.ink, (), "disc"),
        Perspective.USERS: (_USERS[theme], (22.0, 15.0), "square"),
        Perspective.LEADERSHIP: (stage.ink_soft, (2.0, 15.0), "triangle"),
    }
    free, chosen = list(looks), {}
    for group in groups:
        if group.perspective in free:
            free.remove(group.perspective)
            chosen[group.id] = looks[group.perspective]
    for group in groups:
        if group.id not in chosen and free:
            chosen[group.id] = looks[free.pop(0)]
    return tuple(GroupLine(group, *chosen[group.id]) for group in groups if group.id in chosen)


def sign(line: GroupLine, x: float, y: float, ground: str, scale: float = 1.0) -> Item:
    """The group's sign with its middle at x, y."""
    half = 12 * scale
    match line.sign:
        case "disc":
            return Ellipse(x, y, 13 * scale, 13 * scale, Paint(line.colour))
        case "square":
            edge = Paint(ground, stroke=line.colour, stroke_width=5 * scale)
            return Rect(x - half, y - half, 2 * half, 2 * half, edge, 4 * scale)
        case _:
            return Path(_TRIANGLE, Paint(line.colour), x, y, scale * 1.15)


def stroke(line: GroupLine, width: float = 8.0) -> Paint:
    """How the group's line is drawn."""
    return Paint(stroke=line.colour, stroke_width=width, dash=line.dash)
