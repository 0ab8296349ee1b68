"""A follow-up through the real windows: a report is dropped on home, promises are told, the wall follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abcdesk.app import AppDoors
from abcdesk.cli import main
from abcdesk.domain import records as r
from abcdesk.domain.carried import carried, rows_of
from abcdesk.paths import resources
from abcdesk.report.document import write_report
from abcdesk.store.file import WorkshopFile
from abcdesk.ui import theme
from abcdesk.ui.console.panels.follow_up import FollowUpPanel
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.main_window import MainWindow
from tests.projector.rooms import sample
from tests.ui.console.conftest import Console
from tests.ui.console.hands import drop, press, type_

SAMPLE = resources() / "samples" / "northwind-hospital.json"


def followed(rows: list[r.Row]) -> list[r.Row]:
    step = r.Step(
        "fu", r.StepKind.FOLLOW_UP, "What became of it?", "What became of our promises?", 20, position=0
    )
    return [*(row for row in rows if not isinstance(row, r.Step)), step, *rows_of(carried(sample()))]


@pytest.fixture
def screen(console: Console) -> RunScreen:
    def edit(rows: list[r.Row]) -> list[r.Row]:
        kept = [row for row in rows if isinstance(row, r.Info | r.Group | r.Team)]
        return followed(kept)

    return console(edit, step="fu")


def test_promises_are_told_by_one_key_each(screen: RunScreen) -> None:
    panel, desk = screen.panel, screen.bench.bridge.desk
    window = screen.bench.stage.window
    assert isinstance(panel, FollowUpPanel) and window is not None and window.slide is not None
    assert "What became of our promises?" in window.slide.texts and "Kept" not in window.slide.texts
    type_(screen, "1")
    press(screen, "PgDown")
    assert "Kept" in window.slide.texts
    type_(screen, "123")
    press(screen, "Return")
    type_(screen, "The post was empty")
    press(screen, "Return")
    kept = [(one.status.value, one.outcome) for one in desk.workshop.earlier_promises]
    assert [status for status, _ in kept] == ["kept", "kept", "half", "dropped", "open"]
    assert kept[4][1] == "The post was empty"
    for _ in range(4):
        press(screen, "PgDown")
    assert window.slide.texts[0] == "Two kept, one half, one dropped, one open"
    press(screen, "Ctrl+Z", "Ctrl+Z")
    assert desk.workshop.earlier_promises[3].status is r.CommitmentStatus.OPEN


def test_what_moved_stands_beside_last_time(console: Console) -> None:
    def edit(rows: list[r.Row]) -> list[r.Row]:
        step = r.Step("fu", r.StepKind.FOLLOW_UP, "What became of it?", "", 20, position=99)
        return [*rows, step, *rows_of(carried(sample()))]

    panel = console(edit, step="fu").panel
    assert isinstance(panel, FollowUpPanel) and not panel.moved_words.isVisible()
    assert panel.moved.legend == ("now, of 6 teams", "then, of 6")
    first = next(one for one in panel.moved.rows if one.title == "Not my responsibility")
    assert (first.words, first.values) == ("5, now 5", (5 / 6, 5 / 6)) and first.colour == "attitude"
    assert "Not my responsibility: 5, now 5" in panel.moved.accessibleDescription()


def test_a_report_dropped_on_home_becomes_a_follow_up(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.install(qapp, "light")
    report = tmp_path / "report.pdf"
    write_report(sample(), lambda _card: None, report)
    window = MainWindow(AppDoors(tmp_path / "library"))
    window.furnish()
    qtbot.addWidget(window)
    drop(window, report)
    assert "Follow-up made" in window.message.text
    (path,) = (tmp_path / "library").glob("*.abcw")
    with WorkshopFile.read(path) as file:
        workshop = file.workshop
    assert len(workshop.earlier_promises) == 5 and workshop.earlier_ranks and not workshop.ballots
    assert r.StepKind.FOLLOW_UP in [step.kind for step in workshop.steps]
    window.close()


def test_a_pdf_without_results_is_said(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    (tmp_path / "x.pdf").write_bytes(b"nothing")
    window = MainWindow(AppDoors(tmp_path / "library"))
    window.furnish()
    qtbot.addWidget(window)
    window.open_file(tmp_path / "x.pdf")
    assert "x.pdf is no PDF" in window.message.text
    window.close()


@pytest.mark.parametrize("source", ["report.pdf", "earlier.abcw"])
def test_the_command_line_does_the_same(tmp_path: Path, source: str) -> None:
    run = CliRunner()
    earlier, out = tmp_path / "earlier.abcw", tmp_path / "next.abcw"
    assert run.invoke(main, ["import", str(SAMPLE), "-o", str(earlier)]).exit_code == 0
    assert run.invoke(main, ["report", str(earlier), "-o", str(tmp_path / "report.pdf")]).exit_code == 0
    said = run.invoke(main, ["import", str(tmp_path / source), "-o", str(out)])
    assert said.exit_code == 0, said.output
    with WorkshopFile.read(out) as file:
        assert len(file.workshop.earlier_promises) == 5
        assert bool(file.workshop.teams) is (source == "earlier.abcw")
