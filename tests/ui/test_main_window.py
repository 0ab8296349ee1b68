import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from abcdesk import settings
from abcdesk.domain.errors import UserError
from abcdesk.ui import theme
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector.stage import Stage
from abcdesk.ui.uncaught import catch_bugs

from .conftest import child
from .console.hands import drop
from .console.screens import LAPTOP, set_screens


class _Run(QWidget):
    from PySide6.QtCore import Signal

    back = Signal()
    report_wanted = Signal()


class _Report(QWidget):
    from PySide6.QtCore import Signal

    back = Signal()
    console_asked = Signal()


@pytest.fixture
def window(window, doors, monkeypatch):
    """The screens of a show are stood in for: those have tests of their own."""
    monkeypatch.setattr(doors, "run_screen", lambda bridge, parent: _Run(parent))
    monkeypatch.setattr(doors, "report_screen", lambda bridge, exports, parent: _Report(parent))
    return window


def make(window, title="Halden Logistics", template="taster-45"):
    window.home.begin_new(template)
    child(window, "newTitle").setText(title)
    child(window, "makeWorkshop").click()
    return window.bridge.desk.path


def test_from_a_name_to_the_set_up_and_back(window, doors, qtbot):
    path = make(window)
    assert window.screen_name == "setup" and path.parent == doors.library.folder
    assert window.windowTitle() == "Halden Logistics – abcdesk"
    assert [step.title for step in window.bridge.workshop.steps]
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.screen_name == "home" and window.bridge is None
    assert window.home.list.chosen_path() == path
    assert window.open_workshop(path)


def test_screens_lead_to_each_other(window):
    make(window)
    child(window, "startWorkshopButton").click()
    assert window.screen_name == "run"
    window.stack.currentWidget().report_wanted.emit()
    assert window.screen_name == "report"
    window.stack.currentWidget().back.emit()
    assert window.screen_name == "run"
    window.show_screen("report")
    window.stack.currentWidget().console_asked.emit()
    assert window.screen_name == "run"
    window.stack.currentWidget().back.emit()
    assert window.screen_name == "setup"


def test_off_the_run_screen_the_bar_names_what_the_room_sees(doors, qtbot):
    set_screens([LAPTOP])
    window = MainWindow(doors)
    window.furnish()
    qtbot.addWidget(window)
    window.open_workshop(doors.sample(), "run")
    doors.stage.wall.windowed = True
    doors.stage.start()
    window.stack.currentWidget().back.emit()
    assert window.screen_name == "setup"
    assert child(window.stack.currentWidget(), "roomPill").text() == "Same screen as the room"
    doors.stage.stop()
    assert child(window.stack.currentWidget(), "roomPill").text() == "Projector not in use"
    window.close_workshop()
    assert doors.stage is None


def test_what_is_still_typed_is_kept_when_the_workshop_is_closed(window, doors):
    path = make(window)
    setup = window.stack.currentWidget()
    setup.show_part("organisation")
    setup.organisation.objective.setPlainText("Fewer handovers")
    setup.show_part("teams")
    child(setup, "newTeam").setFocus()
    window.close_workshop()
    window.open_workshop(path)
    assert window.bridge.workshop.info.objective == "Fewer handovers"


def test_what_cannot_be_opened_is_said_and_home_stays(window, tmp_path):
    wrong = tmp_path / "letter.abcw"
    wrong.write_text("Dear Sir")
    assert not window.open_workshop(wrong)
    assert window.screen_name == "home" and window.home.message.kind == "warn"
    assert "letter.abcw" in window.home.message.text
    window.open_workshop(tmp_path / "<b>none</b>.abcw")
    assert "<b>none</b>" in window.home.message.text


def test_to_the_bin_and_back(window, doors, qtbot):
    path = make(window)
    window.close_workshop()
    qtbot.keyClick(window.home.list, Qt.Key.Key_Delete)
    assert not path.exists() and "In the bin" in window.home.message.text
    qtbot.keyClick(window.home.rail, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert path.exists()
    qtbot.keyClick(window.home.list, Qt.Key.Key_Delete)
    window.home.show_place("bin")
    assert window.home.list.chosen_path() is not None
    qtbot.keyClick(window.home.list, Qt.Key.Key_Return)
    assert path.exists()
    window.home.show_place("workshops")
    qtbot.keyClick(window.home.list, Qt.Key.Key_Delete)
    window.home.show_place("bin")
    child(window, "emptyBin").click()
    child(window.home.message, "messageAction1").click()
    assert not list(doors.library.bin_folder.iterdir())


def test_a_copy_has_the_plan_without_the_answers(window, doors):
    sample = doors.sample()
    copy = doors.duplicate(sample)
    with_answers, without = doors.open(sample), doors.open(copy)
    assert [team.name for team in without.workshop.teams] == [
        team.name for team in with_answers.workshop.teams
    ]
    assert len(without.workshop.steps) == len(with_answers.workshop.steps)
    assert (
        not without.workshop.ballots
        and not without.workshop.commitments
        and without.workshop.info.date is None
    )
    with_answers.close()
    without.close()


def test_the_sample_is_made_once(doors):
    assert doors.sample() == doors.sample()
    assert len(doors.library.entries()) == 1


def test_files_can_be_dropped(window, doors):
    path = make(window)
    window.close_workshop()
    drop(window, path)
    assert window.bridge.desk.path == path


def test_preferences_change_the_look_and_are_remembered(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    look = child(window, "lookChoice")
    assert look.isVisible()
    qtbot.keyClick(look, Qt.Key.Key_Right)
    assert theme.current() == "dark" and settings.read()["look"] == "dark"
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert not look.isVisible()
    theme.set_mode("light")


def test_bugs_are_logged_and_said_calmly(window, caplog, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_bugs(window)
    error = ZeroDivisionError("x")
    sys.excepthook(ZeroDivisionError, error, None)
    assert "not caught" in caplog.text and "Everything entered before is saved" in window.message.text
    sys.excepthook(UserError, UserError("Disk full.", "Free some space."), None)
    assert window.message.text == "Disk full. Free some space."


def test_a_deck_that_is_none_is_refused(window, tmp_path, qtbot):
    wrong = tmp_path / "x.abcdeck"
    wrong.write_text("no")
    window.open_file(wrong)
    qtbot.waitUntil(lambda: not window.decks.busy)
    assert window.home.message.kind == "warn" and window.home.place == "decks"
    assert "x.abcdeck: is not a deck" in child(window, "deckPageProblems").text()


def test_a_diagnosis_is_saved_from_the_message(window, doors, caplog, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_bugs(window)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    child(window.message, "messageAction1").click()
    (saved,) = doors.library.folder.glob("abcdesk-diagnosis-*.zip")
    assert saved.name in window.message.text


def test_another_start_opens_its_file_but_leaves_no_show(window, doors):
    one, other = doors.create("One", "taster-45", None), doors.create("Other", "taster-45", None)
    window.come_forward(one)
    assert window.bridge.desk.path == one
    window.come_forward(None)
    assert window.bridge.desk.path == one
    doors.stage = Stage(window.bridge, reduced_motion=True)
    doors.stage.start()
    window.come_forward(other)
    assert window.bridge.desk.path == one and "Other was asked for" in window.message.text
    child(window.message, "messageAction1").click()
    assert window.bridge.desk.path == other


def test_what_a_crash_left_open_is_opened_again(window, doors):
    left = doors.create("Left", "taster-45", None)
    doors.create("Closed", "taster-45", None)
    assert doors.library.left_open() is None
    left.with_name(f".{left.name}.lock").touch()
    assert doors.library.left_open() == left
    assert doors.library.left_open() is None
    window.resume(left)
    assert window.bridge.desk.path == left and "not closed last time" in window.message.text
    assert doors.library.left_open() is None


def test_the_focus_is_seen_from_the_first_key_on(window, qtbot):
    place = child(window.home, "workshopsPlace")

    def is_ringed(widget):
        picture, blue = widget.grab().toImage(), theme.colour("focus").name()
        return any(picture.pixelColor(x, 0).name() == blue for x in range(picture.width()))

    place.setFocus()  # as Qt does before anything else is there
    assert place.hasFocus() and not is_ringed(place)
    qtbot.keyClick(place, Qt.Key.Key_Shift)
    assert is_ringed(place)
