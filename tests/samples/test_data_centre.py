"""Recounts the sample Meridian Data Centre from its JSON alone."""

from __future__ import annotations

import json
from collections import Counter

from abcdesk.paths import resources

W = json.loads((resources() / "samples" / "data-centre.json").read_text(encoding="utf-8"))


def test_thirty_people_in_teams_of_five() -> None:
    assert [group["headcount"] for group in W["groups"]] == [30]
    assert [team["size"] for team in W["teams"]] == [5] * 6


def test_thirty_guesses_of_three_with_a_clear_first_and_ties() -> None:
    assert [ballot["seat"] for ballot in W["ballots"]] == list(range(1, 31))
    assert all(len(set(ballot["picks"])) == 3 for ballot in W["ballots"])
    votes = Counter(card for ballot in W["ballots"] for card in ballot["picks"])
    assert sorted(votes.values(), reverse=True) == [17, 11, 11, 9, 8, 6, 6, 5, 4, 4, 3, 3, 2, 1]
    assert votes["everything-highest-priority"] == 17


def test_the_five_published_consequences() -> None:
    assert sorted(note["text"] for note in W["impacts"]) == [
        "Damaged reputation.",
        "Dissatisfied customers.",
        "Higher costs.",
        "Lost revenue.",
        "Solutions that miss the business need.",
    ]


def test_the_verdict_of_thirty() -> None:
    assert {row["answer"]: row["count"] for row in W["judgements"]} == {
        "acceptable": 3,
        "unsure": 4,
        "not acceptable": 23,
    }


def test_two_commitments() -> None:
    assert all(len(c["confidence"]) == 30 and c["owner"] and c["due"] for c in W["commitments"])
    assert len(W["commitments"]) == 2
