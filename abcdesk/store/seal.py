"""A seal over all rows: a file that was changed behind the program's back is noticed when it is opened.

The seal is the sum of the fingerprints of all rows, so that it follows each write without reading the
others. It guards against failing disks and stray edits, not against somebody who knows this page.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from abcdesk.domain import records as r
from abcdesk.store.journal import Write
from abcdesk.store.mapping import TABLE_OF, Image, Table

_MODULUS = 1 << 256
_SORTED = json.JSONEncoder(sort_keys=True, ensure_ascii=False)
_NOTHING = (None, "", 0, 0.0, "[]")
_ADDED_LATER = {
    "observation": ("team",),
    "ballot": ("whom",),
    "workshop": ("end",),
    "report": ("language", "accent", "numbers"),
    "stage": ("began_at_s", "zoom_part", "spotlight"),
}
"""Columns that older files did not have: they count where they say something, so that a file keeps its seal
when it is brought up to date."""


def seal_of(rows: Iterable[r.Row]) -> int:
    """The seal over these rows."""
    tables = ((TABLE_OF[type(row)], row) for row in rows)
    return sum(_fingerprint(table, table.image(row)) for table, row in tables) % _MODULUS


def resealed(seal: int, writes: Iterable[Write]) -> int:
    """The seal after these writes."""
    for write in writes:
        seal += _fingerprint(write.table, write.after) - _fingerprint(write.table, write.before)
    return seal % _MODULUS


def as_text(seal: int) -> str:
    """The seal as it is kept in the file."""
    return f"{seal:064x}"


def _fingerprint(table: Table, image: Image | None) -> int:
    if image is None:
        return 0
    later = _ADDED_LATER.get(table.name, ())
    told = {name: value for name, value in image.items() if value not in _NOTHING or name not in later}
    text = _SORTED.encode([table.name, told])
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")
