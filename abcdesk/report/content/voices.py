"""Who spoke, in words: IT, users, teams, people."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.records import Group, Perspective
from abcdesk.report.content.facts import Picked
from abcdesk.report.content.wording import listed, noun

_NAMES = {Perspective.IT: "IT", Perspective.USERS: "users", Perspective.LEADERSHIP: "leadership"}


def voter(picked: Picked, number: int) -> str:
    """The noun for those who voted in a round: teams or people."""
    return noun(number, "team") if picked.by_team else noun(number, "person", "people")


def perspective_name(perspective: Perspective) -> str:
    """A side as it is called within a sentence."""
    return _NAMES.get(perspective, "others")


def side(groups: Sequence[Group]) -> str:
    """The short name of those who answered: IT stands for IT and its leadership together."""
    seen = {group.perspective for group in groups}
    if Perspective.IT in seen and seen <= {Perspective.IT, Perspective.LEADERSHIP}:
        return "IT"
    if len(seen) == 1 and Perspective.OTHER not in seen:
        return perspective_name(seen.pop())
    return listed([group.name for group in groups])


def full_side(groups: Sequence[Group]) -> str:
    """Those who answered, each perspective named once: IT and leadership."""
    seen = dict.fromkeys(group.perspective for group in groups)
    if Perspective.OTHER in seen:
        return listed([group.name for group in groups])
    return listed([perspective_name(one) for one in seen])
