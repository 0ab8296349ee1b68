"""Commands that the set-up puts together from those of the domain, so that one deed is one undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from abcdesk.domain.changes import Command, Transaction
from abcdesk.domain.commands.preparing import KeepGroup, KeepTeam, RemoveGroup, RemoveTeam
from abcdesk.domain.records import Group, Perspective, Team
from abcdesk.domain.templates import GROUP_NAMES, asked_of
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True)
class Together:
    """Several commands as one step; refused as a whole where one of them is."""

    name: str
    commands: tuple[Command, ...]
    undoable: ClassVar[bool] = True

    def apply(self, tx: Transaction) -> None:
        for command in self.commands:
            command.apply(tx)


@dataclass(frozen=True)
class MoveTeam:
    """Put a team at another place of the list; ``place`` counts from 0."""

    team: str
    place: int
    undoable: ClassVar[bool] = True
    name: ClassVar[str] = "Move a team"

    def apply(self, tx: Transaction) -> None:
        teams = [team for team in tx.workshop.teams if team.id != self.team]
        teams.insert(max(0, min(self.place, len(teams))), tx.workshop.team(self.team))
        for position, team in enumerate(teams):
            if team.position != position:
                tx.put(replace(team, position=position))


def team_added(workshop: Workshop, name: str, perspective: Perspective, size: int = 0) -> Together:
    """A new last team, and the group of its perspective where there is none yet."""
    group = group_for(workshop, perspective)
    team = Team(workshop.fresh_id(Team, "t"), name, group.id, size)
    return Together(f"Add a team: {name}", (*_group_needed(workshop, group), KeepTeam(team)))


def team_changed(workshop: Workshop, team: Team, perspective: Perspective) -> Together:
    """A team moved to the group of another perspective; a group left empty goes."""
    group = group_for(workshop, perspective)
    moved = KeepTeam(replace(team, group=group.id))
    return Together(
        f"Change {team.name}",
        (*_group_needed(workshop, group), moved, *_group_left(workshop, team, staying=group.id)),
    )


def team_removed(workshop: Workshop, team: Team) -> Together:
    """A team taken out; a group left empty goes with it."""
    return Together(f"Remove {team.name}", (RemoveTeam(team.id), *_group_left(workshop, team)))


def group_for(workshop: Workshop, perspective: Perspective) -> Group:
    """The group that stands for a perspective, or the one to be made: its id is the perspective's."""
    own = [group for group in workshop.groups if group.perspective is perspective]
    for group in own:
        if group.id == perspective.value:
            return group
    return own[0] if own else Group(perspective.value, GROUP_NAMES[perspective], perspective)


def _group_needed(workshop: Workshop, group: Group) -> tuple[Command, ...]:
    return () if workshop.has_group(group.id) else (KeepGroup(group),)


def _group_left(workshop: Workshop, team: Team, staying: str = "") -> tuple[Command, ...]:
    """The end of a group that loses its last team, unless a step asks it or an answer belongs to it."""
    if team.group == staying or len(workshop.teams_of(team.group)) > 1:
        return ()
    if any(team.group in asked_of(step) for step in workshop.steps):
        return ()
    answered = any(
        getattr(row, "group", None) == team.group for row in (*workshop.ballots, *workshop.judgements)
    )
    return () if answered or workshop.ratings else (RemoveGroup(team.group),)
