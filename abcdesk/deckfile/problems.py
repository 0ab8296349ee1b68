"""What can be wrong with a deck, and the error that carries it to the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from abcdesk.domain.errors import UserError


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with a deck. ``file`` is the name inside the deck (or the deck's own name),
    ``line`` counts from 1 and is 0 when the file as a whole is meant."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.message}"


class InvalidDeck(UserError):
    """A deck that is refused; ``problems`` holds every reason, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        first, more = self.problems[0], len(self.problems) - 1
        message = f"{first} (and {more} more)" if more else str(first)
        super().__init__(message, "“abcdesk deck check” lists everything to mend; the deck is unchanged.")


class Unreadable(Exception):
    """Raised inside this package when one file cannot be read; its text says why."""
