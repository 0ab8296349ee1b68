"""One vote, from the key press to the file, to the wall, to the reveal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.records import Ballot, Impact, Observation, StepState, Team
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console.panels.pick import PickPanel
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.painter import slide_image
from tests.ui.console.conftest import Console
from tests.ui.console.rooms import open_at


def pick_panel(screen: RunScreen) -> PickPanel:
    assert isinstance(screen.panel, PickPanel)
    return screen.panel


def press(
    screen: RunScreen, keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys where the keyboard is."""
    target = screen.window().focusWidget() or screen
    if isinstance(keys, str):
        QTest.keyClicks(target, keys)
    else:
        QTest.keyClick(target, keys, modifiers)


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("recognise", "t1", "t2", "t4"), step="recognise")


def test_a_vote_from_key_to_file_to_wall_to_reveal(screen: RunScreen) -> None:
    def workshop() -> Workshop:
        return screen.bench.bridge.desk.workshop

    panel = pick_panel(screen)
    assert panel.entry.name.text() == "Clinical applications"
    press(screen, "4 24,43")
    assert panel.entry.line.entry.numbers == (4, 24, 43)
    assert workshop().find(Ballot, "recognise", "it", "t3", 0) is None
    press(screen, Qt.Key.Key_Return)
    ballot = workshop().find(Ballot, "recognise", "it", "t3", 0)
    assert ballot is not None
    assert [workshop().deck.card(card).number for card in ballot.picks] == [4, 24, 43]
    assert panel.entry.name.text() == "Office users"
    window = screen.bench.stage.window
    assert window is not None and window.slide is not None
    assert any("4 of 6 teams" in text for text in window.slide.texts)
    press(screen, "2 24 30")
    press(screen, Qt.Key.Key_Return)
    press(screen, "1 2 3")
    press(screen, Qt.Key.Key_Return)
    assert panel.entry.progress.text() == "6 of 6 teams handed in"
    press(screen, "r")
    assert workshop().step("recognise").state is StepState.REVEALED
    assert window.slide.name.startswith("ranking")
    assert screen.bench.stage.slide == window.slide == screen.centre.mirror.slide


def test_reveal_asks_once_while_teams_are_missing_and_can_be_opened_again(screen: RunScreen) -> None:
    panel = pick_panel(screen)
    press(screen, "r")
    assert panel.entry.question.text() == "3 teams missing. R again closes."
    assert panel.step.state is StepState.OPEN
    press(screen, Qt.Key.Key_Escape)
    assert panel.entry.question.text() == ""
    press(screen, "r")
    press(screen, "r")
    assert panel.step.state is StepState.REVEALED
    press(screen, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(screen, "open again")  # a button without a key
    press(screen, Qt.Key.Key_Return)
    assert panel.step.state is StepState.OPEN
    press(screen, "rr")
    panel.result.reopen.click()
    assert panel.step.state is StepState.OPEN
    assert screen.bench.stage.slide is not None and screen.bench.stage.slide.name.startswith("round")


def test_going_forward_never_reveals(screen: RunScreen) -> None:
    press(screen, Qt.Key.Key_PageDown)
    assert screen.bench.spot.step == "predict"
    assert screen.bench.workshop.step("recognise").state is StepState.OPEN


def test_space_is_next_unless_digits_stand_in_the_line(screen: RunScreen) -> None:
    press(screen, "4")
    press(screen, Qt.Key.Key_Space)
    press(screen, "2")
    assert screen.bench.spot.step == "recognise"
    assert pick_panel(screen).entry.line.entry.numbers == (4, 2)
    press(screen, Qt.Key.Key_Escape)
    assert pick_panel(screen).entry.line.entry.text == ""
    press(screen, Qt.Key.Key_Space)
    assert screen.bench.spot.step == "predict"


def test_an_open_round_leaks_nothing(console: Console, qtbot: QtBot) -> None:
    screen = console(open_at("recognise", "t1", "t2", "t4"), step="recognise")
    stage = screen.bench.stage
    before = stage.slide_at(screen.bench.spot)
    following = screen.centre.next_view.view.slide
    desk = screen.bench.bridge.desk
    other = tuple(card.id for card in desk.deck.cards[40:43])
    desk.run(CastBallot("recognise", other, "", "t1"))
    after = stage.slide_at(screen.bench.spot)
    assert after == before
    assert slide_image(after, stage.pictures, 960, 540) == slide_image(before, stage.pictures, 960, 540)
    assert screen.centre.next_view.view.slide == following
    assert following is not None and following.name == "held"
    for card in other:
        assert desk.deck.card(card).title not in " ".join(after.texts)


def test_what_is_wrong_stands_under_the_line_at_once(screen: RunScreen) -> None:
    for typed, said in (
        ("4 99", "No card 99. Numbers go from 1 to 54."),
        ("4 24 24", "24 is already in this list."),
        ("1 2 3 4", "3 cards are enough: take one out."),
    ):
        press(screen, typed)
        assert pick_panel(screen).entry.hint.text() == said
        press(screen, Qt.Key.Key_Return)
        assert pick_panel(screen).entry.line.entry.text.strip() == typed
        assert not any(ballot.team == "t3" for ballot in screen.bench.workshop.ballots_of("recognise"))
        press(screen, Qt.Key.Key_Escape)
        assert pick_panel(screen).entry.line.entry.text == ""


def test_a_short_list_is_asked_about_once(screen: RunScreen) -> None:
    press(screen, "4 24")
    press(screen, Qt.Key.Key_Return)
    assert "2 of 3" in pick_panel(screen).entry.hint.text()
    press(screen, Qt.Key.Key_Return)
    assert len([b for b in screen.bench.workshop.ballots_of("recognise") if b.team == "t3"][0].picks) == 2


def test_what_is_typed_waits_while_another_voter_has_the_turn(screen: RunScreen) -> None:
    press(screen, "4 24")
    press(screen, Qt.Key.Key_Tab)
    assert pick_panel(screen).entry.name.text() == "Ward users"
    press(screen, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert pick_panel(screen).entry.line.entry.numbers == (4, 24)


def test_backspace_takes_the_last_number_out_and_a_new_digit_begins_a_changed_list(screen: RunScreen) -> None:
    press(screen, Qt.Key.Key_Tab)
    assert pick_panel(screen).entry.hint.text() == "Change it until you close the round."
    handed_in = pick_panel(screen).entry.line.entry.numbers
    press(screen, Qt.Key.Key_Backspace)
    assert pick_panel(screen).entry.line.entry.numbers == handed_in[:-1]
    press(screen, Qt.Key.Key_Escape)
    press(screen, "7")
    assert pick_panel(screen).entry.line.entry.numbers == (7,)
    press(screen, Qt.Key.Key_Escape)
    assert pick_panel(screen).entry.line.entry.numbers == handed_in


def test_a_card_found_by_words_goes_into_the_line(screen: RunScreen) -> None:
    press(screen, "/")
    press(screen, "over the wall")
    press(screen, Qt.Key.Key_Return)
    assert pick_panel(screen).entry.line.entry.numbers == (24,)


def test_people_hand_in_slip_by_slip(console: Console) -> None:
    screen = console(open_at("predict", seats=6), step="predict")
    entry = pick_panel(screen).entry
    assert entry.name.text() == "IT, slip 7 of 13"
    press(screen, "4 24 43")
    press(screen, Qt.Key.Key_Return)
    assert entry.name.text() == "IT, slip 8 of 13"
    assert [tab.word for tab in entry.tabs.tabs] == ["7 of 13", "3 of 3"]
    assert entry.grid.grid_model.grid is not None
    assert entry.grid.grid_model.grid.names == ("IT",) or entry.grid.grid_model.grid.names == ()


def test_undo_takes_a_vote_and_a_reveal_back_by_name(screen: RunScreen) -> None:
    press(screen, "4 24 43")
    press(screen, Qt.Key.Key_Return)
    press(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.message.text == "Taken back: Hand in a ballot."
    assert not any(ballot.team == "t3" for ballot in screen.bench.workshop.ballots_of("recognise"))
    press(screen, "rr")
    assert screen.bench.stage.slide is not None and screen.bench.stage.slide.name.startswith("ranking")
    press(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.bench.workshop.step("recognise").state is StepState.OPEN
    assert screen.bench.stage.slide.name.startswith("round")


def test_twelve_teams_and_none(console: Console) -> None:
    many = [Team(f"x{n}", f"Team with a rather long name {n}", "it", 2, position=10 + n) for n in range(6)]
    screen = console(lambda rows: [*open_at("recognise")(rows), *many], step="recognise")
    assert len(pick_panel(screen).entry.tabs.tabs) == 12
    press(screen, "1 2 3")
    press(screen, Qt.Key.Key_Return)
    assert len(screen.bench.workshop.ballots_of("recognise")) == 1


def test_without_teams_nobody_votes_and_nothing_breaks(console: Console) -> None:
    screen = console(
        lambda rows: [
            row
            for row in open_at("recognise")(rows)
            if not isinstance(row, Team | Ballot | Impact | Observation)
        ],
        step="recognise",
    )
    press(screen, "1")
    press(screen, Qt.Key.Key_Return)
    assert "nobody" in pick_panel(screen).entry.hint.text().lower()
    assert screen.bench.workshop.ballots_of("recognise") == ()
