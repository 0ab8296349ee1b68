"""Dots, and picks of every suit, from the key press to the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from abcdesk.domain import records as r
from abcdesk.domain.results import results
from abcdesk.domain.show import Spot, room_spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.report.content.facts import facts_of
from abcdesk.report.content.ranking import ranking_of
from abcdesk.store.exchange import read_json, write_json
from abcdesk.ui.console.panels.handed_in_grid import grid_for
from abcdesk.ui.console.panels.pick import PickPanel
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.setup.agenda import detail
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, type_
from tests.ui.console.rooms import Edit, all_of, open_at, sample


def asking(settings: Mapping[str, object]) -> Edit:
    def edit(rows: list[r.Row]) -> list[r.Row]:
        return [
            replace(row, settings={"voters": "teams", **settings})
            if isinstance(row, r.Step) and row.id == "recognise"
            else row
            for row in rows
        ]

    return edit


def at(console: Console, settings: Mapping[str, object]) -> tuple[RunScreen, PickPanel]:
    screen = console(all_of(open_at("recognise"), asking(settings)), step="recognise")
    assert isinstance(screen.panel, PickPanel)
    return screen, screen.panel


def numbers(screen: RunScreen) -> list[int]:
    workshop = screen.bench.workshop
    (ballot,) = workshop.ballots_of("recognise")
    return [workshop.deck.card(card).number for card in ballot.picks]


def test_a_number_again_is_one_more_dot_up_to_the_cap(console: Console) -> None:
    screen, panel = at(console, {"dots": 4, "cap": 2})
    type_(screen, "4 4 4 ")
    assert panel.entry.hint.text() == "4 has 2 dots already."
    press(screen, "Backspace")
    press(screen, "Backspace")
    type_(screen, "4x")
    press(screen, "Return")
    assert panel.entry.hint.text() == "How many dots on 4?"
    type_(screen, "3")
    assert panel.entry.hint.text() == "4 has 2 dots already."
    press(screen, "Backspace", "Backspace")
    type_(screen, "4x2 24 43")
    press(screen, "Return")
    assert numbers(screen) == [4, 4, 24, 43]
    assert [
        row.total for row in grid_for(screen.bench.workshop, screen.bench.workshop.step("recognise")).rows
    ] == [2, 1, 1]
    screen.bench.bridge.undo()
    assert not screen.bench.workshop.ballots_of("recognise")


def test_a_marker_on_a_pick_is_counted_shown_and_told(console: Console) -> None:
    screen, panel = at(console, {"picks": 2, "markers": True})
    bench, here = screen.bench, Spot("recognise", Cue("whom"))
    type_(screen, "4+9 ")
    assert panel.entry.hint.text() == "No marker 9. Markers go from 1 to 8."
    press(screen, "Backspace")
    type_(screen, "4+1 24")
    QTest.mouseClick(child(screen, "marker8Button"), Qt.MouseButton.LeftButton)
    assert panel.entry.hint.text() == "4 hurts Users, 24 hurts Board."
    press(screen, "Return")
    assert bench.workshop.ballots_of("recognise")[0].whom == ("users", "board")
    assert "Hurt most" not in " ".join(bench.stage.slide_at(room_spot(bench.workshop)).texts)
    type_(screen, "4+1 5")
    press(screen, "Return", "R", "R")
    assert results(bench.workshop)["steps"]["recognise"]["whom"] == [
        {"card": "not-my-responsibility", "n": 2, "counts": {"users": 2}},
        {"card": "throwing-over-the-wall", "n": 1, "counts": {"board": 1}},
    ]
    assert "Hurt most: Users, 2 of 3 markers" in bench.stage.slide_at(here).texts
    facts = facts_of(bench.workshop)
    assert "laid on the picks: Users 2, Board 1." in ranking_of(facts, facts.picked[0]).note
    again = read_json(write_json(bench.workshop), lambda *_: sample()[1])[0]
    assert [row for row in again if isinstance(row, r.Ballot)] == list(bench.workshop.ballots)


def test_of_every_suit_the_line_says_what_is_lacking(console: Console) -> None:
    screen, panel = at(console, {"picks": 1, "per_suit": True})
    type_(screen, "4 5 ")
    assert panel.entry.hint.text() == "1 of Attitude is enough."
    press(screen, "Backspace")
    assert panel.entry.hint.text() == "Still 1 Behaviour, 1 Culture"
    type_(screen, "24 43")
    press(screen, "Return")
    assert numbers(screen) == [4, 24, 43]


def test_ranked_picks_say_what_the_first_place_counts(console: Console) -> None:
    screen, panel = at(console, {"picks": 3, "ranked": True})
    assert panel.entry.hint.text() == "First choice first: it counts 3, the last one 1."
    type_(screen, "43 4 24")
    press(screen, "Return")
    assert numbers(screen) == [43, 4, 24]


def test_the_agenda_says_what_a_ballot_holds(console: Console) -> None:
    screen, _ = at(console, {"picks": 3})
    workshop = screen.bench.workshop
    for settings, words in (
        ({"dots": 4, "cap": 2}, "each team picks 4 dots"),
        ({"picks": 2, "per_suit": True}, "each team picks 2 of every suit"),
    ):
        step = replace(workshop.step("recognise"), settings={"voters": "teams", **settings})
        assert detail(workshop, step) == words
