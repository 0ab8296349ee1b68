"""The iceberg made of votes: which cards it shows, how large, in which words, and when."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.ice import READABLE_PX
from abcdesk.projector.registry import SETTLED, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Path, Slide, Text
from abcdesk.projector.slides.sunk import cells_of, round_below
from tests.projector.layout import faults
from tests.projector.rooms import LONG_TITLE, sample

VOTES = {
    "design": (14, 11, 10, 8, 7, 6, 4),
    "long tail": (14, 11, 9, 9, 6, 4, 3, 2, 2, *[1] * 20),
    "all equal": (2,) * 50,
    "all on one": (12,),
    "nearly all on one": (40, 3, 2, 1),
    "two": (3, 2),
}


def after_votes(votes: tuple[int, ...], *, titles: str = "", state: str = "revealed") -> Workshop:
    """A round in which cards of a shuffled deck got these votes, then an iceberg."""
    deck = sample().deck
    if titles:
        deck = replace(deck, cards=tuple(replace(card, title=titles) for card in deck.cards))
    cards = [card.id for card in deck.cards]
    random.Random(1).shuffle(cards)
    picked = [card for card, count in zip(cards, votes, strict=False) for _ in range(count)]
    return Workshop.of(
        deck,
        [
            sample().info,
            r.Group("it", "IT", r.Perspective.IT, len(picked)),
            r.Step("own", r.StepKind.PICK, "Own", state=r.StepState(state), position=0),
            r.Step("ice", r.StepKind.TALK, "Iceberg", settings={"slide": "iceberg"}, position=1),
            *(r.Ballot("own", "it", None, n, (card,), n) for n, card in enumerate(picked, start=1)),
        ],
    )


def drawn(workshop: Workshop, theme: str = "light", ms: float = SETTLED) -> Slide:
    return slide_for(room_view(workshop), Spot("ice", Cue("sunk")), theme, ms)  # type: ignore[arg-type]


@pytest.mark.parametrize("titles", ["", LONG_TITLE, "Donaudampfschifffahrtsgesellschaft"])
@pytest.mark.parametrize("name", VOTES)
def test_every_ice_is_laid_out_well(name: str, titles: str) -> None:
    workshop = after_votes(VOTES[name], titles=titles)
    for theme in ("light", "dark"):
        assert faults(drawn(workshop, theme)) == []


@pytest.mark.parametrize("name", ["design", "long tail", "all equal"])
def test_titles_are_whole_and_readable_where_there_are_cells_enough(name: str) -> None:
    room = room_view(after_votes(VOTES[name]))
    found = round_below(room, "ice")
    assert found is not None
    cells = cells_of(room, found)
    assert 3 <= len(cells) <= 14
    for standing, cell in zip(found.standings, cells, strict=False):
        assert " ".join(cell.words.lines) == room.deck.card(standing.card).title
        assert cell.words.px >= READABLE_PX


def test_a_title_without_room_gives_way_to_the_number_of_its_card() -> None:
    workshop = after_votes(VOTES["nearly all on one"], titles=LONG_TITLE)
    numbers = {f"card {card.number}" for card in workshop.deck.cards}
    shown = " ".join(drawn(workshop).texts)
    assert any(number in shown for number in numbers)


def test_sub_totals_and_the_base_are_said() -> None:
    slide = drawn(after_votes(VOTES["long tail"]))
    texts = slide.texts
    base = next(text for text in texts if "votes" in text)
    shown, whole = int(base.split()[0]), int(base.split()[2])
    assert whole == sum(VOTES["long tail"])
    suits = {suit.title for suit in sample().deck.suits}
    sums = [int(texts[place + 1]) for place, text in enumerate(texts) if text in suits]
    assert sum(sums) == shown
    assert f"{whole} people" in base
    assert base in slide.spoken


def test_equal_cards_are_not_parted_without_a_word() -> None:
    assert any("first in the deck" in text for text in drawn(after_votes(VOTES["all equal"])).texts)
    room = room_view(after_votes((9, 8, 7, *[1] * 30)))
    found = round_below(room, "ice")
    assert found is not None
    assert len(cells_of(room, found)) == 3


def test_the_ice_begins_at_the_waterline_and_sinks() -> None:
    workshop = after_votes(VOTES["design"])
    start, end = drawn(workshop, ms=0), drawn(workshop)
    tops = [next(item.y for item in slide.items if isinstance(item, Path)) for slide in (start, end)]
    assert tops[0] > tops[1] == 0
    assert end.motion_ms == 1600
    assert any(isinstance(item, Text) and item.text == "14" for item in end.items)


def test_the_ice_is_made_of_votes_only_after_the_reveal() -> None:
    hidden = after_votes(VOTES["design"], state="closed")
    assert cues_of(hidden, hidden.step("ice")) == (Cue("iceberg"),)
    assert not any("votes" in text for text in drawn(hidden).texts)
    shown = after_votes(VOTES["design"])
    assert cues_of(shown, shown.step("ice")) == (Cue("sunk"),)


def test_what_the_room_says_of_itself_comes_before_a_guess() -> None:
    workshop = after_votes(VOTES["two"])
    guess = r.Step(
        "guess",
        r.StepKind.PICK,
        "Guess",
        state=r.StepState.REVEALED,
        settings={"about": "users"},
        position=-1,
    )
    ballot = r.Ballot("guess", "it", None, 1, (workshop.deck.cards[0].id,))
    found = round_below(room_view(workshop.put(guess, ballot)), "ice")
    assert found is not None
    assert found.step.id == "own"
