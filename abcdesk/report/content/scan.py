"""Scan: areas marked on a scale by each group; the middle answers side by side, never an average."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.rate import GroupMarks, areas_of, hidden_in, rated, scale
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title, counted, figure, listed, quoted, said, started


@dataclass(frozen=True, slots=True)
class Mark:
    """The middle answer of one group, of ``n`` people."""

    group: int
    middle: float
    n: int


@dataclass(frozen=True, slots=True)
class Area:
    """One area with the marks of the groups that may be shown."""

    name: str
    marks: tuple[Mark, ...]

    @property
    def gap(self) -> float:
        """How far apart the groups are."""
        middles = [mark.middle for mark in self.marks]
        return max(middles) - min(middles) if middles else 0.0


@dataclass(frozen=True, slots=True)
class Scan:
    """The page of one scan; ``groups`` are named in the order of their numbers."""

    step: str
    section: str
    title: Title
    lead: str
    lowest: int
    highest: int
    groups: tuple[str, ...]
    areas: tuple[Area, ...]
    note: str


def scans_of(facts: Facts) -> tuple[Scan, ...]:
    """The pages of all scans with marks that may be shown."""
    steps = [step for step in facts.workshop.steps if step.kind is StepKind.RATE]
    return tuple(page for step in steps if (page := _scan(facts, step)))


def _scan(facts: Facts, step: Step) -> Scan | None:
    names = areas_of(step)
    groups = [group.id for group in facts.workshop.groups]
    low, high = scale(step)
    areas = tuple(Area(names[one.area], _marks(one.by_group, groups)) for one in rated(facts.workshop, step))
    if not any(area.marks for area in areas):
        return None
    hidden = [facts.workshop.group(group).name for group in hidden_in(facts.workshop, step)]
    kept = sorted((area for area in areas if area.marks), key=lambda area: -area.gap)
    alone = f" {listed(hidden)} {'is' if len(hidden) == 1 else 'are'} not shown alone." if hidden else ""
    return Scan(
        step=step.id,
        section=step.title or "Scan",
        title=_title(kept),
        lead=f"{said(step.prompt)} " * bool(step.prompt)
        + f"{started(counted(len(kept), 'area'))}, marked from {low} to {high}.",
        lowest=low,
        highest=high,
        groups=tuple(group.name for group in facts.workshop.groups),
        areas=tuple(kept),
        note=(
            "Each sign is the middle answer of one group; under it, how many people marked. "
            f"Sorted by how far the groups are apart.{alone}"
        ),
    )


def _marks(by_group: Mapping[str, GroupMarks], groups: list[str]) -> tuple[Mark, ...]:
    return tuple(Mark(groups.index(group), marks.median, marks.n) for group, marks in by_group.items())


def _title(areas: list[Area]) -> Title:
    first = areas[0]
    if first.gap <= 0:
        return (
            f"The groups agree on all {figure(len(areas), 'area')}" if len(areas) > 1 else "The groups agree",
        )
    return (f"The groups are furthest apart on {quoted(first.name)}", "Where the groups are furthest apart")
