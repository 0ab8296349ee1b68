"""What is wrong with a draft, card by card: the checks of a deck on disk, made again as one types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from abcdesk.deckfile.draft import Draft
from abcdesk.deckfile.layout import DECK_FILE
from abcdesk.deckfile.pictures import checked_picture
from abcdesk.deckfile.problems import Problem
from abcdesk.deckfile.reading import load_files
from abcdesk.deckfile.source import Files
from abcdesk.deckfile.toml_source import TomlSource, parse
from abcdesk.deckfile.writing import deck_text, translation_text
from abcdesk.domain.cards import Deck


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend. ``kind`` is "card", "suit" or "deck", ``id`` says which card or suit, ``key`` which
    of its values ("" for none in particular)."""

    kind: str
    id: str
    key: str
    message: str


@dataclass(frozen=True)
class DraftFiles:
    """The files that a draft would be on disk."""

    data: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()

    @property
    def sizes(self) -> Mapping[str, int]:
        """Size in bytes by name."""
        return {name: len(data) for name, data in self.data.items()}

    def read(self, name: str, most: int) -> bytes:
        """The bytes of one file."""
        return self.data[name]


def files_of(draft: Draft) -> dict[str, bytes]:
    """The files of the deck: its text, its translations, the pictures that are shown."""
    texts = {name: translation_text(name, data, draft.deck) for name, data in draft.translations.items()}
    return {DECK_FILE: deck_text(draft.deck), **texts, **draft.package.pictures}


@dataclass
class DraftCheck:
    """Checks drafts; a picture that was checked before is not decoded again."""

    _seen: dict[str, tuple[bytes, tuple[Problem, ...]]] = field(default_factory=dict)

    def findings(self, draft: Draft) -> tuple[Finding, ...]:
        """Everything to mend, in the order of the deck."""
        files = files_of(draft)
        source = parse(DECK_FILE, files[DECK_FILE])
        problems = load_files(DraftFiles(files), draft.deck.title or draft.deck.id, self._checked).problems
        found = [_finding(problem, source, draft.deck) for problem in problems]
        order = {"deck": 0, "suit": 1, "card": 2}
        cards = {card.id: place for place, card in enumerate(draft.deck.cards)}
        return tuple(sorted(found, key=lambda one: (order[one.kind], cards.get(one.id, 0))))

    def _checked(self, name: str, files: Files) -> tuple[bytes, tuple[Problem, ...]]:
        data = files.read(name, 0)
        before = self._seen.get(name)
        if before is None or before[0] is not data:
            self._seen[name] = (data, checked_picture(name, files)[1])
        return self._seen[name]


def _finding(problem: Problem, source: TomlSource, deck: Deck) -> Finding:
    """The problem with what it is about."""
    if problem.file != DECK_FILE:
        for card in deck.cards:
            if card.picture == problem.file:
                return Finding("card", card.id, "picture", f"The picture {problem.message}")
        return Finding("deck", "", "", str(problem))
    places = {line: place for place, line in sorted(source.lines.items(), reverse=True)}
    kind, place, key = places.get(problem.line, ("deck", 0, ""))
    if kind == "card":
        return Finding("card", deck.cards[place].id, key, problem.message)
    if kind == "suit":
        return Finding("suit", deck.suits[place].id, key, problem.message)
    return Finding("deck", "", key, problem.message)
