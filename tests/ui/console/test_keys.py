"""Every key of the run screen does what the lists of keys say; typing is never misread as commands."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from abcdesk import settings
from abcdesk.domain.commands.staging import GoToStep, RunTimer
from abcdesk.domain.records import Screen, StepState
from abcdesk.projector.slide import Rect
from abcdesk.ui.actions import KeyAction
from abcdesk.ui.console.keys import KEYS
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.room_state import RoomState
from abcdesk.ui.widgets.text import Text
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import Clock, open_at


@pytest.fixture
def screen(console: Console) -> RunScreen:
    """In the middle of the cards."""
    made = console(open_at("recognise"), step="cards")
    press(made, "PgDown", "PgDown")
    return made


def card_number(screen: RunScreen) -> int:
    card = screen.bench.spot.cue.card
    return screen.bench.workshop.deck.card(card).number if card else 0


def test_forward_and_back(screen: RunScreen) -> None:
    for place, key in enumerate(("Right", "Down", "PgDown", "Space"), 3):
        press(screen, key)
        assert card_number(screen) == place, key
    for place, key in zip((5, 4, 3), ("Left", "Up", "PgUp"), strict=True):
        press(screen, key)
        assert card_number(screen) == place, key


def test_digits_and_enter_go_to_a_card(screen: RunScreen) -> None:
    type_(screen, "99")
    press(screen, "Return")
    assert screen.message.text == "No card 99. Numbers go from 1 to 54."
    assert card_number(screen) == 2
    type_(screen, "24")
    press(screen, "Backspace")
    assert screen.deeds.number == "2"
    press(screen, "Esc")
    assert screen.deeds.number == ""
    press(screen, "Return")
    assert card_number(screen) == 2
    type_(screen, "24")
    assert "24" in screen.centre.place.text() and "over the wall" in screen.centre.place.text()
    assert card_number(screen) == 2
    press(screen, "Return")
    assert card_number(screen) == 24
    assert "24" not in screen.centre.place.text()


def test_black_and_white_and_back(screen: RunScreen) -> None:
    window = screen.bench.stage.window
    assert window is not None
    for away, back, shown in (
        ("B", ".", Screen.BLACK),
        ("W", ",", Screen.WHITE),
        ("Ctrl+.", "B", Screen.BLACK),
    ):
        press(screen, away)
        assert screen.bench.workshop.stage.screen is shown
        pixel = window.grab().toImage().pixelColor(40, 40).name()
        assert pixel == ("#000000" if shown is Screen.BLACK else "#ffffff")
        press(screen, back)
        assert screen.bench.workshop.stage.screen is Screen.LIVE


def test_freeze_keeps_the_wall_while_one_browses(screen: RunScreen) -> None:
    press(screen, "F")
    wall = screen.bench.stage.slide
    press(screen, "PgDown", "PgDown")
    assert screen.bench.stage.state is RoomState.FROZEN
    assert card_number(screen) == 4
    assert screen.bench.stage.slide == wall == screen.centre.mirror.slide
    assert screen.centre.next_view.title.text() == "Only you see this"
    press(screen, "F")
    assert screen.bench.stage.slide != wall


def test_timer_starts_and_pauses_in_sight_of_the_room(screen: RunScreen, clock: Clock) -> None:
    stage, bare = screen.bench.stage, screen.bench.stage.slide
    press(screen, "T")
    clock.now_s += 65
    screen.centre.transport.refresh()
    assert screen.centre.transport.timer.text() == "23:55"
    stage.tick()
    assert stage.slide is not None and stage.window is not None and bare is not None
    line = stage.slide.items[-1]
    assert isinstance(line, Rect) and line.width == round(1920 * (23 * 60 + 55) / (25 * 60), 1)
    assert stage.window.slide == stage.slide
    clock.now_s += 30 * 60
    stage.tick()
    assert len(stage.slide.items) == len(bare.items) + 1  # its ground alone: the end is calm
    clock.now_s -= 30 * 60
    press(screen, "T")
    clock.now_s += 60
    screen.centre.transport.refresh()
    assert screen.centre.transport.timer.text() == "23:55"


def test_the_end_of_time_sounds_once_and_only_when_wished_for(
    screen: RunScreen, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[float] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(clock.now_s))

    def pass_the_end() -> None:
        for seconds in (1, 25 * 60, 5, 5):
            clock.now_s += seconds
            screen._on_second_passed()

    press(screen, "T")
    pass_the_end()
    assert rung == [] and screen.centre.transport.timer.text() == "+0:11"
    settings.keep(end_sound=True)
    screen.bench.run(RunTimer("recognise", clock.now_s))
    pass_the_end()
    assert len(rung) == 1


def test_zoom_and_back(screen: RunScreen) -> None:
    press(screen, "Z")
    assert screen.bench.stage.slide is not None and screen.bench.stage.slide.name.startswith("zoom")
    press(screen, "Esc")
    assert not screen.bench.stage.slide.name.startswith("zoom")
    press(screen, "PgUp", "PgUp", "Z")
    assert screen.message.text == "No card on the stage to zoom."


def test_escape_leaves_one_thing_at_a_time_and_never_quits_and_f5_is_the_projectors(
    screen: RunScreen,
) -> None:
    press(screen, "F", "B", "Esc")
    assert screen.bench.workshop.stage.screen is Screen.LIVE
    assert screen.bench.workshop.stage.frozen
    press(screen, "Esc", "Esc", "Esc")
    assert not screen.bench.workshop.stage.frozen
    assert screen.isVisible() and screen.bench.stage.window is not None
    press(screen, "F5")
    assert screen.bench.stage.state is RoomState.OFF
    press(screen, "F5")
    assert screen.bench.stage.state is RoomState.LIVE


def test_a_note_carries_its_time_and_is_undone_and_redone_by_its_name(screen: RunScreen) -> None:
    press(screen, "Ctrl+Z")
    assert screen.message.text == "Nothing to take back."
    press(screen, "N")
    type_(screen, "They laughed")
    press(screen, "Return")
    (made,) = (note for note in screen.bench.workshop.private_notes if "laughed" in note.text)
    assert made.step == "cards" and made.text[2] == ":" and made.text.endswith("They laughed")
    press(screen, "Esc", "Ctrl+Z")
    assert screen.message.text == "Taken back: Write a private note."
    assert all("laughed" not in note.text for note in screen.bench.workshop.private_notes)
    press(screen, "Ctrl+Shift+Z")
    assert screen.message.text == "Done again: Write a private note."
    assert any("laughed" in note.text for note in screen.bench.workshop.private_notes)


def test_keys_that_show_keys_ask_for_the_report_and_reveal_nothing(screen: RunScreen) -> None:
    type_(screen, "?")
    assert screen.key_sheet.isVisible()
    press(screen, "Esc")
    assert not screen.key_sheet.isVisible()
    press(screen, "R")
    assert screen.bench.workshop.step("recognise").state is StepState.OPEN
    assert card_number(screen) == 2
    asked: list[bool] = []
    screen.report_wanted.connect(lambda: asked.append(True))
    press(screen, "Ctrl+E")
    assert asked == [True]
    screen.bench.run(GoToStep("close"))
    press(screen, "PgDown")
    assert screen.bench.spot.step == "close" and screen.message.text == "The agenda ends here."
    child(screen.message, "messageAction1").click()  # type: ignore[attr-defined]
    assert asked == [True, True]


def test_lists_of_steps_and_commands(screen: RunScreen) -> None:
    press(screen, "Ctrl+G", "Return")
    assert screen.bench.spot.step == "cards"  # one begins where one is
    press(screen, "Ctrl+G")
    type_(screen, "commit")
    press(screen, "Return")
    assert screen.bench.spot.step == "commitments"
    assert QApplication.focusWidget() is not screen.palette_list.edit
    press(screen, "Esc", "Ctrl+K")
    assert {choice.words for choice in screen.palette_list.choices} >= {
        "Black; again to return",
        "Write a private note",
    }
    type_(screen, "black")
    press(screen, "Return")
    assert screen.bench.workshop.stage.screen is Screen.BLACK


def test_find_a_card_by_words(screen: RunScreen) -> None:
    type_(screen, "/")
    type_(screen, "it hero")
    press(screen, "Return")
    assert screen.bench.workshop.deck.card(screen.bench.spot.cue.card).title == "IT hero"
    type_(screen, "/")
    type_(screen, "printer")
    said = child(screen, "paletteNone")
    assert isinstance(said, Text) and "printer" in said.text()
    press(screen, "Return")
    assert screen.bench.workshop.deck.card(screen.bench.spot.cue.card).title == "IT hero"


def test_swap_exchanges_the_screens(screen: RunScreen, qtbot: QtBot) -> None:
    window = screen.bench.stage.window
    assert window is not None
    before = window.screen().name(), screen.screen().name()
    press(screen, "S")
    assert (screen.screen().name(), window.screen().name()) == before
    qtbot.waitUntil(lambda: QApplication.activeWindow() is screen)
    press(screen, "S")
    assert (window.screen().name(), screen.screen().name()) == before


def test_while_a_note_is_typed_no_letter_is_a_command(screen: RunScreen) -> None:
    press(screen, "N")
    stage = screen.bench.workshop.stage
    text = "b w f r t z s n 24 . , / ? BWFRTZS"
    type_(screen, text)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit) and edit.text() == text
    assert screen.bench.workshop.stage == stage
    assert screen.bench.stage.state is RoomState.LIVE
    press(screen, "Left", "Home", "Right", "Down", "Up")
    assert screen.bench.workshop.stage == stage
    press(screen, "Return")
    assert [note.text for note in screen.bench.workshop.private_notes if note.step == "cards"][-1].endswith(
        text
    )


def test_pages_and_black_work_while_text_is_typed(screen: RunScreen) -> None:
    press(screen, "N")
    type_(screen, "half a tho")
    press(screen, "PgDown")
    assert card_number(screen) == 3
    press(screen, "Ctrl+.")
    assert screen.bench.workshop.stage.screen is Screen.BLACK
    assert screen.notes.edit.text() == "half a tho"


def test_caps_tell_the_truth_while_text_is_typed_and_undo_is_the_texts_own(screen: RunScreen) -> None:
    assert screen.keys["freeze"].cap() == "F"
    press(screen, "N")
    assert screen.keys["freeze"].cap() == "Esc F"
    assert screen.keys["black"].cap() == "Ctrl ."
    assert screen.keys["next"].cap() == "PgDn"
    type_(screen, "abc")
    press(screen, "Ctrl+Z")
    assert screen.notes.edit.text() == ""
    assert screen.message.text == ""
    press(screen, "Esc", "F")
    assert screen.bench.stage.state is RoomState.FROZEN


def test_every_key_is_an_action_and_unique(screen: RunScreen) -> None:
    seen: dict[str, str] = {}
    for key in KEYS:
        action = screen.keys[key.name]
        assert isinstance(action, KeyAction)
        for sequence in action.shortcuts():
            assert sequence.toString() not in seen, (sequence.toString(), key.name)
            seen[sequence.toString()] = key.name
