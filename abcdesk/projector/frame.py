"""What every ordinary slide has in common: ground, title, and the footer with client and agenda."""

from __future__ import annotations

from dataclasses import replace

from abcdesk.domain.records import Step, StepKind
from abcdesk.projector.draw import fitted, line, lines, mark, width_of
from abcdesk.projector.room import RoomView
from abcdesk.projector.slide import WIDTH, Anchor, Item, Paint, Rect
from abcdesk.textsize import fit
from abcdesk.tokens import Theme, tokens

STEPS_SHOWN = 7
_ONE_LINE_PX, _TWO_LINES_PX = 64, 44
_TWO_LINES_MOST_PX = 58
_STEP_GAP = 40
_AGENDA_WIDTH = 1120.0
_SHORT = {
    StepKind.SORT: "Sort",
    StepKind.ARGUE: "Top three",
    StepKind.CARDS: "Cards",
    StepKind.IMPACT: "Impact",
    StepKind.BEHAVIOUR: "Behaviour",
    StepKind.SIMULATION: "Simulation",
    StepKind.COMMITMENTS: "Commit",
    StepKind.BREAK: "Break",
    StepKind.RATE: "Scan",
    StepKind.FOLLOW_UP: "Follow-up",
}


def title(text: str, theme: Theme, width: float = WIDTH - 128, most_lines: int = 1) -> list[Item]:
    """The slide's title at its fixed baseline; a long one shrinks, then breaks upwards."""
    style = tokens().type("slide_title")
    space = tokens().space
    block = fit(text, style, width, 1, style.px, _ONE_LINE_PX)
    if block.cut:
        block = fit(text, style, width, max(2, most_lines), _TWO_LINES_MOST_PX, _TWO_LINES_PX)
    first = space.title_baseline - (len(block.lines) - 1) * block.px * 0.74
    return lines(block, space.margin, first, style, tokens().stage(theme).ink)


def aside(text: str, theme: Theme) -> Item:
    """A short remark at the right of the title."""
    stage = tokens().stage(theme)
    style = tokens().type("body")
    return line(
        text,
        WIDTH - tokens().space.margin,
        tokens().space.title_baseline - 6,
        style,
        stage.ink_soft,
        px=38,
        anchor=Anchor.END,
    )


def footer(
    room: RoomView, step_id: str, theme: Theme, *, ink: str = "", soft: str = "", marks: str = ""
) -> list[Item]:
    """Suit marks and client at the left, at most seven agenda steps round the current one at the right.

    ``ink``, ``soft`` and ``marks`` replace the colours on scenes of their own (iceberg, close); ``marks`` is
    the theme whose mark colours are used.
    """
    stage = tokens().stage(theme)
    ink, soft = ink or stage.ink, soft or stage.ink_soft
    space, style = tokens().space, tokens().type("footer")
    items: list[Item] = []
    x = float(space.margin)
    for suit in room.deck.suits[:4]:
        colours = tokens().suit(suit.colour, "dark" if marks == "dark" else theme)
        items.append(mark(suit.colour, x, space.footer_baseline - 24, 28, colours.mark))
        x += 34
    client = room.info.organisation or room.info.title
    block = fitted(client, style, 620, 1)
    items += lines(block, x + 22, space.footer_baseline, style, ink)
    return items + _agenda(room, step_id, ink, soft)


def step_label(step: Step) -> str:
    """A step's short name for the footer."""
    label = _SHORT.get(step.kind, step.title) or step.title
    block = fitted(label, tokens().type("footer"), 260, 1)
    return block.lines[0] if block.lines else ""


def steps_around(room: RoomView, step_id: str) -> tuple[Step, ...]:
    """As many steps as fit, at most seven, with the current one among them and without the breaks."""
    steps = [step for step in room.steps if step.kind is not StepKind.BREAK or step.id == step_id]
    ids = [step.id for step in steps]
    here = ids.index(step_id) if step_id in ids else 0
    first = max(0, min(here - STEPS_SHOWN // 2, len(steps) - STEPS_SHOWN))
    last = min(len(steps), first + STEPS_SHOWN)
    while last - first > 1 and sum(_label_width(step) for step in steps[first:last]) > _AGENDA_WIDTH:
        first, last = (first + 1, last) if here - first > last - 1 - here else (first, last - 1)
    return tuple(steps[first:last])


def _label_width(step: Step) -> float:
    return width_of(step_label(step), "text", 700, tokens().type("footer").px) + _STEP_GAP


def _agenda(room: RoomView, step_id: str, ink: str, soft: str) -> list[Item]:
    style, space = tokens().type("footer"), tokens().space
    items: list[Item] = []
    x = float(WIDTH - space.margin)
    for step in reversed(steps_around(room, step_id)):
        label, current = step_label(step), step.id == step_id
        weight = 700 if current else style.weight
        width = width_of(label, "text", weight, style.px)
        if not label:
            continue
        text = line(label, x, space.footer_baseline, style, ink if current else soft, anchor=Anchor.END)
        if current:
            items.append(Rect(x - width, space.footer_baseline + 14, width, 5, Paint(ink), 2.5))
            text = replace(text, weight=700)
        items.append(text)
        x -= width + _STEP_GAP
    return items
