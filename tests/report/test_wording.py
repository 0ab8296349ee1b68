"""Numbers, lists and dates as a careful person writes them in each language."""

from __future__ import annotations

import datetime as dt

import pytest

from abcdesk.domain.records import Numbers
from abcdesk.report.content import wording
from abcdesk.report.content.wording import Voice
from abcdesk.report.language import language_of

EN = language_of("en")


@pytest.mark.parametrize(
    ("number", "text"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (24, "24"), (-1, "-1")]
)
def test_one_to_nine_are_spelt(number: int, text: str) -> None:
    assert EN.spelt(number) == text


@pytest.mark.parametrize(
    ("number", "whole", "text"),
    [
        (5, 6, "five of six teams"),
        (6, 6, "all six teams"),
        (0, 6, "none of six teams"),
        (1, 1, "the one team"),
        (0, 1, "not the one team"),
        (1, 2, "one of two teams"),
        (2, 12, "2 of 12 teams"),
        (12, 12, "all 12 teams"),
        (0, 12, "none of 12 teams"),
        (9, 10, "9 of 10 teams"),
    ],
)
def test_a_ratio_never_mixes_words_and_figures(number: int, whole: int, text: str) -> None:
    assert EN.ratio("team", number, whole).text == text


def test_counts_take_the_right_noun() -> None:
    assert [EN.say("count.person", n=n) for n in (0, 1, 2, 24)] == [
        "no people",
        "one person",
        "two people",
        "24 people",
    ]
    assert (EN.say("held.notes", n=1), EN.say("held.picks", n=18)) == ("1 note", "18 picks")


def test_lists() -> None:
    assert EN.listed([]) == ""
    assert EN.listed(["a"]) == "a"
    assert EN.listed(["a", "b"]) == "a and b"
    assert EN.listed(["a", "b", "c"], "or") == "a, b or c"
    assert EN.listed_up_to(["a", "b", "c"], 3) == "a, b and c"
    assert EN.listed_up_to(["a", "b", "c", "d"], 3) == "a, b and two more"


def test_ordinals() -> None:
    assert [EN.ordinal(n) for n in (1, 6, 9, 10, 11, 21, 112)] == [
        "first",
        "sixth",
        "ninth",
        "10th",
        "11th",
        "21st",
        "112th",
    ]
    assert [EN.place(n) for n in (1, 2, 3, 4, 12, 13, 22, 23)] == [
        "1st",
        "2nd",
        "3rd",
        "4th",
        "12th",
        "13th",
        "22nd",
        "23rd",
    ]


def test_dates() -> None:
    day = dt.date(2026, 10, 4)
    told = [EN.date(day, style) for style in ("long", "day", "short", "month")]
    assert told == ["4 October 2026", "4 October", "4 Oct", "October 2026"]


def test_pages() -> None:
    assert EN.say("pages.refs", pages=["5"]) == "Page 5"
    assert EN.say("pages.refs", pages=["4", "6", "7"]) == "Pages 4, 6 and 7"


def test_percentages_only_from_fifty_people_on() -> None:
    assert EN.people(40, 49).text == "40 of 49 people"
    assert EN.people(40, 50).text == "40 of 50 (80\u00a0%) people"


def test_numbers_are_said_as_they_are_wished_for() -> None:
    said = [
        (one.ratio("team", 5, 6).text, one.ratio("person", 22, 24).text, one.share(5, 24), one.base(24, 24))
        for one in (language_of("en", numbers) for numbers in Numbers)
    ]
    assert language_of("en", Numbers.COUNTS).people(80, 200).text == "80 of 200 people"
    assert said == [
        ("five of six teams", "22 of 24 people", "5 of 24", "of 24"),
        ("5 of 6 teams", "22 of 24 people", "5 of 24", "of 24"),
        ("5 of 6 teams", "22 of 24 people (92\u00a0%)", "5 of 24 (21\u00a0%)", "of 24 (100\u00a0%)"),
    ]


def test_ends() -> None:
    assert [wording.ended(text) for text in ("Done", "Done.", "Why?", "“So.”", "")] == [
        "Done.",
        "Done.",
        "Why?",
        "“So.”",
        "",
    ]


def test_voices_have_the_form_that_a_sentence_asks_for() -> None:
    nurses = Voice("groups", many=True, groups=("Doctors", "Nurses"))
    said = [EN.voiced(voice, "of") for voice in (Voice("it", many=False), nurses)]
    assert said == ["IT’s", "Doctors and Nurses’"]


@pytest.mark.parametrize(
    ("code", "ratio", "date", "people", "picked"),
    [
        (
            "de",
            "eines von sechs Teams",
            "4. Oktober 2026",
            "40 von 50 Personen (80\u00a0%)",
            "Eine von sechs Personen wählte sie.",
        ),
        (
            "nl",
            "één van de zes teams",
            "4 oktober 2026",
            "40 van de 50 mensen (80%)",
            "Eén van de zes mensen koos deze kaart.",
        ),
    ],
)
def test_other_languages_have_their_own_grammar(
    code: str, ratio: str, date: str, people: str, picked: str
) -> None:
    one = language_of(code)
    assert one.ratio("team", 1, 6).text == ratio
    assert one.date(dt.date(2026, 10, 4)) == date
    assert one.people(40, 50).text == people
    assert one.say("picked.picked", who=one.ratio("person", 1, 6), sides="") == picked
