"""Cards sorted into piles: from the key press to the wall, the round after it, the file and the report."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.show import room_spot
from abcdesk.domain.steps.cards import cards_of
from abcdesk.report.language import language_of
from abcdesk.report.sections.registry import held
from abcdesk.ui.console.panels.sort import SortPanel
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import all_of, open_at, without


def sorting(rows: list[r.Row]) -> list[r.Row]:
    """The cards are sorted before the teams pick two of them."""
    found: list[r.Row] = []
    for row in rows:
        if isinstance(row, r.Step):
            row = replace(row, position=2 * row.position)
            if row.id == "recognise":
                row = replace(row, settings={"voters": "teams", "picks": 2, "narrowed": True})
                piles = replace(
                    row, id="piles", kind=r.StepKind.SORT, title="Sort", settings={"goes_on": "yes"}
                )
                found.append(replace(piles, position=row.position - 1))
        found.append(row)
    return found


def wall(screen: RunScreen) -> tuple[str, ...]:
    slide = screen.bench.stage.slide_at(room_spot(screen.bench.workshop))
    return slide.texts


def test_teams_sort_by_keys_and_clicks_and_the_round_offers_what_is_left(console: Console) -> None:
    screen = console(all_of(open_at("recognise"), without(r.Ballot), sorting), step="piles")
    panel = screen.panel
    assert isinstance(panel, SortPanel)
    type_(screen, "4 24 99y")
    assert panel.entry.hint.text() == "Card 99 is not part of this step."
    press(screen, "Backspace")
    type_(screen, "43y7 8m")
    assert panel.entry.line.accessibleDescription().startswith("empty. 3 yes, 2 maybe, ")
    QTest.mouseClick(child(screen, "pileChip9"), Qt.MouseButton.LeftButton)
    type_(screen, "8n")
    assert "1 of 6 teams" not in " ".join(wall(screen))
    press(screen, "Return")
    deck = screen.bench.workshop.deck
    (row,) = screen.bench.workshop.piles
    assert [deck.card(card).number for card in (*row.yes, *row.maybe)] == [4, 9, 24, 43, 7]
    assert "1 of 6 teams has sorted." in wall(screen) or "1 of 6 teams have sorted." in wall(screen)
    assert not {deck.card(card).title for card in row.yes} & set(wall(screen))
    type_(screen, "4 7 10y")
    press(screen, "Return", "R", "R")
    workshop = screen.bench.workshop
    kept = {deck.card(card).number for card in cards_of(workshop, workshop.step("recognise"))}
    assert kept == {4, 7, 9, 10, 24, 43}  # of two teams one is half
    found = results(workshop)["steps"]["piles"]
    assert found["sorted"] == 2 and len(found["going_on"]) == 6
    assert [(one["yes"], one["maybe"], one["no"]) for one in found["cards"] if one["card"] in row.maybe] == [
        (1, 1, 0)
    ]
    assert "6 cards of" in wall(screen)[0]
    rows = panel.result.piles[r.Pile.YES].rows
    assert sorted((one.title.split()[0], one.words) for one in rows)[0] == ("10", "1 of 2") and len(rows) == 6
    told = held(workshop, workshop.step("piles"), language_of("en"))
    assert told and told.produced == "6 cards went on" and "Two teams sorted" in told.text
    press(screen, "PgDown")
    assert wall(screen)[0] == "We go on with 6 cards"
    press(screen, "PgDown")
    type_(screen, "5 4")
    assert screen.panel.entry.hint.text() == "Card 5 is not part of this step."  # type: ignore[union-attr]
    screen.bench.bridge.undo()
    assert screen.bench.workshop.step("recognise").settings.get("cards") is None
    assert screen.bench.workshop.step("piles").state is r.StepState.OPEN


def test_a_round_waits_for_open_piles_and_closed_piles_wait_for_its_lists(console: Console) -> None:
    screen = console(all_of(open_at("recognise"), without(r.Ballot), sorting), step="piles")
    type_(screen, "4 24y")
    press(screen, "Return")
    press(screen, "PgDown")
    type_(screen, "4 24")
    press(screen, "Return")
    hint = screen.panel.entry.hint.text()  # type: ignore[union-attr]
    assert hint == "The cards are still being sorted in “Sort”. Close the piles there first."
    press(screen, "PgUp", "R", "R", "PgDown", "PgDown")
    press(screen, "Return")
    assert len(screen.bench.workshop.ballots) == 1
    press(screen, "PgUp")
    QTest.mouseClick(child(screen, "reopenPilesButton"), Qt.MouseButton.LeftButton)
    assert screen.message.text.startswith("Ballots of “")
