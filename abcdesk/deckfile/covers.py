"""The covers of all decks at hand, remembered between two starts: home shows them before any deck is read.

A deck is read again as soon as one of its files has changed. What is remembered lies beside the user's own
decks, so that it goes with them, and may be thrown away at any time.
"""

from __future__ import annotations

import json
import os
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from abcdesk import __version__
from abcdesk.deckfile.cover import DeckCover, SuitOnCover, cover_of
from abcdesk.deckfile.places import deck_paths, draft_paths, lies_in
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole

NAME = ".covers.json"


class _Remembered(NamedTuple):
    """A cover, the mark of the files it was made of, and small pictures of its faces by their size."""

    mark: str
    cover: DeckCover
    small: dict[str, tuple[bytes, ...]]


class DeckCovers:
    """The user's own decks and drafts in one folder, and the decks in another that come with the program."""

    def __init__(self, own: Path, shipped: Path) -> None:
        self._own, self._shipped = own, shipped
        self._known = dict(self._recalled())
        self._is_kept = True

    def all(self) -> tuple[DeckCover, ...]:
        """Every cover: drafts first, then the user's own decks, then those that come with the program.
        A draft stands by itself only where its deck was never saved."""
        before, self._known = self._known, {}
        own = [self._look(path, before) for path in deck_paths(self._own)]
        saved = {cover.id for cover in own if cover.is_readable}
        drafts = [self._look(path, before) for path in draft_paths(self._own) if path.name not in saved]
        shipped = [self._look(path, before) for path in deck_paths(self._shipped)]
        self._is_kept = self._is_kept and before.keys() == self._known.keys()
        return (*drafts, *own, *shipped)

    def pictures(self, cover: DeckCover) -> tuple[bytes, ...]:
        """The pictures that stand for a deck, as its files have them. What cannot be read is left out, and
        what is faulty: those that come with the program are checked before they are shipped."""
        from abcdesk.deckfile.shelf import pictures_at

        return pictures_at(cover.path, cover.faces, checked=lies_in(cover.path, self._shipped))

    def small_pictures(self, cover: DeckCover, size: str) -> tuple[bytes, ...] | None:
        """The same, as they were kept in this size; None where they were not."""
        known = self._known.get(cover.path)
        return known.small.get(size) if known else None

    def keep_small_pictures(self, cover: DeckCover, size: str, pictures: Sequence[bytes]) -> None:
        """Keep these for the next start; ``save`` writes them down."""
        if known := self._known.get(cover.path):
            known.small[size] = tuple(pictures)
            self._is_kept = False

    def save(self) -> None:
        """Write down what has changed; where that cannot be, decks are read again at the next start."""
        if self._is_kept:
            return
        whole = {"version": __version__, "decks": [_written(known) for known in self._known.values()]}
        with suppress(OSError, UserError):
            self._own.mkdir(parents=True, exist_ok=True)
            write_whole(self._own / NAME, json.dumps(whole, ensure_ascii=False).encode())
            self._is_kept = True

    def _look(self, path: Path, before: dict[Path, _Remembered]) -> DeckCover:
        """The cover of this deck, read from the deck where that has changed."""
        mark, known = _mark(path), before.get(path)
        if known is None or known.mark != mark:
            known = _Remembered(mark, self._read(path), {})
            self._is_kept = False
        self._known[path] = known
        return known.cover

    def _read(self, path: Path) -> DeckCover:
        from abcdesk.deckfile.reading import load
        from abcdesk.deckfile.shelf import entry_at

        is_own = lies_in(path, self._own)
        if is_own or lies_in(path, self._shipped):
            entry = entry_at(path, with_pictures=is_own)
            return cover_of(path, entry.deck, tuple(map(str, entry.problems)), is_own=is_own)
        return cover_of(path, load(path).deck, is_own=True, is_draft=True)

    def _recalled(self) -> Iterator[tuple[Path, _Remembered]]:
        """What was remembered, as far as this version of the program wrote it and it can be read."""
        with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            whole = json.loads((self._own / NAME).read_text("utf-8"))
            found = [_read_back(one) for one in whole["decks"]] if whole["version"] == __version__ else []
            yield from ((known.cover.path, known) for known in found)


def _mark(path: Path) -> str:
    """Another one whenever a file of the deck at this path is another, or was written anew."""
    return f"{zlib.crc32(repr(sorted(_looks(os.fspath(path)))).encode()):08x}"


def _looks(place: str) -> Iterator[tuple[str, int, int]]:
    """Path, time and size of this file, or of every file below this folder."""
    with suppress(OSError):
        if os.path.isdir(place):
            for name in os.listdir(place):
                yield from _looks(f"{place}/{name}")
        else:
            facts = os.stat(place)
            yield place, facts.st_mtime_ns, facts.st_size


def _written(known: _Remembered) -> dict[str, Any]:
    small = {size: [b64encode(one).decode() for one in pictures] for size, pictures in known.small.items()}
    cover = {**known.cover._asdict(), "path": str(known.cover.path)}
    return {"mark": known.mark, "cover": cover, "small": small}


def _read_back(one: dict[str, Any]) -> _Remembered:
    facts = one["cover"]
    tuples = {name: tuple(value) for name, value in facts.items() if isinstance(value, list)}
    suits = tuple(SuitOnCover(*suit) for suit in facts["suits"])
    cover = DeckCover(**{**facts, **tuples, "path": Path(facts["path"]), "suits": suits})
    small = {size: tuple(map(b64decode, pictures)) for size, pictures in one["small"].items()}
    return _Remembered(one["mark"], cover, small)
