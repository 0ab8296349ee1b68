"""Which rows name which: to leave out of a rescue what points to something that was lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop

_NAMES: tuple[tuple[type[r.Row], str, type[r.Row]], ...] = (
    *((kind, "group", r.Group) for kind in (r.Team, r.Ballot, r.Judgement, r.Rating)),
    *((kind, "step", r.Step) for kind in (r.Ballot, r.Judgement, r.Rating, r.Impact, r.Observation)),
    (r.PrivateNote, "step", r.Step),
    (r.Ballot, "team", r.Team),
)
"""(rows, their field, the rows it names): a row that names nothing is of no use."""

_MAY_LACK: tuple[tuple[type[r.Row], str, type[r.Row]], ...] = (
    (r.Impact, "team", r.Team),
    (r.Observation, "behaviour", r.Behaviour),
    (r.Commitment, "behaviour", r.Behaviour),
)
"""The same, where a row makes sense without."""


def dropped_references(workshop: Workshop) -> tuple[Workshop, int]:
    """The workshop without rows that name what is not there, and how many those were."""
    dropped = 0
    for kind, field, other in _NAMES:  # teams first: ballots name them
        for row in _pointing_nowhere(workshop, kind, field, other):
            workshop, dropped = workshop.without(row), dropped + 1
    for kind, field, other in _MAY_LACK:
        for row in _pointing_nowhere(workshop, kind, field, other):
            nowhere: dict[str, Any] = {field: None}
            workshop = workshop.put(replace(row, **nowhere))
    return workshop, dropped


def _pointing_nowhere(workshop: Workshop, kind: type[r.Row], field: str, other: type[r.Row]) -> list[r.Row]:
    rows = [row for row in workshop.rows() if isinstance(row, kind)]
    named = [(row, getattr(row, field)) for row in rows]
    return [row for row, name in named if name is not None and workshop.find(other, name) is None]
