"""Tables of figures that break between rows and repeat their head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.report.content.method import Column
from abcdesk.report.content.parts import CardName
from abcdesk.report.layout.palette import HAIR, INK3
from abcdesk.report.layout.sheet import Sheet
from abcdesk.report.layout.text import lines_of, shortened
from abcdesk.report.layout.type import Style

ROOMY, TIGHT = 26.0, 21.0
"""Heights of a row."""

_NUMBER = Style("serif", 400, 9, 11, INK3)
_NAME = Style("text", 400, 9, 11)
_CELL = Style("serif", 400, 10, 12)
_TOTAL = Style("text", 600, 9, 11)
_HEADING = Style("text", 400, 7.4, 9.2, INK3)
_NAME_X, _NARROWEST = 38.0, 40.0


@dataclass(frozen=True, slots=True)
class Table:
    """Cards down, counts across."""

    cards: Sequence[CardName]
    columns: Sequence[Column]
    over: str
    """A heading over the last three columns, where they belong together."""
    row: float = ROOMY

    def draw_head(self, sheet: Sheet, y: float) -> None:
        """The headings, ending with the rule at ``y``."""
        places = self._places(sheet)
        for column, x in zip(self.columns, places, strict=True):
            grouped = column.base == "risk"
            sheet.text(x, y - 7.4, column.heading if grouped else column.base, _HEADING, "right")
            if not grouped:
                name = shortened(lines_of(column.heading, _HEADING, 58), 2, 58)[0]
                sheet.lines(x, y - 16.6 - (len(name) - 1) * 9.2, name, 9.2, "right")
        risk = [x for column, x in zip(self.columns, places, strict=True) if column.base == "risk"]
        if risk:
            sheet.hair(risk[0] - 24, y - 25, sheet.frame.right - risk[0] + 24, HAIR)
            sheet.text(sheet.frame.right, y - 29, self.over, _HEADING, "right")
        sheet.rule(sheet.frame.left, y, sheet.frame.content)

    def draw_rows(self, sheet: Sheet, y: float, first: int, last: int) -> float:
        """The rows from ``first`` to before ``last``; gives where they end."""
        frame = sheet.frame
        places = self._places(sheet)
        room = places[0] - 30 - frame.left - _NAME_X if places else frame.content - _NAME_X
        for place in range(first, last):
            card = self.cards[place]
            sheet.tile(frame.left, y + self.row / 2 - 5, 10, card.colour)
            sheet.text(frame.left + 29.2, y + self.row / 2 + 3.2, f"{card.number}", _NUMBER, "right")
            name = shortened(lines_of(card.title, _NAME, room, even=False), 1, room)[0]
            sheet.lines(frame.left + _NAME_X, y + self.row / 2 + 3.2, name, 11)
            for column, x in zip(self.columns, places, strict=True):
                cell = column.cells[place]
                style = _CELL.but(colour=INK3) if cell in ("0", "–") else _CELL
                sheet.text(x, y + self.row / 2 + 3.2, cell, style, "right")
            y += self.row
            if place < last - 1:
                sheet.hair(frame.left, y, frame.content)
        return y

    def draw_total(self, sheet: Sheet, y: float) -> None:
        """The sums below the last rule."""
        sheet.text(
            sheet.frame.left + _NAME_X,
            y + self.row / 2 + 3.2,
            sheet.language.say("method.table.total"),
            _TOTAL,
        )
        for column, x in zip(self.columns, self._places(sheet), strict=True):
            if column.total:
                sheet.text(x, y + self.row / 2 + 3.2, column.total, _CELL.but(weight=600), "right")

    def _places(self, sheet: Sheet) -> list[float]:
        """The right edges of the columns; the three of the verdict stand close together at the end."""
        x = sheet.frame.right
        places: list[float] = []
        others = sum(column.base != "risk" for column in self.columns)
        step = min(56.0, 230 / max(1, others))
        gaps = iter((23.0, 34.0, 36.0))
        for column in reversed(self.columns):
            places.append(x)
            x -= next(gaps) if column.base == "risk" else max(_NARROWEST, step)
        return places[::-1]
