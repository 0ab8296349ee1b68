"""From tables to an Excel workbook; apart from CSV, because openpyxl takes its time to start."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import IO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from abcdesk.store.exchange.cells import Cell, Rows, Share

_LONGEST_CELL = 32_767
"""What a cell holds at most, in characters."""
_LONGEST_SHEET = 1_048_576
"""What a sheet holds at most, in rows, the heads among them."""
_NARROWEST, _WIDEST = 8, 60
_MEASURED = 1_000
"""Rows that say how wide the columns stand: those that one sees first."""
_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What a workbook cannot hold."""
_TAKEN_FOR_MORE = ("=", "#")
"""A text that begins so would become a formula or an error."""


@dataclass(frozen=True)
class Table:
    """A table by its name: its heads, and its rows one after the other; a row may end early."""

    name: str
    heads: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def xlsx_book(tables: Iterable[tuple[str, Rows]]) -> bytes:
    """Named tables, heads first, as a workbook; see `write_book`."""
    packed = io.BytesIO()
    write_book((Table(name, [str(head) for head in rows[0]], rows[1:]) for name, rows in tables), packed)
    return packed.getvalue()


def write_book(tables: Iterable[Table], target: Path | IO[bytes]) -> None:
    """Write tables as a workbook, one sheet each, and more where one is full; no table is held whole. Texts
    stay texts, whatever they begin with, days are days and shares are per cent."""
    book = Workbook(write_only=True)
    for table in tables:
        rows, name, number = iter(table.rows), table.name, 1
        first = _next(rows, _MEASURED)
        while number == 1 or first:
            _add_sheet(book, name, table.heads, first, islice(rows, _LONGEST_SHEET - 1 - len(first)))
            number += 1
            name, first = f"{table.name} {number}", _next(rows, _MEASURED)
    book.save(target)


def _next(rows: Iterator[Sequence[Cell]], count: int) -> list[Sequence[Cell]]:
    return list(islice(rows, min(count, _LONGEST_SHEET - 1)))


def _add_sheet(
    book: Workbook,
    name: str,
    heads: Sequence[str],
    first: list[Sequence[Cell]],
    more: Iterable[Sequence[Cell]],
) -> None:
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for column, width in enumerate(_widths(heads, first), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.append([_head(sheet, head) for head in heads])
    count = 1
    for row in chain(first, more):
        sheet.append([_cell(sheet, value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{count}"


def _widths(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> list[int]:
    """How wide each column stands, in characters: as its longest text, within reason."""
    widths = [max(_NARROWEST, len(head) + 2) for head in heads]
    for row in rows:
        for column, value in enumerate(row):
            widths[column] = max(widths[column], _length(value) + 2)
    return [min(_WIDEST, width) for width in widths]


def _length(value: Cell) -> int:
    """How many characters a cell shows; numbers that are no whole ones are rounded."""
    return 5 if isinstance(value, float) else len(str(value))


def _head(sheet: object, words: str) -> object:
    cell = WriteOnlyCell(sheet, words)
    cell.font = Font(bold=True)
    return cell


def _cell(sheet: object, value: Cell) -> object:
    """What openpyxl makes this cell of: mostly the value itself, which takes a fifth of the time."""
    if isinstance(value, str):
        text = _UNHELD.sub("", value)[:_LONGEST_CELL]
        if not text.startswith(_TAKEN_FOR_MORE):
            return text or None
        cell = WriteOnlyCell(sheet, text)
        cell.data_type = "s"
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
