"""Reads a table of cards (CSV): which columns it has, and its rows as texts."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile.layout import MB, MOST_TOML_BYTES
from abcdesk.domain.errors import UserError

COLUMNS = ("id", "number", "suit", "title", "saying", "question", "picture", "desired", "facilitator_note")
_MOST_ROWS = 2_000


@dataclass(frozen=True)
class Table:
    """``columns`` are those that are known, ``unknown`` the names of others; each row stands with its line in
    the file and its texts by column."""

    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str]], ...]


def read_table(path: Path) -> Table:
    """The table in this file: UTF-8 with or without a mark in front; comma, semicolon or tab between. Raises
    UserError where it is none."""
    text = _text(path)
    head = text.partition("\n")[0]
    between = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    try:
        names = [name.strip().lower().replace(" ", "_") for name in next(reader, [])]
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise UserError(f"{path.name}, line {reader.line_num}: is no table ({error}).") from error
    columns = tuple(name for name in COLUMNS if name in names)
    if "title" not in columns and "id" not in columns:
        raise UserError(
            f"{path.name} has no column “title” and no column “id”.",
            f"Its first line must name the columns: {', '.join(COLUMNS)}.",
        )
    if twice := sorted({name for name in columns if names.count(name) > 1}):
        raise UserError(f"{path.name} has the column “{twice[0]}” twice.", "Take one of them out.")
    if len(rows) > _MOST_ROWS:
        raise UserError(f"{path.name} has {len(rows):,} rows.", "A deck has at most 200 cards.")
    unknown = tuple(name for name in names if name and name not in COLUMNS)
    return Table(columns, unknown, tuple((line, _row(names, columns, row)) for line, row in rows))


def _row(names: list[str], columns: tuple[str, ...], row: list[str]) -> Mapping[str, str]:
    cells = dict(zip(names, row, strict=False))
    return {name: cells.get(name, "").strip() for name in columns}


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_TOML_BYTES:
            raise UserError(
                f"{path.name} is larger than {MOST_TOML_BYTES // MB} MB: it is no table of cards."
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UserError(
            f"{path.name}, line {line}: is not UTF-8 text.",
            "Save the table as “CSV UTF-8” and choose it again.",
        ) from error
