"""Recounts the sample Meridian Data Centre from its JSON alone."""

from __future__ import annotations

import json
from collections import Counter

from abcdesk.paths import resources

W = json.loads((resources() / "samples" / "data-centre.json").read_text(encoding="utf-8"))
HEADS = {group["id"]: group["headcount"] for group in W["groups"]}


def counted(step: str) -> dict[tuple[str, str], list[int]]:
    """The hands by card and group, in the order of the step's answers."""
    settings = next(one for one in W["steps"] if one["id"] == step)["settings"]
    answers = settings.get("answers", ["acceptable", "unsure", "not acceptable"])
    found: dict[tuple[str, str], list[int]] = {}
    for row in W["judgements"]:
        if row["step"] == step:
            hands = found.setdefault((row["card"], row["group"]), [0] * len(answers))
            hands[answers.index(row["answer"])] = row["count"]
    return found


def test_thirty_people_in_teams_of_five_and_six_heads() -> None:
    assert HEADS == {"it": 30, "heads": 6}
    assert [team["size"] for team in W["teams"]] == [5] * 6


def test_the_day_is_whole_and_plays_every_kind_of_step() -> None:
    kinds = [step["kind"] for step in W["steps"]]
    assert set(kinds) == set(
        "talk cards sort pick argue judge rate impact behaviour simulation commitments follow-up break".split()
    )
    assert sum(step["minutes"] for step in W["steps"]) == 380
    assert W["workshop"]["start"] == "09:00"


def test_six_lists_of_teams_as_in_january() -> None:
    lists = [ballot for ballot in W["ballots"] if ballot["step"] == "recognise"]
    assert [ballot["team"] for ballot in lists] == [team["id"] for team in W["teams"]]
    now = Counter(card for ballot in lists for card in ballot["picks"])
    then = {row["card"]: row["votes"] for row in W["earlier_ranks"]}
    assert now.total() == sum(then.values()) == 18 and now.keys() == then.keys()
    assert (then["not-my-responsibility"], now["not-my-responsibility"]) == (5, 2)
    assert (then["throwing-over-the-wall"], now["throwing-over-the-wall"]) == (1, 4)
    assert [row["status"] for row in W["earlier_promises"]] == ["kept", "kept", "half", "dropped"]


def test_thirty_guesses_of_three_with_a_clear_first_and_ties() -> None:
    guesses = [ballot for ballot in W["ballots"] if ballot["step"] == "guess"]
    assert [ballot["seat"] for ballot in guesses] == list(range(1, 31))
    assert all(len(set(ballot["picks"])) == 3 for ballot in guesses)
    votes = Counter(card for ballot in guesses for card in ballot["picks"])
    assert sorted(votes.values(), reverse=True) == [17, 11, 11, 9, 8, 6, 6, 5, 4, 4, 3, 3, 2, 1]
    assert votes["everything-highest-priority"] == 17
    first = {card for card, _ in votes.most_common(5)}
    assert {row["card"] for row in W["guess_evidence"]} == first
    assert Counter(row["evidence"] for row in W["guess_evidence"]) == {
        "opinion": 3,
        "asked": 1,
        "measured": 1,
    }


def test_everybody_in_the_room_raised_a_hand() -> None:
    for step in ("inward", "top", "excuses", "myths", "customer"):
        for (card, group), hands in counted(step).items():
            assert sum(hands) == HEADS[group], (step, card, group)
    assert counted("inward") == {
        ("too-internally-focused", "it"): [22, 5, 3],
        ("too-internally-focused", "heads"): [5, 1, 0],
    }
    assert {group for _, group in counted("top")} == {"it", "heads"}
    assert {group for _, group in counted("excuses")} == {"it"}  # the heads had left


def test_two_excuses_were_decided_and_four_end_today() -> None:
    assert Counter(row["outcome"] for row in W["rulings"]) == {"improvement": 4, "decision": 2}
    decided = {row["card"] for row in W["rulings"] if row["outcome"] == "decision"}
    most = {card for (card, _), hands in counted("excuses").items() if hands[2] > 15}
    assert decided == most == {"nine-to-five", "no-is-the-safest-answer"}


def test_eight_slips_and_six_of_a_scan_of_eight_areas() -> None:
    slips = Counter((row["group"], row["seat"]) for row in W["ratings"])
    assert Counter(group for group, _ in slips) == {"it": 8, "heads": 6}
    assert set(slips.values()) == {8}


def test_the_five_published_consequences() -> None:
    assert sorted(note["text"] for note in W["impacts"]) == [
        "Damaged reputation.",
        "Dissatisfied customers.",
        "Higher costs.",
        "Lost revenue.",
        "Solutions that miss the business need.",
    ]


def test_the_verdict_of_thirty() -> None:
    assert counted("impact") == {("everything-highest-priority", "it"): [3, 4, 23]}


def test_relapses_fall_from_11_to_3() -> None:
    tallies: Counter[tuple[int, str]] = Counter()
    for row in W["observations"]:
        tallies[row["round"], row["kind"]] += row["count"]
    assert [tallies[n, "relapse"] for n in (1, 2)] == [11, 3]
    assert [tallies[n, "seen"] for n in (1, 2)] == [3, 10]


def test_twelve_cards_are_sorted_and_six_go_on() -> None:
    yes = Counter(card for row in W["piles"] for card in row["yes"])
    offered = next(step for step in W["steps"] if step["id"] == "hurts")["settings"]["cards"]
    assert sorted(card for card, teams in yes.items() if 2 * teams >= 6) == sorted(offered)
    lists = [ballot for ballot in W["ballots"] if ballot["step"] == "hurts"]
    assert Counter(one for ballot in lists for one in ballot["whom"] if one)["users"] == 4
    merged = {"throwing-over-the-wall", "not-my-responsibility"}
    assert sum(bool(merged & set(ballot["picks"])) for ballot in lists) == 5
    assert len({row["team"] for row in W["arguments"]}) == 6


def test_two_commitments() -> None:
    assert all(len(c["confidence"]) == 30 and c["owner"] and c["due"] for c in W["commitments"])
    assert len(W["commitments"]) == 2
