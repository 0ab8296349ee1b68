"""Agenda templates: an agenda to start from, how it suits a workshop's groups and deck, and how an agenda
becomes one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from abcdesk.domain.cards import Deck
from abcdesk.domain.records import Group, Perspective, PrivateNote, Step, StepState
from abcdesk.domain.workshop import Workshop

GROUP_NAMES = {
    Perspective.IT: "IT",
    Perspective.USERS: "Users",
    Perspective.LEADERSHIP: "Leadership",
    Perspective.OTHER: "Others",
}
"""What a group that stands for a whole perspective is called."""

_WRITTEN_DURING = re.compile(r"\d\d:\d\d\s")
"""How a note begins that was written while the workshop ran: with the time."""


@dataclass(frozen=True)
class Template:
    """An agenda to start from. ``notes`` are for the facilitator, by step; ``deck`` is the id of the deck it
    is made for, "" for any. Steps ask perspectives (``asked_as``), never groups of one workshop."""

    id: str
    title: str
    description: str
    steps: tuple[Step, ...]
    notes: tuple[PrivateNote, ...]
    deck: str = ""

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(step.minutes for step in self.steps)


@dataclass(frozen=True)
class Suited:
    """A template as one workshop can take it: its steps and notes, the groups that have to be made first,
    and the titles of steps left out because the deck has none of their cards."""

    steps: tuple[Step, ...]
    notes: tuple[PrivateNote, ...]
    groups: tuple[Group, ...]
    left_out: tuple[str, ...]


def suited(template: Template, workshop: Workshop) -> Suited:
    """The template for the groups and the deck of this workshop."""
    played = [step for step in template.steps if _is_played(step, workshop.deck)]
    steps = [
        replace(step, settings=_asking_groups(_with_cards_of(step.settings, workshop.deck), workshop))
        for step in played
    ]
    asked = {name for step in steps for name in asked_of(step)}
    missing = [name for name in Perspective if name in asked and not workshop.has_group(name)]
    kept = {step.id for step in steps}
    return Suited(
        steps=tuple(replace(step, position=position) for position, step in enumerate(steps)),
        notes=tuple(note for note in template.notes if note.step in kept),
        groups=tuple(Group(name.value, GROUP_NAMES[name], name) for name in missing),
        left_out=tuple(step.title for step in template.steps if step.id not in kept),
    )


def template_of(workshop: Workshop, template_id: str, title: str, description: str) -> Template:
    """The agenda of this workshop as a template: without answers, without what was noted while it ran, and
    asking perspectives instead of this workshop's groups."""
    steps = [
        replace(step, state=StepState.PLANNED, settings=_asking_perspectives(_anew(step.settings), workshop))
        for step in workshop.steps
    ]
    told = [note for note in workshop.private_notes if is_prepared(note)]
    notes = [
        PrivateNote(f"n{place}", step.id, "\n".join(note.text for note in told if note.step == step.id))
        for place, step in enumerate(steps, 1)
    ]
    return Template(
        template_id,
        title,
        description,
        tuple(steps),
        tuple(note for note in notes if note.text),
        workshop.deck.id,
    )


def is_prepared(note: PrivateNote) -> bool:
    """Whether a note was written beforehand, and not while the workshop ran."""
    return not _WRITTEN_DURING.match(note.text)


def asked_of(step: Step) -> tuple[str, ...]:
    """The groups a step names; none where it asks all."""
    return _named(step.settings, "asked_as")


def _named(settings: Mapping[str, object], setting: str) -> tuple[str, ...]:
    found = settings.get(setting)
    if isinstance(found, str):
        return (found,)
    return tuple(cast("Sequence[str]", found)) if isinstance(found, list | tuple) else ()


def _is_played(step: Step, deck: Deck) -> bool:
    """Whether this deck has at least one of the cards a step names."""
    named = _named(step.settings, "cards")
    return not named or any(card in deck for card in named)


def _with_cards_of(settings: Mapping[str, object], deck: Deck) -> Mapping[str, object]:
    """The settings with those cards and that suit only which the deck has."""
    kept = dict(settings)
    if named := _named(settings, "cards"):
        kept["cards"] = [card for card in named if card in deck]
    if settings.get("suit") not in (None, *(suit.id for suit in deck.suits)):
        del kept["suit"]
    return kept


def _asking_groups(settings: Mapping[str, object], workshop: Workshop) -> Mapping[str, object]:
    """The settings asking the groups that look from the perspectives named; a perspective without one stays
    as the id of the group to be made."""
    found: list[str] = []
    for name in _named(settings, "asked_as"):
        groups = [group.id for group in workshop.groups if group.perspective == name]
        found += [name] if workshop.has_group(name) or not groups else groups
    return _asking(settings, found)


def _anew(settings: Mapping[str, object]) -> Mapping[str, object]:
    """The settings without the cards that this workshop's piles let go on: the next room sorts anew."""
    left_out = "cards" if settings.get("narrowed") else ""
    return {name: value for name, value in settings.items() if name != left_out}


def _asking_perspectives(settings: Mapping[str, object], workshop: Workshop) -> Mapping[str, object]:
    return _asking(
        settings, [workshop.group(name).perspective.value for name in _named(settings, "asked_as")]
    )


def _asking(settings: Mapping[str, object], names: Sequence[str]) -> Mapping[str, object]:
    different = list(dict.fromkeys(names))
    if not different:
        return settings
    return {**settings, "asked_as": different[0] if len(different) == 1 else different}
