"""What the panel of a simulation says about rounds, keys and what is watched: read off the workshop."""

from __future__ import annotations

from abcdesk.domain.commands.simulating import last_tally
from abcdesk.domain.records import ObservationKind, Phase, Step, Watched
from abcdesk.domain.show import timer_left_s
from abcdesk.domain.steps.simulation import (
    rounds_of,
    rounds_started,
    running_round,
    sign_words,
    tallies,
    watched_in,
)
from abcdesk.domain.workshop import Workshop
from abcdesk.ui.console import timing
from abcdesk.ui.console.panels.simulation_rounds import RoundWords
from abcdesk.ui.console.panels.simulation_tiles import TileWords
from abcdesk.ui.console.panels.simulation_watch import WatchRow

KINDS = (ObservationKind.SEEN, ObservationKind.RELAPSE)
"""By whether it is a relapse."""

_DOING = {Phase.PLAY: "playing", Phase.REFLECT: "reflecting", Phase.IMPROVE: "improving"}


def round_words(workshop: Workshop, step: Step, now_s: float, *, hidden: bool) -> tuple[RoundWords, ...]:
    """Each round in a few words; counts of what the room may see over one's shoulder are left out."""
    started = {row.round: row for row in rounds_started(workshop, step)}
    running = running_round(workshop, step)
    every = tallies(workshop, step)
    said = []
    for number in range(1, rounds_of(workshop, step) + 1):
        row = started.get(number)
        if row is None:
            said.append(RoundWords(number, "not started"))
            continue
        if row == running and not row.shown:
            words, share = _running(workshop, step, row.phase, now_s)
            said.append(RoundWords(number, words, is_running=True, share=share))
            continue
        found = [tally for tally in every if tally.round == number]
        counted = f"{_times(sum(t.relapse for t in found), 'relapse')}, {sum(t.seen for t in found)} seen"
        said.append(RoundWords(number, "counted" if hidden else counted, is_shown=row.shown))
    return tuple(said)


def tile_words(
    workshop: Workshop, step: Step, place: int, behaviour: str, *, relapse: bool, hidden: bool
) -> TileWords:
    """One key of the tally in the round that runs."""
    running = running_round(workshop, step)
    number = running.round if running else 1
    counts = {
        tally.round: tally.relapse if relapse else tally.seen
        for tally in tallies(workshop, step)
        if tally.behaviour == behaviour
    }
    last = last_tally(workshop, step, number)
    return TileWords(
        key=str(2 * place + 1 + relapse),
        words=sign_words(workshop, step, behaviour, KINDS[relapse]),
        is_relapse=relapse,
        count=None if hidden else counts.get(number, 0),
        before=f"round {number - 1}: {counts.get(number - 1, 0)}" if number > 1 and not hidden else "",
        is_last=bool(last and last.behaviour == behaviour and last.kind is KINDS[relapse]),
    )


def watch_rows(workshop: Workshop, step: Step) -> tuple[WatchRow, ...]:
    """Every behaviour there is, those watched ticked."""
    watched = {row.behaviour for row in watched_in(workshop, step)}
    rows = []
    for behaviour in workshop.behaviours:
        own = workshop.find(Watched, step.id, behaviour.id) or Watched(step.id, behaviour.id)
        hints = [sign_words(workshop, step, behaviour.id, kind) for kind in KINDS]
        is_watched = behaviour.id in watched
        rows.append(WatchRow(behaviour.id, behaviour.desired, is_watched, own.seen, own.relapse, *hints))
    return tuple(rows)


def _running(workshop: Workshop, step: Step, phase: Phase, now_s: float) -> tuple[str, float]:
    """What goes on in the round that runs, and how much of the step's timer is left."""
    if not timing.timer_runs(workshop, step):
        return _DOING[phase], 0.0
    left = timer_left_s(workshop, step, now_s)
    if left < 0:
        return f"{_DOING[phase]}, time is up", 0.0
    share = left / (step.minutes * 60) if step.minutes else 0.0
    return f"{_DOING[phase]}, {timing.minutes_and_seconds(left)} left", share


def _times(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
