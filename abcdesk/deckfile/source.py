"""Where the files of a deck come from: a folder or an archive, seen alike from here on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from abcdesk.deckfile.archive import open_archive
from abcdesk.deckfile.folder import open_folder
from abcdesk.deckfile.problems import Problem


class Files(Protocol):
    """The files of one deck; nothing but ordinary files with safe names is listed."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong before any file was read."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """Size in bytes by name inside the deck."""

    def read(self, name: str, most: int) -> bytes:
        """The bytes of one file; ``Unreadable`` when it cannot be read or has more than ``most``."""


@dataclass(frozen=True)
class NoFiles:
    """Stands in for a deck that could not be opened at all."""

    problems: tuple[Problem, ...]

    @property
    def sizes(self) -> Mapping[str, int]:
        return {}

    def read(self, name: str, most: int) -> bytes:
        """Never called: nothing is listed."""
        raise KeyError(name)


def open_files(path: Path) -> Files:
    """The files of the deck at this path, a folder or an archive. Raises nothing: see ``problems``."""
    if path.is_dir():
        return open_folder(path)
    if path.is_file():
        return open_archive(path)
    return NoFiles((Problem(path.name, 0, "is not there. Check the name of the folder or file."),))
