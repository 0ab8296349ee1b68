"""A late day on the run screen: what the bar says, what is proposed, and what a key makes of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from abcdesk.domain import records as r
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.ui.console.run_screen import RunScreen
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press
from tests.ui.console.rooms import Clock, Edit, all_of, open_at
from tests.ui.console.screens import LAPTOP, set_screens

DAY = dt.date(2026, 10, 14)


def moment(hour: int, minute: int) -> float:
    return dt.datetime.combine(DAY, dt.time(hour, minute)).timestamp()


def starting(start: str, end: str = "") -> Edit:
    def edit(rows: list[r.Row]) -> list[r.Row]:
        return [
            replace(row, start=start, end=end, date=DAY) if isinstance(row, r.Info) else row for row in rows
        ]

    return edit


def at_predict(console: Console, clock: Clock, minutes_late: int) -> RunScreen:
    """The sample at its fourth step, planned for 13:55, entered on time and looked at later."""
    clock.now_s = moment(13, 55)
    screen = console(all_of(open_at("predict"), starting("13:00")), step="predict")
    tick(screen, clock, 15 + minutes_late)
    return screen


def tick(screen: RunScreen, clock: Clock, minutes: int) -> None:
    clock.now_s += minutes * 60
    screen._on_second_passed()


def test_a_late_day_is_proposed_to_be_shortened_and_a_key_does_it(console: Console, clock: Clock) -> None:
    screen = at_predict(console, clock, 0)
    assert screen.replanning.card.isHidden() and not screen.keys["replan"].isEnabled()
    assert child(screen, "pacePill").text() == "on time"
    tick(screen, clock, 12)
    assert child(screen, "pacePill").text() == "12 min behind"
    assert child(screen, "paceHead").text() == "12 min behind"
    assert child(screen, "paceBody").text() == "Then it ends 16:42."
    assert screen.replanning.card.accessibleDescription().endswith(
        "Shorten Simulation to 35 min. Then it ends 16:42."
    )
    assert screen.rail.isAncestorOf(screen.replanning.card) and child(screen, "paceTake").cap == "Ctrl L"
    press(screen, "Ctrl+L")
    workshop = screen.bench.workshop
    assert workshop.step("simulation").minutes == 35 and workshop.info.end == "16:45"
    assert screen.replanning.card.isHidden() and not screen.keys["replan"].isEnabled()
    assert child(screen, "pacePill").text() == "on time"
    assert child(screen, "endsAt").text() == "Ends 16:45"
    times = {row.step_id: row.at for row in screen.rail.model.rows}
    assert times["users-choose"] == "14:22" and times["close"] == "16:37"
    press(screen, "Ctrl+Z")
    assert screen.bench.workshop.step("simulation").minutes == 50 and screen.bench.workshop.info.end == ""
    assert child(screen, "paceHead").text() == "12 min behind"


def test_put_away_it_comes_back_only_when_it_gets_worse(console: Console, clock: Clock) -> None:
    screen = at_predict(console, clock, 12)
    child(screen, "paceLeave").click()
    assert screen.replanning.card.isHidden()
    tick(screen, clock, 4)
    assert screen.replanning.card.isHidden() and not screen.keys["replan"].isEnabled()
    tick(screen, clock, 1)
    assert child(screen, "paceHead").text() == "17 min behind"


def test_a_step_that_is_left_out_says_so_in_the_agenda(console: Console, clock: Clock) -> None:
    screen = at_predict(console, clock, 60)
    assert "Leave out Simulation" in screen.replanning.card.accessibleDescription()
    press(screen, "Ctrl+L")
    assert {row.step_id: row.at for row in screen.rail.model.rows}["simulation"] == "0 min"
    assert child(screen, "pacePill").text() in ("on time", "5 min to spare")
    assert screen.message.text.startswith("Shortened. The day ends 16:4")


def test_where_the_agenda_is_folded_the_proposal_is_a_line(console: Console, clock: Clock) -> None:
    clock.now_s = moment(14, 30)
    screen = console(all_of(open_at("impact"), starting("13:00")), step="impact")
    tick(screen, clock, 40 + 14)
    card = screen.replanning.card
    assert card.isVisible() and not screen.rail.isAncestorOf(card) and card.height() < 60
    assert child(screen, "paceBody").text() == "Shorten Simulation to 35 min. Then it ends 16:44."
    child(screen, "paceTake").click()
    assert screen.bench.workshop.step("simulation").minutes == 35 and card.isHidden()


def test_a_day_that_is_ahead_is_told_so_and_left_alone(console: Console, clock: Clock) -> None:
    clock.now_s = moment(13, 40)
    screen = console(all_of(open_at("predict"), starting("13:00")), step="predict")
    assert child(screen, "pacePill").text() == "15 min ahead"
    assert screen.replanning.card.isHidden()


def test_without_a_start_the_clock_runs_from_the_first_step(console: Console, clock: Clock) -> None:
    clock.now_s = moment(9, 0)
    screen = console(all_of(open_at("welcome"), starting("")), step="welcome")
    assert child(screen, "endsAt").text() == "Ends 12:45"
    tick(screen, clock, 10)
    screen.bench.bridge.run(GoToStep("cards", clock.now_s))
    tick(screen, clock, 37)
    assert child(screen, "pacePill").text() == "12 min behind"
    assert child(screen, "paceHead").text() == "12 min behind"


def test_a_room_that_may_read_along_is_told_nothing(console: Console, clock: Clock) -> None:
    set_screens([LAPTOP])
    screen = at_predict(console, clock, 20)
    assert screen.bench.hides_counts and screen.replanning.card.isHidden()
    press(screen, "Ctrl+L")
    assert screen.bench.workshop.step("simulation").minutes == 50
