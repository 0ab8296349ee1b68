"""The goals of speed: each is a ratio against the bare limit, both measured in the same run.

A benchmark belongs to a goal by its group; the one that is the bare limit says so in ``extra_info``. Run as
``python -m tests.benchmarks.goals RESULTS.json``, this prints the table.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

LIMIT = "limit"


@dataclass(frozen=True)
class Goal:
    """What is measured, against what, and the ratio of medians that is aimed at."""

    what: str
    against: str
    ratio: float


GOALS = {
    "S1 start": Goal("home painted, library of 1,000", "a bare window painted", 1.3),
    "S2 settled": Goal("home with list and decks, nothing left to load", "a bare window painted", 2.2),
    "N1 next card": Goal("next card on the stage", "a cached pixmap drawn", 1.2),
    "N2 jump": Goal("jump to any card", "the same slide painted at the key press", 1.2),
    "N3 next card beside a report": Goal(
        "next card while a report is made", "the same with nothing made", 1.3
    ),
    "N4 movement": Goal("a picture of a movement at 3840 x 2160", "a cross-fade's picture", 3.0),
    "D1 vote to disk": Goal("vote, from command to durable", "the same rows by bare sqlite3", 1.6),
    "D3 undo": Goal("undo and redo of a vote", "two such writes by bare sqlite3", 1.6),
    "D4 open": Goal("open a workshop and check all of it", "integrity check and reading every row", 6.0),
    "D5 reveal": Goal("close and reveal, ranking made", "one durable write by bare sqlite3", 6.0),
    "K1 deck install": Goal("install a deck of 54 drawings", "unzip it and parse its XML", 6.0),
    "G1 first page": Goal("home's list, 10,000 workshops", "the same with 1,000", 3.0),
    "G1 search": Goal("search as one types, 10,000 workshops", "one picture at 60 a second (16.7 ms)", 1.0),
    "G2 trends": Goal("trends over 10,000 workshops", "one scan of all their votes", 0.1),
    "P1 report": Goal("report", "the same pages on a bare canvas", 2.0),
}


def is_limit(benchmark: BenchmarkFixture) -> None:
    """Mark this benchmark as the bare limit of its group."""
    benchmark.extra_info[LIMIT] = True


def rows(results: dict[str, Any]) -> list[tuple[str, Goal, float, float]]:
    """(group, goal, median of ours in seconds, median of the limit) for every goal that was measured."""
    medians: dict[tuple[str, bool], list[float]] = {}
    for one in results["benchmarks"]:
        key = (one["group"], bool(one["extra_info"].get(LIMIT)))
        medians.setdefault(key, []).append(one["stats"]["median"])
    return [
        (group, goal, max(medians[group, False]), min(medians[group, True]))
        for group, goal in GOALS.items()
        if (group, False) in medians and (group, True) in medians
    ]


def table(results: dict[str, Any]) -> str:
    """The measured goals as a table in Markdown."""
    lines = ["| goal | measured | against | ours | limit | ratio | aim |", "|---|---|---|---|---|---|---|"]
    for group, goal, ours, limit in rows(results):
        ratio = ours / limit
        mark = "" if ratio <= goal.ratio else " (missed)"
        lines.append(
            f"| {group} | {goal.what} | {goal.against} | {ours * 1000:.2f} ms | {limit * 1000:.2f} ms | "
            f"{ratio:.2f}{mark} | {goal.ratio:g} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
