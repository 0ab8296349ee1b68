"""What the tests of windows share: the look, a workshop on a desk, the doors to the rest of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from abcdesk.app import AppDoors
from abcdesk.desk import Desk
from abcdesk.domain.cards import Card, Deck, DeckPackage, Suit
from abcdesk.domain.records import Info
from abcdesk.ui import theme
from abcdesk.ui.bridge import Bridge
from abcdesk.ui.main_window import MainWindow
from abcdesk.ui.projector import pictures

SMALL_DECK = Deck(
    "small",
    "A small deck",
    suits=(Suit("attitude", "Attitude", "A", "attitude"), Suit("culture", "Culture", "C", "culture")),
    cards=tuple(
        Card(f"card-{number}", number, "attitude" if number < 5 else "culture", f"Card {number}", "“Not me.”")
        for number in range(1, 9)
    ),
)
SMALL_PX = 400  # larger pictures would fill the memory
NOON_S = 1_792_000_000.0


@pytest.fixture(scope="session", autouse=True)
def _drawn_once() -> Iterator[None]:
    """A wall of 54 cards is read once for all windows, not once for each: that is half of what they take."""
    drawn = pictures.decoded
    kept = lru_cache(300)(drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            pictures,
            "decoded",
            lambda data, size, part: (kept if size.width() <= SMALL_PX else drawn)(data, size, part),
        )
        yield


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    theme.set_text_size(100)  # whatever a test before has left, and failed over
    theme.install(qapp, "light")
    yield


@pytest.fixture(autouse=True)
def _let_go(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What listens to a bridge lives as long as the bridge does. So every bridge that no window owns goes with
    its test; windows that stayed would be dressed again for every test to come."""
    made: list[Bridge] = []
    begin = Bridge.__init__

    def begin_and_note(bridge: Bridge, *arguments: object) -> None:
        begin(bridge, *arguments)
        made.append(bridge)

    monkeypatch.setattr(Bridge, "__init__", begin_and_note)
    yield
    for bridge in filter(isValid, made):
        if bridge.parent() is None:
            bridge.close()
            bridge.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An open workshop without teams and steps."""
    made = Desk.create(
        tmp_path / "try.abcw",
        [Info("Try-out")],
        DeckPackage(SMALL_DECK, {}),
        lambda: NOON_S,
        tmp_path / "backups",
    )
    yield made
    made.close()


@pytest.fixture
def bridge(desk: Desk) -> Bridge:
    """The desk for windows."""
    return Bridge(desk)


@pytest.fixture
def doors(tmp_path: Path) -> AppDoors:
    """The real way to library, decks and files, in a folder of its own."""
    return AppDoors(tmp_path / "library")


Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts a window in front, of this size, with the keyboard; it is closed after the test."""

    def in_front(window: QWidget, width: int = 1440, height: int = 900) -> None:
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    return in_front


@pytest.fixture
def window_px() -> tuple[int, int]:
    """The size of the main window."""
    return 1440, 900


@pytest.fixture
def window(doors: AppDoors, show: Show, window_px: tuple[int, int], qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window at home, all of the library read."""
    made = MainWindow(doors)
    made.furnish()
    show(made, *window_px)
    made.load_library()
    qtbot.waitUntil(lambda: not made.home.is_reading)
    yield made
    made.close_workshop()


def child(parent: QWidget, name: str) -> QWidget:
    """The widget of this object name; fails where there is none."""
    found = parent.findChild(QWidget, name)
    assert found is not None, f"no widget {name}"
    return found


def kept(path: Path) -> Desk:
    """What stands in the file, read by another desk; close it."""
    return Desk.open(path, backups=path.parent / "backups")
