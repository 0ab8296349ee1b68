"""Rate (scan): each person marks areas on a scale; groups are compared by their means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import cast

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Rating, Step, StepKind, StepState
from abcdesk.domain.steps import settings as check
from abcdesk.domain.steps.kind import Cue, Kind
from abcdesk.domain.tally import hidden_across
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class GroupMarks:
    """What one group gave to one area."""

    n: int
    mean: float
    median: float


@dataclass(frozen=True, slots=True)
class RatedArea:
    """One area with the marks of the groups that may be shown."""

    area: str
    by_group: dict[str, GroupMarks]

    @property
    def gap(self) -> float:
        """The largest group mean less the smallest; 0 with fewer than two groups."""
        means = [marks.mean for marks in self.by_group.values()]
        return max(means) - min(means) if means else 0.0


def scale(step: Step) -> tuple[int, int]:
    """The lowest and the highest mark."""
    return cast("int", step.settings.get("lowest", 1)), cast("int", step.settings.get("highest", 5))


def check_scale(step: Step, path: str) -> None:
    """Refuse a scale that does not rise; ``path`` is where the settings stand."""
    lowest, highest = scale(step)
    if lowest >= highest:
        raise InvalidInput(f"{path}.highest", f"must be above the lowest mark, {lowest}")


def areas_of(step: Step) -> Mapping[str, str]:
    """The areas of this scan: name by id, in their order."""
    areas = cast("Sequence[Mapping[str, str]]", step.settings.get("areas", ()))
    return {area["id"]: area.get("name", "") or area["id"] for area in areas}


def hidden_in(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """The groups whose marks must not be shown alone."""
    answered: dict[str, Counter[str]] = {}
    for row in workshop.ratings:
        if row.step == step.id:
            answered.setdefault(row.area, Counter())[row.group] += 1
    return hidden_across(workshop, list(answered.values()))


def rated(workshop: Workshop, step: Step) -> tuple[RatedArea, ...]:
    """Every area with the marks of the groups that may be shown."""
    hidden = hidden_in(workshop, step)
    rows = [row for row in workshop.ratings if row.step == step.id and row.group not in hidden]
    result = []
    for area in areas_of(step):
        by_group = {}
        for group in workshop.groups:
            marks = [row.value for row in rows if row.area == area and row.group == group.id]
            if marks:
                by_group[group.id] = GroupMarks(len(marks), fmean(marks), float(median(marks)))
        result.append(RatedArea(area, by_group))
    return tuple(result)


def is_shown(step: Step) -> bool:
    """Whether the room sees the picture; before that it sees who has handed in, and no mark."""
    return step.state in (StepState.CLOSED, StepState.REVEALED)


def slip_of(workshop: Workshop, step: Step, group: str, seat: int) -> tuple[Rating, ...]:
    """The marks of one person, in the order in which they were given."""
    return tuple(row for row in workshop.ratings if (row.step, row.group, row.seat) == (step.id, group, seat))


def seats_in(workshop: Workshop, step: Step, group: str) -> frozenset[int]:
    """The numbers of the slips that this group has handed in; 0 stands for one without a number."""
    return frozenset(row.seat for row in workshop.ratings if (row.step, row.group) == (step.id, group))


def check_rating(workshop: Workshop, row: Rating) -> None:
    """Refuse a mark for an unknown step, area or group, outside the scale, or from more people than there
    are. Raises InvalidInput naming ``step``, ``area``, ``group``, ``seat`` or ``value``."""
    if not workshop.has_step(row.step) or workshop.step(row.step).kind is not StepKind.RATE:
        raise InvalidInput("step", f"there is no scan “{row.step}”")
    step = workshop.step(row.step)
    if row.area not in areas_of(step):
        raise InvalidInput("area", f"there is no area “{row.area}” in step “{step.id}”")
    if not workshop.has_group(row.group):
        raise InvalidInput("group", f"there is no group “{row.group}”")
    headcount = workshop.group(row.group).headcount
    if headcount and row.seat > headcount:
        raise InvalidInput("seat", f"seat {row.seat} is above the head count of {headcount}")
    lowest, highest = scale(step)
    if not lowest <= row.value <= highest:
        raise InvalidInput("value", f"marks go from {lowest} to {highest}, {row.value} is none")


def cues(workshop: Workshop, step: Step) -> tuple[Cue, ...]:
    """The open scan; once shown, its picture."""
    if is_shown(step) and any(row.step == step.id for row in workshop.ratings):
        return (Cue("scan"),)
    return (Cue("marks"),)


KIND = Kind(
    StepKind.RATE,
    "Scan",
    {"areas": check.areas, "lowest": check.whole(0, 10), "highest": check.whole(1, 10)},
    cues,
    writes=True,
)
