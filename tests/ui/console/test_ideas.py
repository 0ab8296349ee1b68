"""The ideas shelf: what it names exists, and every card of our decks finds something on it."""

from __future__ import annotations

from collections import Counter

import pytest

from abcdesk.deckfile.reading import read_deck
from abcdesk.domain.cards import Deck
from abcdesk.paths import decks
from abcdesk.ui.console.ideas import WHO, ideas, ideas_for, ideas_for_cards
from abcdesk.ui.console.panels.commitment_line import parse_commitment

DECKS = [read_deck(decks() / name).deck for name in ("abc-it", "excuses")]
CARDS = {card.id for deck in DECKS for card in deck.cards}
ASKED_FOR = ("confirm-before-closing", "desk-never-empty", "hand-over-in-person", "test-with-a-second-person")
"""Improvements that cost nothing, as the exercise of excuses is known for."""


def test_every_idea_names_cards_suits_and_people_that_exist() -> None:
    for idea in ideas():
        assert set(idea.cards) <= CARDS, (idea.id, set(idea.cards) - CARDS)
        assert set(idea.suits) <= {"attitude", "behaviour", "culture"} and idea.suits, idea.id
        assert set(idea.who) <= set(WHO) and idea.who, idea.id
        assert len(set(idea.cards)) == len(idea.cards) >= 2, idea.id


def test_the_shelf_is_full_and_nothing_stands_on_it_twice() -> None:
    assert len(ideas()) >= 24
    for key in ("id", "text"):
        assert max(Counter(getattr(idea, key) for idea in ideas()).values()) == 1
    assert all(20 <= len(idea.text) <= 110 and not idea.text.endswith(".") for idea in ideas())
    assert set(ASKED_FOR) <= {idea.id for idea in ideas() if idea.is_free}
    assert {suit for idea in ideas() for suit in idea.suits} == {"attitude", "behaviour", "culture"}


@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.id)
def test_every_card_finds_ideas_of_its_own(deck: Deck) -> None:
    for card in deck.cards:
        own = [idea for idea in ideas_for(card, deck) if card.id in idea.cards]
        assert own, card.id
        assert ideas_for(card, deck)[: len(own)] == tuple(own)
        if deck.id == "excuses":
            assert any(idea.is_free for idea in own), card.id


def test_the_shelf_is_filtered_by_card_and_by_who_can_do_it() -> None:
    deck = DECKS[0]
    hero = deck.card("it-hero")
    found = ideas_for(hero, deck, "developers")
    assert found and all("developers" in idea.who or "everyone" in idea.who for idea in found)
    assert set(found) < set(ideas_for(hero, deck)) < set(ideas_for(None, deck)) == set(ideas())
    both = ideas_for_cards([hero, deck.card("blame-culture")], deck)
    assert len(both) == len(set(both)) and set(both) >= set(ideas_for(hero, deck))
    assert ideas_for_cards([], deck) == ideas()


def test_an_idea_in_the_line_is_read_as_words_alone() -> None:
    import datetime as dt

    for idea in ideas():
        parts = parse_commitment(idea.text, DECKS[0], dt.date(2026, 10, 14))
        assert (parts.text, parts.owner, parts.due, parts.card, parts.error) == (
            idea.text,
            "",
            None,
            None,
            "",
        )
