"""The room: R11, R12, R14, P2, P3. Real windows on made-up screens, and a program that is killed."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.commands.recording import KeepPrivateNote
from abcdesk.domain.commands.rounds import CastBallot
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.show import spots
from abcdesk.ui.console.keys import KEYS
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector import stage as stage_module
from abcdesk.ui.projector.room_state import RoomState
from tests.reliability.ledger import Ledger
from tests.reliability.victims import Nursery
from tests.ui.console.conftest import Console
from tests.ui.console.rooms import NOW_S, make_desk, open_at
from tests.ui.console.screens import LAPTOP, OTHER, PROJECTOR, set_screens, wall

pytestmark = [pytest.mark.promise, pytest.mark.skipif(sys.platform != "linux", reason="made-up screens")]

CANARY = "Zebrafinch 4711"


@pytest.fixture
def screen(console: Console) -> RunScreen:
    return console(open_at("recognise", "t1", "t2"), step="recognise")


def test_r11_unplugged_and_plugged_in_again(screen: RunScreen, ledger: Ledger) -> None:
    """Also other screens, other places and other sizes in between."""
    stage, chance = screen.bench.stage, random.Random(6)
    moved = {**PROJECTOR, "x": -1920}
    larger = {**PROJECTOR, "width": 2560, "height": 1440}
    for _ in ledger.faults("R11", 20, 250):
        window = stage.window
        assert window is not None
        set_screens(chance.choice([[LAPTOP], [LAPTOP, OTHER]]))
        wrong = window.isVisible() or stage.state is not RoomState.LOST
        set_screens([LAPTOP, chance.choice([PROJECTOR, moved, larger])])
        back = window.isVisible() and window.screen().name() == PROJECTOR["name"]
        fits = window.geometry() == window.screen().geometry()
        ledger.note("R11", wrong or not back or not fits)
    set_screens([LAPTOP, PROJECTOR])
    assert not ledger.lost("R11")


def test_r12_after_a_crash_the_show_stands_where_it_stood(
    tmp_path: Path, ledger: Ledger, nursery: Nursery
) -> None:
    made = make_desk(tmp_path, open_at("recognise", "t1", "t2"))
    made.close()
    chance = random.Random(4)
    for _ in ledger.faults("R12", 6, 100):
        where = chance.choice(["cards", "recognise"]), chance.randrange(20)
        told = nursery.born("show", str(made.path), str(tmp_path / "backups"), *where).split()
        nursery.killed()
        started = time.monotonic()
        desk = Desk.open(made.path, backups=tmp_path / "backups")
        stage, step = desk.workshop.stage, desk.workshop.step("recognise")
        same = [stage.step, stage.cue] == told and step.state is r.StepState.OPEN
        handed_in = len(desk.workshop.ballots_of("recognise")) == 2
        desk.close()
        ledger.note("R12", not same or not handed_in or time.monotonic() - started > 5)
    assert not ledger.lost("R12")


def test_r14_an_error_keeps_the_last_good_picture(
    screen: RunScreen, qtbot: QtBot, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, chance = screen.bench.bridge.desk, random.Random(7)
    places = [spot for spot in spots(desk.workshop) if spot.step == "cards"]
    for number in ledger.faults("R14", 10, 50):
        desk.run(GoTo(places[number % len(places)], NOW_S))
        before = wall(screen)
        with monkeypatch.context() as patch, qtbot.capture_exceptions() as caught:
            if chance.random() < 0.5:
                patch.setattr(stage_module, "slide_for", _failing)
            else:
                window = screen.bench.stage.window
                assert window is not None
                patch.setattr(window._frame, "_whole", _failing)
                window._frame._ahead = None
            desk.run(GoTo(places[(number + 7) % len(places)], NOW_S))
        told = screen.message.text.startswith("This slide cannot be painted")
        ledger.note("R14", not caught or wall(screen) != before or not told)
        screen.message.clear()
    assert not ledger.lost("R14")


def _failing(*_given: object, **_named: object) -> None:
    raise RuntimeError("made to fail")


def test_p2_private_changes_alter_no_pixel(screen: RunScreen, ledger: Ledger) -> None:
    desk, chance = screen.bench.bridge.desk, random.Random(2)
    cards = [card.id for card in desk.deck.cards]
    before = wall(screen)
    window = screen.bench.stage.window
    assert window is not None
    for number in ledger.faults("P2", 30, 1000):
        if number % 2:
            desk.run(KeepPrivateNote(r.PrivateNote("canary", "recognise", f"{CANARY} {number}")))
        else:
            desk.run(CastBallot("recognise", tuple(chance.sample(cards, 3)), "", "t1"))
        words = " ".join(
            [window.windowTitle(), window.accessibleDescription(), *(window.slide or _none()).texts]
        )
        ledger.note("P2", wall(screen) != before or "Zebrafinch" in words)
    assert not ledger.lost("P2")


def _none() -> object:
    raise AssertionError("the projector shows nothing")


def test_p3_nothing_opens_on_the_stage(screen: RunScreen, qtbot: QtBot, ledger: Ledger) -> None:
    """Every key and the right mouse button, wherever the keyboard is."""
    window = screen.bench.stage.window
    assert window is not None
    there = window.screen()
    for number in ledger.faults("P3", len(KEYS), 200):
        name = KEYS[number % len(KEYS)].name
        action = screen.keys.actions[name]
        if name not in ("projector", "swap", "report") and action.isEnabled():
            action.trigger()
        QTest.mouseClick(window, Qt.MouseButton.RightButton)
        QApplication.processEvents()
        stray = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not window and one.screen() is there
        ]
        opened = [one for one in QApplication.topLevelWidgets() if _is_over(one) and one.isVisible()]
        ledger.note("P3", bool(stray) or any(one.screen() is there for one in opened))
        screen.deeds.leave()
        screen.go_home()
    assert not ledger.lost("P3")


def _is_over(widget: QWidget) -> bool:
    return isinstance(widget, QDialog | QMenu) or widget.windowType() in (
        Qt.WindowType.ToolTip,
        Qt.WindowType.Popup,
    )
