"""How the workshop worked: what happened, who took part, what the cards are, how to read the report."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import Group, Perspective, StepKind
from abcdesk.report.content.facts import Facts, was_held
from abcdesk.report.content.wording import Title, counted, figure, listed, started
from abcdesk.report.sections.held import Held
from abcdesk.report.sections.registry import held

MOST_EVENTS = 7
"""Where more took place, the mere showing of the cards is not told."""

SUITS = {
    "attitude": "What people think and feel about their work and about the people they serve.",
    "behaviour": "What people do, or leave undone, that others can see.",
    "culture": "What the organisation accepts as normal, whatever the rules say.",
}


@dataclass(frozen=True, slots=True)
class Event:
    """A step that took place, with its time ("" where the start is not known)."""

    time: str
    kind: StepKind
    held: Held


@dataclass(frozen=True, slots=True)
class Party:
    """One group with its teams and their sizes. ``mark`` is full, hollow or grey."""

    name: str
    people: int
    mark: str
    teams: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """One suit and what it stands for."""

    title: str
    colour: str
    text: str


@dataclass(frozen=True, slots=True)
class How:
    """The page "How the workshop worked"."""

    title: Title
    lead: str
    events: tuple[Event, ...]
    people: str
    parties: tuple[Party, ...]
    kinds_heading: str
    kinds: tuple[Kind, ...]
    reading: tuple[str, str]


def how_of(facts: Facts) -> How:
    """The content of the page."""
    workshop = facts.workshop
    suits = workshop.deck.suits
    return How(
        title=(_title(facts),),
        lead=_lead(facts),
        events=_events(facts),
        people=figure(workshop.people, "person", "people") if workshop.people else "",
        parties=tuple(_party(facts, group) for group in workshop.groups),
        kinds_heading=f"The {counted(len(suits), 'kind')} of card",
        kinds=tuple(
            Kind(
                s.title,
                s.colour,
                SUITS.get(s.id, f"{figure(len(workshop.deck.of_suit(s.id)), 'card')} of the deck."),
            )
            for s in suits
        ),
        reading=_reading(facts),
    )


def _title(facts: Facts) -> str:
    workshop = facts.workshop
    who = counted(len(workshop.teams), "team") if workshop.teams else ""
    who = who or (counted(workshop.people, "person", "people") if workshop.people else "")
    parts = (duration(workshop.info.start, workshop.minutes), who, counted(len(workshop.deck), "card"))
    return started(", ".join(part for part in parts if part))


def duration(start: str, minutes: int) -> str:
    """How long the agenda took, as one would say it: one afternoon, one day, 45 minutes, or ""."""
    if minutes <= 0:
        return ""
    if minutes < 120:
        return f"{minutes} minutes"
    if minutes > 330:
        return "one day" if minutes <= 600 else "several days"
    begin = _minutes(start)
    if begin is None:
        hours = round(minutes / 60)
        return counted(hours, "hour")
    middle = begin + minutes / 2
    return "one morning" if middle < 12 * 60 else "one afternoon" if middle < 18 * 60 else "one evening"


def clock(minutes: int) -> str:
    """13:35."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _minutes(start: str) -> int | None:
    hours, colon, rest = start.partition(":")
    if not colon or not hours.isdecimal() or not rest.isdecimal():
        return None
    return int(hours) * 60 + int(rest)


def _lead(facts: Facts) -> str:
    workshop = facts.workshop
    asked = []
    if facts.picked:
        asked.append(
            "which it recognises"
            if any(p.about is None for p in facts.picked)
            else "which its users would name"
        )
    if workshop.impacts or facts.verdicts:
        asked.append("what that costs")
    if workshop.commitments or workshop.behaviours:
        asked.append("what it will do instead")
    begin = "Each card names a bad habit that IT departments know well. Nobody had to defend one."
    comma = "," if len(asked) > 2 else ""
    body = listed(asked) if len(asked) < 3 else f"{', '.join(asked[:-1])}{comma} and {asked[-1]}"
    return f"{begin}\nThe room was asked {body}." if asked else begin


def _events(facts: Facts) -> tuple[Event, ...]:
    begin = _minutes(facts.workshop.info.start)
    events = []
    passed = 0
    for step in facts.workshop.steps:
        told = held(facts.workshop, step)
        if told is not None:
            events.append(Event("" if begin is None else clock(begin + passed), step.kind, told))
        if was_held(facts.workshop, step) or told is not None or step.kind is StepKind.BREAK:
            passed += step.minutes
    if len(events) > MOST_EVENTS:
        events = [event for event in events if event.kind is not StepKind.CARDS]
    return tuple(events)


def _party(facts: Facts, group: Group) -> Party:
    marks = {Perspective.USERS: "hollow", Perspective.LEADERSHIP: "grey"}
    teams = tuple((team.name, team.size) for team in facts.workshop.teams_of(group.id))
    return Party(group.name, group.headcount, marks.get(group.perspective, "full"), teams)


def _reading(facts: Facts) -> tuple[str, str]:
    by_team = all(one.by_team for one in facts.picked)
    people = "votes are shown by team only" if by_team else "groups under five are not shown alone"
    return (
        "Figures are counts of people or teams in this room, never percentages of the whole department.",
        f"Words in italics were said or written in the room. Nobody is named, and {people}.",
    )
