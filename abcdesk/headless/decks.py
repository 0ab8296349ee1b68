"""Finding a deck by its id, among the user's own and those that ship with the program."""

from __future__ import annotations

from pathlib import Path

from abcdesk import paths
from abcdesk.deckfile.reading import read_deck
from abcdesk.deckfile.shelf import DeckEntry, find_decks
from abcdesk.domain.cards import DeckPackage


def decks_at_hand() -> tuple[DeckEntry, ...]:
    """Every deck there is; the user's own come first. Pictures of the shipped ones are looked at when one is
    read: they are checked before they are shipped."""
    return (*find_decks([paths.user_decks()]), *shipped_decks())


def shipped_decks() -> tuple[DeckEntry, ...]:
    """The decks that come with the program."""
    return find_decks([paths.decks()], with_pictures=False)


def find_deck(deck_id: str, language: str) -> DeckPackage | None:
    """The deck with this id in this language, or in its own; None where there is none."""
    for entry in decks_at_hand():
        if entry.deck is not None and entry.deck.id == deck_id:
            return read_deck(entry.path, language=language)
    return None


def deck_at(place: str, language: str = "en") -> DeckPackage:
    """The deck with this id, or at this path, in this language if it has it; UserError if neither."""
    found = find_deck(place, language) if not Path(place).exists() else None
    return found or read_deck(Path(place), language=language)
