"""From a workshop to tables for a spreadsheet: XLSX, or CSV files. One way, without private notes."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator
from typing import cast

from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.cells import Cell, Row, Rows, table_of, titles
from abcdesk.store.exchange.computed import computed_tables
from abcdesk.store.exchange.reading import SECTIONS
from abcdesk.store.exchange.small_groups import hidden_by_step, without_small_groups
from abcdesk.store.exchange.writing import entries, info_entry

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_DAYS = frozenset({"date", "by", "due", "follow_up", "decide_by"})
_LONG_DAY = len("2026-10-14")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def csv_tables(workshop: Workshop) -> dict[str, bytes]:
    """One CSV file for each table, by file name; UTF-8 with a mark, as spreadsheets expect."""
    return {f"{name}.csv": as_csv(rows) for name, rows in tables(workshop)}


def csv_zip(workshop: Workshop) -> bytes:
    """All tables as CSV in one zip; the same workshop always gives the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in csv_tables(workshop).items():
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def tables(workshop: Workshop) -> Iterator[tuple[str, Rows]]:
    """Every table that holds something: its name, and its rows with the heads first. The facts, what was
    computed, the cards, then what was recorded, with titles behind the ids."""
    info = info_entry(workshop.info)
    facts: Rows = [[key, _cell(key, value)] for key, value in info.items()]
    hidden = hidden_by_step(workshop)
    if hidden:
        facts.append(["rows without a group", "from groups of fewer than five people, never shown alone"])
    yield "workshop", [["fact", "value"], *facts]
    yield from computed_tables(workshop)
    cards: Rows = [[card.id, card.number, card.suit, card.title] for card in workshop.deck.cards]
    yield "cards", [["id", "number", "suit", "title"], *cards]
    for section in SECTIONS:
        rows = without_small_groups(section.name, entries(workshop, section), hidden)
        if rows and section.name != "private_notes":
            yield section.name, table_of(_titled(workshop, row) for row in rows)
            if section.name == "ballots":
                yield "picks", table_of(_picks(workshop, rows))


def _titled(workshop: Workshop, row: dict[str, object]) -> Row:
    return {**{key: _cell(key, value) for key, value in row.items()}, **titles(workshop, row)}


def _picks(workshop: Workshop, ballots: list[dict[str, object]]) -> Iterator[Row]:
    """A row for each pick of each ballot, first choice first."""
    for ballot in ballots:
        who = {key: value for key, value in ballot.items() if key not in ("picks", "whom")}
        whom = cast("list[str]", ballot.get("whom") or [])
        for place, card in enumerate(cast("list[str]", ballot["picks"]), start=1):
            marker: dict[str, object] = {"whom": whom[place - 1]} if whom else {}
            yield _titled(workshop, {**who, "place": place, "card": card, **marker})


def _cell(key: str, value: object) -> Cell:
    """A value as one cell: days as days, lists of words side by side, settings as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _day(value) if key in _DAYS else value
    if isinstance(value, int | float):
        return value
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return json.dumps(value, ensure_ascii=False)


def _day(text: str) -> Cell:
    """The day that is meant, or the text where it is none: what was decided by whom is named ``by`` too."""
    try:
        return dt.date.fromisoformat(text) if len(text) == _LONG_DAY else text
    except ValueError:
        return text


def as_csv(rows: Rows) -> bytes:
    """Rows as CSV; UTF-8 with a mark, and no text that a spreadsheet would take for a formula."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_harmless(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _harmless(value: Cell) -> Cell:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA_SIGNS):
        return f"'{value}"
    return value
