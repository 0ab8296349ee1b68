"""The mirror says exactly what the counts say, in every case there is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import SETTLED, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.projector.slope import percent, scale_top, spread
from tests.projector.layout import faults
from tests.projector.rooms import sample, wordy

HERE = Spot("reveal", Cue("mirror"))


def chosen(guess: tuple[str, ...], real: tuple[str, ...]) -> Workshop:
    """The sample in which all guess and all choose the same."""
    workshop = sample()
    return workshop.put(
        *(replace(ballot, picks=guess) for ballot in workshop.ballots_of("predict")),
        *(replace(ballot, picks=real) for ballot in workshop.ballots_of("users-choose")),
    )


def drawn(workshop: Workshop, elapsed_ms: float = SETTLED) -> Slide:
    return slide_for(room_view(workshop), HERE, "light", elapsed_ms)


A, B, C = (
    ("it-hero", "plan-do-stop", "blame-culture"),
    ("it-jargon", "them-and-us", "not-my-responsibility"),
    (),
)


def test_the_finding_of_the_sample() -> None:
    slide = drawn(sample())
    assert slide.texts[0] == "Seven of eight chose a card that only four of 16 expected"
    assert "+63" in slide.texts
    assert {"7 of 8", "4 of 16", "2 of 6"} <= set(slide.texts)
    assert "guessed 25%, chosen 88%" in slide.spoken


def test_nobody_saw_it_coming() -> None:
    title = drawn(chosen(A, ("not-my-responsibility", "no-respect-for-users", "it-hero"))).texts[0]
    assert title == "All eight chose a card that nobody expected"


def test_everybody_saw_it_coming() -> None:
    slide = drawn(chosen(A, A))
    assert slide.texts[0] == "We know them: every card of their top was in ours"
    assert "3 of 3" in slide.texts


def test_a_small_gap_is_no_blind_spot() -> None:
    workshop = chosen(A, A)
    first = workshop.ballots_of("users-choose")[0]
    slide = drawn(workshop.put(replace(first, picks=("it-hero", "plan-do-stop", "it-jargon"))))
    assert not any(text.startswith("+") for text in slide.texts)


def test_what_chance_can_do_is_no_blind_spot() -> None:
    workshop = sample()
    cards = [card.id for card in workshop.deck.cards][:24]
    ballots = workshop.ballots_of("users-choose")
    spread_out = (replace(b, picks=tuple(cards[n * 3 : n * 3 + 3])) for n, b in enumerate(ballots))
    slide = drawn(workshop.put(*spread_out))
    assert not any(text.startswith("+") for text in slide.texts)
    assert "of their top" in slide.texts[0]


def test_guesses_come_first_and_give_nothing_away() -> None:
    workshop = sample()
    start = drawn(workshop, 0)
    assert "No respect for users" in start.texts
    assert start.texts.count("No respect for users") == 1
    assert "+63" not in start.texts
    assert start.texts[0] == workshop.step("reveal").prompt
    colours = {item.colour for item in start.items if getattr(item, "text", "") == "No respect for users"}
    assert colours == {item.colour for item in start.items if getattr(item, "text", "") == "IT hero"}


def test_it_ends_when_it_says() -> None:
    end = drawn(sample())
    assert drawn(sample(), end.motion_ms) == end
    assert drawn(sample(), end.motion_ms - 200) != end


def two_mirrors() -> Workshop:
    """The sample with a second mirror before its talk: leadership guesses what IT staff choose."""
    workshop = sample()
    cards = [card.id for card in workshop.deck.cards]
    state = r.StepState.REVEALED
    guess = r.Step(
        "lead", r.StepKind.PICK, "Leadership guesses", state=state, position=5,
        settings={"picks": 3, "asked_as": "leadership", "about": "it"},
    )  # fmt: skip
    real = r.Step(
        "staff", r.StepKind.PICK, "Staff choose", state=state, position=5,
        settings={"picks": 3, "asked_as": "it", "about": "it"},
    )  # fmt: skip
    leadership = replace(workshop.group("leadership"), headcount=6)
    moved = (replace(step, position=step.position * 10) for step in workshop.steps)
    return workshop.put(
        leadership,
        *moved,
        replace(guess, position=41),
        replace(real, position=42),
        *(r.Ballot("lead", "leadership", None, n, tuple(cards[:3]), n) for n in range(1, 7)),
        *(r.Ballot("staff", "it", None, n, (cards[0], cards[8], cards[9]), n) for n in range(1, 9)),
    )


def test_leadership_against_staff_is_a_mirror_of_its_own() -> None:
    workshop = two_mirrors()
    own = [here for here in spots(workshop) if here.step == "reveal"]
    assert own == [Spot("reveal", Cue("mirror")), Spot("reveal", Cue("mirror", place=2))]
    first, second = (slide_for(room_view(workshop), here) for here in own)
    assert first.texts[0] == "Seven of eight chose a card that only four of 16 expected"
    assert "Leadership expected" in second.texts
    assert "IT chose" in second.texts
    assert second.texts[0] == "All eight chose a card that nobody expected"
    assert {"8 of 8", "0 of 6", "1 of 3", "of their top expected"} <= set(second.texts)
    assert not any("ours" in text for text in second.texts)
    for theme in ("light", "dark"):
        for here in own:
            assert faults(slide_for(room_view(workshop), here, theme)) == []  # type: ignore[arg-type]


def test_what_staff_share_with_the_guess_is_said_without_we() -> None:
    workshop = two_mirrors()
    cards = [card.id for card in workshop.deck.cards]
    alike = (replace(ballot, picks=tuple(cards[:3])) for ballot in workshop.ballots_of("staff"))
    slide = slide_for(room_view(workshop.put(*alike)), Spot("reveal", Cue("mirror", place=2)))
    assert slide.texts[0] == "Leadership expected all three cards IT staff chose"


def test_many_groups_are_named_by_their_side() -> None:
    workshop = two_mirrors()
    more = [r.Group(f"it{n}", f"Department {n}", r.Perspective.IT, 9, n) for n in range(12)]
    asks = replace(
        workshop.step("staff"),
        settings={"picks": 3, "asked_as": ["it", *(group.id for group in more)], "about": "it"},
    )
    slide = slide_for(room_view(workshop.put(*more, asks)), Spot("reveal", Cue("mirror", place=2)))
    assert "IT staff chose" in slide.texts
    assert faults(slide) == []


def test_how_much_was_shared_is_always_said() -> None:
    assert {"1 of 3", "of their top in ours", "+63"} <= set(drawn(sample()).texts)


@pytest.mark.parametrize("step", ["predict", "users-choose"])
def test_nothing_is_shown_before_both_are_revealed(step: str) -> None:
    workshop = sample()
    slide = drawn(workshop.put(replace(workshop.step(step), state=r.StepState.OPEN)))
    assert f"“{workshop.step(step).title}” is not revealed yet." in slide.spoken
    assert not any("%" in text for text in slide.texts)
    other = drawn(chosen(A, B).put(replace(workshop.step(step), state=r.StepState.OPEN)))
    assert other == slide


def test_a_guess_alone_says_what_it_lacks() -> None:
    workshop = sample("data-centre")
    step = r.Step("mirror", r.StepKind.TALK, "Mirror", settings={"slide": "mirror"}, position=50)
    slide = slide_for(room_view(workshop.put(step)), Spot("mirror", Cue("mirror")))
    assert slide.spoken.startswith("So far this is a guess.")
    assert faults(slide) == []


def test_too_few_are_not_shown_alone() -> None:
    workshop = sample()
    slide = drawn(workshop.without(*workshop.ballots_of("users-choose")[4:]))
    assert "Fewer than five" in slide.spoken
    assert not any("%" in text for text in slide.texts)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ms", [0, 600, 1400, SETTLED])
def test_the_layout_holds_while_it_moves(theme: str, ms: float) -> None:
    for workshop in (sample(), wordy(), chosen(A, B), chosen(A, A), chosen(A, C)):
        assert faults(slide_for(room_view(workshop), HERE, theme, ms)) == []  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(20, 80)), max_size=8))
def test_labels_never_touch(rows: list[tuple[float, float]]) -> None:
    wanted, heights = [one for one, _ in rows], [height for _, height in rows]
    middles = spread(wanted, heights, 0, 700)
    boxes = sorted((m - h / 2, m + h / 2) for m, h in zip(middles, heights, strict=True))
    assert all(a[1] <= b[0] + 0.01 for a, b in zip(boxes, boxes[1:]))
    assert all(box[0] >= -0.01 and box[1] <= 700.01 for box in boxes)


def test_labels_stay_where_there_is_room() -> None:
    assert spread([100, 300], [40, 40], 0, 700) == (100, 300)
    assert spread([100, 100], [40, 40], 0, 700) == (80, 120)
    assert spread([], [], 0, 700) == ()


def test_percentages_round_halves_up() -> None:
    assert [percent(share) for share in (0, 0.125, 0.625, 1 / 3, 1)] == [0, 13, 63, 33, 100]
    assert scale_top([0.31, 0.875]) == 0.9
    assert scale_top([]) == 0.2
