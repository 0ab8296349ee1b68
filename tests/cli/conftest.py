"""What the tests of the command line share: the list of what can be wrong with a JSON workshop, and shipped decks
that are read once: a deck's 54 drawings are checked anew by every import, which is half of what these tests take."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from abcdesk import paths
from abcdesk.headless import decks

sys.path.insert(0, str(Path(__file__).parent.parent / "store"))


@pytest.fixture(scope="session", autouse=True)
def _shipped_once() -> Iterator[None]:
    read, known = decks.read_deck, cache(decks.read_deck)

    def read_once(path: Path, **options: Any) -> Any:
        return (known if path.parent == paths.decks() else read)(path, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decks, "read_deck", read_once)
        yield
