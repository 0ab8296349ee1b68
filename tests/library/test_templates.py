"""Templates of one's own: kept, read with care, suited to a workshop."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.cards import Card, Deck, Suit
from abcdesk.domain.errors import InvalidInput, UserError
from abcdesk.domain.templates import suited, template_of
from abcdesk.domain.workshop import Workshop
from abcdesk.library.templates import TemplateShelf, read, shipped, written

DECK = Deck("small", "Small", suits=(Suit("a", "A", "A", ""),), cards=(Card("one", 1, "a", "One"),))
PICK = {"voters": "people", "picks": 1, "asked_as": ["desk", "boss"], "cards": ["one"]}
GOOD = {
    "format": "abcdesk.template/1",
    "title": "Ours",
    "steps": [{"id": "s1", "kind": "pick", "title": "Pick", "minutes": 5, "settings": {"picks": 2}}],
}


def room(*rows: r.Row) -> Workshop:
    groups = (r.Group("desk", "Desk"), r.Group("boss", "Boss", r.Perspective.LEADERSHIP))
    return Workshop.of(DECK, [r.Info("T"), *groups, *rows])


@pytest.fixture
def shelf(tmp_path: Path) -> TemplateShelf:
    return TemplateShelf(tmp_path / "templates")


@pytest.mark.parametrize("template", shipped(), ids=lambda template: template.id)
def test_a_template_is_read_as_it_was_written(template: object) -> None:
    assert read(written(template), template.id) == template


def test_an_agenda_becomes_a_template_without_what_happened(shelf: TemplateShelf) -> None:
    settings = {**PICK, "narrowed": True}
    step = r.Step("p", r.StepKind.PICK, "Pick", "Which?", 15, r.StepState.REVEALED, settings)
    workshop = room(
        step, r.PrivateNote("n1", "p", "Ask."), r.PrivateNote("n2", "p", "13:44  The Desk went quiet")
    )
    kept = shelf.keep(template_of(workshop, "", "  Ours ", "For us."))
    assert shelf.own() == (kept,)
    (found,) = kept.steps
    assert found.state is r.StepState.PLANNED
    del settings["cards"]  # of this workshop's piles: the next room sorts anew
    assert found.settings == {**settings, "asked_as": ["it", "leadership"]}
    assert [note.text for note in kept.notes] == ["Ask."] and kept.deck == "small"


def test_a_template_asks_the_groups_there_are_and_names_those_to_be_made() -> None:
    asked = {"asked_as": ["it", "users"], "about": "users", "suit": "gone", "cards": ["one", "none"]}
    steps = (
        r.Step("p", r.StepKind.PICK, "Pick", settings=asked),
        r.Step("j", r.StepKind.JUDGE, "Judge", settings={"cards": ["none"]}),
    )
    notes = (r.PrivateNote("n1", "p", "Ask."), r.PrivateNote("n2", "j", "Count."))
    workshop = room(r.Group("lab", "Lab"))
    taken = suited(replace(template_of(room(), "x", "X", ""), steps=steps, notes=notes), workshop)
    (step,) = taken.steps
    assert step.settings == {"asked_as": ["desk", "lab", "users"], "about": "users", "cards": ["one"]}
    assert taken.groups == (r.Group("users", "Users", r.Perspective.USERS),)
    assert taken.left_out == ("Judge",) and taken.notes == notes[:1]


def test_names_of_files_never_meet(shelf: TemplateShelf) -> None:
    first = shelf.keep(read(json.dumps(GOOD), ""))
    second = shelf.keep(read(json.dumps(GOOD), ""))
    assert {first.id, second.id} == {"own/Ours", "own/Ours 2"}
    shelf.keep(replace(first, title="../../Ours"))
    assert sorted(path.name for path in shelf.folder.iterdir()) == ["Ours 2.json", "Ours.json"]
    assert shelf.titled("../../OURS") is not None
    shelf.remove(first.id)
    assert shelf.own() == (second,)


def test_a_broken_file_is_named_and_stops_nothing(shelf: TemplateShelf) -> None:
    shelf.keep(read(json.dumps(GOOD), ""))
    (shelf.folder / "broken.json").write_text(json.dumps({**GOOD, "steps": [{"id": "x", "kind": "dance"}]}))
    (shelf.folder / "photo.json").write_bytes(b"\xff\xd8")
    (shelf.folder / "notes.txt").write_text("no template")
    assert [one.title for one in shelf.own()] == ["Ours"]
    assert [(one.name, one.problem.split()[0]) for one in shelf.unreadable()] == [
        ("broken.json", "steps[0].title"),
        ("photo.json", "photo.json"),
    ]


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("format", {"format": "abcdesk.workshop/1"}),
        ("title", {"title": " "}),
        ("colour", {"colour": "red"}),
        ("steps", {"steps": []}),
        ("steps[0].minutes", {"steps": [{**GOOD["steps"][0], "minutes": -5}]}),
        ("steps[0].kind", {"steps": [{**GOOD["steps"][0], "kind": "dance"}]}),
        ("steps[0].speed", {"steps": [{**GOOD["steps"][0], "speed": 3}]}),
        ("steps[0].settings.picks", {"steps": [{**GOOD["steps"][0], "settings": {"picks": 0}}]}),
        ("steps[0].settings.asked_as", {"steps": [{**GOOD["steps"][0], "settings": {"asked_as": "desk"}}]}),
        ("steps[0].facilitator_note", {"steps": [{**GOOD["steps"][0], "facilitator_note": 5}]}),
        ("steps[1].id", {"steps": [GOOD["steps"][0], GOOD["steps"][0]]}),
    ],
)
def test_what_is_wrong_is_named_by_its_place(path: str, change: dict[str, object]) -> None:
    with pytest.raises(InvalidInput) as refused:
        read(json.dumps({**GOOD, **change}), "x")
    assert refused.value.field == path


def test_a_folder_that_cannot_be_written_is_said(shelf: TemplateShelf) -> None:
    shelf.folder.write_text("a file stands here")
    with pytest.raises(UserError, match="cannot be made"):
        shelf.keep(read(json.dumps(GOOD), ""))
    assert shelf.own() == () and shelf.unreadable()[0].name == "templates"
