"""How the day goes against its plan, and what could be shortened when it is late.

Times are those of the wall in the room (naive, local); lengths are whole minutes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from abcdesk.domain.records import Step, StepKind, StepState
from abcdesk.domain.show import spot
from abcdesk.domain.steps.registry import KINDS
from abcdesk.domain.workshop import Workshop

WORTH_SAYING = 5
"""Minutes behind from which something is proposed, and ahead from which it is said."""

_FIVE = 5
"""Agendas are made of fives."""

_DONE = (StepState.CLOSED, StepState.REVEALED)
_HALF_A_DAY = dt.timedelta(hours=12)
_LONGEST_DAY = dt.timedelta(hours=20)

_FLOORS: dict[StepKind, tuple[float, int]] = {
    StepKind.TALK: (0.6, 3),
    StepKind.CARDS: (0.4, 5),
    StepKind.SORT: (0.5, 5),
    StepKind.PICK: (0.7, 8),
    StepKind.ARGUE: (0.6, 8),
    StepKind.JUDGE: (0.5, 5),
    StepKind.RATE: (0.6, 8),
    StepKind.IMPACT: (0.6, 10),
    StepKind.BEHAVIOUR: (0.5, 8),
    StepKind.SIMULATION: (0.6, 20),
    StepKind.FOLLOW_UP: (0.6, 10),
}
"""Below which part of its plan, and below how many minutes, a kind of step no longer works. Kinds that are
missing here are not shortened at all: people need their break, and promises made in haste are not kept."""

_CAN_GO = (StepKind.RATE, StepKind.JUDGE, StepKind.SIMULATION)
"""What a day can do without where nothing else helps, the most easily missed first: nothing that comes later
is built on these."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Where the day stands. ``ends`` is when it is over if the rest takes as long as planned, ``wished`` when
    it should be; ``behind`` the minutes between them (below 0: ahead), None where there is no plan for today,
    it has not begun, or all of it is done."""

    ends: dt.datetime
    wished: dt.datetime | None
    behind: int | None


@dataclass(frozen=True, slots=True)
class Cut:
    """A step that would get fewer minutes; 0 leaves it out."""

    step: str
    title: str
    before: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to shorten, in the order of the agenda; when the day then ends, and how many minutes it would
    still be behind. Without cuts nothing is left that could be shortened."""

    cuts: tuple[Cut, ...]
    behind: int
    ends: dt.datetime
    wished: dt.datetime
    still_behind: int


def pace(workshop: Workshop, now: dt.datetime) -> Pace:
    """How the day goes: what is left of this step and of all later ones, against its planned end."""
    now = now.replace(second=0, microsecond=0)
    began = beginning(workshop, now)
    ends = max(now, began or now) + dt.timedelta(minutes=_minutes_left(workshop, now))
    wished = _wished(workshop, began) if began else None
    if began is None or wished is None or not workshop.stage.step or _is_over(workshop):
        return Pace(ends, wished, None)
    behind = round((ends - wished).total_seconds() / 60)
    return Pace(ends, wished, behind if now >= began else max(0, behind))


def proposal(workshop: Workshop, now: dt.datetime) -> Proposal | None:
    """What to shorten so that the day ends when it should; None where it is not late enough to say so.

    As few steps as will do are shortened, those with most to spare first, in fives, never below what their
    kind needs; breaks and commitments stay. Only where all that is not enough a step is left out.
    """
    now_at = pace(workshop, now)
    if now_at.behind is None or now_at.wished is None or now_at.behind < WORTH_SAYING:
        return None
    to_come = _to_come(workshop)
    skipped = _skipped(to_come, now_at.behind)
    minutes = {step.id: 0 for step in skipped}
    rest = [step for step in to_come if step.id not in minutes]
    minutes |= _shortened(rest, now_at.behind - sum(step.minutes for step in skipped))
    cuts = tuple(_cut(step, minutes[step.id]) for step in to_come if step.id in minutes)
    gained = sum(cut.before - cut.minutes for cut in cuts)
    ends = now_at.ends - dt.timedelta(minutes=gained)
    return Proposal(cuts, now_at.behind, ends, now_at.wished, max(0, now_at.behind - gained))


def beginning(workshop: Workshop, now: dt.datetime) -> dt.datetime | None:
    """When this day began or begins: at the planned start, else when the first step was entered; None where
    neither is known, or the workshop is planned for another day."""
    info, stage = workshop.info, workshop.stage
    if info.start:
        start = _on_day(info.start, info.date, now)
        return start if start - _HALF_A_DAY <= now <= start + _LONGEST_DAY else None
    if not stage.began_at_s:
        return None
    began = dt.datetime.fromtimestamp(stage.began_at_s).replace(second=0, microsecond=0)
    return began if now - began <= _LONGEST_DAY else None


def floor_of(step: Step) -> int:
    """The fewest minutes this step works with; all of them for what is never shortened."""
    if step.kind not in _FLOORS:
        return step.minutes
    part, least = _FLOORS[step.kind]
    return min(step.minutes, max(least, ceil(step.minutes * part)))


def minutes_used(workshop: Workshop, step: Step, now_s: float) -> int:
    """How many minutes the facilitator has been in this step; 0 in any other."""
    stage = workshop.stage
    if stage.step != step.id or not stage.entered_at_s:
        return 0
    return max(0, int((now_s - stage.entered_at_s) // 60))


def _cut(step: Step, minutes: int) -> Cut:
    return Cut(step.id, step.title or KINDS[step.kind].title, step.minutes, minutes)


def _on_day(time: str, day: dt.date | None, now: dt.datetime) -> dt.datetime:
    """This time on the day, or without one the moment of that time nearest to now."""
    hour, minute = (int(part) for part in time.split(":"))
    at = dt.datetime.combine(day or now.date(), dt.time(hour, minute))
    if day is None and at - now > _HALF_A_DAY:
        return at - dt.timedelta(days=1)
    if day is None and now - at > _HALF_A_DAY:
        return at + dt.timedelta(days=1)
    return at


def _wished(workshop: Workshop, began: dt.datetime) -> dt.datetime:
    """When the day should be over: at the end that was set, else when all planned minutes are."""
    if not workshop.info.end:
        return began + dt.timedelta(minutes=workshop.minutes)
    hour, minute = (int(part) for part in workshop.info.end.split(":"))
    end = dt.datetime.combine(began.date(), dt.time(hour, minute))
    return end if end >= began else end + dt.timedelta(days=1)


def _to_come(workshop: Workshop) -> list[Step]:
    """The steps after this one that have not been played yet: also a step one has gone back from is done."""
    here = spot(workshop).step
    ids = [step.id for step in workshop.steps]
    later = workshop.steps[ids.index(here) + 1 :] if here in ids else workshop.steps
    return [step for step in later if step.state not in _DONE]


def _is_over(workshop: Workshop) -> bool:
    """Whether every step is done: somebody looks back at a day that is over."""
    return all(step.state in _DONE for step in workshop.steps)


def _minutes_left(workshop: Workshop, now: dt.datetime) -> int:
    here = workshop.stage.step
    if not workshop.has_step(here):
        return workshop.minutes
    step = workshop.step(here)
    used = minutes_used(workshop, step, now.timestamp())
    return max(0, step.minutes - used) + sum(later.minutes for later in _to_come(workshop))


def _skipped(to_come: Sequence[Step], needed: int) -> list[Step]:
    """The steps to leave out: none where shortening is enough, else one that is enough together with it,
    else as many as there are."""
    slack = {step.id: step.minutes - floor_of(step) for step in to_come}
    spare = sum(slack.values())
    can_go = [step for kind in _CAN_GO for step in to_come if step.kind is kind and step.minutes]
    if spare >= needed or not can_go:
        return []
    for step in can_go:
        if spare - slack[step.id] + step.minutes >= needed:
            return [step]
    skipped: list[Step] = []
    for step in can_go:
        if spare < needed:
            skipped.append(step)
            spare += step.minutes - slack[step.id]
    return skipped


def _shortened(steps: Sequence[Step], needed: int) -> dict[str, int]:
    """New minutes by step: as few steps as will do, each by its part of what is needed, in fives."""
    slack = {step.id: step.minutes - floor_of(step) for step in steps}
    by_slack = sorted((step for step in steps if slack[step.id]), key=lambda step: -slack[step.id])
    chosen: list[Step] = []
    while by_slack and sum(slack[step.id] for step in chosen) < needed:
        chosen.append(by_slack.pop(0))
    spare = sum(slack[step.id] for step in chosen)
    minutes: dict[str, int] = {}
    for step in chosen:
        cut = min(slack[step.id], _FIVE * ceil(needed * slack[step.id] / spare / _FIVE))
        if cut > 0:
            minutes[step.id] = step.minutes - cut
            needed -= cut
            spare -= slack[step.id]
    return minutes
