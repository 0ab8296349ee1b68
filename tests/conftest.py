"""What every test stands on: no screen, a home of its own, and silence in the log."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

from abcdesk import paths
from abcdesk.deckfile import reading, shelf
from abcdesk.paths import HOME_VARIABLE
from abcdesk.ui.starting import STYLE
from tests.reliability.ledger import FULL, LEDGER, keep_soak, table

settings.register_profile("abcdesk", deadline=None, max_examples=50)  # a busy machine is no failure
settings.register_profile("soak", deadline=None, max_examples=2000)
settings.load_profile("soak" if os.environ.get(FULL) else "abcdesk")


def _shipped_once(module: ModuleType, name: str) -> None:
    """Shipped decks are read once for all tests: their 54 drawings are checked anew each time, for half a
    second. This has to come before anybody takes the function by its name."""
    read = getattr(module, name)
    known = cache(read)

    def read_once(path: Path, *more: object, **named: object) -> object:
        return (known if path.parent == paths.decks() else read)(path, *more, **named)

    setattr(module, name, read_once)


_shipped_once(reading, "read_deck")
_shipped_once(shelf, "entry_at")


class _Collector(logging.Handler):
    """Keeps what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Fixtures that live longer than one test never touch the user's folders either."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("session-home")))
        yield


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The one application of all tests is started as the program's."""
    return ["abcdesk", *STYLE]


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has the user's folders to itself, empty."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or error in the log fails the test, unless the test asks for `caplog` and so looks itself."""
    collector = _Collector()
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    if collector.messages and "caplog" not in request.fixturenames:
        pytest.fail("unexpected in the log:\n" + "\n".join(collector.messages))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how many faults were tried against each promise, and what was lost."""
    if LEDGER.notes:
        terminalreporter.section("promises")
        terminalreporter.write_line(
            keep_soak(LEDGER.notes, Path("build")) if os.environ.get(FULL) else table(LEDGER.notes)
        )
