"""A workshop with the words of its deck in another language, where the deck at hand has a translation."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from abcdesk import paths
from abcdesk.deckfile.shelf import find_decks
from abcdesk.deckfile.translation import language_for
from abcdesk.domain.cards import Deck
from abcdesk.domain.workshop import Workshop


def in_language(workshop: Workshop, language: str) -> Workshop:
    """The workshop with its cards named in this language, by ids; as it is where the deck is in that language
    or there is no translation of this very version. Pictures stay the workshop's own."""
    deck = workshop.deck
    if language_for(deck.language, [language]) or not deck.id:
        return workshop
    found = _translation(deck.id, deck.version, language)
    return Workshop.of(_reworded(deck, found), workshop.rows()) if found else workshop


@lru_cache(maxsize=8)
def _translation(deck_id: str, version: str, language: str) -> Deck | None:
    """Read once: the texts of every deck at hand, without their pictures."""
    for entry in find_decks([paths.user_decks(), paths.decks()], with_pictures=False):
        if entry.deck and (entry.deck.id, entry.deck.version) == (deck_id, version):
            known = entry.translations
            best = language_for(language, known)
            return known[best] if best else None
    return None


def _reworded(deck: Deck, other: Deck) -> Deck:
    cards = tuple(
        replace(other.card(card.id), number=card.number, suit=card.suit, picture=card.picture)
        if card.id in other
        else card
        for card in deck.cards
    )
    titles = {suit.id: suit.title for suit in other.suits}
    suits = tuple(replace(suit, title=titles.get(suit.id, suit.title)) for suit in deck.suits)
    return replace(deck, title=other.title, language=other.language, suits=suits, cards=cards)
