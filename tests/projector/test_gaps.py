"""The view from the top: the gap between groups; and what was published about one statement."""

from __future__ import annotations

from dataclasses import replace

import pytest

from abcdesk.domain import records as r
from abcdesk.domain.show import Spot
from abcdesk.domain.steps.judge import AGREE
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector.registry import slide_for
from abcdesk.projector.room import room_view
from abcdesk.published import agreement_on, published_agreements
from abcdesk.report.content.answers import answers_of_facts
from abcdesk.report.content.facts import facts_of
from abcdesk.tokens import Theme
from tests.projector.layout import faults
from tests.projector.rooms import LONG_NAME, judging, sample


def asked(cards: int = 6, groups: int = 2, name: str = "Group", size: int = 10) -> Workshop:
    workshop = sample()
    chosen = [card.id for card in workshop.deck.cards[:cards]]
    step = r.Step(
        "top", r.StepKind.JUDGE, "View from the top", "Is it so?", 10, settings={"cards": chosen}, position=95
    )
    rows = [r.Group(f"g{n}", f"{name} {n}", r.Perspective.OTHER, size, 30 + n) for n in range(groups)]
    hands = [
        r.Judgement("top", card, group.id, answer, count, place)
        for place, card in enumerate(chosen)
        for number, group in enumerate(rows)
        for answer, count in zip(AGREE, _counts(place, number, size), strict=True)
        if count
    ]
    return workshop.put(step, *rows, *hands)


def _counts(place: int, number: int, size: int) -> tuple[int, int, int]:
    agree = (place * 2 + number * 3) % (size + 1)
    return agree, (size - agree) // 2, size - agree - (size - agree) // 2


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("cards", "groups", "name"), [(2, 2, "Group"), (8, 3, LONG_NAME), (14, 12, "Group")])
def test_no_word_lies_on_another(cards: int, groups: int, name: str, theme: Theme) -> None:
    workshop = asked(cards, groups, name)
    assert cues_of(workshop, workshop.step("top"))[-1] == Cue("gaps")
    found = slide_for(room_view(workshop), Spot("top", Cue("gaps")), theme)
    assert faults(found) == []
    key = " ".join(found.texts)
    assert all(f"{number} {name[:8]}" in key for number in range(1, groups + 1))


def test_the_widest_gap_is_the_title_with_both_bases() -> None:
    workshop = asked(2, 2)
    found = slide_for(room_view(workshop), Spot("top", Cue("gaps")))
    title = workshop.deck.cards[0].title
    assert f"“{title}”: 3 of 10 in Group 1, 0 of 10 in Group 0" in " ".join(found.texts)
    assert f"{title}: Group 0 0 of 10, Group 1 3 of 10" in found.spoken


def test_a_group_too_small_to_stand_alone_makes_no_gap() -> None:
    workshop = asked(4, 2, size=4)
    assert Cue("gaps") not in cues_of(workshop, workshop.step("top"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_published_shares_stand_beside_ours_with_their_caveat(theme: Theme) -> None:
    workshop = judging(sample())
    spot = Spot("judge", Cue("answer", "too-internally-focused"))
    found = slide_for(room_view(workshop), spot, theme)
    assert "Published elsewhere: 89, 82, 86, 75 and 89 % agreed" in found.texts
    assert "how many they were is not stated" in " ".join(found.texts) and faults(found) == []
    before = slide_for(room_view(workshop), spot, theme, 100.0)
    assert not any("Published" in text for text in before.texts)
    (page,) = answers_of_facts(facts_of(workshop))
    assert "89, 82, 86, 75 and 89 % agreed" in page.note and "not stated" in page.note


def test_they_stand_beside_no_other_question() -> None:
    step = judging(sample()).step("judge")
    assert agreement_on(step, "it-hero") is None
    other = replace(step, settings={**step.settings, "answers": ["yes", "no"]})
    assert agreement_on(other, "too-internally-focused") is None
    known = {card.id for card in sample().deck.cards}
    assert all(set(one.cards) <= known for one in published_agreements())
