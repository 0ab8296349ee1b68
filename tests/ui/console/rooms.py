"""Workshops in a given state, for tests of windows: the sample of the project, rolled back to a step."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from abcdesk.deckfile.reading import read_deck
from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.cards import DeckPackage
from abcdesk.paths import decks, resources
from abcdesk.store.exchange.reading import read_json
from abcdesk.store.file import WorkshopFile, write_new

NOW_S = 1_791_975_072.0
"""A moment on 14 October 2026; tests never ask the real clock."""

Edit = Callable[[list[r.Row]], list[r.Row]]


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now_s = NOW_S

    def __call__(self) -> float:
        return self.now_s


_TYPED = (r.GuessEvidence, r.SentBack, r.SimulationRound, r.Watched)


@cache
def sample() -> tuple[tuple[r.Row, ...], DeckPackage]:
    """The rows of the sample workshop and its deck, without what tests of single exercises type."""
    rows, package = read_json(
        resources() / "samples" / "northwind-hospital.json", lambda name, _lang: read_deck(decks() / name)
    )
    return tuple(row for row in rows if not isinstance(row, _TYPED)), package


def make_desk(folder: Path, edit: Edit | None = None, clock: Clock | None = None) -> Desk:
    """A workshop file in this folder with the sample's rows, edited."""
    rows = list(sample()[0])
    path = folder / "sample.abcw"
    assert not path.exists()
    path.write_bytes(_file(pickle.dumps(edit(rows) if edit else rows)))
    return Desk(WorkshopFile.open(path), clock or Clock(), folder / "backups")


@lru_cache(8)
def _file(rows: bytes) -> bytes:
    """The file of these rows, made once for all tests that begin with it: to copy it takes a third of the time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.abcw"
        write_new(path, pickle.loads(rows), sample()[1])
        return path.read_bytes()


def put_away(desk: Desk) -> None:
    """Close a desk without the backup that comes with it: nobody looks at those of a test that is over."""
    desk.back_up = lambda: None  # type: ignore[method-assign]
    desk.close()


def open_at(step_id: str, *teams: str, seats: int = 0) -> Edit:
    """The agenda from this step on is still to come; of this step's ballots only those of ``teams`` and
    the first ``seats`` slips are in."""

    def edit(rows: list[r.Row]) -> list[r.Row]:
        steps = [row.id for row in rows if isinstance(row, r.Step)]
        to_come = set(steps[steps.index(step_id) :])
        kept: list[r.Row] = []
        for row in rows:
            if isinstance(row, r.Step) and row.id in to_come:
                row = replace(row, state=r.StepState.OPEN if row.id == step_id else r.StepState.PLANNED)
            if isinstance(row, r.Ballot) and row.step in to_come:
                is_in = row.step == step_id and (row.team in teams or 0 < (row.seat or 0) <= seats)
                if not is_in:
                    continue
            kept.append(row)
        return kept

    return edit


def without(*kinds: type[r.Row]) -> Edit:
    """The sample without rows of these classes."""
    return lambda rows: [row for row in rows if not isinstance(row, kinds)]


def all_of(*edits: Edit) -> Edit:
    """One edit after the other."""

    def edit(rows: list[r.Row]) -> list[r.Row]:
        for one in edits:
            rows = one(rows)
        return rows

    return edit


def plus(*added: r.Row) -> Edit:
    """With these rows, which replace those of the same key."""

    def edit(rows: list[r.Row]) -> list[r.Row]:
        keys = {(type(row), row.key) for row in added}
        return [row for row in rows if (type(row), row.key) not in keys] + list(added)

    return edit


def texts(rows: Iterable[object]) -> str:
    """Everything that is written in these rows, for finding leaks."""
    return " ".join(str(row) for row in rows)
