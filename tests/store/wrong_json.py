"""A whole workshop as JSON, and everything that can be wrong with one: (name, change, path of the refusal)."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

WHOLE: Json = {
    "format": "abcdesk.workshop/1",
    "workshop": {"title": "Whole", "date": "2026-10-14", "language": "en", "sector": "Health care"},
    "deck": {"id": "abc-it"},
    "groups": [
        {"id": "it", "name": "IT", "perspective": "it", "headcount": 6},
        {"id": "users", "name": "Users", "perspective": "users", "headcount": 5},
    ],
    "teams": [
        {"id": "t1", "name": "Desk", "group": "it", "size": 6},
        {"id": "t2", "name": "Ward", "group": "users", "size": 5},
    ],
    "steps": [
        {"id": "own", "kind": "pick", "state": "open", "settings": {"picks": 2, "asked_as": "it"}},
        {"id": "tables", "kind": "pick", "settings": {"voters": "teams", "cards": ["it-hero", "it-jargon"]}},
        {"id": "judge", "kind": "judge", "settings": {"answers": ["agree", "unsure", "disagree"]}},
        {"id": "scan", "kind": "rate", "settings": {"areas": [{"id": "culture", "name": "Culture"}]}},
        {"id": "impact", "kind": "impact", "settings": {"cards": ["it-hero"]}},
        {"id": "game", "kind": "simulation", "settings": {"rounds": 3}},
    ],
    "ballots": [
        {"step": "own", "group": "it", "team": None, "seat": 1, "picks": ["it-hero", "plan-do-stop"]},
        {"step": "own", "group": "it", "picks": ["it-hero"]},
        {"step": "tables", "team": "t2", "picks": ["it-hero"]},
    ],
    "judgements": [
        {"step": "judge", "card": "it-hero", "group": "it", "answer": "agree", "count": 4},
        {"step": "judge", "card": "it-hero", "group": "it", "answer": "unsure", "count": 2},
    ],
    "ratings": [{"step": "scan", "area": "culture", "group": "it", "seat": 1, "value": 2}],
    "impacts": [
        {
            "step": "impact",
            "card": "it-hero",
            "dimension": "value",
            "text": "Late",
            "severity": 2,
            "team": "t1",
        }
    ],
    "guess_evidence": [{"step": "own", "card": "it-hero", "evidence": "asked", "source": "12 wards"}],
    "decisions": [{"card": "it-hero", "decision": "treat", "owner": "CIO", "by": "2026-12-01"}],
    "behaviours": [{"id": "b1", "card": "it-hero", "desired": "We call back", "worded_by": "users"}],
    "observations": [{"step": "game", "round": 1, "behaviour": "b1", "kind": "seen", "count": 3}],
    "commitments": [
        {"id": "c1", "text": "Call back", "behaviour": "b1", "due": "2026-12-18", "confidence": [5, 4, 3]}
    ],
    "private_notes": [{"step": "own", "text": "Wait"}],
}

Case = tuple[str, Callable[[Json], object], str]


def _set(*place: Any) -> Callable[[Json], None]:
    *way, last, value = place

    def change(whole: Json) -> None:
        spot: Any = whole
        for key in way:
            spot = spot[key]
        spot[last] = value

    return change


def _drop(*place: Any) -> Callable[[Json], None]:
    *way, last = place

    def change(whole: Json) -> None:
        spot: Any = whole
        for key in way:
            spot = spot[key]
        del spot[last]

    return change


def _twice(name: str, place: int = 0) -> Callable[[Json], None]:
    return lambda whole: whole[name].append(copy.deepcopy(whole[name][place]))


_PICKS = ["it-hero", "plan-do-stop", "it-jargon"]

CASES: list[Case] = [
    ("no format", _drop("format"), "format"),
    ("another format", _set("format", "abcdesk.workshop/2"), "format"),
    ("no workshop", _drop("workshop"), "workshop"),
    ("workshop is a list", _set("workshop", []), "workshop"),
    ("no title", _drop("workshop", "title"), "workshop.title"),
    ("empty title", _set("workshop", "title", "  "), "workshop.title"),
    ("title is a number", _set("workshop", "title", 7), "workshop.title"),
    ("endless title", _set("workshop", "title", "x" * 20_001), "workshop.title"),
    ("half a character", _set("workshop", "place", "\ud83d"), "workshop.place"),
    ("unknown key above", _set("ballot", []), "ballot"),
    ("unknown key of the workshop", _set("workshop", "titel", ""), "workshop.titel"),
    ("unknown key of a ballot", _set("ballots", 1, "pick", []), "ballots[1].pick"),
    ("unknown key of a group", _set("groups", 0, "size", 1), "groups[0].size"),
    ("unknown key of a team", _set("teams", 0, "people", 1), "teams[0].people"),
    ("unknown key of a step", _set("steps", 0, "note", ""), "steps[0].note"),
    ("unknown key of the deck", _set("deck", "name", ""), "deck.name"),
    ("unknown setting", _set("steps", 0, "settings", {"pick": 3}), "steps[0].settings.pick"),
    ("setting of another kind", _set("steps", 4, "settings", {"picks": 3}), "steps[4].settings.picks"),
    ("settings are a list", _set("steps", 0, "settings", []), "steps[0].settings"),
    ("picks as text", _set("steps", 0, "settings", {"picks": "3"}), "steps[0].settings.picks"),
    ("no picks", _set("steps", 0, "settings", {"picks": 0}), "steps[0].settings.picks"),
    ("unknown voters", _set("steps", 0, "settings", {"voters": "cats"}), "steps[0].settings.voters"),
    ("unknown suit", _set("steps", 0, "settings", {"suit": "hearts"}), "steps[0].settings.suit"),
    ("unknown card of a step", _set("steps", 4, "settings", {"cards": ["x"]}), "steps[4].settings.cards[0]"),
    (
        "unknown group asked",
        _set("steps", 0, "settings", {"asked_as": ["x"]}),
        "steps[0].settings.asked_as[0]",
    ),
    ("unknown perspective", _set("steps", 0, "settings", {"about": "x"}), "steps[0].settings.about"),
    (
        "scale upside down",
        _set("steps", 3, "settings", {"lowest": 5, "highest": 1}),
        "steps[3].settings.highest",
    ),
    ("unknown kind", _set("steps", 0, "kind", "vote"), "steps[0].kind"),
    ("unknown state", _set("steps", 0, "state", "done"), "steps[0].state"),
    ("endless minutes", _set("steps", 0, "minutes", 10**30), "steps[0].minutes"),
    ("unknown deck", _set("deck", "id", "tarot"), "deck.id"),
    ("groups are an object", _set("groups", {}), "groups"),
    ("a group is text", _set("groups", 0, "it"), "groups[0]"),
    ("group without id", _drop("groups", 0, "id"), "groups[0].id"),
    ("group twice", _twice("groups"), "groups[2].id"),
    ("unknown perspective of a group", _set("groups", 0, "perspective", "x"), "groups[0].perspective"),
    ("people below none", _set("groups", 0, "headcount", -1), "groups[0].headcount"),
    ("people as a flag", _set("groups", 0, "headcount", True), "groups[0].headcount"),
    ("half a person", _set("groups", 0, "headcount", 1.5), "groups[0].headcount"),
    ("team twice", _twice("teams"), "teams[2].id"),
    ("team of no group", _set("teams", 0, "group", "x"), "teams[0].group"),
    ("step twice", _twice("steps"), "steps[6].id"),
    ("step without kind", _drop("steps", 0, "kind"), "steps[0].kind"),
    ("ballot of no step", _set("ballots", 0, "step", "x"), "ballots[0].step"),
    ("ballot of another kind of step", _set("ballots", 0, "step", "judge"), "ballots[0].step"),
    ("ballot of no group", _set("ballots", 0, "group", "x"), "ballots[0].group"),
    ("ballot of a group not asked", _set("ballots", 0, "group", "users"), "ballots[0].group"),
    ("ballot of no team", _set("ballots", 2, "team", "x"), "ballots[2].team"),
    ("ballot without team", _drop("ballots", 2, "team"), "ballots[2].team"),
    ("ballot without picks", _drop("ballots", 0, "picks"), "ballots[0].picks"),
    ("empty ballot", _set("ballots", 0, "picks", []), "ballots[0].picks"),
    ("picks are text", _set("ballots", 0, "picks", "it-hero"), "ballots[0].picks"),
    ("a pick is a number", _set("ballots", 0, "picks", [3]), "ballots[0].picks[0]"),
    ("too many picks", _set("ballots", 0, "picks", _PICKS), "ballots[0].picks"),
    ("a card twice", _set("ballots", 0, "picks", ["it-hero"] * 2), "ballots[0].picks[1]"),
    ("unknown card", _set("ballots", 0, "picks", ["it-hero", "x"]), "ballots[0].picks[1]"),
    ("card of another step", _set("ballots", 2, "picks", ["plan-do-stop"]), "ballots[2].picks[0]"),
    ("seat above head count", _set("ballots", 0, "seat", 7), "ballots[0].seat"),
    ("seat 0", _set("ballots", 0, "seat", 0), "ballots[0].seat"),
    ("seat twice", _set("ballots", 1, "seat", 1), "ballots[1].seat"),
    ("team's ballot twice", _twice("ballots", 2), "ballots[3].team"),
    ("no seat left", lambda w: w["ballots"].extend([dict(w["ballots"][1])] * 5), "ballots[7].seat"),
    ("judgement of no card", _set("judgements", 0, "card", "x"), "judgements[0].card"),
    ("judgement in a pick step", _set("judgements", 0, "step", "own"), "judgements[0].step"),
    ("judgement of no group", _set("judgements", 0, "group", "x"), "judgements[0].group"),
    ("unknown answer", _set("judgements", 0, "answer", "maybe"), "judgements[0].answer"),
    ("answers above head count", _set("judgements", 1, "count", 3), "judgements[1].count"),
    ("answers below none", _set("judgements", 1, "count", -1), "judgements[1].count"),
    ("judgement twice", _twice("judgements", 1), "judgements[2]"),
    ("rating of no area", _set("ratings", 0, "area", "x"), "ratings[0].area"),
    ("rating in another step", _set("ratings", 0, "step", "own"), "ratings[0].step"),
    ("rating above the scale", _set("ratings", 0, "value", 6), "ratings[0].value"),
    ("rating below the scale", _set("ratings", 0, "value", 0), "ratings[0].value"),
    ("rating by a seat too many", _set("ratings", 0, "seat", 7), "ratings[0].seat"),
    ("rating twice", _twice("ratings"), "ratings[1].seat"),
    ("impact without words", _set("impacts", 0, "text", " "), "impacts[0].text"),
    ("impact in another step", _set("impacts", 0, "step", "own"), "impacts[0].step"),
    ("impact of no team", _set("impacts", 0, "team", "x"), "impacts[0].team"),
    ("unknown dimension", _set("impacts", 0, "dimension", "fun"), "impacts[0].dimension"),
    ("unknown evidence", _set("impacts", 0, "evidence", "felt"), "impacts[0].evidence"),
    ("severity 4", _set("impacts", 0, "severity", 4), "impacts[0].severity"),
    ("decision on no card", _set("decisions", 0, "card", "x"), "decisions[0].card"),
    ("unknown decision", _set("decisions", 0, "decision", "wait"), "decisions[0].decision"),
    ("decision twice", _twice("decisions"), "decisions[1]"),
    ("no such day", _set("decisions", 0, "by", "2026-02-30"), "decisions[0].by"),
    ("day in another order", _set("workshop", "date", "14-10-2026"), "workshop.date"),
    ("time that is none", _set("workshop", "start", "25:00"), "workshop.start"),
    ("follow-up before the day", _set("workshop", "follow_up", "2026-10-01"), "workshop.follow_up"),
    ("behaviour of no card", _set("behaviours", 0, "card", "x"), "behaviours[0].card"),
    ("behaviour by nobody", _set("behaviours", 0, "worded_by", "x"), "behaviours[0].worded_by"),
    ("behaviour twice", _twice("behaviours"), "behaviours[1].id"),
    ("round beyond the last", _set("observations", 0, "round", 4), "observations[0].round"),
    ("moment of no team", _set("observations", 0, "team", "x"), "observations[0].team"),
    (
        "simulation round of no simulation",
        _set("simulation_rounds", [{"step": "own", "round": 1}]),
        "simulation_rounds[0].step",
    ),
    (
        "simulation round twice",
        _set("simulation_rounds", [{"step": "game", "round": 1}] * 2),
        "simulation_rounds[1]",
    ),
    (
        "simulation round beyond the last",
        _set("simulation_rounds", [{"step": "game", "round": 4}]),
        "simulation_rounds[0].round",
    ),
    (
        "shown by a word",
        _set("simulation_rounds", [{"step": "game", "round": 1, "shown": "yes"}]),
        "simulation_rounds[0].shown",
    ),
    (
        "unknown phase",
        _set("simulation_rounds", [{"step": "game", "round": 1, "phase": "won"}]),
        "simulation_rounds[0].phase",
    ),
    (
        "watched behaviour of nobody",
        _set("watched", [{"step": "game", "behaviour": "x"}]),
        "watched[0].behaviour",
    ),
    (
        "merged with itself",
        _set("merges", [{"step": "own", "card": "it-hero", "into": "it-hero"}]),
        "merges[0].into",
    ),
    ("piles of no sorting", _set("piles", [{"step": "own", "team": "t1"}]), "piles[0].step"),
    (
        "ruling where none is asked",
        _set("rulings", [{"step": "own", "card": "it-hero", "outcome": "decision", "by": "CIO"}]),
        "rulings[0].step",
    ),
    ("round 0", _set("observations", 0, "round", 0), "observations[0].round"),
    ("observation of no behaviour", _set("observations", 0, "behaviour", "x"), "observations[0].behaviour"),
    ("unknown observation", _set("observations", 0, "kind", "felt"), "observations[0].kind"),
    ("commitment twice", _twice("commitments"), "commitments[1].id"),
    ("commitment to no behaviour", _set("commitments", 0, "behaviour", "x"), "commitments[0].behaviour"),
    ("six fingers", _set("commitments", 0, "confidence", [5, 6]), "commitments[0].confidence[1]"),
    ("more fists than people", _set("commitments", 0, "confidence", [3] * 12), "commitments[0].confidence"),
    ("unknown status", _set("commitments", 0, "status", "x"), "commitments[0].status"),
    ("evidence of no step", _set("guess_evidence", 0, "step", "x"), "guess_evidence[0].step"),
    ("evidence of no pick", _set("guess_evidence", 0, "step", "judge"), "guess_evidence[0].step"),
    ("evidence of no card", _set("guess_evidence", 0, "card", "x"), "guess_evidence[0].card"),
    ("evidence of no kind", _set("guess_evidence", 0, "evidence", "known"), "guess_evidence[0].evidence"),
    ("evidence left out", _drop("guess_evidence", 0, "evidence"), "guess_evidence[0].evidence"),
    ("evidence twice", _twice("guess_evidence"), "guess_evidence[1]"),
    ("endless source", _set("guess_evidence", 0, "source", "x" * 20_001), "guess_evidence[0].source"),
    ("note on no step", _set("private_notes", 0, "step", "x"), "private_notes[0].step"),
    ("note without text", _drop("private_notes", 0, "text"), "private_notes[0].text"),
]

TEXTS: list[tuple[str, str, str]] = [
    ("nothing", "", "line 1, column 1"),
    ("no JSON", '{"format": }', "line 1, column 12"),
    ("a list", "[]", "the file"),
    ("too deep", "[" * 100_000, "the file"),
    ("a number without end", '{"format": ' + "9" * 5000 + "}", "the file"),
    ("no number", '{"format": NaN}', "the file"),
    ("a key twice", '{"format": 1, "format": 2}', "format"),
]


def wrong(change: Callable[[Json], object]) -> str:
    """The whole workshop with this one thing wrong, as JSON text."""
    whole = copy.deepcopy(WHOLE)
    change(whole)
    return json.dumps(whole)


ALL = [(name, wrong(change), path) for name, change, path in CASES] + TEXTS
