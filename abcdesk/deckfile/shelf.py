"""Finds the decks on this machine; a broken one does not hide the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile.layout import ARCHIVE_SUFFIX, DECK_FILE
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.reading import load
from abcdesk.domain.cards import Deck


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A place where a deck lies. ``deck`` is None when it has ``problems``."""

    path: Path
    deck: Deck | None
    problems: tuple[Problem, ...] = ()


def find_decks(folders: Sequence[Path]) -> tuple[DeckEntry, ...]:
    """The decks directly inside these folders, folder by folder and by name; no folder, no decks."""
    return tuple(_entry(path) for folder in folders for path in _deck_paths(folder))


def _deck_paths(folder: Path) -> Iterator[Path]:
    for path in _children(folder):
        if path.suffix.lower() == ARCHIVE_SUFFIX or (path / DECK_FILE).exists():
            yield path


def _children(folder: Path) -> Iterable[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return ()


def _entry(path: Path) -> DeckEntry:
    loaded = load(path)
    return DeckEntry(path, None if loaded.problems else loaded.deck, loaded.problems)
