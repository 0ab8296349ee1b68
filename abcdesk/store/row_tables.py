"""Reading and writing rows: the SQL between images and tables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from sqlite_utils import Database

from abcdesk.domain import records as r
from abcdesk.store.mapping import PICKS, TABLES, Image, Table


def read_rows(db: Database) -> Iterator[r.Row]:
    """Every row of the workshop; ValueError, KeyError or TypeError where the file holds nonsense."""
    for table in TABLES:
        for image in _images(db, table):
            yield table.read(image)


def write_image(db: Database, table: Table, before: Image | None, after: Image | None) -> None:
    """Bring one row from one image to the next; None is a row that is not there."""
    if before is None and after is not None:
        _insert(db, table, after)
    elif before is not None and after is not None:
        _update(db, table, before, after)
    elif before is not None:
        db.execute(f"DELETE FROM {table.name} WHERE {_where(table)}", _key(table, before))


def _images(db: Database, table: Table) -> Iterator[Mapping[str, object]]:
    order = "ORDER BY position, rowid" if "position" in table.stored else ""
    if PICKS not in _names(table):
        yield from db.query(f"SELECT {_list(table.stored)} FROM {table.name} {order}")
        return
    picks: dict[int, list[str]] = {}
    for ballot, card in db.execute("SELECT ballot, card FROM pick ORDER BY ballot, place"):
        picks.setdefault(ballot, []).append(card)
    for image in db.query(f"SELECT number, {_list(table.stored)} FROM {table.name} {order}"):
        yield image | {PICKS: json.dumps(picks.get(image["number"], []))}


def _insert(db: Database, table: Table, image: Image) -> None:
    marks = ", ".join("?" * len(table.stored))
    values = [image[name] for name in table.stored]
    db.execute(f"INSERT INTO {table.name} ({_list(table.stored)}) VALUES ({marks})", values)
    _write_picks(db, table, image)


def _update(db: Database, table: Table, before: Image, after: Image) -> None:
    sets = ", ".join(f'"{name}" = ?' for name in table.stored)
    values = [after[name] for name in table.stored]
    db.execute(f"UPDATE {table.name} SET {sets} WHERE {_where(table)}", [*values, *_key(table, before)])
    _write_picks(db, table, after)


def _write_picks(db: Database, table: Table, image: Image) -> None:
    if PICKS not in image:
        return
    found = db.execute(f"SELECT number FROM {table.name} WHERE {_where(table)}", _key(table, image))
    (ballot,) = found.fetchone()
    db.execute("DELETE FROM pick WHERE ballot = ?", [ballot])
    for place, card in enumerate(json.loads(str(image[PICKS]))):
        db.execute("INSERT INTO pick (ballot, place, card) VALUES (?, ?, ?)", [ballot, place, card])


def _names(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns)


def _list(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _where(table: Table) -> str:
    return " AND ".join(f'"{name}" IS ?' for name in table.key) or "TRUE"


def _key(table: Table, image: Image) -> list[object]:
    return [image[name] for name in table.key]
