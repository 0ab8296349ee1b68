"""Finds the decks on this machine; a broken one does not hide the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from abcdesk.deckfile.pictures import checked_picture, fault_of_picture_name, read_picture
from abcdesk.deckfile.places import deck_paths
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.reading import load_files
from abcdesk.deckfile.source import Files, open_files
from abcdesk.domain.cards import Deck


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A place where a deck lies, with the whole deck in each language it is translated into. ``deck`` is None
    when it has ``problems``."""

    path: Path
    deck: Deck | None
    problems: tuple[Problem, ...] = ()
    translations: Mapping[str, Deck] = field(default_factory=dict)


def find_decks(folders: Sequence[Path], *, with_pictures: bool = True) -> tuple[DeckEntry, ...]:
    """The decks directly inside these folders, folder by folder and by name; no folder, no decks. Without
    pictures their texts alone are read and checked."""
    return tuple(entry_at(path, with_pictures) for folder in folders for path in deck_paths(folder))


def entry_at(path: Path, with_pictures: bool) -> DeckEntry:
    """The deck at this path; without its pictures its texts alone are read and checked."""
    check = checked_picture if with_pictures else _unread
    loaded = load_files(open_files(path.absolute()), path.name, check)
    return DeckEntry(path, None if loaded.problems else loaded.deck, loaded.problems, loaded.translations)


def pictures_at(path: Path, names: Sequence[str], *, checked: bool = False) -> tuple[bytes, ...]:
    """These pictures of the deck at this path. What cannot be read is left out, and what is faulty unless it
    was ``checked`` before."""
    files = open_files(path.absolute())
    read = [
        (read_picture if checked else checked_picture)(name, files)
        for name in names
        if not fault_of_picture_name(name, files)
    ]
    return tuple(data for data, problems in read if not problems)


def _unread(_name: str, _files: Files) -> tuple[bytes, tuple[Problem, ...]]:
    return b"", ()
