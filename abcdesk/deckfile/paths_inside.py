"""Names of files inside a deck: relative, with forward slashes, never leaving the deck."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def fault_of(name: str) -> str:
    """Why this name may not stand for a file inside a deck, or "" when it may."""
    if any(unicodedata.category(letter) == "Cc" for letter in name):
        return "holds control characters"
    if "\\" in name:
        return "holds a backslash; write folders with a forward slash"
    if name.startswith(("/", "~")) or ":" in name:
        return "is not relative to the deck's folder"
    if ".." in name.split("/"):
        return "leads out of the deck's folder"
    if "" in name.split("/") or "." in name.split("/"):
        return "holds an empty part or a lone dot"
    return ""


def same_for_some(name: str) -> str:
    """What a file system that ignores case and kinds of accents makes of a name."""
    return unicodedata.normalize("NFC", name).casefold()


def twins_of(names: Iterable[str]) -> tuple[str, ...]:
    """The names that mean the same file as an earlier one on Windows or macOS."""
    seen: set[str] = set()
    twins = []
    for name in names:
        if same_for_some(name) in seen:
            twins.append(name)
        seen.add(same_for_some(name))
    return tuple(twins)


def shown(name: str) -> str:
    """A name from a stranger's file, safe to print: one line, no control signs, not endless."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= 120 else plain[:117] + "..."
