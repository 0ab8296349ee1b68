"""Many workshops in one file, for whoever analyses hundreds of them. One way, without private notes.

They are taken one after the other, so that ten thousand need no more memory than ten.
"""

from __future__ import annotations

import json
import pickle
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import IO, cast

from abcdesk.domain.workshop import Workshop
from abcdesk.store.exchange.cells import Cell
from abcdesk.store.exchange.small_groups import BY_GROUP, Entry, hidden_by_step, without_small_groups
from abcdesk.store.exchange.tables import tables
from abcdesk.store.exchange.writing import plain_workshop

FORMAT = "abcdesk.library/1"
Named = Iterable[tuple[str, Workshop]]
"""Workshops by the names of their files."""


def many_as_json(workshops: Named) -> Iterator[str]:
    """One JSON text in pieces: each workshop in a line, as its own export has it, with its file's name,
    without private notes and without the group of answers of fewer than five people."""
    before = f'{{"format": {json.dumps(FORMAT)}, "workshops": ['
    for name, workshop in workshops:
        whole = plain_workshop(workshop)
        whole.pop("private_notes", None)
        for listed_name in BY_GROUP & whole.keys():
            rows = cast("list[Entry]", whole[listed_name])
            whole[listed_name] = without_small_groups(listed_name, rows, hidden_by_step(workshop))
        yield before + "\n" + json.dumps({"file": name, **whole}, ensure_ascii=False)
        before = ","
    yield ("" if before == "," else before) + "\n]}\n"


class Spooled:
    """One table over all workshops, its rows in a file for the time being. ``heads`` grow with what comes;
    rows stand in the order of the heads, and end where theirs did."""

    def __init__(self, name: str, file: IO[bytes]) -> None:
        self.name = name
        self.heads: dict[str, int] = {"file": 0}
        self._file = file

    def add(self, file: str, heads: Iterable[Cell], rows: Iterable[list[Cell]]) -> None:
        """Rows of one workshop."""
        places = [self.heads.setdefault(str(head), len(self.heads)) for head in heads]
        width = len(self.heads)
        placed = []
        for row in rows:
            line: list[Cell] = [""] * width
            line[0] = file
            for place, value in zip(places, row, strict=True):
                line[place] = value
            placed.append(line)
        pickle.dump(placed, self._file)

    def rows(self) -> Iterator[list[Cell]]:
        """All rows, from the first."""
        end = self._file.tell()
        self._file.seek(0)
        while self._file.tell() < end:
            yield from pickle.load(self._file)


@contextmanager
def many_as_tables(workshops: Named) -> Iterator[list[Spooled]]:
    """One table of each kind over all workshops; the first column names the file. The facts of the workshops
    become one row each."""
    with ExitStack() as kept:
        found: dict[str, Spooled] = {}
        for file, workshop in workshops:
            for name, (heads, *rows) in tables(workshop):
                if name not in found:
                    found[name] = Spooled(name, kept.enter_context(tempfile.TemporaryFile()))
                if name == "workshop":
                    heads, rows = [row[0] for row in rows], [[row[1] for row in rows]]
                found[name].add(file, heads, rows)
        yield list(found.values())
