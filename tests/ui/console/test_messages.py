"""What the run screen says holds while it stands: an offer to undo goes when it would undo something else."""

from __future__ import annotations

import pytest

from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.domain.records import Ballot, PrivateNote, Screen
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press
from tests.ui.console.rooms import open_at

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
