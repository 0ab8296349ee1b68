"""Reading one JSON object with care: every value is asked for by key, type and bounds, and every refusal
names its path."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

from abcdesk.domain.commands.recording import LONGEST_NOTE
from abcdesk.domain.errors import InvalidInput

E = TypeVar("E", bound=StrEnum)

MOST_ROWS = 10_000
"""Rows of one list; a hundred times what a large workshop has."""


class Fields:
    """One object of the file. Raises InvalidInput where it is none, or has keys that nobody knows."""

    def __init__(self, value: object, path: str, known: Sequence[str]) -> None:
        if not isinstance(value, dict):
            raise InvalidInput(path or "the file", "must be an object {…}")
        self.path = path
        self._values: dict[str, object] = value
        for key in value:
            if key not in known:
                raise InvalidInput(self.at(key), "there is no such key", f"Known here: {', '.join(known)}.")

    def at(self, key: str) -> str:
        """The path of one of this object's values."""
        return f"{self.path}.{key}" if self.path else key

    def given(self, key: str) -> object:
        """The value as it stands in the file; None where it is missing or null."""
        return self._values.get(key)

    def needed(self, key: str) -> object:
        """The value as it stands in the file, which must be there."""
        if self._values.get(key) is None:
            raise InvalidInput(self.at(key), "is missing")
        return self._values[key]

    def text(self, key: str, default: str = "") -> str:
        """A text, or the default where it is missing or null."""
        return default if self.given(key) is None else self.needed_text(key)

    def needed_text(self, key: str) -> str:
        """A text that must be there, if only an empty one."""
        value = self.needed(key)
        if not isinstance(value, str):
            raise InvalidInput(self.at(key), "must be text")
        if len(value) > LONGEST_NOTE:
            raise InvalidInput(self.at(key), f"is longer than {LONGEST_NOTE:,} characters")
        if re.search("[\ud800-\udfff]", value):
            raise InvalidInput(self.at(key), "holds half a character, which no file can keep")
        return value

    def id(self, key: str = "id") -> str:
        """An id: a text with something in it."""
        found = self.needed_text(key)
        if not found:
            raise InvalidInput(self.at(key), "is empty")
        return found

    def maybe_id(self, key: str) -> str | None:
        """An id, or None where it is missing, null or empty."""
        return self.text(key) or None

    def whole(self, key: str, lowest: int, highest: int, default: int | None = None) -> int:
        """A whole number within bounds; without a default it must be there."""
        value = self.given(key) if default is not None else self.needed(key)
        return whole(default if value is None else value, self.at(key), lowest, highest)

    def maybe_whole(self, key: str, lowest: int, highest: int) -> int | None:
        """A whole number within bounds, or None where it is missing or null."""
        return None if self.given(key) is None else self.whole(key, lowest, highest)

    def flag(self, key: str) -> bool:
        """True or false; false where it is missing or null."""
        value = self.given(key)
        if value is not None and not isinstance(value, bool):
            raise InvalidInput(self.at(key), "must be true or false")
        return bool(value)

    def date(self, key: str) -> dt.date | None:
        """A day written 2026-10-14, or None where it is missing, null or empty."""
        text = self.text(key)
        if not text:
            return None
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
            raise InvalidInput(self.at(key), "a date looks like 2026-10-14")
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            raise InvalidInput(self.at(key), f"there is no such day: {text}") from None

    def word(self, key: str, choices: type[E], default: E | None = None) -> E:
        """One of the words of an enumeration; without a default it must be there."""
        if default is not None and self.given(key) is None:
            return default
        text = self.needed_text(key)
        if text not in list(choices):
            raise InvalidInput(self.at(key), f"must be one of {', '.join(choices)}")
        return choices(text)

    def items(self, key: str) -> Iterator[tuple[str, object]]:
        """The items of a list with their paths; none where it is missing or null."""
        value = self.given(key)
        if value is None:
            return
        if not isinstance(value, list):
            raise InvalidInput(self.at(key), "must be a list […]")
        if len(value) > MOST_ROWS:
            raise InvalidInput(self.at(key), f"has more than {MOST_ROWS:,} entries")
        for place, item in enumerate(value):
            yield f"{self.at(key)}[{place}]", item


def whole(value: object, path: str, lowest: int, highest: int) -> int:
    """The value, which must be a whole number within bounds."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidInput(path, "must be a whole number")
    if not lowest <= value <= highest:
        raise InvalidInput(path, f"must be from {lowest} to {highest}")
    return value
