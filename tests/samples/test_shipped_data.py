"""Samples, templates and published rankings fit the program and its deck."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from abcdesk.deckfile import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.steps.settings import check_settings
from abcdesk.domain.workshop import Workshop
from abcdesk.paths import decks, resources
from abcdesk.store.exchange import read_json

PACKAGE = read_deck(decks() / "abc-it")
SAMPLES = sorted((resources() / "samples").glob("*.json"))
TEMPLATES = sorted((resources() / "templates").glob("*.json"))
ROOM = Workshop.of(
    PACKAGE.deck, [r.Group("it", "IT"), r.Group("users", "Users"), r.Group("leadership", "Leadership")]
)
STEP_KEYS = {"id", "kind", "title", "prompt", "minutes", "settings", "facilitator_note"}
MINUTES = {"taster-45": 45, "one-hour": 60, "half-day": 185, "mirror-half-day": 240}
SHIPPED = [*SAMPLES, *TEMPLATES]


def of(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_can_be_imported(path: Path) -> None:
    rows, package = read_json(path, lambda deck_id, language: PACKAGE if deck_id == "abc-it" else None)
    assert package is PACKAGE
    assert len(Workshop.of(package.deck, rows).steps) == len(of(path)["steps"])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_files_are_written_one_way(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == json.dumps(of(path), indent=1, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(("name", "minutes"), MINUTES.items())
def test_a_template_takes_as_long_as_it_says(name: str, minutes: int) -> None:
    assert sum(step["minutes"] for step in of(resources() / "templates" / f"{name}.json")["steps"]) == minutes


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_is_made_of_steps_the_program_knows(path: Path) -> None:
    template = of(path)
    assert template.keys() == {"title", "description", "steps"}
    ids = [step["id"] for step in template["steps"]]
    assert len(set(ids)) == len(ids)
    for step in template["steps"]:
        assert step.keys() == STEP_KEYS
        assert step["title"] and step["facilitator_note"] and step["minutes"] > 0
        check_settings(KINDS[r.StepKind(step["kind"])].settings, step["settings"], step["id"], ROOM)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_nobody_sits_for_long_without_a_break(path: Path) -> None:
    steps = of(path)["steps"]
    if sum(step["minutes"] for step in steps) > 90:
        assert "break" in [step["kind"] for step in steps]


def test_the_mirror_template_is_the_agenda_of_the_sample() -> None:
    sample = of(resources() / "samples" / "northwind-hospital.json")["steps"]
    template = of(resources() / "templates" / "mirror-half-day.json")["steps"]
    told = [(step["id"], step["kind"], step["minutes"]) for step in template if step["kind"] != "break"]
    assert told == [(step["id"], step["kind"], step["minutes"]) for step in sample]


def test_published_rankings_name_their_sample_their_caveat_and_cards() -> None:
    text = (resources() / "benchmarks" / "published-rankings.toml").read_text(encoding="utf-8")
    rankings = tomllib.loads(text)["ranking"]
    assert [ranking["year"] for ranking in rankings] == [2012, 2010, 2012]
    for ranking in rankings:
        assert ranking["sample"] and ranking["caveat"] and ranking["source"] == "claimed"
        assert [place["rank"] for place in ranking["places"]] == list(range(1, 11))
        assert all(place["card"] in PACKAGE.deck for place in ranking["places"])
