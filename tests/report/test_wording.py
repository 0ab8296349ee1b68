"""Numbers, lists and dates as a careful person writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from abcdesk.report.content import wording as w


@pytest.mark.parametrize(
    ("number", "text"), [(0, "no"), (1, "one"), (9, "nine"), (10, "10"), (24, "24"), (-1, "-1")]
)
def test_one_to_nine_are_spelt(number: int, text: str) -> None:
    assert w.spelt(number) == text


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
    assert w.ratio_of(number, whole, "team") == text


def test_counts_take_the_right_noun() -> None:
    assert [w.counted(n, "person", "people") for n in (0, 1, 2, 24)] == [
        "no people",
        "one person",
        "two people",
        "24 people",
    ]
    assert (w.figure(1, "note"), w.figure(18, "pick")) == ("1 note", "18 picks")


def test_lists() -> None:
    assert w.listed([]) == ""
    assert w.listed(["a"]) == "a"
    assert w.listed(["a", "b"]) == "a and b"
    assert w.listed(["a", "b", "c"], "or") == "a, b or c"
    assert w.listed_up_to(["a", "b", "c"], 3) == "a, b and c"
    assert w.listed_up_to(["a", "b", "c", "d"], 3) == "a, b and two more"


def test_ordinals() -> None:
    assert [w.ordinal(n) for n in (1, 6, 9, 10, 11, 21, 112)] == [
        "first",
        "sixth",
        "ninth",
        "10th",
        "11th",
        "21st",
        "112th",
    ]
    assert [w.short_ordinal(n) for n in (1, 2, 3, 4, 12, 13, 22, 23)] == [
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
    assert w.long_date(day) == "4 October 2026"
    assert w.day_and_month(day) == "4 October"
    assert w.short_day(day) == "4 Oct"
    assert w.month_and_year(day) == "October 2026"


def test_pages() -> None:
    assert w.page_list([]) == ""
    assert w.page_list([5]) == "Page 5"
    assert w.page_list([4, 6, 7]) == "Pages 4, 6 and 7"


def test_percentages_only_from_fifty_people_on() -> None:
    assert w.with_percent(40, 49) == "40 of 49"
    assert w.with_percent(40, 50) == "40 of 50 (80\u00a0%)"


def test_ends() -> None:
    assert [w.ended(text) for text in ("Done", "Done.", "Why?", "“So.”", "")] == [
        "Done.",
        "Done.",
        "Why?",
        "“So.”",
        "",
    ]
    assert (w.genitive("IT"), w.genitive("users")) == ("IT’s", "users’")
