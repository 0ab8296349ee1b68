"""Small bar charts, round by round, without an axis: the number stands at the bar."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.report.content.cards import Chart
from abcdesk.report.layout.palette import GREY, INK, INK3
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened
from abcdesk.report.layout.type import HEADING, Style

_LABEL = Style("text", 400, 8.6, 11.2)
_COUNT = Style("serif", 400, 10.4, 12)
_ROUND = Style("text", 400, 7.2, 9, INK3)
_TALLEST = 110.0


def draw_charts(sheet: Sheet, charts: Sequence[Chart], heading: str, top: float, foot: float) -> None:
    """Up to four charts side by side between their heading and ``foot``, all to one scale."""
    frame = sheet.frame
    sheet.text(frame.left, top, heading, HEADING)
    width = (frame.content - 3 * 18) / 4
    base = foot - 36
    most = max(max(chart.counts) for chart in charts)
    tallest = min(_TALLEST, base - top - 52)
    base = min(base, top + 52 + tallest)
    for place, chart in enumerate(charts):
        x = frame.left + place * (width + 18)
        label = shortened(lines_of(chart.label, _LABEL, width), 2, width)[0]
        sheet.lines(x, top + 17.6, label, _LABEL.leading)
        _bars(sheet, chart, x, base, width, tallest / max(most, 1), first=place == 0)
        sheet.rule(x, base, width, 0.6)


def _bars(
    sheet: Sheet, chart: Chart, x: float, base: float, width: float, unit: float, *, first: bool
) -> None:
    step = width / len(chart.counts)
    bar = min(30.8, step * 0.8)
    for place, (number, count) in enumerate(zip(chart.rounds, chart.counts, strict=True)):
        left = x + place * step + (step - bar) / 2
        height = count * unit
        last = place == len(chart.counts) - 1
        if height:
            sheet.box(left, base - height, bar, height, fill=INK if chart.wanted else GREY)
        sheet.text(
            left + bar / 2, base - height - 4, f"{count}", _COUNT.but(weight=600 if last else 400), "centre"
        )
        name = sheet.language.say("simulation.round", n=number) if first and place == 0 else f"{number}"
        sheet.text(left + bar / 2, base + 10, name, _ROUND, "centre")
