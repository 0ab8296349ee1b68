"""The wall adapts to every number of cards; a card on stage shows all that is printed on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.card_grid import BOTTOM, LEFT, RIGHT, TOP, Face, grid, places
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Picture, Slide
from abcdesk.tokens import Theme
from tests.projector.layout import SLACK, faults
from tests.projector.rooms import LONG_TITLE, sample, wordy

COUNTS = [
    (1,),
    (2, 2, 1),
    (3, 3, 3),
    (8, 8, 8),
    (18, 18, 18),
    (20, 20, 20),
    (18,),
    (54,),
    (13, 13, 13, 13),
    (1, 40),
]


def showing(workshop: Workshop, cards: list[str]) -> Workshop:
    step = workshop.step("cards")
    return workshop.put(replace(step, settings={"cards": cards}))


def wall_of(workshop: Workshop, theme: Theme = "light") -> Slide:
    return slide_for(room_view(workshop), Spot("cards", Cue("wall")), theme)


@pytest.mark.parametrize("counts", COUNTS, ids=str)
@pytest.mark.parametrize("caption", [32.0, 64.0, 96.0])
def test_cards_stand_on_the_wall_side_by_side(counts: tuple[int, ...], caption: float) -> None:
    found = grid(counts, lambda width: caption)
    corners = [corner for suit in places(counts, found) for corner in suit]
    assert len(corners) == sum(counts)
    assert all(LEFT - 1 <= x <= RIGHT - found.width + SLACK for x, _ in corners)
    assert all(TOP - 1 <= y <= BOTTOM - found.height + SLACK for _, y in corners)
    for place, (x, y) in enumerate(corners):
        for other_x, other_y in corners[place + 1 :]:
            assert abs(x - other_x) >= found.width or abs(y - other_y) >= found.height


def test_few_cards_are_wide_many_are_pictures() -> None:
    assert grid((2, 2, 1), lambda _: 64).face is Face.WIDE
    assert grid((8, 8, 8), lambda _: 96).face is Face.TALL
    dense = grid((18, 18, 18), lambda _: 96)
    assert dense.face is Face.TILE
    assert dense.columns == 9


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", [0, 1, 2, 5, 8, 12, 20, 24, 30, 45, 54])
@pytest.mark.parametrize("words", ["sample", "wordy"])
def test_every_wall_is_in_order(count: int, words: str, theme: Theme) -> None:
    workshop = sample() if words == "sample" else wordy()
    cards = [card.id for card in workshop.deck.cards]
    spread = cards[:: max(1, len(cards) // max(1, count))][:count]
    assert faults(wall_of(showing(workshop, spread), theme)) == []


def test_a_wall_of_one_suit() -> None:
    workshop = sample()
    step = replace(workshop.step("cards"), settings={"suit": "culture"})
    slide = wall_of(workshop.put(step))
    assert "18 ways to lose a user" in slide.texts
    assert "Attitude" not in slide.texts
    assert slide.spoken == "18 ways to lose a user. Culture 18."


def test_the_wall_counts() -> None:
    assert wall_of(showing(sample(), [])).texts[0] == "No cards yet"
    assert wall_of(showing(sample(), ["it-hero"])).texts[0] == "One way to lose a user"
    assert wall_of(sample()).spoken.endswith("Attitude 18, Behaviour 18, Culture 18.")


def test_a_deck_of_other_suits_is_named() -> None:
    workshop = sample()
    suits = tuple(replace(suit, colour="#445566") for suit in workshop.deck.suits)
    slide = wall_of(Workshop.of(replace(workshop.deck, suits=suits), workshop.rows()))
    assert slide.texts[0] == "54 cards: Below the waterline"
    assert faults(slide) == []


def test_titles_stand_on_the_wall_whole() -> None:
    workshop = sample()
    few = [card.id for card in workshop.deck.cards][::7][:8]
    said = " ".join(wall_of(showing(workshop, few)).texts)
    assert all(workshop.deck.card(card).title in said for card in few)


def test_a_card_says_what_is_printed_on_it() -> None:
    workshop = sample()
    slide = slide_for(room_view(workshop), Spot("cards", Cue("card", "not-my-responsibility")))
    card = workshop.deck.card("not-my-responsibility")
    said = " ".join(slide.texts)
    assert "Card A4" in slide.texts
    assert "4 of 54" in slide.texts
    assert card.title in said
    assert card.saying in said
    assert card.question in said
    assert slide.spoken == f"{card.title}. “{card.saying}” {card.question}"


def test_a_card_counts_among_those_shown() -> None:
    workshop = showing(sample(), ["it-hero", "blame-culture"])
    slide = slide_for(room_view(workshop), Spot("cards", Cue("card", "blame-culture")))
    assert "2 of 2" in slide.texts


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("title", ["IT hero", LONG_TITLE, "Patientendatenverwaltungssystemverantwortung"])
@pytest.mark.parametrize("saying", ["", "No.", "They said " + "and then they said it again " * 6])
def test_words_of_any_length_fit_a_card(title: str, saying: str, theme: Theme) -> None:
    workshop = sample()
    card = replace(workshop.deck.card("it-hero"), title=title, saying=saying, question=saying * 2, picture="")
    cards = tuple(card if one.id == card.id else one for one in workshop.deck.cards)
    other = Workshop.of(replace(workshop.deck, cards=cards), workshop.rows())
    slide = slide_for(room_view(other), Spot("cards", Cue("card", "it-hero")), theme)
    assert faults(slide) == []
    assert not any(isinstance(item, Picture) for item in slide.items)


def test_a_card_slides_in() -> None:
    room, here = room_view(sample()), Spot("cards", Cue("card", "it-hero"))
    start, middle, end = (slide_for(room, here, "light", ms) for ms in (0, 240, 480))
    if room.deck.card("it-hero").picture:
        x = [next(item.x for item in one.items if isinstance(item, Picture)) for one in (start, middle, end)]
        assert x[0] > x[1] > x[2] == 0
    assert end == slide_for(room, here)
