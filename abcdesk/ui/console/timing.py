"""When what happens: the agenda's planned times, how long the step has run, and how far behind the day is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from abcdesk.domain.pace import WORTH_SAYING, minutes_used, pace
from abcdesk.domain.records import Step
from abcdesk.domain.show import timer_left_s
from abcdesk.domain.workshop import Workshop

_DAY_MIN = 24 * 60
_LATE_MIN = 2
"""From how many minutes on one is behind: below, people would be hurried for nothing."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day as it stands. ``behind_min`` is None where no start is planned for today and nothing has begun;
    texts are ready to show. ``has_end``: an end was set, so that what is left before it is to spare."""

    ends: str
    behind_min: int | None
    has_end: bool = False

    @property
    def pace(self) -> str:
        """How the day goes: "2 min behind", "on time", "6 min ahead", or "" where nothing is planned."""
        if self.behind_min is None:
            return ""
        if self.behind_min >= _LATE_MIN:
            return f"{length(self.behind_min)} behind"
        if self.behind_min <= -WORTH_SAYING:
            return f"{length(-self.behind_min)} {'to spare' if self.has_end else 'ahead'}"
        return "on time"


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


def times(workshop: Workshop, now_s: float) -> dict[str, str]:
    """When each step begins ("13:10"), by step id: for those before this one as planned, for the later ones
    as the day goes. Empty without a planned start."""
    minute = _minute_of_day(workshop.info.start)
    if minute is None:
        return {}
    found: dict[str, str] = {}
    for step in workshop.steps:
        found[step.id] = _as_clock(minute)
        minute += step.minutes
    return found | _times_to_come(workshop, now_s)


def day(workshop: Workshop, now_s: float) -> Day:
    """When the day should end, and how far it is behind: what is left of this step and all later ones from
    now on against the plan."""
    now = pace(workshop, dt.datetime.fromtimestamp(now_s))
    start = _minute_of_day(workshop.info.start)
    planned = now.wished.strftime("%H:%M") if now.wished else workshop.info.end
    if not planned and start is not None:
        planned = _as_clock(start + workshop.minutes)
    return Day(planned or now.ends.strftime("%H:%M"), now.behind, bool(workshop.info.end))


def used(workshop: Workshop, step: Step, now_s: float) -> int:
    """How many minutes the facilitator has been in this step."""
    return minutes_used(workshop, step, now_s)


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


def _times_to_come(workshop: Workshop, now_s: float) -> dict[str, str]:
    """Counted back from the end the day is heading for: where it is on time, from the planned one, so that
    times stand still while nothing is wrong."""
    now = pace(workshop, dt.datetime.fromtimestamp(now_s))
    ids = [step.id for step in workshop.steps]
    here = workshop.stage.step
    if now.behind is None or now.wished is None or here not in ids:
        return {}
    begin = now.wished if abs(now.behind) < _LATE_MIN else now.ends
    found: dict[str, str] = {}
    for step in reversed(workshop.steps[ids.index(here) + 1 :]):
        begin -= dt.timedelta(minutes=step.minutes)
        found[step.id] = begin.strftime("%H:%M")
    return found


def _minute_of_day(start: str) -> int | None:
    hour, colon, minute = start.partition(":")
    return int(hour) * 60 + int(minute) if colon and hour.isdigit() and minute.isdigit() else None


def _as_clock(minute: int) -> str:
    minute %= _DAY_MIN
    return f"{minute // 60:02}:{minute % 60:02}"
