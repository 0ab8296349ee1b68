"""The ledger itself: pieces of a soak add up to one table, and what was not tried is said."""

from __future__ import annotations

from pathlib import Path

from tests.reliability.ledger import PROMISES, Ledger, keep_soak


def run(test: str, promise: str, faults: int, lost: int = 0) -> Ledger:
    ledger = Ledger(test=test)
    ledger.note(promise, lost, faults)
    ledger.took(90)
    return ledger


def test_pieces_add_up_and_a_later_run_of_a_test_replaces_it(tmp_path: Path) -> None:
    keep_soak(run("locks", "R6", 62, lost=2).notes, tmp_path)
    keep_soak(run("starts", "R6", 200).notes, tmp_path)
    told = keep_soak(run("locks", "R6", 62).notes, tmp_path)
    (row,) = [line for line in told.splitlines() if line.startswith("| R6 |")]
    assert "| 250 | 262 | 0 | 3.0 |" in row
    assert "262 faults, 0 lost." in told
    missing = told.partition("Not yet tried in full: ")[2]
    assert "R6" not in missing and all(name in missing for name in PROMISES if name != "R6")
    assert (tmp_path / "soak.md").read_text("utf-8") == told
