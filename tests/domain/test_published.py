"""Published rankings: only where the question fits, only by stable ids, beside the room's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_room import Memory, room

from abcdesk.domain.commands.guesses import LayBeside
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.published import PublishedPlace, PublishedRanking, beside, fitting, hits, is_about
from abcdesk.domain.records import Ballot, StepState
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.published import chosen_for, published_rankings


def published(asked: str, *cards: str) -> PublishedRanking:
    places = tuple(PublishedPlace(rank, card, card) for rank, card in enumerate(cards, start=1))
    return PublishedRanking(asked, "Top", asked, 2012, "claimed", "not stated", "Few.", places)


SETS = (published("customer", "c1", "c2", "c3"), published("resistance", "c1"), published("not stated", "c2"))


def ids(workshop: Workshop, step: str) -> list[str]:
    return [one.id for one in fitting(workshop, workshop.step(step), SETS)]


def test_a_set_fits_where_its_question_is_asked() -> None:
    workshop = room()
    assert ids(workshop, "guess") == ["customer"]
    assert ids(workshop, "truth") == ["customer"]
    assert ids(workshop, "own") == ["not stated"]
    asks = replace(workshop.step("own"), prompt="Which will resist our change?")
    assert ids(workshop.put(asks), "own") == ["resistance"]
    guess = replace(workshop.step("own"), settings={"asked_as": "boss", "about": "it"})
    assert ids(workshop.put(guess), "own") == []


def test_other_decks_have_nothing_beside_them() -> None:
    assert fitting(room(), room().step("truth"), published_rankings()) == ()
    assert not is_about(room().deck, published("customer", "c1", "elsewhere", "nowhere"))
    some = published("customer", "c1", "elsewhere")
    assert [row.place.card for row in beside(room(), room().step("truth"), some)] == ["c1"]


def test_own_ranks_stand_beside_the_published_ones() -> None:
    workshop = room(*(Ballot("truth", "users", None, n, ("c3",)) for n in range(1, 6)))
    rows = beside(workshop, workshop.step("truth"), SETS[0])
    assert [(row.place.rank, row.own.rank if row.own else None) for row in rows] == [
        (1, None),
        (2, None),
        (3, 1),
    ]
    assert [row.place.card for row in hits(rows)] == ["c3"]


def test_it_is_chosen_shown_last_and_taken_away() -> None:
    workshop = room(Ballot("truth", "users", None, 1, ("c3",)))
    memory = Memory(workshop.put(replace(workshop.step("truth"), state=StepState.REVEALED)))
    LayBeside("truth", "customer-worldwide-2012").apply(memory)
    chosen = memory.workshop.step("truth")
    assert chosen.settings["published"] == "customer-worldwide-2012"
    assert cues_of(memory.workshop, chosen)[-1] == Cue("published")
    assert chosen_for(memory.workshop, chosen) is None, "not beside another deck"
    LayBeside("truth", "").apply(memory)
    assert memory.workshop.step("truth").settings == workshop.step("truth").settings
    with pytest.raises(InvalidInput):
        LayBeside("judge", "customer-worldwide-2012").apply(memory)


def test_before_the_reveal_nothing_of_it_is_shown() -> None:
    workshop = room()
    step = replace(workshop.step("truth"), settings={"published": "x"})
    assert cues_of(workshop.put(step), step) == (Cue("round"),)
