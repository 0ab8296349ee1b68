"""Who spoke: IT, users, leadership, or groups by name; teams or people."""

from __future__ import annotations

from collections.abc import Sequence

from abcdesk.domain.records import Group, Perspective
from abcdesk.report.content.facts import Picked
from abcdesk.report.content.wording import Voice

USERS = Voice("users", many=True)
OWN_USERS = Voice("own_users", many=True)
_SIDES = {
    Perspective.IT: Voice("it", many=False),
    Perspective.USERS: USERS,
    Perspective.LEADERSHIP: Voice("leadership", many=False),
}
_OTHERS = Voice("others", many=True)


def voters(picked: Picked) -> str:
    """Those who voted in a round, as catalogues name them."""
    return "team" if picked.by_team else "person"


def perspective_voice(perspective: Perspective | None) -> Voice:
    """A side as it is called within a sentence."""
    return _SIDES.get(perspective, _OTHERS) if perspective else _OTHERS


def side(groups: Sequence[Group]) -> Voice:
    """Those who answered, in short: IT stands for IT and its leadership together."""
    seen = {group.perspective for group in groups}
    if Perspective.IT in seen and seen <= {Perspective.IT, Perspective.LEADERSHIP}:
        return _SIDES[Perspective.IT]
    if len(seen) == 1 and Perspective.OTHER not in seen:
        return perspective_voice(seen.pop())
    return _named(groups)


def full_side(groups: Sequence[Group]) -> tuple[Voice, ...]:
    """Those who answered, each perspective once: IT and leadership."""
    seen = dict.fromkeys(group.perspective for group in groups)
    if Perspective.OTHER in seen:
        return (_named(groups),)
    return tuple(perspective_voice(one) for one in seen)


def _named(groups: Sequence[Group]) -> Voice:
    return Voice("groups", len(groups) > 1, tuple(group.name for group in groups))
