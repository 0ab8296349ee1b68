"""Commands at random, most of them possible in the small room."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import strategies as st
from small_room import CARDS, STEPS, rows

from abcdesk.desk import Desk
from abcdesk.domain import records as r
from abcdesk.domain.changes import Command
from abcdesk.domain.commands import (
    arguing,
    guesses,
    merging,
    reporting,
    rounds,
    ruling,
    sending_back,
    simulating,
    sorting,
    staging,
)
from abcdesk.domain.commands import preparing as p
from abcdesk.domain.commands import recording as rec
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.steps.judge import AGREE, VERDICT
from abcdesk.domain.workshop import Workshop

cards = st.sampled_from([card.id for card in CARDS])
groups = st.sampled_from(["it", "users", "boss", "new"])
teams = st.sampled_from(["t1", "t2", "t3"])
steps = st.sampled_from([id for id, _, _ in STEPS])
texts = st.text(min_size=1, max_size=12) | st.sampled_from(["=1+1", "<b>R&D</b>", "😀", "a\nb", "\x00"])
dates = st.none() | st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
places = st.integers(0, 9)


def ids(prefix: str) -> st.SearchStrategy[str]:
    return st.integers(1, 4).map(lambda n: f"{prefix}{n}")


impacts = st.builds(
    r.Impact,
    ids("i"),
    st.just("impact"),
    cards,
    st.sampled_from(r.Dimension),
    texts,
    st.integers(0, 3),
    st.sampled_from(r.Evidence),
    st.none() | teams,
)
decisions = st.builds(r.Decision, cards, st.sampled_from(r.DecisionKind), texts, dates)
behaviours = st.builds(
    r.Behaviour, ids("b"), cards, texts, texts, st.sampled_from(["", "it", "new", "other"])
)
commitments = st.builds(
    r.Commitment,
    ids("c"),
    texts,
    st.none() | ids("b"),
    texts,
    dates,
    confidence=st.lists(st.integers(0, 5), max_size=14).map(tuple),
    status=st.sampled_from(r.CommitmentStatus),
)
evidence = st.builds(
    guesses.SayEvidence,
    st.sampled_from(["guess", "own"]),
    cards,
    st.none() | st.sampled_from(r.Evidence),
    st.none() | texts,
)
rulings = st.builds(
    r.Ruling, st.sampled_from(["excuses", "judge"]), cards, st.sampled_from(r.RulingKind), texts, texts
)
game, played = st.sampled_from(["game", "judge"]), st.integers(0, 4)
notes = st.builds(r.PrivateNote, ids("n"), steps, texts)
new_steps = st.builds(
    lambda like, title, minutes: replace(like, title=title, minutes=minutes),
    st.sampled_from([row for row in rows() if isinstance(row, r.Step)]),
    texts,
    st.integers(0, 60),
) | st.sampled_from(
    [
        r.Step("own", r.StepKind.PICK, "Own", settings={"picks": 2, "asked_as": "boss", "cards": None}),
        r.Step("judge", r.StepKind.JUDGE, "Judge", settings={"answers": ["yes", "no"]}),
        r.Step("extra", r.StepKind.BREAK, "Break"),
    ]
)


@st.composite
def counting(draw: st.DrawFn) -> rec.CountAnswers:
    step, answers = draw(st.sampled_from([("judge", AGREE), ("impact", VERDICT)]))
    counted = tuple((answer, draw(st.integers(0, 3))) for answer in draw(st.permutations(answers)))
    return rec.CountAnswers(step, draw(cards), draw(groups), counted)


picks = st.lists(cards, min_size=1, max_size=3).map(tuple)
whom = st.lists(st.sampled_from(["", "users", "board", "x"]), max_size=3).map(tuple)
some = st.lists(cards, max_size=4).map(tuple)
piles = st.builds(
    r.Piles, st.sampled_from(["piles", "own"]), st.sampled_from(["it", "users"]), teams, some, some
)
commands: st.SearchStrategy[Command] = st.one_of(
    st.builds(
        rounds.CastBallot,
        st.sampled_from(["own", "guess", "truth", "dots", "suits"]),
        picks,
        groups,
        st.none(),
        places,
    ),
    st.builds(rounds.CastBallot, st.just("tables"), picks, st.just(""), teams),
    st.builds(rounds.CastBallot, st.just("own"), picks, groups, st.none(), places, whom),
    st.builds(rounds.WithdrawBallot, st.sampled_from(["own", "truth", "dots"]), groups, st.none(), places),
    st.builds(sorting.HandInPiles, piles),
    st.builds(sorting.TakePilesBack, st.just("piles"), st.just("it"), teams),
    st.builds(sorting.ClosePiles, steps),
    st.builds(sorting.ReopenPiles, steps),
    st.builds(merging.MergeCards, st.sampled_from(["own", "dots", "suits", "judge"]), cards, cards),
    st.builds(
        arguing.KeepArgument,
        st.builds(r.Argument, st.just("top"), st.sampled_from(["it", "users"]), places, cards, texts, teams),
    ),
    st.builds(arguing.TakeArgumentOut, st.just("top"), st.just("it"), teams, places),
    st.builds(merging.PartCards, st.just("own"), cards),
    st.builds(rounds.CloseAndReveal, steps),
    st.builds(rounds.ReopenRound, steps),
    st.builds(
        p.DescribeWorkshop,
        st.builds(r.Info, texts, texts, date=dates, ask=texts, decide_by=dates, follow_up=dates),
    ),
    st.builds(p.KeepGroup, st.builds(r.Group, groups, texts, st.sampled_from(r.Perspective), places)),
    st.builds(p.KeepTeam, st.builds(r.Team, teams, texts, groups, places)),
    st.builds(p.RemoveTeam, teams),
    st.builds(p.RemoveGroup, groups),
    st.builds(p.KeepStep, new_steps),
    st.builds(p.MoveStep, steps, places),
    st.builds(p.RemoveStep, steps),
    st.builds(p.ReplaceAgenda, st.lists(new_steps, max_size=3, unique_by=lambda s: s.id).map(tuple)),
    counting(),
    st.builds(rec.KeepImpact, impacts),
    evidence,
    st.builds(rec.KeepDecision, decisions),
    st.builds(rec.KeepBehaviour, behaviours),
    st.builds(rec.KeepCommitment, commitments),
    st.builds(rec.KeepPrivateNote, notes),
    st.builds(simulating.StartRound, st.just("game"), played),
    st.builds(simulating.SetPhase, game, played, st.sampled_from(r.Phase)),
    st.builds(simulating.Tally, game, played, ids("b"), st.sampled_from(r.ObservationKind)),
    st.builds(simulating.TakeOut, game, played),
    st.builds(simulating.NoteLearning, game, played, texts, st.none() | teams),
    st.builds(simulating.ShowRound, game, played),
    st.builds(simulating.ReopenLastRound, game, played),
    st.builds(simulating.Watch, game, st.lists(ids("b"), max_size=5, unique=True).map(tuple)),
    st.builds(simulating.WordSigns, game, ids("b"), texts, texts),
    st.builds(ruling.KeepRuling, rulings),
    st.builds(sending_back.SendBack, st.sampled_from(["words", "game"]), cards, texts),
    st.builds(ruling.RemoveRuling, st.just("excuses"), cards),
    st.builds(
        reporting.WishReport,
        st.builds(
            r.ReportWishes,
            st.sampled_from(r.Paper),
            st.lists(st.sampled_from(["cover", "method", "none"]), max_size=3).map(tuple),
            st.none() | texts | st.just(""),
            st.sampled_from(["", "nl", "de-AT", "Dutch"]),
            st.sampled_from(["", "#0E6F7C", "red"]),
            st.sampled_from(r.Numbers),
        ),
    ),
    st.builds(reporting.WordFinding, st.sampled_from(["card:c1", "impact"]), texts, texts),
    st.builds(reporting.SetLogo, st.none() | st.just(b"\x89PNG...") | st.binary(max_size=4)),
    st.builds(rec.MoveCommitment, ids("c"), places),
    st.builds(rec.Remove, impacts | decisions | behaviours | commitments | notes),
    st.builds(staging.Next, st.floats(0, 2e9)),
    st.builds(staging.Back, st.floats(0, 2e9)),
    st.builds(staging.Blank, st.sampled_from([r.Screen.BLACK, r.Screen.WHITE])),
    st.builds(staging.Freeze),
    st.builds(staging.RunTimer, steps, st.floats(0, 2e9)),
)


def tried(desk: Desk, command: Command) -> bool:
    """Run the command; False where it was refused."""
    try:
        desk.run(command)
    except (InvalidInput, KeyError, StopIteration):  # the latter two: it names what is not there
        return False
    return True


def without_stage(workshop: Workshop) -> Workshop:
    """The workshop but for where the show stands, which undo and exchange leave alone."""
    return workshop.without(r.Stage())


def renumbered(workshop: Workshop) -> Workshop:
    """The workshop without its stage, its lists numbered from 0 without gaps."""
    result = without_stage(workshop)
    for kind in (r.Group, r.Team, r.Step, r.Ballot, r.Judgement, r.Impact, r.Decision, r.Behaviour,
                 r.Observation, r.SimulationRound, r.Watched, r.Ruling, r.SentBack, r.Commitment, r.PrivateNote, r.Rating,
                 r.GuessEvidence):  # fmt: skip
        result = result.put(*(replace(row, position=n) for n, row in enumerate(workshop._listed(kind))))
    return result
