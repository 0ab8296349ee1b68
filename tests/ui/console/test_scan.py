"""A scan through the real window: digits to the file, R to the wall, and the numbers that come out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.ui.console.panels.rate import RatePanel
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console

AREAS = [{"id": "culture", "name": "Service culture"}, {"id": "tools", "name": "Tools"}]


def with_scan(rows: list[r.Row]) -> list[r.Row]:
    kept = [row for row in rows if isinstance(row, r.Info)]
    groups = [
        r.Group("it", "IT", r.Perspective.IT, 5, 0),
        r.Group("users", "Users", r.Perspective.USERS, 5, 1),
    ]
    return [
        *kept,
        *groups,
        r.Step("scan", r.StepKind.RATE, "Scan", "Where do we stand?", 15, settings={"areas": AREAS}),
    ]


def press(screen: RunScreen, keys: str | Qt.Key) -> None:
    target = screen.window().focusWidget() or screen
    QTest.keyClicks(target, keys) if isinstance(keys, str) else QTest.keyClick(target, keys)


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(with_scan, step="scan")


def panel_of(screen: RunScreen) -> RatePanel:
    assert isinstance(screen.panel, RatePanel)
    return screen.panel


def test_slips_from_digits_to_file_to_wall(screen: RunScreen) -> None:
    panel, desk = panel_of(screen), screen.bench.bridge.desk
    window = screen.bench.stage.window
    assert window is not None and panel.entry.name.text() == "IT, slip 1 of 5"
    for slip in ("44", "43", "54", "44", "34"):
        press(screen, slip)
        press(screen, Qt.Key.Key_Return)
    assert (
        panel.entry.name.text() == "Users, slip 1 of 5"
        and panel.entry.progress.text() == "5 of 10 slips handed in"
    )
    assert {(row.group, row.area, row.seat): row.value for row in desk.workshop.ratings}[
        "it", "tools", 2
    ] == 3
    assert window.slide is not None and any("5 of 5 in" in text for text in window.slide.texts)
    for slip in ("12", "22", "13", "22", "12"):
        press(screen, slip)
        press(screen, Qt.Key.Key_Return)
    press(screen, "r")
    assert desk.workshop.step("scan").state is r.StepState.REVEALED
    assert window.slide.name == "scan:scan" == screen.centre.mirror.slide.name  # type: ignore[union-attr]
    areas = results(desk.workshop)["steps"]["scan"]["areas"]  # type: ignore[index]
    assert areas[0]["by_group"]["it"]["mean"] == 4.0 and areas[0]["gap"] == pytest.approx(2.6)
    assert "Service culture 4.0 (5), 1.4 (5): 2.6 apart" in panel.result.gaps.accessibleDescription()
    assert panel.result.gaps.legend == ("IT", "Users") and panel.result.gaps.rows[0].values == pytest.approx(
        (0.75, 0.1)
    )


def test_a_mark_outside_the_scale_is_said_and_nothing_is_lost(screen: RunScreen) -> None:
    panel = panel_of(screen)
    press(screen, "46")
    assert panel.entry.hint.text() == "Marks go from 1 to 5: 6 is none." and panel.entry.line.here == "tools"
    press(screen, "3")
    press(screen, Qt.Key.Key_Return)
    assert [row.value for row in screen.bench.workshop.ratings] == [4, 3]


def test_a_slip_without_all_marks_is_not_taken(screen: RunScreen) -> None:
    panel = panel_of(screen)
    press(screen, "4")
    press(screen, Qt.Key.Key_Return)
    assert "No mark for Tools yet" in panel.entry.hint.text() and not screen.bench.workshop.ratings
    press(screen, Qt.Key.Key_Backspace)
    press(screen, "25")
    press(screen, Qt.Key.Key_Return)
    assert [row.value for row in screen.bench.workshop.ratings] == [2, 5]


def test_tab_goes_back_to_a_slip_and_undo_takes_it_out(screen: RunScreen) -> None:
    panel = panel_of(screen)
    press(screen, "44")
    press(screen, Qt.Key.Key_Return)
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Backtab)
    assert panel.entry.name.text() == "IT, slip 1 of 5" and panel.entry.take_back.isVisible()
    for group in ("Users, slip 1 of 5", "IT, slip 2 of 5"):
        QTest.keyClick(panel.entry.line, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        assert panel.entry.name.text() == group
    QTest.keyClick(panel.entry.line, Qt.Key.Key_Backtab)
    panel.entry.take_back.click()
    assert (
        not screen.bench.workshop.ratings
        and panel.entry.line.accessibleDescription() == "Service culture 4, Tools 4"
    )
    screen.bench.bridge.undo()
    assert len(screen.bench.workshop.ratings) == 2


def test_r_asks_once_while_slips_are_missing(screen: RunScreen) -> None:
    panel = panel_of(screen)
    press(screen, "44")
    press(screen, Qt.Key.Key_Return)
    press(screen, "r")
    assert panel.entry.question.text() == "9 slips missing. R again closes."
    press(screen, Qt.Key.Key_Escape)
    assert panel.entry.waiting.isVisible() and panel.entry.waiting.text() == "Waiting for 4 of IT, 5 of Users"
    press(screen, "r")
    press(screen, "r")
    assert panel.step.state is r.StepState.REVEALED
    assert panel.hasFocus()  # where letters are keys, although the slip is gone
    panel.result.reopen.click()
    assert panel.step.state is r.StepState.OPEN
