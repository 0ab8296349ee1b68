"""Lets the tests of this folder import the small room, and gives each a file of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "domain")]

from small_room import PACKAGE, rows  # noqa: E402

from abcdesk.store.file import WorkshopFile  # noqa: E402


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop file that is closed."""
    path = tmp_path / "room.abcw"
    WorkshopFile.create(path, rows(), PACKAGE).close()
    return path


@pytest.fixture
def file(path: Path) -> Iterator[WorkshopFile]:
    """A workshop file that is open."""
    with WorkshopFile.open(path) as opened:
        yield opened
