"""The files of a deck that lies in a folder. Links are reported and never followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile import paths_inside
from abcdesk.deckfile.layout import DECK_FILE, MOST_FILES
from abcdesk.deckfile.problems import Problem, Unreadable

_REPARSE_POINT = 0x400  # Windows: links and junctions


@dataclass(frozen=True)
class FolderFiles:
    """The ordinary files below one folder."""

    root: Path
    sizes: Mapping[str, int]
    problems: tuple[Problem, ...]

    def read(self, name: str, most: int) -> bytes:
        """The bytes of one listed file."""
        try:
            with (self.root / name).open("rb") as file:
                data = file.read(most + 1)
        except OSError as error:
            raise Unreadable(f"cannot be read: {error.strerror or error}.") from error
        if len(data) > most:
            raise Unreadable(f"is larger than {most // 1_000_000} MB.")
        return data


def open_folder(root: Path) -> FolderFiles:
    """List the folder; a folder without ``deck.toml`` is not searched further."""
    if not os.path.lexists(root / DECK_FILE):
        missing = f"is missing. A deck's folder holds a file of this name: look again at {root.name}."
        return FolderFiles(root, {}, (Problem(DECK_FILE, 0, missing),))
    sizes: dict[str, int] = {}
    problems: list[Problem] = []
    for count, (name, entry) in enumerate(_walk(root, problems)):
        if count >= MOST_FILES:
            problems.append(
                Problem(root.name, 0, f"holds more than {MOST_FILES} files: not a deck's folder.")
            )
            break
        if fault := _fault(entry):
            problems.append(Problem(paths_inside.shown(name), 0, fault))
        elif entry.is_file(follow_symlinks=False):
            sizes[name] = entry.stat(follow_symlinks=False).st_size
    if DECK_FILE not in sizes and not any(problem.file == DECK_FILE for problem in problems):
        problems.append(
            Problem(DECK_FILE, 0, "is not a file. A deck's folder holds a text file of this name.")
        )
    return FolderFiles(root, sizes, tuple(problems))


def _walk(root: Path, problems: list[Problem]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every entry below root with its name inside the deck; hidden ones (``.git``) are passed over."""
    waiting = [""]
    while waiting:
        inside = waiting.pop()
        try:
            with os.scandir(root / inside) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            problems.append(Problem(inside or root.name, 0, f"cannot be read: {error.strerror or error}."))
            continue
        for entry in listed:
            if entry.name.startswith("."):
                continue
            name = inside + entry.name
            yield name, entry
            if entry.is_dir(follow_symlinks=False) and not _is_link(entry):
                waiting.append(name + "/")


def _fault(entry: os.DirEntry[str]) -> str:
    """Why this entry is refused, or ""."""
    if _is_link(entry):
        return "is a link. Put the file itself into the deck's folder."
    if not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)):
        return "is not an ordinary file. Take it out of the deck's folder."
    return ""


def _is_link(entry: os.DirEntry[str]) -> bool:
    status = entry.stat(follow_symlinks=False)
    reparse = getattr(status, "st_file_attributes", 0) & _REPARSE_POINT
    return stat.S_ISLNK(status.st_mode) or bool(reparse)
