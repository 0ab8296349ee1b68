"""Simulation: tallies by round, what is watched, what the room may see, and what is refused."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_room import after, room

from abcdesk.domain import records as r
from abcdesk.domain.changes import Command
from abcdesk.domain.commands.preparing import KeepStep, RemoveTeam
from abcdesk.domain.commands.recording import Remove
from abcdesk.domain.commands.simulating import (
    NoteLearning,
    ReopenLastRound,
    SetPhase,
    ShowRound,
    StartRound,
    TakeOut,
    Tally,
    Watch,
    WordSigns,
)
from abcdesk.domain.commands.staging import GoTo
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.results import results
from abcdesk.domain.show import Spot, spot
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.steps.simulation import running_round, sign_words, tallies, watched_in
from abcdesk.domain.workshop import Workshop

SEEN, RELAPSE, LEARNING = r.ObservationKind.SEEN, r.ObservationKind.RELAPSE, r.ObservationKind.LEARNING
BEHAVIOURS = [r.Behaviour(f"b{n}", f"c{n}", f"We do {n}", position=n) for n in range(1, 7)]
GAME = room(*BEHAVIOURS)


def seen(behaviour: str = "b1", number: int = 1) -> Tally:
    return Tally("game", number, behaviour, SEEN)


def relapse(behaviour: str = "b1", number: int = 1) -> Tally:
    return Tally("game", number, behaviour, RELAPSE)


def cues(workshop: Workshop) -> list[str]:
    return [str(cue) for cue in cues_of(workshop, workshop.step("game"))]


observed = st.lists(
    st.tuples(
        st.integers(1, 3),
        st.none() | st.sampled_from([b.id for b in BEHAVIOURS]),
        st.sampled_from(r.ObservationKind),
        st.integers(0, 9),
    ),
    max_size=40,
)


@given(observed)
def test_results_equal_a_naive_recount(rows: list[tuple[int, str | None, r.ObservationKind, int]]) -> None:
    made = [
        r.Observation(f"o{n}", "game", number, behaviour, kind, count, position=n)
        for n, (number, behaviour, kind, count) in enumerate(rows)
    ]
    naive: Counter[tuple[int, str | None, r.ObservationKind]] = Counter()
    for number, behaviour, kind, count in rows:
        naive[number, behaviour, kind] += count
    told = results(GAME.put(*made))["simulation"]["game"]  # type: ignore[index]
    assert {(t["round"], t["behaviour"]) for t in told} == {
        (n, b) for n, b, kind, _ in rows if kind is not LEARNING
    }
    for tally in told:
        where = tally["round"], tally["behaviour"]
        assert (tally["seen"], tally["relapse"]) == (naive[*where, SEEN], naive[*where, RELAPSE])
    assert [t["round"] for t in told] == sorted(t["round"] for t in told)


def test_the_first_tally_starts_the_first_round() -> None:
    game = after(GAME, seen(), relapse(), relapse())
    assert running_round(game, game.step("game")) == r.SimulationRound("game", 1)
    (tally,) = tallies(game, game.step("game"))
    assert (tally.seen, tally.relapse) == (1, 2)


def test_the_last_tally_comes_out_first() -> None:
    game = after(GAME, seen("b2"), relapse("b1"), seen("b1"), TakeOut("game", 1), TakeOut("game", 1))
    assert [(t.behaviour, t.seen, t.relapse) for t in tallies(game, game.step("game"))] == [("b2", 1, 0)]


def test_a_tally_of_several_loses_one() -> None:
    game = after(GAME.put(r.Observation("o1", "game", 1, "b1", SEEN, 3)), TakeOut("game", 1))
    assert game.observations[0].count == 2


def test_a_round_is_shown_by_itself_alone() -> None:
    game = after(GAME, seen())
    assert cues(game) == ["text", "simulation"]
    game = after(game, ShowRound("game", 1))
    assert cues(game) == ["text", "simulation", "simulation:1"]
    game = after(game, StartRound("game", 2), seen(number=2), StartRound("game", 3), seen(number=3))
    assert cues(game)[2:] == ["simulation:1"]
    assert cues(after(game, ShowRound("game", 3)))[2:] == ["simulation:1", "simulation:2", "simulation:3"]


def test_a_round_taken_back_leaves_the_room_at_the_round_before() -> None:
    game = after(
        GAME, seen(), ShowRound("game", 1), StartRound("game", 2), seen(number=2), ShowRound("game", 2)
    )
    game = after(game, GoTo(Spot("game", Cue("simulation", place=2))))
    assert str(spot(after(game, ReopenLastRound("game", 2))).cue) == "simulation:1"
    first = after(GAME, seen(), ShowRound("game", 1), GoTo(Spot("game", Cue("simulation", place=1))))
    assert str(spot(after(first, ReopenLastRound("game", 1))).cue) == "simulation"


def test_a_shown_round_counts_on_once_it_is_open_again() -> None:
    game = after(GAME, seen(), ShowRound("game", 1), ReopenLastRound("game", 1), seen())
    assert tallies(game, game.step("game"))[0].seen == 2


def test_rounds_of_a_file_without_them_are_derived() -> None:
    rows = [r.Observation(f"o{n}", "game", n, "b1", SEEN, position=n) for n in (1, 2)]
    game = GAME.put(*rows)
    assert running_round(game, game.step("game")) == r.SimulationRound("game", 2)
    closed = game.put(replace(game.step("game"), state=r.StepState.CLOSED))
    assert cues(closed)[2:] == ["simulation:1", "simulation:2"]


def test_what_is_watched_is_chosen_or_the_first_four() -> None:
    step = GAME.step("game")
    assert [row.behaviour for row in watched_in(GAME, step)] == ["b1", "b2", "b3", "b4"]
    tallied = after(GAME, seen("b6"))
    assert [row.behaviour for row in watched_in(tallied, step)] == ["b1", "b2", "b3", "b6"]
    chosen = after(GAME, Watch("game", ("b5", "b2")), WordSigns("game", "b2", "asked", " not asked "))
    assert [row.behaviour for row in watched_in(chosen, step)] == ["b5", "b2"]
    chosen = after(chosen, Watch("game", ("b2", "b3")))
    assert sign_words(chosen, step, "b2", RELAPSE) == "not asked"


def test_signs_have_words_before_anybody_words_them() -> None:
    step = GAME.step("game")
    assert sign_words(GAME, step, "b1", SEEN) == "We do 1"
    assert sign_words(GAME, step, "b1", RELAPSE) == "Card 1"
    noted = GAME.put(r.Observation("o1", "game", 1, "b1", RELAPSE, note="Nobody called"))
    assert sign_words(noted, step, "b1", RELAPSE) == "Nobody called"


def test_a_team_and_a_behaviour_can_go() -> None:
    game = after(
        GAME, StartRound("game", 1), NoteLearning("game", 1, "We rang", "t2"), Watch("game", ("b1", "b2"))
    )
    assert game.observations[0].team == "t2"
    gone = after(game, RemoveTeam("t2"), Remove(BEHAVIOURS[0]))
    assert gone.observations[0].team is None
    assert [row.behaviour for row in gone.watched] == ["b2"]


SHOWN = after(GAME, seen(), ShowRound("game", 1))
REFUSED: list[tuple[str, Workshop, Command]] = [
    ("step", GAME, Tally("own", 1, "b1", SEEN)),
    ("behaviour", GAME, seen("nobody")),
    ("round", GAME, seen(number=0)),
    ("round", GAME, seen(number=4)),
    ("round", GAME, seen(number=2)),
    ("kind", GAME, Tally("game", 1, "b1", LEARNING)),
    ("round", SHOWN, seen()),
    ("round", SHOWN, TakeOut("game", 1)),
    ("round", after(GAME, StartRound("game", 1)), TakeOut("game", 1)),
    ("round", GAME, StartRound("game", 2)),
    ("round", after(GAME, *(StartRound("game", n) for n in (1, 2, 3))), StartRound("game", 4)),
    ("round", GAME, SetPhase("game", 1, r.Phase.IMPROVE)),
    ("round", after(GAME, StartRound("game", 1)), ShowRound("game", 1)),
    ("round", after(SHOWN, StartRound("game", 2)), ReopenLastRound("game", 1)),
    ("round", GAME, NoteLearning("game", 1, "too early")),
    ("note", SHOWN, NoteLearning("game", 1, "  ")),
    ("note", SHOWN, NoteLearning("game", 1, "x" * 20_001)),
    ("team", SHOWN, NoteLearning("game", 1, "words", "nobody")),
    ("watched", GAME, Watch("game", ())),
    ("watched", GAME, Watch("game", tuple(b.id for b in BEHAVIOURS[:5]))),
    ("behaviour", GAME, Watch("game", ("nobody",))),
    ("behaviour", GAME, WordSigns("game", "b6", "a", "b")),
    (
        "settings",
        after(SHOWN, StartRound("game", 2)),
        KeepStep(r.Step("game", r.StepKind.SIMULATION, "Game", settings={"rounds": 1})),
    ),
]


@pytest.mark.parametrize(
    ("field", "workshop", "command"), REFUSED, ids=[f"{f}-{c!r:.60}" for f, _, c in REFUSED]
)
def test_what_cannot_be_is_refused(field: str, workshop: Workshop, command: Command) -> None:
    with pytest.raises(InvalidInput) as refused:
        after(workshop, command)
    assert refused.value.field == field
    assert refused.value.message
