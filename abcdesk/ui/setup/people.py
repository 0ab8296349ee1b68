"""Who takes part, in words and numbers. No Qt here."""

from __future__ import annotations

from abcdesk.domain.records import Group, Perspective
from abcdesk.domain.workshop import Workshop

SMALLEST = 5
"""Fewer people than this never stand alone in what is counted by person."""

_NUMBERS = ("nobody", "one person", "two people", "three people", "four people")


def people_parts(workshop: Workshop) -> list[tuple[str, int, str]]:
    """Perspective, head count, words, in the order of the perspectives: ("it", 13, "13 IT")."""
    counts = dict.fromkeys(Perspective, 0)
    for group in workshop.groups:
        counts[group.perspective] += group.headcount
    return [(side.value, count, f"{count} {_noun(side, count)}") for side, count in counts.items() if count]


def small_groups_note(workshop: Workshop) -> str:
    """What is said about groups too small to stand alone; "" where there is none."""
    small = [group for group in workshop.groups if 0 < group.headcount < SMALLEST]
    if not small:
        return ""
    if len(small) == 1:
        group = small[0]
        return (
            f"{_known_as(workshop, group)} is {_NUMBERS[group.headcount]}. Its team votes are shown; answers "
            "counted by person are not, because fewer than five would stand alone."
        )
    names = " and ".join(_known_as(workshop, group) for group in small)
    return (
        f"{names} are fewer than five people each. Their team votes are shown; answers counted by person "
        "are not, because so few would stand alone."
    )


def teams_words(teams: int, people: int) -> str:
    """ "6 teams, 24 people"."""
    if not teams:
        return "No teams yet"
    counted = "1 team" if teams == 1 else f"{teams} teams"
    if not people:
        return f"{counted}, no head counts"
    return f"{counted}, {people} people" if people != 1 else f"{counted}, 1 person"


def _known_as(workshop: Workshop, group: Group) -> str:
    """A group of one team goes by the team's name."""
    teams = workshop.teams_of(group.id)
    return teams[0].name if len(teams) == 1 else group.name


def _noun(side: Perspective, count: int) -> str:
    match side:
        case Perspective.IT:
            return "IT"
        case Perspective.USERS:
            return "user" if count == 1 else "users"
        case Perspective.LEADERSHIP:
            return "leader" if count == 1 else "leaders"
        case _:
            return "other" if count == 1 else "others"
