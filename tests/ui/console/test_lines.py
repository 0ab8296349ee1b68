"""What is typed in one line is read as its parts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abcdesk.domain.records import Team
from abcdesk.ui.console.mentions import attributed, owner_and_date, owner_and_date_text, short_date
from abcdesk.ui.console.panels.commitment_line import commitment_line, parse_commitment
from abcdesk.ui.console.spread import spread
from tests.ui.console.rooms import sample

TODAY = dt.date(2026, 10, 14)
DECK = sample()[1].deck
TEAMS = (
    Team("t1", "Service desk", "it"),
    Team("t5", "Office users", "users"),
    Team("t6", "Ward users", "users"),
)


def test_a_whole_commitment() -> None:
    parts = parse_commitment("Look back after each go-live @change manager /26 feb #43", DECK, TODAY)
    assert parts.text == "Look back after each go-live"
    assert parts.owner == "Change manager"
    assert parts.due == dt.date(2027, 2, 26)
    assert parts.card is not None and parts.card.number == 43
    assert parts.error == ""


@pytest.mark.parametrize(
    ("line", "text", "owner", "due"),
    [
        ("Answer within 24/7", "Answer within 24/7", "", None),
        ("Mail desk@ward.org every Monday", "Mail desk@ward.org every Monday", "", None),
        ("Ask C# people", "Ask C# people", "", None),
        ("/2026-12-01 Ask first @Head of IT", "Ask first", "Head of IT", dt.date(2026, 12, 1)),
        ("Ask /1.12. first", "Ask first", "", dt.date(2026, 12, 1)),
        ("Ask @CIO /2 Nov", "Ask", "CIO", dt.date(2026, 11, 2)),
        ("Ask / later", "Ask / later", "", None),
        ("", "", "", None),
    ],
)
def test_marks_in_odd_places(line: str, text: str, owner: str, due: dt.date | None) -> None:
    parts = parse_commitment(line, DECK, TODAY)
    assert (parts.text, parts.owner, parts.due) == (text, owner, due)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("Ask #99", "No card 99. Numbers go from 1 to 54."),
        ("Ask #x", "A card is its number: #24."),
        ("Ask /soon", "A date looks like /14 Oct or /2026-10-14."),
        ("Ask /31 feb", "There is no such day: 31 feb."),
    ],
)
def test_what_is_wrong_is_said(line: str, error: str) -> None:
    parts = parse_commitment(line, DECK, TODAY)
    assert parts.error == error
    assert parts.text == "Ask"


@given(
    st.sampled_from(["Ask first", "Call back", "Look at the board"]),
    st.sampled_from(["", "Change manager", "CIO"]),
    st.one_of(st.none(), st.dates(dt.date(2026, 1, 1), dt.date(2029, 12, 31))),
    st.one_of(st.none(), st.sampled_from(DECK.cards)),
)
def test_a_line_says_what_it_was_made_of(text: str, owner: str, due: dt.date | None, card: object) -> None:
    parts = parse_commitment(commitment_line(text, owner, due, card, TODAY), DECK, TODAY)
    assert (parts.text, parts.owner, parts.due, parts.card) == (text, owner, due, card)


@given(st.text(max_size=60))
def test_no_line_breaks_the_reader(line: str) -> None:
    parse_commitment(line, DECK, TODAY)
    attributed(line, TEAMS)
    owner_and_date(line, TODAY)


@pytest.mark.parametrize(
    ("line", "text", "team", "unknown"),
    [
        ("Nobody trusts the list @office", "Nobody trusts the list", "Office users", ""),
        ("It waits @Ward users", "It waits", "Ward users", ""),
        ("It waits @desk", "It waits", "Service desk", ""),
        ("It waits @nobody", "It waits @nobody", "", "nobody"),
        ("mail us@ward", "mail us@ward", "", ""),
        ("It waits @", "It waits @", "", ""),
    ],
)
def test_who_said_it(line: str, text: str, team: str, unknown: str) -> None:
    found = attributed(line, TEAMS)
    assert found.text == text
    assert (found.team.name if found.team else "") == team
    assert found.unknown == unknown


def test_owner_and_date() -> None:
    read = owner_and_date("@CIO /2 Nov", TODAY)
    assert (read.owner, read.by, read.error) == ("CIO", dt.date(2026, 11, 2), "")
    assert owner_and_date_text("CIO", dt.date(2026, 11, 2), TODAY) == "@CIO /2 Nov"
    assert owner_and_date("CIO", TODAY).owner == "CIO"
    assert owner_and_date("/soon", TODAY).error
    assert short_date(dt.date(2026, 1, 5), TODAY) == "5 Jan 2026"


@given(
    st.lists(st.integers(0, 40), min_size=1, max_size=5), st.lists(st.integers(0, 30), min_size=1, max_size=6)
)
def test_spreading_keeps_every_count(counts: list[int], people: list[int]) -> None:
    shares = spread(counts, people)
    assert [sum(group[answer] for group in shares) for answer in range(len(counts))] == counts
    if sum(counts) <= sum(people):
        assert all(sum(group) <= heads for group, heads in zip(shares, people, strict=True))


def test_spreading_is_in_proportion() -> None:
    assert spread([22, 1, 1], [13, 8, 3]) == [[12, 1, 0], [7, 0, 1], [3, 0, 0]]
    assert spread([5], [0, 0]) == [[5], [0]]
    assert spread([5], []) == []
