"""The folder of the user's own decks, as far as it is only looked at; `own_decks` writes in it.

What is written and not yet published lies as a folder below ``.drafts`` among the decks: there it outlives
the program's end, and nobody plays with it by mistake. Hidden names are passed over when decks are listed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from abcdesk.deckfile.layout import DECK_FILE
from abcdesk.deckfile.reading import Loaded, load

_DRAFTS = ".drafts"


class OwnFolder:
    """The user's own decks and drafts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def owns(self, path: Path) -> bool:
        """Whether this deck lies among the user's own."""
        return path.absolute().parent == self.folder.absolute()

    def unfinished(self) -> tuple[tuple[str, Loaded], ...]:
        """The drafts that were left: the deck's id and what it holds."""
        return tuple((path.name, load(path)) for path in self.drafts())

    def draft_path(self, deck_id: str) -> Path:
        """Where the draft of this deck is kept."""
        return self.folder / _DRAFTS / deck_id

    def drafts(self) -> Iterator[Path]:
        """The folders of all drafts."""
        root = self.folder / _DRAFTS
        if root.is_dir():
            yield from sorted(path for path in root.iterdir() if (path / DECK_FILE).is_file())
