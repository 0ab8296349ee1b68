"""A simulation through the real window: from the key to the file, the wall, the results and the report."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.report.document import render_report
from abcdesk.ui.console.panels.simulation import SimulationPanel
from abcdesk.ui.console.panels.simulation_tiles import TallyTile
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.conftest import kept
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, target, type_
from tests.ui.console.rooms import Edit, all_of, plus, without
from tests.ui.console.test_panels import click, fill, wall_texts, words_of

GAME = r.Step(
    "game", r.StepKind.SIMULATION, "Business game", "Play.", 20, settings={"rounds": 3}, position=99
)


def game(behaviours: int = 3) -> Edit:
    made = [
        r.Behaviour(f"w{n}", "it-hero", f"We do thing {n}", worded_by="", position=n)
        for n in range(1, behaviours + 1)
    ]
    return all_of(without(r.Behaviour, r.Observation, r.Commitment), plus(GAME, *made))


@pytest.fixture
def play(console: Console) -> RunScreen:
    return console(game(), step="game")


def told(screen: RunScreen) -> list[tuple[int, str, int, int]]:
    rows = results(screen.bench.workshop)["simulation"]["game"]  # type: ignore[index]
    return [(row["round"], row["behaviour"], row["seen"], row["relapse"]) for row in rows]


def tile(screen: RunScreen, name: str) -> str:
    found = child(screen, name)
    assert isinstance(found, TallyTile) and found.tile is not None
    return f"{found.tile.key} {found.tile.count}"


def hold(screen: RunScreen, key: Qt.Key, text: str, repeats: int, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key and keep it down for so many repeats."""
    for place in range(repeats + 1):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text, place > 0)
        QCoreApplication.sendEvent(target(screen), event)


def test_from_keys_to_file_wall_results_and_report(play: RunScreen) -> None:
    type_(play, "1222")
    type_(play, "3466")
    assert told(play) == [(1, "w1", 1, 3), (1, "w2", 1, 1), (1, "w3", 0, 2)]
    assert tile(play, "tallyRelapse1") == "2 3"
    press(play, "PgDown")
    assert "never" not in wall_texts(play) and "round 1" not in wall_texts(play)
    press(play, "L")
    type_(play, "Nobody had told the ward @ward")
    press(play, "Return", "Escape", "R")
    assert "3 times in round 1" in wall_texts(play)
    assert "“Nobody had told the ward”" in wall_texts(play)
    assert "Ward users," in wall_texts(play)
    pdf = render_report(play.bench.workshop, lambda card: None)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    assert "Nobody had told the ward" in text


def test_a_held_key_counts_once_and_the_number_pad_counts_too(play: RunScreen) -> None:
    hold(play, Qt.Key.Key_2, "2", 30, Qt.KeyboardModifier.NoModifier)
    hold(play, Qt.Key.Key_1, "1", 5, Qt.KeyboardModifier.KeypadModifier)
    assert told(play) == [(1, "w1", 1, 1)]
    hold(play, Qt.Key.Key_Backspace, "", 5, Qt.KeyboardModifier.NoModifier)
    assert told(play) == [(1, "w1", 0, 1)]


def test_undo_takes_one_out_and_says_what(play: RunScreen) -> None:
    type_(play, "24")
    press(play, "Ctrl+Z")
    assert told(play) == [(1, "w1", 0, 1)]
    assert play.message.text == "Taken back: Count a relapse."
    press(play, "Ctrl+Shift+Z")
    assert told(play) == [(1, "w1", 0, 1), (1, "w2", 0, 1)]


def test_a_key_that_counts_nothing_says_so_at_once(play: RunScreen) -> None:
    type_(play, "7")
    assert told(play) == []
    assert play.message.text == "7 counts nothing. Keys go from 1 to 6."


def test_rounds_go_on_by_enter_and_are_shown_by_r_alone(play: RunScreen) -> None:
    press(play, "Return")
    assert play.bench.workshop.simulation_rounds == (r.SimulationRound("game", 1),)
    type_(play, "2")
    press(play, "Return", "Return", "Return")
    assert [row.round for row in play.bench.workshop.simulation_rounds] == [1, 2]
    press(play, "PgDown", "PgDown", "PgDown", "PgUp")
    assert not any(row.shown for row in play.bench.workshop.simulation_rounds)
    type_(play, "24")
    press(play, "R")
    assert all(row.shown for row in play.bench.workshop.simulation_rounds)
    assert "1 time, then 1" in wall_texts(play)
    type_(play, "2")
    assert play.message.text == (
        "Round 2 is shown, so its counts stay. Open it again, or start the next round."
    )
    click(play, "openAgainButton")
    type_(play, "2")
    assert told(play)[-2] == (2, "w1", 0, 2)
    assert "then" not in wall_texts(play)


def test_the_round_that_runs_survives_a_crash(play: RunScreen) -> None:
    type_(play, "2")
    press(play, "R", "Return", "Return")
    before = play.bench.workshop
    assert play.panel is not None and isinstance(play.panel, SimulationPanel)
    assert words_of(play, "lastTally") == "Nothing counted in this round yet"
    path = play.bench.bridge.desk.path
    play.bench.bridge.desk.close()
    desk = kept(path)
    assert desk.workshop == before
    assert desk.workshop.simulation_rounds[-1] == r.SimulationRound("game", 2, r.Phase.REFLECT, False, 1)
    desk.close()


def test_what_is_counted_is_shown_to_nobody_before_its_time(play: RunScreen) -> None:
    press(play, "PgDown")
    before = wall_texts(play)
    type_(play, "2222")
    press(play, "L")
    type_(play, "a secret")
    press(play, "Return", "Escape")
    assert wall_texts(play).replace(" playing", "") == before.replace(" playing", "")


def test_learning_moments_are_refused_kindly_and_removed_with_a_way_back(play: RunScreen) -> None:
    press(play, "L")
    type_(play, "Too early")
    press(play, "Return")
    assert words_of(play, "learningError").startswith("Round 1 is not started.")
    press(play, "Escape", "Return", "L", "Ctrl+A")
    type_(play, "<b>5 > 3</b> @nobody")
    press(play, "Return")
    assert words_of(play, "learningError") == "No team is called “nobody”."
    line = child(play, "learningLine")
    assert isinstance(line, QLineEdit)
    line.setText("<b>5 > 3</b> &amp; “ça”")
    press(play, "Return")
    (moment,) = play.bench.workshop.observations
    assert (moment.note, moment.round, moment.team) == ("<b>5 > 3</b> &amp; “ça”", 1, None)
    press(play, "Escape")
    row = child(play, f"learning-{moment.id}")
    QTest.mouseMove(row)
    child_button = next(one for one in row.children() if one.objectName() == f"remove-{moment.id}")
    child_button.click()  # type: ignore[attr-defined]
    assert play.bench.workshop.observations == ()
    press(play, "Ctrl+Z")
    assert play.bench.workshop.observations == (moment,)


def test_what_is_watched_is_chosen_and_worded(console: Console) -> None:
    play = console(game(6), step="game")
    assert tile(play, "tallyRelapse4") == "8 0"
    press(play, "V")
    click(play, "watch-w6")
    assert words_of(play, "watchError").startswith("Four behaviours are enough")
    click(play, "watch-w1")
    click(play, "watch-w6")
    fill(play, "seenWords-w6", "asked first")
    assert [row.behaviour for row in play.bench.workshop.watched] == ["w2", "w3", "w4", "w6"]
    press(play, "Escape", "Escape")
    type_(play, "7")
    assert told(play) == [(1, "w6", 1, 0)]
    assert words_of(play, "lastTally") == "Seen, asked first: 1"


def test_phases_are_chosen_and_told_to_the_room(play: RunScreen) -> None:
    press(play, "PgDown")
    click(play, "playOption")
    click(play, "improveOption")
    assert play.bench.workshop.simulation_rounds[0].phase is r.Phase.IMPROVE
    assert "improving" in wall_texts(play)
    press(play, "T")
    assert "left" in child(play, "roundStrip").accessibleName()


def test_without_behaviours_it_says_what_is_missing(console: Console) -> None:
    play = console(game(0), step="game")
    type_(play, "1")
    assert play.message.text == "1 counts nothing. No behaviour is worded yet."
    assert child(play, "noBehaviours").isVisible()


def test_a_step_that_is_closed_shows_its_rounds(console: Console) -> None:
    play = console(step="simulation")
    assert "15 relapses, 3 seen" in child(play, "roundStrip").accessibleName()
    press(play, "Return")
    assert play.message.text == "All rounds are played."
