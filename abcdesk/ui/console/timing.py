"""When what happens: the agenda's planned times, how long the step has run, and how far behind the day is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.records import Step
from abcdesk.domain.show import spot, timer_left_s
from abcdesk.domain.workshop import Workshop

_DAY_MIN = 24 * 60
_LATE_MIN = 2
"""From how many minutes on one is behind: below, people would be hurried for nothing."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day as it stands. ``behind_min`` is None where no start is planned for today; texts are ready
    to show."""

    ends: str
    behind_min: int | None

    @property
    def pace(self) -> str:
        """How the day goes: "2 min behind", "on time", or "" where nothing is planned."""
        if self.behind_min is None:
            return ""
        return f"{length(self.behind_min)} behind" if self.behind_min >= _LATE_MIN else "on time"


def clock(now_s: float) -> str:
    """The time of day, as on the wall: 13:51."""
    return dt.datetime.fromtimestamp(now_s).strftime("%H:%M")


def length(minutes: int) -> str:
    """A length: "45 min" or "3 h 45"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"


def minutes_and_seconds(seconds: float) -> str:
    """A timer: "3:48"; what is over counts on as "+0:12"."""
    whole = abs(int(seconds // 1)) if seconds >= 0 else int(-seconds)
    sign = "+" if seconds < 0 else ""
    return f"{sign}{whole // 60}:{whole % 60:02}"


def planned(workshop: Workshop) -> dict[str, str]:
    """When each step is planned to begin ("13:10"), by step id; empty without a planned start."""
    minute = _minute_of_day(workshop.info.start)
    if minute is None:
        return {}
    times = {}
    for step in workshop.steps:
        times[step.id] = _as_clock(minute)
        minute += step.minutes
    return times


def day(workshop: Workshop, now_s: float) -> Day:
    """When the day ends, and how far it is behind: what is left of this step and all later ones from now on
    against the plan."""
    here = spot(workshop).step
    left = _minutes_left(workshop, here, now_s)
    start = _minute_of_day(workshop.info.start)
    now = dt.datetime.fromtimestamp(now_s)
    now_min = now.hour * 60 + now.minute
    if start is None:
        return Day(_as_clock(now_min + left), None)
    end = start + workshop.minutes
    if workshop.info.date not in (None, now.date()) or not workshop.stage.step:
        return Day(_as_clock(end), None)
    return Day(_as_clock(end), now_min + left - end)


def used(workshop: Workshop, step: Step, now_s: float) -> int:
    """How many minutes the facilitator has been in this step."""
    stage = workshop.stage
    if stage.step != step.id or not stage.entered_at_s:
        return 0
    return max(0, int((now_s - stage.entered_at_s) // 60))


def used_words(workshop: Workshop, step: Step, now_s: float) -> str:
    """How the step goes: "16 of 20 min, 4 left", or "24 min, 4 over"."""
    minutes = used(workshop, step, now_s)
    if not step.minutes:
        return length(minutes)
    if minutes <= step.minutes:
        return f"{minutes} of {step.minutes} min, {step.minutes - minutes} left"
    return f"{minutes} min, {minutes - step.minutes} over"


def timer_words(workshop: Workshop, step: Step, now_s: float) -> str:
    """What the step's timer shows."""
    return minutes_and_seconds(timer_left_s(workshop, step, now_s))


def timer_runs(workshop: Workshop, step: Step) -> bool:
    """Whether the timer of this step runs now."""
    stage = workshop.stage
    return stage.timer_step == step.id and stage.timer_started_at_s is not None


def _minutes_left(workshop: Workshop, here: str, now_s: float) -> int:
    ids = [step.id for step in workshop.steps]
    place = ids.index(here) if here in ids else 0
    left = sum(step.minutes for step in workshop.steps[place + 1 :])
    if here in ids:
        step = workshop.steps[place]
        left += max(0, step.minutes - used(workshop, step, now_s))
    return left


def _minute_of_day(start: str) -> int | None:
    hour, colon, minute = start.partition(":")
    return int(hour) * 60 + int(minute) if colon and hour.isdigit() and minute.isdigit() else None


def _as_clock(minute: int) -> str:
    minute %= _DAY_MIN
    return f"{minute // 60:02}:{minute % 60:02}"
