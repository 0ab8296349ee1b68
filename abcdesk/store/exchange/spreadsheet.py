"""From tables to an Excel workbook; apart from CSV, because openpyxl takes its time to start."""

from __future__ import annotations

import io
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from abcdesk.store.exchange.tables import Cell, Rows

_LONGEST_CELL = 32_767
"""What a cell holds at most, in characters."""


def xlsx_book(tables: Iterable[tuple[str, Rows]]) -> bytes:
    """Named tables as a workbook, one sheet each; texts stay texts, whatever they begin with."""
    book = Workbook(write_only=True)
    for name, rows in tables:
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for row in rows:
            sheet.append([_cell(sheet, value) for value in row])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _cell(sheet: object, value: Cell) -> object:
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, _text(value))
    cell.data_type = "s"  # never a formula
    return cell


def _text(text: str) -> str:
    """The text without the control characters that a workbook cannot hold."""
    kept = "".join(sign for sign in text if sign in "\t\n\r" or (sign >= " " and sign not in "\ufffe\uffff"))
    return kept[:_LONGEST_CELL]
