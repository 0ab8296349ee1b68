"""The user's own decks: opened for writing, kept while unfinished, published, taken away, restored."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile.draft import Draft, copied, draft_of, new_draft
from abcdesk.deckfile.draft_check import DraftCheck, files_of
from abcdesk.deckfile.layout import ARCHIVE_SUFFIX, DECK_FILE, MOST_CARDS
from abcdesk.deckfile.places import DRAFTS, draft_paths, lies_in
from abcdesk.deckfile.problems import InvalidDeck
from abcdesk.deckfile.reading import Loaded, load
from abcdesk.deckfile.shelf import find_decks
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole

_REMOVED, _BEFORE = ".removed", ".deck-as-it-was.toml"


@dataclass(frozen=True)
class OpenedDeck:
    """A deck to write in. ``target`` is where it will be published, ``is_unsaved`` whether the draft is one
    that was left unpublished before."""

    draft: Draft
    target: Path
    is_unsaved: bool = False


@dataclass(frozen=True)
class RemovedDeck:
    """What was moved where, to bring it back."""

    title: str
    moved: tuple[tuple[Path, Path], ...]


class OwnDecks:
    """The folder of the user's own decks and drafts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def unfinished(self) -> tuple[tuple[str, Loaded], ...]:
        """The drafts that were left: the deck's id and what it holds."""
        return tuple((path.name, load(path)) for path in draft_paths(self.folder))

    def make(self, title: str) -> OpenedDeck:
        """A new deck, on disk once it is kept."""
        draft = new_draft(title, self._taken())
        return OpenedDeck(draft, self._target(draft.deck.id))

    def copy(self, path: Path) -> OpenedDeck:
        """A copy of any deck, on disk once it is kept."""
        loaded = _readable(path)
        draft = copied(loaded, f"{loaded.deck.title or path.stem}, my copy", self._taken())
        return OpenedDeck(draft, self._target(draft.deck.id))

    def open(self, path: Path) -> OpenedDeck:
        """One of the user's own decks, as it was left: the draft where there is one. UserError for a deck
        that cannot be read at all, and for one that comes with the program."""
        if not lies_in(path, self.folder):
            raise UserError(f"{path.stem} comes with abcdesk and stays as it is.", "Make a copy to change.")
        draft = draft_of(_readable(path))
        left = self.draft_path(draft.deck.id)
        if left.is_dir():
            return OpenedDeck(draft_of(_readable(left)), path, is_unsaved=True)
        return OpenedDeck(draft, path)

    def open_draft(self, deck_id: str) -> OpenedDeck:
        """A draft of a deck that was perhaps never published."""
        published = next(
            (entry.path for entry in find_decks([self.folder]) if entry.deck and entry.deck.id == deck_id),
            None,
        )
        draft = draft_of(_readable(self.draft_path(deck_id)))
        return OpenedDeck(draft, published or self._target(deck_id), is_unsaved=True)

    def saved(self, opened: OpenedDeck) -> Draft:
        """The deck as it was published last; UserError where it never was."""
        if not opened.target.exists():
            raise UserError("This deck was not saved before.", "Remove it from the shelf to drop it.")
        return draft_of(_readable(opened.target))

    def keep(self, draft: Draft) -> None:
        """Keep the draft as it is, finished or not; UserError where it cannot be written."""
        _write_folder(self.draft_path(draft.deck.id), draft)

    def discard(self, draft: Draft) -> None:
        """Forget what was kept of this deck and not published."""
        shutil.rmtree(self.draft_path(draft.deck.id), ignore_errors=True)

    def publish(self, opened: OpenedDeck, draft: Draft, check: DraftCheck) -> None:
        """Put the deck in the place of what was there, wholly or not at all, and forget the draft.

        Raises UserError while something is to be mended, or where the deck cannot be written.
        """
        from abcdesk.deckfile.install import zipped

        if found := check.findings(draft):
            noun = "thing is" if len(found) == 1 else "things are"
            raise UserError(
                f"{len(found)} {noun} still to mend.",
                "The draft is kept; the deck is saved when it is sound.",
            )
        if opened.target.is_dir():
            _write_folder(opened.target, draft)
        else:
            _make(self.folder)
            write_whole(opened.target, zipped(files_of(draft)))
        self.discard(draft)

    def remove(self, path: Path) -> RemovedDeck:
        """Take one of the user's own decks away, with its draft. What was removed before is gone then."""
        if not lies_in(path, self.folder):
            raise UserError(f"{path.stem} comes with abcdesk and stays.")
        deck = load(path).deck
        return self._put_aside(deck.title or path.stem, [path, self.draft_path(deck.id or path.stem)])

    def remove_draft(self, deck_id: str) -> RemovedDeck:
        """Take a draft away that was never published."""
        title = load(self.draft_path(deck_id)).deck.title
        return self._put_aside(title or deck_id, [self.draft_path(deck_id)])

    def restore(self, removed: RemovedDeck) -> None:
        """Bring back what was removed last."""
        for where, aside in removed.moved:
            if where.exists():
                raise UserError(f"There is another {where.name} by now.", "The removed one stays aside.")
            _moved(aside, where)

    # ------------------------------------------------------------------ places

    def draft_path(self, deck_id: str) -> Path:
        """Where the draft of this deck is kept."""
        return self.folder / DRAFTS / deck_id

    def _put_aside(self, title: str, paths: list[Path]) -> RemovedDeck:
        aside = self.folder / _REMOVED
        shutil.rmtree(aside, ignore_errors=True)
        moved = []
        for place, path in enumerate(path for path in paths if path.exists()):
            goal = aside / f"{place}-{path.name}"
            _moved(path, goal)
            moved.append((path, goal))
        return RemovedDeck(title, tuple(moved))

    def _target(self, deck_id: str) -> Path:
        return self.folder / f"{deck_id}{ARCHIVE_SUFFIX}"

    def _taken(self) -> set[str]:
        """Ids that decks have already, by their names on disk too."""
        from abcdesk.deckfile.install import DEVICES

        entries = find_decks([self.folder])
        names = {entry.path.stem for entry in entries} | {path.name for path in draft_paths(self.folder)}
        return names | {entry.deck.id for entry in entries if entry.deck} | DEVICES


def _readable(path: Path) -> Loaded:
    """The deck, broken or not, unless opening it for writing would lose a part of it."""
    loaded = load(path)
    first_line = not loaded.deck.suits and not loaded.deck.cards and bool(loaded.problems)
    if first_line or any(str(MOST_CARDS) in problem.message for problem in loaded.problems):
        raise InvalidDeck(loaded.problems)
    return loaded


def _write_folder(folder: Path, draft: Draft) -> None:
    """Pictures first, each under a name that is never written twice, and ``deck.toml`` last: until then the
    deck is the old one, from then on the new one."""
    files = files_of(draft)
    text = files.pop(DECK_FILE)
    for name, data in files.items():
        place = folder / name
        if place.is_file() and place.stat().st_size == len(data) and place.read_bytes() == data:
            continue
        _make(place.parent)
        write_whole(place, data)
    _make(folder)
    main = folder / DECK_FILE
    if not folder.parent.name.startswith(".") and main.is_file() and not (folder / _BEFORE).exists():
        write_whole(folder / _BEFORE, main.read_bytes())  # a text of one's own may hold comments
    write_whole(main, text)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"The folder {folder} cannot be made: {error.strerror or error}.") from error


def _moved(path: Path, goal: Path) -> None:
    _make(goal.parent)
    try:
        os.replace(path, goal)
    except OSError as error:
        raise UserError(f"{path.name} cannot be moved: {error.strerror or error}.") from error
