"""The language of a report: its sentences by name, and how it writes numbers, dates, lists and quotations.

There is one catalogue a language in ``resources/report``; the file's name is the language's code. A sentence
is asked for by its name, with the values it is about; the grammar that hangs on them is the catalogue's
business (see ``message``). The languages there are have two forms of a noun, CLDR's plural categories "one"
and "other"; one with a third form needs a rule in ``_choice``.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from abcdesk import paths
from abcdesk.domain.errors import UserError
from abcdesk.domain.records import Numbers
from abcdesk.domain.workshop import Workshop
from abcdesk.report.content.wording import Phrase, Strong, Title, Voice, Words, started
from abcdesk.report.message import filled, parsed

PERCENT_FROM = 50
"""Percentages are printed only from so many people on, and always with their base."""

SHARES_FROM = 10
"""The same where shares are wished for: in a smaller room one voice is more than ten of a hundred."""

Value = bool | int | str | dt.date | Voice | Phrase | Sequence[str] | Sequence[Voice] | None
"""What can stand in a field. Of two phrases the first is for one, for what is true or there, and for a
subject in the singular."""

Catalogue = Mapping[str, str | Sequence[str]]
"""Messages by name, ``section.name``; several wordings or words are a list."""

_parsed = lru_cache(maxsize=None)(parsed)


@dataclass(frozen=True, eq=False)
class Language:
    """One language with its catalogue, and how it is to say how many. KeyError for a message or a value that
    there is not."""

    code: str
    catalogue: Catalogue
    numbers: Numbers = Numbers.WORDS

    @property
    def name(self) -> str:
        """What the language calls itself."""
        return self._text("language.name")

    @property
    def tag(self) -> str:
        """The language as a PDF declares it (BCP 47)."""
        return self._text("language.tag")

    # ------------------------------------------------------------------ sentences
    def say(self, key: str, **values: Value) -> str:
        """The sentence or phrase of this name."""
        return self._filled(self._text(key).replace("**", ""), values)

    def started(self, key: str, **values: Value) -> str:
        """The same with a capital at its start."""
        return started(self.say(key, **values))

    def pieces(self, key: str, **values: Value) -> Words:
        """The sentence in pieces: what the catalogue has between ``**`` stands out."""
        texts = [self._filled(text, values) for text in self._text(key).split("**")]
        return tuple(Strong(text) if place % 2 else text for place, text in enumerate(texts) if text)

    def wordings(self, key: str, **values: Value) -> Title:
        """A title in all its wordings, the best first."""
        found = self.catalogue[key]
        texts = [found] if isinstance(found, str) else found
        return tuple(dict.fromkeys(self._filled(text, values) for text in texts))

    def told(self, key: str, words: str) -> str:
        """What the catalogue has under this name, else these words: for what ships in English elsewhere."""
        return self.say(key) if key in self.catalogue else words

    def known(self, word: str) -> str:
        """A word that steps use for their answers in this language; any other stays as it is."""
        return self.told(f"answer.{word.replace(' ', '_')}", word)

    # ------------------------------------------------------------------ numbers
    def spelt(self, number: int) -> str:
        """A small number in words, a larger one in figures, as in running text."""
        words = self.catalogue["numbers.words"]
        return words[number] if 0 <= number < len(words) else f"{number}"

    def ratio(self, kind: str, number: int, whole: int) -> Phrase:
        """A count with its base as the subject of a sentence: five of six teams, all 24 people. ``kind``
        names its noun in the catalogue. Words and figures are never mixed; figures alone stand where counts
        or shares are wished for."""
        if self.numbers is not Numbers.WORDS and whole > 1:
            told = self.say(f"ratio.{kind}.some", n=f"{number}", whole=f"{whole}")
            percent = self._percent(number, whole)
            return Phrase(f"{told} ({percent})" if percent else told, number > 1)
        in_words = max(number, whole) < len(self.catalogue["numbers.words"])
        if whole == 1:
            key = "sole" if number else "sole_not"
        elif number == whole:
            key = "all"
        else:
            key = "none" if not number else "one" if number == 1 and in_words else "some"
        n = self.spelt(number) if in_words else f"{number}"
        return Phrase(self.say(f"ratio.{kind}.{key}", n=n, whole=self.spelt(whole)), number > 1)

    def share(self, number: int, whole: int) -> str:
        """A count with its base in a table: 5 of 6, or 25 of 30 (83 %) where shares are wished for."""
        told = self.say("numbers.share", n=number, whole=whole)
        percent = self._percent(number, whole) if self.numbers is Numbers.SHARES else ""
        return f"{told} ({percent})" if percent else told

    def base(self, number: int, whole: int) -> str:
        """What stands beside a large figure: of 24, or of 24 (92 %) where shares are wished for."""
        told = self.say("column.of", n=whole)
        percent = self._percent(number, whole) if self.numbers is Numbers.SHARES else ""
        return f"{told} ({percent})" if percent else told

    def people(self, number: int, whole: int) -> Phrase:
        """How many people of how many, and from fifty on the percentage too: 40 of 50 (80 %) people."""
        percent = self._percent(number, whole)
        return Phrase(self.say("numbers.people", n=number, whole=whole, percent=percent), number > 1)

    def _percent(self, number: int, whole: int) -> str:
        """The percentage; "" where the base is too small for one, and where counts are wished for."""
        least = SHARES_FROM if self.numbers is Numbers.SHARES else PERCENT_FROM
        if whole < least or self.numbers is Numbers.COUNTS:
            return ""
        return self.say("numbers.percent", n=round(100 * number / whole))

    def ordinal(self, number: int) -> str:
        """A place in running text: first, sixth, 12th."""
        words = self.catalogue["numbers.ordinals"]
        return words[number - 1] if 1 <= number <= len(words) else self.place(number)

    def place(self, number: int) -> str:
        """A place in a label: 1st, 6th, 22nd. The endings are those for 1, 2, 3 and for all others (CLDR's
        ordinal categories of English; other languages have one ending throughout)."""
        teens = number % 100 in (11, 12, 13)
        endings = self.catalogue["numbers.ordinal_endings"]
        last = number % 10
        return f"{number}{endings[last - 1] if 1 <= last <= 3 and not teens else endings[3]}"

    # ------------------------------------------------------------------ lists, quotations, dates
    def listed(self, names: Sequence[str], last: str = "") -> str:
        """Names as a person lists them: a, b and c; ``last`` may be ``or``."""
        word = self._text(f"lists.{last or 'and'}")
        return f" {word} ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""

    def listed_up_to(self, names: Sequence[str], most: int) -> str:
        """The first names, and how many more there are: a, b and three more."""
        if len(names) <= most:
            return self.listed(names)
        return self.say("lists.more", names=", ".join(names[: most - 1]), n=len(names) - most + 1)

    def quoted(self, text: str) -> str:
        """A card's title, or words within words, in quotation marks."""
        return self.say("marks.quoted", text=text)

    def said(self, text: str) -> str:
        """What was said or written in the room, in quotation marks."""
        return self.say("marks.said", text=text)

    def date(self, day: dt.date, style: str = "long") -> str:
        """A date: ``long`` 14 October 2026, ``day`` 14 October, ``short`` 14 Oct, ``month`` October 2026."""
        months, short = self.catalogue["dates.months"], self.catalogue["dates.short_months"]
        return self.say(
            f"dates.{style}",
            day=day.day,
            month=months[day.month - 1],
            short_month=short[day.month - 1],
            year=day.year,
        )

    # ------------------------------------------------------------------ filling in
    def _text(self, key: str) -> str:
        found = self.catalogue[key]
        return found if isinstance(found, str) else found[0]

    def _filled(self, text: str, values: Mapping[str, Value]) -> str:
        return "".join(
            filled(
                _parsed(text),
                lambda name, style: self._written(values[name], style),
                lambda name, many: _choice(values[name], many),
            )
        )

    def _written(self, value: Value, style: str) -> str:
        if style[:1].isupper():
            return started(self._written(value, style.lower()))
        if isinstance(value, Voice):
            return self.voiced(value, style)
        if isinstance(value, Phrase):
            return value.text
        if isinstance(value, dt.date):
            return self.date(value, style or "long")
        if isinstance(value, int):
            return {"word": self.spelt, "ordinal": self.ordinal, "place": self.place}.get(style, str)(value)
        if isinstance(value, str):
            return {"quoted": self.quoted, "said": self.said, "lower": str.lower, "sentence": _sentence}.get(
                style, str
            )(value)
        voices = [one for one in value or () if isinstance(one, Voice)]
        names = [one for one in value or () if isinstance(one, str)]
        return self.listed([*names, *(self.voiced(one, style) for one in voices)], style if names else "")

    def voiced(self, voice: Voice, form: str = "") -> str:
        """A side in one of the forms that its catalogue has, or as it is named: IT, IT’s, its users."""
        own = f"voice.{voice.side}.{form}"
        key = own if form and own in self.catalogue else f"voice.{voice.side}.name"
        ends_in_s = bool(voice.groups) and voice.groups[-1].endswith("s")
        return self.say(key, groups=voice.groups, ends_in_s=ends_in_s)


def _sentence(text: str) -> str:
    return text[:1] + text[1:].lower()


def _choice(value: Value, many: int) -> int:
    """Which of so many phrases this value takes."""
    if isinstance(value, bool) or value is None:
        return 0 if value else 1
    if isinstance(value, Phrase | Voice):
        return int(value.many)
    if isinstance(value, int) or not isinstance(value, str | dt.date):
        number = value if isinstance(value, int) else len(value)
        return min(number, 2) if many == 3 else int(number != 1)
    return 0 if value else 1


def language_of(code: str, numbers: Numbers = Numbers.WORDS) -> Language:
    """The language of this code, for a region too (``de-AT``: de). UserError where there is none."""
    known, found = languages(), code.lower().partition("-")[0]
    if found not in known:
        raise UserError(
            f"A report cannot be worded in the language “{code}”.",
            f"There are {', '.join(f'{one} ({name})' for one, name in known.items())}.",
        )
    return _language(found, numbers)


def wished(workshop: Workshop, code: str = "") -> Language:
    """The language of this code (UserError where there is none), else the one that the report is wished for
    in, else the workshop's own, else English: the first of them that there is a catalogue of."""
    wishes, known = workshop.report_wishes, languages()
    own = (one for one in (wishes.language, workshop.info.language) if one.lower().partition("-")[0] in known)
    return language_of(code or next(own, "en"), wishes.numbers)


@cache
def languages() -> Mapping[str, str]:
    """The languages that there are: their own names by code, English first."""
    codes = sorted((path.stem for path in _folder().glob("*.toml")), key=lambda code: (code != "en", code))
    return {code: _own_name(code) for code in codes}


def _folder() -> Path:
    return paths.resources() / "report"


def _own_name(code: str) -> str:
    """What a language calls itself, without reading the whole of its catalogue."""
    first, _, _ = _source(code).partition("\n[numbers]")
    return str(tomllib.loads(first)["language"]["name"])


def _source(code: str) -> str:
    return (_folder() / f"{code}.toml").read_text(encoding="utf-8")


@cache
def _language(code: str, numbers: Numbers) -> Language:
    return Language(code, _catalogue(code), numbers)


@cache
def _catalogue(code: str) -> Catalogue:
    return dict(_flat(tomllib.loads(_source(code))))


def _flat(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, str | Sequence[str]]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", tuple(value) if isinstance(value, list) else str(value)
