"""The deck that ships with the program: complete, unique, and short enough for a wall."""

from __future__ import annotations

from collections import Counter

import pytest

from abcdesk.deckfile.reading import check_deck, read_deck
from abcdesk.domain.cards import Card
from abcdesk.paths import decks

FOLDER = decks() / "abc-it"
DECK = read_deck(FOLDER).deck
LIMITS = {"title": 60, "saying": 110, "question": 90, "desired": 100, "facilitator_note": 420}
NUMBERED = {
    2: "no-respect-for-users",
    4: "not-my-responsibility",
    21: "it-hero",
    24: "throwing-over-the-wall",
    30: "saying-yes-meaning-no",
    40: "everything-highest-priority",
    43: "plan-do-stop",
    46: "no-management-commitment",
}


def test_it_has_no_problems() -> None:
    assert check_deck(FOLDER) == ()


def test_54_cards_18_of_each_suit_numbered_in_their_order() -> None:
    assert [card.number for card in DECK.cards] == list(range(1, 55))
    assert [card.suit for card in DECK.cards] == ["attitude"] * 18 + ["behaviour"] * 18 + ["culture"] * 18
    assert [suit.letter for suit in DECK.suits] == ["A", "B", "C"]


def test_numbers_that_samples_rely_on() -> None:
    assert {number: DECK.cards[number - 1].id for number in NUMBERED} == NUMBERED


@pytest.mark.parametrize("key", LIMITS)
def test_texts_are_there_short_and_said_once(key: str) -> None:
    texts = [getattr(card, key) for card in DECK.cards]
    assert all(texts)
    assert [text for text in texts if len(text) > LIMITS[key]] == []
    assert [text for text, count in Counter(texts).items() if count > 1] == []


@pytest.mark.parametrize("card", DECK.cards, ids=lambda card: card.id)
def test_each_text_has_its_form(card: Card) -> None:
    assert not card.title.endswith(".")
    assert card.saying[0] not in "“\"'" and card.saying[-1] in ".?!"
    assert card.question.endswith("?")
    assert card.desired.endswith(".")
    assert "'" not in card.title + card.saying + card.question + card.desired + card.facilitator_note
    assert "  " not in card.saying + card.question + card.desired + card.facilitator_note


def test_pictures_are_named_after_their_cards() -> None:
    assert all(card.picture in ("", f"pictures/{card.id}.svg") for card in DECK.cards)


def test_every_picture_in_the_folder_is_shown() -> None:
    drawn = {f"pictures/{path.name}" for path in (FOLDER / "pictures").glob("*.svg")}
    assert drawn == {card.picture for card in DECK.cards if card.picture}
