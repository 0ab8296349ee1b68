"""Numbers, lists and dates as a careful person writes them; the report's sentences are made of these."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

_SPELT = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
PERCENT_FROM = 50
"""Percentages are printed only from so many people on, and always with their base."""


class Strong(str):
    """Words that stand out within a sentence."""

    __slots__ = ()


Words = tuple[str, ...]
"""A sentence in pieces, some of them ``Strong``."""

Title = tuple[str, ...]
"""One title in several wordings, the best first: a page takes the first that fits. The last one is short."""


def spelt(number: int) -> str:
    """Zero to nine in words (zero as "no"), larger numbers in figures, as in running text."""
    return _SPELT[number] if 0 <= number < len(_SPELT) else f"{number}"


def started(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def noun(number: int, one: str, many: str = "") -> str:
    """The noun that goes with a number: team, teams."""
    return one if number == 1 else many or f"{one}s"


def people(number: int) -> str:
    """person or people."""
    return noun(number, "person", "people")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun in running text: one team, six teams, 24 people, no cards."""
    return f"{spelt(number)} {noun(number, one, many)}"


def figure(number: int, one: str, many: str = "") -> str:
    """A number with its noun in a table: 1 note, 18 picks."""
    return f"{number} {noun(number, one, many)}"


def ratio(number: int, whole: int) -> str:
    """A count with its base in running text: five of six, 22 of 24, none of six, all six."""
    if whole > 1 and number == whole:
        return f"all {spelt(whole)}"
    if number == 0:
        return f"none of {base(whole)}"
    if whole == 1:
        return "one"
    return f"{spelt(number)} of {spelt(whole)}" if max(number, whole) < 10 else f"{number} of {whole}"


def base(whole: int) -> str:
    """The base of a ratio: the one, six, 24."""
    return "one" if whole == 1 else spelt(whole)


def ratio_of(number: int, whole: int, one: str, many: str = "") -> str:
    """A count with its base and noun: five of six teams, all six teams, the one team."""
    if whole == 1:
        return f"the one {one}" if number else f"not the one {one}"
    return f"{ratio(number, whole)} {noun(whole, one, many)}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Names as a person lists them: a, b and c."""
    return f" {last} ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def listed_up_to(names: Sequence[str], most: int) -> str:
    """The first names, and how many more there are: a, b and 3 more."""
    if len(names) <= most:
        return listed(names)
    return f"{', '.join(names[: most - 1])} and {spelt(len(names) - most + 1)} more"


def quoted(text: str) -> str:
    """A card's title, or words within words, in single quotation marks."""
    return f"‘{text}’"


def said(text: str) -> str:
    """What was said or written in the room, in double quotation marks."""
    return f"“{text}”"


def ordinal(number: int) -> str:
    """A place in running text: first, sixth, 12th."""
    return _ORDINALS[number - 1] if 1 <= number <= len(_ORDINALS) else short_ordinal(number)


def short_ordinal(number: int) -> str:
    """A place in a label: 1st, 6th, 22nd."""
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def long_date(day: dt.date) -> str:
    """14 October 2026."""
    return f"{day_and_month(day)} {day.year}"


def day_and_month(day: dt.date) -> str:
    """14 October."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def short_day(day: dt.date) -> str:
    """14 Oct."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def month_and_year(day: dt.date) -> str:
    """October 2026."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def page_list(pages: Sequence[int]) -> str:
    """Pages 4, 6 and 7; Page 5; nothing for none."""
    return f"{noun(len(pages), 'Page')} {listed([str(page) for page in pages])}" if pages else ""


def with_percent(number: int, whole: int) -> str:
    """A count with its base, and from fifty people on the percentage too: 40 of 50 (80 %)."""
    share = f" ({round(100 * number / whole)}\u00a0%)" if whole >= PERCENT_FROM else ""
    return f"{number} of {whole}{share}"


def ended(text: str) -> str:
    """The text with a full stop, unless it ends with a sign of its own."""
    return text if text[-1:] in ".!?…”’:" else f"{text}." if text else ""


def genitive(name: str) -> str:
    """IT’s, users’."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def plain(words: Words) -> str:
    """The sentence without its emphasis."""
    return "".join(words)
