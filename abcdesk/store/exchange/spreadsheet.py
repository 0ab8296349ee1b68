"""From tables to an Excel workbook; apart from CSV, because openpyxl takes its time to start."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from abcdesk.store.exchange.cells import Cell, Rows, Share

_LONGEST_CELL = 32_767
"""What a cell holds at most, in characters."""
_NARROWEST, _WIDEST = 8, 60


def xlsx_book(tables: Iterable[tuple[str, Rows]]) -> bytes:
    """Named tables as a workbook, one sheet each; texts stay texts, whatever they begin with, days are days
    and shares are per cent."""
    book = Workbook(write_only=True)
    for name, rows in tables:
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for column, width in enumerate(_widths(rows), start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(rows[0]))}{len(rows)}"
        heads, *lines = rows
        sheet.append([_head(sheet, str(head)) for head in heads])
        for row in lines:
            sheet.append([_cell(sheet, value) for value in row])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _widths(rows: Rows) -> list[int]:
    """How wide each column stands, in characters: as its longest text, within reason."""
    columns = zip(*rows, strict=True)
    return [min(_WIDEST, max(_NARROWEST, *(_length(value) + 2 for value in column))) for column in columns]


def _length(value: Cell) -> int:
    """How many characters a cell shows; numbers that are no whole ones are rounded."""
    return 5 if isinstance(value, float) else len(str(value))


def _head(sheet: object, words: str) -> object:
    cell = WriteOnlyCell(sheet, words)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: object, value: Cell) -> object:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, _text(value))
        cell.data_type = "s"  # never a formula
        return cell
    if isinstance(value, dt.date):
        return _formatted(sheet, value, "yyyy-mm-dd")
    if isinstance(value, Share):
        return _formatted(sheet, float(value), "0%")
    return _formatted(sheet, value, "0.00") if isinstance(value, float) else value


def _formatted(sheet: object, value: Cell, how: str) -> object:
    cell = WriteOnlyCell(sheet, value)
    cell.number_format = how
    return cell


def _text(text: str) -> str:
    """The text without the control characters that a workbook cannot hold."""
    kept = "".join(sign for sign in text if sign in "\t\n\r" or (sign >= " " and sign not in "\ufffe\uffff"))
    return kept[:_LONGEST_CELL]
