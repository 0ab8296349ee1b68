"""Reads a deck from a folder or an archive, or says everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from abcdesk.deckfile import layout
from abcdesk.deckfile.contents import Contents, contents_of
from abcdesk.deckfile.pictures import checked_picture, fault_of_picture_name
from abcdesk.deckfile.problems import InvalidDeck, Problem, Unreadable
from abcdesk.deckfile.source import Files, open_files
from abcdesk.deckfile.toml_source import TomlSource, parse
from abcdesk.deckfile.translation import language_for, translated, translation_files
from abcdesk.domain.cards import Deck, DeckPackage

CheckPicture = Callable[[str, Files], tuple[bytes, tuple[Problem, ...]]]
"""Gives the bytes of a listed picture and everything wrong with it."""


@dataclass(frozen=True)
class Loaded:
    """Everything known about a deck after reading it once: ``texts`` are its TOML files as they are,
    ``translations`` the whole deck by language. Usable only when there are no problems."""

    deck: Deck
    pictures: dict[str, bytes]
    texts: dict[str, bytes]
    translations: dict[str, Deck]
    problems: tuple[Problem, ...]


def read_deck(path: Path, language: str | None = None) -> DeckPackage:
    """The deck at this path, a folder with ``deck.toml`` or an ``.abcdeck``, in the language wanted if it
    has a translation, else in its own. Raises ``InvalidDeck`` with every problem there is."""
    loaded = load(path)
    if loaded.problems:
        raise InvalidDeck(loaded.problems)
    found = language_for(language, loaded.translations) if language else None
    return DeckPackage(loaded.translations[found] if found else loaded.deck, loaded.pictures)


def check_deck(path: Path) -> tuple[Problem, ...]:
    """Everything wrong with the deck at this path, sorted by file and line; empty when it can be used."""
    return load(path).problems


def load(path: Path) -> Loaded:
    """Read and check the deck at this path. Raises nothing: see ``problems``."""
    path = path.absolute()
    return load_files(open_files(path), path.name)


def load_files(files: Files, called: str, check: CheckPicture = checked_picture) -> Loaded:
    """Read and check the deck that these files are; ``called`` stands for it as a whole in its problems."""
    problems = list(files.problems)
    texts: dict[str, bytes] = {}
    main = _toml(files, layout.DECK_FILE, texts, problems)
    if main is None or main.problems:
        return Loaded(Deck("", ""), {}, {}, {}, _sorted(problems))
    contents = contents_of(main)
    problems += contents.problems
    translations = _translations(files, contents.deck, texts, problems)
    pictures = _pictures(files, main, contents, problems, check)
    if sum(map(len, texts.values())) + sum(map(len, pictures.values())) > layout.MOST_DECK_BYTES:
        most = layout.MOST_DECK_BYTES // layout.MB
        problems.append(Problem(called, 0, f"has over {most} MB of files. Make its pictures smaller."))
    return Loaded(contents.deck, pictures, texts, translations, _sorted(problems))


def _sorted(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (not p.file.endswith(".toml"), p)))


def _toml(files: Files, name: str, texts: dict[str, bytes], problems: list[Problem]) -> TomlSource | None:
    """One parsed TOML file, its bytes kept in ``texts``; None when it is not there or unreadable."""
    if name not in files.sizes:
        return None
    try:
        texts[name] = files.read(name, layout.MOST_TOML_BYTES)
    except Unreadable as error:
        problems.append(Problem(name, 0, str(error)))
        return None
    source = parse(name, texts[name])
    problems += source.problems
    return source


def _translations(
    files: Files, deck: Deck, texts: dict[str, bytes], problems: list[Problem]
) -> dict[str, Deck]:
    found: dict[str, Deck] = {}
    for language, name in translation_files(files.sizes).items():
        source = _toml(files, name, texts, problems)
        if source is not None and not source.problems:
            found[language], wrong = translated(deck, language, source)
            problems += wrong
    return found


def _pictures(
    files: Files, main: TomlSource, contents: Contents, problems: list[Problem], check: CheckPicture
) -> dict[str, bytes]:
    pictures: dict[str, bytes] = {}
    for name, (table, place) in contents.places.items():
        if fault := fault_of_picture_name(name, files):
            problems.append(main.problem(fault, table, place, "picture"))
            continue
        pictures[name], wrong = check(name, files)
        problems += wrong
    return pictures
