"""Where decks lie in a folder of decks, told without reading any.

What is written and not yet published lies as a folder below ``.drafts`` among the decks: there it outlives
the program's end, and nobody plays with it by mistake. Hidden names are passed over when decks are listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from abcdesk.deckfile.layout import ARCHIVE_SUFFIX, DECK_FILE

DRAFTS = ".drafts"


def deck_paths(folder: Path) -> Iterator[Path]:
    """The decks directly inside this folder, by name; no folder, no decks."""
    for path in _children(folder):
        if not path.name.startswith(".") and (
            path.suffix.lower() == ARCHIVE_SUFFIX or (path / DECK_FILE).exists()
        ):
            yield path


def draft_paths(folder: Path) -> Iterator[Path]:
    """The folders of all drafts among these decks; each is named by its deck's id."""
    return (path for path in _children(folder / DRAFTS) if (path / DECK_FILE).is_file())


def lies_in(path: Path, folder: Path) -> bool:
    """Whether this deck lies directly inside this folder."""
    return path.absolute().parent == folder.absolute()


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
