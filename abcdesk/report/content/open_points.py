"""What is still open: for the facilitator, on the last page of a draft."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.records import Decision, StepKind, StepState
from abcdesk.domain.steps.commitments import confidence_of
from abcdesk.domain.workshop import Workshop
from abcdesk.fonts import unprintable
from abcdesk.report.content.commitments import in_order
from abcdesk.report.content.facts import Facts
from abcdesk.report.content.wording import Title, counted, listed, quoted, started

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
    topics = tuple(
        topic
        for topic in (
            Topic("The workshop", tuple(_about(facts))),
            Topic("Rounds", tuple(_rounds(facts))),
            Topic("Cards", tuple(_cards(facts))),
            Topic("Commitments", tuple(_commitments(facts))),
            Topic("Print", tuple(_print(facts.workshop))),
        )
        if topic.points
    )
    number = sum(len(topic.points) for topic in topics)
    title = (
        f"{started(counted(number, 'point'))} {'is' if number == 1 else 'are'} still open"
        if number
        else "Nothing is open"
    )
    return OpenPoints((title,), "This page and the word “Draft” are left out of the final report.", topics)


def _about(facts: Facts) -> list[str]:
    info, workshop = facts.workshop.info, facts.workshop
    checks = [
        (info.date is None, "The date of the workshop is not set."),
        (not info.organisation, "The organisation is not named."),
        (
            not info.ask.strip(),
            "What the reader is asked to decide is not worded; the summary lists the room’s decisions.",
        ),
        (
            bool(info.ask.strip()) and info.decide_by is None,
            "The date by which the decision is needed is not set.",
        ),
        (info.follow_up is None, "The date of the follow-up is not set."),
        (any(not group.headcount for group in workshop.groups), "The head count of a group is not recorded."),
    ]
    return [text for is_open, text in checks if is_open]


def _rounds(facts: Facts) -> list[str]:
    found = []
    for step in facts.workshop.steps:
        name = quoted(step.title or step.kind.value)
        if step.kind is StepKind.PICK and step.state is StepState.OPEN:
            found.append(f"The round {name} is still open: its ballots are not in this report.")
        elif step.kind is StepKind.PICK and step.state is StepState.CLOSED:
            found.append(f"The round {name} is closed but has not been shown to the room.")
        elif step.kind is StepKind.PICK and not facts.workshop.ballots_of(step.id):
            found.append(f"In the round {name} nobody has picked.")
    found += [
        f"In the round {quoted(step.title)} fewer than five people picked: it is not shown."
        for step in facts.too_few
    ]
    return found


def _cards(facts: Facts) -> list[str]:
    found = []
    for card in facts.weighed:
        missing = [
            what
            for is_missing, what in (
                (not facts.workshop.impacts_of(card), "notes"),
                (card not in facts.verdicts, "a verdict"),
                (facts.workshop.find(Decision, card) is None, "a decision"),
                (not facts.workshop.behaviours_of(card), "a desired behaviour"),
            )
            if is_missing
        ]
        if missing:
            found.append(f"{quoted(facts.title(card))} lacks {listed(missing)}.")
        decision = facts.workshop.find(Decision, card)
        if decision and not (decision.owner and decision.by):
            found.append(
                f"The decision on {quoted(facts.title(card))} has no {_lacks(decision.owner, decision.by)}."
            )
    return found


def _commitments(facts: Facts) -> list[str]:
    found = []
    for number, one in enumerate(in_order(facts.workshop.commitments), 1):
        parts = (
            ("an owner", one.owner),
            ("a date", one.due),
            ("a measure", one.measure),
            ("a first step", one.first_step),
            ("a vote of confidence", one.confidence),
        )
        missing = [what for what, value in parts if not value]
        if missing:
            found.append(f"Commitment {number} lacks {listed(missing)}.")
        middle = confidence_of(one)
        if middle is not None and middle < LEAST_CONFIDENCE:
            found.append(
                f"Commitment {number} has a middle answer of {middle}: ask what would make it three."
            )
    return found


def _lacks(owner: str, by: object) -> str:
    return listed([what for what, value in (("owner", owner), ("date", by)) if not value], "or")


def _print(workshop: Workshop) -> list[str]:
    signs = unprintable_signs(workshop)
    if not signs:
        return []
    shown = listed([f"U+{ord(sign):04X}" for sign in signs[:8]])
    more = f" and {counted(len(signs) - 8, 'more', 'more')}" if len(signs) > 8 else ""
    return [f"The fonts have no picture for {shown}{more}; a box stands in the report."]


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
