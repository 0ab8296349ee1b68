"""Short texts side by side at the foot of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from abcdesk.report.content.parts import Box
from abcdesk.report.layout.sheet import Frame, Sheet
from abcdesk.report.layout.text import Line, lines_of, shortened
from abcdesk.report.layout.type import HEADING, SMALL

Top = Callable[[Sheet, int, float, float, float], None]
"""(sheet, number of the box, x, y, width): draws what stands above a box in place of a plain rule."""

HEIGHT = 72.0


def boxes_top(frame: Frame, boxes: Sequence[Box]) -> float:
    """How far down the page the boxes begin."""
    most = max((len(text) for text in _texts(frame, boxes)), default=3)
    return frame.height - 136 - max(0, most - 3) * SMALL.leading


def _columns(boxes: Sequence[Box]) -> int:
    """How many of the page's twelve columns each box has."""
    return 12 // max(3, len(boxes))


def _texts(frame: Frame, boxes: Sequence[Box]) -> list[list[Line]]:
    width, most = frame.span(_columns(boxes)), 4 if len(boxes) < 4 else 6
    return [shortened(lines_of(box.text, SMALL, width), most, width)[0] for box in boxes]


def draw_boxes(sheet: Sheet, boxes: Sequence[Box], above: Top | None = None) -> None:
    """Draw boxes in three columns, or as many as there are boxes, on the lowest lines of the page."""
    frame = sheet.frame
    columns, texts = _columns(boxes), _texts(frame, boxes)
    width, y = frame.span(columns), boxes_top(frame, boxes)
    for place, (box, lines) in enumerate(zip(boxes, texts, strict=True)):
        x = frame.column(place * columns)
        if above:
            above(sheet, place, x, y, width)
        else:
            sheet.rule(x, y, width)
        sheet.lines(x, y + 17, shortened(lines_of(box.heading, HEADING, width), 1, width)[0], 12)
        sheet.lines(x, y + 32.8, lines, SMALL.leading)
