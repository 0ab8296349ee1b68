"""What sentences are made of in every language: words that stand out, titles in several wordings, voices."""

from __future__ import annotations

from dataclasses import dataclass


class Strong(str):
    """Words that stand out within a sentence."""

    __slots__ = ()


Words = tuple[str, ...]
"""A sentence in pieces, some of them ``Strong``."""

Title = tuple[str, ...]
"""One title in several wordings, the best first: a page takes the first that fits. The last one is short."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Some who spoke: a side by its name in the catalogues, or groups by their own names; ``many`` where a
    verb is in the plural."""

    side: str
    many: bool
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """The subject of a sentence, and whether its verb is in the plural."""

    text: str
    many: bool


def started(text: str) -> str:
    """The text with a capital at its start; of the two accents in Dutch "één" the first goes then: Eén."""
    return ("E" if text.startswith("éé") else text[:1].upper()) + text[1:]


def ended(text: str) -> str:
    """The text with a full stop, unless it ends with a sign of its own."""
    return text if text[-1:] in ".!?…”’“:" else f"{text}." if text else ""


def plain(words: Words) -> str:
    """The sentence without its emphasis."""
    return "".join(words)


def sentences(*texts: str) -> str:
    """These sentences in a row; those that are empty are left out."""
    return " ".join(text for text in texts if text)
