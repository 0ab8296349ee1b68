"""Ballots of a pick step: who is asked, who may vote how, and what makes a ballot wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Ballot, Group, Perspective, Step, StepKind, StepState, Team
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class PickSettings:
    """The settings of a pick step with their defaults. ``asked`` are ids of groups; ``surveyed``
    says that they answered before the workshop."""

    voters: str
    picks: int
    ranked: bool
    asked: tuple[str, ...]
    about: Perspective | None
    cards: tuple[str, ...]
    surveyed: bool = False

    @property
    def by_team(self) -> bool:
        """True where teams vote, False where people do."""
        return self.voters == "teams"


def pick_settings(workshop: Workshop, step: Step) -> PickSettings:
    """What this step asks of whom."""
    given = step.settings
    asked = given.get("asked_as")
    names = [asked] if isinstance(asked, str) else cast("Sequence[str] | None", asked)
    about = given.get("about")
    return PickSettings(
        voters=str(given.get("voters", "people")),
        picks=cast("int", given.get("picks", 3)),
        ranked=bool(given.get("ranked", False)),
        asked=tuple(group.id for group in workshop.groups) if names is None else tuple(names),
        about=None if about is None else Perspective(str(about)),
        cards=cards_of(workshop, step),
        surveyed=bool(given.get("surveyed", False)),
    )


def asked_groups(workshop: Workshop, step: Step) -> tuple[Group, ...]:
    """The groups that answer this step, in their order."""
    asked = pick_settings(workshop, step).asked
    return tuple(group for group in workshop.groups if group.id in asked)


def asked_teams(workshop: Workshop, step: Step) -> tuple[Team, ...]:
    """The teams that answer this step, in their order."""
    asked = pick_settings(workshop, step).asked
    return tuple(team for team in workshop.teams if team.group in asked)


def voters_expected(workshop: Workshop, step: Step) -> int:
    """How many ballots a full round has: teams, or people by head count."""
    if pick_settings(workshop, step).by_team:
        return len(asked_teams(workshop, step))
    return sum(group.headcount for group in asked_groups(workshop, step))


def is_taking_ballots(step: Step) -> bool:
    """Whether the round is still going: ballots can be handed in and changed until the close."""
    return step.state in (StepState.PLANNED, StepState.OPEN)


def voter_name(workshop: Workshop, ballot: Ballot) -> str:
    """Whose ballot this is, for the undo menu and for messages."""
    if ballot.team:
        return workshop.team(ballot.team).name
    return f"{workshop.group(ballot.group).name}, slip {ballot.seat}"


def checked_ballot(workshop: Workshop, ballot: Ballot) -> Ballot:
    """The ballot as it can be kept: a team's ballot gets its team's group and no seat, so
    that a team has one ballot.

    Raises InvalidInput naming ``step``, ``group``, ``team``, ``seat``, ``picks`` or ``picks[2]``.
    """
    if not workshop.has_step(ballot.step):
        raise InvalidInput("step", f"there is no step “{ballot.step}”")
    step = workshop.step(ballot.step)
    if step.kind is not StepKind.PICK:
        raise InvalidInput("step", f"step “{step.id}” is not one in which cards are picked")
    settings = pick_settings(workshop, step)
    voter = _checked_voter(workshop, ballot, settings)
    _check_picks(workshop, voter, settings)
    return voter


def _checked_voter(workshop: Workshop, ballot: Ballot, settings: PickSettings) -> Ballot:
    if ballot.team is not None and not workshop.has_team(ballot.team):
        raise InvalidInput("team", f"there is no team “{ballot.team}”")
    if settings.by_team:
        if ballot.team is None:
            raise InvalidInput("team", "teams vote in this step: name the team")
        group = workshop.team(ballot.team).group
        if ballot.group and ballot.group != group:
            raise InvalidInput("group", f"team “{ballot.team}” belongs to group “{group}”")
        ballot = replace(ballot, group=group, seat=None)
    elif ballot.team is not None and workshop.team(ballot.team).group != ballot.group:
        raise InvalidInput("team", f"team “{ballot.team}” is not of group “{ballot.group}”")
    if not workshop.has_group(ballot.group):
        raise InvalidInput("group", f"there is no group “{ballot.group}”")
    if ballot.group not in settings.asked:
        raise InvalidInput("group", f"group “{ballot.group}” is not asked in this step")
    headcount = workshop.group(ballot.group).headcount
    if not settings.by_team and ballot.seat is not None and headcount and ballot.seat > headcount:
        raise InvalidInput("seat", f"seat {ballot.seat} is above the head count of {headcount}")
    if ballot.seat is not None and ballot.seat < 1:
        raise InvalidInput("seat", "seats are counted from 1")
    return ballot


def _check_picks(workshop: Workshop, ballot: Ballot, settings: PickSettings) -> None:
    for place, card in enumerate(ballot.picks):
        if card not in workshop.deck:
            raise InvalidInput(f"picks[{place}]", f"there is no card “{card}” in this deck")
        if card not in settings.cards:
            raise InvalidInput(f"picks[{place}]", f"card “{card}” is not among the cards of this step")
        if card in ballot.picks[:place]:
            raise InvalidInput(f"picks[{place}]", f"card “{card}” is picked twice")
    if not ballot.picks:
        raise InvalidInput("picks", "a ballot holds at least one card")
    if len(ballot.picks) > settings.picks:
        raise InvalidInput("picks", f"{len(ballot.picks)} cards are picked, {settings.picks} are allowed")
