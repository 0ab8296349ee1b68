"""The deck's markers as round tokens to cut out, one for each kind of stakeholder."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.cards import Marker
from abcdesk.report.cards_print.art import Art
from abcdesk.report.cards_print.fitting import fitted
from abcdesk.report.cards_print.grid import MM, PAPER_PT
from abcdesk.report.layout.palette import INK3, LINE, WASH, WHITE
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import line_width
from abcdesk.report.layout.type import Style

_NAME, _NAME_ALONE = Style("display", 700, 11, 11.4), Style("display", 700, 19, 19.6)
_COLUMNS, _ROWS = 4, 5
_DIAMETER, _PITCH = 42 * MM, 47 * MM
_RIM = 1.6 * MM


def sheets_of(markers: Sequence[Marker]) -> list[tuple[Marker, ...]]:
    """The markers of each sheet: a single sheet is filled with as many of each as fit."""
    full = _COLUMNS * _ROWS
    copies = max(1, full // len(markers)) if markers else 0
    tokens = [marker for marker in markers for _ in range(copies)]
    return [tuple(tokens[at : at + full]) for at in range(0, len(tokens), full)]


def draw_tokens(sheet: Sheet, art: Art, markers: Sequence[Marker], paper: str) -> None:
    """Draw one sheet of tokens."""
    width, height = PAPER_PT[paper]
    left, top = (width - _COLUMNS * _PITCH) / 2, (height - _ROWS * _PITCH) / 2
    for place, marker in enumerate(markers):
        row, column = divmod(place, _COLUMNS)
        _token(sheet, art, marker, left + (column + 0.5) * _PITCH, top + (row + 0.5) * _PITCH)


def _token(sheet: Sheet, art: Art, marker: Marker, x: float, y: float) -> None:
    """A disc with the picture, the name on a plate before it, the cut around it."""
    radius = _DIAMETER / 2
    inner = radius - _RIM
    canvas = sheet.canvas
    if art.draw(sheet, marker.picture, x - inner, y - inner, 2 * inner, 2 * inner, inner):
        _plate(sheet, marker.title, x, y + inner * 0.5, inner)
    else:
        sheet.dot(x, y, inner, fill=WASH, line=LINE, pt=0.6)
        name = fitted(marker.title, _NAME_ALONE, inner * 1.5, inner * 1.1, 3, 6)
        name.draw_within(sheet, x, y - inner * 0.55, inner * 1.1)
    canvas.saveState()
    canvas.setDash(1.2, 2)
    sheet.dot(x, y, radius, line=INK3, pt=0.35)
    canvas.restoreState()


def _plate(sheet: Sheet, title: str, x: float, y: float, inner: float) -> None:
    """The name on white, its plate as wide as the name."""
    name = fitted(title, _NAME, inner * 1.36, inner * 0.4, 2, 6)
    width = max(line_width(line) for line in name.lines) + 3.6 * MM
    height = name.height + 3 * MM
    sheet.box(x - width / 2, y - height * 0.3, width, height, fill=WHITE, line=LINE, pt=0.5, radius=1.6 * MM)
    name.draw_within(sheet, x, y - height * 0.3, height)
