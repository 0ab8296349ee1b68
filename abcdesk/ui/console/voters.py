"""Who hands in: teams, or the slips of a group, in the order in which they are entered."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, asked_teams, pick_settings
from abcdesk.domain.records import Ballot, Group, Step
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Voter:
    """One team, or one slip of a group."""

    group: str
    team: str | None = None
    seat: int | None = None


def voters(workshop: Workshop, step: Step) -> tuple[Voter, ...]:
    """Everybody who may hand in. A group of unknown size has one slip more than it has handed in."""
    if pick_settings(workshop, step).by_team:
        return tuple(Voter(team.group, team.id) for team in asked_teams(workshop, step))
    return tuple(
        Voter(group.id, None, seat)
        for group in asked_groups(workshop, step)
        for seat in range(1, slips(workshop, step, group) + 1)
    )


def slips(workshop: Workshop, step: Step, group: Group) -> int:
    """How many slips of a group there are to enter."""
    if group.headcount:
        return group.headcount
    seats = [ballot.seat or 0 for ballot in workshop.ballots_of(step.id) if ballot.group == group.id]
    return max(seats, default=0) + 1


def ballot_of(workshop: Workshop, step: Step, voter: Voter) -> Ballot | None:
    """What this voter has handed in, or None."""
    seat = voter.seat or 0
    for ballot in workshop.ballots_of(step.id):
        if voter.team and ballot.team == voter.team:
            return ballot
        if not voter.team and ballot.group == voter.group and not ballot.team and ballot.seat == seat:
            return ballot
    return None


def has_handed_in(workshop: Workshop, step: Step, voter: Voter) -> bool:
    """Whether this voter's list is in the box."""
    return ballot_of(workshop, step, voter) is not None


def next_voter(workshop: Workshop, step: Step, here: Voter) -> Voter:
    """Whose turn is next: the first after this one without a ballot, round the table; else this one."""
    everybody = voters(workshop, step)
    place = everybody.index(here) if here in everybody else -1
    for other in (*everybody[place + 1 :], *everybody[: place + 1]):
        if not has_handed_in(workshop, step, other):
            return other
    return here


def beside(workshop: Workshop, step: Step, here: Voter, way: int) -> Voter:
    """The next or previous voter, round the table."""
    everybody = voters(workshop, step)
    if here not in everybody:
        return everybody[0] if everybody else here
    return everybody[(everybody.index(here) + way) % len(everybody)]


def first_voter(workshop: Workshop, step: Step) -> Voter | None:
    """The first without a ballot, else the first; None where nobody is asked."""
    everybody = voters(workshop, step)
    waiting = (voter for voter in everybody if not has_handed_in(workshop, step, voter))
    return next(waiting, everybody[0] if everybody else None)


def waiting_for(workshop: Workshop, step: Step) -> tuple[str, ...]:
    """Who is missing: names of teams, or "4 of IT operations"."""
    if pick_settings(workshop, step).by_team:
        return tuple(
            team.name
            for team in asked_teams(workshop, step)
            if not has_handed_in(workshop, step, Voter(team.group, team.id))
        )
    words = []
    for group in asked_groups(workshop, step):
        handed_in = sum(ballot.group == group.id for ballot in workshop.ballots_of(step.id))
        if group.headcount > handed_in:
            words.append(f"{group.headcount - handed_in} of {group.name}")
    return tuple(words)


def missing(workshop: Workshop, step: Step) -> int:
    """How many lists are not in yet, as far as head counts are known."""
    if pick_settings(workshop, step).by_team:
        return len(waiting_for(workshop, step))
    return sum(
        max(0, group.headcount - sum(b.group == group.id for b in workshop.ballots_of(step.id)))
        for group in asked_groups(workshop, step)
    )
