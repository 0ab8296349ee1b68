"""Agenda templates from resources/templates, as steps and notes. No Qt here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from abcdesk.domain.records import PrivateNote, Step, StepKind
from abcdesk.paths import resources

_ORDER = ("half-day", "mirror-half-day", "one-hour", "taster-45", "full-day", "follow-up")


@dataclass(frozen=True)
class Template:
    """An agenda to start from; ``notes`` are for the facilitator, by step."""

    id: str
    title: str
    description: str
    steps: tuple[Step, ...]
    notes: tuple[PrivateNote, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(step.minutes for step in self.steps)


@cache
def templates() -> tuple[Template, ...]:
    """Every template that ships with the program, the most used first."""
    found = [_read(path.stem, path.read_text("utf-8")) for path in (resources() / "templates").glob("*.json")]
    place = {name: number for number, name in enumerate(_ORDER)}
    return tuple(sorted(found, key=lambda one: (place.get(one.id, len(place)), one.title)))


def _read(name: str, text: str) -> Template:
    table = json.loads(text)
    steps: list[Step] = []
    notes: list[PrivateNote] = []
    for position, entry in enumerate(table["steps"]):
        steps.append(_step(entry, position))
        if words := entry.get("facilitator_note"):
            notes.append(PrivateNote(f"n{position + 1}", entry["id"], words, len(notes)))
    return Template(name, table["title"], table.get("description", ""), tuple(steps), tuple(notes))


def _step(entry: Mapping[str, object], position: int) -> Step:
    settings = entry.get("settings")
    return Step(
        id=str(entry["id"]),
        kind=StepKind(str(entry["kind"])),
        title=str(entry.get("title", "")),
        prompt=str(entry.get("prompt", "")),
        minutes=int(str(entry.get("minutes", 0))),
        settings=dict(settings) if isinstance(settings, Mapping) else {},
        position=position,
    )
