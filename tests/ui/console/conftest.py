"""Windows in tests: dressed, on two screens, closed afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abcdesk.desk import Desk
from abcdesk.domain.commands.staging import GoToStep
from abcdesk.ui import theme
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.console.run_screen import RunScreen
from abcdesk.ui.projector.stage import Stage
from tests.ui.console.rooms import Clock, Edit, make_desk, put_away
from tests.ui.console.screens import LAPTOP, PROJECTOR, set_screens

Console = Callable[..., RunScreen]


@pytest.fixture
def clock() -> Clock:
    """The desk's clock."""
    return Clock()


@pytest.fixture
def desk_with(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Desk]]:
    """Opens a workshop, and closes it afterwards."""
    opened: list[Desk] = []

    def make(edit: Edit | None = None) -> Desk:
        opened.append(make_desk(tmp_path, edit, clock))
        return opened[-1]

    yield make
    for desk in opened:
        put_away(desk)


@pytest.fixture
def two_screens(qapp: QApplication) -> Iterator[None]:
    """A laptop and a projector."""
    set_screens([LAPTOP, PROJECTOR])
    yield
    set_screens([LAPTOP, PROJECTOR])


@pytest.fixture
def console(qtbot: QtBot, two_screens: None, desk_with: Callable[..., Desk]) -> Iterator[Console]:
    """Opens the run screen at a step, with the projector on."""
    theme.install(QApplication.instance())  # type: ignore[arg-type]
    stages: list[Stage] = []

    def open_at(edit: Edit | None = None, *, step: str = "", project: bool = True) -> RunScreen:
        bridge = Bridge(desk_with(edit))
        if step:
            bridge.run(GoToStep(step, bridge.desk.now_s()))
        stage = Stage(bridge, reduced_motion=True)
        stages.append(stage)
        screen = RunScreen(bridge, stage)
        qtbot.addWidget(screen)
        stage.set_console(screen)
        screen.resize(1440, 900)
        screen.show()
        if project:
            stage.start()
        screen.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is screen)
        screen.go_home()
        return screen

    yield open_at
    for stage in stages:
        stage.close()
