"""Wording that slides share: numbers, plurals and lists that read as a person would say them."""

from __future__ import annotations

from collections.abc import Sequence

_SPELT = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def spelt(number: int) -> str:
    """Zero to nine in words (zero as "no"), larger numbers in figures."""
    return _SPELT[number] if 0 <= number < len(_SPELT) else str(number)


def plural(number: int, noun: str, many: str = "") -> str:
    """The number with its noun: 1 team, 6 teams."""
    return f"{number} {noun if number == 1 else many or noun + 's'}"


def of_all(number: int, whole: int, tail: str = "") -> str:
    """A count with its base: 5 of 6."""
    return f"{number} of {whole} {tail}".rstrip()


def listed(names: Sequence[str]) -> str:
    """Names as a person lists them: a, b and c."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def quoted(text: str) -> str:
    """A card's title or somebody's words in typographic quotation marks."""
    return f"“{text}”"


def started(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]
