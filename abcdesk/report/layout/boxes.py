"""Short texts side by side at the foot of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from abcdesk.report.content.parts import Box
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened
from abcdesk.report.layout.type import HEADING, SMALL

Top = Callable[[Sheet, int, float, float, float], None]
"""(sheet, number of the box, x, y, width): draws what stands above a box in place of a plain rule."""

HEIGHT = 72.0


def draw_boxes(sheet: Sheet, boxes: Sequence[Box], above: Top | None = None) -> None:
    """Draw boxes in three columns on the lowest lines of the page."""
    frame = sheet.frame
    texts = [shortened(lines_of(box.text, SMALL, frame.span(4)), 4, frame.span(4))[0] for box in boxes]
    most = max((len(lines) for lines in texts), default=3)
    y = frame.height - 136 - max(0, most - 3) * SMALL.leading
    for place, (box, lines) in enumerate(zip(boxes, texts, strict=True)):
        x = frame.column(place * 4)
        if above:
            above(sheet, place, x, y, frame.span(4))
        else:
            sheet.rule(x, y, frame.span(4))
        sheet.text(x, y + 17, box.heading, HEADING)
        sheet.lines(x, y + 32.8, lines, SMALL.leading)
