"""Ballots of a pick step: who is asked, who may vote how, and what makes a ballot wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Ballot, Group, Perspective, Step, StepKind, StepState, Team
from abcdesk.domain.steps.cards import cards_of
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class PickSettings:
    """The settings of a pick step with their defaults. ``asked`` are ids of groups; ``surveyed``
    says that they answered before the workshop. ``by_suit`` holds, where a ballot picks of every suit, how
    many it picks of which; with ``dots`` a ballot may name one card up to ``cap`` times, and ``picks`` is
    the number of its dots. With ``markers`` a stakeholder's marker may be laid on each pick."""

    voters: str
    picks: int
    ranked: bool
    asked: tuple[str, ...]
    about: Perspective | None
    cards: tuple[str, ...]
    surveyed: bool = False
    by_suit: Mapping[str, int] = field(default_factory=dict)
    dots: bool = False
    cap: int = 1
    markers: bool = False

    @property
    def by_team(self) -> bool:
        """True where teams vote, False where people do."""
        return self.voters == "teams"

    @property
    def most(self) -> int:
        """How many picks, or dots, a full ballot holds."""
        return sum(self.by_suit.values()) if self.by_suit else self.picks


def pick_settings(workshop: Workshop, step: Step) -> PickSettings:
    """What this step asks of whom."""
    given = step.settings
    asked = given.get("asked_as")
    names = [asked] if isinstance(asked, str) else cast("Sequence[str] | None", asked)
    about = given.get("about")
    dots, picks = cast("int", given.get("dots", 0)), cast("int", given.get("picks", 3))
    cards = cards_of(workshop, step)
    return PickSettings(
        voters=str(given.get("voters", "people")),
        picks=dots or picks,
        ranked=bool(given.get("ranked", False)),
        asked=tuple(group.id for group in workshop.groups) if names is None else tuple(names),
        about=None if about is None else Perspective(str(about)),
        cards=cards,
        surveyed=bool(given.get("surveyed", False)),
        by_suit=_by_suit(workshop, cards, picks) if given.get("per_suit") else {},
        dots=bool(dots),
        cap=cast("int", given.get("cap", 1)) if dots else 1,
        markers=bool(given.get("markers")) and bool(workshop.deck.markers),
    )


def _by_suit(workshop: Workshop, cards: Sequence[str], picks: int) -> dict[str, int]:
    """So many of every suit, all of those that have fewer; suits in the deck's order."""
    there = Counter(workshop.deck.card(card).suit for card in cards)
    return {suit.id: min(picks, there[suit.id]) for suit in workshop.deck.suits if there[suit.id]}


def check_form(step: Step, field: str) -> None:
    """Refuse forms of a ballot that exclude each other: dots have no order and no number by suit, and
    points by place have no meaning across suits.

    Raises InvalidInput naming ``field``.
    """
    given = step.settings
    if step.kind is not StepKind.PICK:
        return
    if given.get("dots") and (given.get("ranked") or given.get("per_suit")):
        other = "order" if given.get("ranked") else "number for every suit"
        raise InvalidInput(field, f"dots have no {other}", "Set the dots to 0 for picks.")
    if given.get("ranked") and given.get("per_suit"):
        raise InvalidInput(field, "picks of every suit have no order", "Choose one of the two.")


def lacking(workshop: Workshop, settings: PickSettings, picks: Sequence[str]) -> dict[str, int]:
    """How many cards of which suit such a ballot still lacks; negative where it has too many."""
    picked = Counter(workshop.deck.card(card).suit for card in picks)
    return {suit: wanted - picked[suit] for suit, wanted in settings.by_suit.items()}


def too_often(settings: PickSettings, picks: Sequence[str], card: str) -> str:
    """Why this card cannot follow these picks, "" where it can."""
    if picks.count(card) < settings.cap:
        return ""
    return f"has {settings.cap} dots already" if settings.cap > 1 else "is picked twice"


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


def checked_ballot(workshop: Workshop, ballot: Ballot) -> Ballot:
    """The ballot as it can be kept: a team's ballot gets its team's group and no seat, so
    that a team has one ballot.

    Raises InvalidInput naming ``step``, ``group``, ``team``, ``seat``, ``picks``, ``picks[2]``, ``whom`` or
    ``whom[2]``.
    """
    if not workshop.has_step(ballot.step):
        raise InvalidInput("step", f"there is no step “{ballot.step}”")
    step = workshop.step(ballot.step)
    if step.kind is not StepKind.PICK:
        raise InvalidInput("step", f"step “{step.id}” is not one in which cards are picked")
    settings = pick_settings(workshop, step)
    voter = _checked_voter(workshop, ballot, settings)
    _check_picks(workshop, voter, settings)
    _check_whom(workshop, voter, settings)
    return voter if any(voter.whom) else replace(voter, whom=())


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


def _check_whom(workshop: Workshop, ballot: Ballot, settings: PickSettings) -> None:
    if not any(ballot.whom):
        return
    if not settings.markers:
        raise InvalidInput("whom", "no markers are laid in this step")
    if len(ballot.whom) != len(ballot.picks):
        raise InvalidInput("whom", f"{len(ballot.whom)} markers stand beside {len(ballot.picks)} picks")
    for place, marker in enumerate(ballot.whom):
        if marker and workshop.deck.marker(marker) is None:
            raise InvalidInput(f"whom[{place}]", f"there is no marker “{marker}” in this deck")


def _check_picks(workshop: Workshop, ballot: Ballot, settings: PickSettings) -> None:
    for place, card in enumerate(ballot.picks):
        if card not in workshop.deck:
            raise InvalidInput(f"picks[{place}]", f"there is no card “{card}” in this deck")
        if card not in settings.cards:
            raise InvalidInput(f"picks[{place}]", f"card “{card}” is not among the cards of this step")
        if wrong := too_often(settings, ballot.picks[:place], card):
            raise InvalidInput(f"picks[{place}]", f"card “{card}” {wrong}")
    if not ballot.picks:
        raise InvalidInput("picks", "a ballot holds at least one card")
    if len(ballot.picks) > settings.most:
        what = "dots are given" if settings.dots else "cards are picked"
        raise InvalidInput("picks", f"{len(ballot.picks)} {what}, {settings.most} are allowed")
    for suit, left in lacking(workshop, settings, ballot.picks).items():
        if left < 0:
            title = next(one.title for one in workshop.deck.suits if one.id == suit)
            number = settings.by_suit[suit]
            raise InvalidInput("picks", f"{number - left} cards of {title} are picked, {number} are allowed")
