"""Takes a deck from elsewhere into the user's folder of decks: checked whole, its drawings made harmless."""

from __future__ import annotations

import threading
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from abcdesk.deckfile.difference import Difference, difference
from abcdesk.deckfile.layout import ARCHIVE_SUFFIX, DECK_FILE, MB, MOST_DECK_BYTES, PICTURE_SUFFIXES
from abcdesk.deckfile.problems import InvalidDeck, Problem
from abcdesk.deckfile.reading import Loaded, load
from abcdesk.deckfile.redrawing import redrawn, to_redraw
from abcdesk.deckfile.renaming import png_names, with_names
from abcdesk.deckfile.shelf import find_decks
from abcdesk.deckfile.source import open_files
from abcdesk.domain.cards import Deck, DeckPackage
from abcdesk.domain.errors import UserError
from abcdesk.files import write_whole

CHECK_SECONDS = 6.0
"""A deck that takes longer to check is refused; an ordinary one takes a fraction of a second."""

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE, _UNIX = 0o100644 << 16, 3
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
"""Names that Windows keeps for itself, whatever their ending."""


@dataclass(frozen=True, slots=True)
class InstalledDeck:
    """A deck that was installed: where it lies, what it changed there, and which pictures became PNG."""

    path: Path
    deck: Deck
    difference: Difference
    is_update: bool
    redrawn: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadyDeck:
    """A deck that may be installed. Nothing is written yet: show ``difference`` and ask, then ``install``."""

    target: Path
    package: DeckPackage
    difference: Difference
    is_update: bool
    redrawn: tuple[str, ...]
    data: bytes

    def install(self) -> InstalledDeck:
        """Write the deck, wholly or not at all; UserError where it cannot be written."""
        _make(self.target.parent)
        write_whole(self.target, self.data)
        return InstalledDeck(self.target, self.package.deck, self.difference, self.is_update, self.redrawn)


def ready_deck(source: Path, folder: Path) -> ReadyDeck:
    """Check the deck at ``source`` (a folder or .abcdeck), redraw what is not plain, and pack it in memory.

    A deck of the same id in ``folder`` will be replaced. Raises InvalidDeck with every problem, and UserError
    where the same id is kept there as a folder, which is the user's own work and never replaced.
    """
    begun = time.monotonic()
    loaded = _loaded_in_time(source)
    if loaded.problems:
        raise InvalidDeck(loaded.problems)
    target, old = _place_for(loaded.deck.id, folder)
    package, texts, changed = _made_plain(loaded, time.monotonic() - begun)
    data = zipped({**texts, **package.pictures})
    return ReadyDeck(target, package, difference(old, package), old is not None, changed, data)


def remove_deck(deck_id: str, folder: Path) -> Path:
    """Take an installed deck away; gives where it lay. Workshops keep their own copy of it.

    Raises UserError where there is none of this id, or it is the user's own folder.
    """
    for entry in find_decks([folder]):
        if deck_id not in (entry.deck.id if entry.deck else "", entry.path.stem):
            continue
        if entry.path.is_dir() and not entry.path.is_symlink():
            raise UserError(f"“{deck_id}” is a folder of your own.", f"Delete it yourself: {entry.path}")
        try:
            entry.path.unlink()
        except OSError as error:
            raise UserError(f"{entry.path.name} cannot be deleted: {error.strerror or error}.") from error
        return entry.path
    raise UserError(
        f"There is no deck “{deck_id}” among those you installed.",
        f"“abcdesk deck list” names all decks; yours lie in {folder}.",
    )


# ---------------------------------------------------------------------- checking
def _loaded_in_time(source: Path) -> Loaded:
    """The deck as it was read, or one problem where reading takes too long.

    The check runs beside, in a thread that ends with the program: a hostile deck cannot hold up the caller.
    """
    found: list[Loaded] = []
    checking = threading.Thread(target=lambda: found.append(_loaded(source)), daemon=True)
    checking.start()
    checking.join(CHECK_SECONDS)
    if found:
        return found[0]
    if checking.is_alive():
        slow = (
            f"takes longer than {CHECK_SECONDS:.0f} seconds to check. Make its pictures smaller and simpler."
        )
        return _refused(source, slow)
    raise RuntimeError("the check of a deck ended without a result")


def _loaded(source: Path) -> Loaded:
    """Read the deck, unless its files are too large to be read at all."""
    sizes = open_files(source.absolute()).sizes
    used = [size for name, size in sizes.items() if name.lower().endswith((*PICTURE_SUFFIXES, ".toml"))]
    if sum(used) > MOST_DECK_BYTES:
        return _refused(source, f"has over {MOST_DECK_BYTES // MB} MB of files. Make its pictures smaller.")
    return load(source)


def _refused(source: Path, message: str) -> Loaded:
    return Loaded(Deck("", ""), {}, {}, {}, (Problem(source.name, 0, message),))


def _made_plain(loaded: Loaded, spent: float) -> tuple[DeckPackage, dict[str, bytes], tuple[str, ...]]:
    """The deck with every drawing that is not plain as PNG, its texts to fit, and the names of those."""
    drawings = to_redraw(loaded.pictures)
    if not drawings:
        return DeckPackage(loaded.deck, loaded.pictures), loaded.texts, ()
    result = redrawn(drawings, spent)
    if result.problems:
        raise InvalidDeck(result.problems)
    names = png_names(drawings, loaded.pictures)
    text, problems = with_names(DECK_FILE, loaded.texts[DECK_FILE], names)
    if problems:
        raise InvalidDeck(problems)
    pictures = {name: data for name, data in loaded.pictures.items() if name not in names}
    pictures |= {names[old]: data for old, data in result.pictures.items()}
    package = DeckPackage(_with_pictures(loaded.deck, names), pictures)
    return package, {**loaded.texts, DECK_FILE: text}, tuple(sorted(names))


def _with_pictures(deck: Deck, names: Mapping[str, str]) -> Deck:
    new: Callable[[str], str] = lambda name: names.get(name, name)  # noqa: E731 - one line says it
    return replace(
        deck,
        cards=tuple(replace(card, picture=new(card.picture)) for card in deck.cards),
        markers=tuple(replace(marker, picture=new(marker.picture)) for marker in deck.markers),
    )


# ---------------------------------------------------------------------- the user's folder
def _place_for(deck_id: str, folder: Path) -> tuple[Path, DeckPackage | None]:
    """Where the deck will lie, and the deck of the same id that lies there now."""
    for entry in find_decks([folder]):
        if entry.deck is None or entry.deck.id != deck_id:
            continue
        if entry.path.is_dir():
            raise UserError(
                f"“{deck_id}” is there already, as a folder of your own: {entry.path}",
                "It stays as it is. Give it another id, or move it elsewhere, and install again.",
            )
        return entry.path, DeckPackage(entry.deck, load(entry.path).pictures)
    stem = f"{deck_id}-deck" if deck_id in DEVICES else deck_id
    return folder / f"{stem}{ARCHIVE_SUFFIX}", None


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"The folder {folder} cannot be made: {error.strerror or error}.") from error


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in one archive; photographs are packed already and are stored as they are."""
    archive_bytes = BytesIO()
    with zipfile.ZipFile(archive_bytes, "w") as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(name, _LONG_AGO)
            is_text = name.lower().endswith((".svg", ".toml"))
            member.compress_type = zipfile.ZIP_DEFLATED if is_text else zipfile.ZIP_STORED
            member.create_system, member.external_attr = _UNIX, _ORDINARY_FILE
            archive.writestr(member, files[name])
    return archive_bytes.getvalue()
