"""Rooms in the middle of a simulation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from abcdesk.domain import records as r
from abcdesk.domain.workshop import Workshop
from tests.projector.judged_rooms import deck

SEEN, RELAPSE, LEARNING = r.ObservationKind.SEEN, r.ObservationKind.RELAPSE, r.ObservationKind.LEARNING
LONG = (
    "Whoever takes the call keeps it until the user says in so many words that it is solved, also after six"
)

Counts = Mapping[str, Sequence[tuple[int, int]]]
"""By behaviour, for each round: (seen, relapses)."""


def played_room(
    counts: Counts,
    *,
    shown: int,
    rounds: int = 3,
    words: str = "",
    moments: Sequence[tuple[int, str, str | None]] = (),
    state: r.StepState = r.StepState.PLANNED,
    phase: r.Phase = r.Phase.PLAY,
) -> Workshop:
    """A room that played: the first ``shown`` rounds are shown. ``words`` is what all signs say."""
    played = max(len(one) for one in counts.values())
    cards = deck("abc-it").cards
    rows: list[r.Row] = [
        r.Info("Room", "Northwind Hospital Trust IT"),
        r.Group("it", "IT", r.Perspective.IT, 12),
        r.Group("users", "Users", r.Perspective.USERS, 8, 1),
        r.Team("t1", "Service desk", "it", 12),
        r.Team("t2", "Ward users", "users", 8, 1),
        r.Step("game", r.StepKind.SIMULATION, "Simulation", "Play it.", 50, state, {"rounds": rounds}),
        *(r.SimulationRound("game", n, phase, n <= shown, n) for n in range(1, played + 1)),
    ]
    for place, (behaviour, by_round) in enumerate(counts.items()):
        desired = words or f"We do {behaviour}"
        rows.append(r.Behaviour(behaviour, cards[place].id, desired, position=place))
        rows.append(
            r.Watched("game", behaviour, words or f"did {behaviour}", words or f"no {behaviour}", place)
        )
        for number, (seen, relapse) in enumerate(by_round, start=1):
            for kind, count in ((SEEN, seen), (RELAPSE, relapse)):
                if count:
                    key = f"o{len(rows)}"
                    rows.append(
                        r.Observation(key, "game", number, behaviour, kind, count, position=len(rows))
                    )
    for number, text, team in moments:
        key = f"o{len(rows)}"
        rows.append(
            r.Observation(key, "game", number, None, LEARNING, note=text, position=len(rows), team=team)
        )
    return Workshop.of(deck("abc-it"), rows)


THREE: Counts = {
    "b1": [(1, 7), (3, 5), (7, 2)],
    "b2": [(2, 8), (5, 4), (9, 1)],
    "b3": [(0, 0), (0, 0), (0, 0)],
}
