"""Samples, templates and published rankings fit the program and its deck."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain import records as r
from abcdesk.domain.steps.registry import KINDS, cues_of
from abcdesk.domain.steps.settings import check_settings
from abcdesk.domain.templates import Template, suited
from abcdesk.domain.workshop import Workshop
from abcdesk.library.templates import shipped
from abcdesk.paths import decks, resources
from abcdesk.store.exchange import read_json

PACKAGE = read_deck(decks() / "abc-it")
SAMPLES = sorted((resources() / "samples").glob("*.json"))
TEMPLATES = sorted((resources() / "templates").glob("*.json"))
MINUTES = {
    **{"taster-45": 45, "one-hour": 60, "half-day": 185, "mirror-half-day": 250, "full-day": 420},
    **{"conference-survey": 40, "follow-up": 90, "leadership-round": 90, "excuses-45": 45, "myths-30": 30},
    **{"where-is-the-customer-60": 60, "view-from-the-top-60": 60},
}
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


@pytest.mark.parametrize("template", shipped(), ids=lambda template: template.id)
def test_a_template_plays_whole_with_its_deck(template: Template) -> None:
    deck = read_deck(decks() / (template.deck or "abc-it")).deck
    taken = suited(template, Workshop.of(deck, []))
    assert not taken.left_out and len(taken.notes) == len(taken.steps)
    assert [step.settings for step in taken.steps] == [step.settings for step in template.steps]
    room = Workshop.of(deck, [r.Info("T"), *taken.groups, *taken.steps])
    for step in taken.steps:
        assert step.minutes > 0 and cues_of(room, step)
        check_settings(KINDS[step.kind].settings, step.settings, step.id, room)


@pytest.mark.parametrize("template", shipped(), ids=lambda template: template.id)
def test_nobody_sits_for_long_without_a_break(template: Template) -> None:
    sat = 0
    for step in template.steps:
        sat = 0 if step.kind is r.StepKind.BREAK else sat + step.minutes
        assert sat <= 90


def test_the_length_a_title_names_is_the_length() -> None:
    lengths = {"45": 45, "40": 40, "90": 90, "30": 30, "One hour": 60, "one hour": 60}
    for template in shipped():
        for words, minutes in lengths.items():
            if re.search(rf"\b{words}\b", template.title):
                assert template.minutes == minutes


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
