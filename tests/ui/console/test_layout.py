"""The run screen's columns, when one goes from a step that writes to one that shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from abcdesk.domain.commands.staging import GoToStep
from abcdesk.ui import theme
from abcdesk.ui.widgets.key_cap import KeyCap
from tests.ui.console.conftest import Console
from tests.ui.console.hands import press, type_
from tests.ui.console.rooms import open_at


def test_the_mirror_is_whole_after_a_wide_panel(console: Console, qtbot: QtBot) -> None:
    screen = console(step="commitments")
    screen.resize(1440, 900)
    screen.bench.bridge.run(GoToStep("close"))
    mirror = screen.centre.mirror

    def is_whole() -> None:
        right = mirror.mapTo(screen, QPoint(mirror.width(), 0)).x()
        assert right <= screen.panels.mapTo(screen, QPoint(0, 0)).x()

    qtbot.waitUntil(is_whole)


def test_with_large_text_on_a_small_laptop_no_button_and_no_keycap_is_cut(console: Console) -> None:
    theme.set_text_size(130)
    try:
        screen = console(step="recognise")
        screen.resize(1280, 720)
        for step in ("recognise", "impact"):
            screen.bench.bridge.run(GoToStep(step))
            press(screen, "F")
            for button in screen.centre.transport.buttons:
                assert button.width() >= button.sizeHint().width(), button.text()
            press(screen, "F")
        type_(screen, "?")
        for cap in screen.key_sheet.findChildren(KeyCap):
            assert cap.height() >= cap.sizeHint().height(), cap.text()
    finally:
        theme.set_text_size(100)


def test_writing_cuts_no_button_under_the_mirror_and_moves_none(console: Console, qtbot: QtBot) -> None:
    screen = console(open_at("recognise"), step="cards")
    screen.resize(1280, 720)
    transport = screen.centre.transport
    qtbot.waitUntil(lambda: transport.width() == 545)
    press(screen, "Ctrl+G")  # caps are longer while one types, also when a step's layout is found
    type_(screen, "recog")
    press(screen, "Return", "N")
    qtbot.wait(1)
    for button in transport.buttons:
        assert button.y() == 0 and button.geometry().right() < transport.width()
        assert button.width() >= button.minimumSizeHint().width(), button.text()
