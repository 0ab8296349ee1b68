"""The ways out, as the panel and the menu name them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from abcdesk.export_order import Kind
from abcdesk.ui.menu import Entry


class Way(NamedTuple):
    """One way out: its words, what stands below them, its key, its icon, and the name of its file: a part
    and an ending ("" for a folder)."""

    kind: Kind
    title: str
    words: str
    key: str
    icon: str
    part: str
    suffix: str


WAYS = (
    Way(
        Kind.DRAFT,
        "Draft of the report",
        "PDF, with what is open",
        "Ctrl+Shift+E",
        "report",
        "draft",
        ".pdf",
    ),
    Way(Kind.WORKBOOK, "Spreadsheet", "Excel, for pivot tables", "Ctrl+Shift+X", "list", "data", ".xlsx"),
    Way(
        Kind.TABLES,
        "Tables as CSV",
        "One zip of CSV files",
        "Ctrl+Shift+C",
        "storage",
        "tables",
        ".zip",
    ),
    Way(
        Kind.REGISTER,
        "Improvement register",
        "CSV of what is promised",
        "Ctrl+Shift+R",
        "handshake",
        "register",
        ".csv",
    ),
    Way(Kind.SLIDES, "Slides as pictures", "A folder of PNG files", "Ctrl+Shift+P", "present", "slides", ""),
    Way(
        Kind.JSON,
        "All data as JSON",
        "Whole, and comes in again",
        "Ctrl+Shift+J",
        "cards",
        "data",
        ".json",
    ),
    Way(
        Kind.WORKSHOP,
        "Copy of the workshop",
        "To go on elsewhere",
        "Ctrl+Shift+S",
        "duplicate",
        "workshop",
        ".abcw",
    ),
)

WAY_OF = {way.kind: way for way in WAYS}
HOLD_NOTES = frozenset({Kind.JSON, Kind.WORKSHOP})
"""What can hold private notes; nothing else does."""


def export_entries(make: Callable[[Kind], object]) -> list[Entry]:
    """The lines of the menu Export."""
    return [Entry(f"export-{way.kind}", way.title, way.key, partial(make, way.kind)) for way in WAYS]
