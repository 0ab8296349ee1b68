"""Lets the tests of this folder import their own builders, and gives them the ledger."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "domain"), str(HERE.parent / "store")]

from tests.reliability.ledger import LEDGER, Ledger  # noqa: E402
from tests.reliability.victims import Nursery  # noqa: E402
from tests.ui.console.conftest import clock, console, desk_with, two_screens  # noqa: E402, F401


@pytest.fixture
def ledger(request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]) -> Iterator[Ledger]:
    """Where faults are counted; progress goes past the capture, to whoever waits."""

    def say(words: str) -> None:
        with capfd.disabled():
            print(f"\n  {time.strftime('%H:%M:%S')}  {words}", end="", flush=True)

    LEDGER.test, LEDGER.say = request.node.originalname, say
    began = time.monotonic()
    yield LEDGER
    LEDGER.took(time.monotonic() - began)
    LEDGER.say = lambda _words: None


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Starts programs and kills them."""
    if sys.platform == "win32":
        pytest.skip("that system forks no processes")
    with Nursery() as made:
        yield made
