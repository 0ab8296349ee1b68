"""Opening, close and large words: what they say of the workshop, and that it stands where it should."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from dataclasses import replace

import pytest

from abcdesk import paths
from abcdesk.domain import records as r
from abcdesk.domain.show import Spot, spots
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop
from abcdesk.projector import slides
from abcdesk.projector.polygons import span
from abcdesk.projector.registry import SETTLED, SLIDES, slide_for
from abcdesk.projector.room import room_view
from abcdesk.projector.slide import Slide
from abcdesk.projector.slides.break_ import time_left
from abcdesk.projector.slides.closing import close_title, most_trusted
from abcdesk.projector.slides.iceberg import BODY, zone
from abcdesk.projector.slides.opening import MEANINGS, people_by_perspective, what_happens
from tests.projector.layout import faults
from tests.projector.rooms import LONG_NAME, bare, sample, wordy

THEMES = ["light", "dark"]


def drawn(workshop: Workshop, step: str, cue: str, theme: str = "light", ms: float = SETTLED) -> Slide:
    return slide_for(room_view(workshop), Spot(step, Cue(cue)), theme, ms)  # type: ignore[arg-type]


def with_suits(count: int) -> Workshop:
    """The sample with a deck of so many suits, some of a colour of their own."""
    workshop = sample()
    own = [replace(workshop.deck.suits[0], id=f"own{n}", title=LONG_NAME, colour="#7A4EA3") for n in range(5)]
    suits = (*workshop.deck.suits, *own)[:count]
    cards = tuple(card for card in workshop.deck.cards if card.suit in {suit.id for suit in suits})
    return Workshop.of(replace(workshop.deck, suits=suits, cards=cards), [workshop.info, *workshop.steps])


def test_every_cue_of_the_samples_has_a_slide() -> None:
    for name in sorted(path.stem for path in (paths.resources() / "samples").glob("*.json")):
        workshop = sample(name)
        for kind in r.StepKind:
            for step in (s for s in workshop.steps if s.kind is kind):
                assert {cue.slide for cue in cues_of(workshop, step)} <= set(SLIDES)
        for here in spots(workshop):
            assert slide_for(room_view(workshop), here).name != "blank"


def test_every_kind_of_step_has_its_file() -> None:
    found = {}
    for module in pkgutil.iter_modules(slides.__path__):
        table = getattr(importlib.import_module(f"{slides.__name__}.{module.name}"), "SLIDES", None)
        if table is not None:
            found[module.name] = table
    names = {"break_" if kind is r.StepKind.BREAK else kind.value.replace("-", "_") for kind in r.StepKind}
    assert set(found) == names
    assert {name for table in found.values() for name in table} == set(SLIDES)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("cue", ["welcome", "iceberg", "suits", "close", "text"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_decks_of_any_number_of_suits(cue: str, count: int, theme: str) -> None:
    assert faults(drawn(with_suits(count), "welcome", cue, theme)) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("cue", ["welcome", "iceberg", "suits", "close", "text"])
def test_any_words_fit(cue: str, theme: str) -> None:
    for workshop in (sample(), wordy(), bare()):
        assert faults(drawn(workshop, "welcome", cue, theme)) == []


def test_the_welcome_says_what_where_and_who() -> None:
    slide = drawn(sample(), "welcome", "welcome")
    assert "In the room: 13 from IT, 8 users and 3 from leadership." in slide.spoken
    assert "13" in slide.texts
    assert any("14 October 2026" in text and "Education Centre, Room 2" in text for text in slide.texts)


def test_what_happens_follows_the_agenda() -> None:
    workshop = sample()
    assert what_happens(room_view(workshop)) == (
        "We look at 54 cards, pick the few that live here, weigh what they cost, try another way and promise "
        "what will change."
    )
    picks = [step for step in workshop.steps if step.kind is r.StepKind.PICK]
    assert what_happens(room_view(Workshop.of(workshop.deck, picks))) == "We pick the few that live here."
    assert what_happens(room_view(Workshop.of(workshop.deck, []))) == ""


def test_people_are_counted_by_perspective() -> None:
    groups = [
        r.Group("a", "A", r.Perspective.IT, 4),
        r.Group("b", "B", r.Perspective.IT, 3),
        r.Group("c", "C", r.Perspective.USERS, 1),
        r.Group("d", "D", r.Perspective.OTHER, 0),
    ]
    assert people_by_perspective(groups) == ((7, "from IT"), (1, "user"))


def test_suits_are_told_in_ten_words() -> None:
    assert {suit: len(words.split()) for suit, words in MEANINGS.items()} == dict.fromkeys(MEANINGS, 10)


def test_suits_arrive_one_after_the_other() -> None:
    counts = [len(drawn(sample(), "welcome", "suits", ms=ms).items) for ms in (0, 300, 800, 1300, 1500)]
    assert counts == sorted(counts)
    end = drawn(sample(), "welcome", "suits")
    assert drawn(sample(), "welcome", "suits", ms=end.motion_ms) == end


def test_the_iceberg_sinks() -> None:
    start, end = drawn(sample(), "welcome", "iceberg", ms=0), drawn(sample(), "welcome", "iceberg")
    assert start.items[0] != end.items[0]
    assert drawn(sample(), "welcome", "iceberg", ms=end.motion_ms) == end


def test_zones_are_within_the_ice() -> None:
    art = pytest.importorskip("abcdesk.art.stage.sea")
    assert tuple(art.BODY) == BODY
    for count in (1, 2, 3, 4):
        spans = [span(zone(place, count), 545, 606) for place in range(count)]
        assert all(right - left > 150 for left, right in spans)
        assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:]))


def test_the_close_shows_the_promises_the_room_trusts_most() -> None:
    workshop = sample()
    assert [one.id for one in most_trusted(workshop.commitments)] == ["c1", "c2", "c5"]
    assert most_trusted(()) == ()
    slide = drawn(workshop.put(replace(workshop.info, follow_up=dt.date(2027, 4, 14))), "close", "close")
    assert slide.texts[0] == "Thank you. The three promises you trust most:"
    assert "We meet again on 14 April 2027" in slide.texts


def test_the_close_without_a_date_says_the_prompt() -> None:
    workshop = sample()
    slide = drawn(workshop.put(replace(workshop.info, follow_up=None)), "close", "close")
    assert workshop.step("close").prompt in " ".join(slide.texts)


def test_thanks_are_counted() -> None:
    assert close_title(0, 0, False) == "Thank you for saying it aloud"
    assert close_title(1, 1, True) == "Thank you. This is your promise:"
    assert close_title(2, 2, True) == "Thank you. These are your promises:"
    assert close_title(3, 12, False) == "Thank you. Three of your 12 promises:"
    assert close_title(3, 5, True) == "Thank you. The three promises you trust most:"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_any_number_of_promises(count: int, theme: str) -> None:
    for workshop in (sample(), wordy()):
        fewer = workshop.without(*workshop.commitments[count:])
        assert faults(drawn(fewer, "close", "close", theme)) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("minutes", [0, 15])
def test_a_break(minutes: int, theme: str) -> None:
    for workshop in (sample(), wordy()):
        step = r.Step("b", r.StepKind.BREAK, "Coffee", "There is cake.", minutes, position=3)
        assert faults(drawn(workshop.put(step), "b", "break", theme)) == []


def test_a_break_says_when_it_ends() -> None:
    assert time_left(15, 900) == ("15", "minutes until we go on")
    assert time_left(15, 61) == ("2", "minutes until we go on")
    assert time_left(15, 60) == ("60", "seconds until we go on")
    assert time_left(15, 0.4) == ("1", "second until we go on")
    assert time_left(15, -5) == ("", "We go on now")
    assert time_left(0, 0) == ("", "We go on when everyone is back")


def test_large_words() -> None:
    step = r.Step("t", r.StepKind.TALK, "Think", "What would a user say?", settings={"slide": "text"})
    slide = drawn(sample().put(step), "t", "text")
    assert slide.texts[0] == "Think"
    assert "What would a user say?" in " ".join(slide.texts)
    alone = drawn(sample().put(replace(step, prompt="")), "t", "text")
    assert alone.texts[0] == "Think"
