"""Think or know and blind spots in the panel of a revealed round: keys, file, wall."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.records import Evidence, Row, Step, StepState
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.ui.console.panels.mirror_chart import MirrorChart
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.widgets.choice import Choice
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import open_at

GUESS = "predict"


@pytest.fixture
def thinking(console: Console) -> RunScreen:
    """The sample at the question how one knows."""
    screen = console(step=GUESS)
    screen.bench.run(GoTo(Spot(GUESS, Cue("think")), screen.bench.now_s))
    return screen


def said(screen: RunScreen) -> list[tuple[str, Evidence, str]]:
    """What stands in the file."""
    return [(row.card, row.evidence, row.source) for row in screen.bench.workshop.guess_evidence]


def wall(screen: RunScreen) -> str:
    window = screen.bench.stage.window
    assert window is not None
    assert window.slide is not None
    return " ".join(window.slide.texts)


def test_letters_say_what_each_guess_rests_on(thinking: RunScreen) -> None:
    assert "Do we think it, or do we know it?" in wall(thinking)
    type_(thinking, "oam")
    cards = [one.card for one in thinking.panel.result.think.guesses]  # type: ignore[union-attr]
    assert said(thinking) == [
        (cards[0], Evidence.OPINION, ""),
        (cards[1], Evidence.ASKED, ""),
        (cards[2], Evidence.MEASURED, ""),
    ]
    assert "So far, one of three is only opinion" in wall(thinking)
    assert {row.step for row in thinking.bench.workshop.guess_evidence} == {GUESS}
    press(thinking, "Ctrl+Z")
    assert len(said(thinking)) == 2
    assert "So far, one of two is only opinion" in wall(thinking)


def test_a_source_is_written_and_kept_with_the_letter(thinking: RunScreen) -> None:
    type_(thinking, "a")
    press(thinking, "Ctrl+Up", "Return")
    type_(thinking, "12 wards, asked in May")
    press(thinking, "Return")
    assert said(thinking)[0][1:] == (Evidence.ASKED, "12 wards, asked in May")
    assert "12 wards, asked in May" in wall(thinking)
    type_(thinking, "m")
    assert said(thinking)[0][1:] == (Evidence.MEASURED, "12 wards, asked in May")


def test_words_alone_are_an_opinion_until_a_letter_says_more(thinking: RunScreen) -> None:
    press(thinking, "Ctrl+Down", "Return")
    type_(thinking, "Everyone knows that")
    press(thinking, "Alt+A")
    assert [row[1] for row in said(thinking)] == [Evidence.ASKED]
    press(thinking, "Return")
    assert said(thinking)[0][1:] == (Evidence.ASKED, "Everyone knows that")


def test_delete_takes_back_what_was_said_and_the_mouse_says_it_too(thinking: RunScreen) -> None:
    type_(thinking, "o")
    press(thinking, "Ctrl+Up", "Delete")
    assert said(thinking) == []
    choice = child(thinking, "guess1Evidence")
    button = next(one for one in choice.findChildren(QAbstractButton) if one.text() == "Opinion")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [row[1] for row in said(thinking)] == [Evidence.OPINION]
    summary = child(thinking, "guessSummary")
    assert isinstance(summary, QLabel)
    assert summary.text() == "1 of 1 is only opinion."


def test_far_too_many_words_are_said_at_once_and_stay_typed(thinking: RunScreen) -> None:
    press(thinking, "Return")
    edit = child(thinking, "guess0Source")
    assert isinstance(edit, QLineEdit)
    edit.setText("x" * 20_001)
    press(thinking, "Return")
    assert said(thinking) == []
    assert "longer than 20,000" in thinking.message.text  # type: ignore[operator]
    assert edit.text().startswith("xxx")


def test_blind_spots_stand_beside_both_rounds_where_letters_mean_nothing(console: Console) -> None:
    screen = console(step=GUESS)
    type_(screen, "oam")
    assert said(screen) == []
    press(screen, "Alt+O")
    assert said(screen) == []
    mirror = child(screen, "mirrorOption")
    QTest.mouseClick(mirror, Qt.MouseButton.LeftButton)
    summary, gap = child(screen, "mirrorSummary"), child(screen, "mirrorGap")
    assert isinstance(summary, QLabel)
    assert isinstance(gap, QLabel)
    assert summary.text() == "1 of the 3 cards that Users of IT put first was expected."
    assert gap.text().startswith("Widest gap: “No respect for users”. 7 of 8 chose it, ")
    chart = child(screen, "mirrorChart")
    assert isinstance(chart, MirrorChart)
    assert len(chart.rows) >= 5
    press(screen, "Ctrl+R")
    assert screen.bench.spot.cue.slide == "mirror"


def test_letters_do_what_the_key_line_says_whatever_is_looked_at(thinking: RunScreen) -> None:
    QTest.mouseClick(child(thinking, "rankingOption"), Qt.MouseButton.LeftButton)
    type_(thinking, "o")
    assert [row[1] for row in said(thinking)] == [Evidence.OPINION]


def test_a_guess_alone_says_kindly_what_it_lacks(console: Console) -> None:
    screen = console(open_at("users-choose", seats=3), step=GUESS)
    QTest.mouseClick(child(screen, "mirrorOption"), Qt.MouseButton.LeftButton)
    missing = child(screen, "mirrorMissing")
    assert isinstance(missing, QLabel)
    assert missing.text() == "So far this is a guess. “Users choose” is not revealed yet."


def test_a_guess_about_others_who_are_never_asked_says_what_it_takes(console: Console) -> None:
    def alone(rows: list[Row]) -> list[Row]:
        return [
            row for row in rows if "users-choose" not in (getattr(row, "id", ""), getattr(row, "step", ""))
        ]

    screen = console(alone, step=GUESS)
    QTest.mouseClick(child(screen, "mirrorOption"), Qt.MouseButton.LeftButton)
    missing = child(screen, "mirrorMissing")
    assert isinstance(missing, QLabel)
    assert missing.text().endswith("users choose for themselves, in the room or in a survey before.")


def test_a_published_ranking_is_chosen_and_shown_last(console: Console) -> None:
    screen = console(step="users-choose")
    box = child(screen, "publishedRanking")
    assert isinstance(box, Choice)
    assert [box.itemText(place) for place in range(box.count())] == [
        "none",
        "Customer top ten, worldwide, 2012",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    settings = screen.bench.workshop.step("users-choose").settings
    assert settings["published"] == "customer-worldwide-2012"
    origin = child(screen, "publishedOrigin")
    assert isinstance(origin, QLabel)
    assert "sample not stated" in origin.text()
    press(screen, *["PgDown"] * 6)
    assert "Four of 10 published cards are in our first 10" in wall(screen)
    press(screen, "Ctrl+Z")
    assert "published" not in screen.bench.workshop.step("users-choose").settings


def test_a_survey_is_taken_in_from_a_file_and_revealed(console: Console, tmp_path: Path) -> None:
    def surveyed(rows: list[Row]) -> list[Row]:
        rows = open_at("users-choose")(rows)
        found = next(row for row in rows if isinstance(row, Step) and row.id == "users-choose")
        asks = replace(found, state=StepState.PLANNED, settings={**found.settings, "surveyed": True})
        return [asks if row == found else row for row in rows]

    screen = console(surveyed, step="users-choose")
    take = screen.panel.survey.take  # type: ignore[union-attr]
    assert child(screen, "importSlipsButton").isVisible()
    (tmp_path / "wrong.csv").write_text("pick 1,pick 2\n4,99\n4,4\n", encoding="utf-8")
    take(tmp_path / "wrong.csv")
    said_wrong = child(screen, "surveyProblems")
    assert isinstance(said_wrong, QLabel)
    assert said_wrong.text().splitlines() == [
        "Line 2: there is no card “99” in this deck.",
        "Line 3: “4” is picked twice.",
        "Nothing was taken in.",
    ]
    assert screen.bench.workshop.ballots_of("users-choose") == ()
    take(tmp_path / "none.csv")
    assert "cannot be read" in said_wrong.text()
    (tmp_path / "right.csv").write_text("pick 1;pick 2;pick 3\n" + "4;24;43\n" * 6, encoding="utf-8-sig")
    take(tmp_path / "right.csv")
    assert len(screen.bench.workshop.ballots_of("users-choose")) == 6
    assert "6 of 8 people answered before today." in wall(screen)
    assert "not-my" not in wall(screen)
    press(screen, "Ctrl+Z")
    assert screen.bench.workshop.ballots_of("users-choose") == ()
    press(screen, "Ctrl+Shift+Z", "R", "R")
    assert screen.bench.workshop.step("users-choose").state is StepState.REVEALED
