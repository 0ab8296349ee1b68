"""Many workshops in one file, for whoever analyses hundreds of them. One way, without private notes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.cells import Rows
from abcdesk.store.exchange.small_groups import BY_GROUP, Entry, hidden_by_step, without_small_groups
from abcdesk.store.exchange.tables import tables
from abcdesk.store.exchange.writing import plain_workshop

FORMAT = "abcdesk.library/1"
Named = Iterable[tuple[str, Workshop]]
"""Workshops by the names of their files."""


def many_as_json(workshops: Named) -> str:
    """One JSON text: each workshop as its own export has it, with its file's name, without private notes
    and without the group of answers of fewer than five people."""
    listed = []
    for name, workshop in workshops:
        whole = plain_workshop(workshop)
        whole.pop("private_notes", None)
        for listed_name in BY_GROUP & whole.keys():
            rows = cast("list[Entry]", whole[listed_name])
            whole[listed_name] = without_small_groups(listed_name, rows, hidden_by_step(workshop))
        listed.append({"file": name, **whole})
    return json.dumps({"format": FORMAT, "workshops": listed}, ensure_ascii=False, indent=1) + "\n"


def many_as_tables(workshops: Named) -> list[tuple[str, Rows]]:
    """One table of each kind over all workshops; the first column names the file. The facts of the workshops
    become one row each."""
    heads: dict[str, dict[str, None]] = {}
    rows: dict[str, list[dict[str, object]]] = {}
    for file, workshop in workshops:
        for name, table in tables(workshop):
            columns = [str(column) for column in table[0]]
            found = [dict(zip(columns, row, strict=True)) for row in table[1:]]
            if name == "workshop":
                found = [{str(row["fact"]): row["value"] for row in found}]
            heads.setdefault(name, {"file": None}).update(dict.fromkeys(key for row in found for key in row))
            rows.setdefault(name, []).extend({"file": file, **row} for row in found)
    return [
        (name, [list(head), *([row.get(column, "") for column in head] for row in rows[name])])  # type: ignore[list-item]
        for name, head in heads.items()
    ]
