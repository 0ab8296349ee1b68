"""Who speaks as one in a step: the teams, or the whole groups where nobody sits in teams."""

from __future__ import annotations

from dataclasses import dataclass

from abcdesk.domain.ballots import asked_groups, asked_teams, pick_settings
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Step
from abcdesk.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Party:
    """A team of a group, or a whole group (``team`` None)."""

    group: str
    team: str | None
    name: str
    size: int

    @property
    def id(self) -> str:
        return self.team or self.group


def parties(workshop: Workshop, step: Step) -> tuple[Party, ...]:
    """The teams that are asked, in their order; the groups where there are no teams."""
    teams = asked_teams(workshop, step)
    if teams:
        return tuple(Party(team.group, team.id, team.name, team.size) for team in teams)
    return tuple(Party(one.id, None, one.name, one.headcount) for one in asked_groups(workshop, step))


def check_party(workshop: Workshop, step: Step, group: str, team: str | None) -> None:
    """Refuse a team or a group that is not there, does not belong together, or is not asked.

    Raises InvalidInput naming ``team`` or ``group``.
    """
    if team is not None and not workshop.has_team(team):
        raise InvalidInput("team", f"there is no team “{team}”")
    if not workshop.has_group(group):
        raise InvalidInput("group", f"there is no group “{group}”")
    if team is not None and workshop.team(team).group != group:
        raise InvalidInput("team", f"team “{team}” is not of group “{group}”")
    if group not in pick_settings(workshop, step).asked:
        raise InvalidInput("group", f"group “{group}” is not asked in this step")
