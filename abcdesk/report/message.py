"""Messages of a catalogue: text with fields, and choices by number between whole phrases.

``{name}`` stands for a value and ``{name:style}`` for one in a style (see ``Language``); ``{name:one|many}``
chooses a phrase by the value, and phrases may have fields of their own. Of three phrases the first is for
none: ``{n:No card|One card|{n:Word} cards} in bold``. What is filled in is never read as a message itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """A place to be filled: a value in a style ("" for its own), or one of these phrases."""

    name: str
    style: str = ""
    phrases: tuple[Message, ...] = ()


Message = tuple[str | Field, ...]
"""Texts and fields in their order."""


def parsed(text: str) -> Message:
    """The message that this text writes. ValueError where a brace has no partner."""
    message, end = _parsed(text, 0, "")
    if end != len(text):
        raise ValueError(f"a brace too many in {text!r}")
    return message


def filled(
    message: Message, write: Callable[[str, str], str], choose: Callable[[str, int], int]
) -> Iterator[str]:
    """The texts of a message. ``write`` gives a field's value in a style, ``choose`` which of so many phrases
    its value takes."""
    for part in message:
        if isinstance(part, str):
            yield part
        elif part.phrases:
            yield from filled(part.phrases[choose(part.name, len(part.phrases))], write, choose)
        else:
            yield write(part.name, part.style)


def fields_of(message: Message) -> Iterator[Field]:
    """Every field, those within phrases too."""
    for part in message:
        if isinstance(part, Field):
            yield part
            for phrase in part.phrases:
                yield from fields_of(phrase)


def _parsed(text: str, at: int, ends: str) -> tuple[Message, int]:
    """The message from ``at`` up to one of the signs in ``ends``, and where that stands."""
    parts: list[str | Field] = []
    start = at
    while at < len(text) and text[at] not in ends:
        if text[at] == "{":
            parts.append(text[start:at])
            field, at = _field(text, at + 1)
            parts.append(field)
            start = at
        elif text[at] == "}":
            raise ValueError(f"a brace too many in {text!r}")
        else:
            at += 1
    parts.append(text[start:at])
    return tuple(part for part in parts if part), at


def _field(text: str, at: int) -> tuple[Field, int]:
    """The field whose name begins at ``at``, and where the text goes on."""
    end = at
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    name, at = text[at:end], end
    phrases: list[Message] = []
    while at < len(text) and text[at] in ":|":
        phrase, at = _parsed(text, at + 1, "|}")
        phrases.append(phrase)
    if not name or text[at : at + 1] != "}":
        raise ValueError(f"a field without an end in {text!r}")
    return _made(name, phrases), at + 1


def _made(name: str, phrases: Sequence[Message]) -> Field:
    if len(phrases) > 1:
        return Field(name, phrases=tuple(phrases))
    return Field(name, "".join(part for part in phrases[0] if isinstance(part, str)) if phrases else "")
