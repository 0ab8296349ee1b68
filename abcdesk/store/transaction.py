"""One step in the making: rows are changed in memory first, and written together or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from abcdesk.domain import records as r
from abcdesk.domain.changes import TOPIC_OF, Changes
from abcdesk.domain.workshop import Workshop
from abcdesk.store.journal import Write
from abcdesk.store.mapping import TABLE_OF


class FileTransaction:
    """What a command writes to (the domain's ``Transaction``). Nothing reaches the file before the end."""

    def __init__(self, workshop: Workshop, name: str) -> None:
        self._start = workshop
        self._touched: dict[tuple[type[r.Row], r.Key], None] = {}
        self.workshop = workshop
        self.name = name

    def put(self, row: r.Row) -> None:
        """Add the row, or replace the one with the same key."""
        table = TABLE_OF[type(row)]
        kept = table.read(table.image(row))  # as it will come back when the file is opened again
        self._touched[type(row), kept.key] = None
        self.workshop = self.workshop.put(kept)

    def remove(self, row: r.Row) -> None:
        """Take the row with this key out."""
        self._touched[type(row), row.key] = None
        self.workshop = self.workshop.without(row)

    @property
    def writes(self) -> list[Write]:
        """What this step changes, row by row; rows that end as they began are left out."""
        found = []
        for kind, *rows in self._moved():
            table = TABLE_OF[kind]
            found.append(Write(table, *(None if row is None else table.image(row) for row in rows)))
        return found

    @property
    def changes(self) -> Changes:
        """What this step touches, for those who show it."""
        return Changes(frozenset(TOPIC_OF[kind] for kind, _before, _after in self._moved()), self.name)

    def _moved(self) -> Iterator[tuple[type[r.Row], r.Row | None, r.Row | None]]:
        """The rows that end otherwise than they began: their kind, before and after."""
        for kind, key in self._touched:
            before, after = self._start.find(kind, *key), self.workshop.find(kind, *key)
            if before != after:
                yield kind, before, after
