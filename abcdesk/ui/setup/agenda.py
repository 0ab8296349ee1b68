"""What can be said about an agenda: times, its end, the longest stretch without a break. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from abcdesk.domain.ballots import asked_groups, asked_teams, pick_settings
from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.workshop import Workshop

LONGEST_STRETCH = 90
"""Minutes after which a room tires."""

BREAK_MINUTES = 15
_DAY = 24 * 60


class Stretch(NamedTuple):
    """Steps without a break: how many minutes, and after which step (from 1) a break does most good."""

    minutes: int
    after: int


def clock(start: str, minutes: int) -> str:
    """The time ``minutes`` after ``start``; where no start is known the time gone by, as +1:05."""
    if not start:
        return f"+{minutes // 60}:{minutes % 60:02}"
    total = (minutes_of(start) + minutes) % (24 * 60)
    return f"{total // 60:02}:{total % 60:02}"


def minutes_of(start: str) -> int:
    """Minutes since midnight of "13:00"."""
    hour, _colon, minute = start.partition(":")
    return int(hour) * 60 + int(minute)


def times(start: str, steps: Sequence[Step]) -> list[str]:
    """When each step begins."""
    return [clock(start, gone) for gone in accumulate((step.minutes for step in steps[:-1]), initial=0)][
        : len(steps)
    ]


def spare(start: str, minutes: int, wished: str = "") -> tuple[int, str] | None:
    """Minutes left to the wished end (below 0: over it) and that end; without one to the next full hour. None
    where no start is known."""
    if not start or not minutes:
        return None
    end = minutes_of(start) + minutes
    if wished:
        room = (minutes_of(wished) - minutes_of(start)) % _DAY
        return room - minutes, clock("00:00", minutes_of(wished))
    full = -(-end // 60) * 60
    return full - end, clock("00:00", full)


def stretch_without_break(steps: Sequence[Step]) -> Stretch | None:
    """The longest stretch over 90 minutes, with the last step that ends within 90; None where all is well."""
    worst: Stretch | None = None
    begin = 0
    for place in range(len(steps) + 1):
        if place == len(steps) or steps[place].kind is StepKind.BREAK:
            found = _stretch(steps[begin:place], begin)
            if found.minutes > LONGEST_STRETCH and (worst is None or found.minutes > worst.minutes):
                worst = found
            begin = place + 1
    return worst


def _stretch(steps: Sequence[Step], offset: int) -> Stretch:
    total = sum(step.minutes for step in steps)
    ends = list(accumulate(step.minutes for step in steps))[:-1]
    if not ends:
        return Stretch(0, offset)
    in_time = [place for place, end in enumerate(ends) if end <= LONGEST_STRETCH]
    return Stretch(total, offset + (in_time[-1] if in_time else 0) + 1)


def detail(workshop: Workshop, step: Step) -> str:
    """A few words about a step beside its title: "each team picks 3"."""
    match step.kind:
        case StepKind.PICK:
            return _pick_detail(workshop, step)
        case StepKind.CARDS | StepKind.JUDGE | StepKind.SORT:
            return _cards_detail(workshop, step)
        case StepKind.IMPACT | StepKind.BEHAVIOUR:
            named = step.settings.get("cards")
            usual = ""
            if step.kind is StepKind.IMPACT:
                usual = "top 5 argued for" if step.settings.get("argued") else "top 5 cards"
            return _cards(named) if named is not None else usual
        case StepKind.SIMULATION:
            return f"{step.settings.get('rounds', 3)} rounds"
        case StepKind.RATE:
            areas = step.settings.get("areas")
            return f"{len(areas)} areas" if isinstance(areas, list | tuple) and areas else "no areas yet"
        case StepKind.ARGUE:
            return f"each team argues for {step.settings.get('most', 3)}"
        case StepKind.COMMITMENTS:
            return f"{step.settings['most']} at most" if "most" in step.settings else ""
        case _:
            return ""


def _pick_detail(workshop: Workshop, step: Step) -> str:
    rules = pick_settings(workshop, step)
    number = f"{rules.picks}{' of every suit' if rules.by_suit else ' dots' if rules.dots else ''}"
    if rules.by_team:
        teams = len(asked_teams(workshop, step))
        whose = f"{teams} teams pick" if step.settings.get("asked_as") and teams else "each team picks"
        return f"{whose} {number}"
    people = sum(group.headcount for group in asked_groups(workshop, step))
    verb = "guess" if rules.about else "pick"
    if step.settings.get("asked_as") and people > 1:
        return f"{people} people {verb} {number}"
    return f"each person {verb}{'es' if rules.about else 's'} {number}"


def _cards_detail(workshop: Workshop, step: Step) -> str:
    named = step.settings.get("cards")
    if named is not None:
        return _cards(named)
    suit = next((suit for suit in workshop.deck.suits if suit.id == step.settings.get("suit")), None)
    if suit:
        return f"{len(workshop.deck.of_suit(suit.id))} cards of {suit.title}"
    return f"all {len(workshop.deck)} cards" if len(workshop.deck) else ""


def _cards(named: object) -> str:
    count = len(named) if isinstance(named, list | tuple) else 0
    return "1 card" if count == 1 else f"{count} cards"
