"""Scan: areas marked on a scale by each group; the middle answers side by side, never an average."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from abcdesk.domain.records import Step, StepKind
from abcdesk.domain.steps.rate import GroupMarks, areas_of, hidden_in, rated, scale
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title, sentences
from abcdesk.report.language import Language


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
    names, language = areas_of(step), facts.language
    groups = [group.id for group in facts.workshop.groups]
    low, high = scale(step)
    areas = tuple(Area(names[one.area], _marks(one.by_group, groups)) for one in rated(facts.workshop, step))
    if not any(area.marks for area in areas):
        return None
    hidden = [facts.workshop.group(group).name for group in hidden_in(facts.workshop, step)]
    kept = sorted((area for area in areas if area.marks), key=lambda area: -area.gap)
    return Scan(
        step=step.id,
        section=step.title or language.say("scan.section"),
        title=_title(language, kept),
        lead=language.say("scan.lead", prompt=step.prompt, n=len(kept), low=low, high=high),
        lowest=low,
        highest=high,
        groups=tuple(group.name for group in facts.workshop.groups),
        areas=tuple(kept),
        note=sentences(
            language.say("scan.note"), language.say("scan.hidden", names=hidden) if hidden else ""
        ),
    )


def _marks(by_group: Mapping[str, GroupMarks], groups: list[str]) -> tuple[Mark, ...]:
    return tuple(Mark(groups.index(group), marks.median, marks.n) for group, marks in by_group.items())


def _title(language: Language, areas: list[Area]) -> Title:
    if areas[0].gap <= 0:
        return language.wordings("scan.title.agree", n=len(areas))
    return language.wordings("scan.title.apart", name=areas[0].name)
