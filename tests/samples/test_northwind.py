"""Recounts the sample Northwind Hospital Trust IT from its JSON alone: every figure its pictures and report show."""

from __future__ import annotations

import json
from collections import Counter
from statistics import median_low

from abcdesk.paths import resources

W = json.loads((resources() / "samples" / "northwind-hospital.json").read_text(encoding="utf-8"))
TOP = [
    "not-my-responsibility",
    "throwing-over-the-wall",
    "everything-highest-priority",
    "no-respect-for-users",
    "plan-do-stop",
]
HEADS = {group["id"]: group["headcount"] for group in W["groups"]}

# card: teams of 6, predicted of 16, users of 8
TABLE = {
    "not-my-responsibility": (5, 7, 5),
    "throwing-over-the-wall": (4, 6, 4),
    "everything-highest-priority": (3, 12, 1),
    "no-respect-for-users": (2, 4, 7),
    "plan-do-stop": (2, 5, 1),
    "saying-yes-meaning-no": (1, 2, 6),
    "it-hero": (1, 3, 0),
    "no-management-commitment": (0, 9, 0),
}
TEAMS = {
    "not-my-responsibility": "t1 t2 t3 t4 t6",
    "throwing-over-the-wall": "t1 t3 t4 t5",
    "everything-highest-priority": "t1 t2 t6",
    "no-respect-for-users": "t4 t5",
    "plan-do-stop": "t2 t3",
    "saying-yes-meaning-no": "t5",
    "it-hero": "t6",
}


def ballots(step: str) -> list[dict]:
    return [ballot for ballot in W["ballots"] if ballot["step"] == step]


def votes(step: str) -> Counter[str]:
    return Counter(card for ballot in ballots(step) for card in ballot["picks"])


def test_24_people_in_six_teams() -> None:
    assert HEADS == {"it": 13, "users": 8, "leadership": 3}
    assert [(team["name"], team["group"], team["size"]) for team in W["teams"]] == [
        ("Service desk", "it", 5),
        ("Infrastructure", "it", 4),
        ("Clinical applications", "it", 4),
        ("Ward users", "users", 4),
        ("Office users", "users", 4),
        ("IT leadership", "leadership", 3),
    ]
    for group, heads in HEADS.items():
        assert sum(team["size"] for team in W["teams"] if team["group"] == group) == heads


def test_the_agenda_takes_225_minutes() -> None:
    assert [(step["title"], step["minutes"]) for step in W["steps"]] == [
        ("Welcome", 10),
        ("Show the cards", 25),
        ("Recognise", 20),
        ("Predict the users", 15),
        ("Users choose", 10),
        ("Reveal", 10),
        ("Impact and verdict", 40),
        ("What will we see?", 20),
        ("Simulation", 50),
        ("Commitments", 20),
        ("Close", 5),
    ]
    assert sum(step["minutes"] for step in W["steps"]) == 225
    assert all(step["state"] == ("revealed" if step["kind"] == "pick" else "closed") for step in W["steps"])


def test_the_table_of_all_results() -> None:
    teams, predicted, users = votes("recognise"), votes("predict"), votes("users-choose")
    assert {card: (teams[card], predicted[card], users[card]) for card in teams | predicted | users} == TABLE
    assert (teams.total(), predicted.total(), users.total()) == (18, 48, 24)


def test_which_team_picked_what() -> None:
    for card, teams in TEAMS.items():
        assert [b["team"] for b in ballots("recognise") if card in b["picks"]] == teams.split()


def test_everyone_who_should_picked_three_different_cards() -> None:
    assert all(len(set(ballot["picks"])) == 3 == len(ballot["picks"]) for ballot in W["ballots"])
    assert Counter(b["group"] for b in ballots("predict")) == {"it": 13, "leadership": 3}
    assert Counter(b["group"] for b in ballots("users-choose")) == {"users": 8}
    for step in ("predict", "users-choose"):
        seats = [(b["group"], b["seat"]) for b in ballots(step)]
        assert sorted(seats) == sorted((g, n) for g in {g for g, _ in seats} for n in range(1, HEADS[g] + 1))


def test_it_predicted_one_of_the_users_three() -> None:
    expected = {card for card, _ in votes("predict").most_common(3)}
    chosen = {card for card, _ in votes("users-choose").most_common(3)}
    assert expected & chosen == {"not-my-responsibility"}
    assert chosen - expected == {"no-respect-for-users", "saying-yes-meaning-no"}
    assert expected - chosen == {"everything-highest-priority", "no-management-commitment"}
    order = [card for card, _ in votes("predict").most_common()]
    assert (order.index("no-respect-for-users") + 1, order.index("saying-yes-meaning-no") + 1) == (6, 8)


def test_24_notes_and_what_they_rest_on() -> None:
    notes = W["impacts"]
    assert Counter(note["evidence"] for note in notes) == {"opinion": 16, "asked": 4, "measured": 4}
    assert list(dict.fromkeys(note["card"] for note in notes)) == TOP


def test_the_most_severe_note_of_each_cell() -> None:
    cells: dict[tuple[str, str], dict] = {}
    for note in W["impacts"]:
        cell = (note["card"], note["dimension"])
        if cell not in cells or note["severity"] > cells[cell]["severity"]:
            cells[cell] = note
    shown = {
        card: " ".join(
            f"{cells[card, d]['severity']}{cells[card, d]['evidence'][0]}" if (card, d) in cells else "-"
            for d in ("value", "outcomes", "costs", "risks")
        )
        for card in TOP
    }
    assert shown == {
        "not-my-responsibility": "2o 3a 2o 3o",
        "throwing-over-the-wall": "3m 2a 2m 2o",
        "no-respect-for-users": "3a 2o 1o 2a",
        "plan-do-stop": "1o 2m 2o 1m",
        "everything-highest-priority": "1o 2o 2o -",
    }


def test_verdicts_of_24() -> None:
    sums: Counter[tuple[str, str]] = Counter()
    heads: Counter[tuple[str, str]] = Counter()
    for row in W["judgements"]:
        sums[row["card"], row["answer"]] += row["count"]
        heads[row["card"], row["group"]] += row["count"]
    assert [tuple(sums[card, a] for a in ("not acceptable", "unsure", "acceptable")) for card in TOP] == [
        (22, 1, 1),
        (20, 3, 1),
        (11, 6, 7),
        (19, 3, 2),
        (17, 4, 3),
    ]
    assert all(heads[card, group] == HEADS[group] for card in TOP for group in HEADS)
    assert sum(sums[card, "not acceptable"] >= 16 for card in TOP) == 4


def test_decisions() -> None:
    assert [(d["card"], d["decision"], d["owner"]) for d in W["decisions"]] == [
        ("not-my-responsibility", "treat", "Chief Information Officer"),
        ("throwing-over-the-wall", "treat", "Clinical applications lead"),
        ("everything-highest-priority", "investigate", "Service desk manager"),
        ("no-respect-for-users", "treat", "Head of infrastructure"),
        ("plan-do-stop", "treat", "Change manager"),
    ]


def test_54_observations_in_three_rounds() -> None:
    counted: dict[str, list[int]] = {}
    for row in sorted(W["observations"], key=lambda row: row["round"]):
        if row["kind"] != "learning":
            counted.setdefault(row["note"], []).append(row["count"])
    assert counted == {
        "User asked before closing": [1, 3, 7],
        "“I’ll get back to you” without a time": [7, 5, 2],
        "Owner named at handover": [2, 5, 9],
        "Passed on without an owner": [8, 4, 1],
    }
    assert sum(map(sum, counted.values())) == 54


def test_five_commitments_with_card_owner_date_and_confidence() -> None:
    card_of = {behaviour["id"]: behaviour["card"] for behaviour in W["behaviours"]}
    assert [(c["due"], card_of[c["behaviour"]], median_low(c["confidence"])) for c in W["commitments"]] == [
        ("2026-11-02", "not-my-responsibility", 5),
        ("2026-11-30", "not-my-responsibility", 4),
        ("2026-12-18", "no-respect-for-users", 4),
        ("2027-01-29", "throwing-over-the-wall", 3),
        ("2027-02-26", "plan-do-stop", 4),
    ]
    assert all(len(c["confidence"]) == 24 and c["owner"] and c["measure"] for c in W["commitments"])
    assert Counter(W["commitments"][4]["confidence"]) == {2: 1, 3: 4, 4: 12, 5: 7}
