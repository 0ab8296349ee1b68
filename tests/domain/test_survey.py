"""Slips from a survey: read whole or refused with every line that is wrong; revealed later like any round."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import Memory, room

from abcdesk.domain.commands.rounds import CloseAndReveal, ImportBallots
from abcdesk.domain.compare import mirrors_of
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Ballot, StepState
from abcdesk.domain.survey import SurveyProblems, read_survey
from abcdesk.domain.workshop import Workshop


def read(text: str, step: str = "truth", workshop: Workshop | None = None) -> list[tuple[object, ...]]:
    workshop = workshop or room()
    found = read_survey(text, workshop, workshop.step(step))
    return [(ballot.group, ballot.seat, *ballot.picks) for ballot in found]


def problems(text: str, step: str = "truth", workshop: Workshop | None = None) -> list[str]:
    with pytest.raises(SurveyProblems) as refused:
        read(text, step, workshop)
    return list(refused.value.problems)


def test_numbers_ids_and_titles_are_cards() -> None:
    assert read("pick 1,pick 2,pick 3\n3,c4,Card 5\n1,,2\n") == [
        ("users", 1, "c3", "c4", "c5"),
        ("users", 2, "c1", "c2"),
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_common_separator_and_any_case(mark: str) -> None:
    assert read(f"Slip{mark}Card A{mark}Card B\r\n4{mark}1{mark}2\r\n\r\n") == [("users", 4, "c1", "c2")]


def test_groups_go_by_name_or_id_where_several_are_asked() -> None:
    assert read("group,pick\nIT,1\nboss,2\nUSERS,3\n", "own") == [
        ("it", 1, "c1"),
        ("boss", 1, "c2"),
        ("users", 1, "c3"),
    ]


def test_slips_without_a_number_go_on_behind_those_that_are_in() -> None:
    workshop = room(Ballot("truth", "users", None, 1, ("c1",)))
    assert [row[1] for row in read("slip,pick\n,2\n3,3\n,4\n", workshop=workshop)] == [2, 3, 4]


def test_every_wrong_line_is_named_at_once() -> None:
    text = "slip,pick 1,pick 2,pick 3,pick 4\n1,1,2,3,4\n2,99,,,\n3,1,1,,\nx,1,,,\n1,,,,\n6,1,,,\n7,8,,,\n"
    assert problems(text) == [
        "Line 2: 4 cards are picked, 3 are allowed.",
        "Line 3: there is no card “99” in this deck.",
        "Line 4: “1” is picked twice.",
        "Line 5: “x” is no number of a slip.",
        "Line 6: a ballot holds at least one card.",
        "Line 7: seat 6 is above the head count of 5.",
        "Line 8: seat 7 is above the head count of 5.",
    ]


@pytest.mark.parametrize(
    ("text", "step", "words"),
    [
        ("", "truth", "no slips"),
        ("pick 1,pick 2\n\n", "truth", "no slips"),
        ("name,choice\nAnn,1\n", "truth", "no column for cards"),
        ("pick\n1\n", "own", "a column “group” is needed"),
        ("group,pick\nCustomers,1\n", "own", "no group “Customers” is asked here; asked are IT, Users"),
        ("pick\n1\n", "tables", "Teams pick"),
        ("slip,pick\n1,1\n1,2\n", "truth", "Line 3: slip 1 of Users is handed in already"),
        ('pick\n"1\n', "truth", "not a table"),
    ],
)
def test_a_file_that_is_no_survey_says_why(text: str, step: str, words: str) -> None:
    assert words in problems(text, step)[0]


def test_what_is_in_already_is_not_replaced() -> None:
    workshop = room(Ballot("truth", "users", None, 2, ("c1",)))
    assert problems("slip,pick\n2,3\n", workshop=workshop) == [
        "Line 2: slip 2 of Users is handed in already."
    ]


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    workshop = room()
    try:
        read_survey(text, workshop, workshop.step("truth"))
    except SurveyProblems as error:
        assert error.problems


def test_a_survey_is_taken_in_as_one_and_revealed_later() -> None:
    ballots = [Ballot("guess", "it", None, n, ("c1", "c2"), n) for n in range(1, 6)]
    memory = Memory(room(*ballots))
    memory.put(replace(memory.workshop.step("guess"), state=StepState.REVEALED))
    slips = read_survey(
        "pick,pick\n1,3\n1,3\n1,4\n2,3\n3,4\n", memory.workshop, memory.workshop.step("truth")
    )
    ImportBallots("truth", slips).apply(memory)
    assert memory.workshop.step("truth").state is StepState.OPEN
    assert mirrors_of(memory.workshop, "guess") == ()
    CloseAndReveal("truth").apply(memory)
    (found,) = mirrors_of(memory.workshop, "guess")
    assert found.blind_spots == ("c3", "c4")


def test_a_closed_round_takes_no_survey_and_one_wrong_slip_takes_none() -> None:
    memory = Memory(room())
    good, wrong = Ballot("truth", "users", None, 1, ("c1",)), Ballot("truth", "users", None, 9, ("c1",))
    with pytest.raises(InvalidInput):
        ImportBallots("truth", (wrong, good)).apply(memory)
    assert memory.workshop.ballots == ()
    memory.put(replace(memory.workshop.step("truth"), state=StepState.REVEALED))
    with pytest.raises(InvalidInput, match="closed"):
        ImportBallots("truth", (good,)).apply(memory)
