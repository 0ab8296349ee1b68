"""Stand-ins for what a rescue lost, so that what names it keeps its meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from abcdesk.domain import records as r
from abcdesk.domain.arguments import MOST_PLACES
from abcdesk.domain.cards import Card, Deck, Suit
from abcdesk.domain.steps.excuse_answers import EXCUSES
from abcdesk.domain.steps.judge import AGREE, VERDICT
from abcdesk.domain.workshop import Workshop

LOST = "lost"


def completed(workshop: Workshop) -> Workshop:
    """The workshop with a stand-in for every group, team and step that is named but was lost.

    Behaviours cannot be made up: what named one names none.
    """
    workshop = workshop.put(*_groups(workshop), *_teams(workshop))
    workshop = workshop.put(*_groups(workshop), *_steps(workshop))
    known = {behaviour.id for behaviour in workshop.behaviours}
    naming: list[r.Observation | r.Commitment] = [*workshop.observations, *workshop.commitments]
    for row in naming:
        if row.behaviour not in known:
            workshop = workshop.put(replace(row, behaviour=None))
    return workshop.without(*(row for row in workshop.watched if row.behaviour not in known))


def _groups(workshop: Workshop) -> Iterator[r.Group]:
    for name in _named(workshop, "group"):
        if not workshop.has_group(name):
            yield r.Group(name, name, r.Perspective.OTHER, position=workshop.next_position(r.Group))


def _teams(workshop: Workshop) -> Iterator[r.Team]:
    for name in _named(workshop, "team"):
        if not workshop.has_team(name):
            groups = [ballot.group for ballot in workshop.ballots if ballot.team == name]
            yield r.Team(name, name, groups[0] if groups else LOST, position=workshop.next_position(r.Team))


def _steps(workshop: Workshop) -> Iterator[r.Step]:
    for position, name in enumerate(_named(workshop, "step"), start=workshop.next_position(r.Step)):
        if not workshop.has_step(name):
            yield _step(workshop, name, position)


def _step(workshop: Workshop, name: str, position: int) -> r.Step:
    """A step of the kind that what is recorded in it belongs to, closed."""
    rows = [row for row in workshop.rows() if getattr(row, "step", None) == name]
    ballots = [row for row in rows if isinstance(row, r.Ballot)]
    marks = [row for row in rows if isinstance(row, r.Rating)]
    answers = {row.answer for row in rows if isinstance(row, r.Judgement)}
    settings: dict[str, object] = {}
    kind = r.StepKind.TALK
    merged = any(isinstance(row, r.Merge) for row in rows)
    if ballots or merged:
        kind = r.StepKind.PICK
        settings = {"picks": max(1, *(len(ballot.picks) for ballot in ballots), 1)}
        settings["voters"] = "teams" if any(ballot.team for ballot in ballots) else "people"
    elif any(isinstance(row, r.Piles) for row in rows):
        kind = r.StepKind.SORT
    elif any(isinstance(row, r.Argument) for row in rows):
        kind = r.StepKind.ARGUE
        settings = {"most": MOST_PLACES}
    elif marks:
        kind = r.StepKind.RATE
        settings = {"areas": [{"id": area, "name": area} for area in sorted({m.area for m in marks})]}
    elif any(isinstance(row, r.Observation | r.SimulationRound | r.Watched) for row in rows):
        kind = r.StepKind.SIMULATION
    elif any(isinstance(row, r.Impact) for row in rows) or (answers and answers <= set(VERDICT)):
        kind = r.StepKind.IMPACT
    elif any(isinstance(row, r.SentBack) for row in rows):
        kind = r.StepKind.BEHAVIOUR
    elif any(isinstance(row, r.Ruling) for row in rows):
        kind = r.StepKind.JUDGE
        settings = {"answers": list(EXCUSES)}
    elif answers:
        kind = r.StepKind.JUDGE
        others = sorted(answers) if len(answers) > 1 else [*answers, "unsure"]
        settings = {"answers": list(AGREE) if answers <= set(AGREE) else others}
    return r.Step(name, kind, name, state=r.StepState.CLOSED, settings=settings, position=position)


def _named(workshop: Workshop, field: str) -> list[str]:
    names = (getattr(row, field, None) for row in workshop.rows() if not isinstance(row, r.Stage))
    return list(dict.fromkeys(str(name) for name in names if name))


def with_cards_of(workshop: Workshop) -> Deck:
    """The deck, with a stand-in for every card and suit that is named but was lost."""
    deck = workshop.deck
    named = {*_named(workshop, "card"), *(card for ballot in workshop.ballots for card in ballot.picks)}
    named |= {row.into for row in workshop.merges}
    named |= {card for row in workshop.piles for card in (*row.yes, *row.maybe)}
    number = max((card.number for card in deck.cards), default=0)
    lost = [name for name in sorted(named) if name not in deck]
    cards = [*deck.cards, *(Card(name, number + n, LOST, name) for n, name in enumerate(lost, start=1))]
    known = {suit.id for suit in deck.suits}
    suits = {
        card.suit: Suit(card.suit, card.suit, "?", "attitude") for card in cards if card.suit not in known
    }
    return replace(deck, suits=(*deck.suits, *suits.values()), cards=tuple(cards))
