"""Every slide of every kind of workshop keeps to the stage, and says what is true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import SLIDES, slide_for
from abcdesk.projector.room import room_view
from tests.projector.layout import faults
from tests.projector.rooms import bare, crowded, judging, reopened, sample, variants, wordy

WORKSHOPS = {
    "sample": lambda: judging(sample()),
    "data centre": lambda: sample("data-centre"),
    "open rounds": lambda: reopened(reopened(sample(), "recognise", 3), "predict", 9),
    "wordy": lambda: judging(wordy()),
    "wordy and open": lambda: reopened(wordy(), "recognise", 2),
    "variants": lambda: variants(sample()),
    "wordy variants": lambda: variants(wordy()),
    "bare": bare,
    "crowded": crowded,
    "crowded and open": lambda: reopened(crowded(), "recognise", 7),
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", WORKSHOPS)
def test_no_slide_leaves_the_stage_or_writes_over_itself(name: str, theme: str) -> None:
    workshop = WORKSHOPS[name]()
    room = room_view(workshop)
    wrong = {
        str(here.cue): found
        for here in spots(workshop)
        if (found := faults(slide_for(room, here, theme)))  # type: ignore[arg-type]
    }
    assert wrong == {}


def test_every_cue_has_a_slide() -> None:
    cues = {here.cue.slide for workshop in WORKSHOPS.values() for here in spots(workshop())}
    assert cues <= set(SLIDES)
    assert set(KINDS) == set(r.StepKind)


def test_a_slide_is_the_same_for_the_same_room() -> None:
    workshop = judging(sample())
    for here in spots(workshop):
        assert slide_for(room_view(workshop), here) == slide_for(room_view(workshop), here)


def test_an_open_round_shows_who_handed_in_and_nothing_of_what() -> None:
    workshop = reopened(sample(), "recognise", 3)
    slide = slide_for(room_view(workshop), Spot("recognise", Cue("round")))
    assert "3 of 6 teams have handed in." in slide.texts
    assert "3 of 6" in slide.texts
    titles = {card.title for card in workshop.deck.cards}
    assert titles.isdisjoint(slide.texts)


def test_other_picks_give_the_very_same_open_round() -> None:
    workshop = reopened(sample(), "recognise", 3)
    other = workshop.put(
        *(replace(ballot, picks=("blame-culture",)) for ballot in workshop.ballots_of("recognise"))
    )
    here = Spot("recognise", Cue("round"))
    assert slide_for(room_view(workshop), here) == slide_for(room_view(other), here)


def test_the_room_never_gets_a_private_note() -> None:
    canary = "canary-7313"
    workshop = sample().put(*(replace(note, text=canary) for note in sample().private_notes))
    room = room_view(workshop)
    assert canary not in repr(room)
    for here in spots(workshop):
        assert canary not in repr(slide_for(room, here))


def _ranking(workshop: Workshop, place: int, elapsed_ms: float = float("inf")) -> tuple[str, ...]:
    return slide_for(
        room_view(workshop), Spot("recognise", Cue("ranking", place=place)), elapsed_ms=elapsed_ms
    ).texts


def test_the_ranking_opens_place_by_place() -> None:
    leader = "Not my"
    assert not any(leader in text for text in _ranking(sample(), 2))
    assert any(leader in text for text in _ranking(sample(), 1))
    assert "Five of six teams picked the same card" in _ranking(sample(), 1)


def test_before_its_bar_grows_the_first_place_is_still_a_secret() -> None:
    assert not any("Not my" in text for text in _ranking(sample(), 1, elapsed_ms=0))


def test_ties_share_a_rank_on_the_slide() -> None:
    assert _ranking(sample(), 1).count("4=") == 2


def test_the_verdict_is_told_in_counts() -> None:
    texts = slide_for(room_view(sample()), Spot("impact", Cue("verdict", "not-my-responsibility"))).texts
    assert "No, say 22 of 24" in texts


def test_a_divided_room_is_called_divided() -> None:
    cue = Cue("verdict", "everything-highest-priority")
    texts = slide_for(room_view(sample()), Spot("impact", cue)).texts
    assert "Divided: 11 of 24 say no" in texts


def test_groups_too_small_to_stand_alone_are_not_on_the_answer() -> None:
    workshop = judging(sample())
    texts = slide_for(room_view(workshop), Spot("judge", Cue("answer", "too-internally-focused"))).texts
    assert "The whole room" in texts
    assert "IT" in texts
    assert "Leadership" not in texts


def test_commitments_come_by_date_with_owner() -> None:
    texts = slide_for(room_view(sample()), Spot("commitments", Cue("commitments", place=1))).texts
    assert "Five promises we make today" in texts
    assert texts.index("2 Nov") < texts.index("30 Nov")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_suit_has_a_podium_of_its_own(theme: str) -> None:
    """The first three of each suit with their counts; before the reveal nothing of it is there."""
    workshop = sample()
    step = replace(workshop.step("recognise"), settings={"voters": "teams", "picks": 1, "per_suit": True})
    chosen = tuple(workshop.deck.of_suit(suit.id)[1] for suit in workshop.deck.suits)
    for ballot in workshop.ballots_of("recognise"):
        workshop = workshop.put(replace(ballot, picks=tuple(card.id for card in chosen)))
    for state in (r.StepState.OPEN, r.StepState.REVEALED):
        step = replace(step, state=state)
        workshop = workshop.put(step)
        shown = [cue for cue in KINDS[step.kind].cues(workshop, step) if cue.slide == "podiums"]
        assert bool(shown) is (state is r.StepState.REVEALED)
    slide = slide_for(room_view(workshop), Spot("recognise", shown[0]), theme)  # type: ignore[arg-type]
    assert not faults(slide)
    assert all(card.title in slide.spoken for card in chosen)
    assert slide.texts.count("6 of 6") == len(chosen)
