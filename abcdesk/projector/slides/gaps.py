"""The view from the top and from the floor: one statement a row, each group on one scale, the gap between."""

from __future__ import annotations

from abcdesk.domain.records import Group
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.judge import JudgedCard, answers_of
from abcdesk.projector.draw import line
from abcdesk.projector.dumbbells import Mark, Row, dumbbells, scale_ends, spread_marks
from abcdesk.projector.frame import footer, title
from abcdesk.projector.room import RoomView
from abcdesk.projector.shapes import ease_out
from abcdesk.projector.slide import Item, Slide
from abcdesk.projector.slope import percent
from abcdesk.projector.spotlight import items_of
from abcdesk.projector.words import quoted
from abcdesk.tokens import Theme, tokens

MOST_ROWS = 8
# Up to so many groups, the key has room for their names; from there on they are shortened to stay two lines.
FEW_GROUPS = 3
KEY_CHARACTERS = 136


def gaps(room: RoomView, spot: Spot, theme: Theme, elapsed_ms: float) -> Slide:
    """The statements on which the groups are furthest apart, the widest gap first and named."""
    step = room.step(spot.step)
    first = answers_of(step)[0]
    judged = (room.judged.get((step.id, card.id)) for card in room.deck.cards)
    counted = sorted(
        (one for one in judged if one and len(one.by_group) > 1), key=lambda one: -_gap(one, first)
    )
    groups = [group for group in room.groups if any(group.id in one.by_group for one in counted)]
    draw = tokens().motion.slope_draw
    rows = [
        Row(
            room.deck.card(one.card).title,
            spread_marks(_marks(one, groups, first)),
            f"{percent(_gap(one, first))} pts",
            place == 0 and _gap(one, first) > 0,
        )
        for place, one in enumerate(counted[:MOST_ROWS])
    ]
    answers = dumbbells(rows, ease_out(elapsed_ms / draw), theme)
    items = [
        *title(_finding(room, counted, first), theme),
        *_who(room, step.id, groups, counted, first, theme),
        *scale_ends((f"nobody says “{first}”", "everybody"), theme),
        *items_of(answers),
        *footer(room, step.id, theme),
    ]
    spoken = ". ".join(_spoken(room, one, groups, first) for one in counted[:MOST_ROWS])
    return Slide(f"gaps:{step.id}", spoken, tokens().stage(theme).bg, tuple(items), draw, tuple(answers))


def _share(counted: JudgedCard, group: str, answer: str) -> float:
    counts = counted.by_group[group]
    whole = sum(counts.values())
    return counts[answer] / whole if whole else 0.0


def _gap(counted: JudgedCard, answer: str) -> float:
    shares = [_share(counted, group, answer) for group in counted.by_group]
    return max(shares) - min(shares)


def _marks(counted: JudgedCard, groups: list[Group], answer: str) -> list[Mark]:
    return [
        Mark(number, _share(counted, group.id, answer), "")
        for number, group in enumerate(groups, 1)
        if group.id in counted.by_group
    ]


def _finding(room: RoomView, counted: list[JudgedCard], answer: str) -> str:
    widest = counted[0] if counted else None
    if widest is None or _gap(widest, answer) == 0:
        return "All see it alike"
    by_share = sorted(widest.by_group, key=lambda group: -_share(widest, group, answer))
    names = {group.id: group.name for group in room.groups}
    said = [
        f"{widest.by_group[group][answer]} of {sum(widest.by_group[group].values())} in {names[group]}"
        for group in (by_share[0], by_share[-1])
    ]
    return f"{quoted(room.deck.card(widest.card).title)}: {said[0]}, {said[1]}"


def _who(
    room: RoomView, step_id: str, groups: list[Group], counted: list[JudgedCard], answer: str, theme: Theme
) -> list[Item]:
    """Who the numbers are, with how many answered; that others are too few to stand alone."""
    people = {
        group.id: max(sum(one.by_group.get(group.id, {}).values()) for one in counted) for group in groups
    }
    many = len(groups) > FEW_GROUPS
    parts = [
        f"{number} {_short(group.name, 12)} ({people[group.id]})"
        if many
        else f"{number} {_short(group.name, 24)}, {people[group.id]} people"
        for number, group in enumerate(groups, 1)
    ]
    if room.hidden_groups.get(step_id, ()):
        parts.append("others: fewer than five, not shown alone")
    words = [f"Share that says “{answer}”.", *parts]
    rows = [""]
    for part in words:
        if len(rows[-1]) + len(part) > KEY_CHARACTERS:
            rows.append("")
        rows[-1] = f"{rows[-1]}   {part}".strip()
    style, ink = tokens().type("footer"), tokens().stage(theme).ink_soft
    return [line(row, 64, 180 + 30 * place, style, ink) for place, row in enumerate(rows)]


def _short(name: str, most: int) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _spoken(room: RoomView, counted: JudgedCard, groups: list[Group], answer: str) -> str:
    said = ", ".join(
        f"{group.name} {counted.by_group[group.id][answer]} of {sum(counted.by_group[group.id].values())}"
        for group in groups
        if group.id in counted.by_group
    )
    return f"{room.deck.card(counted.card).title}: {said}"
