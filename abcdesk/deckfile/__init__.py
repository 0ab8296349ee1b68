"""Decks on disk: read, check, pack and find them. Hostile input ends here."""

from abcdesk.deckfile.packing import pack_deck
from abcdesk.deckfile.problems import InvalidDeck, Problem
from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.deckfile.shelf import DeckEntry, face_pictures, find_decks

__all__ = [
    "DeckEntry",
    "InvalidDeck",
    "Problem",
    "check_deck",
    "face_pictures",
    "find_decks",
    "pack_deck",
    "read_deck",
]
