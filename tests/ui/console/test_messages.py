"""What the run screen says holds while it stands: an offer to undo goes when it would undo something else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.records import Ballot, PrivateNote, Screen
from abcdesk.ui.console.panels.pick import PickPanel
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, target, type_
from tests.ui.console.rooms import open_at, texts

TAKEN_BACK = "Taken back: Infrastructure. Its list is in the line again."


@pytest.fixture
def screen(console: Console) -> RunScreen:
    """In a vote, the list of the second team just taken back."""
    made = console(open_at("recognise", "t1", "t2", "t4"), step="recognise")
    press(made, "Shift+Tab")
    child(made, "pickTakeBack").click()  # type: ignore[attr-defined]
    return made


def test_an_offer_to_undo_stays_in_its_step(screen: RunScreen) -> None:
    assert screen.message.text == TAKEN_BACK
    press(screen, "B")
    assert screen.bench.workshop.stage.screen is Screen.BLACK and screen.message.text == TAKEN_BACK
    press(screen, "PgDown")
    assert screen.bench.spot.step == "predict" and screen.message.text == ""
    press(screen, "Ctrl+Z")
    assert screen.bench.workshop.find(Ballot, "recognise", "it", "t2", 0) is not None
    assert screen.message.text == "Taken back in ‘Recognise’: Take a ballot back."
    press(screen, "Ctrl+Shift+Z")
    assert screen.message.text == "Done again in ‘Recognise’: Take a ballot back."
    screen.bench.run(GoToStep("recognise"))
    assert screen.message.text == ""
    press(screen, "Ctrl+Z")
    assert screen.message.text == "Taken back: Take a ballot back."
    press(screen, "R", "R", "R")
    assert screen.message.text == "This round is revealed. PgDn shows the next place."
    press(screen, "PgDown")
    assert screen.message.text == ""


def test_only_what_was_written_last_is_offered_and_nothing_that_was_refused(screen: RunScreen) -> None:
    assert screen.message.text == TAKEN_BACK
    screen.bench.run(KeepPrivateNote(PrivateNote("n99", "recognise", "13:44  Went quiet")))
    assert screen.message.text == ""
    screen.bench.bridge.desk._file._db.execute("PRAGMA query_only = ON")
    for deed in (lambda: press(screen, "Ctrl+Z"), lambda: press(screen, "R", "R")):
        deed()
        assert "cannot be written" in screen.message.text


def test_the_keyboard_comes_back_from_a_message(screen: RunScreen) -> None:
    screen.bench.run(GoToStep("welcome"))
    press(screen, "Ctrl+Z")
    child(screen, "messageAction1").setFocus(Qt.FocusReason.TabFocusReason)
    press(screen, "Return")
    assert screen.bench.workshop.find(Ballot, "recognise", "it", "t2", 0) is None
    assert target(screen) is screen.panel  # not on a button that leaves the show


def test_what_was_typed_stays_until_the_file_takes_it(screen: RunScreen) -> None:
    file = screen.bench.bridge.desk._file._db

    def refused() -> None:
        file.execute("PRAGMA query_only = ON")
        press(screen, "Return")
        file.execute("PRAGMA query_only = OFF")
        assert "cannot be written" in screen.message.text

    press(screen, "Esc")
    type_(screen, "1 2 3")
    refused()
    assert isinstance(screen.panel, PickPanel) and screen.panel.entry.line.entry.numbers == (1, 2, 3)
    for step, keys, words in (
        ("impact", "Alt+3", "A second rota clerk"),
        ("behaviour", "Return", "Whoever takes the call keeps it until it is solved"),
        ("commitments", "Return", "Agree on one rota @office /18 dec"),
    ):
        screen.bench.run(GoToStep(step))
        press(screen, keys)
        type_(screen, words)
        refused()
        edit = target(screen)
        text = edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.property("text")
        assert text == words, step
        press(screen, "Return")
        assert words.partition(" @")[0] in texts(screen.bench.workshop.rows()), step
