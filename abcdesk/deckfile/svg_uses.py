"""Counts what an SVG would draw once every ``use`` is replaced by what it refers to (RELIABILITY: a file of
two kilobytes can ask for billions of shapes)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

_DEEPEST = 200


@dataclass(slots=True)
class Element:
    """One element as far as counting goes; ``refers_to`` are the ids it names."""

    id: str = ""
    refers_to: list[str] = field(default_factory=list)
    inner: list[int] = field(default_factory=list)


class Endless(Exception):
    """A ``use`` that refers to itself, or a chain of them without a reasonable end."""


def drawn(elements: Sequence[Element]) -> int:
    """How many elements are drawn, ``defs`` counted too; the first one is the root. Raises ``Endless``."""
    by_id: dict[str, list[int]] = {}  # where an id stands twice, renderers differ: all are counted
    for place, element in enumerate(elements):
        by_id.setdefault(element.id, []).append(place)
    counted: dict[int, int] = {}

    def count(place: int, depth: int) -> int:
        if depth > _DEEPEST:
            raise Endless
        if place not in counted:
            element = elements[place]
            parts = list(element.inner)
            for name in element.refers_to:
                parts.extend(by_id.get(name, ()))
            counted[place] = 1 + sum(count(part, depth + 1) for part in parts)
        return counted[place]

    return count(0, 0)
