"""Think or know: what a guess rests on is recorded, refused, taken back and counted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_room import after, room

from abcdesk.domain.commands.guesses import SayEvidence
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.guesses import guesses
from abcdesk.domain.records import Ballot, Evidence, StepState
from abcdesk.domain.results import results
from abcdesk.domain.workshop import Workshop


def guessed(state: StepState = StepState.REVEALED) -> Workshop:
    """Five of IT guessed: c1 four times, c2 three times, c3 twice, c4 once."""
    ballots = [("c1", "c2"), ("c1", "c2"), ("c1", "c2"), ("c1", "c3"), ("c4", "c3")]
    found = room(*(Ballot("guess", "it", None, n, picks, n) for n, picks in enumerate(ballots, start=1)))
    return found.put(replace(found.step("guess"), state=state))


def test_evidence_is_told_for_the_top_cards_of_a_revealed_guess_alone() -> None:
    workshop = after(guessed(), SayEvidence("guess", "c2", Evidence.ASKED, " 12 wards "))
    found = guesses(workshop, workshop.step("guess"))
    assert [(one.card, one.evidence, one.source) for one in found] == [
        ("c1", None, ""),
        ("c2", Evidence.ASKED, "12 wards"),
        ("c3", None, ""),
        ("c4", None, ""),
    ]
    assert guesses(guessed(StepState.OPEN), workshop.step("own")) == ()
    assert guesses(guessed(StepState.OPEN), guessed(StepState.OPEN).step("guess")) == ()


def test_the_kind_can_change_while_the_source_stays_and_be_taken_back() -> None:
    said = after(
        guessed(),
        SayEvidence("guess", "c1", Evidence.ASKED, "Survey in March"),
        SayEvidence("guess", "c1", Evidence.MEASURED),
    )
    assert [(row.evidence, row.source) for row in said.guess_evidence] == [
        (Evidence.MEASURED, "Survey in March")
    ]
    assert after(said, SayEvidence("guess", "c1", None)).guess_evidence == ()


@pytest.mark.parametrize(
    ("field", "command"),
    [
        ("step", SayEvidence("nothing", "c1", Evidence.ASKED)),
        ("step", SayEvidence("judge", "c1", Evidence.ASKED)),
        ("step", SayEvidence("own", "c1", Evidence.ASKED)),
        ("card", SayEvidence("guess", "c99", Evidence.ASKED)),
        ("source", SayEvidence("guess", "c1", Evidence.ASKED, "x" * 20_001)),
    ],
)
def test_what_cannot_be_is_refused(field: str, command: SayEvidence) -> None:
    with pytest.raises(InvalidInput) as refused:
        after(guessed(), command)
    assert refused.value.field == field


def test_results_say_what_each_guess_rests_on() -> None:
    workshop = after(guessed(), SayEvidence("guess", "c1", Evidence.OPINION))
    steps = results(workshop)["steps"]
    assert isinstance(steps, dict)
    assert steps["guess"]["evidence"][:2] == [
        {"card": "c1", "evidence": "opinion", "source": ""},
        {"card": "c2", "evidence": None, "source": ""},
    ]
    assert "evidence" not in steps["own"]
