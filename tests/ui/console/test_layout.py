"""The run screen's columns, when one goes from a step that writes to one that shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from abcdesk.domain.commands.staging import GoToStep
from tests.ui.console.conftest import Console


def test_the_mirror_is_whole_after_a_wide_panel(console: Console, qtbot: QtBot) -> None:
    screen = console(step="commitments")
    screen.resize(1440, 900)
    screen.bench.bridge.run(GoToStep("close"))
    mirror = screen.centre.mirror

    def is_whole() -> None:
        right = mirror.mapTo(screen, QPoint(mirror.width(), 0)).x()
        assert right <= screen.panels.mapTo(screen, QPoint(0, 0)).x()

    qtbot.waitUntil(is_whole)
