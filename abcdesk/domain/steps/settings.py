"""Checks for the settings of a step: each takes a value and its path and refuses what cannot be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.workshop import Workshop

Check = Callable[[object, str, Workshop], None]
"""(value, path, workshop with its groups and deck) -> None, or InvalidInput."""


def check_settings(schema: Mapping[str, Check], settings: object, path: str, workshop: Workshop) -> None:
    """Check the settings of one step; ``path`` is where they stand, such as ``steps[2].settings``."""
    if not isinstance(settings, Mapping):
        raise InvalidInput(path, "settings must be an object")
    for name, value in settings.items():
        if name not in schema:
            known = ", ".join(sorted(schema)) or "none"
            raise InvalidInput(f"{path}.{name}", "there is no such setting", f"Known here: {known}.")
        schema[name](value, f"{path}.{name}", workshop)


def text(value: object, path: str, workshop: Workshop) -> None:
    """Any text."""
    if not isinstance(value, str):
        raise InvalidInput(path, "must be text")


def flag(value: object, path: str, workshop: Workshop) -> None:
    """True or false."""
    if not isinstance(value, bool):
        raise InvalidInput(path, "must be true or false")


def whole(lowest: int, highest: int) -> Check:
    """A whole number from lowest to highest."""

    def check(value: object, path: str, workshop: Workshop) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise InvalidInput(path, f"must be a whole number from {lowest} to {highest}")

    return check


def one_of(*choices: str) -> Check:
    """One of these words."""

    def check(value: object, path: str, workshop: Workshop) -> None:
        if value not in choices:
            raise InvalidInput(path, f"must be one of {', '.join(choices)}")

    return check


def maybe(inner: Check) -> Check:
    """null, or what the inner check accepts."""

    def check(value: object, path: str, workshop: Workshop) -> None:
        if value is not None:
            inner(value, path, workshop)

    return check


def cards(value: object, path: str, workshop: Workshop) -> None:
    """A list of different cards of the deck."""
    ids = _texts(value, path, "cards")
    for place, card_id in enumerate(ids):
        if card_id not in workshop.deck:
            raise InvalidInput(f"{path}[{place}]", f"there is no card “{card_id}” in this deck")


def answers(value: object, path: str, workshop: Workshop) -> None:
    """Two to five different answers."""
    if not 2 <= len(_texts(value, path, "answers")) <= 5:
        raise InvalidInput(path, "there must be two to five answers")


def groups(value: object, path: str, workshop: Workshop) -> None:
    """A group's id, or a list of such."""
    ids = [value] if isinstance(value, str) else _texts(value, path, "groups")
    for place, group_id in enumerate(ids):
        if not workshop.has_group(group_id):
            where = path if isinstance(value, str) else f"{path}[{place}]"
            raise InvalidInput(where, f"there is no group “{group_id}”")


def suit(value: object, path: str, workshop: Workshop) -> None:
    """A suit of the deck."""
    if value not in {one.id for one in workshop.deck.suits}:
        raise InvalidInput(path, f"there is no suit “{value}” in this deck")


def areas(value: object, path: str, workshop: Workshop) -> None:
    """A list of ``{"id", "name"}`` with different ids."""
    if not isinstance(value, list):
        raise InvalidInput(path, "must be a list of areas")
    seen: set[str] = set()
    for place, area in enumerate(value):
        where = f"{path}[{place}]"
        if not isinstance(area, Mapping):
            raise InvalidInput(where, "must be an object with id and name")
        for name, part in area.items():
            if name not in ("id", "name"):
                raise InvalidInput(f"{where}.{name}", "there is no such key", "Known here: id, name.")
            text(part, f"{where}.{name}", workshop)
        area_id = area.get("id", "")
        if not area_id:
            raise InvalidInput(f"{where}.id", "is missing")
        if area_id in seen:
            raise InvalidInput(f"{where}.id", f"“{area_id}” stands here twice")
        seen.add(area_id)


def _texts(value: object, path: str, what: str) -> list[str]:
    """The value as a list of different texts."""
    if not isinstance(value, list):
        raise InvalidInput(path, f"must be a list of {what}")
    for place, one in enumerate(value):
        if not isinstance(one, str):
            raise InvalidInput(f"{path}[{place}]", "must be text")
        if one in value[:place]:
            raise InvalidInput(f"{path}[{place}]", f"“{one}” stands here twice")
    return cast("list[str]", value)
