"""Tokens that say whom a card concerns, by stakeholder."""

from collections.abc import Callable

from abcdesk.art.svg import Svg

PICTURES: dict[str, Callable[[], Svg]] = {}
