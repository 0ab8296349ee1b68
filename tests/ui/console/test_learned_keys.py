"""Keys of a clicker: learned in the room check, working in the show, never in the way of typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from abcdesk import settings
from abcdesk.domain.records import Screen
from abcdesk.ui.console.key_sheet import lines_of
from abcdesk.ui.console.keys import ROOM
from abcdesk.ui.console.learned_keys import learn, learned
from abcdesk.ui.setup.clicker_card import ClickerCard
from tests.ui.console.conftest import Console
from tests.ui.console.hands import child, press, target, type_
from tests.ui.console.rooms import open_at


@pytest.fixture
def card(qtbot: QtBot) -> ClickerCard:
    made = ClickerCard()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_button_is_learned_and_one_that_types_is_not(card: ClickerCard, qtbot: QtBot) -> None:
    child(card, "learn-next").click()  # type: ignore[attr-defined]
    QTest.keyClick(card, Qt.Key.Key_A)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_F5)
    assert learned() == {} and "already" in card.words.text()
    with qtbot.waitSignal(card.arrived) as told:
        QTest.keyClick(card, Qt.Key.Key_F9)
    assert told.args == ["next"] and learned()["next"] == ("F9",)
    child(card, "learn-black").click()  # type: ignore[attr-defined]
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert learned()["next"] == ("F9",)
    learn("back", "F9")
    assert learned() == {"next": (), "back": ("F9",)}


def test_what_was_learned_works_in_the_show_even_while_something_is_written(console: Console) -> None:
    learn("black", "Media Next")
    screen = console(open_at("recognise"), step="cards")
    QTest.keyClick(target(screen), Qt.Key.Key_MediaNext)
    assert screen.bench.workshop.stage.screen is Screen.BLACK
    press(screen, "N")
    type_(screen, "b")
    QTest.keyClick(target(screen), Qt.Key.Key_MediaNext)
    assert screen.bench.workshop.stage.screen is Screen.LIVE and screen.notes.edit.text() == "b"
    assert any(("Media Next",) in keys for keys, _words in lines_of(ROOM))


def test_settings_that_make_no_sense_are_no_keys() -> None:
    settings.keep(clicker_keys={"next": "F9", "reveal": ["F9"], "back": [1, "F8"]})
    assert learned() == {"back": ("F8",)}
