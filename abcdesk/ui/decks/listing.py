"""The decks as home lists them: drafts first, then the user's own, then those that come with the program."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.deckfile.own_folder import OwnFolder
from abcdesk.deckfile.shelf import DeckEntry
from abcdesk.ui.home.shelf import ShelvedDeck


def shelved_decks(own: OwnFolder, entries: Sequence[DeckEntry]) -> tuple[ShelvedDeck, ...]:
    """Everything on the shelf; a draft stands by itself only where its deck was never saved."""
    saved = {entry.deck.id for entry in entries if entry.deck and own.owns(entry.path)}
    drafts = (
        ShelvedDeck(own.draft_path(deck_id), left.deck, is_own=True, is_draft=True)
        for deck_id, left in own.unfinished()
        if deck_id not in saved
    )
    decks = (
        ShelvedDeck(entry.path, entry.deck, tuple(map(str, entry.problems)), own.owns(entry.path))
        for entry in entries
    )
    return (*drafts, *decks)
