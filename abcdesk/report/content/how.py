"""How the workshop worked: what happened, who took part, what the cards are, how to read the report."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.cards import Suit
from abcdesk.domain.records import Group, Perspective, StepKind
from abcdesk.report.content.facts import Facts, was_held
from abcdesk.report.content.parts import suit_title
from abcdesk.report.content.wording import Title, started
from abcdesk.report.language import Language
from abcdesk.report.sections.held import Held
from abcdesk.report.sections.registry import held

MOST_EVENTS = 7
"""Where more took place, the mere showing of the cards is not told."""

_WITHOUT_TRACE = (StepKind.TALK, StepKind.CARDS, StepKind.BREAK)
"""Kinds of step that leave no answers. Nothing in a file says whether one was held: the plan is believed."""


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
    """The page "How the workshop worked". ``objective`` is what it was held for, in their words, or ""."""

    title: Title
    objective: str
    lead: str
    events: tuple[Event, ...]
    people: str
    parties: tuple[Party, ...]
    kinds_heading: str
    kinds: tuple[Kind, ...]
    reading: tuple[str, str]


def how_of(facts: Facts) -> How:
    """The content of the page."""
    workshop, language = facts.workshop, facts.language
    suits = workshop.deck.suits
    return How(
        title=(_title(facts),),
        objective=_objective(facts),
        lead=_lead(facts),
        events=_events(facts),
        people=language.say("how.people", n=workshop.people) if workshop.people else "",
        parties=tuple(_party(facts, group) for group in workshop.groups),
        kinds_heading=language.say("how.kinds", n=len(suits)),
        kinds=tuple(_kind(facts, suit) for suit in suits),
        reading=_reading(facts),
    )


def _objective(facts: Facts) -> str:
    words = " ".join(facts.workshop.info.objective.split())
    return facts.language.say("how.objective", words=words) if words else ""


def _kind(facts: Facts, suit: Suit) -> Kind:
    number = facts.language.say("how.cards_of_deck", n=len(facts.workshop.deck.of_suit(suit.id)))
    return Kind(suit_title(facts, suit), suit.colour, facts.language.told(f"suit.text.{suit.id}", number))


def _title(facts: Facts) -> str:
    workshop, language = facts.workshop, facts.language
    who = "team" if workshop.teams else "person"
    number = len(workshop.teams) or workshop.people
    parts = (
        duration(language, workshop.info.start, workshop.minutes),
        language.say(f"count.{who}", n=number) if number else "",
        language.say("count.card", n=len(workshop.deck)),
    )
    return started(", ".join(part for part in parts if part))


def duration(language: Language, start: str, minutes: int) -> str:
    """How long the agenda took, as one would say it: one afternoon, one day, 45 minutes, or ""."""
    if minutes <= 0:
        return ""
    if minutes < 120:
        return language.say("duration.minutes", n=minutes)
    if minutes > 330:
        return language.say("duration.day" if minutes <= 600 else "duration.days")
    begin = _minutes(start)
    if begin is None:
        return language.say("duration.hours", n=round(minutes / 60))
    middle = begin + minutes / 2
    part = "morning" if middle < 12 * 60 else "afternoon" if middle < 18 * 60 else "evening"
    return language.say(f"duration.{part}")


def clock(minutes: int) -> str:
    """13:35."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _minutes(start: str) -> int | None:
    hours, colon, rest = start.partition(":")
    if not colon or not hours.isdecimal() or not rest.isdecimal():
        return None
    return int(hours) * 60 + int(rest)


def _lead(facts: Facts) -> str:
    workshop, say = facts.workshop, facts.language.say
    asked = []
    if facts.picked:
        own = any(picked.about is None for picked in facts.picked)
        asked.append(say("how.asked.own" if own else "how.asked.users"))
    if workshop.impacts or facts.verdicts:
        asked.append(say("how.asked.costs"))
    if workshop.commitments or workshop.behaviours:
        asked.append(say("how.asked.instead"))
    begin = say("how.lead")
    if not asked:
        return begin
    return f"{begin}\n{say('how.asked.all', first=asked[0], second=asked[1:2], third=asked[2:])}"


def _events(facts: Facts) -> tuple[Event, ...]:
    begin = _minutes(facts.workshop.info.start)
    events = []
    passed = 0
    for step in facts.workshop.steps:
        told = held(facts.workshop, step, facts.language)
        if told is not None:
            events.append(Event("" if begin is None else clock(begin + passed), step.kind, told))
        if was_held(step) or told is not None or step.kind in _WITHOUT_TRACE:
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
    say = facts.language.say
    return (say("how.reading.figures"), say("how.reading.words", by_team=by_team))
