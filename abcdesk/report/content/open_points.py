"""What is still open: for the facilitator, on the last page of a draft."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import Decision, Step, StepKind, StepState
from abcdesk.domain.steps.commitments import confidence_of
from abcdesk.domain.workshop import Workshop
from abcdesk.fonts import unprintable
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title
from abcdesk.report.language import Language

_HELD = frozenset(
    {
        StepKind.SORT,
        StepKind.ARGUE,
        StepKind.JUDGE,
        StepKind.RATE,
        StepKind.IMPACT,
        StepKind.BEHAVIOUR,
        StepKind.SIMULATION,
        StepKind.COMMITMENTS,
    }
)
"""The kinds of step in which something is put down that the report is made of; picks are told apart."""

LEAST_CONFIDENCE = 3
"""Below this middle answer the room should speak up."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What is open about one thing."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """The page of what is still open."""

    title: Title
    lead: str
    topics: tuple[Topic, ...]


def open_points_of(facts: Facts) -> OpenPoints:
    """The content of the page."""
    language = facts.language
    topics = tuple(
        Topic(language.say(f"open.topic.{name}"), tuple(points))
        for name, points in (
            ("workshop", _about(facts)),
            ("rounds", _rounds(facts)),
            ("cards", _cards(facts)),
            ("commitments", _commitments(facts)),
            ("print", _print(language, facts.workshop)),
        )
        if points
    )
    title = language.wordings("open.title", n=sum(len(topic.points) for topic in topics))
    return OpenPoints(title, language.say("open.lead"), topics)


def _about(facts: Facts) -> list[str]:
    info, workshop = facts.workshop.info, facts.workshop
    checks = {
        "no_date": info.date is None,
        "no_organisation": not info.organisation,
        "no_ask": not info.ask.strip(),
        "no_decision_date": bool(info.ask.strip()) and info.decide_by is None,
        "no_follow_up": info.follow_up is None,
        "no_head_count": any(not group.headcount for group in workshop.groups),
    }
    return [facts.language.say(f"open.about.{key}") for key, is_open in checks.items() if is_open]


def _rounds(facts: Facts) -> list[str]:
    found, language = [], facts.language
    for step in facts.workshop.steps:
        key = ""
        if step.kind is StepKind.PICK and step.state is StepState.OPEN:
            key = "still_open"
        elif step.kind is StepKind.PICK and step.state is StepState.CLOSED:
            key = "not_shown"
        elif step.kind is StepKind.PICK and not facts.workshop.ballots_of(step.id):
            key = "nobody"
        elif step.kind in _HELD and step.state is StepState.PLANNED and not _is_recorded(facts, step):
            key = "not_held"
        if key:
            name = step.title or language.say(f"step.{step.kind.value}")
            found.append(language.say(f"open.round.{key}", name=name))
    return found + [language.say("open.round.few", name=step.title) for step in facts.too_few]


def _is_recorded(facts: Facts, step: Step) -> bool:
    """Whether anything was put down in this step, although nobody has closed it."""
    workshop = facts.workshop
    if step.kind is StepKind.BEHAVIOUR:
        return bool(workshop.behaviours)
    if step.kind is StepKind.COMMITMENTS:
        return bool(workshop.commitments)
    put_down = (workshop.judgements, workshop.ratings, workshop.impacts, workshop.observations)
    spoken = (workshop.piles, workshop.arguments)
    return step.id in {row.step for rows in (*put_down, *spoken) for row in rows}


def _cards(facts: Facts) -> list[str]:
    found, say = [], facts.language.say
    for card in facts.weighed:
        checks = {
            "notes": not facts.workshop.impacts_of(card),
            "verdict": card not in facts.verdicts,
            "decision": facts.workshop.find(Decision, card) is None,
            "behaviour": not facts.workshop.behaviours_of(card),
        }
        missing = [say(f"open.lacks.{key}") for key, is_missing in checks.items() if is_missing]
        if missing:
            found.append(say("open.card", title=facts.title(card), missing=missing))
        decision = facts.workshop.find(Decision, card)
        if decision and not (decision.owner and decision.by):
            key = (
                "neither" if not decision.owner and not decision.by else "date" if decision.owner else "owner"
            )
            found.append(say(f"open.decision.{key}", title=facts.title(card)))
    return found


def _commitments(facts: Facts) -> list[str]:
    found, say = [], facts.language.say
    for number, one in enumerate(in_order(facts.workshop.commitments), 1):
        checks = {
            "owner": one.owner,
            "date": one.due,
            "measure": one.measure,
            "first_step": one.first_step,
            "confidence": one.confidence,
        }
        missing = [say(f"open.lacks.{key}") for key, value in checks.items() if not value]
        if missing:
            found.append(say("open.commitment", number=number, missing=missing))
        middle = confidence_of(one)
        if middle is not None and middle < LEAST_CONFIDENCE:
            found.append(say("open.unsure", number=number, middle=middle))
    return found


def _print(language: Language, workshop: Workshop) -> list[str]:
    signs = unprintable_signs(workshop)
    if not signs:
        return []
    shown = [f"U+{ord(sign):04X}" for sign in signs[:8]]
    return [language.say("open.signs", shown=shown, more=max(0, len(signs) - 8))]


def unprintable_signs(workshop: Workshop) -> tuple[str, ...]:
    """The signs in the workshop's texts that the report's fonts cannot draw, each once."""
    info = workshop.info
    texts = [info.title, info.organisation, info.ask, *(group.name for group in workshop.groups)]
    texts += [*(team.name for team in workshop.teams), *(step.title + step.prompt for step in workshop.steps)]
    texts += [*(note.text for note in workshop.impacts), *(one.owner for one in workshop.decisions)]
    texts += [one.desired + one.we_will_see for one in workshop.behaviours]
    texts += [row.note for row in workshop.observations]
    texts += [row.seen + row.relapse for row in workshop.watched]
    texts += [row.by + row.text for row in workshop.rulings]
    texts += [
        one.text + one.owner + one.measure + one.first_step + one.outcome for one in workshop.commitments
    ]
    texts += [card.title for card in workshop.deck.cards]
    return unprintable("".join(texts))
