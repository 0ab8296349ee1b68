"""From an empty library to a workshop that runs, without the mouse, on a small screen."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from abcdesk.domain.records import Perspective, StepKind

from .conftest import kept
from .console.hands import child

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@pytest.fixture
def window_px():
    return 1280, 720


@pytest.fixture
def press(qtbot, window):
    def press(*keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = QApplication.activePopupWidget() or QApplication.focusWidget() or window
            if isinstance(key, str):
                qtbot.keyClicks(target, key)
            else:
                qtbot.keyClick(target, key, modifier)

    return press


def is_in_sight(screen, widget) -> bool:
    port = child(screen, "setupScroll").viewport()
    top = widget.mapTo(port, widget.rect().topLeft()).y()
    return 0 <= top and top + widget.height() <= port.height()


def test_a_workshop_is_prepared_and_begun_by_keyboard_alone(window, doors, press):
    press(KEY.Key_N, modifier=CTRL)
    press("Halden Logistics", KEY.Key_Tab, KEY.Key_Return)  # Enter makes it from the choices, too
    screen, bridge = window.stack.currentWidget(), window.bridge
    focus = QApplication.focusWidget
    assert focus().objectName() == "info-title"
    press(KEY.Key_Tab, "Halden", KEY.Key_Tab, "Transport", KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Tab)
    press("14 Oct 2026", KEY.Key_Tab, "900", KEY.Key_Tab, "12.30", KEY.Key_Tab)
    info = bridge.workshop.info
    assert (info.organisation, info.sector, info.start, info.end) == ("Halden", "Transport", "09:00", "12:30")
    press(KEY.Key_2, modifier=CTRL)
    press(KEY.Key_N, modifier=CTRL)
    for number in range(12):
        press(f"Team {number}", KEY.Key_Return)
        assert is_in_sight(screen, focus())
    press(KEY.Key_Tab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert focus().objectName() == "team-t12-size"
    for part, first in ((KEY.Key_3, "deckCards"), (KEY.Key_1, "info-title"), (KEY.Key_2, "team-t1-name")):
        press(part, modifier=CTRL)
        assert focus().objectName() == first
    press(KEY.Key_4, modifier=CTRL)
    assert focus().objectName() == f"step-{bridge.workshop.steps[0].id}-title"
    press(KEY.Key_T, modifier=CTRL)
    for _ in range(30):
        press(KEY.Key_Down)
        assert is_in_sight(screen, focus())
    press(KEY.Key_Escape)
    assert focus() is screen.agenda.take
    press(KEY.Key_N, modifier=CTRL)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    press(KEY.Key_Down, KEY.Key_Return)
    added = bridge.workshop.steps[-1]
    assert added.kind is StepKind.CARDS and focus().objectName() == f"step-{added.id}-title"
    assert is_in_sight(screen, focus())
    press("Ours", KEY.Key_Return)
    assert focus() is screen.editor.prompt and bridge.workshop.step(added.id).title == "Ours"
    press(KEY.Key_Escape)
    press(KEY.Key_Up, modifier=ALT)
    press(KEY.Key_Up)
    assert focus().objectName() == f"step-{bridge.workshop.steps[-3].id}-title"
    assert bridge.workshop.steps[-2].id == added.id
    press(KEY.Key_Delete, modifier=ALT)
    assert len(bridge.workshop.steps) == 11
    press(KEY.Key_Z, modifier=CTRL)
    assert len(bridge.workshop.steps) == 12
    press(KEY.Key_F5)
    assert window.screen_name == "run"
    path = bridge.desk.path
    window.close_workshop()
    with_teams = kept(path)
    assert [team.name for team in with_teams.workshop.teams] == [f"Team {number}" for number in range(12)]
    assert with_teams.workshop.info.date == dt.date(2026, 10, 14)
    assert with_teams.workshop.group("it").perspective is Perspective.IT
    with_teams.close()
