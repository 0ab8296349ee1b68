"""Slides of a scan: who has handed in, and the picture: a radar, or rows where a radar cannot be read."""

from __future__ import annotations

from abcdesk.domain.show import Spot
from abcdesk.domain.steps.rate import RatedArea
from abcdesk.projector.draw import fitted, line, lines, mark, width_of
from abcdesk.projector.dumbbells import Mark, Row, dumbbells, scale_ends, spread_marks
from abcdesk.projector.frame import footer, title
from abcdesk.projector.group_lines import MOST_LINES, GroupLine, group_lines, sign, stroke
from abcdesk.projector.radar import group_shapes, radar
from abcdesk.projector.room import RoomView, Round
from abcdesk.projector.scan_view import ScanView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Anchor, Answer, Item, Paint, Path, Rect, Slide, Text
from abcdesk.projector.slides.pick import handing_in
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import plural
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

FEWEST_AXES, MOST_AXES = 3, 10
_PANEL = (1340.0, 158.0, 516.0, 832.0)
_LEGEND_Y = 186.0


def marks(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The question, and who has handed in; no mark is in what this slide knows."""
    scan = room.scans[spot.step]
    expected = sum(group.headcount for group in scan.groups)
    box = Round(scan.step, False, 0, scan.groups, (), frozenset(), scan.slips_in, expected, (), 0)
    return handing_in(room, box, theme)


def scan(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The groups' lines, one after the other, and then the largest gap."""
    found = room.scans[spot.step]
    groups, areas = found.shown_groups, found.by_gap
    draw, gap_ms = tokens().motion.slope_draw, tokens().motion.slow
    motion = draw * max(1, len(groups)) + gap_ms
    done = elapsed_ms >= motion
    heading = finding(found) if done else found.step.prompt or found.step.title
    answers: list[Answer] = []
    if not areas:
        heading, body = "Nothing can be shown of this scan", _too_few(theme)
    elif FEWEST_AXES <= len(areas) <= MOST_AXES and len(groups) <= MOST_LINES:
        looks = group_lines(groups, theme)
        drawn = [ease_out((elapsed_ms - place * draw) / draw) for place in range(len(looks))]
        shapes = group_shapes(found, looks, drawn, theme)
        legend, hidden = _legend(found, looks, theme)
        answers = [
            Answer(look.group.name, (*named, *shape))
            for look, named, shape in zip(looks, legend, shapes, strict=True)
        ]
        body = [item for one in legend for item in one]
        body += [*hidden, *radar(found, looks, drawn, shapes, theme)]
        body += _panel(found, looks, theme) if done else []
    else:
        answers = _rows(found, ease_out(elapsed_ms / draw), theme)
        ends = scale_ends((str(found.lowest), str(found.highest)), theme)
        body = [*_numbers(found, theme), *ends, *items_of(answers)]
    items = [*title(heading, theme), *body, *footer(room, spot.step, theme)]
    ground = tokens().stage(theme).bg
    return Slide(f"scan:{spot.step}", spoken(found), ground, tuple(items), motion, tuple(answers))


def finding(found: ScanView) -> str:
    """The largest gap as a sentence with both means; what all agree on where there is none."""
    widest = found.by_gap[0]
    by_mean = sorted(found.shown_groups, key=lambda group: -_mean(widest, group.id))
    if len([group for group in by_mean if group.id in widest.by_group]) < 2:
        best = max(found.by_gap, key=lambda area: max(one.mean for one in area.by_group.values()))
        return f"Highest mark: {found.names[best.area]}, {_best(best):.1f} of {found.highest}"
    if widest.gap < 0.05:
        return "All groups see it alike"
    high, low = by_mean[0], [group for group in by_mean if group.id in widest.by_group][-1]
    return (
        f"{found.names[widest.area]}: {high.name} {_mean(widest, high.id):.1f}, "
        f"{low.name} {_mean(widest, low.id):.1f}"
    )


def spoken(found: ScanView) -> str:
    """The picture in words, with the figures and how many people marked."""
    if not found.by_gap:
        return "Too few people marked for the groups to be shown."
    parts = [f"{finding(found)}."]
    for area in found.by_gap:
        said = ", ".join(
            f"{group.name} {_mean(area, group.id):.1f}"
            for group in found.shown_groups
            if group.id in area.by_group
        )
        parts.append(f"{found.names[area.area]}: {said}.")
    return " ".join(parts)


def _mean(area: RatedArea, group: str) -> float:
    found = area.by_group.get(group)
    return found.mean if found else 0.0


def _best(area: RatedArea) -> float:
    return max(one.mean for one in area.by_group.values())


def _people(found: ScanView, group_id: str) -> int:
    return max((area.by_group[group_id].n for area in found.rated if group_id in area.by_group), default=0)


def _too_few(theme: Theme) -> list[Item]:
    stage, style = tokens().stage(theme), tokens().type("note")
    words = "Fewer than five people marked in each group. So few are never shown alone."
    return [line(words, 64, 320, style, stage.ink_soft)]


def _hidden_words(found: ScanView) -> str:
    return f"{', '.join(found.hidden)}: hidden, fewer than five" if found.hidden else ""


def _legend(
    found: ScanView, looks: tuple[GroupLine, ...], theme: Theme
) -> tuple[list[list[Item]], list[Item]]:
    """Each group with its line, its sign and how many people marked; and who is hidden."""
    stage, style = tokens().stage(theme), tokens().type("label")
    entries: list[list[Item]] = []
    x = 64.0
    for place, look in enumerate(looks):
        name = fit(look.group.name, style, 200, 1, 34, 28)
        people = _people(found, look.group.id)
        words = f"{name.lines[0]}, {people if place else plural(people, 'person', 'people')}"
        entries.append(
            [
                Path(f"M{x},{_LEGEND_Y - 12}H{x + 84}", stroke(look)),
                sign(look, x + 42, _LEGEND_Y - 12, stage.bg, 1.1),
                Text(x + 100, _LEGEND_Y, words, name.px, stage.ink, style.family, style.weight),
            ]
        )
        x += 100 + width_of(words, style.family, style.weight, name.px) + 34
    hidden = _hidden_words(found)
    if not hidden:
        return entries, []
    note = fit(hidden, tokens().type("body"), max(120.0, 1320 - x), 2, 34, 28)
    y = _LEGEND_Y - 16 * (len(note.lines) - 1)
    return entries, lines(note, x, y, tokens().type("body"), stage.ink_soft)


def _panel(found: ScanView, looks: tuple[GroupLine, ...], theme: Theme) -> list[Item]:
    """The largest gap in large figures, who says what, and the next two."""
    widest = found.by_gap[0]
    if len(widest.by_group) < 2:
        return []
    x, y, width, height = _PANEL
    colours, stage = tokens().suit("culture", theme), tokens().stage(theme)
    dark = theme == "dark"
    ground, ink = (stage.surface, stage.ink) if dark else (colours.panel, colours.panel_on)
    soft = stage.ink_soft if dark else colours.panel_on
    items: list[Item] = [Rect(x, y, width, height, Paint(ground), tokens().radius.panel)]
    if dark:
        items.append(Rect(x, y + 28, 12, height - 56, Paint(colours.mark)))
    hero, body = tokens().type("hero_number"), tokens().type("body")
    items += [
        mark("culture", x + 46, y + 46, 50, colours.mark if dark else ink),
        line("Our largest gap", x + 122, y + 84, body, soft, px=36),
        line(f"{widest.gap:.1f}", x + 40, y + 262, hero, ink, px=184),
        line(
            "points apart",
            x + 52 + width_of(f"{widest.gap:.1f}", "display", hero.weight, 184),
            y + 258,
            body,
            soft,
            px=34,
        ),
    ]
    name = fit(found.names[widest.area], tokens().type("row_title"), width - 88, 2, 56, 36)
    items += lines(name, x + 44, y + 340, tokens().type("row_title"), ink, leading=1.05)
    top = y + 340 + (len(name.lines) - 1) * name.px * 1.05 + 76
    for look in looks:
        if look.group.id in widest.by_group:
            items += _said(look, widest, top, ink, found.highest)
            top += 66
    return [*items, *_next_gaps(found, top, ink, soft)]


def _said(look: GroupLine, area: RatedArea, y: float, ink: str, highest: int) -> list[Item]:
    """One group's mean with as many boxes filled."""
    x, _y, width, _height = _PANEL
    mean = _mean(area, look.group.id)
    name = fit(look.group.name, tokens().type("body"), 170, 1, 34, 28)
    items: list[Item] = list(lines(name, x + 44, y, tokens().type("body"), ink))
    pitch = min(36.0, 180 / highest)
    for place in range(highest):
        left, top, side = x + 222 + place * pitch, y - 28, pitch - 6
        items.append(Rect(left, top, side, 30, Paint(stroke=ink, stroke_width=3, stroke_opacity=0.6), 6))
        share = max(0.0, min(1.0, mean - place))
        if share > 0.05:
            items.append(Rect(left, top, side * share, 30, Paint(ink), 6))
    value = tokens().type("rank_other")
    return [
        *items,
        line(f"{mean:.1f}", x + width - 40, y + 2, value, ink, px=54, anchor=Anchor.END, tabular=True),
    ]


def _next_gaps(found: ScanView, top: float, ink: str, soft: str) -> list[Item]:
    x, y, width, height = _PANEL
    style, body = tokens().type("list_title"), tokens().type("body")
    others = [area for area in found.by_gap[1:] if len(area.by_group) > 1]
    items: list[Item] = [Rect(x + 44, top - 26, width - 88, 2, Paint(soft, 0.5))] if others else []
    if others:
        items.append(line("Next", x + 44, top + 26, body, soft, px=32))
    at = top + 80
    for area in others[:2]:
        if at > y + height - 70:
            break
        name = fit(found.names[area.area], style, width - 200, 1, 42, 28)
        items += lines(name, x + 44, at, style, ink)
        items.append(
            line(f"{area.gap:.1f}", x + width - 40, at, style, ink, px=42, anchor=Anchor.END, tabular=True)
        )
        at += 54
    if len(others) > 2 and at <= y + height - 24:
        last = others[-1]
        words = fitted(
            f"Smallest: {found.names[last.area]}, {last.gap:.1f}", tokens().type("footer"), width - 88, 1
        )
        items += lines(words, x + 44, y + height - 32, tokens().type("footer"), soft)
    return items


def _rows(found: ScanView, share: float, theme: Theme) -> list[Answer]:
    """Every area as a row with numbered groups on the scale."""
    groups = found.shown_groups
    span = max(1, found.highest - found.lowest)
    rows = []
    for place, area in enumerate(found.by_gap[:14]):
        marks_ = [
            Mark(number, (_mean(area, group.id) - found.lowest) / span, f"{_mean(area, group.id):.1f}")
            for number, group in enumerate(groups, 1)
            if group.id in area.by_group
        ]
        gap = f"{area.gap:.1f}" if len(marks_) > 1 else ""
        rows.append(Row(found.names[area.area], spread_marks(marks_), gap, place == 0 and area.gap > 0))
    return dumbbells(rows, share, theme)


def _numbers(found: ScanView, theme: Theme) -> list[Item]:
    """Who the numbers are, with how many people marked, in two rows; who is hidden comes last."""
    stage, style = tokens().stage(theme), tokens().type("footer")
    words = [
        f"{number} {group.name}, {_people(found, group.id)}"
        for number, group in enumerate(found.shown_groups, 1)
    ]
    words += [hidden] if (hidden := _hidden_words(found)) else []
    columns = max(4, -(-len(words) // 2))
    width = 1792 / columns
    items: list[Item] = []
    for place, one in enumerate(words[:14]):
        x, y = 64 + place % columns * width, _LEGEND_Y - 18 + place // columns * 36
        items.append(line(_cut(one, width - 24), x, y, style, stage.ink_soft))
    return items


def _cut(words: str, width: float) -> str:
    """The words on one line, cut within a word where they are too long."""
    style = tokens().type("footer")
    if width_of(words, style.family, style.weight, style.px) <= width:
        return words
    while words and width_of(f"{words}…", style.family, style.weight, style.px) > width:
        words = words[:-1]
    return f"{words}…"


SLIDES = {"marks": marks, "scan": scan}
