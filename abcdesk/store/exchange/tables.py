"""From a workshop to tables for a spreadsheet: XLSX, or CSV files. One way, without private notes."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator

from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.reading import SECTIONS
from abcdesk.store.exchange.small_groups import hidden_by_step, without_small_groups
from abcdesk.store.exchange.writing import entries, info_entry

Cell = str | int | float
Rows = list[list[Cell]]

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
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
    """Every table that holds something: its name, and its rows with the heads first."""
    info = info_entry(workshop.info)
    facts: Rows = [[key, _cell(value)] for key, value in info.items()]
    hidden = hidden_by_step(workshop)
    if hidden:
        facts.append(["rows without a group", "from groups of fewer than five people, never shown alone"])
    yield "workshop", [["fact", "value"], *facts]
    titles = {card.id: card.title for card in workshop.deck.cards}
    cards: Rows = [[card.id, card.number, card.suit, card.title] for card in workshop.deck.cards]
    yield "cards", [["id", "number", "suit", "title"], *cards]
    for section in SECTIONS:
        rows = without_small_groups(section.name, entries(workshop, section), hidden)
        if not rows or section.name == "private_notes":
            continue
        yield section.name, _with_titles(rows, titles)


def _with_titles(rows: list[dict[str, object]], titles: dict[str, str]) -> Rows:
    """Rows below their heads; where they name a card, its title stands in one more column."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    named = ["card_title"] if "card" in columns else []
    lines: Rows = [[*columns, *named]]
    for row in rows:
        lines.append([*(_cell(row.get(key)) for key in columns), *(titles[str(row["card"])] for _ in named)])
    return lines


def _cell(value: object) -> Cell:
    """A value as one cell: lists of words side by side, settings as JSON."""
    if value is None:
        return ""
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return json.dumps(value, ensure_ascii=False)


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
