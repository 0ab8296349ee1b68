"""Think or know on the wall: exact words, pills that slide, the claim with its caveat, any length of text."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from abcdesk.domain.guesses import guesses
from abcdesk.domain.records import Evidence, GuessEvidence, StepState
from abcdesk.domain.show import Spot, after, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.guess_words import CLAIM
from abcdesk.projector.registry import SETTLED, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide, Text
from tests.projector.layout import faults
from tests.projector.rooms import LONG_NOTE, reopened, sample, wordy

O, A, M = Evidence.OPINION, Evidence.ASKED, Evidence.MEASURED  # noqa: E741
STEP = "predict"


def with_evidence(workshop: Workshop, *kinds: Evidence, source: str = "12 wards, asked in May") -> Workshop:
    workshop = workshop.without(*workshop.guess_evidence)
    found = guesses(workshop, workshop.step(STEP))
    rows = (GuessEvidence(STEP, one.card, kind, source) for one, kind in zip(found, kinds, strict=False))
    return workshop.put(*rows)


def drawn(workshop: Workshop, theme: str = "light", ms: float = SETTLED) -> Slide:
    return slide_for(room_view(workshop), Spot(STEP, Cue("think")), theme, ms)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ((), "Do we think it, or do we know it?"),
        ((O, O), "So far, two of two are only opinion"),
        ((A, M), "So far, none of two are only opinion"),
        ((O, O, O, A, M), "Three of our five guesses are only opinion"),
        ((O, A, A, A, M), "One of our five guesses is only opinion"),
        ((O,) * 5, "All five guesses are only opinion"),
        ((A, A, M, M, M), "All five guesses were asked or measured"),
        ((M,) * 5, "All five guesses were measured"),
    ],
)
def test_the_title_is_the_finding(kinds: tuple[Evidence, ...], words: str) -> None:
    slide = drawn(with_evidence(sample(), *kinds))
    assert words in slide.texts
    assert slide.spoken.startswith(words)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kinds", [(), (O, A, M), (O, O, O, A, M)])
def test_nothing_leaves_its_place(theme: str, kinds: tuple[Evidence, ...]) -> None:
    for workshop in (sample(), wordy()):
        assert faults(drawn(with_evidence(workshop, *kinds, source=LONG_NOTE), theme)) == []


def test_pills_slide_back_from_measured() -> None:
    workshop = with_evidence(sample(), O, A, M)

    def place(ms: float, word: str) -> float:
        return next(
            item.x
            for item in drawn(workshop, ms=ms).items
            if isinstance(item, Text) and item.text == word and item.px != 34
        )

    assert place(0, "Opinion") == pytest.approx(place(0, "Asked"), abs=20)
    assert place(0, "Opinion") > place(240, "Opinion") > place(math.inf, "Opinion")
    assert place(0, "Measured") == place(math.inf, "Measured")
    assert drawn(workshop).motion_ms == 480
    assert drawn(with_evidence(sample())).motion_ms == 0


def test_who_guessed_with_n_and_the_claim_with_its_caveat() -> None:
    texts = drawn(with_evidence(sample(), O)).texts
    assert "16 people, IT and Leadership" in texts
    assert CLAIM in texts
    assert "Claimed" in CLAIM
    assert "n unknown" in CLAIM


def test_the_question_comes_after_the_ranking_and_reveals_nothing_else() -> None:
    workshop = sample()
    own = [here for here in spots(workshop) if here.step == STEP]
    assert own[-1] == Spot(STEP, Cue("think"))
    assert own[-2].cue == Cue("ranking", place=1)
    assert after(workshop, own[-1]).step == "users-choose"
    closed = reopened(workshop, "users-choose", 8)
    assert closed.step("users-choose").state is StepState.OPEN
    assert after(closed, own[-1]) == Spot("users-choose", Cue("round"))


def test_an_open_guess_has_no_such_question() -> None:
    workshop = reopened(sample(), STEP, 3)
    assert room_view(workshop).guesses == {}
    assert all(here.cue.slide != "think" for here in spots(workshop))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_published_ranking_stands_beside_our_own_with_its_caveat(theme: str) -> None:
    for workshop in (sample(), wordy()):
        step = workshop.step("users-choose")
        chosen = replace(step, settings={**step.settings, "published": "customer-worldwide-2012"})
        here = Spot("users-choose", Cue("published"))
        slide = slide_for(room_view(workshop.put(chosen)), here, theme)  # type: ignore[arg-type]
        assert faults(slide) == []
        assert slide.texts[0] == "Four of 10 published cards are in our first 10"
        assert {"5 of 8 people", "not picked"} <= set(slide.texts)
        assert "Customer top ten, worldwide, 2012: claimed; sample not stated." in slide.texts
        assert any("For talk, not for proof." in text for text in slide.texts)
