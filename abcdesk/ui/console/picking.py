"""What is being typed into the pick line: numbers with spaces or commas between them, and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import pick_settings, too_often
from abcdesk.domain.commands.rounds import read_picks
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Step
from abcdesk.domain.workshop import Workshop

_LONGEST = 120
SEPARATORS = " ,;"


@dataclass(frozen=True, slots=True)
class PickEntry:
    """The typed line, kept tidy: one space between numbers, perhaps one at the end."""

    text: str = ""

    @classmethod
    def of(cls, numbers: Sequence[int]) -> PickEntry:
        """The line that says these numbers."""
        return cls(" ".join(str(number) for number in numbers))

    @property
    def numbers(self) -> tuple[int, ...]:
        """What was typed so far."""
        return tuple(int(word) for word in self.text.split())

    @property
    def is_finished(self) -> bool:
        """Whether the last number has been ended by a space."""
        return not self.text or self.text.endswith(" ")

    def typed(self, sign: str) -> PickEntry:
        """With one more sign: a digit, a space or a comma. Anything else changes nothing."""
        if sign.isdecimal() and sign.isascii() and len(self.text) < _LONGEST:
            return PickEntry(self.text + sign)
        if sign in SEPARATORS and sign and not self.is_finished:
            return PickEntry(self.text + " ")
        return self

    def added(self, number: int) -> PickEntry:
        """With one more number, as from a list of found cards."""
        return PickEntry(f"{self.text.rstrip()} {number} ".lstrip())

    def shortened(self) -> PickEntry:
        """Without the last number."""
        words = self.text.split()[:-1]
        return PickEntry(" ".join(words) + (" " if words else ""))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line means: the cards it names, and the first thing wrong with it. ``wrong_places`` are
    places of numbers, from 0."""

    cards: tuple[str, ...]
    error: str = ""
    wrong_places: frozenset[int] = frozenset()


def reading(workshop: Workshop, step: Step, entry: PickEntry, *, final: bool = False) -> Reading:
    """Read a line. While it is being typed a last number that may still grow is not called wrong."""
    numbers = entry.numbers
    checked = numbers
    if not final and numbers and not entry.is_finished and may_grow(workshop, step, numbers):
        checked = numbers[:-1]
    try:
        read_picks(workshop, step.id, checked)
    except InvalidInput as wrong:
        return Reading(_good(workshop, step, numbers), wrong.message, _places(wrong.field, numbers))
    return Reading(_good(workshop, step, numbers))


def may_grow(workshop: Workshop, step: Step, numbers: Sequence[int]) -> bool:
    """Whether one more digit could turn the last number, wrong as it stands, into a card of this step."""
    settings = pick_settings(workshop, step)
    if len(numbers) > settings.most or not _is_wrong(workshop, step, numbers):
        return False
    stem = str(numbers[-1])
    return any(
        str(card.number).startswith(stem) and str(card.number) != stem and card.id in settings.cards
        for card in workshop.deck.cards
    )


def _is_wrong(workshop: Workshop, step: Step, numbers: Sequence[int]) -> bool:
    try:
        read_picks(workshop, step.id, numbers)
    except InvalidInput:
        return True
    return False


def _good(workshop: Workshop, step: Step, numbers: Sequence[int]) -> tuple[str, ...]:
    settings = pick_settings(workshop, step)
    found = (workshop.deck.numbered(number) for number in numbers)
    ids: list[str] = []
    for card in found:
        if card and card.id in settings.cards and not too_often(settings, ids, card.id):
            ids.append(card.id)
    return tuple(ids)[: settings.most]


def _places(field: str, numbers: Sequence[int]) -> frozenset[int]:
    """The wrong number, and the one it repeats."""
    match = re.fullmatch(r"picks\[(\d+)\]", field)
    if not match or int(match[1]) >= len(numbers):
        return frozenset()
    place = int(match[1])
    return frozenset({place, *(other for other in range(place) if numbers[other] == numbers[place])})
