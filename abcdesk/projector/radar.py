"""A radar: one axis an area, one closed line a group, and the largest gap as a bar on its axis."""

from __future__ import annotations

import math
from collections.abc import Sequence

from abcdesk.domain.steps.rate import RatedArea
from abcdesk.projector.draw import line, lines, width_of
from abcdesk.projector.group_lines import GroupLine, sign, stroke
from abcdesk.projector.scan_view import ScanView
from abcdesk.projector.slide import Anchor, Item, Paint, Path, Text
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

CENTRE = (650.0, 600.0)
RADIUS = 298.0
_LEFT, _RIGHT = 64.0, 1300.0


def group_shapes(
    scan: ScanView, groups: Sequence[GroupLine], drawn: Sequence[float], theme: Theme
) -> list[list[Item]]:
    """Each group's closed line with its signs; ``drawn`` says how far it has grown, 0 to 1."""
    areas = [area for area in scan.rated if area.by_group]
    return [
        _line(areas, group, share, scan.highest, theme) for group, share in zip(groups, drawn, strict=True)
    ]


def radar(
    scan: ScanView,
    groups: Sequence[GroupLine],
    drawn: Sequence[float],
    shapes: Sequence[Sequence[Item]],
    theme: Theme,
) -> list[Item]:
    """The whole chart, with the shapes of the groups in it."""
    areas = [area for area in scan.rated if area.by_group]
    widest = scan.by_gap[0] if scan.by_gap and scan.by_gap[0].gap > 0 and min(drawn, default=0) >= 1 else None
    return [
        *_web(len(areas), scan.highest, theme),
        *(_gap(areas, widest, scan.highest, theme) if widest else []),
        *(item for shape in shapes for item in shape),
        *_names(scan, areas, groups, widest, theme),
    ]


def point(place: int, count: int, share: float) -> tuple[float, float]:
    """Where a share of the scale stands on an axis; axes run clockwise from twelve o'clock."""
    angle = 2 * math.pi * place / count - math.pi / 2
    return CENTRE[0] + RADIUS * share * math.cos(angle), CENTRE[1] + RADIUS * share * math.sin(angle)


def _outline(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"


def _web(count: int, highest: int, theme: Theme) -> list[Item]:
    stage = tokens().stage(theme)
    rule = Paint(stroke=stage.line, stroke_width=3)
    items: list[Item] = [Path(_outline([point(n, count, 1) for n in range(count)]), Paint(stage.surface))]
    for step in range(1, highest + 1):
        items.append(Path(_outline([point(n, count, step / highest) for n in range(count)]), rule))
    for place in range(count):
        x, y = point(place, count, 1)
        items.append(Path(f"M{CENTRE[0]},{CENTRE[1]}L{x:.1f},{y:.1f}", rule))
    style = tokens().type("footer")
    for step in range(1, highest + 1, 2):
        x, y = point(1, 2 * count, step / highest * 0.97)
        items.append(line(str(step), x, y + 10, style, stage.ink_soft, px=28, anchor=Anchor.MIDDLE))
    return items


def _line(
    areas: Sequence[RatedArea], group: GroupLine, share: float, highest: int, theme: Theme
) -> list[Item]:
    """One group's line, grown from the middle; an area it has not marked is passed over."""
    if share <= 0:
        return []
    marked = [
        (n, area.by_group[group.group.id].mean)
        for n, area in enumerate(areas)
        if group.group.id in area.by_group
    ]
    points = [point(n, len(areas), mean / highest * share) for n, mean in marked]
    if not points:
        return []
    ground = tokens().stage(theme).bg
    shade = [Path(_outline(points), Paint(group.colour, 0.1))] if group.sign == "disc" else []
    return [*shade, Path(_outline(points), stroke(group)), *(sign(group, x, y, ground) for x, y in points)]


def _gap(areas: Sequence[RatedArea], widest: RatedArea, highest: int, theme: Theme) -> list[Item]:
    place = list(areas).index(widest)
    means = [marks.mean for marks in widest.by_group.values()]
    (x1, y1), (x2, y2) = (point(place, len(areas), mean / highest) for mean in (min(means), max(means)))
    colour = tokens().suit("culture", theme).mark
    bar = Paint(stroke=colour, stroke_width=18, round_caps=False)
    return [Path(f"M{x1:.1f},{y1:.1f}L{x2:.1f},{y2:.1f}", bar)]


def _names(
    scan: ScanView,
    areas: Sequence[RatedArea],
    groups: Sequence[GroupLine],
    widest: RatedArea | None,
    theme: Theme,
) -> list[Item]:
    """Each area's name at the end of its axis, with every group's mean under it."""
    stage, style = tokens().stage(theme), tokens().type("heading")
    items: list[Item] = []
    for place, area in enumerate(areas):
        x, y = point(place, len(areas), 1)
        away = (x - CENTRE[0]) / RADIUS
        side = Anchor.MIDDLE if abs(away) < 0.2 else Anchor.START if away > 0 else Anchor.END
        x += 0 if side is Anchor.MIDDLE else 24 if side is Anchor.START else -24
        room = {Anchor.START: _RIGHT - x, Anchor.END: x - _LEFT, Anchor.MIDDLE: 700.0}[side]
        name = fit(scan.names[area.area], style, room, 1, 40, 28)
        if name.cut:
            name = fit(scan.names[area.area], style, room, 2, 28 if side is Anchor.MIDDLE else 34, 28)
        colour = tokens().suit("culture", theme).text if area is widest else stage.ink
        first = _first_line(y, side, len(name.lines) * name.px)
        items += lines(name, x, first, style, colour, anchor=side)
        items += _values(
            area,
            groups,
            x,
            first + (len(name.lines) - 1) * name.px * style.line + 8 + name.px * 0.95,
            side,
            theme,
        )
    return items


def _first_line(y: float, side: Anchor, height: float) -> float:
    """The baseline of a name: above the top, below the foot, beside the middle."""
    if side is Anchor.MIDDLE:
        return y - height - 22 if y < CENTRE[1] else y + 44
    return y - height / 2 + 14 if abs(y - CENTRE[1]) < 40 else y - 16 if y < CENTRE[1] else y + 4


def _values(
    area: RatedArea, groups: Sequence[GroupLine], x: float, y: float, side: Anchor, theme: Theme
) -> list[Item]:
    stage = tokens().stage(theme)
    shown = [
        (group, f"{area.by_group[group.group.id].mean:.1f}")
        for group in groups
        if group.group.id in area.by_group
    ]
    widths = [36 + width_of(words, "text", 500, 32) for _group, words in shown]
    whole = sum(widths) + 20 * (len(shown) - 1)
    left = {Anchor.START: x, Anchor.END: x - whole, Anchor.MIDDLE: x - whole / 2}[side]
    items: list[Item] = []
    for (group, words), width in zip(shown, widths, strict=True):
        items.append(sign(group, left + 11, y - 11, stage.bg, 0.78))
        items.append(Text(left + 32, y, words, 32, stage.ink, "text", 500, tabular=True))
        left += width + 20
    return items
