"""Templates through the real windows: taken, kept, replaced knowingly, renamed, removed, brought along."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from abcdesk.domain.commands.preparing import KeepStep
from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.records import Perspective, PrivateNote, Step, StepKind
from abcdesk.library.templates import TemplateShelf, read, written
from abcdesk.ui.setup.commands import team_added
from abcdesk.ui.setup.screen import SetupScreen

from .conftest import kept
from .console.hands import child, drop


@pytest.fixture
def shelf(tmp_path):
    return TemplateShelf(tmp_path / "templates")


@pytest.fixture
def screen(bridge, shelf, show):
    made = SetupScreen(bridge, shelf=shelf)
    show(made)
    return made


@pytest.fixture
def planned(screen, bridge):
    """A set-up with two steps, a note of the facilitator's and one written while it ran."""
    screen.show_part("agenda")
    bridge.run(KeepStep(Step("talk", StepKind.TALK, "Our talk", "Why?", 12)))
    bridge.run(KeepStep(Step("pick", StepKind.PICK, "Our pick", "Which?", 20, settings={"picks": 1})))
    bridge.run(KeepPrivateNote(PrivateNote("n1", "pick", "Ask twice.")))
    bridge.run(KeepPrivateNote(PrivateNote("n2", "pick", "13:44  The desk went quiet")))
    return screen


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def keep_as(screen, qtbot, name: str) -> None:
    if not screen.templates.isVisible():
        press(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    child(screen, "saveTemplate").click()
    qtbot.keyClicks(child(screen, "templateTitle"), name)
    press(qtbot, Qt.Key.Key_Return)


def test_a_template_is_taken_by_keyboard_alone_and_taken_back(screen, bridge, desk, qtbot):
    screen.show_part("agenda")
    screen.agenda.take.setFocus()
    press(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert screen.templates.isVisible() and not screen.editor.isVisible()
    rows = screen.templates._rows
    press(qtbot, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[1].take and rows[1].template.id == "mirror-half-day"
    press(qtbot, Qt.Key.Key_Return)
    assert [step.id for step in bridge.workshop.steps][:3] == ["welcome", "cards", "recognise"]
    assert screen.editor.isVisible() and screen.message.text.startswith("Took the agenda “Half a day, users")
    desk.close()
    again = kept(desk.path)
    assert len(again.workshop.steps) == 13 and len(again.workshop.private_notes) == 13
    again.close()


def test_what_the_deck_has_no_cards_for_is_said(screen, bridge, shelf):
    screen.show_part("agenda")
    screen.agenda.take_template(shelf.find("half-day"))
    assert "Left out, as the deck has no card of it: Are we busy with ourselves?" in screen.message.text
    assert not bridge.workshop.has_step("inward")
    bridge.undo()
    assert not bridge.workshop.steps and not bridge.workshop.groups


def test_answers_keep_their_agenda(planned, bridge, shelf):
    bridge.run(team_added(bridge.workshop, "Desk", Perspective.IT))
    assert bridge.run(CastBallot("pick", ("card-1",), group="it", seat=1)) is None
    planned.agenda.take_template(shelf.find("taster-45"))
    assert "Answers are recorded already" in child(planned, "agendaMessage").text
    assert [step.id for step in bridge.workshop.steps] == ["talk", "pick"]


def test_an_agenda_is_kept_found_and_taken_elsewhere(planned, bridge, shelf, qtbot):
    keep_as(planned, qtbot, "Our day")
    (own,) = shelf.own()
    assert (own.title, own.minutes, own.deck) == ("Our day", 32, "small")
    assert [note.text for note in own.notes] == ["Ask twice."]
    assert planned.message.text == "Kept as a template: Our day"
    assert child(planned, "take-own/Our day").isVisible()
    bridge.run(KeepStep(Step("more", StepKind.TALK, "More")))
    child(planned, "take-own/Our day").click()
    assert [step.title for step in bridge.workshop.steps] == ["Our talk", "Our pick"]
    assert [note.text for note in bridge.workshop.private_notes] == ["Ask twice."]


def test_a_template_is_replaced_only_knowingly_and_can_be_had_back(planned, bridge, shelf, qtbot):
    keep_as(planned, qtbot, "Our day")
    bridge.run(KeepStep(Step("more", StepKind.TALK, "More", minutes=5)))
    keep_as(planned, qtbot, "our day")
    assert "There is a template “Our day” already" in child(planned, "templateTitleError").text()
    assert shelf.own()[0].minutes == 32
    assert child(planned, "keepTemplate").text() == "Replace it"
    press(qtbot, Qt.Key.Key_Return)
    assert [one.minutes for one in shelf.own()] == [37]
    child(planned.message, "messageAction1").click()
    assert [(one.title, one.minutes) for one in shelf.own()] == [("Our day", 32)]


def test_a_template_is_renamed_and_removed_with_a_way_back(planned, shelf, qtbot):
    keep_as(planned, qtbot, "Our day")
    keep_as(planned, qtbot, "Other")
    title = child(planned, "template-own/Our day-title")
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "other")
    press(qtbot, Qt.Key.Key_Return)
    assert "already" in child(planned, "template-own/Our day-error").text()
    title.selectAll()
    qtbot.keyClicks(title, "Theirs")
    press(qtbot, Qt.Key.Key_Return)
    assert [one.title for one in shelf.own()] == ["Other", "Theirs"]
    child(planned, "template-own/Our day-remove").click()
    assert [one.title for one in shelf.own()] == ["Other"]
    assert planned.message.text == "Removed: Theirs"
    child(planned.message, "messageAction1").click()
    assert [one.title for one in shelf.own()] == ["Other", "Theirs"]
    assert child(planned, "template-own/Our day-title").text() == "Theirs"


def test_a_broken_template_is_named_and_the_others_stand(planned, shelf, qtbot):
    keep_as(planned, qtbot, "Our day")
    (shelf.folder / "bad.json").write_text('{"format": "abcdesk.template/1", "title": "Bad", "steps": 3}')
    planned.show_part("agenda")
    press(qtbot, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert child(planned, "templatesWrong").text() == "bad.json is left out: steps must be a list […]."
    assert child(planned, "take-own/Our day").isVisible()


# ---------------------------------------------------------------------- home and the whole window


def ours(title: str = "Our own", minutes: int = 5) -> str:
    step = {"id": "s", "kind": "talk", "title": "Talk", "minutes": minutes}
    return json.dumps({"format": "abcdesk.template/1", "title": title, "deck": "myths", "steps": [step]})


def test_a_new_workshop_from_ones_own_template_gets_the_deck_it_needs(window, doors, qtbot):
    doors.templates.keep(read(ours(), ""))
    (doors.templates.folder / "bad.json").write_text("{")
    window.home.begin_new("own/Our own")
    new = window.home.new
    assert new.template.currentText() == "Our own (yours)" and new.deck.currentText() == "Myths about users"
    assert child(new, "newWrong").text().startswith("bad.json is left out: line 1")
    new.template.set_value("half-day")
    assert new.deck.currentText() != "Myths about users"
    new.template.set_value("own/Our own")
    qtbot.keyClicks(child(new, "newTitle"), "Lunch")
    qtbot.keyClick(child(new, "newTitle"), Qt.Key.Key_Return)
    workshop = window.bridge.workshop
    assert workshop.deck.id == "myths" and [step.title for step in workshop.steps] == ["Talk"]


def test_a_template_that_is_dropped_is_kept_and_never_over_another(window, doors, tmp_path):
    file = tmp_path / "from-a-friend.json"
    file.write_text(ours())
    drop(window, file)
    assert window.message.text == "Kept as a template: Our own"
    drop(window, file)
    assert window.message.text == "This template is here already: Our own"
    file.write_text(ours(minutes=9))
    drop(window, file)
    assert "it differs" in window.message.text and doors.templates.own()[0].minutes == 5
    child(window.message, "messageAction2").click()
    assert [(one.title, one.minutes) for one in doors.templates.own()] == [("Our own", 5), ("Our own 2", 9)]
    drop(window, file)
    child(window.message, "messageAction1").click()
    assert [one.minutes for one in doors.templates.own()] == [9, 9]
    file.write_text('{"format": "abcdesk.workshop/1", "workshop": {"title": "T"}}')
    drop(window, file)
    assert window.message.text.startswith("from-a-friend.json is no template: workshop there is no such key")
    assert len(doors.templates.own()) == 2


def test_a_template_is_written_as_the_shipped_ones_are(doors):
    kept_one = doors.templates.keep(read(ours(), ""))
    text = (doors.templates.folder / "Our own.json").read_text("utf-8")
    assert text == written(kept_one) and json.loads(text)["format"] == "abcdesk.template/1"
