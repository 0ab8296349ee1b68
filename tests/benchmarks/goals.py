"""The goals of speed: each is a ratio against the bare limit, both measured in the same run.

A benchmark belongs to a goal by its group; the one that is the bare limit says so in ``extra_info``. Run as
``python -m tests.benchmarks.goals RESULTS.json``, this prints the table.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

LIMIT, VALUE = "limit", "value"


@dataclass(frozen=True)
class Goal:
    """What is measured, against what, and the ratio that is aimed at: of the medians of times, or of what
    was counted in this ``unit``. ``part`` is the share of all rounds that stays below the figure compared."""

    what: str
    against: str
    ratio: float
    unit: str = "ms"
    part: float = 0.5


GOALS = {
    "S1 window": Goal("the window painted, with home's grounds", "a bare window painted", 1.3),
    "S1 home": Goal("home painted with its list of 1,000 and its decks", "a bare window painted", 1.3),
    "S2 settled": Goal("home with list and decks, nothing left to load", "a bare window painted", 2.2),
    "S3 memory": Goal("console, projector and deck, twenty cards shown", "a bare window", 3.0, "MB"),
    "N1 next card": Goal("next card on the stage", "a cached pixmap drawn", 1.2),
    "N1 next card, p95": Goal("the same, 95 of 100", "the same, 95 of 100", 2.0, part=0.95),
    "N2 jump": Goal("jump to any card", "the same slide painted at the key press", 1.2),
    "N3 next card beside a report": Goal(
        "next card while a report is made", "the same with nothing made", 1.3
    ),
    "N4 movement": Goal("a picture of a movement at 3840 x 2160", "a cross-fade's picture", 3.0),
    "D1 vote to disk": Goal("vote, from command to durable", "its statements by bare sqlite3", 1.6),
    "D2 syncs": Goal("syncs of a vote", "syncs of such a write by bare sqlite3", 1.0, "syncs"),
    "D3 undo": Goal("undo and redo of a vote", "its statements by bare sqlite3", 1.6),
    "D4 open": Goal("open a workshop and check all of it", "integrity check and reading every row", 6.0),
    "D5 reveal": Goal("close and reveal, ranking made", "its statements by bare sqlite3", 6.0),
    "V1 card": Goal("a card drawn at 1920 x 1080", "a JPEG of it decoded", 1.0),
    "K1 deck install": Goal("install a deck of 54 drawings", "unzip it and parse its XML", 6.0),
    "G1 first page": Goal("home's list, 10,000 workshops", "the same with 1,000", 3.0),
    "G1 search": Goal("search as one types, 10,000 workshops", "one picture at 60 a second (16.7 ms)", 1.0),
    "G2 trends": Goal("trends over 10,000 workshops", "one scan of all their votes", 0.1),
    "P1 report": Goal("report", "the same pages on a bare canvas", 2.0),
}


def is_limit(benchmark: BenchmarkFixture) -> None:
    """Mark this benchmark as the bare limit of its group."""
    benchmark.extra_info[LIMIT] = True


def counted(benchmark: BenchmarkFixture, count: Callable[[], float], rounds: int = 3) -> None:
    """Compare what ``count`` gives, not the time it takes; the median of these rounds."""
    found: list[float] = []
    benchmark.pedantic(lambda: found.append(count()), rounds=rounds)
    benchmark.extra_info[VALUE] = median(found)


def rows(results: dict[str, Any]) -> list[tuple[str, Goal, float, float]]:
    """(group, goal, ours, the limit) for every goal that was measured, times in milliseconds."""
    found = []
    for name, goal in GOALS.items():
        group = name.partition(",")[0]
        ours, limits = [], []
        for one in results["benchmarks"]:
            if one["group"] == group:
                (limits if one["extra_info"].get(LIMIT) else ours).append(_figure(one, goal.part))
        if ours and limits:
            found.append((name, goal, max(ours), min(limits)))
    return found


def _figure(one: dict[str, Any], part: float) -> float:
    if VALUE in one["extra_info"]:
        return float(one["extra_info"][VALUE])
    if part == 0.5:
        return float(one["stats"]["median"]) * 1000
    rounds = sorted(one["stats"]["data"])
    return float(rounds[int(part * (len(rounds) - 1))]) * 1000


def table(results: dict[str, Any]) -> str:
    """The measured goals as a table in Markdown."""
    lines = ["| goal | measured | against | ours | limit | ratio | aim |", "|---|---|---|---|---|---|---|"]
    for name, goal, ours, limit in rows(results):
        ratio = ours / limit
        mark = "" if ratio <= goal.ratio else " (missed)"
        lines.append(
            f"| {name} | {goal.what} | {goal.against} | {ours:,.2f} {goal.unit} | {limit:,.2f} {goal.unit} | "
            f"{ratio:.2f}{mark} | {goal.ratio:g} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
