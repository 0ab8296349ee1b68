"""What is being typed into the pick line: numbers with spaces or commas between them, and what is wrong.

``4x2`` is a number twice, for two dots; ``4+3`` is a number with the third marker on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from abcdesk.domain.ballots import PickSettings, pick_settings, too_often
from abcdesk.domain.cards import Deck
from abcdesk.domain.commands.rounds import read_picks
from abcdesk.domain.errors import InvalidInput
from abcdesk.domain.records import Ballot, Step
from abcdesk.domain.workshop import Workshop

_LONGEST = 120
_MOST_TIMES = 99
SEPARATORS = " ,;"
TIMES, MARKER = "x", "+"
_WORD = re.compile(r"(\d+)(x(\d*))?(\+(\d*))?")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the line: a card's number, how many times, and the number of a marker (0: none).
    ``lacks`` is the sign after which nothing stands yet."""

    number: int
    times: int = 1
    marker: int = 0
    lacks: str = ""


def signs_of(settings: PickSettings) -> str:
    """The signs that mean something behind a number in such a round."""
    return (TIMES if settings.cap > 1 else "") + (MARKER if settings.markers else "")


@dataclass(frozen=True, slots=True)
class PickEntry:
    """The typed line, kept tidy: one space between words, perhaps one at the end."""

    text: str = ""

    @classmethod
    def of(cls, numbers: Sequence[int], markers: Sequence[int] = ()) -> PickEntry:
        """The line that says these numbers, with these markers on them."""
        marked = [*markers, *[0] * len(numbers)]
        words = (f"{n}{MARKER}{m}" if m else str(n) for n, m in zip(numbers, marked, strict=False))
        return cls(" ".join(words))

    @property
    def words(self) -> tuple[Word, ...]:
        """What was typed so far, word by word."""
        return tuple(_word(text) for text in self.text.split())

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers meant: one that stands there with ``x2`` comes twice."""
        return tuple(word.number for word in self.words for _ in range(word.times))

    @property
    def markers(self) -> tuple[int, ...]:
        """The marker of each of these numbers, 0 for none."""
        return tuple(word.marker for word in self.words for _ in range(word.times))

    @property
    def is_finished(self) -> bool:
        """Whether the last word has been ended by a space."""
        return not self.text or self.text.endswith(" ")

    def typed(self, sign: str, signs: str = "") -> PickEntry:
        """With one more sign: a digit, a space or a comma, or one of ``signs`` behind a number. Anything else
        changes nothing."""
        if sign.isdecimal() and sign.isascii() and len(self.text) < _LONGEST:
            return PickEntry(self.text + sign)
        if sign in SEPARATORS and sign and not self.is_finished:
            return PickEntry(self.text + " ")
        sign = TIMES if sign in ("X", "*") else sign
        if sign and sign in signs and self.text[-1:].isdecimal():
            last = self.text.split()[-1]
            if MARKER not in last and sign not in last:
                return PickEntry(self.text + sign)
        return self

    def added(self, number: int) -> PickEntry:
        """With one more number, as from a list of found cards."""
        return PickEntry(f"{self.text.rstrip()} {number} ".lstrip())

    def marked(self, marker: int) -> PickEntry:
        """With this marker on the last number, in place of any other."""
        *before, last = self.text.split()
        return PickEntry(" ".join([*before, f"{last.partition(MARKER)[0]}{MARKER}{marker} "]))

    def shortened(self) -> PickEntry:
        """Without the last word."""
        words = self.text.split()[:-1]
        return PickEntry(" ".join(words) + (" " if words else ""))


def entry_of(deck: Deck, ballot: Ballot) -> PickEntry:
    """The line that says what was handed in."""
    order = {marker.id: place for place, marker in enumerate(deck.markers, start=1)}
    numbers = [deck.card(card).number for card in ballot.picks]
    return PickEntry.of(numbers, [order.get(marker, 0) for marker in ballot.whom])


def _word(text: str) -> Word:
    match = _WORD.fullmatch(text)
    assert match is not None, "the line holds nothing else"
    number, times, more, marker, which = match.groups()
    lacks = TIMES if times and not more else MARKER if marker and not which else ""
    return Word(int(number), max(1, min(int(more or 1), _MOST_TIMES)), int(which or 0), lacks)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line means: the cards it names, whom they hurt, and the first thing wrong with it.
    ``wrong_places`` are places of words, from 0."""

    cards: tuple[str, ...]
    whom: tuple[str, ...] = ()
    error: str = ""
    wrong_places: frozenset[int] = frozenset()


def reading(workshop: Workshop, step: Step, entry: PickEntry, *, final: bool = False) -> Reading:
    """Read a line. While it is being typed a last number that may still grow is not called wrong."""
    numbers, words = entry.numbers, entry.words
    checked = numbers
    grows = bool(words) and words[-1] == Word(words[-1].number)
    if not final and grows and not entry.is_finished and may_grow(workshop, step, numbers):
        checked = numbers[:-1]
    cards, whom = _good(workshop, step, entry)
    try:
        read_picks(workshop, step.id, checked)
        _check_words(workshop, words if final or entry.is_finished else words[:-1])
    except InvalidInput as wrong:
        return Reading(cards, whom, wrong.message, _places(wrong.field, entry))
    return Reading(cards, whom)


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


def _check_words(workshop: Workshop, words: Sequence[Word]) -> None:
    """Refuse signs with nothing behind them, and markers that the deck does not have."""
    most = len(workshop.deck.markers)
    for place, word in enumerate(words):
        if word.lacks == TIMES:
            raise InvalidInput(f"words[{place}]", f"How many dots on {word.number}?")
        if word.lacks == MARKER:
            raise InvalidInput(f"words[{place}]", f"Which marker on {word.number}? 1 to {most}.")
        if word.marker > most:
            raise InvalidInput(f"words[{place}]", f"No marker {word.marker}. Markers go from 1 to {most}.")


def _is_wrong(workshop: Workshop, step: Step, numbers: Sequence[int]) -> bool:
    try:
        read_picks(workshop, step.id, numbers)
    except InvalidInput:
        return True
    return False


def _good(workshop: Workshop, step: Step, entry: PickEntry) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cards that can stand, each with the marker on it ("" for none); no markers where none is laid."""
    settings, markers = pick_settings(workshop, step), workshop.deck.markers
    ids: list[str] = []
    whom: list[str] = []
    for number, marker in zip(entry.numbers, entry.markers, strict=True):
        card = workshop.deck.numbered(number)
        if card and card.id in settings.cards and not too_often(settings, ids, card.id):
            ids.append(card.id)
            whom.append(markers[marker - 1].id if 0 < marker <= len(markers) else "")
    kept = tuple(whom[: settings.most])
    return tuple(ids[: settings.most]), kept if any(kept) else ()


def _places(field: str, entry: PickEntry) -> frozenset[int]:
    """The wrong word, and those it repeats."""
    match = re.fullmatch(r"(picks|words)\[(\d+)\]", field)
    if not match:
        return frozenset()
    place, words = int(match[2]), entry.words
    if match[1] == "words":
        return frozenset({place})
    owners = [number for number, word in enumerate(words) for _ in range(word.times)]
    if place >= len(owners):
        return frozenset()
    wrong = owners[place]
    return frozenset({wrong, *(n for n in range(wrong) if words[n].number == words[wrong].number)})
