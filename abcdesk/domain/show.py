"""The order of the show: every cue of every step, and where one is in it."""

from __future__ import annotations

from typing import NamedTuple

from abcdesk.domain.records import Stage, Step, StepState
from abcdesk.domain.steps.kind import Cue
from abcdesk.domain.steps.registry import cues_of
from abcdesk.domain.workshop import Workshop


class Spot(NamedTuple):
    """A place in the show: one cue of one step. An agenda without steps has the spot ("", blank)."""

    step: str
    cue: Cue


NOWHERE = Spot("", Cue("blank"))


def spots(workshop: Workshop) -> tuple[Spot, ...]:
    """The whole show, from the first cue of the first step to the last cue of the last."""
    return workshop.once(_order)


def _order(workshop: Workshop) -> tuple[Spot, ...]:
    return tuple(Spot(step, cue) for step, cues in workshop.once(_cues).items() for cue in cues)


def _cues(workshop: Workshop) -> dict[str, tuple[Cue, ...]]:
    return {step.id: cues_of(workshop, step) for step in workshop.steps}


def spot(workshop: Workshop) -> Spot:
    """Where the facilitator is."""
    return _resolve(workshop, workshop.stage.step, workshop.stage.cue)


def room_spot(workshop: Workshop) -> Spot:
    """Where the room is: the same place unless it is frozen."""
    stage: Stage = workshop.stage
    return _resolve(workshop, stage.shown_step, stage.shown_cue) if stage.frozen else spot(workshop)


def first(workshop: Workshop, step_id: str) -> Spot:
    """The first cue of a step."""
    return Spot(step_id, workshop.once(_cues)[step_id][0])


def after(workshop: Workshop, here: Spot) -> Spot:
    """The next spot of the show, or the same at its end."""
    return _beside(workshop, here, 1)


def before(workshop: Workshop, here: Spot) -> Spot:
    """The spot before, or the same at the beginning."""
    return _beside(workshop, here, -1)


def _beside(workshop: Workshop, here: Spot, way: int) -> Spot:
    order = spots(workshop)
    if here not in order:
        return order[0] if order else NOWHERE
    place = order.index(here) + way
    return order[max(0, min(place, len(order) - 1))]


def _resolve(workshop: Workshop, step_id: str, cue_text: str) -> Spot:
    """The stored place, or the nearest one that still exists: the same slide a place before, the step's first
    cue, the show's first.

    A stored place outlives what it points to: an undone reveal has no ranking any more.
    """
    if not workshop.steps:
        return NOWHERE
    if not workshop.has_step(step_id):
        step: Step = workshop.steps[0]
        return Spot(step.id, workshop.once(_cues)[step.id][0])
    cues = workshop.once(_cues)[step_id]
    return Spot(step_id, next((cue for cue in cues if str(cue) == cue_text), None) or _near(cues, cue_text))


def _near(cues: tuple[Cue, ...], cue_text: str) -> Cue:
    """The same slide at the last place before the one that is gone; else the first cue."""
    stem, _, place = cue_text.rpartition(":")
    if not place.isdecimal():
        return cues[0]
    before = [cue for cue in cues if str(cue._replace(place=0)) == stem and cue.place < int(place)]
    return max(before, key=lambda cue: cue.place, default=cues[0])


def timer_left_s(workshop: Workshop, step: Step, now_s: float) -> float:
    """Seconds left on a step's timer (below 0 when over); all of its minutes before it is started."""
    stage = workshop.stage
    total = step.minutes * 60.0
    if stage.timer_step != step.id:
        return total
    running = now_s - stage.timer_started_at_s if stage.timer_started_at_s is not None else 0.0
    return total - stage.timer_used_s - max(0.0, running)


def time_share(workshop: Workshop, step_id: str, now_s: float) -> float | None:
    """Which part of a step's time is left, below 0 when it is over; None where its timer was not started, or
    the result is out."""
    stage = workshop.stage
    begun = stage.timer_started_at_s is not None or stage.timer_used_s > 0
    if stage.timer_step != step_id or not begun or not workshop.has_step(step_id):
        return None
    step = workshop.step(step_id)
    if not step.minutes or step.state is StepState.REVEALED:
        return None
    return timer_left_s(workshop, step, now_s) / (step.minutes * 60)
