"""Tables for others: answers of groups too small to stand alone lose their group.

A spreadsheet travels farther than the room: whoever has it could else look up what three people said. The
JSON of a workshop is the facilitator's own and keeps everything.
"""

from __future__ import annotations

from collections.abc import Mapping

from abcdesk.domain.records import StepKind
from abcdesk.domain.steps import judge, rate
from abcdesk.domain.tally import tallies_by_group
from abcdesk.domain.workshop import Workshop

Entry = dict[str, object]

_WHO = ("group", "team", "seat")
BY_GROUP = frozenset({"ballots", "judgements", "ratings"})
"""The lists whose entries are answers of a group."""


def hidden_by_step(workshop: Workshop) -> dict[str, tuple[str, ...]]:
    """For each step the groups that must not be shown alone."""
    found = {}
    for step in workshop.steps:
        if step.kind is StepKind.PICK:
            found[step.id] = tallies_by_group(workshop, step).hidden
        elif step.kind is StepKind.RATE:
            found[step.id] = rate.hidden_in(workshop, step)
        elif step.kind in (StepKind.JUDGE, StepKind.IMPACT):
            found[step.id] = judge.hidden_in(workshop, step)
    return {step: hidden for step, hidden in found.items() if hidden}


def without_small_groups(name: str, rows: list[Entry], hidden: Mapping[str, tuple[str, ...]]) -> list[Entry]:
    """The entries of one list; those of hidden groups come last, without who they are from, in an order
    that tells nothing, counts of one answer added up."""
    if name not in BY_GROUP:
        return rows
    shown = [row for row in rows if row["group"] not in hidden.get(str(row["step"]), ())]
    nameless = [_nameless(row) for row in rows if row["group"] in hidden.get(str(row["step"]), ())]
    if name == "judgements":
        nameless = _added_up(nameless)
    return [*shown, *sorted(nameless, key=lambda row: [str(value) for value in row.values()])]


def _nameless(row: Entry) -> Entry:
    return {key: None if key in _WHO else value for key, value in row.items()}


def _added_up(rows: list[Entry]) -> list[Entry]:
    sums: dict[tuple[object, ...], Entry] = {}
    for row in rows:
        key = (row["step"], row["card"], row["answer"])
        known = sums.setdefault(key, {**row, "count": 0})
        known["count"] = int(str(known["count"])) + int(str(row["count"]))
    return list(sums.values())
