"""What commands refuse, by the field the message belongs to; and that a refusal writes nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from small_room import Memory, after, room

from abcdesk.domain import records as r
from abcdesk.domain.changes import Command
from abcdesk.domain.commands.preparing import (
    DescribeWorkshop,
    KeepGroup,
    KeepStep,
    KeepTeam,
    RemoveGroup,
    RemoveTeam,
    ReplaceAgenda,
    read_date,
)
from abcdesk.domain.commands.recording import (
    CountAnswers,
    KeepBehaviour,
    KeepCommitment,
    KeepDecision,
    KeepImpact,
    KeepPrivateNote,
    Remove,
)
from abcdesk.domain.commands.rounds import CastBallot, CloseAndReveal, ReopenRound, WithdrawBallot, read_picks
from abcdesk.domain.errors import InvalidInput

PROMISE = r.Commitment("k1", "Call back", confidence=(5,) * 13)
BUSY = room(
    r.Ballot("own", "it", None, 5, ("c1",)),
    r.Ballot("tables", "it", "t1", None, ("c1",), 1),
    r.Judgement("judge", "c1", "users", "agree", 4),
    r.Rating("scan", "culture", "it", 1, 4),
    r.Impact("i1", "impact", "c1", r.Dimension.VALUE, "Late", team="t2"),
    r.Behaviour("b1", "c1", "We call back", worded_by="boss"),
    r.Observation("o1", "game", 1, "b1", r.ObservationKind.SEEN),
    PROMISE,
)


def step(id: str, kind: r.StepKind = r.StepKind.PICK, **settings: object) -> r.Step:
    return r.Step(id, kind, "Title", settings=settings)


def impact(**values: object) -> r.Impact:
    return r.Impact(
        **{"id": "i", "step": "impact", "card": "c1", "dimension": r.Dimension.VALUE, "text": "x"} | values
    )


REFUSED: list[tuple[str, Command]] = [
    ("title", DescribeWorkshop(r.Info(" "))),
    ("start", DescribeWorkshop(r.Info("T", start="1300"))),
    ("follow_up", DescribeWorkshop(r.Info("T", date=dt.date(2026, 1, 2), follow_up=dt.date(2026, 1, 2)))),
    ("name", KeepGroup(r.Group("x", " "))),
    ("headcount", KeepGroup(r.Group("x", "X", headcount=501))),
    ("headcount", KeepGroup(r.Group("it", "IT", headcount=4))),
    ("headcount", KeepGroup(r.Group("users", "Users", headcount=3))),
    ("headcount", KeepGroup(r.Group("boss", "Leadership", headcount=1))),
    ("name", KeepTeam(r.Team("x", "", "it"))),
    ("size", KeepTeam(r.Team("x", "X", "it", -1))),
    ("group", KeepTeam(r.Team("x", "X", "nobody"))),
    ("group", KeepTeam(r.Team("t1", "Desk", "users", 6))),
    ("headcount", KeepTeam(r.Team("t1", "Desk", "it", 4))),
    ("name", RemoveTeam("t1")),
    ("name", RemoveGroup("it")),
    ("name", RemoveGroup("boss")),
    ("title", KeepStep(r.Step("x", r.StepKind.TALK))),
    ("minutes", KeepStep(r.Step("x", r.StepKind.TALK, "X", minutes=-1))),
    ("settings.picks", KeepStep(step("x", picks=0))),
    ("settings.nonsense", KeepStep(step("x", nonsense=1))),
    ("settings.highest", KeepStep(step("x", r.StepKind.RATE, areas=[], lowest=3, highest=3))),
    ("settings", KeepStep(step("own", picks=1))),
    ("settings", KeepStep(step("judge", r.StepKind.JUDGE, answers=["yes", "no"]))),
    ("settings", KeepStep(step("scan", r.StepKind.RATE, areas=[{"id": "culture", "name": ""}], highest=3))),
    ("kind", KeepStep(step("impact", r.StepKind.TALK))),
    ("steps", ReplaceAgenda(())),
    ("step", CastBallot("nothing", ("c1",), "it", seat=1)),
    ("step", CastBallot("judge", ("c1",), "it", seat=1)),
    ("group", CastBallot("own", ("c1",), "nobody", seat=1)),
    ("group", CastBallot("guess", ("c1",), "users", seat=1)),
    ("team", CastBallot("own", ("c1",), "it", team="t2", seat=1)),
    ("team", CastBallot("tables", ("c1",), "it")),
    ("team", CastBallot("tables", ("c1",), team="t9")),
    ("group", CastBallot("tables", ("c1",), "users", team="t1")),
    ("seat", CastBallot("own", ("c1",), "it")),
    ("seat", CastBallot("own", ("c1",), "it", seat=7)),
    ("seat", CastBallot("own", ("c1",), "it", seat=0)),
    ("picks", CastBallot("own", (), "it", seat=1)),
    ("picks", CastBallot("guess", ("c1", "c2", "c3"), "it", seat=1)),
    ("picks[0]", CastBallot("own", ("c99",), "it", seat=1)),
    ("picks[1]", CastBallot("own", ("c1", "c1"), "it", seat=1)),
    ("picks[0]", CastBallot("tables", ("c7",), team="t1")),
    ("seat", WithdrawBallot("own", "it", seat=2)),
    ("step", CloseAndReveal("guess")),
    ("step", CloseAndReveal("judge")),
    ("step", ReopenRound("welcome")),
    ("step", CountAnswers("nothing", "c1", "it", (("agree", 1),))),
    ("step", CountAnswers("own", "c1", "it", (("agree", 1),))),
    ("card", CountAnswers("judge", "c99", "it", (("agree", 1),))),
    ("group", CountAnswers("judge", "c1", "nobody", (("agree", 1),))),
    ("answer", CountAnswers("judge", "c1", "it", (("perhaps", 1),))),
    ("count", CountAnswers("judge", "c1", "it", (("agree", -1),))),
    ("count", CountAnswers("judge", "c1", "it", (("agree", 4), ("unsure", 3)))),
    ("count", CountAnswers("judge", "c1", "users", (("unsure", 2),))),
    ("text", KeepImpact(impact(text=" "))),
    ("text", KeepImpact(impact(text="x" * 20_001))),
    ("step", KeepImpact(impact(step="nothing"))),
    ("step", KeepImpact(impact(step="own"))),
    ("card", KeepImpact(impact(card="c99"))),
    ("severity", KeepImpact(impact(severity=4))),
    ("team", KeepImpact(impact(team="t9"))),
    ("card", KeepDecision(r.Decision("c99", r.DecisionKind.TREAT))),
    ("desired", KeepBehaviour(r.Behaviour("b2", "c1", ""))),
    ("card", KeepBehaviour(r.Behaviour("b2", "c99", "x"))),
    ("worded_by", KeepBehaviour(r.Behaviour("b2", "c1", "x", worded_by="nobody"))),
    ("text", KeepCommitment(r.Commitment("k2", ""))),
    ("behaviour", KeepCommitment(r.Commitment("k2", "x", "b9"))),
    ("confidence[1]", KeepCommitment(r.Commitment("k2", "x", confidence=(5, 6)))),
    ("confidence", KeepCommitment(r.Commitment("k2", "x", confidence=(5,) * 15))),
    ("text", KeepPrivateNote(r.PrivateNote("n1", "own", ""))),
    ("step", KeepPrivateNote(r.PrivateNote("n1", "nothing", "x"))),
    ("behaviour", Remove(BUSY.behaviours[0])),
]


@pytest.mark.parametrize(
    ("field", "command"),
    REFUSED,
    ids=[f"{type(c).__name__} {field} {n}" for n, (field, c) in enumerate(REFUSED)],
)
def test_a_command_refuses_by_field(field: str, command: Command) -> None:
    with pytest.raises(InvalidInput) as refused:
        command.apply(Memory(BUSY))
    assert refused.value.field == field
    assert refused.value.message


def test_a_closed_round_takes_nothing() -> None:
    workshop = after(room(), CastBallot("own", ("c1",), "it", seat=1), CloseAndReveal("own"))
    for command in (CastBallot("own", ("c2",), "it", seat=2), WithdrawBallot("own", "it", seat=1)):
        with pytest.raises(InvalidInput, match="closed"):
            command.apply(Memory(workshop))
    assert after(workshop, ReopenRound("own"), CastBallot("own", ("c2",), "it", seat=1)).ballots[0].picks == (
        "c2",
    )


def test_a_group_that_a_step_asks_stays() -> None:
    workshop = after(room(), RemoveTeam("t2"))
    with pytest.raises(InvalidInput, match="asked in a step"):
        RemoveGroup("users").apply(Memory(workshop))


def test_the_first_ballot_opens_the_round_and_a_second_replaces_it() -> None:
    workshop = after(room(), CastBallot("tables", ("c1",), team="t1"))
    assert workshop.step("tables").state is r.StepState.OPEN
    workshop = after(workshop, CastBallot("tables", ("c2",), team="t1", seat=1))
    assert [ballot.picks for ballot in workshop.ballots] == [("c2",)]


def test_hands_move_from_one_answer_to_another_in_any_order() -> None:
    workshop = after(room(), CountAnswers("judge", "c1", "it", (("agree", 6),)))
    workshop = after(workshop, CountAnswers("judge", "c1", "it", (("disagree", 6), ("agree", 0))))
    assert [(row.answer, row.count) for row in workshop.judgements] == [("disagree", 6)]


def test_a_removed_team_leaves_its_notes() -> None:
    with pytest.raises(InvalidInput, match="have answered already"):
        after(BUSY, RemoveTeam("t2"))
    unanswered = BUSY.without(*BUSY.ballots, *BUSY.ratings, *BUSY.judgements)
    workshop = after(unanswered, RemoveTeam("t2"))
    assert workshop.impacts[0].team is None
    assert workshop.group("users").headcount == 0


def test_a_removed_behaviour_leaves_its_commitments() -> None:
    workshop = room(r.Behaviour("b1", "c1", "x"), r.Commitment("k1", "x", "b1"))
    assert after(workshop, Remove(workshop.behaviours[0])).commitments[0].behaviour is None


def test_numbers_of_cards_are_read_with_their_places() -> None:
    assert read_picks(room(), "own", [3, 1]) == ("c3", "c1")
    for numbers, field in (([3, 99], "picks[1]"), ([3, 3], "picks[1]"), ([1, 2, 3, 4], "picks[3]")):
        with pytest.raises(InvalidInput) as refused:
            read_picks(room(), "own", numbers)
        assert refused.value.field == field
    with pytest.raises(InvalidInput, match="not part of this step"):
        read_picks(room(), "tables", [7])


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("", None),
        ("2026-10-14", dt.date(2026, 10, 14)),
        ("14.10.2026", dt.date(2026, 10, 14)),
        ("14/10/2026", dt.date(2026, 10, 14)),
        ("14 Oct 2026", dt.date(2026, 10, 14)),
        ("14 october", dt.date(2026, 10, 14)),
        ("3.2.", dt.date(2027, 2, 3)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, date: dt.date | None) -> None:
    assert read_date("date", text, dt.date(2026, 9, 1)) == date


@pytest.mark.parametrize("text", ["tomorrow", "30 Feb 2026", "2026-13-01", "14 xyz 2026"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_date("date", text, dt.date(2026, 9, 1))
